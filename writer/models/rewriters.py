"""Models that are known to rewrite well, so that the program can name one instead of only asking for a larger one.

File sizes are those of the publishers' Q4_K_M files, November 2026; what a model needs is its file, the memory of a
context of 4,096 tokens and what llama.cpp works in, measured at a fifth of the file and 0.5 GB.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SHARE: Final = 0.6
"""Of the memory of a computer, what a model may take: the rest is for everything else that runs."""


@dataclass(frozen=True, slots=True)
class Rewriter:
    """`parameters` counts them, `file_bytes` is its size on the disk."""

    name: str
    parameters: int
    file_bytes: int

    @property
    def needs_bytes(self) -> int:
        """Of memory, to run it."""
        return round(1.2 * self.file_bytes) + 500_000_000


KNOWN: Final = (
    Rewriter("Qwen2.5-0.5B-Instruct", 494_000_000, 397_808_192),
    Rewriter("Qwen2.5-1.5B-Instruct", 1_543_000_000, 1_117_320_736),
    Rewriter("Qwen3-4B-Instruct-2507", 4_022_000_000, 2_497_281_120),
)
"""From the smallest to the largest."""


def smallest(parameters: int, memory_bytes: int) -> Rewriter | None:
    """The smallest known model with at least about so many parameters that fits a computer with so much memory.

    Sizes are rounded when people name them: 494 million count as 500 million.
    """
    fitting = (model for model in KNOWN if model.needs_bytes <= _SHARE * memory_bytes)
    return next((model for model in fitting if model.parameters >= 0.95 * parameters), None)
