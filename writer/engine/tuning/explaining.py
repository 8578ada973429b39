"""The result in words: what was chosen and why, what became of each device, what each setting is worth here."""

from __future__ import annotations

from typing import Final

from writer.engine.devices import TITLES
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Figures, Setup, Trial
from writer.tongue import amount, counted, listed, ranged, said, tr

SAME: Final = 0.05
"""A difference that nobody notices."""
PARTS: Final = ("layers", "threads", "prompt_threads", "batch")


def sentences(outcome: Outcome) -> tuple[str, ...]:
    """What was chosen and why; one line for each other device."""
    return (_chosen(outcome), *(_device(outcome, trial) for trial in _others(outcome)))


def part_words(part: str, value: int) -> str:
    """ "2 threads for reading"."""
    match part:
        case "layers" if value < 0:
            return tr("all layers on it")
        case "layers":
            return counted("{n} layers on it", "{n} layers on it", value)
        case "threads":
            return counted("{n} thread for writing", "{n} threads for writing", value)
        case "prompt_threads":
            return counted("{n} thread for reading", "{n} threads for reading", value)
        case _:
            return counted("{n} tokens read at once", "{n} tokens read at once", value)


def effects(outcome: Outcome) -> dict[str, str]:
    """What was measured of each setting beside the one that was chosen, by its name in the settings."""
    found = {}
    chosen = outcome.figures(outcome.chosen)
    for part in PARTS:
        tried = [trial for trial in outcome.trials if trial.figures and _differs_in(trial.setup, outcome.chosen, part)]
        if chosen and tried:
            every = sorted([*tried, Trial(outcome.chosen, chosen)], key=lambda trial: getattr(trial.setup, part))
            found["gpu_layers" if part == "layers" else part] = _list(part, every)
    devices = [(start.setup, start.figures) for start in _starts(outcome) if start.figures]
    if len(devices) > 1:
        speeds = listed(_speed(TITLES[setup.backend], figures) for setup, figures in devices if figures)
        found["backend"] = tr("Measured here: {speeds}.", speeds=speeds)
    return found


def _chosen(outcome: Outcome) -> str:
    chosen, usual = outcome.figures(outcome.chosen), outcome.figures(outcome.usual)
    if outcome.chosen == outcome.usual or not chosen or not usual:
        return tr("Automatic stays: nothing that was tried is more than 3 % faster.")
    here = outcome.chosen
    reading, writing = _compared(chosen, usual)
    if here.backend != outcome.usual.backend:
        return tr(
            "{device} is chosen: compared with the CPU it reads {reading}, writes {writing}.",
            device=TITLES[here.backend],
            reading=reading,
            writing=writing,
        )
    changed = [part_words(part, getattr(here, part)) for part in PARTS if getattr(here, part) != _of(outcome, part)]
    return tr("{changes}: reads {reading}, writes {writing}.", changes=_and(changed), reading=reading, writing=writing)


def _of(outcome: Outcome, part: str) -> object:
    return getattr(outcome.usual, part)


def _starts(outcome: Outcome) -> list[Trial]:
    """The first try of each device."""
    found: dict[tuple[str, str], Trial] = {}
    for trial in outcome.trials:
        found.setdefault((trial.setup.backend, trial.setup.device), trial)
    return list(found.values())


def _others(outcome: Outcome) -> list[Trial]:
    used = (outcome.chosen.backend, outcome.chosen.device)
    return [trial for trial in _starts(outcome) if (trial.setup.backend, trial.setup.device) != used]


def _device(outcome: Outcome, first: Trial) -> str:
    """Why a device was not chosen."""
    title = TITLES[first.setup.backend]
    chosen = outcome.figures(outcome.chosen)
    mine = [t.figures for t in outcome.trials if t.figures and t.setup.backend == first.setup.backend]
    if not mine or not chosen:
        return tr("{device} could not be used. {problem}", device=title, problem=said(first.problem)).rstrip()
    reading, writing = _compared(min(mine, key=lambda figures: figures.cost), chosen)
    return tr(
        "{device} is not used: compared with what was chosen it reads {reading}, writes {writing}.",
        device=title,
        reading=reading,
        writing=writing,
    )


def _compared(now: Figures, before: Figures) -> tuple[str, str]:
    """How it reads and writes: "1.6 times faster", "the same"."""
    return _times(now.reading / before.reading), _times(now.writing / before.writing)


def _times(ratio: float) -> str:
    if abs(ratio - 1) <= SAME:
        return tr("the same", meaning="as fast as before")
    if ratio >= 1.1:
        return tr("{times} times faster", times=amount(ratio, 1))
    percent = amount(abs(100 * (ratio - 1)))
    return tr("+{percent} %", percent=percent) if ratio > 1 else tr("−{percent} %", percent=percent)


def _speed(device: str, figures: Figures) -> str:
    return tr(
        "{device} writes {writing} and reads {reading} tokens/s",
        device=device,
        writing=amount(figures.writing),
        reading=amount(figures.reading),
    )


def _list(part: str, trials: list[Trial]) -> str:
    """ "Measured here: 1: 48; 2: 51 tokens/s written.": what the part is for."""
    reading = part in ("prompt_threads", "batch")
    parts = []
    for trial in trials:
        assert trial.figures
        value = getattr(trial.setup, part)
        rate = trial.figures.reading if reading else trial.figures.writing
        setting = tr("all", meaning="layers") if value < 0 else amount(value)
        parts.append(tr("{setting}: {speed}", setting=setting, speed=amount(rate)))
    speeds = ranged(parts)
    if reading:
        return tr("Measured here: {speeds} tokens/s read.", speeds=speeds)
    return tr("Measured here: {speeds} tokens/s written.", speeds=speeds)


def _differs_in(setup: Setup, other: Setup, part: str) -> bool:
    """Whether the two differ in that part and in nothing else."""
    names = [name for name in Setup.__struct_fields__ if getattr(setup, name) != getattr(other, name)]
    return names == [part]


def _and(parts: list[str]) -> str:
    *head, last = parts
    words = tr("{things} and {last}", things=listed(head), last=last) if head else last
    return words[:1].upper() + words[1:]
