"""What became of suggestions, as counts: one value that can be added up, stored line by line, and asked.

No text is ever in it. Counts have names so that a store need not know them, and so that a count which another version
of the program adds is kept.
"""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from writer.language.completion.reasons import Reason

LATENCY_LIMITS: Final = tuple(round(5 * 2 ** (step / 2)) for step in range(21))
"""Milliseconds up to which a latency falls into a class: from 5 to 5120, each class half as long again and a bit."""
BINS: Final = 10
"""Classes of confidence, a tenth each."""
_LATENCY, _SILENCE, _BIN = "latency", "silence", "bin"


class Count(enum.StrEnum):
    """What is counted in a single number."""

    SHOWN = "shown"
    WHOLE = "whole"
    """Suggestions of which the writer took everything, at once or bit by bit."""
    BY_WORD = "by-word"
    """Suggestions taken in part, word by word."""
    BY_SENTENCE = "by-sentence"
    """Suggestions taken in part, a sentence."""
    DISMISSED = "dismissed"
    """Suggestions the writer closed without taking anything."""
    SAVED = "saved"
    """Characters the writer took instead of typing them."""
    TYPED = "typed"
    """Characters the writer typed meanwhile."""


@dataclass(frozen=True, slots=True)
class Bin:
    """How suggestions of about the same confidence fared."""

    shown: int = 0
    accepted: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by name; what is not there is 0."""

    counts: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: Tally) -> Tally:
        names = {**self.counts, **other.counts}
        return Tally({name: self.counts.get(name, 0) + other.counts.get(name, 0) for name in names})

    def __bool__(self) -> bool:
        return any(self.counts.values())

    def __getitem__(self, count: Count) -> int:
        return self.counts.get(count, 0)

    @property
    def accepted(self) -> int:
        """Suggestions of which at least a part was taken."""
        return self[Count.WHOLE] + self[Count.BY_WORD] + self[Count.BY_SENTENCE]

    @property
    def accepted_share(self) -> float | None:
        """Of those shown, 0 to 1; None when none was."""
        return self.accepted / self[Count.SHOWN] if self[Count.SHOWN] else None

    @property
    def saved_share(self) -> float | None:
        """Of all characters that came into the text, those that were not typed; None when none came."""
        written = self[Count.SAVED] + self[Count.TYPED]
        return self[Count.SAVED] / written if written else None

    @property
    def silences(self) -> dict[Reason, int]:
        """How often nothing was suggested, by reason, the most frequent first."""
        found = {reason: self.counts.get(f"{_SILENCE} {reason.name}", 0) for reason in Reason}
        return {reason: count for reason, count in sorted(found.items(), key=lambda pair: -pair[1]) if count}

    @property
    def bins(self) -> tuple[Bin, ...]:
        """The suggestions by the model's confidence in them: 0 to 0.1, ..., 0.9 to 1."""
        return tuple(
            Bin(self.counts.get(f"{_BIN} {number} shown", 0), self.counts.get(f"{_BIN} {number} accepted", 0))
            for number in range(BINS)
        )

    def latency(self, share: float) -> float | None:
        """Milliseconds within which this share (0 to 1) of the suggestions was shown; None when none was.

        Between the limits of a class it is interpolated, so it is right to a fifth or so. 0: they were known already.
        """
        classes = [self.counts.get(f"{_LATENCY} {number}", 0) for number in range(len(LATENCY_LIMITS) + 2)]
        total = sum(classes)
        if not total:
            return None
        wanted = share * total
        sums = list(accumulate(classes))
        number = next(number for number, reached in enumerate(sums) if reached >= wanted and classes[number])
        low, high = _bounds(number)
        into = (wanted - (sums[number] - classes[number])) / classes[number]
        return low + (high - low) * min(max(into, 0.0), 1.0)


def latency_tally(milliseconds: float) -> Tally:
    """One suggestion that was shown after so long; 0 when it was known already."""
    number = 1 + bisect_left(LATENCY_LIMITS, milliseconds) if milliseconds > 0 else 0
    return Tally({f"{_LATENCY} {number}": 1})


def silence_tally(reason: Reason) -> Tally:
    """Nothing was suggested once."""
    return Tally({f"{_SILENCE} {reason.name}": 1})


def bin_tally(confidence: float, accepted: bool) -> Tally:
    """One suggestion that was shown with this confidence (0 to 1; anything outside counts as the nearest)."""
    number = min(max(int(confidence * BINS), 0), BINS - 1) if confidence == confidence else BINS - 1
    return Tally({f"{_BIN} {number} shown": 1, f"{_BIN} {number} accepted": int(accepted)})


def _bounds(number: int) -> tuple[float, float]:
    """Between which milliseconds a class of latency lies; the last has no end, and counts as its beginning."""
    if not number:
        return 0.0, 0.0
    last = LATENCY_LIMITS[-1]
    low = LATENCY_LIMITS[number - 2] if number > 1 else 0
    return float(low), float(LATENCY_LIMITS[number - 1] if number <= len(LATENCY_LIMITS) else last)
