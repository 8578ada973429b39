"""The line to a server in the hand of whoever may want to cut it while somebody else waits on it.

Closing a socket that another thread reads from leaves that thread waiting; shutting it down does not.
"""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


class Wire:
    """Of one exchange. Safe on several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._cut = False

    @property
    def is_cut(self) -> bool:
        return self._cut

    def cut(self) -> None:
        """End the exchange, now or as soon as its connection is there."""
        with self._lock:
            self._cut = True
            if self._socket is not None:
                _shut(self._socket)

    def connected(self, line: socket.socket) -> None:
        """The exchange goes over `line`. Raises ConnectionAbortedError when it was cut before."""
        with self._lock:
            self._socket = line
            if self._cut:
                _shut(line)
                raise ConnectionAbortedError("cut")


def _shut(line: socket.socket) -> None:
    """Of the socket itself, below any encryption: that layer belongs to the thread which reads."""
    import socket  # only loaded where something connects

    with contextlib.suppress(OSError, ValueError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
