"""What a measurement comes to: rows of figures, the bars they are held against, and the arithmetic of paired runs."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Final, Literal

import msgspec

from writer.engine.messages import DeviceFacts

OURS: Final = "inkhorn"
BARE: Final = "bare loop"
LLAMA: Final = "Llama"
SERVER: Final = "llama-server"

Group = Literal["rates", "edits", "cancel", "copying", "scoring", "memory"]
Unit = Literal["ms", "s", "MB", "tokens", "tokens/s", "variants/s", "x"]


class Bar(msgspec.Struct, frozen=True):
    """What a row must reach."""

    limit: float
    direction: Literal["at least", "at most"]
    of: Literal["ratio", "ours"] = "ratio"

    def words(self, unit: Unit) -> str:
        amount = f"{self.limit:g} x" if self.of == "ratio" or unit == "x" else f"{self.limit:g} {unit}"
        return f"{self.direction} {amount}"

    def holds(self, value: float) -> bool:
        return value >= self.limit if self.direction == "at least" else value <= self.limit


class Row(msgspec.Struct, frozen=True):
    """One measured thing. Figures are medians; None where it could not be measured, `note` says why."""

    group: Group
    name: str
    """Stable, for scripts."""
    title: str
    unit: Unit
    ours: float | None
    peers: dict[str, float] = {}
    """The same of others, by name."""
    ratio: float | None = None
    """The median of the ratios of `ours` to `against`, each of one run."""
    against: str = ""
    """What `ours` is compared with: the name of a peer, or words."""
    base: float | None = None
    """The figure of `against` when it is no peer."""
    bar: Bar | None = None
    note: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the bar is reached; None without a bar or a figure."""
        value = self.ours if self.bar and self.bar.of == "ours" else self.ratio
        return self.bar.holds(value) if self.bar and value is not None else None


class Report(msgspec.Struct, frozen=True):
    """Everything one run of the benchmark found."""

    model: str
    architecture: str
    quantisation: str
    hybrid: bool
    device: DeviceFacts
    threads: int
    context: int
    tokens: int
    """Of the document, about."""
    runs: int
    load_seconds: float
    rows: list[Row]
    notes: list[str]
    """What could not be measured, and why, in sentences."""


class Samples:
    """Values by what they are of, in the order of the runs, so that those of one run can be compared."""

    def __init__(self) -> None:
        self._values: dict[str, list[float | None]] = {}

    def add(self, name: str, value: float | None) -> None:
        """None keeps the place of a value that could not be taken."""
        self._values.setdefault(name, []).append(value)

    def median(self, name: str) -> float | None:
        return median(self._values.get(name, []))

    def most(self, name: str) -> float | None:
        return max((value for value in self._values.get(name, []) if value is not None), default=None)

    def ratio(self, name: str, other: str) -> float | None:
        """The median of the paired ratios of `name` to `other`."""
        pairs = zip(self._values.get(name, []), self._values.get(other, []), strict=False)
        return median([one / two for one, two in pairs if one is not None and two])

    def peers(self, names: Sequence[str]) -> dict[str, float]:
        """Medians of those of `names` that were measured."""
        found = {name: self.median(name) for name in names}
        return {name: value for name, value in found.items() if value is not None}


def median(values: Sequence[float | None]) -> float | None:
    """Of the values there are; None when there are none."""
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def as_json(report: Report) -> dict[str, object]:
    """The report with each row's bar in words and whether it is reached."""
    plain: dict[str, object] = msgspec.to_builtins(report)
    plain["rows"] = [_row(row) for row in report.rows]
    return plain


def _row(row: Row) -> Mapping[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(row)
    plain["bar"] = row.bar.words(row.unit) if row.bar else ""
    plain["reached"] = row.reached
    return plain
