"""The process that asks a server: requests on stdin, events on stdout, as the worker has them."""

from __future__ import annotations

import os
import signal
import sys

import psutil

from writer.engine import codec
from writer.engine.messages import EngineConfig, Failed, Request
from writer.engine.remote.service import Service
from writer.engine.worker.inbox import Outbox
from writer.network.policy import Network, standard
from writer.tongue import marked


def main() -> int:
    """Serve until stdin closes."""
    out = os.fdopen(os.dup(1), "wb", 0)
    os.dup2(2, 1)  # whatever prints must not disturb the messages
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the parent decides
    outbox = Outbox(out)
    service = Service(outbox.emit, _network, lambda: int(psutil.Process().memory_info().rss))
    lines = codec.LineBuffer(lambda error: _refuse(outbox, error))
    while block := os.read(0, 1 << 16):
        for line in lines.feed(block):
            if request := _request(outbox, line):
                service.take(request)
    os._exit(0)  # threads may wait for a server; the connections end with the process


def _network(config: EngineConfig) -> Network:
    return standard(lambda: not config.offline)


def _request(outbox: Outbox, line: bytes) -> Request | None:
    try:
        return codec.decode_request(line)
    except codec.ProtocolError as error:
        _refuse(outbox, error)
        return None


def _refuse(outbox: Outbox, error: codec.ProtocolError) -> None:
    print(f"not a request: {error}", file=sys.stderr, flush=True)  # without the line: it may hold a key
    if error.id is not None:
        outbox.emit(Failed(error.id, marked("This text is too long for the engine. Select less of it."), str(error)))
