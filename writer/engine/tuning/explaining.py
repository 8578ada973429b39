"""The result in words: what was chosen and why, what became of each device, what each setting is worth here."""

from __future__ import annotations

from typing import Final

from writer.engine.devices import TITLES
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Figures, Setup, Trial

SAME: Final = 0.05
"""A difference that nobody notices."""
PARTS: Final = ("layers", "threads", "prompt_threads", "batch")


def sentences(outcome: Outcome) -> tuple[str, ...]:
    """What was chosen and why; one line for each other device."""
    return (_chosen(outcome), *(_device(outcome, trial) for trial in _others(outcome)))


def part_words(part: str, value: int) -> str:
    """ "2 threads for reading"."""
    threads = f"{value} thread{'' if value == 1 else 's'}"
    return {
        "layers": "all layers on it" if value < 0 else f"{value} layers on it",
        "threads": f"{threads} for writing",
        "prompt_threads": f"{threads} for reading",
        "batch": f"{value} tokens read at once",
    }[part]


def compared(now: Figures, before: Figures) -> str:
    """ "reads 1.6 times faster, writes the same"."""
    return f"reads {_times(now.reading / before.reading)}, writes {_times(now.writing / before.writing)}"


def effects(outcome: Outcome) -> dict[str, str]:
    """What was measured of each setting beside the one that was chosen, by its name in the settings."""
    found = {}
    chosen = outcome.figures(outcome.chosen)
    for part in PARTS:
        tried = [trial for trial in outcome.trials if trial.figures and _differs_in(trial.setup, outcome.chosen, part)]
        if chosen and tried:
            every = sorted([*tried, Trial(outcome.chosen, chosen)], key=lambda trial: getattr(trial.setup, part))
            found["gpu_layers" if part == "layers" else part] = f"Measured here: {_list(part, every)}."
    devices = [(start.setup, start.figures) for start in _starts(outcome) if start.figures]
    if len(devices) > 1:
        words = ", ".join(f"{TITLES[setup.backend]} {_speed(figures)}" for setup, figures in devices if figures)
        found["backend"] = f"Measured here: {words}."
    return found


def _chosen(outcome: Outcome) -> str:
    chosen, usual = outcome.figures(outcome.chosen), outcome.figures(outcome.usual)
    if outcome.chosen == outcome.usual or not chosen or not usual:
        return "Automatic stays: nothing that was tried is more than 3 % faster."
    here = outcome.chosen
    if here.backend != outcome.usual.backend:
        where = TITLES[here.backend]
        return f"{where} is chosen: compared with the CPU it {compared(chosen, usual)}."
    changed = [part_words(part, getattr(here, part)) for part in PARTS if getattr(here, part) != _of(outcome, part)]
    return f"{_and(changed)}: {compared(chosen, usual)}."


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
        return f"{title} could not be used. {first.problem}".rstrip()
    best = min(mine, key=lambda figures: figures.cost)
    return f"{title} is not used: compared with what was chosen it {compared(best, chosen)}."


def _times(ratio: float) -> str:
    if abs(ratio - 1) <= SAME:
        return "the same"
    return f"{ratio:.1f} times faster" if ratio >= 1.1 else f"{100 * (ratio - 1):+.0f} %".replace("-", "−")


def _speed(figures: Figures) -> str:
    return f"writes {figures.writing:.0f} and reads {figures.reading:.0f} tokens/s"


def _list(part: str, trials: list[Trial]) -> str:
    """ "1: 48 tokens/s, 2: 51 tokens/s": what the part is for."""
    reading = part in ("prompt_threads", "batch")
    parts = []
    for trial in trials:
        assert trial.figures
        value = getattr(trial.setup, part)
        rate = trial.figures.reading if reading else trial.figures.writing
        parts.append(f"{'all' if value < 0 else value}: {rate:,.0f}")
    return f"{'; '.join(parts)} tokens/s {'read' if reading else 'written'}"


def _differs_in(setup: Setup, other: Setup, part: str) -> bool:
    """Whether the two differ in that part and in nothing else."""
    names = [name for name in Setup.__struct_fields__ if getattr(setup, name) != getattr(other, name)]
    return names == [part]


def _and(parts: list[str]) -> str:
    words = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
    return words[:1].upper() + words[1:]
