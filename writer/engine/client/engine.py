"""The window's engine: requests to a worker process and events back, a new worker when one dies. Nothing here blocks.

Listeners are called from the event loop, never from inside `submit`, and each hears exactly one end:
`Finished`, `Scored` or `Failed`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, assert_never

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from writer.engine import codec
from writer.engine.client.blocking import UNREADABLE
from writer.engine.client.command import remote_command, worker_command
from writer.engine.client.line_process import LineProcess
from writer.engine.client.live import Listener, Live, activity, why_not_ready
from writer.engine.client.state import CANNOT_SCORE, EngineState, Phase
from writer.engine.client.supervisor import Effect, GiveUp, Kill, Remember, Spawn, Supervisor, Wait
from writer.engine.client.watchdog import BEAT_SECONDS, Verdict, Watchdog
from writer.engine.messages import (
    Cancel,
    Delta,
    EngineConfig,
    Failed,
    Finished,
    Generate,
    Load,
    Loaded,
    Loading,
    Ping,
    Pong,
    Restrain,
    Score,
    Scored,
    Task,
)
from writer.engine.probing import troubles
from writer.engine.throughput import Sample
from writer.tongue import said, tr

log = logging.getLogger(__name__)

SHUTDOWN_MS: Final = 1000
NO_START: Final = tr("The engine could not be started. Close other programs and try again, or install Inkhorn again.")
CHANGED: Final = tr("The engine was changed while it worked. Try again.")
STOPPED: Final = tr("The engine stopped in the middle and is being started again. Try again in a moment.")
EVENT_LIMIT: Final = 8 << 20
"""Bytes of one event; the largest real ones, gains of thousands of variants, take some 100 kB."""


class Engine(QObject):
    """Lives as long as the window. `configure` starts it, `shutdown` ends it."""

    state_changed = Signal(object)
    """The new `EngineState`."""
    measured = Signal(object)
    """A `Sample` of finished work."""
    waiting_changed = Signal(int)
    """Requests that have no answer yet and wait behind another one."""
    activity_changed = Signal(object)
    """What it does, in a word: "loading", "ready", "reading", "writing", "checking", or "" without a model."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        beat_ms: int = int(BEAT_SECONDS * 1000),
        remember_failure: Callable[[EngineConfig], None] = troubles.remember_stopped,
        remote: Sequence[str] | None = None,
    ) -> None:
        """`remote` is the command for a model on a server, `command` that for one on this computer."""
        super().__init__(parent)
        self._remember_failure = remember_failure
        self._command = list(command or worker_command())
        self._remote = list(remote or remote_command())
        self._key = ""
        self._clock = clock
        self._supervisor = Supervisor(clock)
        self._watchdog = Watchdog(clock)
        self._state = EngineState()
        self._activity = ""
        self._waiting = 0
        self._processors = 0
        self._process: LineProcess | None = None
        self._spawn_note = ""
        self._live: dict[int, Live] = {}
        self._last_id = 0
        self._load_id = 0
        self._back_off = QTimer(self, singleShot=True)
        self._back_off.timeout.connect(lambda: self._carry_out(self._supervisor.waited()))
        self._beat = QTimer(self, interval=beat_ms)
        self._beat.timeout.connect(self._on_beat)

    # -- for the rest of the program

    @property
    def state(self) -> EngineState:
        return self._state

    def state_of(self, task: Task) -> EngineState:
        """The same for one task; a server cannot weigh sentences, so for the grammar there is no model then."""
        config = self._state.config
        if task == "grammar" and config and config.server:
            return EngineState(Phase.NO_MODEL, config, note=CANNOT_SCORE)
        return self._state

    @property
    def activity(self) -> str:
        return self._activity

    @property
    def worker_pid(self) -> int:
        """Process id of the worker; 0 when there is none."""
        return self._process.pid if self._process else 0

    @property
    def worker_pids(self) -> tuple[int, ...]:
        """Process ids of all workers."""
        return (self.worker_pid,) if self.worker_pid else ()

    @property
    def device_bytes(self) -> int:
        """Memory of the graphics processor that is taken."""
        return self._state.device_bytes

    def configure(self, config: EngineConfig | None, key: str = "", note: str = "") -> None:
        """Run with `config`, or without a model. The same again does nothing while it runs, and retries a failure.
        `key` is what the server of `config` wants to be shown; `note` a sentence that says why there is no model."""
        if key != self._key:
            self._carry_out(self._supervisor.configured(None))
            self._key = key
        effects = self._supervisor.configured(config)
        if config is None:
            self._back_off.stop()
            self._set_state(EngineState(note=note))
        elif effects:
            self._back_off.stop()
            self._set_state(EngineState(Phase.LOADING, config))
        self._carry_out(effects)

    def submit(self, request: Generate | Score, listener: Listener) -> int:
        """Ask; returns the id the request got. When no model is ready, `Failed` comes from the event loop."""
        request = msgspec.structs.replace(request, id=self._fresh_id())
        self._live[request.id] = Live(listener, request.task, isinstance(request, Score))
        if self._state.ready and self._process:
            self._process.write(codec.encode(request))
            self._update_activity()
        else:
            failed = Failed(request.id, why_not_ready(self._state))
            QTimer.singleShot(0, self, partial(self._deliver, failed))
        return request.id

    def restrain(self, processors: int) -> None:
        """Let this worker and later ones compute on so many processors at most; 0: on all."""
        self._processors = processors
        if self._state.ready and self._process:
            self._process.write(codec.encode(Restrain(self._fresh_id(), processors)))

    def cancel(self, request_id: int) -> None:
        """Stop a request: its listener hears `Finished("cancelled")` and nothing else. Unknown ids are ignored."""
        live = self._live.get(request_id)
        if live and not live.cancelled:
            live.cancelled = True
            self._stop(request_id)

    def _stop(self, request_id: int) -> None:
        if self._process:
            self._watchdog.cancelled(request_id)
            self._process.write(codec.encode(Cancel(request_id)))

    def shutdown(self) -> None:
        """End the worker, waiting a second at most; no listener is called any more."""
        self._supervisor.configured(None)
        self._live.clear()
        self._back_off.stop()
        self._beat.stop()
        if self._process:
            self._process.close(SHUTDOWN_MS)
            self._process = None

    # -- the worker

    def _carry_out(self, effects: Sequence[Effect]) -> None:
        for effect in effects:
            match effect:
                case Spawn():
                    self._spawn(effect)
                case Kill():
                    self._drop_worker()
                case Wait(milliseconds=milliseconds):
                    self._set_state(EngineState(Phase.RESTARTING, self._state.config))
                    self._back_off.start(milliseconds)
                case Remember(config=config):
                    self._remember_failure(config)
                case GiveUp(note=note):
                    self._set_state(EngineState(Phase.FAILED, self._state.config, note=note))
                case _:
                    assert_never(effect)
        if any(isinstance(effect, Kill) for effect in effects):
            self._fail_all(CHANGED)  # last: a listener may ask for yet another model

    def _spawn(self, effect: Spawn) -> None:
        self._spawn_note = effect.note
        self._watchdog = Watchdog(self._clock)
        command = self._remote if effect.config.server else self._command
        process = self._process = LineProcess(command, log.info, self, self._on_unreadable, EVENT_LIMIT)
        process.line_received.connect(partial(self._on_line, process))
        process.ended.connect(partial(self._on_ended, process))
        self._set_state(EngineState(Phase.LOADING, self._state.config))
        process.start()
        self._load_id = self._fresh_id()
        process.write(codec.encode(Load(self._load_id, effect.config, self._key)))
        self._beat.start()

    def _drop_worker(self) -> None:
        process, self._process = self._process, None
        self._beat.stop()
        if process:
            process.kill()

    def _on_ended(self, process: LineProcess, how: str) -> None:
        process.deleteLater()
        if process is not self._process:
            return
        log.warning("the engine ended: %s", how)
        self._process = None
        self._beat.stop()
        if process.started:
            self._on_death(how)
        else:
            self._carry_out(self._supervisor.load_failed(NO_START))

    def _on_death(self, how: str) -> None:
        self._carry_out(self._supervisor.died(busy=bool(self._live)))
        self._fail_all(STOPPED, how)

    def _on_beat(self) -> None:
        if not self._process:
            return
        match self._watchdog.beat():
            case Verdict.PING:
                self._process.write(codec.encode(Ping(self._fresh_id())))
            case Verdict.KILL:
                log.warning("the engine does not answer and is ended")
                self._drop_worker()  # not waited for: a process that hangs in a driver may not even die
                self._on_death("it did not answer")

    # -- events

    def _on_line(self, process: LineProcess, line: bytes) -> None:
        if process is not self._process:
            return
        try:
            event = codec.decode_event(line)
        except codec.ProtocolError as error:
            self._on_unreadable(error)
            return
        self._watchdog.heard()
        self._supervisor.heard()
        match event:
            case Loading(id=id) | Loaded(id=id) if id != self._load_id or self._state.phase is not Phase.LOADING:
                log.warning("an event of another load: %s", event)
            case Loading(fraction=fraction, on_device=on_device):
                self._supervisor.loading(on_device)
                self._set_state(replace(self._state, fraction=min(1.0, max(0.0, fraction))))
            case Loaded():
                self._on_loaded(event)
            case Failed(id=id) if id == self._load_id:
                log.warning("loading failed: %s %s", event.message, event.detail)
                self._carry_out(self._supervisor.load_failed(said(event.message)))
            case Pong():
                pass
            case Failed():
                self._deliver(msgspec.structs.replace(event, message=said(event.message)))
            case Delta() | Finished() | Scored():
                self._deliver(event)
            case _:
                assert_never(event)

    def _on_unreadable(self, error: codec.ProtocolError) -> None:
        """Part of an answer is lost: the request ends, or its listener might wait for ever."""
        log.warning("not an event from the engine: %s: %r", error, error.line)
        if error.id in self._live:
            self._stop(error.id)
            self._deliver(Failed(error.id, UNREADABLE, str(error)))

    def _on_loaded(self, event: Loaded) -> None:
        self._supervisor.loaded(event.device.backend != "cpu" and event.gpu_layers > 0)
        note = " ".join(part for part in (self._spawn_note, said(event.note)) if part)
        self._set_state(
            EngineState(
                Phase.READY,
                self._state.config,
                event.model,
                event.device,
                event.gpu_layers,
                event.threads,
                1.0,
                note,
                event.device_bytes,
            )
        )
        if self._processors:
            self.restrain(self._processors)

    def _deliver(self, event: Delta | Finished | Scored | Failed) -> None:
        live = self._live.get(event.id)
        if live is None:
            return
        if isinstance(event, Delta):
            live.writing = True
            self._update_activity()
            if not live.cancelled:
                live.listener(event)
            return
        del self._live[event.id]
        self._watchdog.ended(event.id)
        if isinstance(event, Finished | Scored):
            if not live.cancelled:
                self._supervisor.served()
            self._measure(live.task, event)
        self._update_activity()
        if live.cancelled and not isinstance(event, Finished):
            event = Finished(event.id, "cancelled")
        elif live.cancelled and isinstance(event, Finished):
            event = msgspec.structs.replace(event, reason="cancelled")
        live.listener(event)

    def _measure(self, task: Task, event: Finished | Scored) -> None:
        timings = event.timings
        if timings.generated_tokens or timings.prompt_tokens > timings.cached_tokens:
            model = self._state.model.name if self._state.model else ""
            self.measured.emit(Sample(self._clock(), task, timings, model))

    def _fail_all(self, message: str, detail: str = "") -> None:
        if self._state.phase is Phase.FAILED:
            message = self._state.note
        for request_id in list(self._live):
            self._deliver(Failed(request_id, message, detail))

    # -- state

    def _set_state(self, state: EngineState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
            self._update_activity()

    def _update_activity(self) -> None:
        waiting = max(0, len(self._live) - 1)
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)
        activity = self._word()
        if activity != self._activity:
            self._activity = activity
            self.activity_changed.emit(activity)

    def _word(self) -> str:
        return activity(self._state, self._live.values())

    def _fresh_id(self) -> int:
        self._last_id += 1
        return self._last_id
