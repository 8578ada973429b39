"""What the client sends, taken off stdin by a thread so that a ping or a cancel is seen while llama.cpp computes."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import BinaryIO, Final, Literal, Protocol

import psutil

from writer.engine import codec
from writer.engine.messages import Cancel, Event, Generate, Load, Ping, Pong, Request, Score, Task

URGENCY: Final[dict[Task | Literal["idle"], int]] = {"rewrite": 0, "completion": 1, "grammar": 2, "warm": 3, "idle": 4}
"""Lower is served first; "idle" is work nobody asked for."""


class Flag(Protocol):
    def set(self, value: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request and when it came (perf_counter seconds)."""

    time: float
    request: Request


@dataclass(frozen=True, slots=True)
class Running:
    """The request whose decode is under way."""

    id: int
    task: Task | Literal["idle"]


IDLE: Final = Running(-1, "idle")


class Inbox:
    """Requests that wait for the main loop. The flag is up exactly while one of them should interrupt what runs."""

    def __init__(self, flag: Flag) -> None:
        self._flag = flag
        self._arrived: deque[Arrival] = deque()
        self._running: Running | None = None
        self._changed = threading.Condition()

    def put(self, request: Request) -> None:
        with self._changed:
            self._arrived.append(Arrival(time.perf_counter(), request))
            if self._running and interrupts(request, self._running):
                self._flag.set(True)
            self._changed.notify()

    def take(self) -> list[Arrival]:
        """Everything that has arrived, in order."""
        with self._changed:
            arrived = list(self._arrived)
            self._arrived.clear()
            return arrived

    def wait(self) -> None:
        """Sleep until something has arrived."""
        with self._changed:
            self._running = None
            self._flag.set(False)
            self._changed.wait_for(lambda: bool(self._arrived))

    def holds_cancel(self, id_: int) -> bool:
        """Whether a `Cancel` of `id_` has arrived and was not taken yet."""
        with self._changed:
            return any(isinstance(arrival.request, Cancel) and arrival.request.id == id_ for arrival in self._arrived)

    def begin(self, running: Running) -> None:
        """`running` is about to decode: from now on what is more urgent interrupts it."""
        with self._changed:
            self._running = running
            self._flag.set(any(interrupts(arrival.request, running) for arrival in self._arrived))


def interrupts(request: Request, running: Running) -> bool:
    """Whether `request` is a reason to stop the decode of `running` in the middle."""
    match request:
        case Cancel(id=id):
            return id == running.id
        case Generate(task="completion") if running.task == "completion":
            return True
        case Generate(task=task) | Score(task=task):
            return URGENCY[task] < URGENCY[running.task]
        case _:
            return False


class Outbox:
    """Events to the client, one line each; the main loop and the reader both write."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def emit(self, event: Event) -> None:
        line = codec.encode(event)
        try:
            with self._lock:
                self._stream.write(line)
                self._stream.flush()
        except OSError:
            os._exit(0)  # nobody listens any more


def read_requests(stream: BinaryIO, inbox: Inbox, outbox: Outbox) -> None:
    """Fill the inbox until the client closes stdin, then end the process: the parent is gone.

    `os._exit` on purpose: the main thread may be inside llama.cpp, and nothing in here needs saving.
    """
    process = psutil.Process()
    buffer = codec.LineBuffer()
    while block := os.read(stream.fileno(), 1 << 16):
        try:
            lines = buffer.feed(block)
        except codec.ProtocolError as error:
            print(f"dropped a line: {error}", file=sys.stderr, flush=True)
            continue
        for line in lines:
            _take_line(line, inbox, outbox, process)
    os._exit(0)


def _take_line(line: bytes, inbox: Inbox, outbox: Outbox, process: psutil.Process) -> None:
    try:
        request = codec.decode_request(line)
    except codec.ProtocolError as error:
        print(f"not a request: {error}: {error.line!r}", file=sys.stderr, flush=True)
        return
    match request:
        case Ping(id=id):
            outbox.emit(Pong(id, process.memory_info().rss))
        case Load() | Generate() | Score() | Cancel():
            inbox.put(request)
