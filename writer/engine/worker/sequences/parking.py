"""Tokens cut off a sequence, kept in memory until their text comes again, perhaps at another position.

A writer who changes a word in the middle and goes back to the end wants what follows the change again; a prompt
whose beginning was dropped is the old one, moved. llama.cpp can move computed tokens (it turns their keys to the
new position); what they attended to stays as it was, so the result is close, not exact. `PromptSequence` knows
from where on it is approximate and computes it anew while the worker is idle.

Kept as bytes outside of llama.cpp's cache: attention runs over every cell of that, also over those of other
sequences, and a parked document made each token a quarter slower.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.worker.sequences.context import Context, State

LEAST: Final = 48
"""Tokens: shorter runs are read again as quickly as they are moved."""
MOST_BYTES: Final = 96 << 20
"""Of all that is parked; SmolLM2-135M takes 23 KB for a token, Qwen2.5-0.5B 12 KB."""
MOST: Final = 6
"""Parked runs; each is compared with every new prompt."""
SEQUENCE: Final = 1
"""llama.cpp's sequence through which runs go in and out; empty otherwise."""
_GRAM: Final = 8
"""Tokens in a row that mark a place."""
_PRIME: Final = np.uint64(1_000_003)


@dataclass(frozen=True, slots=True)
class Run:
    """`length` tokens, parked from index `source` on, that the prompt has from index `at` on."""

    source: int
    at: int
    length: int


@dataclass(frozen=True, slots=True, eq=False)
class Parked:
    """`tokens` that stood behind `preceding`, and what llama.cpp computed for them; `exact` when it did so there."""

    preceding: list[int]
    tokens: list[int]
    state: State
    exact: bool

    @property
    def position(self) -> int:
        return len(self.preceding)

    def is_exact_behind(self, tokens: Sequence[int], source: int) -> bool:
        """Whether its tokens from index `source` on would be computed just so behind `tokens`."""
        same = self.exact and self.position + source == len(tokens)
        return same and [*self.preceding, *self.tokens[:source]] == tokens


class Parking:
    """Parked runs of tokens of one context, the newest last."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._parked: list[Parked] = []

    def park(self, tokens: Sequence[int], kept: int, exact: bool) -> None:
        """`tokens` from index `kept` on are about to be cut off; keep them if they are worth it."""
        if len(tokens) - kept < LEAST:
            return
        self._context.copy(0, SEQUENCE, kept, -1)
        state = self._context.save_sequence(SEQUENCE)
        self._context.remove(0, SEQUENCE)
        if state is None:
            return
        self._parked.append(Parked(list(tokens[:kept]), list(tokens[kept:]), state, exact))
        while len(self._parked) > MOST or sum(len(parked.state) for parked in self._parked) > MOST_BYTES:
            del self._parked[0]

    def find(self, target: Sequence[int], start: int) -> tuple[Parked, Run] | None:
        """The longest parked run that `target` has from `start` on or later."""
        found = [(parked, run) for parked in self._parked if (run := longest_run(parked.tokens, target, start))]
        return max(found, key=lambda pair: pair[1].length, default=None)

    def take(self, parked: Parked, run: Run) -> bool:
        """Append `run` of `parked` to sequence 0, which ends at `run.at`; False when there is no room for it.

        It is parked no more: the sequence has it, and parks it again when it is cut off.
        """
        context = self._context
        if not context.restore_sequence(SEQUENCE, parked.state):
            context.remove(0, SEQUENCE)
            return False
        begin = parked.position + run.source
        end, delta = begin + run.length, run.at - begin
        context.remove(end, SEQUENCE)
        context.remove_range(SEQUENCE, 0, begin)
        if delta:
            context.shift(SEQUENCE, begin, end, delta)
        context.copy(SEQUENCE, 0, run.at, run.at + run.length)
        context.remove(0, SEQUENCE)
        self._parked.remove(parked)
        return True


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
