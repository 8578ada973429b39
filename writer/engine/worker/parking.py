"""Tokens cut off a sequence, kept in the cache until their text comes again, perhaps at another position.

A writer who changes a word in the middle and goes back to the end wants what follows the change again; a prompt
whose beginning was dropped is the old one, moved. llama.cpp can move computed tokens (it turns their keys to the
new position); what they attended to stays as it was, so the result is close, not exact. `PromptSequence` knows
from where on it is approximate and computes it anew while the worker is idle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.worker.context import Context

LEAST: Final = 48
"""Tokens: shorter runs are read again as quickly as they are moved."""
SEQUENCE: Final = 1
"""llama.cpp's sequence that holds what is parked."""
PATIENCE: Final = 16
"""Prompts during which a parked run is held against a shorter one."""
_GRAM: Final = 8
"""Tokens in a row that mark a place."""
_PRIME: Final = np.uint64(1_000_003)


@dataclass(frozen=True, slots=True)
class Run:
    """`length` tokens, parked from index `source` on, that the prompt has from index `at` on."""

    source: int
    at: int
    length: int


class Parking:
    """One parked run of tokens of one context."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._tokens: list[int] = []
        self._position = 0
        self._unused = 0

    @property
    def tokens(self) -> Sequence[int]:
        return self._tokens

    def park(self, tokens: Sequence[int], kept: int) -> None:
        """`tokens` from index `kept` on are about to be cut off; keep them if they are worth it."""
        self._unused += 1
        patient = len(self._tokens) if self._unused < PATIENCE else 0
        if len(tokens) - kept < max(LEAST, patient):
            return
        self.drop()
        self._context.copy(0, SEQUENCE, kept, -1)
        self._tokens = list(tokens[kept:])
        self._position = kept

    def find(self, target: Sequence[int], start: int) -> Run | None:
        """The longest parked run that `target`, which is about to be computed, has from `start` on or later."""
        run = longest_run(self._tokens, target, start) if self._tokens else None
        self.make_room(len(target) - (run.length if run else 0))
        return run if self._tokens else None

    def take(self, run: Run) -> None:
        """Append `run` to sequence 0, which ends at `run.at`; nothing is parked any more."""
        begin = self._position + run.source
        end = begin + run.length
        context, delta = self._context, run.at - begin
        context.remove(end, SEQUENCE)
        context.remove_range(SEQUENCE, 0, begin)
        if delta:
            context.shift(SEQUENCE, begin, end, delta)
        context.copy(SEQUENCE, 0, run.at, run.at + run.length)
        self.drop()

    def make_room(self, length: int) -> None:
        """Sequence 0 is about to hold `length` tokens of its own; nothing stays parked that does not fit beside."""
        if self._tokens and length + len(self._tokens) > self._context.plan.tokens:
            self.drop()

    def drop(self) -> None:
        if self._tokens:
            self._context.remove(0, SEQUENCE)
        self._tokens = []
        self._unused = 0


def longest_run(parked: Sequence[int], target: Sequence[int], start: int) -> Run | None:
    """The longest run of `parked` in `target[start:]` among those at the commonest distance; None below LEAST.

    Places are matched by eight tokens in a row, all at once; the commonest distance between them wins.
    """
    old, new = np.asarray(parked, np.int64), np.asarray(target[start:], np.int64)
    if min(len(old), len(new)) < LEAST:
        return None
    _, there, here = np.intersect1d(_grams(old), _grams(new), return_indices=True)
    if not len(there):
        return None
    distances, counts = np.unique(there - here, return_counts=True)
    distance = int(distances[np.argmax(counts)])
    first_old, first_new = max(0, distance), max(0, -distance)
    length = min(len(old) - first_old, len(new) - first_new)
    begin, size = _longest_true(old[first_old : first_old + length] == new[first_new : first_new + length])
    return Run(first_old + begin, start + first_new + begin, size) if size >= LEAST else None


def _grams(tokens: npt.NDArray[np.int64]) -> npt.NDArray[np.uint64]:
    """A number for the _GRAM tokens from each index on."""
    count = len(tokens) - _GRAM + 1
    numbers = np.zeros(count, np.uint64)
    for offset in range(_GRAM):
        numbers = numbers * _PRIME + tokens[offset : offset + count].astype(np.uint64)
    return numbers


def _longest_true(flags: npt.NDArray[np.bool_]) -> tuple[int, int]:
    """(begin, length) of the longest stretch of True; length 0 when there is none."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    begins, ends = edges[::2], edges[1::2]
    if not len(begins):
        return 0, 0
    best = int(np.argmax(ends - begins))
    return int(begins[best]), int(ends[best] - begins[best])
