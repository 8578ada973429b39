"""Notices that another program changed, replaced or took away the file of the open document.

The system's own messages say when to look, a slow clock asks as well (network drives send none); looking itself is
done beside, because a disk may not answer. What is seen half-way of another program's saving is looked at once more.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from writer.assist.aside import Aside
from writer.assist.open_document import OpenDocument
from writer.documents import disk
from writer.documents.disk import Differs, Gone, Look, Same, Unreadable
from writer.documents.stamp import Stamp

SETTLE_MS: Final = 300
"""Rest after the last message before the disk is looked at: a checkout or a build sends hundreds."""
GONE_MS: Final = 1200
"""How long a file may be away while another program puts a new one in its place."""
POLL_MS: Final = 5000


class DiskWatch(QObject):
    """Watches the file of one window's document, for as long as the window lives."""

    found = Signal(object)
    """`Differs` or `Gone`: what is on the disk now, once for each change."""
    settled = Signal()
    """What was told is no longer so: the file is what we know."""

    def __init__(self, document: OpenDocument, aside: Aside | None = None, poll_ms: int = POLL_MS) -> None:
        super().__init__()
        self._document = document
        self._aside = aside or Aside(self)
        self._watcher = QFileSystemWatcher(self)
        self._looking = self._again = False
        self._told: Differs | Gone | None = None
        self._suspected: Differs | Gone | None = None
        """Seen once; told when it is still so a moment later."""
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._soon.timeout.connect(self.look)
        self._poll = QTimer(self, interval=poll_ms)
        self._poll.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self.look_soon())
        self._watcher.directoryChanged.connect(lambda _path: self.look_soon())
        document.opened.connect(self._begin)
        document.saved.connect(self._begin)
        document.returned.connect(lambda _number: self._on_returned())
        self._begin()

    def look_soon(self) -> None:
        """When the messages rest, or when the first of them has waited long enough."""
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Look now, unless that goes on already."""
        path, stamp = self._document.path, self._document.stored.stamp
        if path is None or self._document.saving:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._aside.run(
            lambda: disk.look(path, stamp),
            lambda seen: self._on_seen(path, stamp, seen),
            lambda _error: self._on_seen(path, stamp, Unreadable("")),
        )

    def taken(self) -> None:
        """The writer decided about what was found."""
        self._told = self._suspected = None

    def _on_returned(self) -> None:
        """Nobody has looked while another document was on the page."""
        self._begin()
        self.look()

    def _begin(self) -> None:
        """Another document, or this one was saved: nothing is known against it."""
        self._told = self._suspected = None
        path = self._document.path
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        if path is None:
            self._poll.stop()
            return
        self._poll.start()
        self.look_soon()

    def _on_seen(self, path: Path, stamp: Stamp | None, seen: Look) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look_soon()
        if path != self._document.path or stamp is not self._document.stored.stamp or self._document.saving:
            return
        match seen:
            case Same():
                self._on_same(seen)
            case Gone() | Differs():
                self._on_other(seen)
            case Unreadable():
                return
        self._arm(path, there=not isinstance(seen, Gone))

    def _on_same(self, seen: Same) -> None:
        self._suspected = None
        if seen.stamp is not self._document.stored.stamp:
            self._document.know(seen.stamp)
        if self._told is not None:
            self._told = None
            self.settled.emit()

    def _on_other(self, seen: Differs | Gone) -> None:
        if _alike(seen, self._told):
            return
        if not _alike(seen, self._suspected):
            self._suspected = seen
            QTimer.singleShot(GONE_MS if isinstance(seen, Gone) else SETTLE_MS, self, self.look)
            return
        self._suspected, self._told = None, seen
        self.found.emit(seen)

    def _arm(self, path: Path, *, there: bool) -> None:
        """Watch what is there now: a file that was put in place of another is another one to the system."""
        wanted = {str(path.parent)} | ({str(path)} if there else set())
        missing = wanted - {*self._watcher.files(), *self._watcher.directories()}
        if missing:
            self._watcher.addPaths(sorted(missing))


def _alike(seen: Differs | Gone, other: Differs | Gone | None) -> bool:
    """Whether both say the same, however often the file was written."""
    if isinstance(seen, Differs):
        return isinstance(other, Differs) and seen.stamp.digest == other.stamp.digest
    return seen == other
