"""What a review card shows of each segment of a proposal, now that some hunks are decided."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, assert_never

from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.segments import Kind, segments

AIR: Final = "\u2009"
"""A thin space between a deleted and an inserted word; to be seen, never to be applied."""

GAP: Final = "\u2038"
"""A caret, where another version adds something; to be seen, never to be applied."""

MOST_HUNKS: Final = 200
"""Hunks that are shown at a time: laying out thousands of them at every step would keep the window busy."""

AROUND: Final = 1500
"""Characters of unchanged or pending text that are shown before and behind those."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`hunk` is the number of the hunk it belongs to, or -1."""

    kind: Kind
    text: str
    hunk: int = -1
    choice: Choice = Choice.OPEN


def pieces(proposal: Proposal, current: int = -1) -> list[Piece]:
    """What is to be seen: of an open hunk both texts, of a decided one only what will stand.

    Of a long review only a part: around hunk number `current`; while it is being written, what was written last.
    """
    shown: list[Piece] = []
    first = _first(proposal, current)
    for segment in segments(proposal, first, first + MOST_HUNKS, None if proposal.complete else AROUND):
        hunk = -1 if segment.hunk is None else segment.hunk
        choice = proposal.hunks[hunk].choice if hunk >= 0 else Choice.OPEN
        piece = _decided(Piece(segment.kind, segment.text or GAP, hunk, choice))
        if piece is None:
            continue
        if shown and _touch(shown[-1], piece):
            shown.append(Piece(Kind.SAME, AIR, piece.hunk))
        shown.append(piece)
    return shown


def _first(proposal: Proposal, current: int) -> int:
    """The first hunk to be shown. It changes in steps, so that going on by one does not lay out everything anew."""
    count = len(proposal.hunks)
    if count <= MOST_HUNKS:
        return 0
    wanted = count - 1 if not proposal.complete else max(0, current)
    step = MOST_HUNKS // 4
    return max(0, wanted // step * step - MOST_HUNKS // 2)


def _touch(before: Piece, piece: Piece) -> bool:
    """Whether what is struck out would run into what stands instead."""
    both = before.kind is Kind.DELETED and piece.kind is Kind.INSERTED
    return both and not before.text[-1:].isspace() and not piece.text[:1].isspace()


def _decided(piece: Piece) -> Piece | None:
    """`piece` as its hunk was decided; None when nothing of it will stand."""
    match piece.choice:
        case Choice.OPEN:
            return piece
        case Choice.ACCEPTED:
            return None if piece.kind is Kind.DELETED or piece.text == GAP else piece
        case Choice.DISCARDED:
            return None if piece.kind is Kind.INSERTED or piece.text == GAP else replace(piece, kind=Kind.SAME)
        case _:
            assert_never(piece.choice)
