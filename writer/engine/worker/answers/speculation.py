"""Guessing the next tokens of an answer that repeats most of a source text, so that one decode confirms several.

A corrected or lightly rewritten text follows its source: behind the place that matches the last tokens comes,
mostly, what the source has there. The model checks every guess, so a wrong one costs time, never a wrong word.
Whether a guess pays follows from how often guesses like it came true so far in this answer, which is counted for
every token, guessed ahead or not, and from what a decode of several tokens costs on this machine.

Prompt lookup: Saxena 2023; n-gram speculation in general: Leviathan et al. 2023, "Fast Inference from Transformers
via Speculative Decoding".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from writer.engine.worker.models.costs import MOST, CostCurve

LONGEST_MATCH: Final = 8
"""Tokens of agreement behind which longer ones say nothing more."""
_FAR: Final = 40
"""Tokens: how far from the expected place a match still counts as less likely the farther it is."""
_NEAR: Final = 12
"""A single equal token says something only this close to the expected place."""
_PRIOR: Final = (0.3, 0.35, 0.6, 0.75, 0.85, 0.9, 0.93, 0.95, 0.96)
"""How often a guess behind a match of 0, 1, 2 ... tokens comes true before anything is known of this answer."""
_PRIOR_WEIGHT: Final = 3.0
_FORGETTING: Final = 0.97
"""What an older observation counts for when a newer one comes."""
WORTH: Final = 1.08
"""A guess is made when it promises to be this much faster than none."""
CREDIT: Final = 1.5
"""Decodes of one token that guesses may cost in vain before they have saved any."""
_RICHEST: Final = 8.0
"""Savings beyond this do not count: a text that was easy to copy may end."""
_FORGIVING: Final = 0.985
"""What is left of a debt with each token: in the long run guesses cost at most 2 % in vain."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the source goes on, and how many tokens before it agree with the answer."""

    at: int
    match: int


class CopyGuesser:
    """Follows one answer token by token and guesses what comes next."""

    def __init__(self, source: Sequence[int], costs: CostCurve) -> None:
        self._source = list(source)
        self._costs = costs
        self._positions: dict[int, list[int]] = {}
        for at, token in enumerate(self._source):
            self._positions.setdefault(token, []).append(at)
        self._answer: list[int] = []
        self._place = _Place(0, 0)
        self._hits = [prior * _PRIOR_WEIGHT for prior in _PRIOR]
        self._seen = [_PRIOR_WEIGHT] * len(_PRIOR)
        self._open: list[int] = []
        """What was guessed and not heard of yet."""
        self._balance = 0.0
        """Decodes saved, less what guesses cost."""

    def heard(self, token: int) -> None:
        """The answer goes on with `token`."""
        self._settle(token)
        place = self._place
        if place.at < len(self._source):
            hit = self._source[place.at] == token
            self._hits[place.match] = self._hits[place.match] * _FORGETTING + hit
            self._seen[place.match] = self._seen[place.match] * _FORGETTING + 1
        self._answer.append(token)
        self._place = self._next_place(token)

    def guesses(self, most: int, behind: int = 0) -> list[int]:
        """Tokens that will probably follow; none when guessing does not pay.

        `most` is how many may be guessed, `behind` how many tokens have to be computed in the same decode anyway.
        """
        place = self._place
        ahead = self._source[place.at : place.at + min(most, MOST)]
        best, length = WORTH, 0
        alone = self._costs.of(1 + behind)
        expected, chance = 1.0, 1.0
        for count in range(1, len(ahead) + 1):
            chance *= self.chance(min(place.match + count - 1, LONGEST_MATCH))
            expected += chance
            cost = self._costs.of(1 + behind + count)
            if cost - alone > self._balance + CREDIT:
                break
            if expected * alone / cost > best:
                best, length = expected * alone / cost, count
        self._open = ahead[:length]
        self._balance -= self._costs.of(1 + behind + length) - alone
        return list(self._open)

    def chance(self, match: int) -> float:
        """How often the source's next token came true behind a match of `match` tokens."""
        return self._hits[match] / self._seen[match]

    def _settle(self, token: int) -> None:
        if self._balance < 0:
            self._balance *= _FORGIVING
        if self._open and self._open[0] == token:
            del self._open[0]
            self._balance = min(_RICHEST, self._balance + 1.0)
        else:
            self._open = []

    def _next_place(self, token: int) -> _Place:
        """The likeliest place in the source behind `token`: long agreement near where the answer should be."""
        expected = self._place.at + 1
        best, found = 0.0, None
        for at in self._positions.get(token, ()):
            match = self._agreement(at)
            distance = at + 1 - expected
            if match == 1 and abs(distance) > _NEAR:
                continue
            score = match - min(abs(distance), _FAR) * 0.1 - (0.5 if distance < 0 else 0.0)
            if found is None or score > best:
                best, found = score, _Place(at + 1, min(match, LONGEST_MATCH))
        return found or _Place(min(expected, len(self._source)), 0)

    def _agreement(self, at: int) -> int:
        """How many tokens up to `at` equal the end of the answer."""
        longest = min(LONGEST_MATCH, len(self._answer), at + 1)
        count = 0
        while count < longest and self._source[at - count] == self._answer[-1 - count]:
            count += 1
        return count
