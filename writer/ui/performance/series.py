"""From rows of numbers to what a strip draws: filtered, brought down to the pixels there are, and in words.

The only user of numpy here besides the plots; imported with them, late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt

from writer.engine.recording import KIND_NAMES, Recording, Table
from writer.tongue import amount, tr
from writer.ui.performance.words import memory_words, seconds_words

Numbers = npt.NDArray[np.float64]
Shape = Literal["line", "dots", "steps"]
Tint = Literal["accent", "dim", "amber"]


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: `span` seconds up to `end`, of one kind of task and one model ("": all)."""

    end: float
    span: float
    kind: str = ""
    model: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """Points in order of time; `times` are seconds before the end of the view, so never above 0."""

    times: Numbers
    values: Numbers
    tint: Tint


@dataclass(frozen=True, slots=True)
class Strip:
    """One strip: what it is called, how it is drawn, where its numbers come from and how one is said."""

    title: str
    shape: Shape
    curves: Callable[[Recording, View], list[Curve]]
    say: Callable[[list[float | None]], str]
    """The newest, or the pointed at, value of each curve in words; "" when there is none."""
    most: Callable[[float], str] | None = None
    """How the largest value in sight is said, which is the scale of the strip; None: not at all."""
    filtered: bool = True
    """Whether the choice of task and model changes it."""
    table: Callable[[Recording], Table] = lambda recording: recording.requests
    """Where its numbers are kept."""


def brought_down(times: Numbers, values: Numbers, view: View, pixels: int, most: bool) -> tuple[Numbers, Numbers]:
    """At most one point a pixel: the mean, or the `most`, of those that fall together.

    The borders are fixed in time, not in the view, so that a curve does not tremble while it moves.
    """
    if len(times) <= pixels:
        return times, values
    slots = np.floor((times + view.end) / (view.span / pixels))
    starts = np.flatnonzero(np.diff(slots, prepend=-np.inf))
    counts = np.diff(np.append(starts, len(times)))
    means = np.add.reduceat(times, starts) / counts
    reduced = np.maximum.reduceat(values, starts) if most else np.add.reduceat(values, starts) / counts
    return means, reduced


def _requests(recording: Recording, view: View) -> dict[str, Numbers]:
    rows = _arrays(recording.requests.since(view.end - view.span), view.end)
    keep = rows["time"] <= 0
    if view.kind:
        keep &= rows["kind"] == KIND_NAMES.index(view.kind)
    if view.model:
        keep &= rows["model"] == recording.number_of(view.model)
    return {name: column[keep] for name, column in rows.items()}


def _arrays(rows: Mapping[str, Any], end: float) -> dict[str, Numbers]:
    found = {name: np.frombuffer(column) for name, column in rows.items()}
    return {**found, "time": found["time"] - end}


def _rates(what: Literal["made", "read"], tint: Tint) -> Callable[[Recording, View], list[Curve]]:
    def curves(recording: Recording, view: View) -> list[Curve]:
        rows = _requests(recording, view)
        tokens, seconds = rows[f"{what}_tokens"], rows[f"{what}_seconds"]
        some = (tokens > 0) & (seconds > 0)
        return [Curve(rows["time"][some], tokens[some] / seconds[some], tint)]

    return curves


def _first_words(recording: Recording, view: View) -> list[Curve]:
    rows = _requests(recording, view)
    some = rows["first_seconds"] > 0
    return [Curve(rows["time"][some], (rows["first_seconds"] + rows["queued_seconds"])[some], "accent")]


def _waiting(recording: Recording, view: View) -> list[Curve]:
    rows = _arrays(recording.waiting.since(view.end - view.span), view.end)
    keep = rows["time"] <= 0
    return [Curve(rows["time"][keep], rows["waiting"][keep], "dim")]


def _memory(recording: Recording, view: View) -> list[Curve]:
    rows = _arrays(recording.memory.since(view.end - view.span), view.end)
    keep = rows["time"] <= 0
    tints: tuple[tuple[str, Tint], ...] = (("window", "dim"), ("worker", "accent"), ("device", "amber"))
    return [Curve(rows["time"][keep], rows[name][keep], tint) for name, tint in tints if rows[name][keep].any()]


def _rate_words(values: list[float | None]) -> str:
    return "" if values[0] is None else tr("{rate} tokens/s", rate=amount(values[0]))


def _number_words(value: float) -> str:
    return amount(value)


def _time_words(values: list[float | None]) -> str:
    return "" if values[0] is None else seconds_words(values[0])


def _waiting_words(values: list[float | None]) -> str:
    return "" if values[0] is None else tr("none") if not values[0] else amount(values[0])


def _memory_words(values: list[float | None]) -> str:
    return " + ".join(memory_words(int(value)) for value in values if value)


STRIPS: Final = (
    Strip(tr("Writing"), "line", _rates("made", "accent"), _rate_words, _number_words),
    Strip(tr("Reading"), "line", _rates("read", "dim"), _rate_words, _number_words),
    Strip(tr("First word"), "dots", _first_words, _time_words, seconds_words),
    Strip(tr("Requests waiting"), "steps", _waiting, _waiting_words, filtered=False, table=lambda kept: kept.waiting),
    Strip(tr("Memory"), "line", _memory, _memory_words, filtered=False, table=lambda kept: kept.memory),
)
