"""Continuing a prompt: the steps of a `Generate`, from the prompt to its `Finished`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from writer.engine.messages import Delta, Event, Finished, FinishReason, Generate
from writer.engine.worker.meter import Meter
from writer.engine.worker.sampling import Sampler, log_sum
from writer.engine.worker.sequence import PromptSequence
from writer.engine.worker.text_stream import Piece, TextStream
from writer.engine.worker.vocabulary import Vocabulary


def generate(
    request: Generate,
    prompt: list[int],
    room: int,
    sequence: PromptSequence,
    vocabulary: Vocabulary,
    meter: Meter,
    emit: Callable[[Event], None],
) -> Iterator[None]:
    """Pauses after each decode. `room` is the number of tokens the context has left behind `prompt`."""
    meter.prompt_tokens = len(prompt)
    for kept in sequence.feed(prompt):
        meter.cached_tokens = kept
        yield
    meter.phase = "answer"
    answer = _Answer(request, sequence, vocabulary, meter, emit)
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
        meter: Meter,
        emit: Callable[[Event], None],
    ) -> None:
        self._request = request
        self._sequence = sequence
        self._vocabulary = vocabulary
        self._meter = meter
        self._emit = emit
        self._sampler = Sampler(request.sampling, vocabulary.size)
        self._stream = TextStream(request.stop)
        self._owed = request.must_start.encode("utf-8", "replace")
        """What the answer still has to begin with before anything may be shown."""
        self.reason: FinishReason = "stop"

    def close(self) -> None:
        self._sampler.close()

    def make(self, most: int) -> Iterator[None]:
        made = 0
        while made < most:
            token = self._next()
            if token is None or self._stream.stopped:
                break
            made += 1
            if made < most:
                yield from self._sequence.push(token)
        else:
            self.reason = "length"
        self._show(self._stream.finish())

    def _next(self) -> int | None:
        """Pick a token and show what it adds; None when the answer ends here."""
        choice = self._pick()
        if choice is None or self._vocabulary.ends(choice[0]):
            return None
        token, log_probability = choice
        self._meter.token_made()
        piece = self._vocabulary.piece(token)
        shown, inside = piece[len(self._owed) :], bool(self._owed)
        self._owed = self._owed[len(piece) :]
        if shown or not inside:
            self._show(self._stream.add(shown, log_probability))
        return token

    def _pick(self) -> tuple[int, float | None] | None:
        context = self._sequence.context
        if self._owed:
            row, allowed = context.row(), self._vocabulary.beginnings(self._owed)
            if not len(allowed):
                return None
            token = self._sampler.pick_among(row, allowed)
            return token, float(row[token]) - log_sum(row[allowed])
        token = self._sampler.pick(context)
        if not self._request.probabilities:
            return token, None
        row = context.row()
        return token, float(row[token]) - log_sum(row)

    def _show(self, piece: Piece | None) -> None:
        if piece is None:
            return
        probabilities = piece.log_probabilities if self._request.probabilities else ()
        self._emit(Delta(self._request.id, piece.text, piece.tokens, probabilities))
