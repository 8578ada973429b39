"""What the program knows about its engine at any moment, as one value."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from writer.engine.messages import DeviceFacts, EngineConfig, ModelFacts
from writer.tongue import tr

CANNOT_SCORE: Final = tr("A server cannot weigh sentences, so the rules alone check your text.")


class Phase(enum.Enum):
    """Where the engine stands."""

    NO_MODEL = "no model"
    """Nothing is configured; the program works without suggestions."""
    LOADING = "loading"
    READY = "ready"
    RESTARTING = "restarting"
    """The worker died; another one starts after the back-off."""
    FAILED = "failed"
    """Given up with this configuration; `note` says why and what to do."""


@dataclass(frozen=True, slots=True)
class EngineState:
    """`note` is a sentence for the writer, or empty. `model`, `device`, `threads`, `gpu_layers` hold while READY."""

    phase: Phase = Phase.NO_MODEL
    config: EngineConfig | None = None
    model: ModelFacts | None = None
    device: DeviceFacts | None = None
    gpu_layers: int = 0
    threads: int = 0
    fraction: float = 0.0
    """Of the load, 0 to 1."""
    note: str = ""
    device_bytes: int = 0
    """Memory of the graphics processor that the model takes."""
    adapter: str = ""
    """Path of the adapter that a task lays over the model."""

    @property
    def server(self) -> str:
        """Host of the server that what is written is sent to; empty while everything stays on this computer."""
        return self.model.server if self.model and self.ready else ""

    @property
    def ready(self) -> bool:
        return self.phase is Phase.READY
