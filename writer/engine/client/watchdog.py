"""Is a worker still there that says nothing? Pings on a beat, and a verdict when no answer comes; pure policy."""

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

    def heard(self) -> None:
        """Anything came from the worker."""
        self._heard = self._clock()
        self._answered = True

    def beat(self) -> Verdict:
        now = self._clock()
        if now - self._last_beat > 2 * BEAT_SECONDS:
            self._heard = now
        self._last_beat = now
        limit = SILENCE_SECONDS if self._answered else START_SECONDS
        return Verdict.KILL if now - self._heard > limit else Verdict.PING
