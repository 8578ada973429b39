"""Continuing a prompt: the steps of a `Generate`, from the prompt to its `Finished`."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from typing import Final

import numpy as np

from writer.engine.messages import Delta, Event, Finished, FinishReason, Generate
from writer.engine.worker.answers.avoidance import Avoidance
from writer.engine.worker.answers.joining import Join, Scores
from writer.engine.worker.answers.sampling import Sampler
from writer.engine.worker.answers.speculation import CopyGuesser
from writer.engine.worker.meter import Meter
from writer.engine.worker.models.costs import CostCurve
from writer.engine.worker.sequences.logits import Row, log_sum
from writer.engine.worker.sequences.sequence import PromptSequence
from writer.engine.worker.tokens.text_stream import Piece, TextStream
from writer.engine.worker.tokens.vocabulary import Tokens, Vocabulary

MOST_OWED: Final = 12
"""Tokens a hybrid model may have to compute again with the next ones before guessing pauses."""


def generate(
    request: Generate,
    prompt: list[int],
    room: int,
    sequence: PromptSequence,
    vocabulary: Vocabulary,
    costs: CostCurve,
    meter: Meter,
    emit: Callable[[Event], None],
) -> Iterator[None]:
    """Pauses after each decode. `room` is the number of tokens the context has left behind `prompt`."""
    meter.prompt_tokens = len(prompt)
    for kept in sequence.feed(prompt):
        meter.cached_tokens = kept
        yield
    meter.answering()
    answer = _Answer(request, sequence, vocabulary, costs, meter, emit)
    try:
        yield from answer.make(min(request.max_tokens, room))
    finally:
        answer.close()
    emit(Finished(request.id, answer.reason, meter.timings()))


class _Answer:
    """The answer being made. `reason` is why it ended."""

    def __init__(
        self,
        request: Generate,
        sequence: PromptSequence,
        vocabulary: Vocabulary,
        costs: CostCurve,
        meter: Meter,
        emit: Callable[[Event], None],
    ) -> None:
        self._request = request
        self._sequence = sequence
        self._vocabulary = vocabulary
        self._meter = meter
        self._emit = emit
        self._avoidance = Avoidance(request, vocabulary)
        self._sampler = Sampler(request, vocabulary)
        self._stream = TextStream(request.stop)
        self._guesser = CopyGuesser(vocabulary.tokens(request.copy_from), costs) if request.copy_from else None
        self._made = 0
        self.reason: FinishReason = "stop"

    def close(self) -> None:
        self._sampler.close()

    def make(self, most: int) -> Iterator[None]:
        """At most `most` tokens, each shown as it is made."""
        sequence = self._sequence
        token: int | None = None
        if most > 0 and self._request.must_start:
            token = yield from self._begun()
        elif most > 0:
            token = self._next()
        while token is not None and self._made < most:
            guesses = self._guesses(most - self._made - 1)
            yield from sequence.push([token, *guesses])
            right = 0
            token = self._next(sequence.row_of(0))
            while token is not None and right < len(guesses) and token == guesses[right]:
                right += 1
                token = self._next(sequence.row_of(right))
            sequence.drop(len(guesses) - right)
            self._meter.guessed(len(guesses), right)
        if self._made >= most:
            self.reason = "length"
        self._show(self._stream.finish())

    def _guesses(self, most: int) -> list[int]:
        """Tokens to compute along with the next one."""
        sequence = self._sequence
        if self._guesser is None or not self._avoidance.idle or len(sequence.owed) > MOST_OWED or not sequence.can_drop:
            return []
        return self._guesser.guesses(most, len(sequence.owed))

    def _begun(self) -> Generator[None, None, int | None]:
        """As `_next`, for the first token of an answer that has to begin with a given text, which is not shown."""
        join = Join(self._sequence, self._vocabulary, self._request.must_start, self)
        yield from join.find()
        if join.way is None:
            return None
        self._sampler.made((*join.way.kept, join.way.token))
        return self._taken(join.way.token, join.way.shown, join.way.log_probability)

    def _next(self, index: int | None = None) -> int | None:
        """Pick a token and show what it adds; None when the answer ends here. As `_pick`."""
        token, log_probability = self._pick(index)
        return self._taken(token, self._vocabulary.piece(token), log_probability)

    def _taken(self, token: int, shown: bytes, log_probability: float | None) -> int | None:
        """The answer goes on with `token`, of which `shown` is to be seen; None when it ends here."""
        if self._vocabulary.ends(token):
            return None
        self._made += 1
        self._meter.token_made()
        if self._guesser:
            self._guesser.heard(token)
        self._avoidance.made(shown)
        self._show(self._stream.add(shown, log_probability))
        return None if self._stream.stopped else token

    def _pick(self, index: int | None) -> tuple[int, float | None]:
        """The token that row `index` of the context predicts, or that behind the sequence, and its log-probability."""
        context = self._sequence.context
        row = self._sequence.row() if index is None else context.row(index)
        if not self._avoidance.idle:
            every = np.arange(self._vocabulary.size, dtype=np.int32)
            allowed = every[~np.isin(every, self.ruled_out(b""))]
            token = self._sampler.pick_among(row, allowed)
            return token, float(row[token]) - log_sum(row[allowed])
        token = self._sampler.pick_from(row) if index is None else self._sampler.pick(context, index)
        return token, float(row[token]) - log_sum(row) if self._request.probabilities else None

    # -- what the request wants of the first token (`joining.Choosing`)

    def ruled_out(self, missing: bytes) -> Tokens:
        return np.zeros(0, np.int32) if self._avoidance.idle else self._avoidance.ruled_out(missing)

    def adjusted(self, row: Row) -> AbstractContextManager[None]:
        return self._sampler.adjusted(row)

    def choose(self, log_probabilities: Scores) -> int:
        return self._sampler.choose(log_probabilities)

    def _show(self, piece: Piece | None) -> None:
        if piece is None:
            return
        probabilities = piece.log_probabilities if self._request.probabilities else ()
        self._emit(Delta(self._request.id, piece.text, piece.tokens, probabilities))
