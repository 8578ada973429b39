"""What the client sends, taken off stdin by a thread so that a ping or a cancel is seen while llama.cpp computes."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass
from typing import BinaryIO, Final, Literal, Protocol

import psutil

from writer.engine import codec
from writer.engine.messages import Cancel, Event, Failed, Generate, Load, Ping, Pong, Request, Restrain, Score, Task
from writer.engine.worker.file_watch import FileWatch
from writer.tongue import marked

URGENCY: Final[dict[Task | Literal["idle"], int]] = {"rewrite": 0, "completion": 1, "grammar": 2, "warm": 3, "idle": 4}
"""Lower is served first; "idle" is work nobody asked for."""
FIRST_LINE: Final = 1 << 20
"""Bytes after which a first line is none that could matter."""
MODEL_CHANGED: Final = "was changed while the engine used it, so it is read again. Try again in a moment."


class Flag(Protocol):
    def set(self, value: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request and when it came (perf_counter seconds)."""

    time: float
    request: Request


@dataclass(frozen=True, slots=True)
class Running:
    """The request whose decode is under way; `task` is that of a more urgent one when that waits for it."""

    id: int
    task: Task | Literal["idle"]
    ahead: str = ""
    """The prompt, when it is read for a question that may come."""


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
        case Generate(task="completion", text=text, suffix="") if running.ahead and text.startswith(running.ahead):
            return False  # what is being read is the beginning of what it needs
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
        rest = memoryview(codec.encode(event))
        try:
            with self._lock:
                while rest:  # a raw stream may take less than it is given
                    rest = rest[self._stream.write(rest) :]
                self._stream.flush()
        except OSError:
            os._exit(0)  # nobody listens any more


def read_first_line(stream: BinaryIO) -> bytes:
    """What comes up to the first line's end or the stream's, and perhaps more; for `read_requests`, as its `head`."""
    head = b""
    while b"\n" not in head and len(head) < FIRST_LINE and (block := os.read(stream.fileno(), 1 << 16)):
        head += block
    return head


def read_requests(stream: BinaryIO, inbox: Inbox, outbox: Outbox, head: bytes = b"") -> None:
    """Fill the inbox with `head` and the rest until the client closes stdin, then end the process: the parent is gone.

    `os._exit` on purpose: the main thread may be inside llama.cpp, and nothing in here needs saving. A fault in here
    ends the process too: a worker that hears nothing is worse than one that starts anew.
    """
    status = 1
    try:
        reader = _Reader(inbox, outbox)
        buffer = codec.LineBuffer(reader.too_long)
        block = head or os.read(stream.fileno(), 1 << 16)
        while block:
            for line in buffer.feed(block):
                reader.take(line)
            block = os.read(stream.fileno(), 1 << 16)
        status = 0
    finally:
        if status:
            traceback.print_exc(file=sys.stderr)
        os._exit(status)


class _Reader:
    """Answers what needs no model, and hands on the rest."""

    def __init__(self, inbox: Inbox, outbox: Outbox) -> None:
        self._inbox = inbox
        self._outbox = outbox
        self._process = psutil.Process()
        self._model_file = FileWatch("")

    def take(self, line: bytes) -> None:
        try:
            request = codec.decode_request(line)
        except codec.ProtocolError as error:
            self._refuse(
                error, marked("The engine could not read this request. Try again with other words or settings.")
            )
            return
        match request:
            case Ping(id=id):
                self._leave_if_changed()
                self._outbox.emit(Pong(id, self._process.memory_info().rss))
            case Load(config=config):
                self._model_file.close()
                self._model_file = FileWatch(config.model)
                self._inbox.put(request)
            case Generate(id=id) | Score(id=id):
                self._leave_if_changed(id)
                self._inbox.put(request)
            case Cancel() | Restrain():
                self._inbox.put(request)

    def too_long(self, error: codec.ProtocolError) -> None:
        self._refuse(error, marked("This text is too long for the engine. Select less of it."))

    def _refuse(self, error: codec.ProtocolError, message: str) -> None:
        print(f"not a request: {error}: {error.line!r}", file=sys.stderr, flush=True)
        if error.id is not None:
            self._outbox.emit(Failed(error.id, message, str(error)))

    def _leave_if_changed(self, id_: int | None = None) -> None:
        """End the process when somebody wrote into the file whose weights are in use: what it says from now on would
        be noise or a crash. The client starts another one, which reads the file anew or says what is wrong with it."""
        if not self._model_file.changed():
            return
        print("the model file was written to while in use", file=sys.stderr, flush=True)
        if id_ is not None:
            self._outbox.emit(Failed(id_, f"{self._model_file.name} {MODEL_CHANGED}"))
        os._exit(1)
