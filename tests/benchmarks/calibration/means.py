"""What every mistake needs to be made: chance, a lexicon, and the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final

from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.lexicon import Lexicon

Word = re.Match[str]
"""A word where it stands in its sentence."""
Making = Callable[[str, "Means"], str | None]
"""Puts one mistake into a sentence; None when there is no place for it."""

WORD: Final = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
IN_USE: Final = 1_000_000
"""Frequency from which a word is one that learners write."""


@dataclass(frozen=True, slots=True)
class Means:
    """Shared by all mistakes of one run; `random` makes it repeatable."""

    random: Random
    lexicon: Lexicon
    maker: CandidateMaker

    def word(self, sentence: str, fits: Callable[[Word], bool]) -> Word | None:
        """One of the words of `sentence` that fit, by chance."""
        found = [word for word in WORD.finditer(sentence) if fits(word)]
        return self.random.choice(found) if found else None

    def tags(self, word: Word) -> frozenset[str]:
        return self.lexicon.tags(low(word))

    def happens(self, share: float) -> bool:
        return self.random.random() < share


def low(word: Word) -> str:
    return word.group().lower()


def inner(word: Word) -> bool:
    """Whether something stands before `word`."""
    return word.start() > 0


def exchanged(sentence: str, word: Word, other: str) -> str:
    """`sentence` with `other` for `word`."""
    return sentence[: word.start()] + other + sentence[word.end() :]


def without(sentence: str, word: Word) -> str:
    """`sentence` without `word` and one of the spaces around it."""
    start, end = word.span()
    if sentence[end : end + 1] == " ":
        end += 1
    elif sentence[:start].endswith(" "):
        start -= 1
    return sentence[:start] + sentence[end:]
