"""The variants of a `Score`, each text once, and what is known of them: whether it answers, and what to score next.

Beside the scoring because the cache keeps the same facts: an answer is made from facts in one way, remembered or not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from writer.engine.messages import Score, Scored

Numbers = npt.NDArray[np.float32]
SAME: Final = math.inf
"""`firsts` of a text whose tokens are those of the sentence."""
_DECIMALS: Final = 4
"""Of nats in an answer; far below the noise, and three times shorter to write."""


@dataclass(eq=False)
class Facts:
    """Of each distinct text, in nats over the sentence; not a number where it is not known. Text 0 is the sentence."""

    firsts: Numbers
    """What the first changed token gains."""
    nears: Numbers
    gains: Numbers
    """Not known either where `nears` was enough to give a text up."""
    bounds: Numbers
    """Where the gain is not known: what it is below; infinity where nobody tried."""
    log_likelihood: float = 0.0
    """Of the sentence."""
    tokens: int = -1
    """Of the sentence; -1 while it was not read."""

    @classmethod
    def none(cls, count: int) -> Facts:
        """Nothing is known of `count` texts but that the first is the sentence."""
        firsts, nears, gains = (np.full(count, math.nan, np.float32) for _ in range(3))
        facts = cls(firsts, nears, gains, np.full(count, math.inf, np.float32))
        facts.note_same(0)
        return facts

    def note_same(self, text: int) -> None:
        self.firsts[text], self.nears[text], self.gains[text] = SAME, 0.0, 0.0


@dataclass(eq=False)
class Asked:
    """A `Score` by its distinct texts."""

    request: Score
    texts: tuple[str, ...] = field(init=False)
    """Each once; the first is the sentence."""

    def __post_init__(self) -> None:
        numbers: dict[str, int] = {}
        places = [numbers.setdefault(text, len(numbers)) for text in self.request.variants]
        self.texts = tuple(numbers)
        self._places = np.array(places, np.intp)
        count = len(places)
        self._prune = _limits(self.request.prune, count, math.inf)
        self._least = _limits(self.request.least, count, -math.inf)
        self._near_least = _limits(self.request.near_least, count, -math.inf)
        self.least = self._lowest(self._least)
        """The gain of each text below which nobody asks for it."""
        self.near_least = self._lowest(self._near_least)
        """The same of what is near."""

    def _lowest(self, limits: npt.NDArray[np.float64]) -> Numbers:
        """Of each text."""
        lowest = np.full(len(self.texts), math.inf, np.float32)
        np.minimum.at(lowest, self._places, limits.astype(np.float32))
        return lowest

    def chosen(self, facts: Facts) -> list[int]:
        """The texts to score: those that lose no more with their first changed token than they may, and of these the
        `most` that stay farthest from it. Those whose beginning is not known, and the sentence, are not among them."""
        firsts = facts.firsts[self._places].astype(np.float64)
        passing = np.isfinite(firsts) & (-firsts <= self._prune)
        margins = np.full(len(self.texts), -math.inf)
        np.maximum.at(margins, self._places[passing], (self._prune + firsts)[passing])
        candidates = np.unique(self._places[passing])
        if 0 < self.request.most < len(candidates):
            order = np.lexsort((-facts.firsts[candidates], -margins[candidates]))
            candidates = np.sort(candidates[order[: self.request.most]])
        return [int(text) for text in candidates]

    def unknown(self, facts: Facts) -> list[int]:
        """The texts whose beginning is not known."""
        return [int(text) for text in np.flatnonzero(np.isnan(facts.firsts))]

    def open(self, facts: Facts) -> list[int]:
        """Of the `chosen` texts those whose gain has to be computed."""
        hopeless = (facts.bounds <= self.least) | (facts.nears < self.near_least)
        return [text for text in self.chosen(facts) if np.isnan(facts.gains[text]) and not hopeless[text]]

    def answered(self, facts: Facts) -> bool:
        """Whether `facts` are enough for the answer."""
        return facts.tokens >= 0 and not self.unknown(facts) and not self.open(facts)

    def answer(self, facts: Facts) -> Scored:
        """The answer without timings."""
        known = np.full(len(self.texts), math.nan)
        scored = [*np.flatnonzero(facts.firsts == SAME).tolist(), *self.chosen(facts)]
        known[scored] = facts.gains[scored]
        firsts, nears = (found[self._places].astype(np.float64) for found in (facts.firsts, facts.nears))
        gains = known[self._places]
        wanted = (-firsts <= self._prune) & (nears >= self._near_least) & (gains >= self._least)
        shown = (firsts == SAME) | wanted
        return Scored(
            id=self.request.id,
            gains=_told(np.where(shown, gains, math.nan)),
            log_likelihood=facts.log_likelihood,
            tokens=facts.tokens,
            firsts=tuple(np.round(np.where(np.isfinite(firsts), firsts, 0.0), _DECIMALS).tolist()),
            near=_told(np.where(shown, nears, math.nan)),
        )


def _limits(limits: tuple[float, ...], count: int, none: float) -> npt.NDArray[np.float64]:
    """Limits that are no numbers limit nothing."""
    found = np.array(limits or (none,) * count, np.float64)
    return np.where(np.isnan(found), none, found)


def _told(values: npt.NDArray[np.float64]) -> tuple[float | None, ...]:
    return tuple(None if math.isnan(value) else value for value in np.round(values, _DECIMALS).tolist())
