"""UTF-16 offsets (Qt's) to characters (Python's) and back; the only place that converts."""

from __future__ import annotations

from typing import Final

_SHORT: Final = 40
"""Characters up to which it is quicker to look at each of them; 5 million take 20 ms instead of 200."""


def utf16_length(text: str) -> int:
    """Length of `text` in UTF-16 code units."""
    if text.isascii():
        return len(text)
    if len(text) > _SHORT:
        return len(text.encode("utf-16-le", "surrogatepass")) // 2
    return len(text) + sum(1 for character in text if character > "\uffff")


def to_utf16(text: str, index: int) -> int:
    """UTF-16 offset of the character `index` of `text`; `index` is clamped to the text."""
    return utf16_length(text[: max(index, 0)])


def from_utf16(text: str, offset: int) -> int:
    """Character index of the UTF-16 `offset` of `text`, clamped to the text.

    An offset in the middle of a surrogate pair belongs to the character that the pair encodes.
    """
    if offset <= 0:
        return 0
    if text.isascii():
        return min(offset, len(text))
    passed = 0
    for index, character in enumerate(text):
        passed += 2 if character > "\uffff" else 1
        if passed > offset:
            return index
    return len(text)
