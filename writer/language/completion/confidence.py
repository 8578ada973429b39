"""How sure a model has to be before its words are shown: the writer states how many should be right, and what was
measured with the model says which probability of its own promises that.

The probability a model gives to a suggestion, over every way of spelling it, ranks suggestions as well as anything
that was tried beside it: margins, entropy, letters typed and counts in the document added nothing that held on other
texts (`inkhorn bench completion` repeats the measurement). But how often a probability is right differs from model to
model, so each has a curve.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_STATED: Final = ((0.0, 0.95), (0.5, 0.75), (1.0, 0.35))
"""Eagerness, and the share of the shown suggestions that should be right."""
_USUAL: Final = 0.5
"""Of the suggestions that are right, the share that is taken: writers who know what they want type on."""
_SLOW: Final = 400
"""Suggestions after which what the writer did counts for half."""
_FARTHEST: Final = 0.1
"""How far the smallest probability moves by what the writer did, at most."""


@dataclass(frozen=True, slots=True)
class Curve:
    """What was measured with one model: (smallest probability, share that was right of what was shown), both rising."""

    points: tuple[tuple[float, float], ...]

    def least(self, precision: float) -> float:
        """The smallest probability with which a share of `precision` (0 to 1) is right."""
        rights = [right for _, right in self.points]
        above = min(max(bisect_left(rights, precision), 1), len(self.points) - 1)
        (low, low_right), (high, high_right) = self.points[above - 1], self.points[above]
        share = (precision - low_right) / max(high_right - low_right, 1e-9)
        return min(max(low + share * (high - low), 0.01), 0.99)

    def precision(self, least: float) -> float:
        """The share that is right of what is shown with this smallest probability."""
        leasts = [probability for probability, _ in self.points]
        above = min(max(bisect_left(leasts, least), 1), len(self.points) - 1)
        (low, low_right), (high, high_right) = self.points[above - 1], self.points[above]
        share = (least - low) / max(high - low, 1e-9)
        return min(max(low_right + share * (high_right - low_right), 0.0), 1.0)


GENERAL: Final = Curve(
    ((0.2, 0.5), (0.3, 0.6), (0.4, 0.68), (0.5, 0.76), (0.6, 0.82), (0.7, 0.88), (0.8, 0.92), (0.9, 0.955))
)
"""For a model nobody measured: what the measured ones have in common."""

_MEASURED: Final = {
    ("llama", 13): Curve(  # SmolLM2-135M-Instruct Q4_0, 1,500 characters of each of four texts
        ((0.2, 0.505), (0.3, 0.595), (0.4, 0.685), (0.5, 0.76), (0.6, 0.818), (0.7, 0.881), (0.8, 0.925), (0.9, 0.953))
    ),
    ("gemma3", 27): Curve(  # Gemma 3 270M Q4_K_M, 750 characters of each
        ((0.2, 0.49), (0.3, 0.604), (0.4, 0.68), (0.5, 0.758), (0.6, 0.825), (0.7, 0.884), (0.8, 0.92), (0.9, 0.963))
    ),
    ("qwen2", 63): Curve(  # Qwen2.5-Coder-0.5B-Instruct Q4_K_M, 450 characters of each
        ((0.2, 0.453), (0.3, 0.532), (0.4, 0.609), (0.5, 0.687), (0.6, 0.778), (0.7, 0.819), (0.8, 0.89), (0.9, 0.922))
    ),
}
"""By architecture and tens of millions of parameters; whole suggestions that were right, also inside words, in
`inkhorn bench completion --curve` (November 2026)."""


def curve_of(architecture: str, parameters: int) -> Curve:
    """What is known of a model of this architecture (GGUF's word) and size."""
    return _MEASURED.get((architecture, round(parameters / 1e7)), GENERAL)


def stated(eagerness: float) -> float:
    """The share of the shown suggestions that should be right, at an eagerness of 0 (few) to 1 (many)."""
    eagerness = min(max(eagerness, 0.0), 1.0)
    above = min(max(bisect_left([row[0] for row in _STATED], eagerness), 1), len(_STATED) - 1)
    (low, low_right), (high, high_right) = _STATED[above - 1], _STATED[above]
    return low_right + (eagerness - low) / (high - low) * (high_right - low_right)


def learned(curve: Curve, bins: Sequence[tuple[int, int]]) -> float:
    """What to add to the smallest probability after what a writer did.

    `bins` are the suggestions shown and those taken of them, by confidence in equal classes from 0 to 1. More taken
    than usual lowers it, fewer raise it; slowly, and by a tenth at most.
    """
    shown = sum(count for count, _ in bins)
    expected = _USUAL * sum(count * _right_at(curve, index, len(bins)) for index, (count, _) in enumerate(bins))
    taken = sum(taken for _, taken in bins)
    if not shown or expected <= 0:
        return 0.0
    weight = shown / (shown + _SLOW)
    ratio = (taken + 1) / (expected + 1)
    return min(max(-_FARTHEST * math.log2(ratio), -_FARTHEST), _FARTHEST) * weight


def _right_at(curve: Curve, index: int, count: int) -> float:
    """The share that is right of suggestions in one class of probability."""
    return curve.precision((index + 0.5) / count)


def rising(points: Iterable[tuple[float, float]]) -> Curve:
    """The curve through measured points: sorted, and nowhere falling."""
    best, kept = 0.0, []
    for least, right in sorted(points):
        best = max(best, right)
        kept.append((least, round(best, 3)))
    return Curve(tuple(kept))
