"""The published formulas: how easily a text reads, on the scale of its language and in a plain sentence.

Each is used only for the language it was made for. Whoever made them measured schoolbooks and newspapers: under a
hundred words, in verse and in lists they say nothing.
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from writer.language.readability.measure import Amounts
from writer.tongue import tr

FEWEST_WORDS: Final = 100
"""Flesch and those after him took samples of a hundred words."""


class Ease(enum.IntEnum):
    """How easily a text reads, by the seven steps of Flesch (1948)."""

    VERY_DIFFICULT = 0
    DIFFICULT = 1
    FAIRLY_DIFFICULT = 2
    PLAIN = 3
    FAIRLY_EASY = 4
    EASY = 5
    VERY_EASY = 6


SENTENCES: Final[Mapping[Ease, str]] = {
    Ease.VERY_EASY: tr("Very easy to read: most 11-year-olds can follow."),
    Ease.EASY: tr("Easy to read: most 12-year-olds can follow."),
    Ease.FAIRLY_EASY: tr("Fairly easy to read: most 13-year-olds can follow."),
    Ease.PLAIN: tr("Plain: most 15-year-olds can follow."),
    Ease.FAIRLY_DIFFICULT: tr("Fairly difficult: for readers of 16 and older."),
    Ease.DIFFICULT: tr("Difficult: for readers who are used to long texts, such as students."),
    Ease.VERY_DIFFICULT: tr("Very difficult: for readers who know the subject."),
}


@dataclass(frozen=True, slots=True)
class Score:
    """What one formula says. `value` is on its own scale."""

    formula: str
    value: float
    ease: Ease


@dataclass(frozen=True, slots=True)
class _Formula:
    name: str
    value: Callable[[Amounts], float]
    steps: Sequence[float]
    """The six values between the seven steps, in ascending order."""
    falling: bool = False
    """Whether greater values mean more difficult."""


def scores(amounts: Amounts, language: str) -> tuple[Score, ...]:
    """What the formulas of `language` (ISO 639-1) say, the one to rely on first; empty where there is none, or of
    less than a hundred words."""
    if amounts.words < FEWEST_WORDS or not amounts.sentences:
        return ()
    return tuple(_score(formula, amounts) for formula in _FORMULAS.get(language, ()))


def has_formula(language: str) -> bool:
    """Whether anybody has made one for `language`."""
    return language in _FORMULAS


def _score(formula: _Formula, amounts: Amounts) -> Score:
    value = formula.value(amounts)
    step = bisect_right(formula.steps, value)
    return Score(formula.name, value, Ease(len(formula.steps) - step if formula.falling else step))


def _flesch(base: float, sentence: float, word: float) -> Callable[[Amounts], float]:
    """`base` less so much for each word of a sentence and each syllable of a word, on average."""

    def value(amounts: Amounts) -> float:
        return base - sentence * amounts.words / amounts.sentences - word * amounts.syllables / amounts.words

    return value


def _kincaid(amounts: Amounts) -> float:
    """Kincaid, Fishburne, Rogers and Chissom (1975): the school year in the United States."""
    return 0.39 * amounts.words / amounts.sentences + 11.8 * amounts.syllables / amounts.words - 15.59


def _vienna(amounts: Amounts) -> float:
    """Bamberger and Vanecek (1984), the first Wiener Sachtextformel: the school year, 4 to 15."""
    share = 100 / amounts.words
    return (
        0.1935 * amounts.many * share
        + 0.1672 * amounts.words / amounts.sentences
        + 0.1297 * amounts.long * share
        - 0.0327 * amounts.single * share
        - 0.875
    )


def _gulpease(amounts: Amounts) -> float:
    """Lucisano and Piemontese (1988): 0 to 100, made for Italian."""
    return 89 + (300 * amounts.sentences - 10 * amounts.letters) / amounts.words


def _lix(amounts: Amounts) -> float:
    """Björnsson (1968), läsbarhetsindex: words of a sentence and long words in a hundred."""
    return amounts.words / amounts.sentences + 100 * amounts.long / amounts.words


_FLESCH: Final = (30.0, 50.0, 60.0, 70.0, 80.0, 90.0)
"""Flesch (1948); Amstad, Fernández Huerta and the others fitted their constants to the same steps."""
_YEARS: Final = (5.0, 6.0, 7.0, 9.0, 12.0, 15.0)
"""School years at which children are 11, 12, 13 and 15, then the end of school and of the first years of study."""
_GULPEASE: Final = (35.0, 45.0, 55.0, 65.0, 75.0, 85.0)
"""Between the limits of Lucisano and Piemontese: below 80 hard after five years of school, below 60 after eight,
below 40 after thirteen."""
_LIX: Final = (25.0, 30.0, 35.0, 45.0, 55.0, 60.0)
"""Björnsson: children's books below 25, fiction 30 to 35, newspapers about 45, official texts above 55."""

_READING_EASE: Final = tr("Flesch reading ease")

_FORMULAS: Final[Mapping[str, tuple[_Formula, ...]]] = {
    "en": (
        _Formula(_READING_EASE, _flesch(206.835, 1.015, 84.6), _FLESCH),  # Flesch (1948)
        _Formula(tr("Flesch-Kincaid grade"), _kincaid, _YEARS, falling=True),
    ),
    "de": (
        _Formula("Wiener Sachtextformel", _vienna, _YEARS, falling=True),
        _Formula(tr("Flesch reading ease by Amstad"), _flesch(180, 1, 58.5), _FLESCH),  # Amstad (1978)
    ),
    "es": (_Formula("Fernández Huerta", _flesch(206.84, 1.02, 60), _FLESCH),),  # 1959, as corrected by Law (2011)
    "fr": (_Formula(tr("Kandel and Moles"), _flesch(207, 1.015, 73.6), _FLESCH),),  # 1958
    "it": (_Formula("Gulpease", _gulpease, _GULPEASE),),
    "nl": (_Formula("Douma", _flesch(206.84, 0.93, 77), _FLESCH),),  # 1960
    "pt": (_Formula("Martins", _flesch(248.835, 1.015, 84.6), _FLESCH),),  # Martins and others (1996)
    "ru": (_Formula("Oborneva", _flesch(206.835, 1.3, 60.1), _FLESCH),),  # 2006
    "tr": (_Formula("Ateşman", _flesch(198.825, 2.61, 40.175), _FLESCH),),  # 1997
    "sv": (_Formula("LIX", _lix, _LIX, falling=True),),
    "da": (_Formula("LIX", _lix, _LIX, falling=True),),
    "no": (_Formula("LIX", _lix, _LIX, falling=True),),
}
