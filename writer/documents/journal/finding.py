"""What the journals of ended processes hold: read, and given back or thrown away."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from writer.documents.journal.places import Place, claim, orphans, remove
from writer.documents.journal.records import read
from writer.documents.journal.replay import Replayed, replay
from writer.documents.owners import Owner

log = logging.getLogger(__name__)

LARGEST: Final = 1 << 30
"""Bytes of a journal that is read."""


def take_over(folder: Path, this: Owner) -> list[tuple[tuple[Place, ...], Replayed]]:
    """Claim every journal whose process has ended; where each now is and what it holds, the newest first.

    A journal that holds no text (its process ended before the first change was written) is removed.
    """
    found = []
    for group in orphans(folder, this):
        places = claim(group, this)
        if not places:
            continue
        replayed = read_journal(places)
        if replayed is None:
            log.warning("a journal holds no text and is removed")
            remove(places)
        else:
            found.append((places, replayed))
    replaced = {word for _, replayed in found for word in replayed.instead}
    for places, _ in found:
        if places[0].word in replaced:
            remove(places)
    left = [each for each in found if each[0][0].word not in replaced]
    return sorted(left, key=lambda each: -each[1].at)


def read_journal(places: Sequence[Place]) -> Replayed | None:
    """What the newest generation with a whole text holds; None when there is none."""
    for place in reversed(places):
        try:
            content = place.path.read_bytes() if place.path.stat().st_size <= LARGEST else b""
        except OSError:
            continue
        replayed = replay(read(content))
        if replayed is not None:
            return replayed
    return None
