"""File commands: new, open, save, recent files, and what to do about unsaved changes, without modal boxes.

What happens to the file while it is open is the business of `file_disk`, how it is stored of `file_storing`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from writer.assist.aside import Aside
from writer.assist.open_document import OpenDocument
from writer.assist.shown_document import ReadOnly
from writer.documents.files import NotEncodable
from writer.documents.recent import RecentFiles
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

FILTER: Final = "Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)"
OPEN_FILTER: Final = (
    "Documents (*.txt *.md *.markdown *.text *.docx *.odt *.rtf *.html *.htm);;"
    "Text and Markdown (*.txt *.md *.markdown *.text);;All files (*)"
)
UNSAVED: Final = "unsaved"
FILE: Final = "file"
NOT_SAVED: Final = "not-saved"
ENCODING: Final = "encoding"
SLOW: Final = "slow"
SLOW_MS: Final = 4000
"""A disk that takes longer is said to be slow."""

_ELSEWHERE: Final = ("elsewhere", "Save elsewhere…")


class FileCommands(QObject):
    """Connects the document with the File menu, the title and the message bar of one window."""

    def __init__(self, document: OpenDocument, recent: RecentFiles) -> None:
        super().__init__()
        self._document = document
        self._recent = recent
        self._aside = Aside(self)
        self._window: MainWindow | None = None
        self._afterwards: Callable[[], None] | None = None
        self._refused: NotEncodable | None = None
        self._leaving = False
        self.keeps: Callable[[], bool] = lambda: False
        """Whether unsaved changes are kept for the next start, so that closing need not ask."""
        self._closing = False
        """The window closes when what is being saved is saved."""
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say_slow)

    def attach(self, window: MainWindow) -> None:
        """The window whose commands these are."""
        self._window = window
        commands = window.commands
        commands[Command.NEW].triggered.connect(lambda: self._unless_unsaved(self._document.new))
        commands[Command.OPEN].triggered.connect(lambda: self._unless_unsaved(self._choose_file))
        commands[Command.SAVE].triggered.connect(lambda: self.save())
        commands[Command.SAVE_AS].triggered.connect(lambda: self.save_elsewhere())
        window.menus.recent_chosen.connect(lambda path: self._unless_unsaved(lambda: self._document.open(path)))
        window.file_dropped.connect(lambda path: self._unless_unsaved(lambda: self._document.open(path)))
        window.message_bar.action_chosen.connect(self._on_action)
        self._follow_document()
        self._show_title()
        self._show_recent()

    def _follow_document(self) -> None:
        document = self._document
        document.changed.connect(self._show_title)
        document.opened.connect(self._on_opened)
        document.saved.connect(self._on_saved)
        document.listed.connect(self._show_recent)
        document.failed.connect(lambda sentence: self._say(sentence, Severity.ERROR, FILE))
        document.notice.connect(lambda sentence: self._say(sentence, Severity.NOTICE, sentence))
        document.not_saved.connect(self._on_not_saved)
        document.not_encodable.connect(self._on_not_encodable)
        document.saving_changed.connect(self._on_saving_changed)

    @property
    def title(self) -> str:
        """Of the document."""
        return self._document.title

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Save to the document's file, or to one the writer is asked for when it has none; `then` after success."""
        if self._document.path:
            self._document.save(then=then)
        else:
            self.save_elsewhere(then)

    def save_elsewhere(self, then: Callable[[], None] = lambda: None) -> None:
        """Ask for a name and save there."""
        suggestion = str(self._document.path or Path.home() / f"{self._document.title}.md")
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Save As", suggestion, FILTER)
        if chosen:
            self._document.save(Path(chosen), then=then)

    def shutdown(self) -> None:
        """At the end of the program: the window is told nothing any more."""
        self._aside.wait(0)

    def may_close(self) -> bool:
        """Whether the window may close now; says in the message bar what it waits for, or asks about changes."""
        if self._leaving or not self._document.modified or self.keeps():
            return True
        if self._document.nearly_saved:
            self._closing = True
            self._bar(_closing_words(self._document.title))
            return False
        self._ask(self._leave)
        return False

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
            afterwards() if action == "discard" else self.save(afterwards)
        elif key == ENCODING and self._refused:
            refused, self._refused = self._refused, None
            self._document.save_as_utf8(refused)
        elif key in (NOT_SAVED, SLOW):
            self._on_trouble(action)

    def _on_trouble(self, action: str) -> None:
        match action:
            case "elsewhere":
                self.save_elsewhere()
            case "again":
                self.save()
            case "leave":
                self._leave()

    # -- what became of it -----------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self._dismiss(NOT_SAVED, SLOW, ENCODING, FILE)

    def _on_saved(self) -> None:
        self._dismiss(NOT_SAVED, FILE)
        closing, self._closing = self._closing, False
        if closing and not self._document.modified:
            self._leave()

    def _on_saving_changed(self) -> None:
        if self._document.saving:
            self._slow.start()
            return
        self._slow.stop()
        self._dismiss(SLOW)

    def _on_not_saved(self, sentence: str) -> None:
        self._closing = False
        self._bar(BarMessage(sentence, Severity.ERROR, (_ELSEWHERE, ("again", "Try again")), NOT_SAVED))

    def _on_not_encodable(self, refused: NotEncodable) -> None:
        self._refused = refused
        self._bar(BarMessage(refused.sentence, Severity.ERROR, (("utf-8", "Save as UTF-8"),), ENCODING))

    def _say_slow(self) -> None:
        if self._closing:
            return
        sentence = f"“{self._document.title}” is still being saved: the disk is slow to answer. You can go on writing."
        self._bar(BarMessage(sentence, Severity.WARNING, (_ELSEWHERE,), SLOW))

    def _choose_file(self) -> None:
        folder = str(self._document.path.parent) if self._document.path else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open", folder, OPEN_FILTER)
        if chosen:
            self._document.open(Path(chosen))

    def _show_title(self) -> None:
        if self._window:
            reading = "" if self._document.read_only is ReadOnly.NO else " (read-only)"
            self._window.set_title(f"{self._document.title}{reading}", self._document.modified)

    def _show_recent(self) -> None:
        """Looks at every file of the list, some of them on disks that may not answer: so beside."""
        window = self._window
        if window:
            self._aside.run(self._recent.paths, window.set_recent_files, lambda _error: None)

    def _say(self, sentence: str, severity: Severity, key: str) -> None:
        self._bar(BarMessage(sentence, severity, key=key))

    def _dismiss(self, *keys: str) -> None:
        if self._window:
            for key in keys:
                self._window.message_bar.dismiss(key)

    def _bar(self, message: BarMessage) -> None:
        if self._window:
            self._window.message_bar.show_message(message)


def _closing_words(title: str) -> BarMessage:
    sentence = f"“{title}” is being saved. The window closes when that is done."
    return BarMessage(sentence, Severity.NOTICE, (("leave", "Close without waiting"), _ELSEWHERE), SLOW)
