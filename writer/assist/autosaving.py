"""Saves by itself after a rest, where the writer wants that: only what has a file, and nothing that is in doubt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.document_port import DocumentPort
from writer.assist.open_document import OpenDocument
from writer.assist.shown_document import ReadOnly


class Autosaving(QObject):
    """Follows the typing of one document. After a save that failed it waits until the writer saved."""

    saved = Signal()
    """It saved, without having been asked for this once."""

    def __init__(self, document: OpenDocument, port: DocumentPort, seconds: Callable[[], int]) -> None:
        """`seconds` of rest before it saves; 0: never."""
        super().__init__()
        self._document, self._port, self._seconds = document, port, seconds
        self.in_doubt = False
        """Whether the file on the disk is another one, and the writer has not decided yet."""
        self._refused = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._save)
        port.edited.connect(lambda _edit: self._wait())
        document.opened.connect(self._forget)
        document.parting.connect(lambda _number: self._on_parting())
        document.returned.connect(lambda _number: self._on_returned())
        document.saved.connect(self._forget)
        for refusal in (document.not_saved, document.not_encodable, document.changed_meanwhile):
            refusal.connect(lambda _why: self._refuse())

    def settings_changed(self) -> None:
        self._wait()

    def _wait(self) -> None:
        seconds = self._seconds()
        if seconds and self._document.path and self._document.modified:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    def _save(self) -> None:
        if self._port.composing:
            self._wait()
            return
        document = self._document
        fit = document.path and document.modified and document.read_only is ReadOnly.NO
        if fit and self._seconds() and not (self.in_doubt or self._refused or document.saving):
            document.save(then=self.saved.emit)

    def _on_parting(self) -> None:
        """Another document comes to the front: there is no rest to wait for."""
        if self._timer.isActive() and not self._port.composing:
            self._save()
        self._timer.stop()

    def _on_returned(self) -> None:
        self.in_doubt = self._refused = False
        self._wait()

    def _forget(self) -> None:
        self._refused = False

    def _refuse(self) -> None:
        self._refused = True
