"""Has somebody written into a model file since it was loaded? Mapped weights change with it; others are not what the
file says any more."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


class FileWatch:
    """Remembers how the file at `path` looked. One that was deleted or replaced as a whole counts as the same: the
    one that is open lives on until it is closed."""

    def __init__(self, path: str) -> None:
        self.name = Path(path).name
        self._path = path
        self._seen = self._look()
        self._held = self._hold()

    def changed(self) -> bool:
        """Whether the same file has another size or was written to; takes microseconds on a local disk."""
        now = self._look()
        return self._seen is not None and now is not None and now[0] == self._seen[0] and now != self._seen

    def close(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def _hold(self) -> int | None:
        """Keep the file open, or its number on the disk would be given to the next one in its place."""
        if sys.platform != "win32":
            with contextlib.suppress(OSError, ValueError):
                return os.open(self._path, os.O_RDONLY | os.O_NONBLOCK)
        return None

    def _look(self) -> tuple[tuple[int, int], int, int] | None:
        """(which file, its size in bytes, when it was written); None when there is none."""
        try:
            found = os.stat(self._path)
        except (OSError, ValueError):
            return None
        return (found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns
