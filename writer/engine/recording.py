"""What was measured in the last hour: a row for each finished request, the requests waiting, the memory in use.

Columns of numbers instead of a list of objects: an hour of writing is some ten thousand requests, which are 1.5 MB
this way and can be handed to a plot without looking at each.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from writer.engine.messages import Task
from writer.engine.throughput import FEWEST_TOKENS, Sample

HOUR: Final = 3600.0
MOST_ROWS: Final = 20_000
"""Of each kind; the oldest go. More than five a second for an hour."""
_SLACK: Final = 256
"""Rows that are dropped together, so that adding one costs the same at any length."""

KINDS: Final[Mapping[Task, str]] = {
    "completion": "completion",
    "warm": "completion",
    "grammar": "grammar",
    "rewrite": "rewriting",
}
"""What a task is for, as the writer knows it: reading ahead belongs to completion."""
KIND_NAMES: Final = ("completion", "grammar", "rewriting")

REQUEST: Final = (
    "time",
    "kind",
    "model",
    "read_tokens",
    "read_seconds",
    "made_tokens",
    "made_seconds",
    "first_seconds",
    "queued_seconds",
)
"""Columns of a request. `kind` and `model` are numbers (see `KIND_NAMES`, `Recording.models`); `made_tokens` counts
without the first, which comes out of reading, and is 0 where too few were made to tell."""
WAITING: Final = ("time", "waiting")
MEMORY: Final = ("time", "window", "worker", "device")


@dataclass(frozen=True, slots=True)
class Rate:
    """Tokens a second over several requests: all tokens by all seconds, as `inkhorn bench` has it; 0.0 without any."""

    read: float = 0.0
    made: float = 0.0


class Table:
    """Rows of numbers in order of their first column, the time; at most an hour and `most` rows."""

    def __init__(self, names: tuple[str, ...], most: int = MOST_ROWS) -> None:
        self._columns = {name: array("d") for name in names}
        self._times = self._columns[names[0]]
        self._most = most
        self.added = 0
        """Rows ever added: another number means something new to show."""

    def __len__(self) -> int:
        return len(self._times)

    def add(self, *row: float) -> None:
        """A row that is not older than the last."""
        for column, value in zip(self._columns.values(), row, strict=True):
            column.append(value)
        self.added += 1
        if self._times[-1] - self._times[0] > HOUR or len(self._times) > self._most:
            self._drop()

    def since(self, time: float) -> dict[str, array[float]]:
        """A copy of the rows from `time` on, by column."""
        start = bisect_left(self._times, time)
        return {name: column[start:] for name, column in self._columns.items()}

    def last(self, name: str) -> float | None:
        """The newest value of a column."""
        return self._columns[name][-1] if self._times else None

    def _drop(self) -> None:
        old = bisect_left(self._times, self._times[-1] - HOUR)
        surplus = len(self._times) - self._most
        if old > _SLACK or surplus > 0:
            gone = max(old, surplus + _SLACK if surplus > 0 else 0)
            for column in self._columns.values():
                del column[:gone]


class Recording:
    """Everything the performance panel shows. Times are the seconds of one monotonic clock."""

    def __init__(self) -> None:
        self.requests = Table(REQUEST)
        self.waiting = Table(WAITING)
        self.memory = Table(MEMORY)
        self._models: list[str] = []
        self._kinds: list[str] = []

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models that answered, in the order in which they were first heard of."""
        return tuple(self._models)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Those of KIND_NAMES that were asked for."""
        return tuple(name for name in KIND_NAMES if name in self._kinds)

    def add(self, sample: Sample) -> None:
        """One finished request."""
        timings, kind = sample.timings, KINDS[sample.task]
        if sample.model not in self._models:
            self._models.append(sample.model)
        if kind not in self._kinds:
            self._kinds.append(kind)
        enough = timings.generated_tokens >= FEWEST_TOKENS and timings.generate_seconds > 0
        self.requests.add(
            sample.time,
            KIND_NAMES.index(kind),
            self._models.index(sample.model),
            max(0, timings.prompt_tokens - timings.cached_tokens),
            timings.prompt_seconds,
            timings.generated_tokens - 1 if enough else 0,
            timings.generate_seconds if enough else 0.0,
            timings.first_token_seconds,
            timings.queued_seconds,
        )

    def number_of(self, model: str) -> int:
        """The number of `model` in the column; -1 when it has not answered."""
        return self._models.index(model) if model in self._models else -1

    def rate(self, since: float, kind: str = "", model: str = "") -> Rate:
        """Over the requests from `since` on, of one kind or model when named."""
        rows = self.requests.since(since)
        wanted_kind = KIND_NAMES.index(kind) if kind else None
        wanted_model = self.number_of(model) if model else None
        sums = [0.0, 0.0, 0.0, 0.0]
        columns = ("kind", "model", "read_tokens", "read_seconds", "made_tokens", "made_seconds")
        for kind_, model_, *numbers in zip(*(rows[name] for name in columns), strict=True):
            if wanted_kind in (None, kind_) and wanted_model in (None, model_):
                used = [numbers[0], numbers[1] if numbers[0] else 0.0, *numbers[2:]]
                sums = [total + number for total, number in zip(sums, used, strict=True)]
        return Rate(sums[0] / sums[1] if sums[1] else 0.0, sums[2] / sums[3] if sums[3] else 0.0)

    def tokens(self, since: float) -> float:
        """Tokens read and made from `since` on."""
        rows = self.requests.since(since)
        return sum(rows["read_tokens"]) + sum(rows["made_tokens"])
