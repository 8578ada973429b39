"""Nothing typed is lost: the journal of this window's document, and what the next start needs to go on."""

from __future__ import annotations

import errno
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from writer.app.files import FileCommands
from writer.app.reopening import window_left
from writer.app.restored import RestoredWiring
from writer.assist.background import Background
from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments
from writer.assist.recovering import Recovering
from writer.assist.settings_keeper import SettingsKeeper
from writer.documents.journal.records import Kept
from writer.documents.owners import Owner
from writer.documents.session import Session, WindowLeft
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.message_bar import BarMessage, Severity

UNSAFE: Final = "journal"
SESSION_MS: Final = 300
"""After so long it is written which documents are open."""
FLUSH_S: Final = 0.3
"""Seconds that closing the window waits for the disk before it asks about unsaved changes after all."""
_REASONS: Final = {
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("your share of the disk is used up"),
    errno.EROFS: tr("the disk can only be read"),
    errno.EACCES: tr("you may not write there"),
    errno.EPERM: tr("you may not write there"),
    errno.EIO: tr("the disk reported a fault"),
}


class RecoveryWiring(QObject):
    """Owns the journal and the session of one window; `restored` is about what windows before it left."""

    def __init__(
        self,
        window: MainWindow,
        port: EditorPort,
        document: OpenDocument,
        commands: FileCommands,
        settings: SettingsKeeper,
        background: Background,
        folder: Path,
        left: WindowLeft | None = None,
        documents: OpenDocuments | None = None,
        *,
        all_back: bool = False,
    ) -> None:
        """`folder` is where state is kept; `left` is what the session says was open last, when that is wanted;
        `all_back`: all that a crash left behind is opened, not only what belongs to what is open."""
        super().__init__()
        self._window, self._port = window, port
        self._document, self._settings = document, settings
        self._documents = documents
        self._soon = QTimer(self, singleShot=True, interval=SESSION_MS)
        self._soon.timeout.connect(self._write_session)
        owner = Owner.this()
        self.journaling = Journaling(port, document, folder / "journal", owner)
        self.session = Session(folder / "session", owner)
        self._closed = False
        last = left.shown.journal if left and left.shown else ""
        recovering = Recovering(folder / "journal", owner)
        self.restored = RestoredWiring(
            *(window, port, document, commands, self.journaling, recovering, background, last, documents),
            all_back=all_back,
        )
        commands.keeps = self._keeps
        self._connect()

    def start(self) -> None:
        """Keep what is typed from now on, and look for what was left behind."""
        self.journaling.switch(self._settings().saving.journal)
        self._write_session()
        self.restored.start()

    def shutdown(self) -> None:
        """End: what the writer has not saved and not given up stays on the disk."""
        self._soon.stop()
        kept: dict[int, Kept] = {}
        if self._closed and self._settings().saving.reopen:
            left, now = self._left(), time.time()
            self.session.write(left)
            for number, each in zip(self._numbers(), left.documents, strict=True):
                kept[number] = Kept(now, each.caret, each.scroll)
        elif self._closed:
            self.session.forget()
            self.restored.give_up()
            for number in self._numbers():
                if not self._is_saving(number):
                    self.journaling.forget(number)
        self.journaling.shutdown(kept.get)

    def _numbers(self) -> list[int]:
        """Of all documents, in their order."""
        return [tab.number for tab in self._documents.tabs] if self._documents else [self._document.number]

    def _is_saving(self, number: int) -> bool:
        behind = self._document.behind(number)
        return behind.order is not None if behind else number == self._document.number and self._document.saving

    def _left(self) -> WindowLeft:
        """How the window is now."""
        if self._documents is None:
            return window_left(self._document, self._port, self.journaling.word)
        return WindowLeft(*self._documents.left(self.journaling.word_of))

    def _connect(self) -> None:
        window, document = self._window, self._document
        self.journaling.trouble.connect(self._on_trouble)
        document.opened.connect(self._write_session)
        document.saved.connect(self._write_session)
        if self._documents:
            self._documents.changed.connect(self._soon.start)
        window.closing.connect(self._on_closing)
        self._settings.changed.connect(self._on_settings)

    # -- this window -----------------------------------------------------------------------------------------------

    def _on_closing(self) -> None:
        self._closed = True

    def _keeps(self) -> bool:
        """Whether the window may close with unsaved changes, because the next start has them again."""
        unsaved = self._documents.unsaved if self._documents else ()
        safe = all(tab.load or self.journaling.word_of(tab.number) for tab in unsaved)
        return self._settings().saving.reopen and safe and self.journaling.flush(FLUSH_S)

    def _on_settings(self, before: Settings, now: Settings) -> None:
        if before.saving.journal != now.saving.journal:
            self.journaling.switch(now.saving.journal)
        if before.saving.reopen != now.saving.reopen:
            self._write_session()

    def _write_session(self) -> None:
        if self._settings().saving.reopen:
            self.session.write(self._left())
        else:
            self.session.forget()

    def _on_trouble(self, error: object) -> None:
        """Said once; it goes away by itself."""
        if not isinstance(error, OSError):
            self._window.message_bar.dismiss(UNSAFE)
            return
        reason = _REASONS.get(error.errno or 0, error.strerror or tr("the system refuses"))
        sentence = tr(
            "What you type cannot be kept safe from a crash at the moment: {reason}. You can write on; save often. "
            "Inkhorn goes on trying.",
            reason=reason,
        )
        self._window.message_bar.show_message(BarMessage(sentence, Severity.WARNING, key=UNSAFE))
