"""What is shown for a judged sentence: accepted candidates as diagnostics, the rules' findings ranked or dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic, Source
from writer.language.grammar.question import Question
from writer.language.grammar.thresholds import REJECTED, REJECTED_SPELLING
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

_MOST: Final = 5
"""Replacements of one diagnostic."""
_WORTH_OFFERING: Final = 6.0
"""Nats that an alternative may stay behind the best replacement."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a diagnostic stands and which accepted candidates it makes together."""

    span: Span
    indices: tuple[int, ...]


def diagnostics(question: Question, accepted: Mapping[int, float], gains: Sequence[float | None]) -> list[Diagnostic]:
    """In order, without overlaps."""
    found = [_judged(question, place, accepted, gains) for place in _places(question, accepted)]
    for diagnostic in question.diagnostics:
        if not any(other.span.touches(diagnostic.span) for other in found):
            kept = _kept(question, diagnostic, gains)
            found += [kept] if kept else []
    return sorted(found, key=lambda diagnostic: diagnostic.span)


def _places(question: Question, accepted: Iterable[int]) -> list[_Place]:
    """A place for each accepted candidate; those whose words overlap share one."""
    places: list[_Place] = []
    spans = sorted((shown_span(question, question.candidates[index].edit), index) for index in accepted)
    for span, index in spans:
        if places and span.start < places[-1].span.end:
            last = places.pop()
            places.append(_Place(Span(last.span.start, max(last.span.end, span.end)), (*last.indices, index)))
        else:
            places.append(_Place(span, (index,)))
    return places


def shown_span(question: Question, edit: TextEdit) -> Span:
    """What to underline for `edit`, at least one character: an insertion has its neighbour underlined."""
    sentence, start = question.sentence, question.span.start
    local = edit.span.shifted(-start)
    if local and not local.of(sentence).isspace():
        return edit.span
    before = re.search(r"\S{1,60}$", sentence[: local.start])
    after = re.match(r"\S{1,60}", sentence[local.end :])
    head, tail = len(before[0]) if before else 0, len(after[0]) if after else 0
    if not local:
        head, tail = (head, 0) if head else (0, tail)
    return Span(edit.span.start - head, max(edit.span.end + tail, edit.span.start - head + 1))


def _judged(
    question: Question, place: _Place, accepted: Mapping[int, float], gains: Sequence[float | None]
) -> Diagnostic:
    edits = [question.candidates[index].edit for index in place.indices]
    lead = max(place.indices, key=lambda index: accepted[index])
    candidate = question.candidates[lead]
    replacements = [_replacement(question, place.span, edits)]
    if len(place.indices) == 1:
        replacements += _alternatives(question, place.span, lead, accepted[lead], gains)
    return Diagnostic(
        span=place.span,
        message=candidate.reason,
        category=candidate.category,
        replacements=tuple(dict.fromkeys(replacements))[:_MOST],
        source=Source.HARPER if "harper" in candidate.sources else Source.MODEL,
        rule=candidate.kind.value,
        gain=round(sum(accepted[index] for index in place.indices), 2),
    )


def _alternatives(question: Question, span: Span, lead: int, gain: float, gains: Sequence[float | None]) -> list[str]:
    """Other replacements for `span`, best first."""
    floor = max(0.0, (gains[lead] or gain) - _WORTH_OFFERING)
    found: list[tuple[float, str]] = []
    for candidate, value in zip(question.candidates, gains, strict=True):
        edit = candidate.edit
        if value is not None and value > floor and span.start <= edit.span.start and edit.span.end <= span.end:
            found.append((value, _replacement(question, span, [edit])))
    return [text for _, text in sorted(found, reverse=True)]


def _replacement(question: Question, span: Span, edits: Iterable[TextEdit]) -> str:
    """What stands in `span` after `edits`, all inside it."""
    local = span.shifted(-question.span.start)
    own = (TextEdit(edit.span.shifted(-span.start), edit.replacement) for edit in edits)
    return apply_edits(local.of(question.sentence), own)


def _kept(question: Question, diagnostic: Diagnostic, gains: Sequence[float | None]) -> Diagnostic | None:
    """A rule's finding that no accepted edit covers: its replacements ranked; None when the model rejects them."""
    known: dict[str, float] = {}
    for candidate, gain in zip(question.candidates, gains, strict=True):
        edit = candidate.edit
        if "harper" in candidate.sources and edit.span.overlaps(diagnostic.span) and gain is not None:
            inside = diagnostic.span.start <= edit.span.start and edit.span.end <= diagnostic.span.end
            if inside:
                known[_replacement(question, diagnostic.span, [edit])] = gain
    if not diagnostic.replacements:
        return diagnostic
    best = max(known.values(), default=float("-inf"))
    if best < (REJECTED_SPELLING if diagnostic.rule == "SpellCheck" else REJECTED):
        return None
    ranked = sorted(diagnostic.replacements, key=lambda text: -known.get(text, float("-inf")))
    return replace(diagnostic, replacements=tuple(ranked), gain=round(best, 2))
