"""Whether typed letters mean a name: all of them in order, the better the more they begin words and stand together."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_BEGINS_WORD: Final = 8
_FOLLOWS: Final = 5
_BEGINS_ALL: Final = 6
_SKIPPED: Final = 1
_MOST_SKIPPED: Final = 6
"""Letters left out between two that were typed count no further."""


@dataclass(frozen=True, slots=True)
class Found:
    """`places` are the characters of the name that were typed; a higher `score` is a better match."""

    score: int
    places: tuple[int, ...]


def found(typed: str, name: str) -> Found | None:
    """How `typed` is found in `name`, capitals and accents aside; None when it is not. Spaces need not be typed."""
    wanted = [sign for sign in _letters(typed) if not sign.isspace()]
    if not wanted:
        return Found(0, ())
    signs = _letters(name)
    if not _in_order(wanted, signs):
        return None
    return _best(wanted, signs)


def _in_order(wanted: Sequence[str], signs: Sequence[str]) -> bool:
    rest = iter(signs)
    return all(sign in rest for sign in wanted)


def _best(wanted: Sequence[str], signs: Sequence[str]) -> Found | None:
    """The best way to place all of `wanted`, one letter after the other."""
    reached: dict[int, tuple[int, tuple[int, ...]]] = {-1: (0, ())}
    for sign in wanted:
        further: dict[int, tuple[int, tuple[int, ...]]] = {}
        for place in (place for place, other in enumerate(signs) if other == sign):
            ways = [(score + _step(before, place), way) for before, (score, way) in reached.items() if before < place]
            if ways:
                score, way = max(ways, key=lambda each: each[0])
                further[place] = (score + _worth(signs, place), (*way, place))
        reached = further
    if not reached:
        return None
    score, way = max(reached.values(), key=lambda each: each[0])
    return Found(score * 4 - len(signs) // 8, way)


def _step(before: int, place: int) -> int:
    """What the distance to the letter before is worth; before the first stands the beginning."""
    gap = place - before - 1
    return _FOLLOWS if gap == 0 and before >= 0 else -min(gap, _MOST_SKIPPED) * _SKIPPED


def _worth(signs: Sequence[str], place: int) -> int:
    if place == 0:
        return _BEGINS_WORD + _BEGINS_ALL
    return 0 if signs[place - 1].isalnum() else _BEGINS_WORD


def _letters(text: str) -> Sequence[str]:
    """One for each character."""
    return text.lower() if text.isascii() else [_plain(sign) for sign in text]


def _plain(sign: str) -> str:
    """One character without capitals and accents."""
    return unicodedata.normalize("NFD", sign)[0].lower()[:1] or sign
