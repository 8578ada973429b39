"""What the formulas need of a text, in numbers that add up paragraph by paragraph, and the lengths of its sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from writer.language.grammar import prose
from writer.language.readability.syllables import syllables
from writer.text.sentences import sentences
from writer.text.span import Span
from writer.text.words import words

_HEADING: Final = re.compile(r"^ {0,3}#{1,6}(?:[ \t].*)?$", re.MULTILINE)
LONG_LETTERS: Final = 6
"""Words with more letters than this are long."""
MANY_SYLLABLES: Final = 3


@dataclass(frozen=True, slots=True)
class Amounts:
    """Of prose: `long` words have more than six letters, `many` three or more syllables, `single` one."""

    words: int = 0
    sentences: int = 0
    letters: int = 0
    syllables: int = 0
    long: int = 0
    many: int = 0
    single: int = 0

    def __add__(self, other: Amounts) -> Amounts:
        return Amounts(
            self.words + other.words,
            self.sentences + other.sentences,
            self.letters + other.letters,
            self.syllables + other.syllables,
            self.long + other.long,
            self.many + other.many,
            self.single + other.single,
        )

    def __sub__(self, other: Amounts) -> Amounts:
        return Amounts(
            self.words - other.words,
            self.sentences - other.sentences,
            self.letters - other.letters,
            self.syllables - other.syllables,
            self.long - other.long,
            self.many - other.many,
            self.single - other.single,
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, in characters, and its words."""

    span: Span
    words: int


@dataclass(frozen=True, slots=True)
class Measured:
    """A text measured: `sentences` in order, those without a word left out."""

    amounts: Amounts = Amounts()
    sentences: tuple[Sentence, ...] = ()


def measured(text: str, language: str) -> Measured:
    """The prose of `text`, as one in `language` (ISO 639-1): headings, code, addresses and tables are left out."""
    plain = _HEADING.sub(lambda match: " " * len(match[0]), prose.blanked(text, prose.skipped(text)))
    found: list[Sentence] = []
    total = letters = spoken = long = many = single = 0
    for span in sentences(plain):
        body = span.of(plain)
        count = 0
        for word in words(body):
            written = word.of(body)
            length = sum(map(str.isalpha, written))
            if not length:
                continue
            beats = syllables(written, language)
            count += 1
            letters += length
            spoken += beats
            long += length > LONG_LETTERS
            many += beats >= MANY_SYLLABLES
            single += beats == 1
        if count:
            found.append(Sentence(span, count))
            total += count
    amounts = Amounts(total, len(found), letters, spoken, long, many, single)
    return Measured(amounts, tuple(found))
