"""The window's engine as a test sits in front of it: ask, wait, see that the event loop was never held up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.support.tiny_gguf import RECITAL
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import Delta, EngineConfig, Event, Generate, Score

WAIT_MS = 30_000
"""How long a test waits for what must happen; reached only when it fails."""


class Heard(list[Event]):
    """A listener that keeps what it heard."""

    @property
    def ends(self) -> list[Event]:
        return [event for event in self if not isinstance(event, Delta)]

    @property
    def ended(self) -> bool:
        return bool(self.ends)

    @property
    def text(self) -> str:
        return "".join(event.text for event in self if isinstance(event, Delta))


class Desk:
    """Owns an `Engine` until `close`."""

    def __init__(self, qtbot: QtBot, command: list[str] | None = None, **details: Any) -> None:
        self._qtbot = qtbot
        self.engine = Engine(command, **details)
        self.states: list[EngineState] = []
        self.engine.state_changed.connect(self.states.append)

    def open(self, model: Path, context: int = 2048) -> EngineState:
        """Configure `model` and wait until it is ready or given up."""
        self.engine.configure(EngineConfig(str(model), backend="cpu", context=context))
        self.until(self.settled)
        return self.engine.state

    def settled(self) -> bool:
        return self.engine.state.phase in (Phase.READY, Phase.FAILED)

    def ask(self, text: str = "\n", max_tokens: int = 13, **details: Any) -> Heard:
        heard = Heard()
        self.submit(Generate(0, "completion", text, max_tokens=max_tokens, **details), heard)
        return heard

    def submit(self, request: Generate | Score, heard: Heard) -> int:
        return self.engine.submit(request, heard.append)

    def answer(self, text: str = "\n", max_tokens: int = 13, **details: Any) -> Heard:
        """Ask and wait for the end."""
        heard = self.ask(text, max_tokens, **details)
        self.until(lambda: heard.ended)
        return heard

    def recites(self) -> bool:
        """Whether the next request of the reciting model is answered, and rightly."""
        return self.answer().text == RECITAL

    def until(self, condition: Callable[[], bool], timeout_ms: int = WAIT_MS) -> None:
        self._qtbot.waitUntil(condition, timeout=timeout_ms)

    def until_replaced(self, worker: int) -> float:
        """Wait until another worker than `worker` is ready; returns how many seconds that took."""
        started = time.perf_counter()
        self.until(lambda: self.engine.state.ready and self.engine.worker_pid not in (0, worker))
        return time.perf_counter() - started

    def close(self) -> None:
        self.engine.shutdown()


class Metronome:
    """Ticks in the event loop every two milliseconds; `longest` is the longest time it could not, in seconds."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.longest = 0.0
        self._timer = QTimer(interval=2)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def tell(what: str, value: float, unit: str) -> None:
    """A measured number, shown with `pytest -s`."""
    print(f"\n    {what}: {value:.4g} {unit}")
