"""What the writer chose for one task. Its own module because the command line needs it, too, and has no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from writer.engine.messages import Adapter, EngineConfig, ModelFacts

Purpose = Literal["completion", "grammar", "rewrite"]


@dataclass(frozen=True, slots=True)
class TaskModel:
    """What the writer chose for one task: a model of its own, an adapter, or both.

    `config` None: the model for all tasks. `model` is what its file says of itself, `needs` the bytes of memory it
    takes at most.
    """

    config: EngineConfig | None = None
    model: ModelFacts | None = None
    needs: int = 0
    adapter: Adapter | None = None
