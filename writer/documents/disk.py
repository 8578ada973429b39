"""Whether the file on the disk is still the one that was read or saved, and what it is if not.

Robust to what other programs do: put a new file in place of the old one, only touch it, take it away for a moment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from writer.documents import files
from writer.documents.errors import DocumentError
from writer.documents.files import Document
from writer.documents.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Same:
    """Its content is what we know. `stamp` is what lies there now, None when nothing does and nothing did."""

    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Differs:
    """Somebody wrote something else. `document` is None when that is no text any more."""

    stamp: Stamp
    document: Document | None


@dataclass(frozen=True, slots=True)
class Gone:
    """The file was deleted, moved or renamed; `folder`: its folder is gone too."""

    folder: bool


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The disk does not let us look; nothing can be said."""

    sentence: str


Look = Same | Differs | Gone | Unreadable


def look(path: Path, known: Stamp | None) -> Look:
    """Compare the file at `path` with what is `known` to have been there. May take as long as the disk does."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return Same(None) if known is None else Gone(folder=not _is_folder(path.parent))
    except (OSError, ValueError) as error:
        return Unreadable(str(error))
    if known is not None and known.untouched(status):
        return Same(known)
    try:
        content, status = files.contents(path)
    except DocumentError as error:
        return Unreadable(str(error))
    stamp = Stamp.of(status, content)
    if known is not None and stamp.digest == known.digest:
        return Same(stamp)
    try:
        return Differs(stamp, replace(files.decode(content, path), stamp=stamp))
    except DocumentError:
        return Differs(stamp, None)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
