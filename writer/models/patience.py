"""How often a download tries again by itself, and how long it waits before: one series of growing pauses, then no more.

A server that is overloaded must not be stormed: the pauses double, what the server asks for is kept to, and when the
series is used up only the writer begins another one. Pure: somebody else waits.
"""

from __future__ import annotations

from typing import Final

PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds between tries that bring nothing."""
ENOUGH: Final = 1 << 20
"""Bytes that make a connection a success: what follows it begins the series anew."""
LONGEST: Final = 120.0
"""Seconds that a server may ask to be left alone for; more, and the writer decides when to go on."""
CONNECTIONS: Final = 100
"""Of one download altogether."""


class Patience:
    """Of one download, from its begin to its end."""

    def __init__(self) -> None:
        self._fruitless = 0
        self._connections = 0

    def pause(self, received: int, asked: float = 0.0) -> float | None:
        """Seconds to wait behind a connection that broke after `received` bytes; None to give up.

        `asked` is how long the server wants to be left alone, 0 when it did not say.
        """
        self._connections += 1
        if received >= ENOUGH:
            self._fruitless = 0
        if self._fruitless >= len(PAUSES) or self._connections >= CONNECTIONS or asked > LONGEST:
            return None
        pause = PAUSES[self._fruitless]
        self._fruitless += 1
        return max(pause, asked)


def asked_for(retry_after: str) -> float:
    """Seconds in a Retry-After header; 0 for none, for a date and for nonsense."""
    text = retry_after.strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0.0
