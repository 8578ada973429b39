"""What a request costs, counted while it runs; time spent waiting behind more urgent work is not its own."""

from __future__ import annotations

import time
from typing import Literal

from writer.engine.messages import Timings


class Meter:
    """Belongs to one job. `received` is a perf_counter time, as all times in here."""

    def __init__(self, received: float) -> None:
        self._received = received
        self._started: float | None = None
        self._first_token: float | None = None
        self._seconds = {"prompt": 0.0, "answer": 0.0}
        self._phase: Literal["prompt", "answer"] = "prompt"
        self._since: float | None = None
        self.prompt_tokens = 0
        self.cached_tokens = 0
        self.generated_tokens = 0
        self._drafted_tokens = 0
        self._accepted_tokens = 0

    def resume(self) -> None:
        """The job computes from now on."""
        self._since = time.perf_counter()
        if self._started is None:
            self._started = self._since

    def pause(self) -> None:
        """The job waits from now on."""
        if self._since is not None:
            self._seconds[self._phase] += time.perf_counter() - self._since
            self._since = None

    def answering(self) -> None:
        """The prompt is read; what follows is the answer."""
        self.pause()
        self._phase = "answer"
        self.resume()

    def token_made(self) -> None:
        self.generated_tokens += 1
        if self._first_token is None:
            self._first_token = time.perf_counter()

    def guessed(self, drafted: int, accepted: int) -> None:
        self._drafted_tokens += drafted
        self._accepted_tokens += accepted

    def timings(self) -> Timings:
        if self._since is not None:
            self.pause()
            self.resume()
        now = time.perf_counter()
        started = now if self._started is None else self._started
        return Timings(
            prompt_tokens=self.prompt_tokens,
            cached_tokens=self.cached_tokens,
            prompt_seconds=self._seconds["prompt"],
            generated_tokens=self.generated_tokens,
            generate_seconds=self._seconds["answer"],
            first_token_seconds=0.0 if self._first_token is None else self._first_token - started,
            queued_seconds=started - self._received,
            drafted_tokens=self._drafted_tokens,
            accepted_tokens=self._accepted_tokens,
        )
