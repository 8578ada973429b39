"""Which of several answers is shown: the likeliest one that says the same, keeps the facts and changes something.

A small model's first answer leaves the text as it is about half of the time, and loses a fact in one of six; among
three or four answers there is mostly one that does neither. The weights were set on answers of Qwen2.5-Coder-0.5B
and SmolLM2-135M, labelled by hand (`tests/benchmarks/rewriting`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.rewriting.facts import deviations, invents_numbers
from writer.language.rewriting.guards import (
    Expectation,
    Fault,
    Verdict,
    dropped,
    judge,
    precision,
    recall,
    telling_words,
)
from writer.language.rewriting.markup import remarked
from writer.language.rewriting.meaning import shared
from writer.language.rewriting.trusting import Trusted, cares, joined, trusted
from writer.language.rewriting.vocabulary import english
from writer.text.words import words

_DEVIATION: Final = 0.5
"""What a lost or new fact costs, in nats a token; no more than three are counted."""
_DROPPED: Final = 0.2
"""What each telling word costs that went without another in its place; no more than three are counted."""
_MAY_DROP: Final = 0.25
"""Share of the telling words that may go where a shorter answer was asked for."""
_UNCHANGED: Final = 0.3
"""What an answer costs that changes no word, where a change was asked for."""
_RECALL: Final = 0.8
"""What an answer gains that keeps all of the original's telling words, against one that keeps none."""
_PRECISION: Final = 0.8
"""What an answer gains that has no other telling words, against one that has no others in common."""
_ENOUGH: Final = 0.8
"""Shares above this gain nothing more: else the least change would always win."""
_GOOD: Final = 0.7
"""Shares from which an answer needs no rival."""
_SHORTER: Final = 0.5
"""What an answer without any length would gain where a shorter one was asked for."""
_SURE: Final = -0.5
"""Nats a token from which an answer with nothing against it needs no rival."""
_FLOOR: Final = 0.3
"""Score below which an answer is a text of its own rather than a rewrite."""
_INVENTED: Final = 0.4
"""Share of its telling words that an answer must have from the original, however sure the model is."""
_GAIN: Final = 0.4
"""What a trusted change is worth that serves the style; no more than three are counted."""
_UNTRUSTED: Final = 0.15
"""What a change costs that was taken out of the answer, or is in doubt; no more than three are counted."""
_GAINS: Final = 2
"""Such changes from which an answer needs no rival."""
_UNAIDED: Final = -0.5
"""Nats a token that wordings from the list count as, where no answer passes."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer and what speaks for it. `log_probability` is the mean of its tokens' natural logarithms."""

    verdict: Verdict
    log_probability: float
    deviations: int = 0
    recall: float = 1.0
    precision: float = 1.0
    dropped: int = 0
    """Telling words that went without another in their place."""
    changed: bool = True
    shorter: float = 0.0
    """By which share of the original's length it is shorter."""
    trusted: Trusted | None = None
    """What was made of it where its style is known; None where it is shown as it came."""

    @property
    def passes(self) -> bool:
        return self.verdict.ok

    @property
    def score(self) -> float:
        """The higher the better; only for those that pass."""
        found = self.trusted
        return (
            self.log_probability
            + (_GAIN * min(found.gains, 3) - _UNTRUSTED * min(found.dropped + len(found.doubtful), 3) if found else 0.0)
            + _RECALL * min(self.recall, _ENOUGH)
            + _PRECISION * min(self.precision, _ENOUGH)
            - _DEVIATION * min(self.deviations, 3)
            - _DROPPED * min(self.dropped, 3)
            - _UNCHANGED * (not self.changed)
            + _SHORTER * self.shorter
        )

    @property
    def good(self) -> bool:
        """Whether nothing speaks against it, so that no other need be asked for."""
        if self.trusted:
            doubted = self.trusted.dropped or self.trusted.doubtful
            return self.passes and self.changed and self.trusted.gains >= _GAINS and not doubted
        sound = self.passes and self.changed and not self.deviations and not self.dropped
        return sound and self.log_probability >= _SURE and min(self.recall, self.precision) >= _GOOD

    @property
    def strays(self) -> bool:
        """Whether it says something else than the original; one that only says less does not."""
        said = self.score + _DROPPED * min(self.dropped, 3)
        return self.changed and (said < _FLOOR or self.precision < _INVENTED)


def weigh(
    original: str, answer: str, log_probability: float, expectation: Expectation, unwanted: frozenset[str] = frozenset()
) -> Candidate:
    """`answer` to a request to rewrite `original`. One of `unwanted` counts as unchanged."""
    verdict = judge(original, answer, expectation, log_probability=log_probability)
    if verdict.ok and cares(expectation.style, original):
        return _careful(original, verdict, log_probability, expectation, unwanted)
    if verdict.ok:
        verdict = replace(verdict, answer=remarked(original, verdict.answer))
    said = verdict.answer.strip()
    changed = _letters(said) != _letters(original) and said not in unwanted
    if not verdict.ok or not expectation.same_words:
        return Candidate(verdict, log_probability, changed=changed)
    faithful = expectation.faithful
    may_drop = int(_MAY_DROP * telling_words(original)) if expectation.shorter else 0
    candidate = Candidate(
        verdict,
        log_probability,
        len(deviations(original, said)),
        max(recall(original, said), shared(original, said, english())) if faithful else 1.0,
        max(precision(original, said), shared(said, original, english())) if faithful else 1.0,
        max(0, dropped(original, said) - may_drop) if faithful else 0,
        changed or not expectation.changes,
        1 - min(1.0, len(said) / max(1, len(original.strip()))) if expectation.shorter else 0.0,
    )
    strays = faithful and expectation.changes and (candidate.strays or invents_numbers(original, said))
    return replace(candidate, verdict=Verdict(verdict.answer, Fault.STRAYED)) if strays else candidate


def composed(
    original: str, candidates: Sequence[Candidate], expectation: Expectation, unwanted: frozenset[str] = frozenset()
) -> Candidate | None:
    """What all answers together are good for, and the list of wordings; None where that is not known of the style, or
    changes nothing.
    """
    if not cares(expectation.style, original):
        return None
    passing = sorted((each for each in candidates if each.passes), key=lambda each: -each.score)
    found = joined(original, [each.trusted for each in passing if each.trusted], expectation.style)
    candidate = _as_candidate(original, found, passing[0].log_probability if passing else _UNAIDED, unwanted)
    return candidate if candidate.changed else None


def _careful(
    original: str, verdict: Verdict, log_probability: float, expectation: Expectation, unwanted: frozenset[str]
) -> Candidate:
    """The answer of `verdict` as far as it can be trusted; one that has nothing left is the original."""
    found = trusted(original, verdict.answer, expectation.style, expectation.doubtfully)
    return _as_candidate(original, found, log_probability, unwanted)


def _as_candidate(original: str, found: Trusted, log_probability: float, unwanted: frozenset[str]) -> Candidate:
    text = remarked(original, found.text)
    changed = found.gains > 0 and text.strip() not in unwanted
    return Candidate(Verdict(text if found.gains else original), log_probability, changed=changed, trusted=found)


def best(candidates: Sequence[Candidate]) -> Candidate | None:
    """The best of those that pass, the earliest of equals; None when none passes."""
    return max((each for each in candidates if each.passes), key=lambda each: each.score, default=None)


def _letters(text: str) -> list[str]:
    """What is said without signs and capitals: a change of these alone is none that was asked for."""
    return [span.of(text).casefold() for span in words(text)]
