"""What a request wants changed in the logits before a token is chosen: words made likelier or ruled out, repetition."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import numpy as np

from writer.engine.messages import Bias
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.sequences.logits import Row
from writer.engine.worker.tokens.vocabulary import Tokens, Vocabulary
from writer.tongue import marked

MOST_BIASES: Final = 256
STRONGEST: Final = 1_000.0
"""Nats; more would change nothing, and sums of a few must stay far from infinity."""
PENALTY_WINDOW: Final = 64
"""Tokens of the answer a repetition penalty looks back on; the prompt is not counted, a rewrite must repeat it."""


class Adjustment:
    """Changes rows of logits for one answer. `made` keeps it up to date with what was chosen."""

    def __init__(self, biases: Sequence[Bias], repeat_penalty: float, vocabulary: Vocabulary) -> None:
        """Raises WorkerError for biases that make no sense."""
        _check(biases)
        self._words = [word for bias in biases for word in _words(bias, vocabulary)]
        self._penalty = repeat_penalty
        self._recent: deque[int] = deque(maxlen=PENALTY_WINDOW)

    @property
    def idle(self) -> bool:
        """Whether it never changes anything."""
        return not self._words and self._penalty == 1.0

    def made(self, token: int) -> None:
        self._recent.append(token)

    @contextmanager
    def of(self, row: Row) -> Iterator[None]:
        """`row` is changed inside the `with` and as before behind it: probabilities are the model's own."""
        if self.idle:
            yield
            return
        before = [(tokens, row[tokens]) for tokens in self._changes(row)]
        try:
            yield
        finally:
            for tokens, values in reversed(before):
                row[tokens] = values

    def _changes(self, row: Row) -> Iterator[Tokens]:
        """Change the row step by step; before each step, the tokens it is about."""
        recent = list(self._recent)
        for before, tokens, nats in self._words:
            if not before or recent[-len(before) :] == before:
                yield tokens
                row[tokens] += nats
        if self._penalty != 1.0 and recent:
            repeated = np.array(sorted(set(recent)), np.int32)
            yield repeated
            values = row[repeated]
            row[repeated] = np.where(values > 0, values / self._penalty, values * self._penalty)


def _check(biases: Sequence[Bias]) -> None:
    if len(biases) > MOST_BIASES:
        raise WorkerError(f"Too many words are made likelier or less likely. {MOST_BIASES} is the most.")
    for bias in biases:
        if not bias.text:
            raise WorkerError(marked("A word that is to be made likelier or less likely is empty."))
        if not math.isfinite(bias.nats):
            raise WorkerError(f'How much likelier "{bias.text}" is to be has to be a number.')


def _words(bias: Bias, vocabulary: Vocabulary) -> Iterator[tuple[list[int], Tokens, np.float32]]:
    """(tokens that have to come before, tokens to change, nats), for the text with and without a space before it."""
    nats = np.float32(max(-STRONGEST, min(STRONGEST, bias.nats)))
    for text in (bias.text, f" {bias.text}"):
        tokens = vocabulary.spelling(text.encode("utf-8", "replace"))
        if len(tokens):
            yield [], tokens, nats
        elif spelled := vocabulary.tokens(text):
            # No token of its own: the last one, where the ones before it were just chosen.
            yield spelled[:-1], np.array(spelled[-1:], np.int32), nats
