"""Markdown inside one line: emphasis, code, links, notes, and the marks that make them, as CommonMark reads them.

Emphasis is matched by the delimiter algorithm of the specification (0.31, "phase 2: inline structure"), because no
regular expression knows that `2 * 3 * 4` and `snake_case_name` are none. Strikethrough, notes and bare addresses are
those of GitHub. All offsets are characters of the text.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple


class Part(enum.IntEnum):
    """What a piece of a line is. What comes later in a list of parts lies over what came before."""

    MARK = 0
    """Characters that only say what others are."""
    STRONG = 1
    EMPHASIS = 2
    STRUCK = 3
    CODE = 4
    LINK = 5
    """Words that lead somewhere."""
    NOTE = 6
    """A footnote's sign."""
    QUOTE = 7
    META = 8
    """Front matter, comments, tags."""
    CODE_LINE = 9
    CELL_HEAD = 10
    HEADING = 11
    """The first of six: HEADING + 1 is a heading of the second level."""


class Piece(NamedTuple):
    """`start` to `end`, in characters."""

    start: int
    end: int
    part: int
    """A `Part`, or `Part.HEADING` plus up to five."""


@dataclass(frozen=True, slots=True)
class Link:
    """`start` to `end` is all of it, marks included."""

    start: int
    end: int
    target: str
    """As written; "" when `label` names it."""
    label: str = ""
    """Of a reference, or "^name" of a footnote."""


@dataclass(frozen=True, slots=True)
class Inline:
    pieces: tuple[Piece, ...] = ()
    links: tuple[Link, ...] = ()


NOTHING: Final = Inline()
MARKS: Final = re.compile(r"[*_`\[<\\]|~~|://|www\.")
"""A line in which this is not found has nothing."""

_TOKEN: Final = re.compile(r"\\|`+|\*+|_+|~+|!?\[|\]|<|(?<![^\s*_~(\[])(?:https?://|www\.)(?=[^\s<])")
_ESCAPED: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ADDRESS: Final = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*)>")
_TAG: Final = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?)*\s*/?"
    r"|/[A-Za-z][A-Za-z0-9-]*\s*|!--(?!-?>)(?:[^-]|-(?!->))*?--|\?[^?]*\?|![A-Z][^>]*)>"
)
_TARGET: Final = re.compile(
    r"\(\s*(?:<(?P<angled>(?:[^<>\\\n]|\\.)*)>|(?P<bare>[^\s<()\\]?(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*))"
    r"(?:\s+(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)"
)
_LABEL: Final = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]")
_TRAILING: Final = "?!.,:*_~'\"”’"


class _Run:
    """A run of the same delimiter; `start` and `end` shrink as it is used up."""

    __slots__ = ("char", "closes", "end", "opens", "original", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.char, self.start, self.end, self.original = text[start], start, end, end - start
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        before_space, after_space = before.isspace(), after.isspace()
        before_sign, after_sign = _is_sign(before), _is_sign(after)
        left = not after_space and (not after_sign or before_space or before_sign)
        right = not before_space and (not before_sign or after_space or after_sign)
        if self.char == "_":
            self.opens, self.closes = left and (not right or before_sign), right and (not left or after_sign)
        else:
            self.opens, self.closes = left, right

    @property
    def left(self) -> int:
        return self.end - self.start

    def pairs_with(self, closer: _Run) -> bool:
        """Whether this may open what `closer` closes; the "rule of three" for runs that could do both."""
        if not (self.opens and self.left and self.char == closer.char):
            return False
        if self.char == "~" or not (self.closes or closer.opens):
            return True
        return (self.original + closer.original) % 3 != 0 or self.original % 3 == closer.original % 3 == 0


class _Bracket(NamedTuple):
    start: int
    """Of the bracket, or of the "!" before it."""
    end: int
    runs: int
    """How many delimiter runs stood before it."""


def inline(text: str, start: int = 0, end: int | None = None) -> Inline:
    """What is in `text` between `start` and `end`."""
    last = len(text) if end is None else end
    if not MARKS.search(text, start, last):
        return NOTHING
    return _Reading(text, start, last).result()


class _Reading:
    """One pass over one line."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._at, self._end = text[:end], start, end
        self._runs: list[_Run] = []
        self._brackets: list[_Bracket] = []
        self._inactive = 0
        """Brackets below this number open no link: links do not nest."""
        self._pieces: list[Piece] = []
        self._links: list[Link] = []
        self._unclosed: set[int] = set()
        """Lengths of backtick runs that have no partner further on."""

    def result(self) -> Inline:
        while match := _TOKEN.search(self._text, self._at):
            self._at = match.end()
            self._take(match[0], match.start())
        self._pair(0)
        return Inline(tuple(self._pieces), tuple(self._links))

    def _take(self, token: str, start: int) -> None:
        match token[0]:
            case "\\":
                if self._at < self._end and self._text[self._at] in _ESCAPED:
                    self._add(start, self._at, Part.MARK)
                    self._at += 1
            case "`":
                self._code(start, self._at)
            case "*" | "_":
                self._runs.append(_Run(self._text, start, self._at))
            case "~":
                if len(token) == 2:
                    self._runs.append(_Run(self._text, start, self._at))
            case "<":
                self._angled(start)
            case "]":
                self._close(start)
            case "!" | "[":
                self._brackets.append(_Bracket(start, self._at, len(self._runs)))
            case _:
                self._bare(start)

    def _add(self, start: int, end: int, part: Part) -> None:
        if start < end:
            self._pieces.append(Piece(start, end, part))

    def _code(self, start: int, inside: int) -> None:
        length = inside - start
        if length in self._unclosed:
            return
        close = next((run for run in re.finditer("`+", self._text[inside:]) if run.end() - run.start() == length), None)
        if close is None:
            self._unclosed.add(length)
            return
        self._add(start, inside, Part.MARK)
        self._add(inside, inside + close.start(), Part.CODE)
        self._add(inside + close.start(), inside + close.end(), Part.MARK)
        self._at = inside + close.end()

    def _angled(self, start: int) -> None:
        if address := _ADDRESS.match(self._text, start):
            target = address[1] if ":" in address[1] else f"mailto:{address[1]}"
            self._add(start, start + 1, Part.MARK)
            self._add(start + 1, address.end() - 1, Part.LINK)
            self._add(address.end() - 1, address.end(), Part.MARK)
            self._links.append(Link(start, address.end(), target))
            self._at = address.end()
        elif tag := _TAG.match(self._text, start):
            self._add(start, tag.end(), Part.META)
            self._at = tag.end()

    def _bare(self, start: int) -> None:
        end = start
        while end < self._end and not self._text[end].isspace() and self._text[end] != "<":
            end += 1
        address = self._text[start:end]
        while address and (
            address[-1] in _TRAILING or (address[-1] == ")" and address.count(")") > address.count("("))
        ):
            address = address[:-1]
        scheme = "" if address.startswith("http") else "https://"
        if len(address) <= len("https://") or any(
            bracket.start < start for bracket in self._brackets[self._inactive :]
        ):
            return  # inside of a link's words it would be a link in a link
        self._add(start, start + len(address), Part.LINK)
        self._links.append(Link(start, start + len(address), scheme + address))
        self._at = start + len(address)

    # -- brackets ------------------------------------------------------------------------------------------------

    def _close(self, start: int) -> None:
        """A "]" at `start`: a link, a note, or only a bracket."""
        if not self._brackets:
            return
        number = len(self._brackets) - 1
        opener = self._brackets.pop()
        image = self._text[opener.start] == "!"
        if number < self._inactive and not image:
            self._inactive = min(self._inactive, number)
            return
        if not image and self._note(opener, start):
            return
        found = self._target(start + 1, self._text[opener.end : start])
        if found is None:
            return
        end, target, label = found
        self._pair(opener.runs)
        self._add(opener.start, opener.end, Part.MARK)
        self._add(opener.end, start, Part.LINK)
        self._add(start, end, Part.MARK)
        self._links.append(Link(opener.start, end, target, label))
        self._at = end
        self._inactive = min(self._inactive, number) if image else number

    def _note(self, opener: _Bracket, close: int) -> bool:
        name = self._text[opener.end : close]
        if not name.startswith("^") or len(name) < 2 or any(map(str.isspace, name)):
            return False
        del self._runs[opener.runs :]
        self._add(opener.start, close + 1, Part.NOTE)
        self._links.append(Link(opener.start, close + 1, "", name))
        return True

    def _target(self, at: int, words: str) -> tuple[int, str, str] | None:
        """Where the link that goes on at `at` ends, its target, its label."""
        if inside := _TARGET.match(self._text, at):
            return inside.end(), _unescaped(inside["angled"] or inside["bare"] or ""), ""
        label = _LABEL.match(self._text, at)
        if label and (label[1].strip() or words.strip()) and not label[1].startswith("^"):
            return label.end(), "", label[1].strip() or words.strip()
        return None

    # -- emphasis ------------------------------------------------------------------------------------------------

    def _pair(self, bottom: int) -> None:
        """Match the runs from `bottom` on; none of them is left afterwards."""
        runs = self._runs[bottom:]
        del self._runs[bottom:]
        lowest: dict[tuple[str, bool, int], int] = {}
        at = 0
        while at < len(runs):
            closer = runs[at]
            if not closer.closes or not closer.left:
                at += 1
                continue
            kind = (closer.char, closer.opens, closer.original % 3)
            low = lowest.get(kind, 0)
            found = next((each for each in range(at - 1, low - 1, -1) if runs[each].pairs_with(closer)), None)
            if found is None:
                lowest[kind] = at
                at += 1
                continue
            self._style(runs[found], closer)
            for between in runs[found + 1 : at]:
                between.start = between.end

    def _style(self, opener: _Run, closer: _Run) -> None:
        count = 2 if opener.left >= 2 and closer.left >= 2 else 1
        part = Part.STRUCK if opener.char == "~" else Part.STRONG if count == 2 else Part.EMPHASIS
        self._add(opener.end - count, opener.end, Part.MARK)
        self._add(opener.end, closer.start, part)
        self._add(closer.start, closer.start + count, Part.MARK)
        opener.end -= count
        closer.start += count


@lru_cache(maxsize=512)
def _is_sign(character: str) -> bool:
    """Whether CommonMark counts it as punctuation."""
    return unicodedata.category(character)[0] in "PS"


def _closes_more(address: str) -> bool:
    """Whether it ends with a parenthesis that was opened before it."""
    return address[-1] == ")" and address.count(")") > address.count("(")


def _unescaped(target: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", target)
