"""A server on this very computer, such as llama-server when it is measured. Nothing of it leaves the computer.

In this room because it needs sockets, which nothing else may import; not in the list of connections.
"""

from __future__ import annotations

import http.client
import socket
from typing import Final, TypeAlias

HOST: Final = "127.0.0.1"
OK: Final = int(http.client.OK)

Connection: TypeAlias = http.client.HTTPConnection
Response: TypeAlias = http.client.HTTPResponse
HttpError: TypeAlias = http.client.HTTPException


def connection(port: int, timeout: float) -> Connection:
    """To a server on `port` of this computer, not opened yet. `timeout` in seconds."""
    return http.client.HTTPConnection(HOST, port, timeout=timeout)


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
