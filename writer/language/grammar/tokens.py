"""A sentence as the candidate kinds see it: its words, and which of them nobody may touch."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from writer.language.grammar import prose
from writer.text.span import Span
from writer.text.words import words


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence; `start` and `end` count characters of the whole text."""

    start: int
    end: int
    text: str
    free: bool
    """Whether it may be changed: no number, code, quotation, acronym or part of a compound."""
    low: str
    """In small letters, with a plain apostrophe."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Sentence:
    """One sentence of `text` and the spans of it that are protected."""

    text: str
    span: Span
    protected: Sequence[Span] = ()
    unknown: frozenset[int] = frozenset()
    """Starts of the words that the rules call misspelt."""

    @cached_property
    def words(self) -> tuple[Word, ...]:
        start, body = self.span.start, self.span.of(self.text)
        shouted = body.upper() == body
        found: list[Word] = []
        for local in words(body):
            text, span = local.of(body), local.shifted(start)
            free = not shouted and self._is_free(span)
            found.append(Word(span.start, span.end, text, free, text.lower().replace("’", "'")))
        return tuple(found)

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """What stands before each word: back to the word before it, or to the beginning of the sentence."""
        ends = (self.span.start, *(word.end for word in self.words))
        return tuple(self.text[end : word.start] for end, word in zip(ends, self.words, strict=False))

    @cached_property
    def openings(self) -> tuple[bool, ...]:
        """For each word, whether one before it stands beside it, both in Latin letters, nothing between protected."""
        return (False, *(self._is_opening(left, right) for left, right in pairwise(self.words)))

    def gap(self, index: int) -> str:
        """What stands between word `index` - 1 and word `index`; both exist."""
        return self.gaps[index]

    def low(self, index: int) -> str:
        """Word `index` in small letters; "" beyond the ends."""
        return self.words[index].low if 0 <= index < len(self.words) else ""

    def may_insert(self, index: int) -> bool:
        """Whether words `index` - 1 and `index` are neighbours with one space between, outside protected spans."""
        return self.gaps[index] == " " and self.openings[index]

    def _is_opening(self, left: Word, right: Word) -> bool:
        if not _is_latin(left.text) or not _is_latin(right.text):
            return False
        return not prose.meets(Span(left.end, right.start), self.protected)

    def _is_free(self, span: Span) -> bool:
        word = span.of(self.text)
        if not word.replace("'", "").replace("’", "").isalpha() or not _is_latin(word):
            return False
        if len(word) > 1 and word.isupper():
            return False
        before, after = self.text[span.start - 1 : span.start], self.text[span.end : span.end + 1]
        return not (_binds(before) or _binds(after)) and not prose.meets(span, self.protected)


def _binds(neighbour: str) -> bool:
    """Whether a sign beside a word makes it part of something larger."""
    return neighbour != "" and (
        neighbour in "-_/\\@#&*+=<>^~|" or unicodedata.category(neighbour) in ("Mn", "Mc", "Cf")
    )


def _is_latin(word: str) -> bool:
    return word.isascii() or all(
        character in "'’0123456789" or "LATIN" in unicodedata.name(character, "") for character in word
    )
