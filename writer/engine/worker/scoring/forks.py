"""Sequences that branch off a sentence and are computed together: which tokens of which fork go into a decode."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from writer.engine.worker.errors import WorkerError
from writer.engine.worker.meter import Meter
from writer.engine.worker.scoring.variants import Variant
from writer.engine.worker.sequences.context import BATCH, Context, Entry
from writer.engine.worker.sequences.logits import log_sum
from writer.tongue import marked

DECODE: Final = 5
"""What a decode costs beside its tokens, in tokens: 3 to 6 on CPUs for models of 135 to 500 M parameters."""
STAGE: Final = 64
"""Tokens from which on larger decodes are no cheaper a token."""


ROWS: Final = 4
"""Decodes are filled up to a multiple of this many tokens: kernels take so many rows at once and compute what is left
over slowly and in another way. Measured on the spread of a gain with its company: Qwen2.5 0.5B Q4_K_M .013 to .006 nats
(standard deviation), Gemma 270M .021 to .014, SmolLM2 Q4_0 none; a decode of 27 tokens takes longer than one of 28."""


@dataclass(eq=False)
class Fork:
    """A variant in a sequence of its own; everything before position `at` is computed."""

    variant: Variant
    sequence: int
    at: int

    @property
    def left(self) -> int:
        """Tokens still to compute."""
        return self.variant.end - 1 - self.at

    @property
    def due(self) -> int:
        """Tokens to compute until it is decided whether the variant is scored further."""
        near = self.variant.near_end - 1 - self.at
        return near if near > 0 and self.variant.near_least > -math.inf else self.left


class Forks:
    """Owns the sequences 1 to `count` of `context` until `close`; sequence 0 stays as it is."""

    def __init__(self, context: Context, count: int, meter: Meter) -> None:
        self._context = context
        self._meter = meter
        self._all = range(1, count + 1)
        self.free = list(self._all)

    def close(self) -> None:
        for sequence in self._all:
            self._context.remove(0, sequence)

    def open(self, variant: Variant) -> Fork:
        """A fork of sequence 0 where `variant` splits."""
        return self._open(variant, 0, variant.split)

    def open_behind(self, walker: Walker, variant: Variant) -> Fork:
        """A fork of where `walker` stands, not behind the place where `variant` splits."""
        return self._open(variant, walker.sequence, walker.at)

    def _open(self, variant: Variant, source: int, at: int) -> Fork:
        fork = Fork(variant, self.free.pop(), at)
        self._context.copy(source, fork.sequence, 0, at)
        return fork

    def walker(self, tokens: Sequence[int], at: int) -> Walker:
        """A second reader of sequence 0, which ends at position `at`, for the `tokens` of the sentence."""
        walker = Walker(self._context, self._meter, self.free.pop(), tokens, at)
        self._context.copy(0, walker.sequence, 0, at)
        return walker

    def compute(self, shares: Sequence[tuple[Fork, int]], padded: bool = False) -> bool:
        """Compute so many tokens more of each fork and add up what they predict; False when interrupted: then
        nothing of it counts. A share may reach beyond the end of its variant. With `padded` the decode gets a size
        in which a variant's numbers depend less on its company (attention models only).
        """
        entries: list[Entry] = []
        follows: list[tuple[int, Variant, int]] = []
        for fork, taken in shares:
            variant = fork.variant
            for position in range(fork.at, fork.at + taken):
                wanted = variant.split <= position < variant.end - 1
                if wanted:
                    follows.append((len(entries), variant, position + 1))
                entries.append(Entry(variant.token(position), position, fork.sequence, wanted))
        count = len(entries)
        if padded:
            entries += _padding(entries[-1], -count % ROWS)
        if not self._context.decode_entries(entries):
            for fork, _ in shares:
                self._context.remove(fork.at, fork.sequence)
            return False
        if len(entries) > count:
            self._context.remove(entries[count].position, entries[count].sequence)
        for index, variant, position in follows:
            row = self._context.row(index)
            variant.add(position, float(row[variant.tokens[position]]) - log_sum(row))
        for fork, taken in shares:
            fork.at += taken
        self._meter.prompt_tokens += count
        return True

    def end(self, fork: Fork) -> None:
        self._context.remove(0, fork.sequence)
        self.free.append(fork.sequence)


@dataclass(eq=False)
class Walker:
    """Reads the sentence once more, piece by piece, for forks to branch off where it stands."""

    context: Context
    meter: Meter
    sequence: int
    tokens: Sequence[int]
    at: int

    def read_to(self, position: int) -> Iterator[None]:
        while self.at < position:
            piece = self.tokens[self.at : min(self.at + BATCH, position)]
            entries = [Entry(token, at, self.sequence, False) for at, token in enumerate(piece, start=self.at)]
            if not self.context.decode_entries(entries):
                raise WorkerError(
                    marked("The engine could not check this sentence. Try again."), "interrupted between forks"
                )
            self.at += len(piece)
            self.meter.prompt_tokens += len(piece)
            yield


def together(active: Sequence[Fork], whole: bool, space: int = BATCH) -> list[tuple[Fork, int]]:
    """The next decode of an attention model: as much as `space` tokens take, or a little of each unless `whole`."""
    most = space if whole else max(1, min(STAGE, space) // len(active))
    shares: list[tuple[Fork, int]] = []
    for fork in active:
        count = min(fork.due, most, space)
        space -= count
        if count:
            shares.append((fork, count))
    return shares


def in_step(active: Sequence[Fork], whole: bool) -> list[tuple[Fork, int]]:
    """The next decode of a recurrent model, which takes equally many tokens of each of its forks."""
    ordered = sorted(active, key=lambda fork: -fork.due)
    chosen = ordered[: ([*segments([-fork.due for fork in ordered]), len(ordered)])[1]]
    most = (BATCH if whole else STAGE) // len(chosen)
    return [(fork, min(chosen[0].due, max(1, most))) for fork in chosen]


def _padding(last: Entry, count: int) -> list[Entry]:
    """Entries behind `last` whose logits nobody wants."""
    return [Entry(last.token, last.position + step, last.sequence, False) for step in range(1, count + 1)]


def segments(values: Sequence[int]) -> list[int]:
    """Where to cut rising `values` into segments, as indices: the cheapest way when each segment costs a decode and
    each value what it lies above the first of its segment."""
    costs, cuts = [0], [0]
    for end in range(1, len(values) + 1):
        above, cost, cut = 0, costs[end - 1] + DECODE, end - 1
        for start in range(end - 2, -1, -1):
            if values[end - 1] - values[start] > DECODE:
                break  # a decode of its own is cheaper for the last one
            above += (end - start - 1) * (values[start + 1] - values[start])
            if costs[start] + DECODE + above < cost:
                cost, cut = costs[start] + DECODE + above, start
        costs.append(cost)
        cuts.append(cut)
    found: list[int] = []
    at = len(values)
    while at:
        at = cuts[at]
        found.append(at)
    return found[::-1]
