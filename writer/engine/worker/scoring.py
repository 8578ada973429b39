"""How much likelier each variant of a sentence is than the sentence: the steps of a `Score`.

The sentence is computed once. A variant shares what precedes its first changed token, so only the rest of it is
computed, many variants in one decode, each in a forked sequence. Behind the last change both texts agree again;
there the sums stop after a short window.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.messages import Event, Score, Scored
from writer.engine.worker.context import BATCH, Entry
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.meter import Meter
from writer.engine.worker.prompt import LETTERS_A_TOKEN, dropped
from writer.engine.worker.sampling import log_sum
from writer.engine.worker.sequence import PromptSequence
from writer.engine.worker.vocabulary import Vocabulary, common_length

WINDOW: Final = 8
"""Tokens behind the last change that still count; further ones hardly differ and add noise."""
AFTER_LETTERS: Final = 120
"""Of the text that follows; more than WINDOW tokens of any language."""
_TOKENISED_A_STEP: Final = 32


@dataclass
class Variant:
    """One variant against the sentence. Positions are token indices; `first` and `rest` are log-probabilities."""

    index: int
    tokens: list[int]
    split: int
    """The first token that differs."""
    end: int
    """Where its sum stops, in its own tokens."""
    base_end: int
    """The same place in the sentence's tokens."""
    first: float = 0.0
    rest: float = 0.0
    pruned: bool = False

    @property
    def computed(self) -> list[int]:
        """Tokens to compute in order to predict the others; the first changed one is predicted by the sentence."""
        return self.tokens[self.split : self.end - 1]


def score(
    request: Score,
    room: int,
    forks: int,
    hybrid: bool,
    sequence: PromptSequence,
    vocabulary: Vocabulary,
    meter: Meter,
    emit: Callable[[Event], None],
) -> Iterator[None]:
    """Pauses between decodes. `room` is what the sequence and all its forks can hold together, in tokens.

    Raises WorkerError when the sentence is too long.
    """
    if not request.variants:
        raise WorkerError("There is nothing to score.")
    text = _fitting(request, vocabulary, room // 2)
    variants: list[Variant] = []
    for index, sentence in enumerate(request.variants[1:], start=1):
        if (variant := _compare(index, text.base, text.tokens(sentence), room // 2)) is not None:
            variants.append(variant)
        if index % _TOKENISED_A_STEP == 0:
            yield
    scoring = _Scoring(request, text, variants, sequence, forks, meter)
    yield from scoring.sweep() if hybrid else scoring.whole()
    emit(scoring.result())


class _Text:
    """The sentence in its surroundings, as tokens; variants are tokenised together with both sides."""

    def __init__(self, before: str, sentence: str, after: str, vocabulary: Vocabulary) -> None:
        self._before = before
        self._after = after[:AFTER_LETTERS] or "\n"  # something must follow, or leaving out the last word looks free
        self._vocabulary = vocabulary
        self.base = self.tokens(sentence)
        start = vocabulary.starter + vocabulary.tokens(before)
        self.start = max(len(vocabulary.starter), common_length(self.base, start))
        self.end = common_length(self.base, vocabulary.starter + vocabulary.tokens(before + sentence))

    def tokens(self, sentence: str) -> list[int]:
        return self._vocabulary.starter + self._vocabulary.tokens(self._before + sentence + self._after)


def _fitting(request: Score, vocabulary: Vocabulary, room: int) -> _Text:
    """The sentence with as much of what precedes it as fits `room` tokens."""
    before = request.before[dropped(len(request.before), room * LETTERS_A_TOKEN) :]
    while True:
        text = _Text(before, request.variants[0], request.after, vocabulary)
        if len(text.base) <= room:
            return text
        if not before:
            raise WorkerError("This sentence is too long to check.", f"{len(text.base)} tokens")
        before = before[dropped(len(before), len(before) * 3 // 4) :] if len(before) > LETTERS_A_TOKEN else ""


def _compare(index: int, base: list[int], tokens: list[int], room: int) -> Variant | None:
    """Where `tokens` differs from `base`; None when it does not."""
    split = common_length(base, tokens)
    if split == len(base) == len(tokens):
        return None
    shared = min(len(base), len(tokens)) - split
    agreeing = common_length(base[len(base) - shared :][::-1], tokens[len(tokens) - shared :][::-1])
    beyond = agreeing - min(WINDOW, agreeing)
    variant = Variant(index, tokens, split, len(tokens) - beyond, len(base) - beyond)
    variant.pruned = len(variant.computed) > room
    return variant


class _Scoring:
    """One `Score` under way: log-probabilities of the sentence's tokens and of the variants', as they come in."""

    def __init__(
        self,
        request: Score,
        text: _Text,
        variants: list[Variant],
        sequence: PromptSequence,
        forks: int,
        meter: Meter,
    ) -> None:
        self._request = request
        self._text = text
        self._variants = variants
        self._sequence = sequence
        self._forks = forks
        self._meter = meter
        self._base: dict[int, float] = {}

    def whole(self) -> Iterator[None]:
        """The sentence at once, then the variants, forked where they split (attention models)."""
        yield from self._read_to(self._first_split())
        yield from self._read_on(len(self._text.base))
        self._prune(self._variants)
        yield from self._score(self._variants)

    def sweep(self) -> Iterator[None]:
        """The sentence piece by piece, forking at its end: a recurrent state cannot be forked further back."""
        yield from self._read_to(self._first_split())
        for split in sorted({variant.split for variant in self._variants}):
            yield from self._read_on(split)
            here = [variant for variant in self._variants if variant.split == split]
            self._prune(here)
            yield from self._score(here)
        yield from self._read_on(len(self._text.base))

    def result(self) -> Scored:
        gains: list[float | None] = [0.0] * len(self._request.variants)
        for variant in self._variants:
            same = sum(self._base.get(position, 0.0) for position in range(variant.split, variant.base_end))
            gains[variant.index] = None if variant.pruned else variant.first + variant.rest - same
        own = range(self._text.start, self._text.end)
        likelihood = sum(self._base[position] for position in own)
        return Scored(self._request.id, tuple(gains), likelihood, len(own), self._meter.timings())

    def _first_split(self) -> int:
        return max(1, min([self._text.start, *(variant.split for variant in self._variants)]))

    def _read_to(self, length: int) -> Iterator[None]:
        """The part before every change, from the cache where it is there."""
        for kept in self._sequence.feed(self._text.base[:length]):
            self._meter.cached_tokens = kept
            yield
        self._meter.prompt_tokens = length
        row = self._sequence.last_row
        assert row is not None
        self._note(length, self._sequence.context.row(row))

    def _read_on(self, length: int) -> Iterator[None]:
        """The sentence up to `length` tokens, noting every prediction on the way.

        An interrupted piece is read again; a hybrid may have gone back further and reads on from there.
        """
        while (start := len(self._sequence.tokens)) < length:
            piece = self._text.base[start : min(start + BATCH, length)]
            if self._sequence.extend(piece):
                for offset in range(len(piece)):
                    self._note(start + offset + 1, self._sequence.context.row(offset))
                self._meter.prompt_tokens += len(piece)
            yield

    def _note(self, position: int, row: npt.NDArray[np.float32]) -> None:
        """`row` predicts the token at `position`: of the sentence, and of the variants that split there."""
        if position >= len(self._text.base):
            return
        total = log_sum(row)
        self._base[position] = float(row[self._text.base[position]]) - total
        for variant in self._variants:
            if variant.split == position and position < len(variant.tokens):
                variant.first = float(row[variant.tokens[position]]) - total

    def _prune(self, variants: Sequence[Variant]) -> None:
        for variant in variants:
            limit = self._request.prune[variant.index] if variant.index < len(self._request.prune) else None
            if limit is not None and self._base.get(variant.split, 0.0) - variant.first > limit:
                variant.pruned = True

    def _score(self, variants: Sequence[Variant]) -> Iterator[None]:
        wanted = [variant for variant in variants if not variant.pruned and variant.computed]
        for group in _groups(wanted, self._forks):
            done = False
            while not done:
                done = yield from self._score_group(group)

    def _score_group(self, group: Sequence[Variant]) -> Generator[None, None, bool]:
        """Compute `group`, each in its fork; False when interrupted, then nothing of it counts."""
        context = self._sequence.context
        entries: list[Entry] = []
        follows: list[tuple[Variant, int]] = []
        for fork, variant in enumerate(group, start=1):
            variant.rest = 0.0
            context.fork(fork, variant.split)
            for position, token in enumerate(variant.computed, start=variant.split):
                entries.append(Entry(token, position, fork, True))
                follows.append((variant, variant.tokens[position + 1]))
        try:
            for start in range(0, len(entries), BATCH):
                piece = entries[start : start + BATCH]
                if not context.decode_entries(piece):
                    yield
                    return False
                for offset, (variant, token) in enumerate(follows[start : start + BATCH]):
                    row = context.row(offset)
                    variant.rest += float(row[token]) - log_sum(row)
                self._meter.prompt_tokens += len(piece)
                yield
            return True
        finally:
            for fork in range(1, len(group) + 1):
                context.remove(0, fork)


def _groups(variants: Sequence[Variant], forks: int) -> Iterator[list[Variant]]:
    """Variants that go into one decode, in order: at most `forks` and, if possible, at most BATCH tokens."""
    group: list[Variant] = []
    size = 0
    for variant in variants:
        if group and (len(group) == forks or size + len(variant.computed) > BATCH):
            yield group
            group, size = [], 0
        group.append(variant)
        size += len(variant.computed)
    if group:
        yield group
