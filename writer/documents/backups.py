"""The version of a file before it was saved, kept in a folder of the program, never more than a bounded amount."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from writer.atomic import replace_content

MOST_VERSIONS: Final = 3
"""Backups of one file. Versions in time are another matter; this is what a failed or regretted save needs."""

MOST_BYTES: Final = 256 << 20
"""Of all backups together; the newest one is kept however large it is."""

_NAME_LENGTH: Final = 60


class Backups:
    """A folder for each file, named after it, with dated copies inside. Readable by nobody but the writer."""

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], datetime] = datetime.now,
        versions: int = MOST_VERSIONS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._folder, self._clock = folder, clock
        self._versions, self._most_bytes = versions, most_bytes

    def keep(self, path: Path, content: bytes) -> Path:
        """Keep `content`, which lay at `path`; on the disk when this returns. Raises OSError."""
        place = self._place(path)
        latest = self.latest(path)
        if latest is not None and _holds(latest, content):
            return latest
        place.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(OSError):
            self._folder.chmod(0o700)
        copy = _unused(place, f"{self._clock():%Y-%m-%d %H.%M.%S}", _short(path.name))
        replace_content(copy, content)
        with contextlib.suppress(OSError):
            copy.chmod(0o600)
        self._thin(place, copy)
        return copy

    def latest(self, path: Path) -> Path | None:
        """The newest backup of the file at `path`."""
        return next(iter(self.of(path)), None)

    def of(self, path: Path) -> list[Path]:
        """All backups of the file at `path`, newest first."""
        return sorted(_files(self._place(path)), reverse=True)

    def _place(self, path: Path) -> Path:
        real = os.path.realpath(path)
        digest = hashlib.blake2b(os.fsencode(real), digest_size=6).hexdigest()
        return self._folder / f"{_short(os.path.basename(real))}-{digest}"

    def _thin(self, place: Path, newest: Path) -> None:
        """Take away what is too many of this file, then the oldest of all files until the rest fits."""
        for old in sorted(_files(place), reverse=True)[self._versions :]:
            _remove(old)
        room = self._most_bytes
        for age, size, copy in sorted(_sized(self._folder), reverse=True):
            room -= size
            if room < 0 and copy != newest and age >= 0:
                _remove(copy)


def _holds(copy: Path, content: bytes) -> bool:
    try:
        return copy.stat().st_size == len(content) and copy.read_bytes() == content
    except OSError:
        return False


def _unused(place: Path, moment: str, name: str) -> Path:
    """A name that sorts behind the older ones of the same second."""
    number = sum(copy.name.startswith(moment) for copy in _files(place))
    while (copy := place / f"{moment}.{number:02} {name}").exists():
        number += 1
    return copy


def _short(name: str) -> str:
    """The end of `name`, with its suffix, short enough in bytes to leave room for a date."""
    while len(os.fsencode(name)) > _NAME_LENGTH:
        name = name[1:]
    return name


def _files(folder: Path) -> Iterator[Path]:
    try:
        yield from (Path(entry.path) for entry in os.scandir(folder) if entry.is_file())
    except OSError:
        return


def _sized(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """Time of change, size and path of every backup."""
    try:
        places = [Path(entry.path) for entry in os.scandir(folder) if entry.is_dir()]
    except OSError:
        return
    for copy in (copy for place in places for copy in _files(place)):
        with contextlib.suppress(OSError):
            status = copy.stat()
            yield status.st_mtime, status.st_size, copy


def _remove(copy: Path) -> None:
    with contextlib.suppress(OSError):
        copy.unlink()
