"""How true the probabilities of a fit are: each fifth of the sentences is judged by what the others taught."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np

from tests.benchmarks.calibration.columns import Columns, Numbers
from tests.benchmarks.calibration.fitting import Groups, Models
from writer.language.grammar.strictness import LEAST

_PARTS: Final = 5
_STEPS: Final = np.linspace(0.0, 1.0, 11)


def held_out(columns: Columns, groups: Groups) -> tuple[Numbers, Numbers]:
    """For each candidate that was tried: its probability, and 1.0 when it is right. Raises NoEvidenceError."""
    found = [_part(columns, groups, part) for part in range(_PARTS)]
    return np.concatenate([likely for likely, _ in found]), np.concatenate([right for _, right in found])


def report(likely: Numbers, right: Numbers) -> Iterator[str]:
    """Lines: at each strictness what would be accepted, and in steps what is said beside what is so."""
    yield "Held-out sentences, candidates of the second round, rivals for one place counted each:"
    for strictness, least in LEAST.items():
        shown = likely >= least
        count, good = int(shown.sum()), int(right[shown].sum())
        share = good / count if count else 0.0
        found = f"{share:6.1%} of them right, {good} of {right.sum():.0f}"
        yield f"  {strictness:9} from {least:.2f}: {count:5} accepted, {found}"
    for low, high in pairwise(_STEPS):
        inside = (likely >= low) & (likely < high)
        if inside.any():
            said, so = likely[inside].mean(), right[inside].mean()
            yield f"  {low:.1f} to {high:.1f}: {inside.sum():5} candidates, said {said:.2f}, right {so:.2f}"


def _part(columns: Columns, groups: Groups, part: int) -> tuple[Numbers, Numbers]:
    inside = columns.item % _PARTS == part
    tried, likely = Models(columns.where(~inside), groups).probabilities(columns.where(inside))
    return likely, tried.right
