"""Very many replacements made as a few: Qt takes a tenth of a millisecond and more for each edit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Final

from writer.assist.document_port import Piece, Replacement

MANY: Final = 400
"""Replacements that are made one by one: each keeps the text between it and the next as it is for Qt."""
FEW: Final = 200
"""Edits that many become."""


def joined(text: str, ordered: Sequence[Replacement]) -> tuple[tuple[Piece, ...], list[Replacement]]:
    """What each of `ordered` (apart, in order, between characters) does to `text`; and edits that do the same."""
    units = text.encode("utf-16-le", "surrogatepass")

    def between(start: int, end: int) -> str:
        return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")

    pieces = tuple(Piece(each.start, between(each.start, each.end), each.text) for each in ordered)
    size = ceil(len(ordered) / FEW)
    edits = []
    for first in range(0, len(ordered), size):
        part = ordered[first : first + size]
        words = [part[0].text]
        for before, each in pairwise(part):
            words += (between(before.end, each.start), each.text)
        edits.append(Replacement(part[0].start, part[-1].end, "".join(words)))
    return pieces, edits
