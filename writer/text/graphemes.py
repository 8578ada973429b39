"""Where a text may be cut: never inside what a reader sees as one character.

Python's `str` counts code points; a family emoji is seven of them, a letter with a combining accent two. This
module follows the extended grapheme clusters of Unicode's UAX #29 as far as a text being written needs them:
combining marks, emoji sequences, flags, Hangul letters and CR LF. Prepended signs are not treated.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_JOINER: Final = "\u200d"
_LONGEST_FLAG_RUN: Final = 64
"""How far back regional indicators are counted; a longer run of flags is cut in pairs from there."""

_MARK_BLOCKS: Final = ((0x0300, 0x2000), (0x20D0, 0x2100), (0x2CE0, 0x3100), (0xA660, 0xAC00), (0xFB1E, 0xFE30))
"""Ranges of the basic plane that hold combining marks; looking at these alone takes about two milliseconds."""


def _mark_class() -> str:
    """The combining marks of the basic plane as the inside of a regular expression's character class."""
    marks = [
        code
        for start, end in _MARK_BLOCKS
        for code in range(start, end)
        if unicodedata.category(chr(code)) in {"Mn", "Mc", "Me"}
    ]
    ranges: list[list[int]] = []
    for code in marks:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"\\u{first:04x}-\\u{last:04x}" for first, last in ranges)


MARKS: Final = _mark_class()
"""Combining marks, for use inside `[...]` of a regular expression."""

_EXTENDER: Final = re.compile(f"[{MARKS}\u200c\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef]")


_MAY_JOIN: Final = re.compile(
    f"[{MARKS}\u200c\u200d\u1160-\u11ff\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]|(?<=\u200d)."
    "|[\U000110f0-\U0001efff\U000e0000-\U000fffff]|(?<=[\u1100-\u115f])[\u1100-\u115f\uac00-\ud7a3]|(?<=\r)\n"
)
"""Characters that may belong to the one before them."""


def grapheme_count(text: str) -> int:
    """How many characters a reader sees in `text`. Linear in its length, and fast where nothing is joined."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    return len(text) - sum(not is_boundary(text, match.start()) for match in _MAY_JOIN.finditer(text))


def is_boundary(text: str, index: int) -> bool:
    """Whether `text` may be cut before character `index`; the start and the end always may."""
    if index <= 0 or index >= len(text):
        return True
    before, after = text[index - 1], text[index]
    if before < "\u0300" and after < "\u0300":
        return not (before == "\r" and after == "\n")
    if before in "\r\n":
        return True
    if _extends(after):
        return False
    if before == _JOINER:
        return not _pictographic(after)
    if _regional(before) and _regional(after):
        return _flags_before(text, index) % 2 == 0
    return not _hangul_joins(before, after)


def boundary_before(text: str, index: int) -> int:
    """The last place at or before `index` where `text` may be cut."""
    index = max(0, min(index, len(text)))
    while not is_boundary(text, index):
        index -= 1
    return index


def boundary_after(text: str, index: int) -> int:
    """The first place at or after `index` where `text` may be cut."""
    index = max(0, min(index, len(text)))
    while not is_boundary(text, index):
        index += 1
    return index


def _extends(character: str) -> bool:
    if _EXTENDER.match(character):
        return True
    return character > "\uffff" and unicodedata.category(character) in {"Mn", "Mc", "Me"}


def _pictographic(character: str) -> bool:
    """Roughly Extended_Pictographic: what may follow a joiner inside an emoji."""
    return character > "\U0001efff" or "\u2190" <= character <= "\u2bff" or character in "©®‼⁉™ℹ〰〽㊗㊙"


def _regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, index: int) -> int:
    """Number of regional indicators that stand directly before `index`."""
    first = index
    while first > 0 and index - first < _LONGEST_FLAG_RUN and _regional(text[first - 1]):
        first -= 1
    return index - first


def _hangul_joins(before: str, after: str) -> bool:
    """Whether two Hangul letters belong to one syllable (rules GB6 to GB8)."""
    leading, vowel, trailing = "\u1100" <= before <= "\u115f", "\u1160" <= before <= "\u11a7", before >= "\u11a8"
    syllable = "\uac00" <= before <= "\ud7a3"
    open_syllable = syllable and (ord(before) - 0xAC00) % 28 == 0
    if leading:
        return "\u1100" <= after <= "\u11a7" or "\uac00" <= after <= "\ud7a3"
    if vowel or open_syllable:
        return "\u1160" <= after <= "\u11ff"
    return (syllable or (trailing and before <= "\u11ff")) and "\u11a8" <= after <= "\u11ff"
