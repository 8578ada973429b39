"""States of a hybrid model's recurrent part at positions of its sequence: where one can go back to."""

from __future__ import annotations

from typing import Final

from writer.engine.worker.sequences.context import State

MOST_BYTES: Final = 256 << 20
"""Memory all checkpoints of a sequence may take."""
MOST, FEWEST = 64, 3
ROLLING_BYTES: Final = 1 << 20
"""States up to this size are cheap enough to be saved before every decode (LFM2-350M: 82 KB, 24 microseconds)."""


class Checkpoints:
    """Kept states by position, plus one that rolls along with the end of the sequence."""

    def __init__(self) -> None:
        self._kept: dict[int, State] = {}
        self._rolling: tuple[int, State] | None = None

    @property
    def positions(self) -> list[int]:
        """Where one can go back to, rising."""
        rolling = [self._rolling[0]] if self._rolling else []
        return sorted({*self._kept, *rolling})

    @property
    def rolling(self) -> bool:
        """Whether states are small enough to roll along."""
        return self._rolling is not None

    def roll(self, position: int, state: State) -> None:
        """Remember `state` until the next one, unless it is too large for that."""
        self._rolling = (position, state) if len(state) <= ROLLING_BYTES else None

    def keep(self, position: int, state: State) -> None:
        """Remember `state`; when there are too many, the one goes that leaves the smallest gap."""
        self._kept[position] = state
        most = max(FEWEST, min(MOST, MOST_BYTES // max(1, len(state))))
        while len(self._kept) > most:
            del self._kept[self._least_missed()]

    def back(self, length: int) -> tuple[int, State] | None:
        """The last state at `length` or before it, everything behind forgotten; None when there is none."""
        self._kept = {at: state for at, state in self._kept.items() if at <= length}
        if self._rolling and self._rolling[0] > length:
            self._rolling = None
        found = max([*self._kept, *([self._rolling[0]] if self._rolling else [])], default=0)
        if not found:
            return None
        return found, self._rolling[1] if self._rolling and self._rolling[0] == found else self._kept[found]

    def clear(self) -> None:
        self._kept.clear()
        self._rolling = None

    def _least_missed(self) -> int:
        """Not the newest three: they stand around the caret."""
        ordered = [0, *sorted(self._kept)]
        inner = range(1, max(2, len(ordered) - FEWEST))
        return ordered[min(inner, key=lambda index: ordered[index + 1] - ordered[index - 1])]
