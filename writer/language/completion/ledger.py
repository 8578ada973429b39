"""Tallies by day and by model, for as long as they are kept."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from writer.language.completion.tally import Count, Tally

DAYS: Final = 90
"""Days that are kept, today included."""
MODELS_A_DAY: Final = 8
"""Models told apart on one day; what is beyond counts together, so that a store stays small."""
OTHERS: Final = "other models"

Entry = tuple[datetime.date, str]
"""A day, and the file name of a model."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Never changes; adding makes another."""

    tallies: Mapping[Entry, Tally] = field(default_factory=dict)

    def __add__(self, other: Ledger) -> Ledger:
        entries = {**self.tallies, **other.tallies}
        nothing = Tally()
        return Ledger({e: self.tallies.get(e, nothing) + other.tallies.get(e, nothing) for e in entries})

    def __bool__(self) -> bool:
        return any(self.tallies.values())

    def total(self) -> Tally:
        return _sum(self.tallies.values())

    def by_model(self) -> dict[str, Tally]:
        """Of all days, the model with the most suggestions first."""
        models = {model for _, model in self.tallies}
        sums = {model: _sum(t for (_, of), t in self.tallies.items() if of == model) for model in models}
        return dict(sorted(sums.items(), key=lambda pair: (-pair[1][Count.SHOWN], pair[0])))

    def by_day(self, today: datetime.date) -> dict[datetime.date, Tally]:
        """The `DAYS` days up to `today`, oldest first, also those on which nothing was counted."""
        days = [today - datetime.timedelta(days=ago) for ago in reversed(range(DAYS))]
        sums: dict[datetime.date, Tally] = {day: Tally() for day in days}
        for (day, _), tally in self.tallies.items():
            if day in sums:
                sums[day] += tally
        return sums

    def trimmed(self, today: datetime.date) -> Ledger:
        """Without days that are too old, and without more models a day than are told apart.

        A day that has not come yet (the computer's clock was wrong) is kept until a `DAYS` days' distance.
        """
        kept = {entry: tally for entry, tally in self.tallies.items() if abs((today - entry[0]).days) < DAYS}
        return Ledger(_fewer_models(kept))


def single(day: datetime.date, model: str, tally: Tally) -> Ledger:
    """What was counted with one model on one day."""
    return Ledger({(day, model): tally})


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total += tally
    return total


def _fewer_models(tallies: Mapping[Entry, Tally]) -> dict[Entry, Tally]:
    fewer: dict[Entry, Tally] = {}
    for day in sorted({day for day, _ in tallies}):
        of_day = {model: tally for (on, model), tally in tallies.items() if on == day}
        named = sorted(of_day.keys() - {OTHERS}, key=lambda model: (-of_day[model][Count.SHOWN], model))
        for model in of_day:
            entry = (day, OTHERS if model in named[MODELS_A_DAY:] else model)
            fewer[entry] = fewer.get(entry, Tally()) + of_day[model]
    return fewer
