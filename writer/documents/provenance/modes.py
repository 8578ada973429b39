"""Which documents are written without a model: an empty file for each that differs from what is usual.

Its own module because it is asked before the engine starts and needs nothing else of this room.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path


class Modes:
    """The files in `folder`. Losing them is no error."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def without_model(self, path: Path | None, usual: bool) -> bool:
        """Whether the document at `path` is written without a model; `usual` where nothing was said of it."""
        if path is None:
            return usual
        with contextlib.suppress(OSError):
            if self._file(path, without=not usual).exists():
                return not usual
        return usual

    def remember(self, path: Path, *, without: bool) -> None:
        """The writer said so."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file(path, without=not without).unlink(missing_ok=True)
            self._file(path, without=without).touch(mode=0o600)

    def _file(self, path: Path, *, without: bool) -> Path:
        return self._folder / f"{document_name(path)}.{'no-model' if without else 'model'}"


def document_name(path: Path) -> str:
    """What files about the document at `path` are called."""
    return hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
