"""All of it together: look at the computer and the model, search, keep what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import msgspec

from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.tuning.kept import Kept, key_of
from writer.engine.tuning.measuring import Trying
from writer.engine.tuning.search import Measure, Outcome, search
from writer.engine.tuning.setup import Setup, Space, Trial, space
from writer.engine.worker.processors import cores, usable

CONTEXT: Final = 2048
"""Tokens; the texts of a try are shorter, and more memory might not be there twice."""


def recalled(model: str, devices: Sequence[DeviceFacts], kept: Kept | None = None) -> Outcome | None:
    """What was found earlier for this model; None when it was not tried here yet."""
    return (kept or Kept()).recall(key_of(model, devices, usable()))


def tune(
    config: EngineConfig,
    devices: Sequence[DeviceFacts],
    blocks: int,
    progress: Callable[[Trial, int], None] = lambda _trial, _count: None,
    stopped: Callable[[], bool] = lambda: False,
    kept: Kept | None = None,
) -> Outcome | None:
    """Find what is fastest for `config`'s model, of `blocks` layers. Blocks for a minute or more.

    `progress` hears of each try and how many there were. None when nothing could be measured. Raises StoppedError.
    """
    base = msgspec.structs.replace(config, context=min(config.context, CONTEXT))
    outcome = search(_space(devices, blocks), _told(Trying(base, stopped), progress))
    if outcome is not None:
        (kept or Kept()).remember(key_of(config.model, devices, usable()), outcome)
    return outcome


def settings_for(outcome: Outcome) -> Mapping[str, str | int]:
    """The settings of section Hardware that use what was found: Automatic wherever that is the same."""
    chosen, usual = outcome.chosen, outcome.usual
    same_device = chosen.backend == usual.backend
    return {
        "backend": "auto" if same_device and _automatic_takes(outcome, chosen) else chosen.backend,
        "device": chosen.device,
        "gpu_layers": -1 if chosen.backend == "cpu" else chosen.layers,
        "threads": _or_automatic(outcome, "threads"),
        "prompt_threads": _or_automatic(outcome, "prompt_threads"),
        "batch": _or_automatic(outcome, "batch"),
    }


def _automatic_takes(outcome: Outcome, chosen: Setup) -> bool:
    """Automatic prefers a graphics processor where there is one, so the CPU must be named when it is faster."""
    return chosen.backend == "cpu" and all(trial.setup.backend == "cpu" for trial in outcome.trials)


def _or_automatic(outcome: Outcome, part: str) -> int:
    value: int = getattr(outcome.chosen, part)
    return 0 if value == getattr(outcome.usual, part) else value


def _space(devices: Sequence[DeviceFacts], blocks: int) -> Space:
    processors = usable()
    return space(devices, processors, cores(processors), blocks)


def _told(measure: Measure, progress: Callable[[Trial, int], None]) -> Measure:
    count = 0

    def told(setup: Setup) -> Trial:
        nonlocal count
        trial = measure(setup)
        count += 1
        progress(trial, count)
        return trial

    return told
