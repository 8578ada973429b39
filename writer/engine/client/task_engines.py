"""An engine that is several: the model for all tasks, and beside it others that the writer chose for one task each.

The others are loaded when their task first asks, where memory allows it, and unloaded when it has not asked for a
while. Who asks does not notice: a model that cannot be had is replaced by the one for all tasks, which is said once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QTimer, Signal

from writer.engine.client.engine import Engine
from writer.engine.client.live import Listener
from writer.engine.client.state import EngineState, Phase
from writer.engine.client.task_model import Purpose, TaskModel
from writer.engine.free_memory import available_bytes
from writer.engine.messages import (
    Delta,
    EngineConfig,
    Event,
    Finished,
    Generate,
    ModelFacts,
    Score,
    Task,
)
from writer.tongue import amount, tr

log = logging.getLogger(__name__)

PURPOSES: Final[Mapping[Task, Purpose]] = {
    "completion": "completion",
    "warm": "completion",
    "grammar": "grammar",
    "rewrite": "rewrite",
}
_WORDS: Final = ("writing", "reading", "checking", "loading", "ready", "")
"""What an engine does, what matters most first."""


@dataclass
class _Extra:
    """The engine of one more model. `held` are requests that wait until it is loaded, by their ids."""

    engine: Engine
    chosen: TaskModel
    idle: QTimer
    held: dict[int, tuple[Generate | Score, Listener]] = field(default_factory=dict)
    live: int = 0
    given_up: bool = False


class TaskEngines(Engine):
    """`assign` says which task has a model of its own. All else is that of the engine for all tasks."""

    task_trouble = Signal(str)
    """Why a task has not the model it should have, a sentence; once for each time it is assigned."""

    def __init__(
        self,
        make: Callable[[], Engine] = Engine,
        available: Callable[[], int] = available_bytes,
        idle_ms: int = 10 * 60_000,
        **details: Any,
    ) -> None:
        """`available` tells the bytes of memory that are free; after `idle_ms` without work a model is unloaded."""
        super().__init__(**details)
        self._make = make
        self._available = available
        self._idle_ms = idle_ms
        self._chosen: dict[Purpose, TaskModel] = {}
        self._extras: dict[EngineConfig, _Extra] = {}
        self._routes: dict[int, tuple[_Extra | None, int]] = {}
        """Requests that another id of another engine stands for; None: of the engine for all tasks."""
        self._told: set[EngineConfig] = set()

    # -- for the rest of the program

    def assign(self, chosen: Mapping[Purpose, TaskModel], idle_minutes: int = 10) -> None:
        """Use these from now on; models that no task has any more are unloaded."""
        self._idle_ms = idle_minutes * 60_000
        if dict(chosen) == self._chosen:
            return
        self._chosen = dict(chosen)
        self._told.clear()
        wanted = {each.config for each in chosen.values()}
        for config in [config for config in self._extras if config not in wanted]:
            self._drop(self._extras.pop(config))
        for extra in self._extras.values():
            extra.given_up = False
        self.state_changed.emit(self.state)

    def state_of(self, task: Task) -> EngineState:
        """As if the model of that task were loaded, which happens when it is asked."""
        chosen = self._chosen.get(PURPOSES[task])
        extra = self._extra(chosen)
        if chosen is None or chosen.config is None or self._is_common(chosen) or (extra and extra.given_up):
            state = super().state_of(task)
            adapter = chosen.adapter.path if chosen and chosen.adapter and self._is_common(chosen) else ""
            return replace(state, adapter=adapter) if adapter else state
        adapter = chosen.adapter.path if chosen.adapter else ""
        loaded = extra.engine.state if extra and extra.engine.state.ready else None
        if loaded:
            return replace(loaded, adapter=adapter)
        return EngineState(Phase.READY, chosen.config, chosen.model, self.state.device, adapter=adapter)

    def submit(self, request: Generate | Score, listener: Listener) -> int:
        chosen = self._chosen.get(PURPOSES[request.task])
        if chosen is None:
            return super().submit(request, listener)
        if self._is_common(chosen):
            return super().submit(_adapted(request, chosen), listener)
        extra = self._ready_to_use(chosen)
        if extra is None:
            return super().submit(request, listener)
        id_ = self._fresh_id()
        extra.live += 1
        extra.idle.stop()
        if extra.engine.state.ready:
            self._pass_on(extra, id_, _adapted(request, chosen), listener)
        else:
            extra.held[id_] = request, listener
        return id_

    def cancel(self, request_id: int) -> None:
        for extra in self._extras.values():
            if request_id in extra.held:
                _request, listener = extra.held.pop(request_id)
                QTimer.singleShot(0, self, partial(listener, Finished(request_id, "cancelled")))
                self._ended(extra)
                return
        if request_id not in self._routes:
            super().cancel(request_id)
            return
        route, inner = self._routes[request_id]
        if route:
            route.engine.cancel(inner)
        else:
            super().cancel(inner)

    def restrain(self, processors: int) -> None:
        super().restrain(processors)
        for extra in self._extras.values():
            extra.engine.restrain(processors)

    def shutdown(self) -> None:
        self._routes.clear()
        for extra in self._extras.values():
            extra.held.clear()
            extra.idle.stop()
            extra.engine.shutdown()
        super().shutdown()

    @property
    def worker_pids(self) -> tuple[int, ...]:
        others = [pid for extra in self._extras.values() for pid in extra.engine.worker_pids]
        return (*super().worker_pids, *others)

    @property
    def device_bytes(self) -> int:
        return super().device_bytes + sum(extra.engine.device_bytes for extra in self._extras.values())

    @property
    def loaded_models(self) -> tuple[ModelFacts, ...]:
        """All that are in memory now, the one for all tasks first."""
        states = (self.state, *(extra.engine.state for extra in self._extras.values()))
        return tuple(state.model for state in states if state.ready and state.model)

    # -- the other models

    def _is_common(self, chosen: TaskModel) -> bool:
        """Whether the model for all tasks is the one."""
        return chosen.config is None or chosen.config == self.state.config

    def _extra(self, chosen: TaskModel | None) -> _Extra | None:
        return self._extras.get(chosen.config) if chosen and chosen.config else None

    def _ready_to_use(self, chosen: TaskModel) -> _Extra | None:
        """The engine of that model, loaded or about to be; None where it cannot be had."""
        assert chosen.config is not None
        extra = self._extras.get(chosen.config) or self._add(chosen, chosen.config)
        if extra.given_up:
            return None
        if extra.engine.state.phase is Phase.NO_MODEL:
            free = self._available()
            if chosen.needs > free:
                name = Path(chosen.config.model).name
                extra.given_up = True
                extra.idle.start(self._idle_ms)  # then it is looked at once more
                self._tell(chosen.config, _no_room(name, chosen.needs, free))
                return None
            extra.engine.configure(chosen.config)
        return extra

    def _add(self, chosen: TaskModel, config: EngineConfig) -> _Extra:
        engine = self._make()
        engine.setParent(self)
        extra = self._extras[config] = _Extra(engine, chosen, QTimer(self, singleShot=True))
        extra.idle.timeout.connect(lambda: self._unload(extra))
        engine.measured.connect(self.measured)
        engine.state_changed.connect(lambda state: self._on_extra(extra, state))
        engine.activity_changed.connect(lambda _word: self._update_activity())
        if self._processors:
            engine.restrain(self._processors)
        return extra

    def _on_extra(self, extra: _Extra, state: EngineState) -> None:
        if state.phase is Phase.READY:
            held, extra.held = extra.held, {}
            for id_, (request, listener) in held.items():
                self._pass_on(extra, id_, _adapted(request, self._chosen_for(request, extra)), listener)
        elif state.phase is Phase.FAILED:
            self._give_up(extra, state.note)

    def _chosen_for(self, request: Generate | Score, extra: _Extra) -> TaskModel:
        return self._chosen.get(PURPOSES[request.task], extra.chosen)

    def _give_up(self, extra: _Extra, reason: str) -> None:
        """The model for all tasks does what was asked of this one."""
        extra.given_up = True
        assert extra.chosen.config is not None
        self._tell(extra.chosen.config, tr("{reason} The model for all tasks is used instead.", reason=reason))
        held, extra.held = extra.held, {}
        for id_, (request, listener) in held.items():
            self._ended(extra)
            self._routes[id_] = None, super().submit(request, self._relay(None, id_, listener))
        self.state_changed.emit(self.state)

    def _pass_on(self, extra: _Extra, id_: int, request: Generate | Score, listener: Listener) -> None:
        self._routes[id_] = extra, extra.engine.submit(request, self._relay(extra, id_, listener))

    def _relay(self, extra: _Extra | None, id_: int, listener: Listener) -> Listener:
        """Gives the events of a request the id that its asker knows."""

        def take(event: Event) -> None:
            if not isinstance(event, Delta):
                self._routes.pop(id_, None)
                if extra:
                    self._ended(extra)
            listener(msgspec.structs.replace(event, id=id_))

        return take

    def _ended(self, extra: _Extra) -> None:
        extra.live -= 1
        if extra.live <= 0 and extra.engine.state.phase is not Phase.NO_MODEL:
            extra.idle.start(self._idle_ms)

    def _unload(self, extra: _Extra) -> None:
        if extra.engine.state.phase is Phase.NO_MODEL:
            extra.given_up = False
        elif not extra.live:
            log.info("a model that was not used for a while is unloaded")
            extra.engine.configure(None)

    def _drop(self, extra: _Extra) -> None:
        """No task has it any more; what was asked of it fails."""
        extra.idle.stop()
        for id_, (request, listener) in extra.held.items():
            self._routes[id_] = None, super().submit(request, self._relay(None, id_, listener))
        extra.held.clear()
        extra.engine.configure(None)
        extra.engine.shutdown()
        extra.engine.deleteLater()

    def _tell(self, config: EngineConfig, sentence: str) -> None:
        if config not in self._told:
            self._told.add(config)
            log.warning("%s", sentence)
            self.task_trouble.emit(sentence)

    def _word(self) -> str:
        words = [super()._word(), *(extra.engine.activity for extra in self._extras.values())]
        return min(words, key=_WORDS.index)


def _no_room(name: str, needs: int, free: int) -> str:
    """Numbers in bytes."""
    return tr(
        "{model} needs {needs} MB of memory beside the model for all tasks, and {free} MB are free, so that one "
        "is used. Close other programs, or choose a smaller model in Settings, Model.",
        model=name,
        needs=amount(needs / 1e6),
        free=amount(free / 1e6),
    )


def _adapted(request: Generate | Score, chosen: TaskModel) -> Generate | Score:
    """With the adapter of its task, unless it brings its own."""
    if chosen.adapter is None or request.adapter is not None:
        return request
    return msgspec.structs.replace(request, adapter=chosen.adapter)
