"""What a line of Markdown is (heading, code, item, quote, table, front matter), one line at a time.

A line depends on what stands above it, which is kept as one small number (`after` of a line is `before` of the next),
so that an editor stores it with each line and goes on below only as far as it changes; and on the line below it, which
may make it a heading or the head of a table. Follows CommonMark 0.31 and GitHub's tables, tasks and footnotes, with
one difference: a heading underlined with "===" or "---" is its last line alone.
"""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from typing import Final, NamedTuple

from writer.text.markdown_inline import Link, Part, Piece, inline


class Kind(enum.IntEnum):
    """What the lines so far leave open."""

    BLANK = 0
    TEXT = 1
    """A paragraph that goes on."""
    BACKTICKS = 2
    TILDES = 3
    """Fenced code."""
    YAML = 4
    TOML = 5
    COMMENT = 6
    TABLE_HEAD = 7
    TABLE = 8
    START = 9
    """Nothing was read yet."""


class Above(NamedTuple):
    """What the lines above leave open; `pack` makes it a number below 2 ** STATE_BITS."""

    kind: Kind = Kind.START
    length: int = 3
    """Of the fence: 3 to 10 marks."""
    quotes: int = 0
    """Marks of quotation around it."""
    indent: int = 0
    """Columns at which the text of the innermost list item begins."""

    def pack(self) -> int:
        length = min(max(self.length - 3, 0), 7)
        return self.kind | length << 4 | min(self.quotes, 3) << 7 | min(self.indent, 15) << 9


STATE_BITS: Final = 13
START: Final = Above().pack()
FENCED: Final = (Kind.BACKTICKS, Kind.TILDES)
_FRONT: Final = (Kind.YAML, Kind.TOML)


class Line(NamedTuple):
    """One line, read. Pieces and links count characters of the line."""

    pieces: tuple[Piece, ...]
    links: tuple[Link, ...]
    after: int
    """What it leaves open, packed."""
    ahead: bool
    """Whether the line below decided what it is."""
    quotes: int = 0
    code: bool = False
    """Whether all of it is code, marks or front matter: nothing in it is prose."""
    words: int = 0
    """Where its words begin, behind marks of quotes, items, tasks and headings."""


_QUOTE: Final = re.compile(r" {0,3}>[ \t]?")
_SPACE: Final = re.compile(r"[ \t]*")
_ITEM: Final = re.compile(r"(?:[-*+]|(\d{1,9})[.)])(?=[ \t]|$)")
_TASK: Final = re.compile(r"\[[ xX]\](?=[ \t])")
_HEADING: Final = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_CLOSING: Final = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_FENCE: Final = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_RULE: Final = re.compile(r"([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_COLUMN: Final = r"[ \t]*:?-+:?[ \t]*"
_DELIMITERS: Final = re.compile(rf" {{0,3}}\|?{_COLUMN}(?:\|{_COLUMN})*\|?[ \t]*$")
_CELL_END: Final = re.compile(r"(?<!\\)\|")
_DEFINITION: Final = re.compile(r"\[(\^?)((?:[^\[\]\\]|\\.)+)\]:[ \t]*")
_FRONT_LINE: Final = re.compile(r"[\w\"'][^:=]*[:=]|#|-{3}$|\+{3}$")
_MAY_DECIDE: Final = frozenset("=-|:+#\"'")
_PLAIN: Final = Above(Kind.TEXT).pack()
_BLANKS: Final = (Above(Kind.BLANK).pack(), Above(Kind.TEXT).pack(), START)


def unpacked(state: int) -> Above:
    """The opposite of `Above.pack`."""
    return Above(Kind(state & 15), (state >> 4 & 7) + 3, state >> 7 & 3, state >> 9 & 15)


def may_decide(text: str) -> bool:
    """Whether `text` could make the line above it something else. Quick; often true of what does not."""
    return text.lstrip(" ")[:1] in _MAY_DECIDE if text else False


def read_line(text: str, before: int = START, below: str = "") -> Line:
    """`text`, under lines that leave `before` open and above the line `below`."""
    return _read(text, before, below if may_decide(below) or before == START else "")


@lru_cache(maxsize=256)
def _read(text: str, before: int, below: str) -> Line:
    if before in _BLANKS and text[:1].isalpha() and not below:
        found = inline(text)
        return Line(found.pieces, found.links, _PLAIN, ahead=False)
    return _Line(text, unpacked(before), below).read()


class _Line:
    """One line on its way through the rules; `at` is where it is read."""

    def __init__(self, text: str, above: Above, below: str) -> None:
        self.text, self.above, self.below = text, above, below
        self.at = 0
        self.pieces: list[Piece] = []
        self.quotes = 0
        self.indent = above.indent

    def read(self) -> Line:
        above = self.above
        if above.kind in _FRONT or (above.kind is Kind.START and self._begins_front()):
            return self._front()
        if above.kind in FENCED and self._stays_inside():
            return self._fenced()
        if above.kind is Kind.COMMENT:
            return self._comment(0)
        if above.kind in FENCED:
            self.above = above._replace(kind=Kind.BLANK)
        self._enter_quotes()
        return self._block()

    # -- what began above ----------------------------------------------------------------------------------------

    def _begins_front(self) -> bool:
        return self.text.rstrip() in ("---", "+++") and bool(_FRONT_LINE.match(self.below))

    def _front(self) -> Line:
        fence = self.text.rstrip()
        if self.above.kind is Kind.START:
            kind = Kind.YAML if fence == "---" else Kind.TOML
            return self._all(Part.META, Above(kind), ahead=True)
        ends = ("---", "...") if self.above.kind is Kind.YAML else ("+++",)
        return self._all(Part.META, Above(Kind.BLANK) if fence in ends else self.above)

    def _stays_inside(self) -> bool:
        """Whether the line is still inside the quote and the item in which the fence stands."""
        self._enter_quotes(self.above.quotes)
        if self.quotes < self.above.quotes:
            return self._start_again()
        space = _SPACE.match(self.text, self.at)
        blank = space is not None and space.end() == len(self.text)
        return blank or self._width() >= self.above.indent or self._start_again()

    def _start_again(self) -> bool:
        self.at, self.quotes, self.pieces = 0, 0, []
        return False

    def _fenced(self) -> Line:
        start = self.at
        fence = self.text[start:].strip()
        char = "`" if self.above.kind is Kind.BACKTICKS else "~"
        ends = len(fence) >= self.above.length and not fence.strip(char) and self._width() - self.above.indent < 4
        self._add(start, len(self.text), Part.CODE_LINE)
        if ends and fence:
            self._add(start, len(self.text), Part.MARK)
            return self._done(self.above._replace(kind=Kind.BLANK), code=True)
        return self._done(self.above, code=True)

    def _comment(self, start: int) -> Line:
        end = self.text.find("-->", start)
        if end < 0:
            return self._all(Part.META, self._leaving(Kind.COMMENT))
        self._add(start, end + 3, Part.META)
        return self._text(end + 3) if self.text[end + 3 :].strip() else self._done(self._leaving(Kind.BLANK), code=True)

    # -- containers ----------------------------------------------------------------------------------------------

    def _enter_quotes(self, most: int = 99) -> None:
        while self.quotes < most and (mark := _QUOTE.match(self.text, self.at)):
            self._add(mark.start(), mark.end(), Part.MARK)
            self.at = mark.end()
            self.quotes += 1

    def _width(self) -> int:
        """Columns of white space from here on; a tab goes to the next multiple of four."""
        columns = 0
        for character in self.text[self.at :]:
            if character not in " \t":
                break
            columns += 4 - columns % 4 if character == "\t" else 1
        return columns

    def _skip_space(self) -> None:
        space = _SPACE.match(self.text, self.at)
        self.at = space.end() if space else self.at

    def _block(self) -> Line:
        width = self._width()
        self._skip_space()
        if self.at == len(self.text):
            return self._done(Above(Kind.BLANK, indent=self.indent))
        goes_on = self.above.kind is Kind.TEXT and self.quotes <= self.above.quotes
        if not goes_on or width < self.indent:
            self.indent = min(self.indent, width)
        if width - self.indent >= 4 and not goes_on:
            self._add(self.at, len(self.text), Part.CODE_LINE)
            return self._done(self._leaving(Kind.BLANK), code=True)
        self._enter_items(width, goes_on)
        return self._leaf(goes_on)

    def _enter_items(self, width: int, goes_on: bool) -> None:
        while (mark := _ITEM.match(self.text, self.at)) and not _RULE.match(self.text, self.at):
            ends = mark.end() == len(self.text)
            if goes_on and not self.above.indent and (ends or (mark[1] and int(mark[1]) != 1)):
                return  # neither an empty item nor "1986." breaks into a paragraph
            self._add(mark.start(), mark.end(), Part.MARK)
            self.at = mark.end()
            space = self._width()
            self.indent = width + mark.end() - mark.start() + (space if 1 <= space <= 4 else 1)
            width = self.indent
            self._skip_space()
            goes_on = False
            self.above = Above(Kind.BLANK)
            if task := _TASK.match(self.text, self.at):
                self._add(task.start(), task.end(), Part.MARK)
                self.at = task.end()
                self._skip_space()
                return
            self._enter_quotes()

    # -- leaves --------------------------------------------------------------------------------------------------

    def _leaf(self, goes_on: bool) -> Line:
        text, at = self.text, self.at
        if at == len(text):
            return self._done(self._leaving(Kind.BLANK))
        if heading := _HEADING.match(text, at):
            return self._heading(heading)
        if goes_on and not self.quotes and _UNDERLINE.match(text):
            return self._all(Part.MARK, self._leaving(Kind.BLANK))
        if _RULE.match(text, at):
            return self._all(Part.MARK, self._leaving(Kind.BLANK))
        if fence := _FENCE.match(text, at):
            return self._fence(fence)
        if text.startswith("<!--", at) and "-->" not in text[at:]:
            return self._comment(at)
        if not goes_on and (found := _DEFINITION.match(text, at)):
            return self._definition(found)
        return self._table() or self._paragraph(goes_on)

    def _heading(self, mark: re.Match[str]) -> Line:
        level = len(mark[1])
        self._add(mark.start(), len(self.text), Part.HEADING + level - 1)
        self._add(mark.start(1), mark.end(1), Part.MARK)
        closing = _CLOSING.search(self.text, mark.end(1))
        end = closing.start() if closing else len(self.text)
        self._add(end, len(self.text), Part.MARK)
        return self._words(mark.end(), end, self._leaving(Kind.BLANK))

    def _fence(self, fence: re.Match[str]) -> Line:
        self._add(fence.start(), len(self.text), Part.CODE_LINE)
        self._add(fence.start(), len(self.text), Part.MARK)
        kind = Kind.BACKTICKS if fence[1] else Kind.TILDES
        return self._done(Above(kind, len(fence[1] or fence[2]), self.quotes, self.indent), code=True)

    def _definition(self, found: re.Match[str]) -> Line:
        self._add(found.start(), found.end(), Part.MARK)
        if found[1]:
            self._add(found.start(), found.end(), Part.NOTE)
            return self._words(found.end(), len(self.text), Above(Kind.TEXT, indent=4))
        self._add(found.end(), len(self.text), Part.MARK)
        target = self.text[found.end() :].split(maxsplit=1)[:1]
        links = tuple(Link(found.start(), len(self.text), each.strip("<>")) for each in target)
        return self._done(self._leaving(Kind.BLANK), code=True, links=links)

    def _table(self) -> Line | None:
        kind = self.above.kind
        if kind is Kind.TABLE_HEAD:
            return self._all(Part.MARK, self._leaving(Kind.TABLE))
        if kind is Kind.TABLE:
            return self._row(self._leaving(Kind.TABLE), ahead=False)
        bars = "|" in self.text and "|" in self.below
        if bars and _DELIMITERS.match(self.below) and _cells(self.below) == _cells(self.text[self.at :]):
            self._add(self.at, len(self.text), Part.CELL_HEAD)
            return self._row(self._leaving(Kind.TABLE_HEAD), ahead=True)
        return None

    def _row(self, after: Above, ahead: bool) -> Line:
        for bar in _CELL_END.finditer(self.text, self.at):
            self._add(bar.start(), bar.end(), Part.MARK)
        return self._words(self.at, len(self.text), after, ahead)

    def _paragraph(self, goes_on: bool) -> Line:
        underline = _UNDERLINE.match(self.below)
        if underline and not self.quotes and self.indent <= len(self.below) - len(self.below.lstrip(" ")):
            level = 0 if underline[1][0] == "=" else 1
            self._add(self.at, len(self.text), Part.HEADING + level)
            return self._text(self.at, ahead=True)
        if goes_on and not self.quotes:
            self.quotes = 0
        return self._text(self.at)

    # -- results -------------------------------------------------------------------------------------------------

    def _text(self, start: int, ahead: bool = False) -> Line:
        return self._words(start, len(self.text), self._leaving(Kind.TEXT), ahead)

    def _words(self, start: int, end: int, after: Above, ahead: bool = False) -> Line:
        found = inline(self.text, start, end)
        if self.quotes:
            self._add(start, end, Part.QUOTE)
        pieces = (*self.pieces, *found.pieces)
        return Line(pieces, found.links, after.pack(), ahead, self.quotes, words=min(start, end))

    def _leaving(self, kind: Kind) -> Above:
        return Above(kind, quotes=self.quotes if kind is Kind.TEXT else 0, indent=self.indent)

    def _add(self, start: int, end: int, part: int) -> None:
        if start < end:
            self.pieces.append(Piece(start, end, part))

    def _all(self, part: Part, after: Above, ahead: bool = False) -> Line:
        """Nothing but marks."""
        self._add(self.at, len(self.text), part)
        return self._done(after, ahead=ahead, code=True)

    def _done(self, after: Above, ahead: bool = False, code: bool = False, links: tuple[Link, ...] = ()) -> Line:
        return Line(tuple(self.pieces), links, after.pack(), ahead, self.quotes, code, len(self.text))


def _cells(row: str) -> int:
    """How many cells a row of a table has."""
    return len(_CELL_END.split(row.strip().removeprefix("|").removesuffix("|")))
