"""How journals are named, and which of them belong to a process that has ended.

A name tells the document's journal (a random word), its generation and its owner. A generation begins with a whole
text; the former one is removed only when it is on disk, so that of two the newer with a whole text counts. Taking a
journal over is giving it another owner's name: of two processes that try, one succeeds.
"""

from __future__ import annotations

import contextlib
import logging
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.documents.journal.locking import is_locked
from writer.documents.owners import Owner

log = logging.getLogger(__name__)

SUFFIX: Final = ".journal"
_NAME: Final = re.compile(r"([0-9a-f]{12})\.(\d{6})\.([0-9a-z-]+)\.journal")


@dataclass(frozen=True, slots=True)
class Place:
    """One file of a journal."""

    folder: Path
    word: str
    """Of the journal: the same in all its generations."""
    generation: int
    owner: Owner

    @classmethod
    def parse(cls, path: Path) -> Place | None:
        """What the name of `path` says; None when it is no journal."""
        found = _NAME.fullmatch(path.name)
        owner = Owner.parse(found[3]) if found else None
        return cls(path.parent, found[1], int(found[2]), owner) if found and owner else None

    @property
    def path(self) -> Path:
        return self.folder / f"{self.word}.{self.generation:06}.{self.owner.words}{SUFFIX}"

    def next(self) -> Place:
        """Of the generation that follows."""
        return Place(self.folder, self.word, (self.generation + 1) % 1_000_000, self.owner)


def new_place(folder: Path, owner: Owner) -> Place:
    return Place(folder, secrets.token_hex(6), 1, owner)


def all_places(folder: Path) -> list[Place]:
    """Every journal there, whoever's it is, by name."""
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return []
    return [place for path in found if (place := Place.parse(path))]


def orphans(folder: Path, this: Owner) -> list[tuple[Place, ...]]:
    """The journals whose process has ended, all generations of each, oldest first."""
    by_word: dict[str, list[Place]] = {}
    for place in all_places(folder):
        by_word.setdefault(place.word, []).append(place)
    groups = (tuple(sorted(group, key=lambda each: each.generation)) for group in by_word.values())
    return [group for group in groups if not any(_is_owned(place, this) for place in group)]


def claim(group: Iterable[Place], this: Owner) -> tuple[Place, ...]:
    """Make the journal this process's; the places it now has, none when another process was faster."""
    claimed: list[Place] = []
    for place in group:
        mine = Place(place.folder, place.word, place.generation, this)
        try:
            place.path.rename(mine.path)
        except OSError:
            if not claimed:
                return ()
            log.warning("a generation of a journal could not be claimed")
            continue
        claimed.append(mine)
    return tuple(claimed)


def remove(places: Iterable[Place]) -> None:
    """Remove these files, as far as they are there."""
    for place in places:
        with contextlib.suppress(OSError):
            place.path.unlink()


def _is_owned(place: Place, this: Owner) -> bool:
    if place.owner == this:
        return True
    alive = place.owner.alive()
    return alive is True or is_locked(place.path)
