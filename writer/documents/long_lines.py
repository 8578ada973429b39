"""Lines too long for a text widget, cut for showing and joined again exactly.

Qt lays out a paragraph as a whole, so that a line of 2 MB (a minified file, a text without line breaks) makes every
key wait for seconds. Such a line is shown as several paragraphs, each ended by an invisible mark; when the text
is taken back, mark and line break go away together. The mark is chosen so that the document has none of its own.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

LONGEST_LINE: Final = 20_000
"""Characters of a line that is still shown as it is."""

PIECE: Final = 4_000
"""Characters of a piece of a longer line, about."""

_SEARCH: Final = 400
"""How far in front of the end of a piece a space is looked for."""

_GRAPHEME_LIMIT: Final = 200
"""How far in front of the end of a piece a place between two graphemes is looked for."""

_MARKS: Final = (
    "\u2063",  # invisible separator: without width, and hardly ever pasted from anywhere
    "\u2064",  # invisible plus
    "\u2061",  # function application
    "\u2060",  # word joiner
    "\ufeff",  # zero width no-break space
    *(chr(code) for code in range(0xE0F0, 0xE100)),  # private use
)

_JOINERS: Final = frozenset("\u200d\u200c\u2060\ufeff")
_EXTENDS: Final = re.compile("[\U0001f3fb-\U0001f3ff\ufe00-\ufe0f\U000e0020-\U000e007f]")
"""Skin tones, variation selectors, tags."""
_LEADING_JAMO: Final = re.compile("[\u1100-\u115f\ua960-\ua97c]")
_FOLLOWING_JAMO: Final = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]")


@dataclass(frozen=True, slots=True)
class SplitText:
    """A text made fit for showing. `mark` ends each piece that is no paragraph's end; empty: nothing was cut."""

    text: str
    mark: str = ""


def split(text: str) -> SplitText:
    """Cut the lines of `text` that are longer than LONGEST_LINE at words, else between graphemes."""
    if not has_long_line(text):
        return SplitText(text)
    mark = next((candidate for candidate in _MARKS if candidate not in text), "")
    if not mark:
        return SplitText(text)
    soft_break = mark + "\n"
    lines = (line if len(line) <= LONGEST_LINE else soft_break.join(_pieces(line)) for line in text.split("\n"))
    return SplitText("\n".join(lines), mark)


def join(text: str, mark: str) -> str:
    """`text` as it was before `split`, also after edits: a mark goes together with the line break behind it.

    A mark whose line break was deleted goes alone: the document had none of its own.
    """
    if not mark:
        return text
    return text.replace(mark + "\n", "").replace(mark, "")


def has_long_line(text: str) -> bool:
    """Whether some line is longer than LONGEST_LINE; looks at few characters."""
    start = 0
    while len(text) - start > LONGEST_LINE:
        end = text.rfind("\n", start, start + LONGEST_LINE + 1)
        if end < 0:
            return True
        start = end + 1
    return False


def _pieces(line: str) -> list[str]:
    pieces = []
    start = 0
    while len(line) - start > PIECE + _SEARCH:
        end = _boundary(line, start, start + PIECE)
        pieces.append(line[start:end])
        start = end
    return [*pieces, line[start:]]


def _boundary(line: str, start: int, wanted: int) -> int:
    """Behind a space at or before `wanted`, else between two graphemes, else `wanted` itself."""
    space = line.rfind(" ", wanted - _SEARCH, wanted)
    if space >= 0 and _can_break(line, start, space + 1):
        return space + 1
    for position in range(wanted, wanted - _GRAPHEME_LIMIT, -1):
        if _can_break(line, start, position):
            return position
    return wanted


def _can_break(line: str, start: int, position: int) -> bool:
    """Whether no grapheme spans `position`, by the rules of UAX #29 that matter to the eye; `start` is a boundary."""
    before, after = line[position - 1], line[position]
    if unicodedata.category(after)[0] == "M" or after in _JOINERS or before in _JOINERS or _EXTENDS.match(after):
        return False
    if _LEADING_JAMO.match(before) or _FOLLOWING_JAMO.match(after):
        return False
    if "\ud800" <= before <= "\udbff" and "\udc00" <= after <= "\udfff":
        return False
    return not (_FLAG.match(before) and _FLAG.match(after) and _flags_before(line, start, position) % 2)


def _flags_before(line: str, start: int, position: int) -> int:
    """How many flag letters in a row end at `position`; two of them are one flag."""
    first = position
    while first > start and _FLAG.match(line[first - 1]):
        first -= 1
    return position - first
