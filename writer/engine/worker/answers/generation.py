"""Continuing a prompt: the steps of a `Generate`, from the prompt to its `Finished`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from writer.engine.messages import Delta, Event, Finished, FinishReason, Generate
from writer.engine.worker.answers.sampling import Sampler
from writer.engine.worker.answers.speculation import CopyGuesser
from writer.engine.worker.meter import Meter
from writer.engine.worker.models.costs import CostCurve
from writer.engine.worker.sequences.logits import log_sum
from writer.engine.worker.sequences.sequence import PromptSequence
from writer.engine.worker.tokens.text_stream import Piece, TextStream
from writer.engine.worker.tokens.vocabulary import Vocabulary

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
        self._sampler = Sampler(request, vocabulary)
        self._stream = TextStream(request.stop)
        self._guesser = CopyGuesser(vocabulary.tokens(request.copy_from), costs) if request.copy_from else None
        self._owed = request.must_start.encode("utf-8", "replace")
        """What the answer still has to begin with before anything may be shown."""
        self._made = 0
        self.reason: FinishReason = "stop"

    def close(self) -> None:
        self._sampler.close()

    def make(self, most: int) -> Iterator[None]:
        """At most `most` tokens, each shown as it is made."""
        sequence = self._sequence
        token = self._next() if most > 0 else None
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
        if self._guesser is None or self._owed or len(sequence.owed) > MOST_OWED or not sequence.can_drop:
            return []
        return self._guesser.guesses(most, len(sequence.owed))

    def _next(self, index: int | None = None) -> int | None:
        """Pick a token and show what it adds; None when the answer ends here. As `_pick`."""
        choice = self._pick(index)
        if choice is None or self._vocabulary.ends(choice[0]):
            return None
        token, log_probability = choice
        self._made += 1
        self._meter.token_made()
        if self._guesser:
            self._guesser.heard(token)
        piece = self._vocabulary.piece(token)
        shown, inside = piece[len(self._owed) :], bool(self._owed)
        self._owed = self._owed[len(piece) :]
        if shown or not inside:
            self._show(self._stream.add(shown, log_probability))
        return None if self._stream.stopped else token

    def _pick(self, index: int | None) -> tuple[int, float | None] | None:
        """The token that row `index` of the context predicts, or that behind the sequence, and its log-probability."""
        context = self._sequence.context
        row = self._sequence.row() if index is None else context.row(index)
        if self._owed:
            allowed = self._vocabulary.beginnings(self._owed)
            if not len(allowed):
                return None
            token = self._sampler.pick_among(row, allowed)
            return token, float(row[token]) - log_sum(row[allowed])
        token = self._sampler.pick_from(row) if index is None else self._sampler.pick(context, index)
        return token, float(row[token]) - log_sum(row) if self._request.probabilities else None

    def _show(self, piece: Piece | None) -> None:
        if piece is None:
            return
        probabilities = piece.log_probabilities if self._request.probabilities else ()
        self._emit(Delta(self._request.id, piece.text, piece.tokens, probabilities))
