"""A proposal as one run of text pieces, for the review card and for the terminal."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from writer.language.rewriting.proposal import Proposal


class Kind(enum.Enum):
    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"
    PENDING = "pending"
    """Original text the answer has not reached yet."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text to be shown in one way."""

    kind: Kind
    text: str
    hunk: int | None = None
    """Number of the hunk that deletes or inserts it; None for text that stays."""


def segments(proposal: Proposal) -> list[Segment]:
    """All pieces in reading order, none empty. SAME, DELETED and PENDING together are the original."""
    pieces: list[Segment] = []
    position = 0
    for index, hunk in enumerate(proposal.hunks):
        pieces.append(Segment(Kind.SAME, proposal.original[position : hunk.span.start]))
        pieces.append(Segment(Kind.DELETED, hunk.span.of(proposal.original), index))
        pieces.append(Segment(Kind.INSERTED, hunk.replacement, index))
        position = hunk.span.end
    reached = len(proposal.original) if proposal.complete else max(proposal.reached, position)
    pieces.append(Segment(Kind.SAME, proposal.original[position:reached]))
    pieces.append(Segment(Kind.PENDING, proposal.original[reached:]))
    return [piece for piece in pieces if piece.text]
