"""Fits the three models of the calibration: first token, first round, second round."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from tests.benchmarks.calibration.columns import KINDS, Columns, Numbers
from tests.benchmarks.calibration.errors import NoEvidenceError
from tests.benchmarks.calibration.gathering import HOPELESS
from tests.benchmarks.calibration.logistic import Logistic, logistic
from writer.language.grammar.kinds import CandidateKind

Groups = Mapping[CandidateKind, str]
"""The name of the weights that candidates of a kind share."""

_PULL: Final = 0.02
_SHARED_PULL: Final = 0.3
"""Half the price of a squared weight; the second is of the model whose groups deviate from what all share."""
_LEAST_CHANCE: Final = 0.004
"""Probability by the first token alone from which a candidate is scored."""


@dataclass(frozen=True, slots=True)
class KindNumbers:
    """A row of the table."""

    offset: float
    """Nats the first changed token may lose."""
    alone: float
    together: float
    """Biases after the first round and after the second."""


@dataclass(frozen=True, slots=True)
class CalibrationNumbers:
    """All numbers of the calibration module, in its order and meaning."""

    groups: Mapping[str, tuple[float, ...]]
    """Weights of gain alone, gain together, margin and rule, by the name of the group."""
    table: Mapping[CandidateKind, KindNumbers]
    first_support: tuple[float, ...]
    first_slope: float
    alone: tuple[float, ...]
    together: tuple[float, ...]


class Models:
    """The models of one fit."""

    def __init__(self, columns: Columns, groups: Groups) -> None:
        """Raises NoEvidenceError when nothing was scored or tried, or nothing of it is right."""
        self._names = tuple(dict.fromkeys(groups[kind] for kind in KINDS))
        self._group = np.array([self._names.index(groups[kind]) for kind in KINDS])
        promising = columns.where(columns.first > HOPELESS)
        self._first = _fitted(_first_features(promising), promising, _PULL, "candidates that are right")
        scored = columns.where(columns.scored)
        self._alone = _fitted(_alone_features(scored), scored, _PULL, "scored candidates that are right")
        tried, margins = self._tried(columns)
        features = self._together_features(tried, margins)
        self._together = _fitted(features, tried, _SHARED_PULL, "tried candidates that are right")

    def probabilities(self, columns: Columns) -> tuple[Columns, Numbers]:
        """The rows of `columns` that were tried, and how likely each is to be right."""
        tried, margins = self._tried(columns)
        odds = self._together.odds(self._together_features(tried, margins), tried.kind)
        return tried, 1.0 / (1.0 + np.exp(-odds))

    def numbers(self) -> CalibrationNumbers:
        """For the calibration module."""
        first, common = self._first.weights, self._together.weights
        least = math.log(_LEAST_CHANCE / (1.0 - _LEAST_CHANCE))
        offsets = (self._first.biases - least) / first[0]
        table = {
            kind: KindNumbers(float(offset), float(alone), float(together))
            for kind, offset, alone, together in zip(
                KINDS, offsets, self._alone.biases, self._together.biases, strict=True
            )
        }
        shared, own = common[5:9], common[9:].reshape(4, len(self._names))
        groups = {name: _floats(shared + own[:, place]) for place, name in enumerate(self._names)}
        return CalibrationNumbers(
            groups=groups,
            table=table,
            first_support=_floats(first[1:] / first[0]),
            first_slope=float(first[0]),
            alone=_floats(self._alone.weights),
            together=_floats(common[:5]),
        )

    def _tried(self, columns: Columns) -> tuple[Columns, Numbers]:
        """The rows that were tried, and their margins over what was scored."""
        scored = columns.where(columns.scored)
        margins = scored.margins(self._alone.odds(_alone_features(scored), scored.kind))
        return scored.where(scored.tried), margins[scored.tried]

    def _together_features(self, tried: Columns, margins: Numbers) -> Numbers:
        """What all share: first, support and others; gain, together, margin and rule; these four for each group."""
        own = np.column_stack((tried.gain, tried.together, margins, tried.rule))
        group = self._group[tried.kind]
        member = group[:, None] == np.arange(len(self._names))
        by_group = (own[:, :, None] * member[:, None, :]).reshape(len(tried), -1)
        return np.column_stack((tried.first, tried.support, tried.others, own, by_group))


def _first_features(columns: Columns) -> Numbers:
    return np.column_stack((columns.first, columns.support))


def _alone_features(columns: Columns) -> Numbers:
    return np.column_stack((columns.gain, columns.first, columns.support))


def _fitted(features: Numbers, columns: Columns, pull: float, lacking: str) -> Logistic:
    if not columns.right.any():
        raise NoEvidenceError(lacking)
    return logistic(features, columns.kind, columns.right, pull)


def _floats(values: Numbers) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
