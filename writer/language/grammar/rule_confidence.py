"""How much a finding of the rules is worth before any model has seen it: a small table, and where it comes from.

A confidence is the share of findings of a group that were mistakes whose first replacement mended them, rounded, on
free prose with mistakes put in (Open Source Guides and Three Men in a Boat; spelling slips, and the commonest sorts of
learners' mistakes, one to four in every other sentence). Groups seen less than twenty times are drawn towards their
category. `OTHER_DIALECT`, `UNCLEAR_DIALECT`, `TERM` and `CAPITALISED_FAR` are choices, not measures: where the
writer set a dialect, or the text tells it, another one's spelling is shown at the usual strictness, while names and
terms, and spellings of a dialect that may be the writer's own, are not. Learner sets only check it.
"""

from __future__ import annotations

from typing import Final

from writer.language.grammar.diagnostics import Category
from writer.language.grammar.dialects import is_dialect_pair
from writer.language.grammar.frequencies import Frequencies
from writer.language.grammar.slips import slip_weight

_COMMON: Final = 1_000_000
_RARE_TERM: Final = 100_000
"""Frequencies: of a word people usually mean, and of one that somebody uses although Harper does not know it."""
_ONE_SLIP: Final = 3.0
_TWO_SLIPS: Final = 6.0
"""Nats, as `slip_weight` counts."""

KNOWN_SLIP: Final = 0.95
NEAR: Final = 0.83
FAR: Final = 0.65
NOTHING_NEAR: Final = 0.5
"""More than half of these words are mistakes, though the first suggestion often is none of what was meant."""
CAPITALISED_NEAR: Final = 0.75
CAPITALISED_FAR: Final = 0.3
TERM: Final = 0.4
"""Words that are in use or recur: terms rather than slips."""
OTHER_DIALECT: Final = 0.55
UNCLEAR_DIALECT: Final = 0.3

_BY_CATEGORY: Final = {
    Category.SPELLING: 0.8,
    Category.PUNCTUATION: 0.8,
    Category.GRAMMAR: 0.6,
    Category.STYLE: 0.6,
}
_BY_RULE: Final = {
    "AnA": 0.55,
    "CapitalizePersonalPronouns": 0.95,
    "CommaFixes": 0.9,
    "PronounVerbAgreement": 0.5,
    "RepeatedWords": 0.85,
    "SentenceCapitalization": 0.95,
    "Spaces": 0.9,
    "SplitWords": 0.5,
    "ToTwoToo": 0.9,
}
"""Rules often enough seen to have a figure of their own."""


def rule_confidence(rule: str, category: Category) -> float:
    """For findings of other rules than spelling."""
    return _BY_RULE.get(rule, _BY_CATEGORY[category])


def spelling_confidence(word: str, replacements: tuple[str, ...], recurs: bool, frequencies: Frequencies) -> float:
    """For `word`, which is in no dictionary; `recurs` when the text has it several times."""
    if not replacements or replacements[0].lower() == word.lower():
        return NOTHING_NEAR
    best, low = replacements[0].lower(), word.lower()
    if is_dialect_pair(low, best) and frequencies.of(low):
        return OTHER_DIALECT
    weight = slip_weight(low, best)
    common = frequencies.of(best) > _COMMON
    near = weight <= _ONE_SLIP and common
    if word[0].isupper():
        return CAPITALISED_NEAR if near and not recurs else CAPITALISED_FAR
    if not near and (recurs or frequencies.of(low) > _RARE_TERM):
        return TERM
    if near:
        return NEAR
    return FAR if weight <= _TWO_SLIPS and common else NOTHING_NEAR
