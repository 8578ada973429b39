"""How much memory a model takes: the one estimate, for the worker before it loads and for whoever chooses a model.

Pure arithmetic on what a file's header says. Measured on two cores without a graphics processor, SmolLM2-135M, Gemma 3
270M, LFM2-350M, Qwen2.5-Coder 0.5B and 1.5B, November 2026 (tests/model/test_footprint.py repeats it): what the worker
takes once it is loaded is right within 2 %.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

BATCH: Final = 128
"""Tokens in one decode, where nothing else is said."""
GRAMMAR_CONTEXT: Final = 2048
"""Tokens the checker's sequence holds at most: a sentence, its neighbours and the variants."""
GRAMMAR_ASIDE: Final = BATCH + 256
"""Tokens its context holds beside: a batch, and what is put aside."""
GRAMMAR_SEQUENCES: Final = 26
"""Variants of a sentence, each a sequence: 24 and two more."""
SMALLEST_CONTEXT: Final = 512
STEP: Final = 256
"""Tokens by which a context is lowered where memory is short."""
KV_BYTES: Final = 2.0
"""Of one number in the KV cache (f16)."""
STATE_BYTES: Final = 4
"""Of one number in the state of a layer without attention."""
SCORE_BYTES: Final = 4
"""Of one attention score, which every head of one layer keeps for a batch of tokens against the whole context."""
BASE_BYTES: Final = 58 << 20
"""Python, numpy and llama.cpp's libraries."""
TOKEN_BYTES: Final = {"gpt2": 320}
"""Of a vocabulary in memory, for each token; "gpt2" has merges, too."""
OTHER_TOKEN_BYTES: Final = 165
CONTEXT_BYTES: Final = 16 << 20
"""Buffers of a context that is in use."""
LOGIT_BYTES: Final = 4
FAST_COPY: Final = {3: 0.935}
"""What is loaded instead of a Q4_1 file (general.file_type 3), in parts of its size: a copy in Q4_0."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a header says that matters here; 0 where it is silent."""

    file_bytes: int
    kv_values_per_token: int
    """Numbers kept in the KV cache for each token, over all layers."""
    heads: int = 0
    """Attention heads of the widest layer."""
    vocabulary: int = 0
    tokenizer: str = ""
    recurrent_values: int = 0
    """Numbers of the state of all layers without attention, for one sequence."""
    file_type: int = -1


@dataclass(frozen=True, slots=True)
class Footprint:
    """Bytes. What a worker takes once the model is loaded, and what it takes at most with every task in use."""

    weights: int
    loaded: int
    most: int


def footprint(shape: Shape, context: int, batch: int = BATCH, kv_bytes: float = KV_BYTES) -> Footprint:
    """`context` in tokens for each of completion and rewriting; the checker has at most GRAMMAR_CONTEXT."""
    weights = int(shape.file_bytes * FAST_COPY.get(shape.file_type, 1.0))
    vocabulary = shape.vocabulary * TOKEN_BYTES.get(shape.tokenizer, OTHER_TOKEN_BYTES)
    loaded = BASE_BYTES + weights + vocabulary + _cache(shape, context, 1, kv_bytes)
    checking = min(context, GRAMMAR_CONTEXT)
    scores = (2 * context + checking) * shape.heads * max(batch, BATCH) * SCORE_BYTES
    others = (
        _cache(shape, context, 1, kv_bytes)
        + _cache(shape, checking + GRAMMAR_ASIDE, GRAMMAR_SEQUENCES, kv_bytes)
        + 3 * CONTEXT_BYTES
        + BATCH * shape.vocabulary * LOGIT_BYTES
        + scores
    )
    return Footprint(weights, loaded, loaded + others)


def largest_context(
    shape: Shape, wanted: int, available: int, batch: int = BATCH, kv_bytes: float = KV_BYTES
) -> int | None:
    """The context that fits `available` bytes, at most `wanted` tokens; None when not even the smallest does."""

    def fits(context: int) -> bool:
        return footprint(shape, context, batch, kv_bytes).most <= available

    smallest = min(wanted, SMALLEST_CONTEXT)
    if fits(wanted):
        return wanted
    if not fits(smallest):
        return None
    steps = range((wanted - smallest) // STEP + 1)
    return smallest + STEP * (bisect_left(steps, True, key=lambda step: not fits(smallest + STEP * step)) - 1)


def _cache(shape: Shape, tokens: int, sequences: int, kv_bytes: float) -> int:
    """What a context keeps of a text of `tokens` tokens. Sliding windows save nothing: the worker keeps all of it."""
    state = shape.recurrent_values * STATE_BYTES * sequences
    return int(tokens * shape.kv_values_per_token * kv_bytes) + state
