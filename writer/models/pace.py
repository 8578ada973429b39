"""How fast a transfer goes and how long it still takes, from what has come in during the last seconds."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Final

from writer.tongue import amount, counted, tr

WINDOW_SECONDS: Final = 8.0
"""Long enough to be calm, short enough to follow a connection that slows down."""
SETTLED_SECONDS: Final = 1.0
"""Before that a speed is a guess and is not told."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Bytes a second, and seconds until the end; None where it is not known yet."""

    per_second: float | None
    seconds_left: float | None


class Pace:
    """Of one transfer. Time in seconds of any clock that only goes forward."""

    def __init__(self) -> None:
        self._points: deque[tuple[float, int]] = deque()

    def add(self, now: float, done: int) -> None:
        """`done` bytes are there at `now`; fewer than before means that it was begun anew."""
        if self._points and done < self._points[-1][1]:
            self._points.clear()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[1][0] >= WINDOW_SECONDS:
            self._points.popleft()

    def speed(self, now: float, total: int) -> Speed:
        """At the moment `now`; also falls while nothing comes in. `total` bytes in all, 0 when unknown."""
        if not self._points:
            return Speed(None, None)
        (start, before), (_, done) = self._points[0], self._points[-1]
        seconds = now - start
        if seconds < SETTLED_SECONDS:
            return Speed(None, None)
        rate = (done - before) / seconds
        left = (total - done) / rate if rate > 0 and total >= done > 0 else None
        return Speed(rate, left)


def remaining(seconds: float | None) -> str:
    """In words: "3 minutes left"; "" when unknown."""
    if seconds is None or seconds < 0 or seconds > 7 * 86_400:
        return ""
    if seconds < 60:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 90:
        return counted("{n} minute left", "{n} minutes left", minutes)
    return tr("{hours} hours left", hours=amount(seconds / 3600, 1))
