"""The order of version numbers, as far as this program uses them: 1.2, 1.2.3, and 1.3rc1 before 1.3."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

Order: TypeAlias = tuple[tuple[int, ...], tuple[int, int]]

PATTERN: Final = r"^\d{1,6}(\.\d{1,6}){0,3}((a|b|rc)\d{1,6})?$"
_PARTS: Final = re.compile(r"([\d.]+?)(?:(a|b|rc)(\d+))?$")
_RANK: Final = {"a": 0, "b": 1, "rc": 2, None: 3}
_NUMBERS: Final = 4


def order(version: str) -> Order:
    """What compares as versions follow each other. Raises ValueError for what is none."""
    if not re.fullmatch(PATTERN, version):
        raise ValueError(f"{version!r} is not a version number")
    found = _PARTS.fullmatch(version)
    assert found is not None, "the pattern has the same parts"
    numbers = [int(part) for part in found[1].split(".")]
    padded = (*numbers, *(0,) * (_NUMBERS - len(numbers)))
    return padded, (_RANK[found[2]], int(found[3] or 0))


def is_newer(version: str, than: str) -> bool:
    """Whether `version` follows `than`. Raises ValueError."""
    return order(version) > order(than)
