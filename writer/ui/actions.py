"""Every command of the window, declared once: name, words, key, menu, explanation.

Its own module because menus, the title area, the list of keyboard shortcuts and later the command palette and
custom keys all read the same table.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from writer.settings.schema import Keys


class Command(enum.StrEnum):
    """What a writer can ask the window to do."""

    NEW = "new"
    OPEN = "open"
    SAVE = "save"
    SAVE_AS = "save-as"
    ANNOTATED_COPY = "annotated-copy"
    EXPORT = "export"
    ENCODING = "encoding"
    READ_ONLY = "read-only"
    PRINT_PREVIEW = "print-preview"
    PRINT = "print"
    SETTINGS = "settings"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    COPY = "copy"
    COPY_HTML = "copy-html"
    PASTE = "paste"
    PASTE_PLAIN = "paste-plain"
    SELECT_ALL = "select-all"
    FIND = "find"
    REPLACE = "replace"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    GO_TO_HEADING = "go-to-heading"
    GO_TO_LINE = "go-to-line"
    SECTION_UP = "section-up"
    SECTION_DOWN = "section-down"
    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    LARGER_HEADING = "larger-heading"
    SMALLER_HEADING = "smaller-heading"
    SUGGEST = "suggest"
    PARAGRAPH = "paragraph"
    ACCEPT = "accept"
    ALTERNATIVE = "alternative"
    WHY_NOTHING = "why-nothing"
    NEXT_ISSUE = "next-issue"
    PREVIOUS_ISSUE = "previous-issue"
    FIX = "fix"
    CHECKING = "checking"
    SUGGESTIONS = "suggestions"
    NO_MODEL = "no-model"
    REWRITE = "rewrite"
    EDIT_PROMPTS = "edit-prompts"
    PROMPTS_FOLDER = "prompts-folder"
    STYLE_GUIDE = "style-guide"
    PALETTE = "palette"
    OUTLINE = "outline"
    REVIEW = "review"
    HISTORY = "history"
    VERSIONS = "versions"
    MACHINE_TEXT = "machine-text"
    AUTHORSHIP = "authorship"
    PERFORMANCE = "performance"
    DOCUMENT_STATISTICS = "document-statistics"
    STATISTICS = "statistics"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    FOCUS = "focus"
    TYPEWRITER = "typewriter"
    FULL_SCREEN = "full-screen"
    NEXT_PART = "next-part"
    PREVIOUS_PART = "previous-part"
    GET_MODEL = "get-model"
    MODELS = "models"
    SHORTCUTS = "shortcuts"
    DOCTOR = "doctor"
    UPDATES = "updates"
    ABOUT = "about"


class Place(enum.Enum):
    """The menus, from left to right."""

    FILE = "&File"
    EDIT = "&Edit"
    FORMAT = "F&ormat"
    WRITE = "&Write"
    REWRITE = "&Rewrite"
    PROMPTS = "&Prompts"
    VIEW = "&View"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Entry:
    """One command. `keys` are the default shortcuts, the first is shown; `tip` is a sentence."""

    command: Command
    text: str
    place: Place
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    key: str = ""
    """Name of the key in the settings that is the shortcut, instead of `keys`."""
    page_key: str = ""
    """Name of a key in the settings that the page answers by itself: shown in the menu, not bound to the window."""
    gap: bool = False
    """Whether a line separates it from the command above."""


_C, _P = Command, Place

TABLE: Final[tuple[Entry, ...]] = (
    Entry(_C.NEW, "&New", _P.FILE, "Starts an empty document.", ("Ctrl+N",)),
    Entry(_C.OPEN, "&Open…", _P.FILE, "Opens a text, Markdown, Word, OpenDocument, RTF or HTML file.", ("Ctrl+O",)),
    Entry(_C.SAVE, "&Save", _P.FILE, "Writes the document to its file.", ("Ctrl+S",), gap=True),
    Entry(_C.SAVE_AS, "Save &As…", _P.FILE, "Writes the document to another file.", ("Ctrl+Shift+S",)),
    Entry(_C.ANNOTATED_COPY, "Save Annotated Cop&y…", _P.FILE, "Writes a copy that says who wrote what."),
    Entry(_C.EXPORT, "E&xport…", _P.FILE, "Writes the document as a Word, OpenDocument, PDF or web page file."),
    Entry(_C.ENCODING, "&Encoding and Line Ends…", _P.FILE, "Shows how the file is stored, and changes it.", gap=True),
    Entry(_C.READ_ONLY, "Rea&d-Only", _P.FILE, "Keeps the text from being changed.", checkable=True),
    Entry(_C.PRINT_PREVIEW, "Print Pre&view…", _P.FILE, "Shows the pages as they would be printed.", gap=True),
    Entry(_C.PRINT, "&Print…", _P.FILE, "Prints the document.", ("Ctrl+P",)),
    Entry(_C.SETTINGS, "Se&ttings…", _P.FILE, "Opens the settings.", ("Ctrl+,",), gap=True),
    Entry(_C.QUIT, "&Quit", _P.FILE, "Closes Inkhorn.", ("Ctrl+Q",), gap=True),
    Entry(_C.UNDO, "&Undo", _P.EDIT, "Takes the last change back.", ("Ctrl+Z",)),
    Entry(_C.REDO, "&Redo", _P.EDIT, "Makes the change again that was taken back.", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry(_C.CUT, "Cu&t", _P.EDIT, "Moves the selection to the clipboard.", ("Ctrl+X",), gap=True),
    Entry(_C.COPY, "&Copy", _P.EDIT, "Copies the selection to the clipboard.", ("Ctrl+C",)),
    Entry(_C.COPY_HTML, "Cop&y as HTML", _P.EDIT, "Copies the selection with its look, for other programs."),
    Entry(_C.PASTE, "&Paste", _P.EDIT, "Inserts what is on the clipboard, its look as Markdown.", ("Ctrl+V",)),
    Entry(_C.PASTE_PLAIN, "Paste Pla&in", _P.EDIT, "Inserts the words on the clipboard.", ("Ctrl+Shift+V",)),
    Entry(_C.SELECT_ALL, "Select &All", _P.EDIT, "Selects the whole document.", ("Ctrl+A",)),
    Entry(_C.FIND, "&Find…", _P.EDIT, "Looks for text in the document.", ("Ctrl+F",), gap=True),
    Entry(_C.REPLACE, "Rep&lace…", _P.EDIT, "Looks for text and replaces it.", ("Ctrl+H",)),
    Entry(_C.FIND_NEXT, "Find &Next", _P.EDIT, "Goes to the next place that was looked for.", ("F3",)),
    Entry(_C.FIND_PREVIOUS, "Find Pre&vious", _P.EDIT, "Goes to the place before.", ("Shift+F3",)),
    Entry(_C.GO_TO_HEADING, "Go to &Heading…", _P.EDIT, "Finds a heading by its name.", ("Ctrl+Shift+O",), gap=True),
    Entry(_C.GO_TO_LINE, "&Go to Line…", _P.EDIT, "Goes to a line by its number.", ("Ctrl+G",)),
    Entry(_C.SECTION_UP, "&Move Section Up", _P.EDIT, "Puts the section before the former.", ("Alt+Shift+Up",)),
    Entry(_C.SECTION_DOWN, "Move Section &Down", _P.EDIT, "Puts the section behind the next.", ("Alt+Shift+Down",)),
    Entry(_C.BOLD, "&Bold", _P.FORMAT, "Makes the words bold, or plain again.", ("Ctrl+B",)),
    Entry(_C.ITALIC, "&Italic", _P.FORMAT, "Makes the words italic, or plain again.", ("Ctrl+I",)),
    Entry(_C.LINK, "&Link", _P.FORMAT, "Makes the words a link, or plain again. Ctrl+click opens one.", ("Ctrl+K",)),
    Entry(_C.LARGER_HEADING, "L&arger Heading", _P.FORMAT, "One level up.", ("Alt+Shift+Left",), gap=True),
    Entry(_C.SMALLER_HEADING, "&Smaller Heading", _P.FORMAT, "One level down.", ("Alt+Shift+Right",)),
    Entry(_C.SUGGEST, "&Suggest Now", _P.WRITE, "Asks for a suggestion at the caret.", key="suggest"),
    Entry(_C.PARAGRAPH, "Suggest a Para&graph", _P.WRITE, "Asks for a whole paragraph.", key="paragraph"),
    Entry(_C.ACCEPT, "&Accept Suggestion", _P.WRITE, "Inserts the grey text.", page_key="accept"),
    Entry(_C.ALTERNATIVE, "An&other Suggestion", _P.WRITE, "Shows an alternative.", page_key="next_alternative"),
    Entry(_C.WHY_NOTHING, "&Why Nothing?", _P.WRITE, "Says why nothing is suggested.", ("Shift+F1",)),
    Entry(_C.NEXT_ISSUE, "&Next Issue", _P.WRITE, "Goes to the next underlined place.", ("F8",), gap=True),
    Entry(_C.PREVIOUS_ISSUE, "&Previous Issue", _P.WRITE, "Goes to the underlined place before.", ("Shift+F8",)),
    Entry(_C.FIX, "&Fix Here", _P.WRITE, "Shows what would mend the place at the caret.", ("Ctrl+.",)),
    Entry(_C.CHECKING, "&Check While I Write", _P.WRITE, "Underlines mistakes.", checkable=True, gap=True),
    Entry(_C.SUGGESTIONS, "S&uggest While I Write", _P.WRITE, "Shows grey text at the caret.", checkable=True),
    Entry(
        _C.NO_MODEL,
        "No &Model",
        _P.WRITE,
        "Writes this document without a model; rules go on checking.",
        checkable=True,
    ),
    Entry(_C.REWRITE, "&Rewrite Selection…", _P.REWRITE, "Asks what should change.", ("Ctrl+Shift+R",)),
    Entry(_C.EDIT_PROMPTS, "&Edit Prompts…", _P.PROMPTS, "Opens the prompts, to write, try and share them."),
    Entry(_C.STYLE_GUIDE, "Edit &Style Guide", _P.PROMPTS, "Opens your preferred wordings; prompts may ask for them."),
    Entry(_C.PROMPTS_FOLDER, "Open Prompts &Folder", _P.PROMPTS, "Shows the folder with your prompt files."),
    Entry(_C.PALETTE, "&Commands…", _P.VIEW, "Finds all that can be done, by its name.", ("Ctrl+Shift+P",)),
    Entry(_C.OUTLINE, "Out&line", _P.VIEW, "Lists the headings.", ("F9",), checkable=True, gap=True),
    Entry(_C.REVIEW, "&Review", _P.VIEW, "Lists what the checker found.", ("Ctrl+Shift+L",), checkable=True),
    Entry(_C.HISTORY, "&History", _P.VIEW, "Lists what the model changed.", ("Ctrl+Shift+H",), checkable=True),
    Entry(_C.VERSIONS, "&Versions", _P.VIEW, "Lists earlier versions.", ("Ctrl+Shift+E",), checkable=True),
    Entry(
        _C.MACHINE_TEXT,
        "Show &Machine Text",
        _P.VIEW,
        "Tints what the model and rules wrote.",
        ("Ctrl+Shift+A",),
        checkable=True,
    ),
    Entry(_C.AUTHORSHIP, "&Who Wrote What…", _P.VIEW, "Shows how much of the text is written by hand."),
    Entry(
        _C.DOCUMENT_STATISTICS,
        "&Document Statistics",
        _P.VIEW,
        "Counts words, says how easily the text reads, and keeps your goals.",
        ("Ctrl+Shift+C",),
        checkable=True,
    ),
    Entry(_C.STATISTICS, "&Suggestion Statistics…", _P.VIEW, "Shows what became of the suggestions."),
    Entry(
        _C.PERFORMANCE, "&Performance", _P.VIEW, "Shows how fast the model works.", ("Ctrl+Shift+M",), checkable=True
    ),
    Entry(_C.ZOOM_IN, "Zoom &In", _P.VIEW, "Makes the text larger.", ("Ctrl++", "Ctrl+="), gap=True),
    Entry(_C.ZOOM_OUT, "Zoom &Out", _P.VIEW, "Makes the text smaller.", ("Ctrl+-",)),
    Entry(_C.ZOOM_RESET, "&Actual Size", _P.VIEW, "Gives the text the size of the settings.", ("Ctrl+0",)),
    Entry(_C.FOCUS, "Foc&us", _P.VIEW, "Dims all but what you write in.", ("Ctrl+F11",), checkable=True, gap=True),
    Entry(_C.TYPEWRITER, "T&ypewriter Scrolling", _P.VIEW, "The line stays.", ("Shift+F11",), checkable=True),
    Entry(_C.FULL_SCREEN, "&Full Screen", _P.VIEW, "Shows nothing but the page.", ("F11",), checkable=True),
    Entry(_C.NEXT_PART, "&Next Part", _P.VIEW, "Takes the keyboard to the next part of the window.", ("F6",), gap=True),
    Entry(_C.PREVIOUS_PART, "Part Befor&e", _P.VIEW, "Takes the keyboard to the part before.", ("Shift+F6",)),
    Entry(_C.GET_MODEL, "Get a &Model…", _P.HELP, "Shows the first steps again."),
    Entry(_C.MODELS, "Mo&dels…", _P.HELP, "Shows all models: on this computer, on offer, on their way."),
    Entry(_C.SHORTCUTS, "&Keyboard Shortcuts", _P.HELP, "Lists every key.", ("F1",)),
    Entry(_C.DOCTOR, "For a &Bug Report…", _P.HELP, "Shows a page about this program and this computer to copy."),
    Entry(_C.UPDATES, "Check for &Updates…", _P.HELP, "Asks, when you say so, whether there is a newer version."),
    Entry(_C.ABOUT, "&About Inkhorn", _P.HELP, "Says which version this is.", gap=True),
)


class Actions(QObject):
    """One QAction for each command, alive as long as the window: `actions[Command.SAVE].triggered`."""

    keys_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {entry.command: self._made(entry) for entry in TABLE}
        self.keys = Keys()
        """The keys the writer may choose, as they hold now."""
        self.use_keys(self.keys)

    def use_keys(self, keys: Keys) -> None:
        """Give the commands whose keys are in the settings these."""
        self.keys = keys
        for entry in TABLE:
            action = self._actions[entry.command]
            if entry.key:
                action.setShortcut(QKeySequence(getattr(keys, entry.key)))
            if entry.page_key:
                words = key_words(getattr(keys, entry.page_key))
                action.setText(f"{entry.text}\t{words}" if words else entry.text)
        self.keys_changed.emit()

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def _made(self, entry: Entry) -> QAction:
        action = QAction(entry.text, self)
        action.setObjectName(entry.command)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
        action.setStatusTip(entry.tip)
        action.setToolTip(entry.tip)
        action.setCheckable(entry.checkable)
        action.setMenuRole(_role(entry.command))
        return action


def key_words(key: str) -> str:
    """A key as it is written on this system; "" for none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def command_with(key: str) -> str:
    """The words of the command that has `key` (in Qt's portable words) for good; "" when none has."""
    sequence = QKeySequence(key)
    for entry in TABLE:
        if key and sequence in [QKeySequence(fixed) for fixed in entry.keys]:
            return plain_text(entry.text)
    return ""


def plain_text(text: str) -> str:
    """The words of a menu line without the mark of its access key."""
    return text.split("\t")[0].replace("&", "").removesuffix("…")


def _role(command: Command) -> QAction.MenuRole:
    """Where macOS puts the command; Qt would otherwise guess from its words."""
    match command:
        case Command.QUIT:
            return QAction.MenuRole.QuitRole
        case Command.ABOUT:
            return QAction.MenuRole.AboutRole
        case Command.SETTINGS:
            return QAction.MenuRole.PreferencesRole
        case _:
            return QAction.MenuRole.NoRole
