"""Models in Inkhorn's own folder: how much disk they take, whether they are still what they were, and removing them.

Removing can be undone: the file moves into a folder beside, which costs nothing, until it is emptied. Files anywhere
else belong to other programs and are never touched.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from writer.models import receipts
from writer.models.catalogue import Catalogue
from writer.models.download import sha256_of
from writer.tongue import tr

REMOVED: Final = ".removed"

Soundness = Literal["sound", "changed", "unknown", "missing", "stopped"]


class KeepingError(Exception):
    """A model could not be removed or brought back; `str()` is a sentence for the writer."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a file is what it should be, and why in a sentence."""

    soundness: Soundness
    sentence: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that was removed from `path` and lies at `now` until it is brought back or forgotten."""

    path: Path
    now: Path
    file_bytes: int


@dataclass(frozen=True, slots=True)
class DiskUse:
    """Bytes of models, of unfinished downloads, of what was removed and can be brought back; and what is free."""

    models: int
    unfinished: int
    removed: int
    free: int


def verify(path: Path, catalogue: Catalogue, stopped: Callable[[], bool] = lambda: False) -> Verdict:
    """Read all of the file and compare it with what it was when it came, else with the catalogue. Blocks."""
    try:
        found = sha256_of(path, stopped)
    except FileNotFoundError:
        return Verdict("missing", tr("{file} is not there.", file=path.name))
    except OSError as error:
        return Verdict(
            "unknown", tr("{file} cannot be read: {reason}.", file=path.name, reason=error.strerror or error)
        )
    if not found:
        return Verdict("stopped", tr("{file} was not read to its end.", file=path.name))
    if offered := catalogue.by_sha256(found):
        return Verdict(
            "sound", tr("{file} is {model} as it is in the catalogue.", file=path.name, model=offered[0].name), found
        )
    receipt = receipts.read(path)
    known = next((file for model in catalogue.models for file in model.files if file.name == path.name), None)
    if receipt and receipt.sha256 == found:
        return Verdict("sound", tr("{file} is as it was when it came.", file=path.name), found)
    if receipt or (known and known.sha256):
        return Verdict(
            "changed", tr("{file} was changed or is damaged. Remove it and get it again.", file=path.name), found
        )
    return Verdict(
        "unknown",
        tr("{file} can be read to its end; nobody has noted what its checksum should be.", file=path.name),
        found,
    )


def remove(path: Path, folder: Path) -> Removed:
    """Take the model at `path` away from `folder`, undoably. Raises KeepingError."""
    if path.parent.absolute() != folder.absolute():
        raise KeepingError(tr("{file} is not in Inkhorn's folder, so Inkhorn does not remove it.", file=path.name))
    try:
        size = path.lstat().st_size
        place = folder / REMOVED
        place.mkdir(exist_ok=True)
        now = place / path.name
        now.unlink(missing_ok=True)
        path.rename(now)
    except OSError as error:
        raise KeepingError(
            tr("{file} could not be removed: {reason}.", file=path.name, reason=error.strerror or error)
        ) from error
    _move_receipt(path, now)
    return Removed(path, now, size)


def bring_back(removed: Removed) -> None:
    """Undo `remove`. Raises KeepingError."""
    if removed.path.exists():
        raise KeepingError(tr("There is another file named {file} by now.", file=removed.path.name))
    try:
        removed.now.rename(removed.path)
    except OSError as error:
        raise KeepingError(
            tr("{file} could not be brought back: {reason}.", file=removed.path.name, reason=error.strerror or error)
        ) from error
    _move_receipt(removed.now, removed.path)


def empty_removed(folder: Path) -> None:
    """Give the disk back what was removed; it cannot be undone any more."""
    shutil.rmtree(folder / REMOVED, ignore_errors=True)


def disk_use(folder: Path) -> DiskUse:
    """What `folder` takes on the disk, and what is free there."""
    sizes = {"models": 0, "unfinished": 0}
    for path in _files(folder):
        kind = "unfinished" if path.name.endswith(".part") or path.name.startswith(".") else "models"
        sizes[kind] += _size(path)
    removed = sum(map(_size, _files(folder / REMOVED)))
    existing = next((place for place in (folder, *folder.parents) if place.is_dir()), Path())
    return DiskUse(sizes["models"], sizes["unfinished"], removed, shutil.disk_usage(existing).free)


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _move_receipt(path: Path, to: Path) -> None:
    if receipt := receipts.read(path):
        with contextlib.suppress(OSError):
            receipts.write(to, receipt)
    receipts.remove(path)
