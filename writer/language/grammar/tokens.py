"""A sentence as the candidate kinds see it: its words, and which of them nobody may touch."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

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
    """Whether it may be changed: no name, number, code, quotation, acronym or compound."""

    @property
    def low(self) -> str:
        """In small letters, with a plain apostrophe."""
        return self.text.lower().replace("’", "'")

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
        return tuple(
            Word(
                span.start + start, span.end + start, span.of(body), not shouted and self._is_free(span.shifted(start))
            )
            for span in words(body)
        )

    def gap(self, index: int) -> str:
        """What stands between word `index` - 1 and word `index`; both exist."""
        return self.text[self.words[index - 1].end : self.words[index].start]

    def low(self, index: int) -> str:
        """Word `index` in small letters; "" beyond the ends."""
        return self.words[index].low if 0 <= index < len(self.words) else ""

    def may_insert(self, index: int) -> bool:
        """Whether words `index` - 1 and `index` are neighbours with one space between, outside protected spans."""
        left, right = self.words[index - 1], self.words[index]
        return self.gap(index) == " " and not prose.meets(Span(left.end, right.start), self.protected)

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
    return word.isascii() or all(character in "'’" or "LATIN" in unicodedata.name(character, "") for character in word)
