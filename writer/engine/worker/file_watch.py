"""Has somebody written into a file since it was opened? Its weights are mapped, not copied: they change with it."""

from __future__ import annotations

import os
from pathlib import Path


class FileWatch:
    """Remembers how the file at `path` looked. One that was deleted or replaced as a whole counts as the same: the
    one that is open lives on until it is closed."""

    def __init__(self, path: str) -> None:
        self.name = Path(path).name
        self._path = path
        self._seen = self._look()

    def changed(self) -> bool:
        """Whether the same file has another size or was written to; takes microseconds on a local disk."""
        now = self._look()
        return self._seen is not None and now is not None and now[0] == self._seen[0] and now != self._seen

    def _look(self) -> tuple[tuple[int, int], int, int] | None:
        """(which file, its size in bytes, when it was written); None when there is none."""
        try:
            found = os.stat(self._path)
        except (OSError, ValueError):
            return None
        return (found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns
