"""The judge: which candidate edits the model's gains confirm, and what to show for them. Pure; asks nobody.

First round: each candidate alone; the surest are accepted, apart from each other. Second round: what is accepted
is tried without each of its edits and with each rival and each near miss, because edits of one sentence change
each other's worth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.question import Question, Trial, plan
from writer.language.grammar.strictness import Strictness
from writer.language.grammar.thresholds import NOISE, RELIEF, threshold
from writer.language.grammar.verdict import diagnostics
from writer.text.edits import TextEdit
from writer.text.span import Span

__all__ = ["Question", "corrections", "decide", "next_question", "plan"]

Gains = Sequence[float | None]
"""Log-likelihood gain of each variant over the first in nats; None where pruned."""

_NEAR: Final = 14
"""Characters. Two edits closer than this may be two cures of one mistake: only one is accepted in a round."""
_RIVALS: Final = 2
_NEAR_MISSES: Final = 12
_SLACK: Final = 3.0
"""Trials of the second round: rivals for each accepted edit, near misses in all, and how near a miss is (nats)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a round has settled: the gain of each candidate alone, and the support of each accepted one."""

    gains: tuple[float | None, ...]
    accepted: Mapping[int, float]


def decide(question: Question, gains: Gains, strictness: Strictness = Strictness.BALANCED) -> list[Diagnostic]:
    """What to show for the sentence, in order and without overlaps; spans count characters of the text."""
    standing = _settled(question, gains, strictness)
    return diagnostics(question, standing.accepted, standing.gains)


def corrections(question: Question, gains: Gains, strictness: Strictness = Strictness.BALANCED) -> list[TextEdit]:
    """The accepted edits, in order, on the text."""
    accepted = _settled(question, gains, strictness).accepted
    return sorted(question.candidates[index].edit for index in accepted)


def next_question(question: Question, gains: Gains, strictness: Strictness = Strictness.BALANCED) -> Question | None:
    """The question of the second round; None when this was it, or when nothing was accepted."""
    if not question.first_round:
        return None
    standing = _settled(question, gains, strictness)
    if not standing.accepted:
        return None
    accepted = tuple(sorted(standing.accepted))
    trials = list(dict.fromkeys((accepted, *_second_trials(question, standing, strictness))))
    return question.asking(trials, standing.gains, tuple(standing.accepted[index] for index in accepted))


def _settled(question: Question, gains: Gains, strictness: Strictness) -> Standing:
    if len(gains) != len(question.variants):
        raise ValueError(f"{len(gains)} gains for {len(question.variants)} variants")
    paid = [
        None if gain is None else gain - _cost(question, trial)
        for gain, trial in zip(gains, question.trials, strict=True)
    ]
    return _first(question, paid, strictness) if question.first_round else _second(question, paid, strictness)


def _cost(question: Question, trial: Trial) -> float:
    """What `trial` costs more than what is accepted."""
    costs = [candidate.cost for candidate in question.candidates]
    return sum(costs[index] for index in trial) - sum(costs[index] for index in question.trials[0])


def _first(question: Question, gains: Gains, strictness: Strictness) -> Standing:
    alone = tuple(gains[1:])
    accepted: dict[int, float] = {}
    for index in _by_margin(question, dict(enumerate(alone)), strictness, 0.0):
        if not _clashes(question, index, accepted, _NEAR):
            accepted[index] = alone[index] or 0.0
    return Standing(alone, accepted)


def _second(question: Question, gains: Gains, strictness: Strictness) -> Standing:
    base = set(question.trials[0])
    support = dict(zip(question.trials[0], question.supports, strict=True))
    added: dict[int, float | None] = {}
    exchanged: dict[int, tuple[float, int]] = {}
    for trial, gain in zip(question.trials[1:], gains[1:], strict=True):
        fewer, more = base - set(trial), set(trial) - base
        if not fewer:
            added[min(more)] = gain
        elif not more and gain is not None:
            support[min(fewer)] = -gain
        elif more and gain is not None and gain > NOISE + _price(question, min(fewer), min(more)):
            exchanged[min(fewer)] = max(exchanged.get(min(fewer), (0.0, -1)), (gain, min(more)))
    accepted: dict[int, float] = {}
    for index, value in support.items():
        better, chosen = exchanged.get(index, (0.0, index))
        if value + better > threshold(question.candidates[chosen], strictness) - RELIEF:
            accepted[chosen] = value + better
    for index in _by_margin(question, added, strictness, RELIEF):
        fresh = accepted.keys() - support.keys()
        if not _clashes(question, index, accepted, 0) and not _clashes(question, index, fresh, _NEAR):
            accepted[index] = added[index] or 0.0
    return Standing(question.gains, accepted)


def _price(question: Question, index: int, rival: int) -> float:
    """How many nats harder `rival` is to accept than `index`."""
    one, other = question.candidates[index], question.candidates[rival]
    return max(0.0, threshold(other, Strictness.BALANCED) - threshold(one, Strictness.BALANCED))


def _by_margin(
    question: Question, gains: Mapping[int, float | None], strictness: Strictness, relief: float
) -> list[int]:
    """The candidates above their thresholds, surest first."""
    margins = {
        index: gain - threshold(question.candidates[index], strictness) + relief
        for index, gain in gains.items()
        if gain is not None
    }
    return sorted((index for index, margin in margins.items() if margin > 0), key=lambda index: -margins[index])


def _second_trials(question: Question, standing: Standing, strictness: Strictness) -> list[Trial]:
    accepted = set(standing.accepted)
    trials: list[Trial] = []
    for index in sorted(accepted):
        others = accepted - {index}
        trials.append(tuple(sorted(others)))
        rivals = [
            other for other in _ranked(standing.gains) if other not in accepted and _overlap(question, index, other)
        ]
        free = [rival for rival in rivals if not _clashes(question, rival, others, 0)]
        trials += (tuple(sorted({*others, rival})) for rival in free[:_RIVALS])
    misses = _by_margin(question, dict(enumerate(standing.gains)), strictness, _SLACK)
    misses = [index for index in misses if index not in accepted and not _clashes(question, index, accepted, 0)]
    trials += (tuple(sorted({*accepted, index})) for index in misses[:_NEAR_MISSES])
    return trials


def _ranked(gains: Gains) -> list[int]:
    """Indices of the candidates with a gain, best first."""
    known = [(gain, index) for index, gain in enumerate(gains) if gain is not None]
    return [index for _, index in sorted(known, reverse=True)]


def _overlap(question: Question, one: int, other: int) -> bool:
    a, b = question.candidates[one].edit.span, question.candidates[other].edit.span
    return a.overlaps(b) or a == b


def _clashes(question: Question, index: int, accepted: Iterable[int], distance: int) -> bool:
    """Whether candidate `index` overlaps an accepted one or stands closer than `distance` characters to it."""
    span = question.candidates[index].edit.span
    grown = Span(max(0, span.start - distance), span.end + distance)
    spans = (question.candidates[other].edit.span for other in accepted)
    return any(grown.overlaps(other) or span == other for other in spans)
