"""How many processors other programs leave to this one, looked up again ten times a second.

Threads of llama.cpp wait for each other many times a token. As long as each has a processor they are quick: two
threads make a token of a long prompt in 15 ms, one in 22. Beside one busy program on two processors the same two
take 120 ms and one still takes 23 (SmolLM2-135M, November 2026). So never more threads than free processors.

GNU's OpenMP keeps the threads of every thread that ever computed. When they are more than there are processors,
all of them sleep at once instead of waiting a moment, and two threads need 42 ms for that token. So background
work, which has a thread of its own (see `background`), gets only the processors that the main thread's would leave.
"""

from __future__ import annotations

import contextlib
import math
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import psutil

EVERY: Final = 0.1
"""Seconds between two looks; the system counts in hundredths."""
STALE: Final = 0.5
"""Seconds after which what was busy in between may be over."""
TOLERATED: Final = 0.35
"""Processors' worth of other work that is no reason to give one up: the window, and the error of the count."""
_ERROR: Final = 0.04
"""Of the count for each processor."""
_WEIGHT: Final = 0.6
"""Of the newest look; what began a moment ago may be over."""

Usage = tuple[float, float]
"""Seconds that all processors worked, and that this process did, since some time in the past."""


class Processors:
    """`count` processors this process may use, and who uses them."""

    def __init__(
        self,
        count: int | None = None,
        clock: Callable[[], float] = time.monotonic,
        usage: Callable[[], Usage] | None = None,
        running: Callable[[], int] | None = None,
    ) -> None:
        self.count = count or usable()
        self._clock = clock
        self._usage = usage or _usage
        self._running = running or _running
        self._looked = clock()
        self._seen = self._usage()
        self._busy = 0.0
        self._allowed = self._most = self.count

    def restrain(self, processors: int) -> None:
        """Give away no more than so many from now on; 0: as many as there are."""
        self._allowed = min(processors, self.count) if processors > 0 else self.count

    def busy_elsewhere(self) -> float:
        """How many processors other programs keep busy, lately."""
        now = self._clock()
        passed = now - self._looked
        if passed >= EVERY:
            seen = self._usage()
            everybody, own = (after - before for after, before in zip(seen, self._seen, strict=True))
            share = min(max(0.0, everybody - own) / passed, float(self.count))
            if passed > STALE:
                # Busy meanwhile and busy at this moment: most of those who run now ran before, but who asked this
                # process runs too, and what was busy may be over.
                self._busy = min(share, float(max(0, self._running() - 1)))
            else:
                self._busy += _WEIGHT * (share - self._busy)
            self._looked, self._seen = now, seen
        return self._busy

    def free(self) -> int:
        """How many threads will not wait for other programs; at least one."""
        beyond = self.busy_elsewhere() - TOLERATED - _ERROR * self.count
        return max(1, min(self._most, self._allowed, self.count - max(0, math.ceil(beyond))))

    @contextlib.contextmanager
    def in_background(self) -> Iterator[None]:
        """What computes meanwhile leaves room for the threads of the main thread."""
        self._most = max(1, self.count - cores(self.count) + 1)
        try:
            yield
        finally:
            self._most = self.count


def usable() -> int:
    """Processors this process may use; fewer than the computer has in a container or under taskset."""
    return len(_allowed())


def _running() -> int:
    """Threads of all programs that want a processor at this moment, this one counted; 1 where nobody tells."""
    try:
        return int(Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[0])
    except (OSError, ValueError, IndexError):
        return 1


def cores(processors: int) -> int:
    """How many of `processors` have a core of their own."""
    return min(processors, psutil.cpu_count(logical=False) or processors)


def _allowed() -> set[int]:
    if hasattr(os, "sched_getaffinity"):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


def _usage() -> Usage:
    allowed = _allowed()
    times = [item for number, item in enumerate(psutil.cpu_times(percpu=True)) if number in allowed]
    busy = sum(
        item.user + item.system + sum(getattr(item, name, 0.0) for name in ("nice", "irq", "softirq", "steal"))
        for item in times
    )
    return busy, time.process_time()
