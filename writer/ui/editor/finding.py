"""Where a searched text occurs: plain comparison, no Qt, positions in UTF-16 units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from writer.text.units import utf16_length

MOST: Final = 10_000
"""Occurrences that are counted; a search for "e" in a novel need not know them all."""


def occurrences(text: str, wanted: str, match_case: bool) -> list[tuple[int, int]]:
    """Start and end of each occurrence of `wanted` in `text` that does not overlap one before; at most MOST."""
    if not wanted:
        return []
    pattern = re.compile(re.escape(wanted), 0 if match_case else re.IGNORECASE)
    found: list[tuple[int, int]] = []
    units, passed = 0, 0
    for match in pattern.finditer(text):
        start = units + utf16_length(text[passed : match.start()])
        end = start + utf16_length(match[0])
        found.append((start, end))
        units, passed = end, match.end()
        if len(found) == MOST:
            break
    return found


def next_from(found: Sequence[tuple[int, int]], position: int) -> int:
    """Number of the first occurrence that begins at `position` or behind, around the end; -1: none."""
    if not found:
        return -1
    return next((number for number, (start, _) in enumerate(found) if start >= position), 0)


def last_before(found: Sequence[tuple[int, int]], position: int) -> int:
    """Number of the last occurrence that ends at `position` or before, around the start; -1: none."""
    behind = (number for number in reversed(range(len(found))) if found[number][1] <= position)
    return next(behind, len(found) - 1)
