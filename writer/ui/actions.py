"""Every command of the window, declared once: name, words, key, menu, explanation.

Its own module because menus, the title area, the list of keyboard shortcuts and later the command palette and
custom keys all read the same table.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from writer.settings.schema import Keys
from writer.tongue import tr

_BRACKETED_KEY: Final = re.compile(r"\(&\w\)")


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
    CLOSE_TAB = "close-tab"
    CLOSE_OTHERS = "close-others"
    REOPEN_CLOSED = "reopen-closed"
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
    NEXT_TAB = "next-tab"
    PREVIOUS_TAB = "previous-tab"
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

    FILE = tr("&File")
    EDIT = tr("&Edit")
    FORMAT = tr("F&ormat")
    WRITE = tr("&Write")
    REWRITE = tr("&Rewrite")
    PROMPTS = tr("&Prompts")
    VIEW = tr("&View")
    HELP = tr("&Help")


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
    Entry(_C.NEW, tr("&New"), _P.FILE, tr("Starts an empty document."), ("Ctrl+N",)),
    Entry(
        _C.OPEN, tr("&Open…"), _P.FILE, tr("Opens a text, Markdown, Word, OpenDocument, RTF or HTML file."), ("Ctrl+O",)
    ),
    Entry(_C.SAVE, tr("&Save"), _P.FILE, tr("Writes the document to its file."), ("Ctrl+S",), gap=True),
    Entry(_C.SAVE_AS, tr("Save &As…"), _P.FILE, tr("Writes the document to another file."), ("Ctrl+Shift+S",)),
    Entry(_C.ANNOTATED_COPY, tr("Save Annotated Cop&y…"), _P.FILE, tr("Writes a copy that says who wrote what.")),
    Entry(_C.EXPORT, tr("E&xport…"), _P.FILE, tr("Writes the document as a Word, OpenDocument, PDF or web page file.")),
    Entry(
        _C.ENCODING,
        tr("&Encoding and Line Ends…"),
        _P.FILE,
        tr("Shows how the file is stored, and changes it."),
        gap=True,
    ),
    Entry(_C.READ_ONLY, tr("Rea&d-Only"), _P.FILE, tr("Keeps the text from being changed."), checkable=True),
    Entry(_C.PRINT_PREVIEW, tr("Print Pre&view…"), _P.FILE, tr("Shows the pages as they would be printed."), gap=True),
    Entry(_C.PRINT, tr("&Print…"), _P.FILE, tr("Prints the document."), ("Ctrl+P",)),
    Entry(_C.SETTINGS, tr("Se&ttings…"), _P.FILE, tr("Opens the settings."), ("Ctrl+,",), gap=True),
    Entry(_C.CLOSE_TAB, tr("&Close Tab"), _P.FILE, tr("Closes the document."), ("Ctrl+W", "Ctrl+F4"), gap=True),
    Entry(_C.CLOSE_OTHERS, tr("Close Ot&her Tabs"), _P.FILE, tr("Closes all documents but this one.")),
    Entry(
        _C.REOPEN_CLOSED,
        tr("Reopen C&losed Tab"),
        _P.FILE,
        tr("Opens the document again that was closed last."),
        ("Ctrl+Shift+T",),
    ),
    Entry(_C.QUIT, tr("&Quit"), _P.FILE, tr("Closes Inkhorn."), ("Ctrl+Q",), gap=True),
    Entry(_C.UNDO, tr("&Undo"), _P.EDIT, tr("Takes the last change back."), ("Ctrl+Z",)),
    Entry(_C.REDO, tr("&Redo"), _P.EDIT, tr("Makes the change again that was taken back."), ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry(_C.CUT, tr("Cu&t"), _P.EDIT, tr("Moves the selection to the clipboard."), ("Ctrl+X",), gap=True),
    Entry(_C.COPY, tr("&Copy"), _P.EDIT, tr("Copies the selection to the clipboard."), ("Ctrl+C",)),
    Entry(_C.COPY_HTML, tr("Cop&y as HTML"), _P.EDIT, tr("Copies the selection with its look, for other programs.")),
    Entry(_C.PASTE, tr("&Paste"), _P.EDIT, tr("Inserts what is on the clipboard, its look as Markdown."), ("Ctrl+V",)),
    Entry(_C.PASTE_PLAIN, tr("Paste Pla&in"), _P.EDIT, tr("Inserts the words on the clipboard."), ("Ctrl+Shift+V",)),
    Entry(_C.SELECT_ALL, tr("Select &All"), _P.EDIT, tr("Selects the whole document."), ("Ctrl+A",)),
    Entry(_C.FIND, tr("&Find…"), _P.EDIT, tr("Looks for text in the document."), ("Ctrl+F",), gap=True),
    Entry(_C.REPLACE, tr("Rep&lace…"), _P.EDIT, tr("Looks for text and replaces it."), ("Ctrl+H",)),
    Entry(_C.FIND_NEXT, tr("Find &Next"), _P.EDIT, tr("Goes to the next place that was looked for."), ("F3",)),
    Entry(_C.FIND_PREVIOUS, tr("Find Pre&vious"), _P.EDIT, tr("Goes to the place before."), ("Shift+F3",)),
    Entry(
        _C.GO_TO_HEADING,
        tr("Go to &Heading…"),
        _P.EDIT,
        tr("Finds a heading by its name."),
        ("Ctrl+Shift+O",),
        gap=True,
    ),
    Entry(_C.GO_TO_LINE, tr("&Go to Line…"), _P.EDIT, tr("Goes to a line by its number."), ("Ctrl+G",)),
    Entry(_C.SECTION_UP, tr("&Move Section Up"), _P.EDIT, tr("Puts the section before the former."), ("Alt+Shift+Up",)),
    Entry(
        _C.SECTION_DOWN, tr("Move Section &Down"), _P.EDIT, tr("Puts the section behind the next."), ("Alt+Shift+Down",)
    ),
    Entry(_C.BOLD, tr("&Bold"), _P.FORMAT, tr("Makes the words bold, or plain again."), ("Ctrl+B",)),
    Entry(_C.ITALIC, tr("&Italic"), _P.FORMAT, tr("Makes the words italic, or plain again."), ("Ctrl+I",)),
    Entry(
        _C.LINK,
        tr("&Link"),
        _P.FORMAT,
        tr("Makes the words a link, or plain again. Ctrl+click opens one."),
        ("Ctrl+K",),
    ),
    Entry(_C.LARGER_HEADING, tr("L&arger Heading"), _P.FORMAT, tr("One level up."), ("Alt+Shift+Left",), gap=True),
    Entry(_C.SMALLER_HEADING, tr("&Smaller Heading"), _P.FORMAT, tr("One level down."), ("Alt+Shift+Right",)),
    Entry(_C.SUGGEST, tr("&Suggest Now"), _P.WRITE, tr("Asks for a suggestion at the caret."), key="suggest"),
    Entry(_C.PARAGRAPH, tr("Suggest a Para&graph"), _P.WRITE, tr("Asks for a whole paragraph."), key="paragraph"),
    Entry(_C.ACCEPT, tr("&Accept Suggestion"), _P.WRITE, tr("Inserts the grey text."), page_key="accept"),
    Entry(
        _C.ALTERNATIVE, tr("An&other Suggestion"), _P.WRITE, tr("Shows an alternative."), page_key="next_alternative"
    ),
    Entry(_C.WHY_NOTHING, tr("&Why Nothing?"), _P.WRITE, tr("Says why nothing is suggested."), ("Shift+F1",)),
    Entry(_C.NEXT_ISSUE, tr("&Next Issue"), _P.WRITE, tr("Goes to the next underlined place."), ("F8",), gap=True),
    Entry(
        _C.PREVIOUS_ISSUE, tr("&Previous Issue"), _P.WRITE, tr("Goes to the underlined place before."), ("Shift+F8",)
    ),
    Entry(_C.FIX, tr("&Fix Here"), _P.WRITE, tr("Shows what would mend the place at the caret."), ("Ctrl+.",)),
    Entry(_C.CHECKING, tr("&Check While I Write"), _P.WRITE, tr("Underlines mistakes."), checkable=True, gap=True),
    Entry(_C.SUGGESTIONS, tr("S&uggest While I Write"), _P.WRITE, tr("Shows grey text at the caret."), checkable=True),
    Entry(
        _C.NO_MODEL,
        tr("No &Model"),
        _P.WRITE,
        tr("Writes this document without a model; rules go on checking."),
        checkable=True,
    ),
    Entry(_C.REWRITE, tr("&Rewrite Selection…"), _P.REWRITE, tr("Asks what should change."), ("Ctrl+Shift+R",)),
    Entry(_C.EDIT_PROMPTS, tr("&Edit Prompts…"), _P.PROMPTS, tr("Opens the prompts, to write, try and share them.")),
    Entry(
        _C.STYLE_GUIDE,
        tr("Edit &Style Guide"),
        _P.PROMPTS,
        tr("Opens your preferred wordings; prompts may ask for them."),
    ),
    Entry(_C.PROMPTS_FOLDER, tr("Open Prompts &Folder"), _P.PROMPTS, tr("Shows the folder with your prompt files.")),
    Entry(_C.PALETTE, tr("&Commands…"), _P.VIEW, tr("Finds all that can be done, by its name."), ("Ctrl+Shift+P",)),
    Entry(_C.OUTLINE, tr("Out&line"), _P.VIEW, tr("Lists the headings."), ("F9",), checkable=True, gap=True),
    Entry(_C.REVIEW, tr("&Review"), _P.VIEW, tr("Lists what the checker found."), ("Ctrl+Shift+L",), checkable=True),
    Entry(_C.HISTORY, tr("&History"), _P.VIEW, tr("Lists what the model changed."), ("Ctrl+Shift+H",), checkable=True),
    Entry(_C.VERSIONS, tr("&Versions"), _P.VIEW, tr("Lists earlier versions."), ("Ctrl+Shift+E",), checkable=True),
    Entry(
        _C.MACHINE_TEXT,
        tr("Show &Machine Text"),
        _P.VIEW,
        tr("Tints what the model and rules wrote."),
        ("Ctrl+Shift+A",),
        checkable=True,
    ),
    Entry(_C.AUTHORSHIP, tr("&Who Wrote What…"), _P.VIEW, tr("Shows how much of the text is written by hand.")),
    Entry(
        _C.DOCUMENT_STATISTICS,
        tr("&Document Statistics"),
        _P.VIEW,
        tr("Counts words, says how easily the text reads, and keeps your goals."),
        ("Ctrl+Shift+C",),
        checkable=True,
    ),
    Entry(_C.STATISTICS, tr("&Suggestion Statistics…"), _P.VIEW, tr("Shows what became of the suggestions.")),
    Entry(
        _C.PERFORMANCE,
        tr("&Performance"),
        _P.VIEW,
        tr("Shows how fast the model works."),
        ("Ctrl+Shift+M",),
        checkable=True,
    ),
    Entry(_C.ZOOM_IN, tr("Zoom &In"), _P.VIEW, tr("Makes the text larger."), ("Ctrl++", "Ctrl+="), gap=True),
    Entry(_C.ZOOM_OUT, tr("Zoom &Out"), _P.VIEW, tr("Makes the text smaller."), ("Ctrl+-",)),
    Entry(_C.ZOOM_RESET, tr("&Actual Size"), _P.VIEW, tr("Gives the text the size of the settings."), ("Ctrl+0",)),
    Entry(
        _C.FOCUS, tr("Foc&us"), _P.VIEW, tr("Dims all but what you write in."), ("Ctrl+F11",), checkable=True, gap=True
    ),
    Entry(_C.TYPEWRITER, tr("T&ypewriter Scrolling"), _P.VIEW, tr("The line stays."), ("Shift+F11",), checkable=True),
    Entry(_C.FULL_SCREEN, tr("&Full Screen"), _P.VIEW, tr("Shows nothing but the page."), ("F11",), checkable=True),
    Entry(
        _C.NEXT_TAB,
        tr("Ne&xt Tab"),
        _P.VIEW,
        tr("Shows the next open document."),
        ("Ctrl+Tab", "Ctrl+PgDown"),
        gap=True,
    ),
    Entry(
        _C.PREVIOUS_TAB,
        tr("Ta&b Before"),
        _P.VIEW,
        tr("Shows the open document before."),
        ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
    ),
    Entry(
        _C.NEXT_PART,
        tr("&Next Part"),
        _P.VIEW,
        tr("Takes the keyboard to the next part of the window."),
        ("F6",),
        gap=True,
    ),
    Entry(_C.PREVIOUS_PART, tr("Part Befor&e"), _P.VIEW, tr("Takes the keyboard to the part before."), ("Shift+F6",)),
    Entry(_C.GET_MODEL, tr("Get a &Model…"), _P.HELP, tr("Shows the first steps again.")),
    Entry(_C.MODELS, tr("Mo&dels…"), _P.HELP, tr("Shows all models: on this computer, on offer, on their way.")),
    Entry(_C.SHORTCUTS, tr("&Keyboard Shortcuts"), _P.HELP, tr("Lists every key."), ("F1",)),
    Entry(
        _C.DOCTOR, tr("For a &Bug Report…"), _P.HELP, tr("Shows a page about this program and this computer to copy.")
    ),
    Entry(
        _C.UPDATES, tr("Check for &Updates…"), _P.HELP, tr("Asks, when you say so, whether there is a newer version.")
    ),
    Entry(_C.ABOUT, tr("&About Inkhorn"), _P.HELP, tr("Says which version this is."), gap=True),
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
    """The words of a menu line without the mark of its access key, in brackets where a language has others."""
    return _BRACKETED_KEY.sub("", text.split("\t")[0]).replace("&", "").removesuffix("…")


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
