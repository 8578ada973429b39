"""Measured work of the engine, as samples in a ring: tokens per second of prompt and generation, first-token times."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from writer.engine.messages import Task, Timings


@dataclass(frozen=True, slots=True)
class Sample:
    """One finished request. `time` is a monotonic clock's seconds."""

    time: float
    task: Task
    timings: Timings

    @property
    def prompt_rate(self) -> float:
        """Tokens read per second, cached ones not counted; 0 when none was read."""
        read = self.timings.prompt_tokens - self.timings.cached_tokens
        return read / self.timings.prompt_seconds if read > 0 and self.timings.prompt_seconds > 0 else 0.0

    @property
    def generation_rate(self) -> float:
        """Tokens made per second; 0 when fewer than two were made."""
        made, seconds = self.timings.generated_tokens, self.timings.generate_seconds
        return made / seconds if made > 1 and seconds > 0 else 0.0


class Throughput:
    """The last `capacity` samples, oldest first."""

    def __init__(self, capacity: int = 600) -> None:
        self._samples: deque[Sample] = deque(maxlen=capacity)

    def add(self, sample: Sample) -> None:
        self._samples.append(sample)

    def since(self, time: float) -> Iterator[Sample]:
        """Samples at or after `time`."""
        return (sample for sample in self._samples if sample.time >= time)

    @property
    def latest(self) -> Sample | None:
        return self._samples[-1] if self._samples else None

    def __len__(self) -> int:
        return len(self._samples)
