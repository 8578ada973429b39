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


def segments(proposal: Proposal, first: int = 0, last: int | None = None, around: int | None = None) -> list[Segment]:
    """All pieces in reading order; none is empty but of a hunk that is the same and stands between two words. SAME,
    DELETED and PENDING together are the original.

    Of a long proposal only hunks number `first` to `last` (exclusive) and what stands between them can be asked for;
    with `around`, no more than so many characters before and behind these.
    """
    hunks = proposal.hunks[first:last]
    behind = proposal.hunks[first + len(hunks) :]
    pieces: list[Segment] = []
    position = proposal.hunks[first - 1].span.end if first else 0
    if around is not None and hunks:
        position = max(position, hunks[0].span.start - around)
    for index, hunk in enumerate(hunks, first):
        pieces.append(Segment(Kind.SAME, proposal.original[position : hunk.span.start]))
        if hunk.same:
            pieces.append(Segment(Kind.SAME, hunk.replacement, index))
        else:
            pieces.append(Segment(Kind.DELETED, hunk.span.of(proposal.original), index))
            pieces.append(Segment(Kind.INSERTED, hunk.replacement, index))
        position = hunk.span.end
    end = behind[0].span.start if behind else len(proposal.original)
    reached = end if proposal.complete else min(end, max(proposal.reached, position))
    same = proposal.original[position:reached]
    pieces.append(Segment(Kind.SAME, same if around is None else same[:around]))
    pending = proposal.original[reached:end]
    pieces.append(Segment(Kind.PENDING, pending if around is None else pending[:around]))
    return [piece for piece in pieces if piece.text or (piece.hunk is not None and piece.kind is Kind.SAME)]
