"""File commands: new, open, save, recent files, and what to do about unsaved changes, without modal boxes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from writer.assist.open_document import OpenDocument
from writer.documents.files import NotEncodable
from writer.documents.recent import RecentFiles
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

FILTER: Final = "Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)"
UNSAVED: Final = "unsaved"
FILE: Final = "file"
ENCODING: Final = "encoding"


class FileCommands(QObject):
    """Connects the document with the File menu, the title and the message bar of one window."""

    def __init__(self, document: OpenDocument, recent: RecentFiles) -> None:
        super().__init__()
        self._document = document
        self._recent = recent
        self._window: MainWindow | None = None
        self._afterwards: Callable[[], None] | None = None
        self._refused: NotEncodable | None = None
        self._leaving = False

    def attach(self, window: MainWindow) -> None:
        """The window whose commands these are."""
        self._window = window
        commands = window.commands
        commands[Command.NEW].triggered.connect(lambda: self._unless_unsaved(self._document.new))
        commands[Command.OPEN].triggered.connect(lambda: self._unless_unsaved(self._choose_file))
        commands[Command.SAVE].triggered.connect(lambda: self.save())
        commands[Command.SAVE_AS].triggered.connect(lambda: self._save_as())
        window.menus.recent_chosen.connect(lambda path: self._unless_unsaved(lambda: self._document.open(path)))
        window.file_dropped.connect(lambda path: self._unless_unsaved(lambda: self._document.open(path)))
        window.message_bar.action_chosen.connect(self._on_action)
        self._document.changed.connect(self._show_title)
        self._document.opened.connect(self._show_recent)
        self._document.saved.connect(self._show_recent)
        self._document.failed.connect(lambda sentence: self._say(sentence, Severity.ERROR, FILE))
        self._document.notice.connect(lambda sentence: self._say(sentence, Severity.NOTICE, sentence))
        self._document.not_encodable.connect(self._on_not_encodable)
        self._document.saved.connect(lambda: window.message_bar.dismiss(FILE))
        self._show_title()
        self._show_recent()

    def save(self) -> bool:
        """Save to the document's file; asks for a name when it has none."""
        return self._document.save() if self._document.path else self._save_as()

    def may_close(self) -> bool:
        """Whether the window may close now; asks in the message bar when there are unsaved changes."""
        if self._leaving or not self._document.modified:
            return True
        self._ask(self._leave)
        return False

    @property
    def title(self) -> str:
        """Of the document."""
        return self._document.title

    def new(self) -> None:
        """An empty document; to be called from what `leave_for` does."""
        self._document.new()

    def open(self, path: Path) -> None:
        """Open the file at `path`, once there is nothing unsaved."""
        self.leave_for(lambda: self._document.open(path))

    def leave_for(self, act: Callable[[], object]) -> None:
        """Do `act`, which leaves the document; with unsaved changes the writer is asked first."""
        self._unless_unsaved(act)

    def _leave(self) -> None:
        self._leaving = True
        if self._window:
            self._window.close()

    def _unless_unsaved(self, act: Callable[[], object]) -> None:
        if self._document.modified:
            self._ask(lambda: (act(), None)[1])
        else:
            act()

    def _ask(self, afterwards: Callable[[], None]) -> None:
        self._afterwards = afterwards
        sentence = f"“{self._document.title}” has changes that are not saved."
        actions = (("save", "Save"), ("discard", "Do not save"))
        self._bar(BarMessage(sentence, Severity.WARNING, actions, UNSAVED))

    def _on_action(self, key: str, action: str) -> None:
        if key == UNSAVED and self._afterwards:
            afterwards, self._afterwards = self._afterwards, None
            if action == "discard" or self.save():
                afterwards()
        elif key == ENCODING and self._refused:
            refused, self._refused = self._refused, None
            self._document.save_as_utf8(refused)

    def _on_not_encodable(self, refused: NotEncodable) -> None:
        self._refused = refused
        self._bar(BarMessage(refused.sentence, Severity.ERROR, (("utf-8", "Save as UTF-8"),), ENCODING))

    def _choose_file(self) -> None:
        folder = str(self._document.path.parent) if self._document.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open", folder, FILTER)
        if chosen:
            self._document.open(Path(chosen))

    def _save_as(self) -> bool:
        suggestion = str(self._document.path or Path.home() / f"{self._document.title}.md")
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save As", suggestion, FILTER)
        return bool(chosen) and self._document.save(Path(chosen))

    def _show_title(self) -> None:
        if self._window:
            self._window.set_title(self._document.title, self._document.modified)

    def _show_recent(self) -> None:
        """Looks at the disk, so only when the list is another one."""
        if self._window:
            self._window.set_recent_files(self._recent.paths())

    def _say(self, sentence: str, severity: Severity, key: str) -> None:
        self._bar(BarMessage(sentence, severity, key=key))

    def _bar(self, message: BarMessage) -> None:
        if self._window:
            self._window.message_bar.show_message(message)
