"""How long a text is, in all the ways a writer is asked for it. A value that adds up, paragraph by paragraph."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from writer.text.graphemes import grapheme_count
from writer.text.sentences import sentences
from writer.text.words import EAST_ASIAN, word_count

WORDS_A_MINUTE: Final = 238
ALOUD_A_MINUTE: Final = 183
"""Reading prose, silently and aloud (Brysbaert 2019, "How many words do we read per minute?", 190 and 77 studies)."""
SIGNS_A_MINUTE: Final = 500
"""Chinese characters and kana read silently in a minute: what reading services count, below the 580 that Sun, Morita
and Stark (1985) found."""
SIGNS_ALOUD: Final = 255
"""The same aloud (Trauzettel-Klosinski and Dietz 2012, Chinese)."""
WORDS_A_PAGE: Final = 250
SIGNS_A_PAGE: Final = 400
"""A manuscript page; for Chinese and Japanese a page of squared paper."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts of a text. `signs` are the words among `words` that are single Chinese characters or kana.

    `characters` are what a reader sees as one, without the line breaks; `solid` are those that are no space.
    """

    words: int = 0
    signs: int = 0
    characters: int = 0
    solid: int = 0
    sentences: int = 0
    paragraphs: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.words + other.words,
            self.signs + other.signs,
            self.characters + other.characters,
            self.solid + other.solid,
            self.sentences + other.sentences,
            self.paragraphs + other.paragraphs,
        )

    def __sub__(self, other: Counts) -> Counts:
        return Counts(
            self.words - other.words,
            self.signs - other.signs,
            self.characters - other.characters,
            self.solid - other.solid,
            self.sentences - other.sentences,
            self.paragraphs - other.paragraphs,
        )

    @property
    def pages(self) -> int:
        """Manuscript pages, begun ones counted whole."""
        return math.ceil((self.words - self.signs) / WORDS_A_PAGE + self.signs / SIGNS_A_PAGE)

    @property
    def reading_minutes(self) -> float:
        return (self.words - self.signs) / WORDS_A_MINUTE + self.signs / SIGNS_A_MINUTE

    @property
    def speaking_minutes(self) -> float:
        return (self.words - self.signs) / ALOUD_A_MINUTE + self.signs / SIGNS_ALOUD


_BREAK: Final = re.compile(r"\r\n|[\n\r\u2028\u2029]")


def counted(text: str) -> Counts:
    """The counts of `text`; each line that has anything in it is a paragraph."""
    lines = _BREAK.split(text)
    words = word_count(text)
    return Counts(
        words,
        0 if text.isascii() else sum(1 for _ in EAST_ASIAN.finditer(text)),
        sum(map(grapheme_count, lines)),
        sum(map(grapheme_count, text.split())),
        len([None for span in sentences(text) if any(map(str.isalnum, span.of(text)))]) if words else 0,
        sum(1 for line in lines if line.strip()),
    )
