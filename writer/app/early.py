"""What a writer does before all of the program is there: kept, and answered as soon as somebody can."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.ui.actions import Actions, Command

_C = Command
ANSWERED_LATER: Final = (
    *(_C.SETTINGS, _C.SUGGEST, _C.PARAGRAPH, _C.WHY_NOTHING, _C.NEXT_ISSUE, _C.PREVIOUS_ISSUE, _C.FIX, _C.REWRITE),
    *(_C.EDIT_PROMPTS, _C.PROMPTS_FOLDER, _C.STYLE_GUIDE, _C.STATISTICS, _C.GET_MODEL, _C.MODELS, _C.SHORTCUTS),
    *(_C.NEXT_PART, _C.PREVIOUS_PART, _C.ANNOTATED_COPY, _C.AUTHORSHIP, _C.DOCTOR, _C.UPDATES, _C.ABOUT, _C.ENCODING),
    *(_C.EXPORT, _C.COPY_HTML, _C.PASTE_PLAIN),
    *(_C.PRINT, _C.PRINT_PREVIEW, _C.BOLD, _C.ITALIC, _C.LINK, _C.LARGER_HEADING, _C.SMALLER_HEADING),
    *(_C.PALETTE, _C.GO_TO_HEADING, _C.GO_TO_LINE, _C.SECTION_UP, _C.SECTION_DOWN),
)
"""Commands whose part of the program is made after the page. Switches are not among them: they stay as they stand."""


class EarlyActs(QObject):
    """Keeps what was chosen of `ANSWERED_LATER`, once each, until `answer`."""

    def __init__(self, commands: Actions) -> None:
        super().__init__()
        self._commands = commands
        self._chosen: dict[Command, None] = {}
        self._answering = False
        for command in ANSWERED_LATER:
            commands[command].triggered.connect(lambda _on=False, command=command: self._keep(command))

    def answer(self) -> None:
        """Everybody listens now."""
        self._answering = True
        for command in self._chosen:
            self._commands[command].trigger()

    def _keep(self, command: Command) -> None:
        if not self._answering:
            self._chosen[command] = None


class LastTyped(QObject):
    """The edit that the writer has typed last, while the caret still stands behind it; until `take`."""

    def __init__(self, document: DocumentPort) -> None:
        super().__init__()
        self._edit: Edited | None = None
        self._document = document
        document.edited.connect(self._on_edited)
        document.caret_moved.connect(self._on_caret_moved)

    def take(self) -> Edited | None:
        """None when nothing was typed, or the writer went elsewhere. From now on nothing is kept."""
        self._document.edited.disconnect(self._on_edited)
        self._document.caret_moved.disconnect(self._on_caret_moved)
        edit, self._edit = self._edit, None
        return edit

    def _on_edited(self, edit: Edited) -> None:
        self._edit = edit if edit.origin is Origin.TYPED else None

    def _on_caret_moved(self, _caret: int) -> None:
        self._edit = None
