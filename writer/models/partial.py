"""The unfinished file of a download, its mark, and the room for it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from writer.models.refusals import DownloadError
from writer.tongue import amount, tr

SPARE_BYTES: Final = 20 << 20
"""That stay free on the disk."""


class Partial:
    """`NAME.part` in `folder`, which becomes NAME when it is whole, and `NAME.part.mark`: what it is a piece of."""

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}.part"
        self._mark = folder / f"{name}.part.mark"
        self._lock = folder / f"{name}.part.lock"

    @property
    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    @property
    def mark(self) -> str:
        """What the server called the content; "" when that is not known for sure."""
        try:
            mark = self._mark.read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return "" if "\n" in mark else mark

    @mark.setter
    def mark(self, mark: str) -> None:
        self._mark.write_text(mark, "utf-8")

    def open(self, start: int) -> IO[bytes]:
        """To write from position `start` on; what lies behind is cut off. Raises OSError."""
        file = self.path.open("r+b" if start else "wb")
        file.seek(start)
        file.truncate()
        return file

    def forget(self) -> None:
        """Remove it with all that belongs to it."""
        for path in (self.path, self._mark):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def become(self, target: Path) -> None:
        """Get its final name. Raises OSError."""
        self.path.replace(target)
        self.forget()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else writes it meanwhile, in this program or another. Raises DownloadError when somebody does."""
        with self._lock.open("wb") as lock:
            if not _locked(lock):
                raise DownloadError(tr("{file} is being fetched already.", file=self.path.stem))
            try:
                yield
            finally:
                with contextlib.suppress(OSError):
                    self._lock.unlink()


def check_space(folder: Path, needed: int) -> None:
    """Raises DownloadError when `folder` has no room for `needed` bytes more."""
    free = shutil.disk_usage(folder).free
    if free < needed + SPARE_BYTES:
        raise DownloadError(
            tr(
                "The disk has {free} MB free, but {needed} MB are needed. Free some space and try again.",
                free=amount(free / 1e6),
                needed=amount((needed + SPARE_BYTES) / 1e6),
            ),
            need="space",
        )


def _locked(file: IO[bytes]) -> bool:
    """The system gives the lock back when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.fstat(file.fileno()).st_nlink > 0
    except OSError:
        return False
