"""The judge: which candidate edits the model's evidence confirms, and what to show for them. Pure; asks nobody.

First round: each candidate alone, by how much likelier it makes the sentence. Second round: the likely ones together,
by how much likelier each makes the correction the model would write; edits of one sentence change each other's worth,
so each is tried with and without the others' help. What both rounds say, a logistic model turns into a probability.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.calibration import UNRIVALLED, Clues, odds_alone, odds_of_rule, odds_together, probability
from writer.language.grammar.diagnostics import UNKNOWN_WORD, Diagnostic
from writer.language.grammar.dialects import is_dialect_pair
from writer.language.grammar.question import Evidence, Question, Trial, plan
from writer.language.grammar.rule_confidence import OTHER_DIALECT
from writer.language.grammar.strictness import LEAST, Strictness
from writer.language.grammar.verdict import diagnostics
from writer.text.edits import TextEdit
from writer.text.span import Span

__all__ = ["Evidence", "Question", "corrections", "decide", "next_question", "plan"]

_NEAR: Final = 14
"""Characters. Two edits closer than this may be two cures of one mistake: only one is accepted in a round."""
_LIKELY: Final = 0.5
"""Probability after the first round from which a candidate belongs to what the second round starts from."""
_POSSIBLE: Final = 0.03
"""Probability after the first round below which a candidate is not asked about again."""
_TRIED: Final = 16
"""Candidates of the second round."""
_KNOWN_SLIP: Final = 0.9
"""Confidence of a rule that knows the very misspelling."""


@dataclass(frozen=True, slots=True)
class Together:
    """What the second round says of a candidate: its gain beside the others, and how many others there are."""

    gain: float
    others: int


def decide(question: Question, evidence: Evidence) -> list[Diagnostic]:
    """What there is to show for the sentence, in order and without overlaps, at the laxest strictness and with the
    confidence of each; spans count characters of the text. Raises ValueError for another question's evidence.
    """
    likely = _likelihoods(question, evidence)
    return diagnostics(question, _accepted(question, likely), _alone(question, evidence).gains, likely)


def corrections(question: Question, evidence: Evidence, strictness: Strictness) -> list[TextEdit]:
    """The accepted edits that are sure enough, in order, on the text."""
    accepted = _accepted(question, _likelihoods(question, evidence))
    least = LEAST[strictness]
    return sorted(question.candidates[index].edit for index, value in accepted.items() if value >= least)


def next_question(question: Question, evidence: Evidence) -> Question | None:
    """The question of the second round; None when this was it, or when no candidate is possible."""
    if question.alone is not None:
        return None
    likely = _likelihoods(question, evidence)
    tried = [index for index in _ranked(likely) if likely[index] >= _POSSIBLE][:_TRIED]
    if not tried:
        return None
    base = _apart(question, {index: likely[index] for index in tried if likely[index] >= _LIKELY}, _NEAR)
    trials: dict[Trial, None] = {_trial(base): None}
    for index in tried:
        without, with_it = _compared(question, base, index)
        trials.update({without: None, with_it: None})
    return question.together(list(trials), Evidence(evidence.gains[1:], evidence.firsts[1:]))


def contested(question: Question, evidence: Evidence) -> dict[int, Together]:
    """What the second round says of each candidate that was tried in it."""
    gains = dict(zip(question.trials, evidence.gains, strict=True))
    base = set(question.trials[0])
    found: dict[int, Together] = {}
    for index in sorted({index for trial in question.trials for index in trial}):
        without, with_it = _compared(question, base, index)
        low, high = gains.get(without), gains.get(with_it)
        scored = question.alone is not None and question.alone.gains[index] is not None
        if low is not None and high is not None and scored:
            found[index] = Together(high - low, len(without))
    return found


def _compared(question: Question, base: Iterable[int], index: int) -> tuple[Trial, Trial]:
    """The trials without and with candidate `index`: as much of `base` as does not overlap it stays."""
    others = {other for other in base if other != index and not _overlap(question, index, other)}
    return _trial(others), _trial({*others, index})


def _trial(indices: Iterable[int]) -> Trial:
    return tuple(sorted(indices))


def _alone(question: Question, evidence: Evidence) -> Evidence:
    """What the first round said of each candidate."""
    if len(evidence.gains) != len(question.variants) or len(evidence.firsts) != len(question.variants):
        raise ValueError(f"{len(evidence.gains)} gains for {len(question.variants)} variants")
    return question.alone or Evidence(evidence.gains[1:], evidence.firsts[1:])


def _likelihoods(question: Question, evidence: Evidence) -> dict[int, float]:
    """The probability of each candidate that was scored, as far as it is known."""
    alone = _alone(question, evidence)
    scored = {index: gain for index, gain in enumerate(alone.gains) if gain is not None}
    odds = {index: odds_alone(question.candidates[index], gain, alone.firsts[index]) for index, gain in scored.items()}
    found = {index: probability(value) for index, value in odds.items()}
    if question.alone is not None:
        for index, together in contested(question, evidence).items():
            clues = Clues(scored[index], alone.firsts[index], _margin(question, odds, index), _rule(question, index))
            found[index] = probability(odds_together(question.candidates[index], clues, together.gain, together.others))
    for index, sure in _sure_rules(question).items():
        if index in scored:
            found[index] = max(found[index], probability(odds_of_rule(sure, scored[index])))
    for index, most in _other_dialects(question).items():
        if index in scored:
            found[index] = min(found[index], most)
    return found


def _other_dialects(question: Question) -> dict[int, float]:
    """The candidates that only put another dialect's spelling for the writer's, with the confidence of the rules: a
    model likes its own dialect better, which says nothing about the writer's."""
    found: dict[int, float] = {}
    for diagnostic in question.diagnostics:
        if diagnostic.rule == UNKNOWN_WORD and diagnostic.confidence <= OTHER_DIALECT:
            word = diagnostic.span.shifted(-question.span.start).of(question.sentence).lower()
            for index, candidate in enumerate(question.candidates):
                if candidate.edit.span == diagnostic.span and is_dialect_pair(word, candidate.edit.replacement.lower()):
                    found[index] = diagnostic.confidence
    return found


def _sure_rules(question: Question) -> dict[int, float]:
    """The first suggestions of rules that look for one mistake, with the rules' confidence. That a word is in no
    dictionary is none of these, unless it is a well-known slip."""
    found: dict[int, float] = {}
    for index, candidate in enumerate(question.candidates):
        if "rules first" in candidate.sources:
            for diagnostic in question.diagnostics:
                known = diagnostic.rule != UNKNOWN_WORD or diagnostic.confidence >= _KNOWN_SLIP
                if known and diagnostic.span.overlaps(candidate.edit.span):
                    found[index] = max(found.get(index, 0.0), diagnostic.confidence)
    return found


def _margin(question: Question, odds: Mapping[int, float], index: int) -> float:
    """By how much candidate `index` is ahead of the best other one for its place."""
    rivals = [value for other, value in odds.items() if other != index and _overlap(question, index, other)]
    return odds[index] - max(rivals) if rivals else UNRIVALLED


def _rule(question: Question, index: int) -> float:
    """How sure the rules are of a mistake where candidate `index` stands: that a word is in no dictionary counts for
    whoever mends it, another finding only for those who follow it."""
    candidate = question.candidates[index]
    sure = (
        diagnostic.confidence
        for diagnostic in question.diagnostics
        if diagnostic.span.overlaps(candidate.edit.span)
        and (diagnostic.rule == UNKNOWN_WORD or "rules" in candidate.sources)
    )
    return max(sure, default=0.0)


def _accepted(question: Question, likely: Mapping[int, float]) -> dict[int, float]:
    """Candidates that are sure enough for the laxest strictness and do not overlap, with their probabilities."""
    base = set(question.trials[0])
    least = LEAST[Strictness.THOROUGH]
    accepted: dict[int, float] = {}
    for index in _ranked(likely):
        if likely[index] < least:
            break
        fresh = () if index in base else accepted.keys() - base
        if not _clashes(question, index, accepted, 0) and not _clashes(question, index, fresh, _NEAR):
            accepted[index] = likely[index]
    return accepted


def _apart(question: Question, likely: Mapping[int, float], distance: int) -> list[int]:
    """The likeliest candidates that stand at least `distance` characters apart."""
    chosen: list[int] = []
    for index in _ranked(likely):
        if not _clashes(question, index, chosen, distance):
            chosen.append(index)
    return chosen


def _ranked(likely: Mapping[int, float]) -> list[int]:
    """Likeliest first; of equal ones the first made."""
    return sorted(likely, key=lambda index: (-likely[index], index))


def _overlap(question: Question, one: int, other: int) -> bool:
    a, b = question.candidates[one].edit.span, question.candidates[other].edit.span
    return a.overlaps(b) or a == b


def _clashes(question: Question, index: int, accepted: Iterable[int], distance: int) -> bool:
    """Whether candidate `index` overlaps an accepted one or stands closer than `distance` characters to it."""
    span = question.candidates[index].edit.span
    grown = Span(max(0, span.start - distance), span.end + distance)
    spans = (question.candidates[other].edit.span for other in accepted)
    return any(grown.overlaps(other) or span == other for other in spans)
