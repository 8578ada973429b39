"""A second prompt in a sequence of its own, for an asker who goes to and fro between two.

The judge reads a sentence behind its paragraph, then the same sentence in a question; the next sentence follows the
same paragraph again. With one sequence each prompt would push the other out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from writer.engine.worker.sequences.context import Context
from writer.engine.worker.tokens.vocabulary import common_length

MOST: Final = 256
"""Tokens that are kept of a prompt: a paragraph's context and a long sentence."""


class Aside:
    """Owns llama.cpp's sequence `number` of `context`; `passing` is one that is empty whenever this is used."""

    def __init__(self, context: Context, number: int, passing: int) -> None:
        self._context = context
        self._number = number
        self._passing = passing
        self.tokens: list[int] = []

    def exchanged(self, held: Sequence[int], target: Sequence[int]) -> list[int] | None:
        """Put sequence 0, which holds `held`, aside and let what was there take its place, when that has no less in
        common with `target` and something of `held` would be lost; then sequence 0 holds the result. Where nothing
        is aside yet, `held` is put there and stays."""
        context, found, length = self._context, self.tokens, min(len(held), MOST)
        shared = common_length(held, target)
        if shared == len(held) or (common_length(found, target) < shared and found):
            return None
        if not found:
            context.copy(0, self._number, 0, length)
            self.tokens = list(held[:length])
            return None
        context.copy(0, self._passing, 0, length)
        context.remove(0)
        context.copy(self._number, 0, 0, len(found))
        context.remove(0, self._number)
        context.copy(self._passing, self._number, 0, length)
        context.remove(0, self._passing)
        self.tokens = list(held[:length])
        return found

    def forget(self) -> None:
        """Nothing is left of it."""
        self.tokens = []
