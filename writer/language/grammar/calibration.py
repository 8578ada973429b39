"""From evidence to probability: three small logistic models, one table, and where its numbers come from.

Fitted with SmolLM2-135M-Instruct on sentences of free prose (Open Source Guides, Three Men in a Boat, texts of United
States agencies), three of five with one to five mistakes put in at the shares in which learners make them (Bryant et
al. 2019) or by turning candidates round. `python -m tests.benchmarks.calibration` repeats it.

One number was moved by hand: words put in at random are easier to find than those that writers could do without, so
the last bias of needless words is one lower than fitted.

JFLEG and W&I+LOCNESS may not shape a product: no number was fitted to them; they were used to check.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.kinds import Candidate, CandidateKind


@dataclass(frozen=True, slots=True)
class Clues:
    """What the first round says of a candidate, in nats, and what is known besides."""

    gain: float
    """Of the whole change and the tokens behind it."""
    first: float
    """The part of its first changed token."""
    margin: float = 0.0
    """By how much it is likelier than the best other candidate for the same place, as log odds."""
    rule: float = 0.0
    """The confidence of the rule that finds a mistake here; 0 without one."""


# Weights of gain alone, gain together, margin and rule, by what a candidate does.
_SPELLING: Final = (0.406, 0.241, 0.361, -0.686)
_MISSING: Final = (0.449, 0.291, 0.160, -1.625)
_NEEDLESS: Final = (0.405, 0.177, 0.006, -0.459)
_CHOICE: Final = (0.443, 0.212, 0.186, -1.655)
_MARK: Final = (0.472, 0.216, 0.392, -5.322)

_TABLE: Final = {
    # kind: (weights, most the first changed token may lose, bias after the first round, bias after the second)
    CandidateKind.RULE: (_SPELLING, 1.8, -4.92, -3.86),
    CandidateKind.SPELLING: (_SPELLING, 6.5, -6.05, -3.94),
    CandidateKind.SPLIT: (_SPELLING, -0.8, -4.73, -4.11),
    CandidateKind.JOINED: (_SPELLING, 10.7, -2.32, -2.32),
    CandidateKind.HYPHEN: (_SPELLING, -2.2, -4.93, -4.58),
    CandidateKind.HYPHEN_NEEDLESS: (_SPELLING, 3.5, -5.40, -5.35),
    CandidateKind.APOSTROPHE: (_SPELLING, -0.8, -4.23, -3.81),
    CandidateKind.CAPITAL: (_SPELLING, 11.7, -0.43, -1.41),
    CandidateKind.LOOKALIKE: (_SPELLING, 5.5, -3.86, -3.25),
    CandidateKind.VERB_FORM: (_CHOICE, 2.2, -4.59, -3.73),
    CandidateKind.AGREEMENT: (_CHOICE, 5.8, -3.15, -2.79),
    CandidateKind.TENSE: (_CHOICE, 4.1, -3.97, -3.35),
    CandidateKind.VERB_GROUP: (_CHOICE, -3.1, -6.08, -4.76),
    CandidateKind.NUMBER: (_CHOICE, 4.9, -3.24, -3.16),
    CandidateKind.COMPARISON: (_CHOICE, 3.1, -4.11, -4.19),
    CandidateKind.WORD_FAMILY: (_CHOICE, 2.9, -4.13, -3.38),
    CandidateKind.ARTICLE_MISSING: (_MISSING, -4.4, -4.14, -3.03),
    CandidateKind.ARTICLE_NEEDLESS: (_NEEDLESS, 11.0, -4.06, -3.34),
    CandidateKind.ARTICLE_CHOICE: (_CHOICE, 4.8, -4.12, -3.49),
    CandidateKind.SOUND: (_CHOICE, 1.5, -5.66, -4.19),
    CandidateKind.DETERMINER: (_CHOICE, 0.3, -5.43, -4.84),
    CandidateKind.PREPOSITION_MISSING: (_MISSING, -6.0, -4.21, -2.63),
    CandidateKind.PREPOSITION_NEEDLESS: (_NEEDLESS, 7.9, -5.37, -4.27),
    CandidateKind.PREPOSITION_CHOICE: (_CHOICE, 0.9, -5.25, -3.96),
    CandidateKind.PRONOUN: (_CHOICE, 0.6, -5.29, -4.50),
    CandidateKind.CONFUSED: (_CHOICE, 2.4, -4.82, -3.68),
    CandidateKind.AUXILIARY: (_CHOICE, 3.2, -4.24, -3.45),
    CandidateKind.AUXILIARY_MISSING: (_MISSING, -6.8, -5.13, -3.56),
    CandidateKind.WORD_MISSING: (_MISSING, -7.9, -5.73, -4.43),
    CandidateKind.WORD_NEEDLESS: (_NEEDLESS, 5.3, -6.56, -6.48),  # fitted bias less 1
    CandidateKind.DOUBLED: (_NEEDLESS, 10.2, -3.65, -3.46),
    CandidateKind.ORDER: (_CHOICE, 1.3, -4.55, -2.74),
    CandidateKind.PHRASE: (_CHOICE, -1.2, -4.48, -3.55),
    CandidateKind.WORDING: (_CHOICE, -1.2, -5.98, -5.55),  # not fitted, see _VOTE
    CandidateKind.CONJUNCTION: (_MARK, -0.8, -4.81, -4.20),
    CandidateKind.COMMA_MISSING: (_MARK, -2.5, -3.40, -3.82),
    CandidateKind.COMMA_NEEDLESS: (_MARK, 10.5, -3.56, -4.54),
    CandidateKind.SENTENCE_BREAK: (_MARK, -3.9, -5.11, -4.00),
    CandidateKind.SEMICOLON: (_MARK, 0.4, -4.76, -4.12),
    CandidateKind.END_MARK: (_MARK, 11.9, -0.65, -1.47),
    CandidateKind.SPACING: (_MARK, 1.5, -5.77, -4.61),
}

_FIRST_SUPPORT: Final = (13.850, -5.881, -3.306)
_FIRST_SLOPE: Final = 0.4
"""Log odds that a nat of the first changed token is worth."""
_ALONE: Final = (0.483, 0.057, 4.483, -2.689, -1.867)
_TOGETHER: Final = (0.026, 1.843, -0.766, -1.202, 0.243)

_LOWEST: Final = -12.0
_HIGHEST: Final = 14.0
"""Nats; farther is no surer."""
_WIDEST: Final = 6.0
UNRIVALLED: Final = 4.0
"""Margin of a candidate that is alone in its place."""
_MOST_OTHERS: Final = 3
_VOTE: Final = 0.5
"""Log odds that the instruct model's own correction is worth, and its row in the table: set by hand, and checked on
sentences of JFLEG with Qwen2.5-Coder-0.5B."""
_SUREST: Final = 0.98
"""No rule is taken to be surer, or less sure than the rest to one."""
_RULE_SLOPE: Final = 0.2
_RULE_USUAL: Final = 2.0


def first_token_offset(candidate: Candidate) -> float:
    """Nats the first changed token of `candidate` may lose before nobody wants to know more of it."""
    return _TABLE[candidate.kind][1] + _vote(candidate) / _FIRST_SLOPE + _dot(_FIRST_SUPPORT, _support(candidate))


def odds_alone(candidate: Candidate, gain: float, first: float) -> float:
    """Log odds that `candidate` is right, by its gain and its first changed token's (nats) in the first round."""
    evidence = _dot(_ALONE, (_bounded(gain), _bounded(first), *_support(candidate)))
    return _TABLE[candidate.kind][2] + evidence + _vote(candidate)


def odds_together(candidate: Candidate, clues: Clues, together: float, others: int) -> float:
    """Log odds that `candidate` is right, when the second round gave it the gain `together` (nats) beside `others`
    more."""
    weights, _, _, bias = _TABLE[candidate.kind]
    margin = max(-_WIDEST, min(_WIDEST, clues.margin))
    own = _dot(weights, (_bounded(clues.gain), _bounded(together), margin, clues.rule))
    common = _dot(_TOGETHER, (_bounded(clues.first), *_support(candidate), min(others, _MOST_OTHERS)))
    return bias + own + common + _vote(candidate)


def odds_of_rule(confidence: float, gain: float) -> float:
    """Log odds that a rule is right which is so often right as `confidence` says, when its first suggestion has the
    `gain` (nats) in the first round.

    Rules know what they look for, and a small model's gain says little more: on prose with mistakes put in their
    suggestions were right in 2 of 15 cases at gains of 0 to 2, in 22 of 46 at 2 to 7 and in 36 of 51 beyond.
    """
    known = min(_SUREST, max(1.0 - _SUREST, confidence))
    return math.log(known / (1.0 - known)) + _RULE_SLOPE * (_bounded(gain) - _RULE_USUAL)


def probability(odds: float) -> float:
    """Of log odds."""
    return 1.0 / (1.0 + math.exp(-odds))


def _support(candidate: Candidate) -> tuple[float, float, float]:
    """Whether a rule proposes it first, or at all, and how unlikely such a slip is."""
    first = float("rules first" in candidate.sources)
    return first, float("rules" in candidate.sources), candidate.cost


def _vote(candidate: Candidate) -> float:
    return _VOTE if "model" in candidate.sources else 0.0


def _bounded(nats: float) -> float:
    return max(_LOWEST, min(_HIGHEST, nats))


def _dot(weights: tuple[float, ...], values: tuple[float, ...]) -> float:
    return math.fsum(weight * value for weight, value in zip(weights, values, strict=True))
