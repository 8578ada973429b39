"""The worker for programs without a window: the command line, benchmarks, scripts. Calls block; no Qt."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Final, Self

import msgspec

from writer.engine import codec
from writer.engine.client.command import describe_exit, worker_command
from writer.engine.messages import (
    Adapter,
    Cancel,
    ChatMessage,
    Delta,
    DeviceFacts,
    EngineConfig,
    Event,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    Loading,
    Ping,
    Pong,
    Request,
    Sampling,
    Score,
    Scored,
)
from writer.tongue import said, tr

STDERR_LINES: Final = 200
UNREADABLE: Final = tr("The engine gave an answer that cannot be read. Try again, or choose another model.")
"""Of an event that is lost but tells whose it was: without this its request would never end."""


class EngineError(Exception):
    """The engine could not do what was asked. `str()` is a sentence for the writer, `message` the same as it came from
    the worker, in English, to be kept; `detail` is for the log."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(said(message))
        self.message = message
        self.detail = detail


class DeviceStoppedError(EngineError):
    """A graphics processor ended the worker before it had done any work, which is remembered: the next worker that is
    asked for the same runs on the CPU and says so."""


class Answer(Iterator[Delta]):
    """The deltas of one `Generate`; `finished` holds its end once they are all taken. `cancel` ends it early."""

    def __init__(self, engine: BlockingEngine, id_: int) -> None:
        self._engine = engine
        self.id = id_
        self.finished: Finished | None = None

    def __next__(self) -> Delta:
        while self.finished is None:
            event = self._engine.next_event(self.id)
            match event:
                case Delta():
                    return event
                case Finished():
                    self.finished = event
                case Failed():
                    raise EngineError(event.message, event.detail)
                case _:
                    continue
        raise StopIteration

    def cancel(self) -> None:
        """Ask for the end; the deltas that were under way and a `finished` with "cancelled" still come."""
        self._engine.send(Cancel(self.id))

    def text(self) -> str:
        """All that is still to come, as one text."""
        return "".join(delta.text for delta in self)


class BlockingEngine:
    """One worker process, from `with` to `close`. Not for two threads at once. Methods raise EngineError."""

    def __init__(self, command: Sequence[str] | None = None, log: Callable[[str], None] | None = None) -> None:
        self._log = log or (lambda _line: None)
        self.adapter: Adapter | None = None
        """Laid over the model for every request that brings none of its own."""
        self._next_id = 0
        self._on_trial: EngineConfig | None = None
        """What is loaded on a graphics processor that has not answered anything yet."""
        self._killed = False
        self._waiting: dict[int, deque[Event]] = {}
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        try:
            self._process = subprocess.Popen(
                list(command or worker_command()),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
        except OSError as error:
            raise EngineError(tr("The engine could not be started. Reinstall Inkhorn."), str(error)) from error
        self._reader = threading.Thread(target=self._read_log, name="engine log", daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def load(
        self, config: EngineConfig, progress: Callable[[float], None] = lambda _fraction: None, key: str = ""
    ) -> Loaded:
        """`progress` is called with 0 to 1 meanwhile; `key` is what a server wants to be shown."""
        id_ = self.send(Load(self.fresh_id(), config, key))
        while True:
            match self.next_event(id_):
                case Loading(fraction=fraction, on_device=on_device):
                    self._on_trial = config if on_device else None
                    progress(fraction)
                case Loaded() as loaded:
                    self._on_trial = config if loaded.gpu_layers else None
                    return loaded
                case Failed() as failed:
                    raise EngineError(failed.message, failed.detail)
                case _:
                    continue

    def generate(self, request: Generate) -> Answer:
        """Begin an answer; the request's id is replaced."""
        return Answer(self, self.send(msgspec.structs.replace(request, id=self.fresh_id())))

    def complete(self, text: str, max_tokens: int = 32, sampling: Sampling | None = None) -> str:
        """The continuation of `text`."""
        request = Generate(0, "completion", text, max_tokens=max_tokens, sampling=sampling or Sampling())
        return self.generate(request).text()

    def ask(self, messages: Sequence[ChatMessage], max_tokens: int = 512, sampling: Sampling | None = None) -> str:
        """The answer to a chat."""
        request = Generate(
            0, "rewrite", messages=tuple(messages), max_tokens=max_tokens, sampling=sampling or Sampling()
        )
        return self.generate(request).text()

    def score(self, request: Score) -> Scored:
        """The request's id is replaced."""
        id_ = self.send(msgspec.structs.replace(request, id=self.fresh_id()))
        while True:
            match self.next_event(id_):
                case Scored() as scored:
                    return scored
                case Failed() as failed:
                    raise EngineError(failed.message, failed.detail)
                case Finished():
                    raise EngineError(tr("The check was cancelled."))
                case _:
                    continue

    def ping(self) -> Pong:
        id_ = self.send(Ping(self.fresh_id()))
        while True:
            match self.next_event(id_):
                case Pong() as pong:
                    return pong
                case Failed() as failed:
                    raise EngineError(failed.message, failed.detail)
                case _:
                    continue

    def send(self, request: Request) -> int:
        """Send as it is; returns the request's id."""
        if not isinstance(request, Cancel):
            self._waiting.setdefault(request.id, deque())
        if isinstance(request, Generate | Score) and request.adapter is None and self.adapter:
            request = msgspec.structs.replace(request, adapter=self.adapter)
        self.write(codec.encode(request))
        return request.id

    def write(self, line: bytes) -> None:
        """Send bytes as they are."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except (OSError, ValueError):
            raise self._death() from None

    def next_event(self, id_: int) -> Event:
        """The next event that belongs to request `id_`; those of others are kept for them."""
        mine = self._waiting.setdefault(id_, deque())
        while not mine:
            event = self._read_event()
            if event.id in self._waiting:
                self._waiting[event.id].append(event)
        event = mine.popleft()
        if not isinstance(event, Delta | Loading):
            del self._waiting[id_]
        return event

    def next_event_of_any(self) -> Event:
        """The next event of any request, oldest first among those that were kept."""
        kept = next((events for events in self._waiting.values() if events), None)
        return kept.popleft() if kept else self._read_event()

    def kill(self) -> None:
        """End the worker at once, from any thread; a call that waits for it raises EngineError."""
        self._killed = True
        self._process.kill()

    def close(self) -> None:
        """End the worker; safe to call twice."""
        if self._process.stdin and not self._process.stdin.closed:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(timeout=2)
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()

    def fresh_id(self) -> int:
        """An id no request has had, for `send`."""
        self._next_id += 1
        return self._next_id

    def _read_event(self) -> Event:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline():
            try:
                event = codec.decode_event(line.rstrip(b"\n"))
                if isinstance(event, Finished | Scored):
                    self._on_trial = None
                return event
            except codec.ProtocolError as error:
                self._log(f"not an event: {error}")
                if error.id in self._waiting:
                    return Failed(error.id, UNREADABLE, str(error))
        raise self._death()

    def _read_log(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            text = line.decode("utf-8", "replace").rstrip("\n")
            self._stderr.append(text)
            self._log(text)

    def _death(self) -> EngineError:
        code = self._process.wait()
        self._reader.join(timeout=1)
        how = describe_exit(code)
        if self._on_trial is None or self._killed:
            return EngineError(tr("The engine stopped unexpectedly ({how}). Try again.", how=how), self._last_words())
        from writer.engine.probing import troubles  # rarely needed

        troubles.remember_stopped(self._on_trial)
        words = tr("The graphics processor stopped the engine ({how}). Try again; the CPU does the work then.", how=how)
        return DeviceStoppedError(words, self._last_words())

    def _last_words(self) -> str:
        return "\n".join(self._stderr)


def probe_devices(timeout: float = 10.0, fresh: bool = False) -> list[DeviceFacts]:
    """The devices of this computer, each usable or with the reason why not; `timeout` in seconds; `fresh` looks again
    although nothing seems to have changed. Never raises."""
    from writer.engine.probing import listing  # the window starts without it

    return listing.devices(timeout, fresh)
