"""The headings of a Markdown text, kept right while lines change, and sections that move as a whole.

Headings begin with "#" or are underlined with "=" or "-" (CommonMark); none is found in code, comments, quotes, lists
and front matter. After an edit only those lines are read again whose meaning may be another. Lines are counted from 0.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

FRONT_LIMIT: Final = 200
"""Lines within which front matter must end, to be some."""
LONGEST: Final = 10
"""Lines of a heading that is underlined, at most; more is a paragraph above a rule."""
TITLE: Final = 200
"""Characters of a title that are kept."""

_State = tuple[str, int]
"""What is open before a line. "": nothing; "p": a paragraph; "l": one in a list or quote; "!": a comment; "`" or "~": a
fence and its length."""
_NOTHING: Final[_State] = ("", 0)
_PARAGRAPH: Final[_State] = ("p", 0)
_NESTED: Final[_State] = ("l", 0)
_COMMENT: Final[_State] = ("!", 0)
_UNKNOWN: Final[_State] = ("?", 0)

_UNDERLINED: Final = 6
"""What is added to the level of a heading that is underlined; it is noted at the underline."""

_HASHES: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_FENCE: Final = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_RULE: Final = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_ITEM: Final = re.compile(r">|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_ANY: Final = re.compile(rb"[^\0]")
_ATTRIBUTES: Final = re.compile(r"[ \t]*\{[#.][^{}]*\}$")
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_MARKS: Final = re.compile(r"\\([!-/:-@\[-`{-~])|`+|\*+|~~|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")


@dataclass(frozen=True, slots=True)
class Heading:
    """`line` is its first, `lines` how many it has; `level` 1 to 6; `title` without marks."""

    line: int
    lines: int
    level: int
    title: str


class Headings:
    """Which lines are headings. `line` gives the text of a line of the present text."""

    def __init__(self, line: Callable[[int], str], count: int) -> None:
        self._line = line
        self._levels = bytearray()
        self._before: list[_State] = [_NOTHING]
        self._front = 0
        self.reset(count)

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self._levels)

    def reset(self, count: int) -> None:
        """Another text of `count` lines."""
        self._levels = bytearray(count)
        self._before = [_NOTHING] + [_UNKNOWN] * count
        self._front = self._front_matter()
        self._read(0, count, _NOTHING)

    def replace(self, first: int, removed: int, added: int) -> bool:
        """`removed` lines from `first` on are `added` others now. Whether the list of headings may be another."""
        if min(first, removed, added) < 0 or first + removed > len(self):
            raise IndexError(f"lines {first}..{first + removed} of {len(self)}")
        touched = any(self._levels[first : first + removed + LONGEST]) or removed != added
        self._levels[first : first + removed] = bytes(added)
        start, behind = self._before[first], self._before[first + removed]
        self._before[first : first + removed + 1] = [_UNKNOWN] * added + [behind]
        if first < FRONT_LIMIT and self._front != (front := self._front_matter()):
            self._front = front
            self._read(0, len(self), _NOTHING)
            return True
        return self._read(first, first + added, start) or touched

    def list(self) -> tuple[Heading, ...]:
        """All of them, in order."""
        return tuple(self._heading(found.start()) for found in _ANY.finditer(self._levels))

    # -- inside ----------------------------------------------------------------------------------------------------

    def _read(self, first: int, certain: int, state: _State) -> bool:
        """Read from line `first` on, before which `state` holds, to `certain` and from there until nothing changes;
        whether a heading did.
        """
        changed = False
        for number in range(first, len(self)):
            if number >= certain and self._before[number] == state:
                return changed
            self._before[number] = state
            level = 0
            if number >= self._front:
                state, level = _step(state, self._line(number))
            if self._levels[number] != level:
                self._levels[number] = level
                changed = True
        self._before[len(self)] = state
        return changed

    def _heading(self, number: int) -> Heading:
        level = self._levels[number]
        if level <= _UNDERLINED:
            found = _HASHES.match(self._line(number))
            return Heading(number, 1, level, plain_title(found[2] or "" if found else ""))
        first = number - 1
        while first and self._before[first] == _PARAGRAPH:
            first -= 1
        words = " ".join(self._line(each).strip() for each in range(first, number))
        return Heading(first, number - first + 1, level - _UNDERLINED, plain_title(words))

    def _front_matter(self) -> int:
        """How many lines of front matter there are."""
        if not len(self) or self._line(0).rstrip() != "---":
            return 0
        for number in range(1, min(len(self), FRONT_LIMIT)):
            if self._line(number).rstrip() in ("---", "..."):
                return number + 1
        return 0


def plain_title(marked: str) -> str:
    """The words of a heading without its marks: links are their words, attributes are left out."""
    text = _LINK.sub(r"\1", _ATTRIBUTES.sub("", marked[: 2 * TITLE].strip()))
    return _MARKS.sub(lambda mark: mark[1] or "", text).strip()[:TITLE]


def section_end(headings: Sequence[Heading], number: int, lines: int) -> int:
    """The line behind the section of heading `number`, in a text of `lines` lines: all that is below it."""
    level = headings[number].level
    return next((each.line for each in headings[number + 1 :] if each.level <= level), lines)


def section_ends(headings: Sequence[Heading], lines: int) -> list[int]:
    """`section_end` of every heading."""
    ends = [lines] * len(headings)
    open_: list[int] = []
    for number, heading in enumerate(headings):
        while open_ and headings[open_[-1]].level >= heading.level:
            ends[open_.pop()] = heading.line
        open_.append(number)
    return ends


def heading_at(headings: Sequence[Heading], line: int) -> int:
    """Number of the heading whose text `line` belongs to; -1 before the first."""
    low, high = 0, len(headings)
    while low < high:
        middle = (low + high) // 2
        if headings[middle].line <= line:
            low = middle + 1
        else:
            high = middle
    return low - 1


def neighbour(headings: Sequence[Heading], number: int, by: int) -> int | None:
    """The next (1) or former (-1) heading of the same level in the same section; None: there is none."""
    level, each = headings[number].level, number + by
    while 0 <= each < len(headings) and headings[each].level > level:
        each += by
    return each if 0 <= each < len(headings) and headings[each].level == level else None


def moved(lines: Sequence[str], start: int, end: int, target: int) -> tuple[list[str], int]:
    """`lines` with `start`..`end` before line `target`, which is none of them, and where they begin then.

    Empty lines stay between two sections, and one comes where there was none.
    """
    first, middle, last = (target, start, end) if target < start else (start, end, target)
    upper, upper_gap = _without_gap(lines[first:middle])
    lower, lower_gap = _without_gap(lines[middle:last])
    gap = upper_gap or [""]
    place = first if target < start else first + len(lower) + len(gap)
    return [*lines[:first], *lower, *gap, *upper, *lower_gap, *lines[last:]], place


def _without_gap(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines, and the empty ones at their end."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return list(lines[:end]), list(lines[end:])


def _step(state: _State, line: str) -> tuple[_State, int]:
    """What is open behind `line`, and the level of the heading that it makes, 0 for none."""
    kind = state[0]
    text = line.strip()
    if kind in "`~" and kind:
        closes = len(text) >= state[1] and not text.strip(kind) and not line.startswith("    ")
        return (_NOTHING if closes else state), 0
    if kind == "!":
        return (_NOTHING if "-->" in line else state), 0
    if not text:
        return _NOTHING, 0
    if line.startswith(("    ", "\t")):
        return (state if kind else _NOTHING), 0
    return _open(state, line, text)


def _open(state: _State, line: str, text: str) -> tuple[_State, int]:
    """`_step` for a line that stands in no code and no comment."""
    sign = text[0]
    if sign == "#" and (hashes := _HASHES.match(line)):
        return _NOTHING, len(hashes[1])
    if sign in "`~" and (fence := _FENCE.match(line)):
        return (sign, len(fence[1])), 0
    if sign in "=-" and state == _PARAGRAPH and not text.strip(sign):
        return _NOTHING, _UNDERLINED + (1 if sign == "=" else 2)
    if sign in "-*_" and _RULE.match(text):
        return _NOTHING, 0
    if text.startswith("<!--"):
        return (_NOTHING if "-->" in text else _COMMENT), 0
    if _ITEM.match(text) or state == _NESTED:
        return _NESTED, 0
    return _PARAGRAPH, 0
