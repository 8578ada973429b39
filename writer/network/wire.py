"""The line to a server in the hand of whoever may want to cut it while somebody else waits on it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable


class Wire:
    """Of one exchange. Safe on several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._shut: Callable[[], None] | None = None
        self._cut = False

    @property
    def is_cut(self) -> bool:
        return self._cut

    def cut(self) -> None:
        """End the exchange, now or as soon as its connection is there."""
        with self._lock:
            self._cut = True
            self._end()

    def connected(self, shut: Callable[[], None]) -> None:
        """The exchange has a connection, which `shut` ends, waking whoever reads from it. Raises
        ConnectionAbortedError when the wire was cut before."""
        with self._lock:
            self._shut = shut
            if self._cut:
                self._end()
                raise ConnectionAbortedError("cut")

    def _end(self) -> None:
        if self._shut is not None:
            with contextlib.suppress(OSError, ValueError):
                self._shut()
