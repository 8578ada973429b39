"""How much likelier each variant of a sentence is than the sentence: the steps of a `Score`.

The sentence is read once and predicts the first changed token of every variant; most variants end there. The others
share what precedes their change, so only the rest of each is computed, many in one decode, each in a forked
sequence. Behind the last change both texts agree again; there the sums stop after a short window.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from writer.engine.messages import Event, Score, Scored
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.meter import Meter
from writer.engine.worker.scoring.forks import Fork, Forks, Walker, in_step, segments, together
from writer.engine.worker.scoring.score_cache import ScoreCache
from writer.engine.worker.scoring.variants import WINDOW, Sentence, Variant, fitting
from writer.engine.worker.sequences.context import BATCH
from writer.engine.worker.sequences.logits import log_sum
from writer.engine.worker.sequences.sequence import PromptSequence
from writer.engine.worker.tokens.vocabulary import Vocabulary

_TOKENISED_A_STEP: Final = 64
_SMALLEST: Final = 16
"""Tokens of a decode after many interruptions."""
_NEVER_LOST: Final = float("-inf")


def score(
    request: Score,
    room: int,
    forks: int,
    hybrid: bool,
    sequence: PromptSequence,
    vocabulary: Vocabulary,
    meter: Meter,
    emit: Callable[[Event], None],
    cache: ScoreCache | None = None,
) -> Iterator[None]:
    """Pauses between decodes. `room` is what the sequence and all its forks can hold together, in tokens.

    What `cache` knows is not computed. Raises WorkerError when the sentence is too long or the request makes no sense.
    """
    _check(request)
    scored = cache.answer(request) if cache else None
    if scored is None:
        asked = cache.missing(request) if cache else request
        sentence = fitting(asked, vocabulary, room // 2)
        variants = yield from _compared(sentence, asked, room // 2)
        branches = Forks(sequence.context, forks, meter)
        scoring = _Scoring(sentence, variants, sequence, meter)
        try:
            yield from scoring.run(branches, hybrid, room // 2)
        finally:
            branches.close()
        scored = scoring.result(asked)
        scored = cache.complete(request, asked, scored) if cache else scored
    emit(msgspec.structs.replace(scored, timings=meter.timings()))


def _compared(sentence: Sentence, request: Score, room: int) -> Generator[None, None, list[Variant]]:
    """The variants that differ from the sentence; none may be longer than `room` tokens."""
    variants: list[Variant] = []
    for index, text in enumerate(request.variants[1:], start=1):
        if (variant := sentence.compare(index, text, room)) is not None:
            variant.most_loss = request.prune[index] if request.prune else variant.most_loss
            variant.least = request.least[index] if request.least else variant.least
            variants.append(variant)
        if index % _TOKENISED_A_STEP == 0:
            yield
    return variants


def _check(request: Score) -> None:
    if not request.variants:
        raise WorkerError("There is nothing to score.")
    for limits in (request.prune, request.least):
        if limits and len(limits) != len(request.variants):
            raise WorkerError(
                "The check was asked in a way the engine does not understand. Restart Inkhorn.",
                f"{len(limits)} limits for {len(request.variants)} variants",
            )


class _Pace:
    """How many tokens go into a decode. Fewer after an interruption: what is asked more urgently may come again so
    soon that a large decode would never get to its end."""

    def __init__(self) -> None:
        self.tokens = BATCH

    def done(self, finished: bool) -> bool:
        """Takes note of whether a decode `finished`; returns it."""
        self.tokens = min(BATCH, self.tokens * 2) if finished else max(_SMALLEST, self.tokens // 2)
        return finished


class _Scoring:
    """One `Score` under way: log-probabilities of the sentence's tokens and of the variants', as they come in."""

    def __init__(self, sentence: Sentence, variants: list[Variant], sequence: PromptSequence, meter: Meter) -> None:
        self._sentence = sentence
        self._variants = variants
        self._sequence = sequence
        self._meter = meter
        self._splits: dict[int, list[Variant]] = {}
        for variant in variants:
            self._splits.setdefault(variant.split, []).append(variant)
        self._base: dict[int, float] = {}
        self._whole = not any(variant.least > _NEVER_LOST for variant in variants)
        self._pace = _Pace()
        self._sums = np.zeros(0)
        """Of the sentence's log-probabilities up to each token; there when it is read."""

    def run(self, forks: Forks, hybrid: bool, room: int) -> Iterator[None]:
        """`room` is what the forks can hold beside the sentence, in tokens."""
        yield from self._read_before()
        walker = forks.walker(self._sentence.base, len(self._sequence.tokens)) if hybrid else None
        yield from self._read_sentence()
        for variant in self._variants:
            loss = self._base.get(variant.split, 0.0) - variant.first
            variant.pruned = variant.pruned or loss > variant.most_loss or self._is_lost(variant)
        left = [variant for variant in self._variants if not variant.pruned and variant.length]
        yield from self._recurrent(forks, walker, left) if walker else self._attentive(forks, left, room)

    def _read_before(self) -> Iterator[None]:
        """What precedes the sentence and every change, from the cache where it is there."""
        start = max(1, min([self._sentence.start, *self._splits]))
        for kept in self._sequence.feed(self._sentence.base[:start]):
            self._meter.cached_tokens = kept
            yield
        self._meter.prompt_tokens = start
        self._note(start, self._sequence.row())

    def _read_sentence(self) -> Iterator[None]:
        """The sentence and what follows as far as it counts, noting every prediction on the way.

        An interrupted piece is read again.
        """
        base = self._sentence.base
        # The window behind the sentence also where no variant asks for it: read in one shape whatever is asked, the
        # sentence has the same numbers each time, which halves what a gain varies with its company.
        usual = min(len(base), self._sentence.end + WINDOW)
        stop = max([usual, *(variant.base_end for variant in self._variants)]) - 1
        while (at := len(self._sequence.tokens)) < stop:
            piece = base[at : min(at + self._pace.tokens, stop)]
            if self._pace.done(self._sequence.extend(piece)):
                for offset in range(len(piece)):
                    self._note(at + offset + 1, self._sequence.context.row(offset))
                self._meter.prompt_tokens += len(piece)
            yield
        known = [self._base.get(position, 0.0) for position in range(len(base))]
        self._sums = np.concatenate([[0.0], np.cumsum(known)])

    def _note(self, position: int, row: npt.NDArray[np.float32]) -> None:
        """`row` predicts the token at `position`: of the sentence, and of the variants that split there."""
        if position >= len(self._sentence.base):
            return
        total = log_sum(row)
        self._base[position] = float(row[self._sentence.base[position]]) - total
        for variant in self._splits.get(position, ()):
            if position < len(variant.tokens):
                variant.first = float(row[variant.tokens[position]]) - total

    def _attentive(self, forks: Forks, waiting: list[Variant], room: int) -> Iterator[None]:
        """Forked wherever they split; a finished one makes room for the next."""
        waiting.sort(key=lambda variant: variant.length)
        active: list[Fork] = []
        while waiting or active:
            held = sum(fork.variant.length for fork in active)
            while waiting and forks.free and (not active or held + waiting[-1].length <= room):
                held += waiting[-1].length
                active.append(forks.open(waiting.pop()))
            while not self._pace.done(forks.compute(together(active, self._whole, self._pace.tokens), padded=True)):
                yield
            active = self._going_on(forks, active)
            yield

    def _recurrent(self, forks: Forks, walker: Walker, left: list[Variant]) -> Iterator[None]:
        """A recurrent state can be forked at its end only: the walker leaves forks behind where variants split, or a
        little before, when that saves a stop."""
        left.sort(key=lambda variant: variant.split)
        stops = segments([variant.split for variant in left])
        active: list[Fork] = []
        for index, variant in enumerate(left):
            if index in stops:
                yield from walker.read_to(variant.split)
            if not forks.free:
                yield from self._finish(forks, active)
                active = []
            active.append(forks.open_behind(walker, variant))
        yield from self._finish(forks, active)

    def _finish(self, forks: Forks, active: list[Fork]) -> Iterator[None]:
        while active:
            while not forks.compute(in_step(active, self._whole)):
                yield
            active = self._going_on(forks, active)
            yield

    def _going_on(self, forks: Forks, active: Sequence[Fork]) -> list[Fork]:
        """Those of `active` that are not finished and can still win; the others end."""
        going_on: list[Fork] = []
        for fork in active:
            fork.variant.pruned = self._is_lost(fork.variant)
            if fork.left > 0 and not fork.variant.pruned:
                going_on.append(fork)
            else:
                forks.end(fork)
        return going_on

    def _is_lost(self, variant: Variant) -> bool:
        """Whether `variant` cannot reach what is asked even if all its other tokens were certain."""
        return self._gain(variant) < variant.least

    def _gain(self, variant: Variant) -> float:
        """Of the tokens known so far, over all that stands there in the sentence."""
        same = self._sums[variant.base_end] - self._sums[variant.split]
        return variant.first + variant.rest - float(same)

    def result(self, request: Score) -> Scored:
        """The answer, without timings."""
        gains: list[float | None] = [0.0] * len(request.variants)
        for variant in self._variants:
            gains[variant.index] = None if variant.pruned else self._gain(variant)
        start, end = self._sentence.start, self._sentence.end
        likelihood = float(self._sums[end] - self._sums[start]) if end > start else 0.0
        return Scored(request.id, tuple(gains), likelihood, max(0, end - start))
