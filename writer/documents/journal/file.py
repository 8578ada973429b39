"""One file of a journal that is being written: begun with a whole text, appended to, put on disk, removed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from writer.documents.journal.locking import lock
from writer.documents.journal.places import Place
from writer.documents.journal.records import START

PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700

Sync = Callable[[int], None]


class JournalFile:
    """Owns the descriptor. Methods raise OSError; after that the file is of no more use."""

    def __init__(self, place: Place, base: bytes) -> None:
        """Make the file, with `base` in it; removed again when that fails."""
        self.place = place
        self.size = 0
        place.folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(place.path, flags | getattr(os, "O_CLOEXEC", 0), PRIVATE_FILE)
        try:
            lock(self._descriptor)
            self.append(START + base)
        except BaseException:
            self.remove()
            raise

    def append(self, content: bytes) -> None:
        rest = memoryview(content)
        while rest:
            written = os.write(self._descriptor, rest)
            self.size += written
            rest = rest[written:]

    def syncing(self, sync: Sync) -> Callable[[], None]:
        """What, when called, has everything appended so far on the disk, file and name; from any thread, once."""
        descriptor, folder = os.dup(self._descriptor), self.place.folder

        def work() -> None:
            try:
                sync(descriptor)
                _flush_folder(folder)
            finally:
                os.close(descriptor)

        return work

    def close(self) -> None:
        """Leave the file as it is."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)

    def remove(self) -> None:
        self.close()
        with contextlib.suppress(OSError):
            self.place.path.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the new name itself durable; systems without folder descriptors do it by themselves."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
