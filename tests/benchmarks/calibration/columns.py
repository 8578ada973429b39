"""Evidence as columns of numbers: one row for each candidate, bounded as the check bounds them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from tests.benchmarks.calibration.errors import NoEvidenceError, SeveralModelsError
from tests.benchmarks.calibration.evidence import Record, Weighed
from writer.language.grammar import calibration
from writer.language.grammar.kinds import CandidateKind

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

KINDS: Final = tuple(CandidateKind)
_NUMBER_OF: Final = {kind: number for number, kind in enumerate(KINDS)}
_NOTHING: Final = float("nan")


@dataclass(frozen=True)
class Columns:
    """Each column has an entry for each candidate; what was not asked is NaN."""

    item: Numbers
    """Number of the record, counted from 0."""
    question: Numbers
    """Number of the question, counted over all records."""
    kind: npt.NDArray[np.int64]
    """Place in `KINDS`."""
    start: Numbers
    end: Numbers
    right: Numbers
    """1.0 or 0.0."""
    support: Numbers
    """Three columns: first choice of a rule, by a rule, cost."""
    rule: Numbers
    first: Numbers
    gain: Numbers
    together: Numbers
    others: Numbers

    def __len__(self) -> int:
        return len(self.right)

    @property
    def scored(self) -> Flags:
        return ~np.isnan(self.gain)

    @property
    def tried(self) -> Flags:
        return ~np.isnan(self.together)

    def where(self, chosen: Flags) -> Self:
        """The rows that are `chosen`."""
        return type(self)(**{field.name: getattr(self, field.name)[chosen] for field in fields(self)})

    def margins(self, odds: Numbers) -> Numbers:
        """By how much the odds of each row exceed the best of others for the same place; bounded.

        The rows must be scored ones, all of them, and `odds` theirs after the first round.
        """
        margins = np.full(len(self), calibration.UNRIVALLED)
        cuts = np.flatnonzero(np.diff(self.question)) + 1
        for rows in np.split(np.arange(len(self)), cuts):
            start, end = self.start[rows], self.end[rows]
            overlap = (start[:, None] < end) & (start < end[:, None])
            overlap |= (start[:, None] == start) & (end[:, None] == end)
            np.fill_diagonal(overlap, False)
            best = np.where(overlap, odds[rows], -np.inf).max(axis=1, initial=-np.inf)
            rivalled = np.isfinite(best)
            margins[rows[rivalled]] = (odds[rows] - best)[rivalled]
        bounded: Numbers = np.clip(margins, -calibration._WIDEST, calibration._WIDEST)
        return bounded


def columns(records: Iterable[Record]) -> Columns:
    """Raises NoEvidenceError, SeveralModelsError."""
    rows: list[tuple[float, ...]] = []
    models: set[str] = set()
    question = 0
    for item, record in enumerate(records):
        models.add(record.model)
        for asked in record.questions:
            rows += (_row(item, question, candidate) for candidate in asked)
            question += 1
    if len(models) > 1:
        raise SeveralModelsError(sorted(models))
    if not rows:
        raise NoEvidenceError("candidates")
    return _from_table(np.array(rows, dtype=np.float64))


def _row(item: int, question: int, candidate: Weighed) -> tuple[float, ...]:
    return (
        item,
        question,
        _NUMBER_OF[candidate.kind],
        candidate.start,
        candidate.end,
        candidate.right,
        candidate.first_choice,
        candidate.by_rule,
        candidate.cost,
        candidate.rule,
        candidate.first,
        _NOTHING if candidate.gain is None else candidate.gain,
        _NOTHING if candidate.together is None else candidate.together,
        candidate.others,
    )


def _from_table(table: Numbers) -> Columns:
    return Columns(
        item=table[:, 0],
        question=table[:, 1],
        kind=table[:, 2].astype(np.int64),
        start=table[:, 3],
        end=table[:, 4],
        right=table[:, 5],
        support=table[:, 6:9],
        rule=table[:, 9],
        first=_bounded(table[:, 10]),
        gain=_bounded(table[:, 11]),
        together=_bounded(table[:, 12]),
        others=np.minimum(table[:, 13], calibration._MOST_OTHERS),
    )


def _bounded(nats: Numbers) -> Numbers:
    return np.clip(nats, calibration._LOWEST, calibration._HIGHEST)
