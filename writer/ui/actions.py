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
    SETTINGS = "settings"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    CUT = "cut"
    COPY = "copy"
    PASTE = "paste"
    SELECT_ALL = "select-all"
    FIND = "find"
    REPLACE = "replace"
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
    REWRITE = "rewrite"
    EDIT_PROMPTS = "edit-prompts"
    PROMPTS_FOLDER = "prompts-folder"
    STYLE_GUIDE = "style-guide"
    REVIEW = "review"
    HISTORY = "history"
    PERFORMANCE = "performance"
    STATISTICS = "statistics"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    FULL_SCREEN = "full-screen"
    GET_MODEL = "get-model"
    MODELS = "models"
    SHORTCUTS = "shortcuts"
    DOCTOR = "doctor"
    ABOUT = "about"


class Place(enum.Enum):
    """The menus, from left to right."""

    FILE = "&File"
    EDIT = "&Edit"
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
    Entry(_C.OPEN, "&Open…", _P.FILE, "Opens a text or Markdown file.", ("Ctrl+O",)),
    Entry(_C.SAVE, "&Save", _P.FILE, "Writes the document to its file.", ("Ctrl+S",), gap=True),
    Entry(_C.SAVE_AS, "Save &As…", _P.FILE, "Writes the document to another file.", ("Ctrl+Shift+S",)),
    Entry(_C.SETTINGS, "Se&ttings…", _P.FILE, "Opens the settings.", ("Ctrl+,",), gap=True),
    Entry(_C.QUIT, "&Quit", _P.FILE, "Closes Inkhorn.", ("Ctrl+Q",), gap=True),
    Entry(_C.UNDO, "&Undo", _P.EDIT, "Takes the last change back.", ("Ctrl+Z",)),
    Entry(_C.REDO, "&Redo", _P.EDIT, "Makes the change again that was taken back.", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry(_C.CUT, "Cu&t", _P.EDIT, "Moves the selection to the clipboard.", ("Ctrl+X",), gap=True),
    Entry(_C.COPY, "&Copy", _P.EDIT, "Copies the selection to the clipboard.", ("Ctrl+C",)),
    Entry(_C.PASTE, "&Paste", _P.EDIT, "Inserts the text on the clipboard.", ("Ctrl+V",)),
    Entry(_C.SELECT_ALL, "Select &All", _P.EDIT, "Selects the whole document.", ("Ctrl+A",)),
    Entry(_C.FIND, "&Find…", _P.EDIT, "Looks for text in the document.", ("Ctrl+F",), gap=True),
    Entry(_C.REPLACE, "Rep&lace…", _P.EDIT, "Looks for text and replaces it.", ("Ctrl+H",)),
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
    Entry(_C.REWRITE, "&Rewrite Selection…", _P.REWRITE, "Asks what should change.", ("Ctrl+Shift+R",)),
    Entry(_C.EDIT_PROMPTS, "&Edit Prompts…", _P.PROMPTS, "Opens the prompts, to write, try and share them."),
    Entry(_C.STYLE_GUIDE, "Edit &Style Guide", _P.PROMPTS, "Opens your preferred wordings; prompts may ask for them."),
    Entry(_C.PROMPTS_FOLDER, "Open Prompts &Folder", _P.PROMPTS, "Shows the folder with your prompt files."),
    Entry(_C.REVIEW, "&Review", _P.VIEW, "Lists what the checker found.", ("Ctrl+Shift+L",), checkable=True),
    Entry(_C.HISTORY, "&History", _P.VIEW, "Lists what the model changed.", ("Ctrl+Shift+H",), checkable=True),
    Entry(_C.STATISTICS, "&Suggestion Statistics…", _P.VIEW, "Shows what became of the suggestions."),
    Entry(
        _C.PERFORMANCE, "&Performance", _P.VIEW, "Shows how fast the model works.", ("Ctrl+Shift+M",), checkable=True
    ),
    Entry(_C.ZOOM_IN, "Zoom &In", _P.VIEW, "Makes the text larger.", ("Ctrl++", "Ctrl+="), gap=True),
    Entry(_C.ZOOM_OUT, "Zoom &Out", _P.VIEW, "Makes the text smaller.", ("Ctrl+-",)),
    Entry(_C.ZOOM_RESET, "&Actual Size", _P.VIEW, "Gives the text the size of the settings.", ("Ctrl+0",)),
    Entry(_C.FULL_SCREEN, "&Full Screen", _P.VIEW, "Shows nothing but Inkhorn.", ("F11",), checkable=True, gap=True),
    Entry(_C.GET_MODEL, "Get a &Model…", _P.HELP, "Shows the first steps again."),
    Entry(_C.MODELS, "Mo&dels…", _P.HELP, "Shows all models: on this computer, on offer, on their way."),
    Entry(_C.SHORTCUTS, "&Keyboard Shortcuts", _P.HELP, "Lists every key.", ("F1",)),
    Entry(_C.DOCTOR, "For a &Bug Report…", _P.HELP, "Shows a page about this program and this computer to copy."),
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
