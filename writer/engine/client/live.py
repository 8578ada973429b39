"""The requests that have not ended, and what an engine with such requests is doing, in a word."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import assert_never

from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import Event, Task
from writer.tongue import tr

Listener = Callable[[Event], None]


@dataclass
class Live:
    """A request that has not ended."""

    listener: Listener
    task: Task
    scoring: bool
    cancelled: bool = False
    writing: bool = False


def activity(state: EngineState, requests: Iterable[Live]) -> str:
    """ "loading", "ready", "reading", "writing", "checking", or "" without a model."""
    if state.phase in (Phase.LOADING, Phase.RESTARTING):
        return "loading"
    if not state.ready:
        return ""
    live = [request for request in requests if not request.cancelled]
    if any(request.writing for request in live):
        return "writing"
    if any(not request.scoring for request in live):
        return "reading"
    return "checking" if live else "ready"


def why_not_ready(state: EngineState) -> str:
    """A sentence for whoever asks while no model can answer."""
    match state.phase:
        case Phase.NO_MODEL:
            return state.note or tr("There is no model yet. Choose one in Settings, Model.")
        case Phase.LOADING:
            return tr("The model is still loading. Try again in a moment.")
        case Phase.FAILED:
            return state.note
        case Phase.RESTARTING | Phase.READY:
            return tr("The engine is being started again. Try again in a moment.")
        case phase:
            assert_never(phase)
