"""Choosing the next token: as the model prefers, within what the request asks of the answer."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from numpy.random import default_rng  # at the top: later there may be no memory for a library

from writer.engine.messages import Generate, Sampling
from writer.engine.worker.answers.bias import Adjustment
from writer.engine.worker.answers.constraint import Constraint
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.native import llama
from writer.engine.worker.sequences.context import Context
from writer.engine.worker.sequences.logits import Row
from writer.engine.worker.tokens.vocabulary import Tokens, Vocabulary
from writer.tongue import marked

NEAREST: Final = 256
"""Tokens looked at, the likeliest first, before all that a grammar allows are worked out."""

_CANDIDATE: Final = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])
"""llama.cpp's llama_token_data."""


class Sampler:
    """Chooses the tokens of one answer; owns a llama.cpp sampler until `close`."""

    def __init__(self, request: Generate, vocabulary: Vocabulary) -> None:
        """Raises WorkerError for a grammar or a bias that cannot be followed."""
        if request.grammar and request.must_start:
            raise WorkerError(
                marked("An answer cannot both obey a grammar and begin with a given text. Leave one out.")
            )
        sampling = request.sampling
        self._chain: Any = None
        self._vocabulary = vocabulary
        self._temperature = sampling.temperature
        self._random = default_rng(abs(sampling.seed))
        self._adjustment = Adjustment(request.bias, sampling.repeat_penalty, vocabulary)
        self._constraint = Constraint(request.grammar) if request.grammar else None
        self._enough = 1 if sampling.temperature <= 0 else sampling.top_k or vocabulary.size
        if sampling.temperature > 0:
            self._chain = _chain(sampling)

    def close(self) -> None:
        if self._chain:
            llama.llama_sampler_free(self._chain)
            self._chain = None

    def pick(self, context: Context, index: int = -1) -> int:
        """The token behind the `index`th token of the last batch; the next call is about the one after it.

        Raises WorkerError when the model has no token for what the grammar asks.
        """
        if self._constraint is None and self._chain and self._adjustment.idle:
            return context.sample(self._chain, index)
        row = context.row(index)
        return self._pick(row, lambda: context.sample(self._chain, index))

    def pick_from(self, row: Row) -> int:
        """As `pick`, from logits that need not be in a context any more; a little slower unless greedy."""
        return self._pick(row, lambda: self._choose(row, np.arange(len(row), dtype=np.int32)))

    def _pick(self, row: Row, by_chain: Callable[[], int]) -> int:
        """`by_chain` chooses from all tokens of the row as it is when called."""
        with self._adjustment.of(row):
            # Freely first, also under a grammar: mostly that is allowed, and to find all that is takes longer.
            token = by_chain() if self._chain else int(row.argmax())
            if self._constraint and not self._may(self._constraint, token):
                token = self._choose(row, self._allowed(self._constraint, row))
        if self._constraint and not self._vocabulary.ends(token):
            self._constraint.accept(self._vocabulary.piece(token))
        self._adjustment.made(token)
        return token

    def pick_among(self, row: Row, allowed: Tokens) -> int:
        """A token of `allowed` (not empty) by temperature alone; the chain's other cuts would remove them."""
        with self._adjustment.of(row):
            logits = row[allowed].astype(np.float64)
        token = int(allowed[self.choose(logits)])
        self._adjustment.made(token)
        return token

    def adjusted(self, row: Row) -> AbstractContextManager[None]:
        """Inside of it `row` is as the request wants it; behind it as before."""
        return self._adjustment.of(row)

    def choose(self, logits: npt.NDArray[np.float64]) -> int:
        """An index by temperature alone."""
        if self._temperature <= 0:
            return int(np.argmax(logits))
        weights = np.exp((logits - logits.max()) / self._temperature)
        return int(self._random.choice(len(weights), p=weights / weights.sum()))

    def made(self, tokens: Iterable[int]) -> None:
        """The answer goes on with `tokens`, which were not chosen here."""
        for token in tokens:
            self._adjustment.made(token)

    def _may(self, constraint: Constraint, token: int) -> bool:
        if self._vocabulary.ends(token):
            return constraint.state.complete and token in self._vocabulary.enders()
        piece = self._vocabulary.piece(token)
        return bool(piece) and constraint.allows(piece)

    def _allowed(self, constraint: Constraint, row: Row) -> Tokens:
        """Tokens the grammar allows: all of them, or enough of the likeliest to choose as from all."""
        state = constraint.state
        if state.tokens is None and not state.finished:
            nearest = row.argpartition(-NEAREST)[-NEAREST:] if len(row) > NEAREST else np.arange(len(row))
            fitting = [token for token in nearest.tolist() if self._may(constraint, token)]
            if len(fitting) >= self._enough:
                return np.array(fitting, np.int32)
            state.tokens = self._vocabulary.along(state, constraint.step)
        tokens = state.tokens if state.tokens is not None else np.zeros(0, np.int32)
        allowed = np.concatenate([tokens, self._vocabulary.enders()]) if state.complete else tokens
        if not len(allowed):
            raise WorkerError(marked("This model has no token for what the grammar asks next. Change the grammar."))
        return allowed

    def _choose(self, row: Row, tokens: Tokens) -> int:
        """One of `tokens`, by the chain."""
        if not self._chain:
            return int(tokens[row[tokens].argmax()])
        candidates = np.zeros(len(tokens), _CANDIDATE)
        candidates["id"], candidates["logit"] = tokens, row[tokens]
        first = ctypes.cast(candidates.ctypes.data, llama.llama_token_data_p)
        array = llama.llama_token_data_array(first, len(candidates), -1, False)
        llama.llama_sampler_apply(self._chain, ctypes.byref(array))
        return int(array.data[array.selected].id)


def _chain(sampling: Sampling) -> Any:
    """llama.cpp's samplers in order. Seeds are unsigned 32-bit numbers there."""
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
    cuts = [llama.llama_sampler_init_top_k(sampling.top_k)] if sampling.top_k > 0 else []
    for sampler in (
        *cuts,
        llama.llama_sampler_init_top_p(sampling.top_p, 1),
        llama.llama_sampler_init_min_p(sampling.min_p, 1),
        llama.llama_sampler_init_temp(sampling.temperature),
        llama.llama_sampler_init_dist(sampling.seed & 0xFFFFFFFF),
    ):
        llama.llama_sampler_chain_add(chain, sampler)
    return chain
