"""Bytes of tokens to text that can be shown: whole characters only, and never a part of a stop text."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that became certain, the tokens it came from and their log-probabilities."""

    text: str
    tokens: int
    log_probabilities: tuple[float, ...]


class TextStream:
    """Holds back what may still turn into a stop text; `stopped` once one was complete."""

    def __init__(self, stop: Sequence[str]) -> None:
        self._stop = tuple(text for text in stop if text)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._held = ""
        self._tokens: list[float | None] = []
        self.stopped = False

    def add(self, data: bytes, log_probability: float | None = None) -> Piece | None:
        """Take one token's bytes; returns what can be shown now, if anything."""
        self._tokens.append(log_probability)
        self._held += self._decoder.decode(data)
        return self._release(self._certain())

    def finish(self) -> Piece | None:
        """What is left when no more tokens come; an unfinished character is dropped."""
        return None if self.stopped else self._release(len(self._held))

    def _certain(self) -> int:
        """How many held characters cannot belong to a stop text."""
        found = [at for text in self._stop if (at := self._held.find(text)) >= 0]
        if found:
            self.stopped = True
            return min(found)
        return len(self._held) - max((_overlap(self._held, text) for text in self._stop), default=0)

    def _release(self, length: int) -> Piece | None:
        if not length:
            return None
        known = tuple(value for value in self._tokens if value is not None)
        piece = Piece(self._held[:length], len(self._tokens), known)
        self._held, self._tokens = self._held[length:], []
        return piece


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of `text` that `stop` begins with."""
    longest = min(len(text), len(stop) - 1)
    return next((length for length in range(longest, 0, -1) if text.endswith(stop[:length])), 0)
