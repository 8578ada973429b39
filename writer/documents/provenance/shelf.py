"""Where marks are kept between two openings of a document: in a folder of Inkhorn's, or beside the document's file.

A file in the folder is named after the document's path and its text, so that a document that was moved is known again
by its text. Losing one is no error: the text itself is never here.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from writer.atomic import replace_content
from writer.documents.owners import Owner
from writer.documents.provenance.modes import document_name
from writer.documents.provenance.record import Record, decode, encode

log = logging.getLogger(__name__)

BESIDE: Final = ".provenance.json"
"""What the name of a file beside its document ends with."""
MOST: Final = 2_000
"""Documents whose marks are kept in the folder; the oldest go first."""
MOST_LEFT: Final = 50
"""Unsaved documents of windows that are no more whose marks are kept."""
LARGEST: Final = 64 << 20
"""Bytes of a file that is read."""
_OPEN: Final = "open"
_PRIVATE: Final = 0o700


class Shelf:
    """The files in `folder`. Methods are called on any thread; those that write raise OSError."""

    def __init__(self, folder: Path, this: Owner) -> None:
        self._folder, self._this = folder, this

    # -- documents with a file ---------------------------------------------------------------------------------

    def find(self, path: Path, text_hash: str) -> Record | None:
        """What is kept of the document at `path`: beside it, by its path, or by its text where it had another path."""
        beside = _read(beside_path(path))
        if beside is not None:
            return beside
        own = self._newest(f"{document_name(path)}-*.json")
        return own or self._newest(f"*-{text_hash[:16]}.json")

    def keep(self, path: Path, record: Record, *, beside: bool) -> None:
        """Keep `record` for the document at `path`, instead of what was kept for it."""
        if beside:
            replace_content(beside_path(path), encode(record))
        else:
            self._make(self._folder)
            kept = self._folder / f"{document_name(path)}-{record.text[:16]}.json"
            replace_content(kept, encode(record))
            kept.chmod(0o600)
            beside_path(path).unlink(missing_ok=True)
        for old in self._folder.glob(f"{document_name(path)}-*.json"):
            if beside or old.name != f"{document_name(path)}-{record.text[:16]}.json":
                old.unlink(missing_ok=True)
        self._tidy()

    def forget(self, path: Path) -> None:
        """Keep nothing of the document at `path`."""
        beside_path(path).unlink(missing_ok=True)
        for old in self._folder.glob(f"{document_name(path)}-*.json"):
            old.unlink(missing_ok=True)

    def clear(self) -> None:
        """Keep nothing of any document, but what other windows have open; files beside documents stay."""
        for file in (*self._folder.glob("*.json"), *self._left()):
            file.unlink(missing_ok=True)

    # -- what is not saved -------------------------------------------------------------------------------------

    def keep_open(self, number: int, record: Record) -> None:
        """Keep `record` of a document of this process whose text is not in its file; `number` tells it from others."""
        folder = self._folder / _OPEN
        self._make(folder)
        file = folder / f"{self._this.words}.{number}.json"
        replace_content(file, encode(record))
        file.chmod(0o600)

    def forget_open(self, number: int) -> None:
        """The text is in its file, or nobody wants it."""
        with contextlib.suppress(OSError):
            (self._folder / _OPEN / f"{self._this.words}.{number}.json").unlink(missing_ok=True)

    def take_left(self, path: str, title: str) -> Record | None:
        """What a process that has ended kept of the unsaved document at `path`, or without one of that `title`.

        It is not kept any longer, nor are others of the same file.
        """
        found = [
            (record.at, file, record)
            for file in self._left()
            if (record := _read(file)) is not None and record.path == path and (path or record.title == title)
        ]
        if not found:
            return None
        best = max(found, key=lambda each: each[0])
        for each in found if path else (best,):
            with contextlib.suppress(OSError):
                each[1].unlink()
        return best[2]

    def _left(self) -> Iterator[Path]:
        """The files of processes that have ended, the latest first; only so many are kept."""
        found = []
        with contextlib.suppress(OSError):
            for file in (self._folder / _OPEN).glob("*.json"):
                owner = Owner.parse(file.name.rsplit(".", 2)[0])
                if owner is not None and owner.alive() is False:
                    found.append((file.stat().st_mtime_ns, file))
        found.sort(reverse=True)
        for _, file in found[MOST_LEFT:]:
            with contextlib.suppress(OSError):
                file.unlink()
        return (file for _, file in found[:MOST_LEFT])

    # -- inside ------------------------------------------------------------------------------------------------

    def _newest(self, pattern: str) -> Record | None:
        with contextlib.suppress(OSError):
            files = sorted(self._folder.glob(pattern), key=lambda file: -file.stat().st_mtime_ns)
            for file in files[:3]:
                record = _read(file)
                if record is not None:
                    return record
        return None

    def _make(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)

    def _tidy(self) -> None:
        files = list(self._folder.glob("*.json"))
        if len(files) > MOST:
            files.sort(key=lambda file: file.stat().st_mtime_ns)
            for file in files[: len(files) - MOST]:
                file.unlink(missing_ok=True)


def beside_path(path: Path) -> Path:
    """The file beside the document at `path`."""
    return path.with_name(path.name + BESIDE)


def _read(file: Path) -> Record | None:
    try:
        if file.stat().st_size > LARGEST:
            return None
        return decode(file.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warning("marks cannot be read: %s", type(error).__name__)
        return None
