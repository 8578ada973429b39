"""How much likelier each variant of a sentence is than the sentence: the steps of a `Score`.

The sentence is read once and predicts the first changed token of every variant; most variants end there. The others
share what precedes their change, so only the rest of each is computed, many in one decode, each in a forked
sequence. Behind the last change both texts agree again; there the sums stop after a short window.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import msgspec
import numpy as np
import numpy.typing as npt

from writer.engine.messages import Event, Score
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.meter import Meter
from writer.engine.worker.scoring.asked import Asked, Facts
from writer.engine.worker.scoring.forks import Fork, Forks, Walker, in_step, segments, together
from writer.engine.worker.scoring.score_cache import ScoreCache
from writer.engine.worker.scoring.variants import WIDEST, Change, Sentence, Variant, fitting
from writer.engine.worker.sequences.context import BATCH
from writer.engine.worker.sequences.logits import log_sum
from writer.engine.worker.sequences.sequence import PromptSequence
from writer.engine.worker.tokens.vocabulary import Vocabulary
from writer.tongue import marked

_TOKENISED_A_STEP: Final = 256
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
    asked = Asked(request)
    facts = cache.recall(asked) if cache else Facts.none(len(asked.texts))
    if not asked.answered(facts):
        sentence = fitting(request, vocabulary, room // 2)
        branches = Forks(sequence.context, forks, meter)
        scoring = _Scoring(sentence, asked, facts, sequence, meter, room // 2)
        try:
            yield from scoring.run(branches, hybrid)
        finally:
            branches.close()
        if cache:
            cache.remember(asked, facts)
    emit(msgspec.structs.replace(asked.answer(facts), timings=meter.timings()))


def _check(request: Score) -> None:
    if not request.variants:
        raise WorkerError(marked("There is nothing to score."))
    wrong = marked("The check was asked in a way the engine does not understand. Restart Inkhorn.")
    for limits in (request.prune, request.least, request.near_least):
        if limits and len(limits) != len(request.variants):
            raise WorkerError(wrong, f"{len(limits)} limits for {len(request.variants)} variants")
    if not 1 <= request.window <= WIDEST or request.near < 1:
        raise WorkerError(wrong, f"a window of {request.window} tokens, {request.near} near")


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
    """One `Score` under way: adds to `facts` what its answer needs."""

    def __init__(
        self, sentence: Sentence, asked: Asked, facts: Facts, sequence: PromptSequence, meter: Meter, room: int
    ) -> None:
        """`room` is what the forks can hold beside the sentence, in tokens; no variant may be longer."""
        self._sentence = sentence
        self._asked = asked
        self._facts = facts
        self._sequence = sequence
        self._meter = meter
        self._room = room
        self._changes: dict[int, Change] = {}
        self._splits: dict[int, list[int]] = {}
        self._base: dict[int, float] = {}
        self._begun = False
        self._needed: set[int] | None = None
        """Positions of the sentence whose predictions matter; None: all."""
        self._whole = not (asked.least > _NEVER_LOST).any()
        self._pace = _Pace()
        self._sums = np.zeros(0)
        """Of the sentence's log-probabilities up to each token; there when it is read."""

    def run(self, forks: Forks, hybrid: bool) -> Iterator[None]:
        yield from self._compare()
        start = max(1, min([self._sentence.start, *self._splits]))
        walker: Walker | None = None
        if hybrid:
            yield from self._feed(start)
            walker = forks.walker(self._sentence.base, start)
        usual = min(len(self._sentence.base), self._sentence.end + self._asked.request.window)
        if not self._asked.request.likelihood:
            self._needed = self._mattering()
            usual = min(usual, max(self._needed, default=start) + 1)
        yield from self._read(start, usual, together=not hybrid)
        chosen = {text: self._opened(text) for text in self._asked.open(self._facts)}
        end = max([usual, *(variant.base_end for variant in chosen.values())])
        yield from self._read(start, end, together=not hybrid)
        self._sum_up()
        for variant in chosen.values():
            variant.near += self._base[variant.split]
            variant.given_up = variant.length > self._room or self._is_lost(variant)
        left = [variant for variant in chosen.values() if not variant.given_up and variant.length]
        yield from self._recurrent(forks, walker, left) if walker else self._attentive(forks, left)
        self._settle(chosen)

    def _compare(self) -> Iterator[None]:
        """Find where what may have to be scored begins to differ from the sentence."""
        facts = self._facts
        texts = [*self._asked.unknown(facts), *self._asked.open(facts)]
        for start in range(0, len(texts), _TOKENISED_A_STEP):
            part = texts[start : start + _TOKENISED_A_STEP]
            changes = self._sentence.changes([self._asked.texts[text] for text in part])
            for text, change in zip(part, changes, strict=True):
                if change is None:
                    facts.note_same(text)
                else:
                    self._changes[text] = change
                    self._splits.setdefault(change.split, []).append(text)
            yield

    def _mattering(self) -> set[int]:
        """The positions from where a variant splits to where its sum stops."""
        request = self._asked.request
        made = (self._sentence.variant(change, request.window, request.near) for change in self._changes.values())
        return {position for variant in made for position in range(variant.split, variant.base_end)} | {*self._splits}

    def _opened(self, text: int) -> Variant:
        """The variant with its first changed token, but for what that has in the sentence."""
        asked = self._asked
        variant = self._sentence.variant(self._changes[text], asked.request.window, asked.request.near)
        variant.least, variant.near_least = float(asked.least[text]), float(asked.near_least[text])
        variant.add(variant.split, float(self._facts.firsts[text]))
        return variant

    def _feed(self, start: int) -> Iterator[None]:
        """What precedes the sentence and every change, from the cache where it is there."""
        for kept in self._sequence.feed(self._sentence.base[:start]):
            self._meter.cached_tokens = kept
            yield
        self._meter.prompt_tokens = start
        self._note(start, self._sequence.row())

    def _read(self, start: int, end: int, together: bool) -> Iterator[None]:
        """All before the token at `end`, noting the predictions that matter from that of the token at `start` on.

        An interrupted piece is read again. With `together` what precedes the sentence is read along with it where one
        decode takes both.
        """
        # The window behind the sentence also where no variant asks for it: read in one shape whatever is asked, it has
        # the same numbers each time, which halves what a gain varies with its company.
        base, sequence = self._sentence.base, self._sequence
        if not self._begun and start not in self._base:
            self._begun = True
            self._meter.cached_tokens = sequence.keep(base[: start - 1])
            self._meter.prompt_tokens = self._meter.cached_tokens
        while (at := len(sequence.tokens)) < end - 1:
            whole = end - 1 if together and end - 1 - at <= self._pace.tokens else start - 1
            piece = base[at : min(at + self._pace.tokens, whole if at < whole else end - 1)]
            wanted = [self._matters(at + offset + 1, start) for offset in range(len(piece))]
            if self._pace.done(sequence.extend(piece, wanted=wanted)):
                for offset in np.flatnonzero(wanted).tolist():
                    self._note(at + offset + 1, sequence.context.row(offset))
                self._meter.prompt_tokens += len(piece)
            yield

    def _matters(self, position: int, start: int) -> bool:
        return position >= start and (self._needed is None or position in self._needed)

    def _note(self, position: int, row: npt.NDArray[np.float32]) -> None:
        """`row` predicts the token at `position`: of the sentence, and of the variants that split there."""
        if position >= len(self._sentence.base):
            return
        own = float(row[self._sentence.base[position]])
        self._base[position] = own - log_sum(row)
        for text in self._splits.get(position, ()):
            self._facts.firsts[text] = float(row[self._changes[text].token]) - own

    def _sum_up(self) -> None:
        known = [self._base.get(position, 0.0) for position in range(len(self._sentence.base))]
        self._sums = np.concatenate([[0.0], np.cumsum(known)])
        start, end = self._sentence.start, self._sentence.end
        self._facts.log_likelihood = self._likelihood(start, max(start, end)) if self._needed is None else 0.0
        self._facts.tokens = max(0, end - start)

    def _attentive(self, forks: Forks, waiting: list[Variant]) -> Iterator[None]:
        """Forked wherever they split; a finished one makes room for the next."""
        waiting.sort(key=lambda variant: variant.length)
        active: list[Fork] = []
        while waiting or active:
            held = sum(fork.variant.length for fork in active)
            while waiting and forks.free and (not active or held + waiting[-1].length <= self._room):
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
            fork.variant.given_up = self._is_lost(fork.variant)
            if fork.left > 0 and not fork.variant.given_up:
                going_on.append(fork)
            else:
                forks.end(fork)
        return going_on

    def _is_lost(self, variant: Variant) -> bool:
        """Whether `variant` is not near enough, or cannot reach what is asked even if all its other tokens were
        certain."""
        far = variant.near_known and self._near(variant) < variant.near_least
        return far or self._gain(variant) < variant.least

    def _near(self, variant: Variant) -> float:
        return variant.near - self._likelihood(variant.split, variant.base_near_end)

    def _gain(self, variant: Variant) -> float:
        """Of the tokens known so far, over all that stands there in the sentence."""
        return variant.near + variant.rest - self._likelihood(variant.split, variant.base_end)

    def _settle(self, chosen: Mapping[int, Variant]) -> None:
        """What became of them, as facts."""
        facts = self._facts
        for text, variant in chosen.items():
            if variant.near_known:
                facts.nears[text] = self._near(variant)
            if not variant.given_up:
                facts.gains[text] = self._gain(variant)
            elif variant.length > self._room:
                facts.bounds[text] = -math.inf
            elif self._gain(variant) < variant.least:
                facts.bounds[text] = variant.least

    def _likelihood(self, start: int, end: int) -> float:
        """Of the sentence's tokens `start` to `end`."""
        return float(self._sums[end] - self._sums[start])
