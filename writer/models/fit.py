"""Whether a model fits into memory, before it is loaded.

An estimate on the safe side: the file (its weights are mapped into memory), the KV cache at the chosen context in
16 bits, and what a worker needs besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import psutil

from writer.models.gguf_header import GGUFFacts

BATCH: Final = 128
"""Tokens that the worker evaluates at once; its compute buffer grows with them."""

WORKER_BYTES: Final = 70 << 20
"""Resident bytes of a worker with llama.cpp and numpy but without a model, rounded up."""

KV_BYTES: Final = 2
"""Bytes of one number in the KV cache (f16)."""

CONTEXT_STEP: Final = 512
"""Tokens: what a lower context that would fit is rounded down to."""


@dataclass(frozen=True, slots=True)
class Need:
    """Memory a model takes, in bytes."""

    weights: int
    cache: int
    buffers: int

    @property
    def total(self) -> int:
        return self.weights + self.cache + self.buffers

    def fits(self, available: int) -> bool:
        """Whether `available` bytes are enough."""
        return self.total <= available


def need(facts: GGUFFacts, context: int) -> Need:
    """What the model takes with `context` tokens of context (never more than it was trained for)."""
    tokens = min(context, facts.context_trained) if facts.context_trained else context
    logits = BATCH * facts.vocabulary * 4
    activations = BATCH * facts.embedding * 4 * 24  # the widest layers of the graph, measured on 0.1-1.5 B models
    return Need(facts.file_bytes, tokens * _cache_bytes(facts), WORKER_BYTES + logits + activations)


def largest_context(facts: GGUFFacts, available: int) -> int:
    """Tokens of context with which the model fits into `available` bytes; 0 when it does not fit at all."""
    left = available - need(facts, 0).total
    each = _cache_bytes(facts)
    if left <= 0 or not each:
        return facts.context_trained if left > 0 else 0
    tokens = min(left // each, facts.context_trained or left // each)
    return tokens // CONTEXT_STEP * CONTEXT_STEP


def refusal(facts: GGUFFacts, context: int, available: int) -> str:
    """Why the model should not be loaded, as a sentence with what to do; empty when it fits."""
    needed = need(facts, context)
    if needed.fits(available):
        return ""
    possible = largest_context(facts, available)
    advice = (
        f"Lower the context to {possible:,} tokens in the settings, or close other programs."
        if possible
        else "Close other programs or choose a smaller model."
    )
    return (
        f"{facts.title} needs about {gigabytes(needed.total)} of memory with a context of {context:,} tokens, "
        f"but only {gigabytes(available)} are free. {advice}"
    )


def available_memory() -> int:
    """Bytes of memory that programs can still have on this computer."""
    return int(psutil.virtual_memory().available)


def gigabytes(size: int) -> str:
    """`size` bytes for people: "98 MB", "1.2 GB"."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"


def _cache_bytes(facts: GGUFFacts) -> int:
    """Bytes of KV cache for one token."""
    return facts.kv_heads * (facts.head_size_key + facts.head_size_value) * KV_BYTES
