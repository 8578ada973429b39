"""Choosing the next token: llama.cpp's samplers, numpy while an answer has to begin with a given text."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import numpy.typing as npt

from writer.engine.messages import Sampling
from writer.engine.worker.context import Context
from writer.engine.worker.native import llama
from writer.engine.worker.vocabulary import Tokens

PENALTY_WINDOW: Final = 64
"""Tokens of the answer a repetition penalty looks back on; the prompt is not counted, a rewrite must repeat it."""


class Sampler:
    """Owns a sampler chain until `close`."""

    def __init__(self, sampling: Sampling, vocabulary_size: int) -> None:
        self._temperature = sampling.temperature
        self._random = np.random.default_rng(abs(sampling.seed))
        self._chain: Any = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for sampler in _samplers(sampling, vocabulary_size):
            llama.llama_sampler_chain_add(self._chain, sampler)

    def close(self) -> None:
        if self._chain:
            llama.llama_sampler_free(self._chain)
            self._chain = None

    def pick(self, context: Context, index: int = -1) -> int:
        return context.sample(self._chain, index)

    def pick_among(self, row: npt.NDArray[np.float32], allowed: Tokens) -> int:
        """A token of `allowed` (not empty) by temperature alone; the chain's other cuts would remove them."""
        logits = row[allowed].astype(np.float64)
        if self._temperature <= 0:
            chosen = int(np.argmax(logits))
        else:
            weights = np.exp((logits - logits.max()) / self._temperature)
            chosen = int(self._random.choice(len(weights), p=weights / weights.sum()))
        token = int(allowed[chosen])
        llama.llama_sampler_accept(self._chain, token)
        return token


def _samplers(sampling: Sampling, vocabulary_size: int) -> list[Any]:
    """The chain in order. Seeds are unsigned 32-bit numbers in llama.cpp."""
    chain = []
    if sampling.repeat_penalty != 1.0:
        penalties = llama.llama_sampler_init_penalties
        chain.append(penalties(vocabulary_size, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0))
    if sampling.temperature <= 0:
        return [*chain, llama.llama_sampler_init_greedy()]
    if sampling.top_k > 0:
        chain.append(llama.llama_sampler_init_top_k(sampling.top_k))
    return [
        *chain,
        llama.llama_sampler_init_top_p(sampling.top_p, 1),
        llama.llama_sampler_init_min_p(sampling.min_p, 1),
        llama.llama_sampler_init_temp(sampling.temperature),
        llama.llama_sampler_init_dist(sampling.seed & 0xFFFFFFFF),
    ]


def log_sum(row: npt.NDArray[np.float32]) -> float:
    """Logarithm of the sum of exponentials: what turns logits into log-probabilities when subtracted."""
    top = float(row.max())
    return top + float(np.log(np.exp(row - top).sum(dtype=np.float64)))
