"""Journals as windows leave them that have ended: killed, or closed with a text kept for the next start."""

from __future__ import annotations

from pathlib import Path

from writer.documents.journal.log import JournalLog
from writer.documents.journal.places import new_place
from writer.documents.journal.records import Edit, Kept, Stored
from writer.documents.owners import Owner

DEAD = Owner(1, 1, "00000000", "0")
"""A process of another boot."""


def leave_behind(
    folder: Path, text: str, path: Path | None = None, file_text: str = "", kept: Kept | None = None, at: float = 1e9
) -> str:
    """A text that was not saved, of a file that held `file_text`; the word of its journal."""
    place = new_place(folder, DEAD)
    log = JournalLog(place)
    log.begin(Stored(str(path) if path else "", path.name if path else "Untitled"), "", file_text, at, 0)
    log.edit(Edit(0, 0, text), at, len(text))
    log.write()
    if kept:
        log.keep(kept)
    log.leave()
    return place.word
