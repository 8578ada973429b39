"""Where the last export went and in which format, so that the next one begins there."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec

from writer.atomic import replace_content
from writer.documents.conversion.formats import EXPORTED, Format

log = logging.getLogger(__name__)


class _Stored(msgspec.Struct):
    folder: str = ""
    format: str = Format.DOCX.value


@dataclass(frozen=True, slots=True)
class LastExport:
    """Read by `recall`, written by `remember`; a file that cannot be read is as none."""

    folder: Path | None = None
    """None: there was none, or it is gone."""
    format: Format = Format.DOCX


def recall(store: Path) -> LastExport:
    """What `store`, a file, holds."""
    try:
        found = msgspec.json.decode(store.read_bytes(), type=_Stored)
        kind = Format(found.format)
        folder = Path(found.folder)
        kept = folder if found.folder and folder.is_dir() else None
    except (OSError, ValueError, msgspec.MsgspecError):
        return LastExport()
    return LastExport(kept, kind if kind in EXPORTED else Format.DOCX)


def remember(store: Path, last: LastExport) -> None:
    """Keep `last` for the next time; without a word when that is not possible."""
    content = msgspec.json.encode(_Stored(str(last.folder or ""), last.format.value))
    try:
        store.parent.mkdir(parents=True, exist_ok=True)
        replace_content(store, content)
    except OSError as error:
        log.warning("where the export went is not remembered: %s", error.strerror)
