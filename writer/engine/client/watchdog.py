"""Is a worker still there that says nothing, or that does not stop? Pings on a beat, and a verdict when no answer
comes; pure policy."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Final

BEAT_SECONDS: Final = 5.0
"""How often `beat` is to be called."""
SILENCE_SECONDS: Final = 20.0
"""Without an answer for this long, the worker hangs."""
START_SECONDS: Final = 120.0
"""The same before its first answer: reading the program from a cold disk takes its time."""
UNHEEDED_SECONDS: Final = 60.0
"""A cancelled request that has not ended for this long: the worker answers pings but hangs in a computation. One
decode of the largest models on a slow processor takes half of it."""


class Verdict(enum.Enum):
    PING = "send a ping"
    KILL = "it hangs"


class Watchdog:
    """Watches one worker. A gap between beats (the computer slept, the window was stopped) starts the count anew."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last_beat = clock()
        self._heard = clock()
        self._answered = False
        self._cancelled: dict[int, float] = {}

    def cancelled(self, request_id: int) -> None:
        """The worker was asked to stop a request."""
        self._cancelled[request_id] = self._clock()

    def ended(self, request_id: int) -> None:
        """A request has ended."""
        self._cancelled.pop(request_id, None)

    def heard(self) -> None:
        """Anything came from the worker."""
        self._heard = self._clock()
        self._answered = True

    def beat(self) -> Verdict:
        now = self._clock()
        if now - self._last_beat > 2 * BEAT_SECONDS:
            self._heard = now
            self._cancelled = dict.fromkeys(self._cancelled, now)
        self._last_beat = now
        limit = SILENCE_SECONDS if self._answered else START_SECONDS
        unheeded = now - min(self._cancelled.values(), default=now)
        return Verdict.KILL if now - self._heard > limit or unheeded > UNHEEDED_SECONDS else Verdict.PING
