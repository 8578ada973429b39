"""What the benchmark and a peer of the engine in a child process say to each other: a JSON line each way."""

from __future__ import annotations

from typing import Literal

import msgspec

PeerKind = Literal["bare", "llama"]
"""llama.cpp's decode alone, or llama-cpp-python's own `Llama`."""


class PeerAsk(msgspec.Struct, frozen=True):
    """Make `tokens` tokens behind a prompt."""

    tokens: int
    text: str = ""
    """The prompt, for "llama"."""
    prompt_tokens: int = 0
    """Tokens of context, for "bare", which needs no text."""


class PeerAnswer(msgspec.Struct, frozen=True):
    """How that went, on the peer's own clock."""

    first_ms: float = 0.0
    rate: float | None = None
    """Tokens per second behind the first; None when too few were made."""
    problem: str = ""
    """A sentence when it could not be done."""
