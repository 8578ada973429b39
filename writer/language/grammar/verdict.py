"""What is shown for a judged sentence: accepted candidates as diagnostics, the rules' findings ranked or dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.grammar.diagnostics import UNKNOWN_WORD, Diagnostic, Source
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.question import Question
from writer.language.grammar.strictness import LEAST, Strictness
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

_MOST: Final = 5
"""Replacements of one diagnostic."""
_WORTH_OFFERING: Final = 6.0
"""Nats that an alternative may stay behind the best replacement."""
_REJECTED: Final = -6.0
"""Gain in nats below which the model takes a word that is in no dictionary for a name or a term: a name gains nothing
by becoming a common word."""
_DOUBTED: Final = 0.5
"""What is then left of the rules' confidence."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a diagnostic stands and which accepted candidates it makes together."""

    span: Span
    indices: tuple[int, ...]


def diagnostics(
    question: Question,
    accepted: Mapping[int, float],
    gains: Sequence[float | None],
    likely: Mapping[int, float],
) -> list[Diagnostic]:
    """In order, without overlaps. `accepted` and `likely` are probabilities; `gains` those of the first round."""
    found = [_judged(question, place, accepted, gains) for place in _places(question, accepted)]
    for diagnostic in question.diagnostics:
        if not any(other.span.touches(diagnostic.span) for other in found):
            kept = _kept(question, diagnostic, gains, likely)
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
        replacements += _alternatives(question, place.span, lead, gains)
    owner = _owner(question, candidate)
    sure = accepted[lead]
    if owner and owner.source in (Source.LINGO, Source.HUNSPELL):
        sure = max(sure, owner.confidence)
    return Diagnostic(
        span=place.span,
        message=candidate.reason,
        category=owner.category if owner and candidate.kind is CandidateKind.RULE else candidate.category,
        replacements=tuple(dict.fromkeys(replacements))[:_MOST],
        source=owner.source if owner else Source.MODEL,
        rule=candidate.rule or candidate.kind.value,
        gain=round(sum(gains[index] or 0.0 for index in place.indices), 2),
        confidence=round(sure, 3),
    )


def _owner(question: Question, candidate: Candidate) -> Diagnostic | None:
    """The rules' finding that `candidate` mends; None when it is no rule's."""
    if "rules" not in candidate.sources:
        return None
    owners = (found for found in question.diagnostics if found.span.touches(candidate.edit.span))
    return next(owners, None)


def _alternatives(question: Question, span: Span, lead: int, gains: Sequence[float | None]) -> list[str]:
    """Other replacements for `span`, best first."""
    floor = max(0.0, (gains[lead] or 0.0) - _WORTH_OFFERING)
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


def _kept(
    question: Question, diagnostic: Diagnostic, gains: Sequence[float | None], likely: Mapping[int, float]
) -> Diagnostic | None:
    """A rule's finding that no accepted edit covers: its replacements ranked; None when the model rejects them.

    A word that is in no dictionary stays without the model's word for it: what it should be is a guess. So does what
    another language's rules say, which are right far more often than the numbers of the English judge would have it.
    """
    if not diagnostic.replacements:
        return diagnostic
    known: dict[str, float] = {}
    best = 0.0
    for index, candidate in enumerate(question.candidates):
        edit, gain = candidate.edit, gains[index]
        inside = diagnostic.span.start <= edit.span.start and edit.span.end <= diagnostic.span.end
        if inside and "rules" in candidate.sources and gain is not None:
            known[_replacement(question, diagnostic.span, [edit])] = gain
            best = max(best, likely.get(index, 0.0))
    if diagnostic.rule == UNKNOWN_WORD or diagnostic.source is Source.LINGO:
        doubted = max(known.values(), default=0.0) < _REJECTED
        best = max(best, diagnostic.confidence * (_DOUBTED if doubted else 1.0))
    if best < LEAST[Strictness.THOROUGH]:
        return None
    ranked = sorted(diagnostic.replacements, key=lambda text: -known.get(text, float("-inf")))
    gain = round(max(known.values(), default=0.0), 2)
    return replace(diagnostic, replacements=tuple(ranked), gain=gain, confidence=round(best, 3))
