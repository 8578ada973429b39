"""What was open in each window, so that the next start can open it again; written while the window is there.

A file for each window, named after its process. A window is a list of documents of which one is shown. A file of a
process that has ended is taken by the next window that starts, once.
"""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import Final

import msgspec

from writer.atomic import replace_content
from writer.documents.owners import Owner

log = logging.getLogger(__name__)

MOST: Final = 10
"""Windows that are remembered."""
_SIZE_LIMIT: Final = 1 << 20


class OpenFile(msgspec.Struct, frozen=True):
    """A document that was open. `caret` is a UTF-16 position, `scroll` the share of the way down."""

    path: str = ""
    """Empty: it has no file."""
    journal: str = ""
    """The word of the journal that holds what is not in the file."""
    caret: int = 0
    scroll: float = 0.0


class WindowLeft(msgspec.Struct, frozen=True):
    """The documents of a window; number `current` was shown."""

    documents: tuple[OpenFile, ...] = ()
    current: int = 0

    @property
    def shown(self) -> OpenFile | None:
        return self.documents[self.current] if 0 <= self.current < len(self.documents) else None


class Session:
    """The files in `folder`. Losing them is no error."""

    def __init__(self, folder: Path, this: Owner) -> None:
        self._folder, self._this = folder, this

    def write(self, window: WindowLeft) -> None:
        """This window is like that now."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            replace_content(self._own, msgspec.json.encode(window))
            self._own.chmod(0o600)

    def forget(self) -> None:
        """This window leaves nothing to be opened again."""
        with contextlib.suppress(OSError):
            self._own.unlink()

    def take(self) -> WindowLeft | None:
        """The window that was there last and is no more; no other start gets it."""
        left = self._left()
        for file in left[MOST:]:
            _unlink(file)
        for file in left[:MOST]:
            window = _read(file)
            if _unlink(file) and window is not None:
                return window
        return None

    def clear(self) -> None:
        """No window that is no more is remembered."""
        for file in self._left():
            _unlink(file)

    @property
    def _own(self) -> Path:
        return self._folder / f"{self._this.words}.json"

    def _left(self) -> list[Path]:
        """The files whose process has ended, the latest first."""
        found = []
        with contextlib.suppress(OSError):
            for file in self._folder.glob("*.json"):
                owner = Owner.parse(file.stem)
                if owner is not None and owner.alive() is False:
                    found.append((file.stat().st_mtime_ns, file))
        return [file for _, file in sorted(found, reverse=True)]


def _read(file: Path) -> WindowLeft | None:
    try:
        if file.stat().st_size > _SIZE_LIMIT:
            return None
        return msgspec.json.decode(file.read_bytes(), type=WindowLeft)
    except (OSError, msgspec.MsgspecError):
        return None


def _unlink(file: Path) -> bool:
    """Whether it was there and is no more."""
    try:
        file.unlink()
    except OSError:
        return False
    return True
