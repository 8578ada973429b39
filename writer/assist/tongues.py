"""Which language each paragraph of a document was found to be in, and what its neighbours tell about another one.

A short paragraph says little of itself: it takes the language of the nearest one above that is known, at the top of
a document of the nearest one below.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Final

from writer.assist.reading_order import ReadingOrder
from writer.language.grammar.languages.catalogue import ENGLISH, UNKNOWN

FAR: Final = 200
"""Paragraphs that are looked through for a known one."""


class Tongues:
    """Languages are codes of `catalogue`; paragraphs are ids."""

    def __init__(self, order: ReadingOrder) -> None:
        self._order = order
        self._languages: dict[int, str] = {}
        self._hints: dict[int, str] = {}
        """What each was looked at with."""

    def forget_all(self) -> None:
        """Another document, or all of it is looked at anew."""
        self._languages.clear()
        self._hints.clear()

    def forget(self, paragraph: int) -> None:
        """It is gone."""
        self._languages.pop(paragraph, None)
        self._hints.pop(paragraph, None)

    def paragraphs_in(self, language: str) -> list[int]:
        """Those found to be in `language`."""
        return [paragraph for paragraph, found in self._languages.items() if found == language]

    def of(self, paragraph: int) -> str | None:
        """The language it was found to be in; None when nobody has looked yet."""
        return self._languages.get(paragraph)

    def hint(self, paragraph: int) -> str:
        """The language of the neighbours."""
        near = self._nearest(self._order.above(paragraph)) or self._nearest(self._order.below(paragraph))
        return ENGLISH if near is None else self._languages[near]

    def learn(self, paragraph: int, language: str, hint: str) -> int | None:
        """`paragraph` was found to be in `language`, looked at with `hint`.

        Returns the paragraph that took its language from others and would now take another one, if there is one.
        """
        self._languages[paragraph], self._hints[paragraph] = language, hint
        below = self._nearest(self._order.below(paragraph))
        if language == UNKNOWN or below is None or self._hints[below] == language:
            return None
        return below if self._languages[below] == self._hints[below] else None

    def _nearest(self, paragraphs: Iterable[int]) -> int | None:
        """The first of `paragraphs` whose language is known."""
        known = (each for each in islice(paragraphs, FAR) if self._languages.get(each, UNKNOWN) != UNKNOWN)
        return next(known, None)
