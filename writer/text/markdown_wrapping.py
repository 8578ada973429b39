"""Making words bold, italic, a link, a line a heading, and taking that away again: pure edits of one line."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from writer.text.markdown_inline import Part, inline

BOLD: Final = "**"
ITALIC: Final = "*"
MOST_LEVELS: Final = 6

_PARTS: Final = {BOLD: Part.STRONG, ITALIC: Part.EMPHASIS}
_EMPHASIS: Final = "*_"
_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")
_HEADING: Final = re.compile(r"((?: {0,3}>[ \t]?)*)(?: {0,3}(#{1,6})(?:[ \t]+|$))?")
_MARKED: Final = re.compile(r"(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t]|$)|#{1,6}[ \t])*[ \t]*(?:\[[ xX]\][ \t]+)?")


class Selected(NamedTuple):
    """A line, and what is selected in it, in characters."""

    text: str
    start: int
    end: int


def emphasised(line: Selected, mark: str) -> Selected:
    """`mark` (`BOLD`, `ITALIC`) around what is selected, or around the word at the caret; away where it was."""
    text, start, end = _words_of(line)
    first, last = start, end
    while first < last and text[first] in _EMPHASIS:
        first += 1
    while first < last and text[last - 1] in _EMPHASIS:
        last -= 1
    for piece in inline(text).pieces:
        if piece.part == _PARTS[mark] and piece.start <= first and last <= piece.end:
            return _unwrapped(text, piece.start, piece.end, line, len(mark))
    made = f"{text[:start]}{mark}{text[start:end]}{mark}{text[end:]}"
    kept = line.end if line.start == line.end else end
    from_ = line.start if line.start == line.end else start
    return Selected(made, from_ + len(mark), kept + len(mark))


def linked(line: Selected, address: str = "") -> Selected:
    """A link of what is selected, or of the word at the caret; the address is selected, to be written over.

    In a link: its words alone.
    """
    text, start, end = _words_of(line)
    for link in inline(text).links:
        words = text[link.start + 1 : text.rfind("](", link.start, link.end)]
        if link.start <= start and end <= link.end and text[link.start] == "[" and not link.label:
            return Selected(text[: link.start] + words + text[link.end :], link.start, link.start + len(words))
    words = text[start:end]
    if not address and re.fullmatch(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", words):
        words, address = "", words if "@" not in words else f"mailto:{words}"
    made = f"{text[:start]}[{words}]({address}){text[end:]}"
    inside = start + 1 if not words else start + len(words) + 3
    return Selected(made, inside, inside if not words else inside + len(address))


def heading_level(text: str) -> int:
    """1 to 6; 0 for a line that is no heading."""
    match = _HEADING.match(text)
    return len(match[2] or "") if match else 0


def releveled(line: Selected, smaller: bool) -> Selected:
    """The heading one size smaller or larger. Text becomes a heading of the first level; the sixth, made smaller, text
    again."""
    match = _HEADING.match(line.text)
    assert match is not None  # every part of it may be empty
    level = len(match[2] or "")
    wanted = 1 if not level else (level + 1) % (MOST_LEVELS + 1) if smaller else max(1, level - 1)
    mark = "#" * wanted + " " if wanted else ""
    made = match[1] + mark + line.text[match.end() :]
    grown = len(made) - len(line.text)
    least = len(match[1] + mark)
    return Selected(made, max(least, line.start + grown), max(least, line.end + grown))


def _words_of(line: Selected) -> Selected:
    """The selection without space at its ends and the marks a line begins with; without one, the word at the caret."""
    text, start, end = line
    if start == end:
        found = next((word for word in _WORD.finditer(text) if word.start() <= start <= word.end()), None)
        return Selected(text, *found.span()) if found else line
    marks = _MARKED.match(text)
    first = max(start, marks.end() if marks else 0)
    while first < end and text[first].isspace():
        first += 1
    while end > first and text[end - 1].isspace():
        end -= 1
    return Selected(text, min(first, end), end)


def _unwrapped(text: str, start: int, end: int, line: Selected, length: int) -> Selected:
    made = text[: start - length] + text[start:end] + text[end + length :]

    def moved(place: int) -> int:
        return min(max(place - length, start - length), end - length)

    return Selected(made, moved(line.start), moved(line.end))
