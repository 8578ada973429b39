"""What a decode of several tokens costs beside one of a single token."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

MOST: Final = 15
"""Guesses that are computed along with a token at most."""


@dataclass(frozen=True, slots=True)
class CostCurve:
    """What a decode of 1, 2, 3 ... tokens costs, in decodes of one token."""

    costs: tuple[float, ...]

    def of(self, tokens: int) -> float:
        """Beyond what was measured the last step goes on."""
        if tokens <= len(self.costs):
            return self.costs[tokens - 1]
        step = self.costs[-1] - self.costs[-2] if len(self.costs) > 1 else 1.0
        return self.costs[-1] + step * (tokens - len(self.costs))


TYPICAL: Final = CostCurve((1.0, 1.5, 1.9, 2.2, 2.6, 2.9, 3.2, 3.5, 3.8, 4.1, 4.4, 4.7, 5.0, 5.3, 5.6, 5.9))
"""Before this machine was measured: dearer than Q4_0 and Q4_K_M on two cores, so guesses are careful."""
