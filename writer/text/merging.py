"""What two people made of the same text, put together where their changes do not touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from writer.text.differences import document_edits
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span


@dataclass(frozen=True, slots=True)
class Merged:
    """Both sets of changes. `edits` turn mine into `text`, in order and apart; they count characters of mine."""

    text: str
    edits: tuple[TextEdit, ...]


def merge(base: str, mine: str, theirs: str) -> Merged | None:
    """Put what `mine` and `theirs` changed of `base` together; None when two touch that are not the same."""
    if mine == theirs or base == theirs:
        return Merged(mine, ())
    ours, others = document_edits(base, mine), document_edits(base, theirs)
    made = set(ours)
    wanted = [edit for edit in others if edit not in made]
    if _collide(base, ours, wanted):
        return None
    moved = _carried(wanted, ours)
    return Merged(apply_edits(mine, moved), tuple(moved))


def _collide(base: str, ours: Sequence[TextEdit], theirs: Sequence[TextEdit]) -> bool:
    """Whether an edit of one touches an edit of the other, or no word lies between them; both are in order."""
    i = j = 0
    while i < len(ours) and j < len(theirs):
        mine, other = ours[i].span, theirs[j].span
        between = base[min(mine.end, other.end) : max(mine.start, other.start)]
        if mine.touches(other) or not any(letter.isalnum() for letter in between):
            return True
        if mine.end < other.end:
            i += 1
        else:
            j += 1
    return False


def _carried(edits: Sequence[TextEdit], over: Sequence[TextEdit]) -> list[TextEdit]:
    """`edits` of a text as edits of what `over`, which they do not touch, made of it."""
    carried = []
    growth, i = 0, 0
    for edit in edits:
        while i < len(over) and over[i].span.end < edit.span.start:
            growth += over[i].growth
            i += 1
        carried.append(TextEdit(Span(edit.span.start + growth, edit.span.end + growth), edit.replacement))
    return carried
