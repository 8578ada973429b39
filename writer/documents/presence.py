"""Which windows have which file open: a small record for each, in a folder all of them share.

The same file is recognised under another name (symbolic or hard link). A record of a process that is no more, killed
or gone with a restart, counts for nothing.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.atomic import replace_content
from writer.documents.owners import Owner
from writer.documents.stamp import Stamp

_SIZE_LIMIT: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A window that has the file open too. `since` is in seconds since 1970."""

    since: float
    reading: bool
    """Whether it only reads, and cannot save."""


class Presence:
    """The record of one document of a window. Where none can be written, the window is not seen by others: no error."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._folder, self._clock = folder, clock
        self._token = secrets.token_hex(3)
        self._owner: Owner | None = None
        self._own: Path | None = None
        self._since = 0.0
        self._opened: Path | None = None

    def another(self) -> Presence:
        """For another document of the same window."""
        return Presence(self._folder, self._clock)

    def announce(self, path: Path, stamp: Stamp | None, *, reading: bool = False) -> None:
        """This window has the file at `path` open now, instead of any other; also after each save, which may put
        another file there."""
        if path != self._opened:
            self._opened, self._since = path, self._clock()
        record = {
            "path": os.path.realpath(path),
            "device": stamp.device if stamp else 0,
            "number": stamp.number if stamp else 0,
            "since": self._since,
            "reading": reading,
        }
        self._owner = self._owner or Owner.this()
        own = self._folder / f"{self._owner.words}-{self._token}.json"
        with contextlib.suppress(OSError, ValueError):
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_content(own, json.dumps(record).encode("utf-8", "surrogateescape"))
            self._own = own

    def withdraw(self) -> None:
        """This window has no file open."""
        own, self._own, self._opened = self._own, None, None
        if own is not None:
            with contextlib.suppress(OSError):
                own.unlink()

    def others(self, path: Path, stamp: Stamp | None) -> list[Elsewhere]:
        """Other windows that have the same file open, the first first."""
        real = os.path.realpath(path)
        found = []
        for record in self._records():
            same = stamp is not None and stamp.same_file(_whole(record, "device"), _whole(record, "number"))
            if same or record.get("path") == real:
                since = record.get("since")
                moment = float(since) if isinstance(since, int | float) else 0.0
                found.append(Elsewhere(moment, record.get("reading") is True))
        return sorted(found, key=lambda each: each.since)

    def _records(self) -> Iterator[dict[str, object]]:
        """What living windows but this one say; what the dead left is taken away."""
        try:
            files = [Path(entry.path) for entry in os.scandir(self._folder) if entry.name.endswith(".json")]
        except OSError:
            return
        for file in files:
            owner = Owner.parse(file.stem.rpartition("-")[0])
            if owner is None or file == self._own:
                continue
            if owner.alive():
                yield _read(file)
            else:
                with contextlib.suppress(OSError):
                    file.unlink()


def _read(file: Path) -> dict[str, object]:
    try:
        if file.stat().st_size <= _SIZE_LIMIT:
            found = json.loads(file.read_bytes())
            return found if isinstance(found, dict) else {}
    except (OSError, ValueError, RecursionError):
        pass
    return {}


def _whole(record: dict[str, object], name: str) -> int:
    value = record.get(name)
    return value if isinstance(value, int) else 0
