"""Other windows that have the same file open: told when a file is opened, and asked when it changed on the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from writer.assist.open_document import OpenDocument
from writer.assist.shown_document import ReadOnly
from writer.documents.presence import Elsewhere, Presence


class Company(QObject):
    """Says what this window has open, for as long as it lives, and who else has it open."""

    met = Signal(object)
    """`list[Elsewhere]`, not empty: a file was opened that others have open."""

    def __init__(self, document: OpenDocument, presence: Presence) -> None:
        super().__init__()
        self._document, self._presence = document, presence
        document.opened.connect(self.join)
        document.saved.connect(self._announce)
        document.changed.connect(self._on_changed)
        document.parting.connect(self._on_parting)
        document.returned.connect(self._on_returned)
        document.dropped.connect(self._on_dropped)
        self._waiting: dict[int, tuple[Presence, bool, Path | None]] = {}
        """Of the documents behind the one on the page, by their numbers."""
        self._reading = False
        self._path = document.path

    def join(self) -> None:
        """The document on the page is another one."""
        others = self.others()
        self._path = self._document.path
        self._announce()
        if others:
            self.met.emit(others)

    def others(self) -> list[Elsewhere]:
        path = self._document.path
        return self._presence.others(path, self._document.stored.stamp) if path else []

    def shutdown(self) -> None:
        self._presence.withdraw()
        for presence, _reading, _path in self._waiting.values():
            presence.withdraw()

    def _on_parting(self, number: int) -> None:
        """It stays open in this window; the next one has a record of its own."""
        self._waiting[number] = (self._presence, self._reading, self._path)
        self._presence, self._reading, self._path = self._presence.another(), False, None

    def _on_returned(self, number: int) -> None:
        known = self._waiting.pop(number, None)
        if known is None:  # it was opened before anybody was told
            self.join()
        else:
            self._presence, self._reading, self._path = known

    def _on_dropped(self, number: int) -> None:
        if number == self._document.number:
            self._presence.withdraw()
            self._path = None
        elif number in self._waiting:
            self._waiting.pop(number)[0].withdraw()

    def _announce(self) -> None:
        path = self._document.path
        if path is None:
            self._presence.withdraw()
            return
        moved, self._path = path != self._path, path
        self._reading = self._document.read_only is not ReadOnly.NO
        self._presence.announce(path, self._document.stored.stamp, reading=self._reading)
        if moved and (others := self.others()):
            self.met.emit(others)

    def _on_changed(self) -> None:
        """Only whether it is read here is of interest; the rest comes with `opened` and `saved`."""
        reading = self._document.read_only is not ReadOnly.NO
        if reading != self._reading and self._document.path == self._path:
            self._announce()
