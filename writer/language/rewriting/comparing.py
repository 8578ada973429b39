"""Versions side by side: the stretch of the text that is compared, and what each version says there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from writer.language.rewriting.proposal import Place, Proposal
from writer.language.rewriting.segments import Kind, Segment
from writer.text.span import Span

LONGEST: Final = 4000
"""Characters that are compared at a time; of a longer paragraph, those around the place."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of the original that no place reaches out of; `first` is the number of the first place in it."""

    span: Span
    first: int
    places: tuple[Place, ...]


def excerpt(proposal: Proposal, number: int) -> Excerpt:
    """The paragraph around place `number`, with all of every place that reaches into it."""
    places = proposal.places
    if not places:
        return Excerpt(Span(0, min(LONGEST, len(proposal.original))), 0, ())
    place = places[number]
    start = max(proposal.original.rfind("\n", 0, place.span.start) + 1, place.span.start - LONGEST // 2)
    found = proposal.original.find("\n", place.span.end)
    end = min(found if found >= 0 else len(proposal.original), place.span.end + LONGEST // 2)
    first = last = number
    while first and places[first - 1].span.end > start:
        first -= 1
        start = min(start, places[first].span.start)
    while last + 1 < len(places) and places[last + 1].span.start < end:
        last += 1
        end = max(end, places[last].span.end)
    return Excerpt(Span(start, end), first, places[first : last + 1])


def said(proposal: Proposal, part: Excerpt, version: int) -> list[Segment]:
    """What `version` says in `part`; `hunk` counts places. Words that went without others in their stead are deleted,
    those that others stand for are left out.
    """
    return [piece for piece in _pieces(proposal.original, part, version) if piece.text]


def _pieces(original: str, part: Excerpt, version: int) -> Iterator[Segment]:
    position = part.span.start
    for number, place in enumerate(part.places, part.first):
        yield Segment(Kind.SAME, original[position : place.span.start])
        position = place.span.start
        for hunk in place.alternatives[version]:
            yield Segment(Kind.SAME, original[position : hunk.span.start], number)
            if hunk.replacement.strip():
                yield Segment(Kind.INSERTED, hunk.replacement, number)
            else:
                yield Segment(Kind.DELETED, hunk.span.of(original), number)
            position = hunk.span.end
        yield Segment(Kind.SAME, original[position : place.span.end], number)
        position = place.span.end
    yield Segment(Kind.SAME, original[position : part.span.end])
