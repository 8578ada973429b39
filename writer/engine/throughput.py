"""Measured work of the engine, one sample a request: tokens per second of prompt and generation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from writer.engine.messages import Task, Timings

FEWEST_TOKENS: Final = 3
"""Tokens from which a rate is worth showing."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One finished request. `time` is a monotonic clock's seconds."""

    time: float
    task: Task
    timings: Timings
    model: str = ""
    """Name of the model that answered."""

    @property
    def prompt_rate(self) -> float:
        """Tokens read per second, cached ones not counted; 0 when none was read."""
        read = self.timings.prompt_tokens - self.timings.cached_tokens
        return read / self.timings.prompt_seconds if read > 0 and self.timings.prompt_seconds > 0 else 0.0

    @property
    def generation_rate(self) -> float:
        """Tokens made per second; 0 when too few were made to tell.

        The first token comes out of reading the prompt, so it is not counted; and of a request that was cancelled
        the last one may have been cut short, which only matters among few.
        """
        made, seconds = self.timings.generated_tokens, self.timings.generate_seconds
        return (made - 1) / seconds if made >= FEWEST_TOKENS and seconds > 0 else 0.0
