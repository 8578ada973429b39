"""How long typing must rest before a suggestion is asked for: short where answers are fast, for ever when unwanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

_TIERS: Final = ((70.0, 15), (140.0, 25))
"""Last latency up to (ms), pause (ms); the tiers Cotabby found comfortable."""
_SLOWEST: Final = 55
_UNWANTED: Final = 5
"""Dismissals in a row after which nothing is asked any more; `Reason.DISMISSED_OFTEN` says so in words."""


@dataclass(frozen=True, slots=True)
class Pause:
    """What the pause depends on. Milliseconds."""

    setting: int = 0
    """As set by the writer; 0: automatic."""
    latency: float = 0.0
    """From the last ask to its first text."""
    dismissals: int = 0
    """In a row."""

    @property
    def milliseconds(self) -> int:
        return self.setting or next((pause for limit, pause in _TIERS if self.latency <= limit), _SLOWEST)

    @property
    def unwanted(self) -> bool:
        """Whether the writer has dismissed so many in a row that suggestions stay away until they are asked for."""
        return self.dismissals >= _UNWANTED

    def after_answer(self, latency: float) -> Pause:
        """With the latency of another answer."""
        return replace(self, latency=latency)

    def after_dismissal(self) -> Pause:
        return replace(self, dismissals=self.dismissals + 1)

    def forgiven(self) -> Pause:
        """Accepting, asking by key and a new paragraph start anew."""
        return replace(self, dismissals=0)
