"""A logistic model with a bias of its own for each kind, fitted by Newton's method.

Biases are drawn towards a common one, so that a kind seen seldom is judged like the others until there is reason.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from tests.benchmarks.calibration.columns import KINDS, Numbers

_COMMON_PULL: Final = 1e-3
_KIND_PULL: Final = 1.2
"""Half the price of a squared bias in nats: nearly free for what all share, one strong for what a kind adds."""
_START: Final = -3.0
"""Log odds; few candidates are right."""
_STEPS: Final = 60
_LONGEST_STEP: Final = 2.0
_CLOSE: Final = 1e-5
_LEAST_CURVATURE: Final = 1e-7


@dataclass(frozen=True)
class Logistic:
    """Log odds are the bias of the kind and the features times `weights`."""

    biases: Numbers
    """One for each of `KINDS`."""
    weights: Numbers

    def odds(self, features: Numbers, kind: npt.NDArray[np.int64]) -> Numbers:
        """A row of `features` for each entry of `kind`."""
        found: Numbers = self.biases[kind] + features @ self.weights
        return found


def logistic(features: Numbers, kind: npt.NDArray[np.int64], right: Numbers, pull: float) -> Logistic:
    """The likeliest model of `right` (1.0 or 0.0), with `pull` as the price of a squared weight."""
    rows, count = features.shape
    design = np.zeros((rows, 1 + len(KINDS) + count))
    design[:, 0] = 1.0
    design[np.arange(rows), 1 + kind] = 1.0
    design[:, 1 + len(KINDS) :] = features
    pulls = np.concatenate(([_COMMON_PULL], np.full(len(KINDS), _KIND_PULL), np.full(count, pull)))
    solved = np.zeros(design.shape[1])
    solved[0] = _START
    for _ in range(_STEPS):
        step = _newton_step(design, right, pulls, solved)
        longest = float(np.abs(step).max())
        solved = solved + step * min(1.0, _LONGEST_STEP / max(longest, _CLOSE))
        if longest < _CLOSE:
            break
    return Logistic(solved[0] + solved[1 : 1 + len(KINDS)], solved[1 + len(KINDS) :])


def _newton_step(design: Numbers, right: Numbers, pulls: Numbers, solved: Numbers) -> Numbers:
    likely = 1.0 / (1.0 + np.exp(-design @ solved))
    slope = design.T @ (right - likely) - pulls * solved
    curvature = (design * (likely * (1.0 - likely) + _LEAST_CURVATURE)[:, None]).T @ design + np.diag(pulls)
    return np.linalg.solve(curvature, slope).astype(np.float64)
