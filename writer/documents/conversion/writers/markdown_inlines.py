"""The inside of a paragraph as Markdown: marks of emphasis that are read as such, and words that are not."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, assert_never

from writer.documents.conversion.model import (
    Block,
    Break,
    Code,
    Emphasis,
    Image,
    Inline,
    Link,
    Note,
    Strong,
    Struck,
    Styled,
    Text,
)

_TICKS: Final = re.compile(r"`+")
_SIGNS: Final = re.compile(
    r"[\\`*\[\]]"
    r"|~(?=~)|(?<=~)~"
    r"|(?<![^\W_])_|_(?![^\W_])"
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?[A-Za-z0-9]+;)"
    r"|!(?=\[)"
)
"""What would mean something else than itself in the middle of a line."""
_ENTITY: Final = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_LINE_START: Final = re.compile(r"-(?=[\s-]|$)|\+(?=\s|$)|#{1,6}(?=\s|$)|>|(?P<number>\d{1,9})(?=[.)](\s|$))")
_NEXT_LINE_START: Final = re.compile(rf"[-=|:]|{_LINE_START.pattern}")
"""A line below another one could also make it a heading or a table."""
_BRACKETS: Final = re.compile(r"[()<>\\]")
_ANGLES: Final = re.compile(r"[<>\\]")
_QUOTES: Final = re.compile(r'[\\"]')
_AUTOLINK: Final = re.compile(r"(https?|ftp|mailto):[^\s<>]+")
_MARKS: Final[dict[type[Styled], tuple[str, str, str]]] = {
    Emphasis: ("*", "<em>", "</em>"),
    Strong: ("**", "<strong>", "</strong>"),
    Struck: ("~~", "<del>", "</del>"),
}


@dataclass(slots=True)
class InlineWriter:
    """Writes lines, and collects the footnotes met on the way, numbered from 1."""

    notes: list[tuple[Block, ...]] = field(default_factory=list)

    def paragraph(self, inlines: Sequence[Inline]) -> str:
        lines = self._written(inlines, "\n").split("\n")
        return "\\\n".join(
            _guarded(line, _NEXT_LINE_START if index else _LINE_START) for index, line in enumerate(lines)
        )

    def heading(self, inlines: Sequence[Inline]) -> str:
        line = self._written(inlines, "<br>")
        return re.sub(r"(#+)$", r"\\\1", line)

    def cell(self, inlines: Sequence[Inline]) -> str:
        return self._written(inlines, "<br>").replace("|", "\\|")

    def _written(self, inlines: Sequence[Inline], line_end: str) -> str:
        return _Line(self.notes, line_end).written(inlines, " ", " ")


@dataclass(slots=True)
class _Line:
    notes: list[tuple[Block, ...]]
    line_end: str

    def written(self, inlines: Sequence[Inline], before: str, after: str, within: str = "") -> str:
        """`before` and `after`: what stands around, a space at the ends of a line. `within`: signs of the marks."""
        parts: list[str] = []
        for index, inline in enumerate(inlines):
            last = parts[-1][-1:] if parts else before
            following = _first(inlines[index + 1]) if index + 1 < len(inlines) else after
            part = self._inline(inline, last, following, within)
            if index and isinstance(inlines[index - 1], Note) and part[:1] in ("(", ":"):
                part = f"\\{part}"  # the mark would be a link, or the note itself
            parts.append(part)
        return "".join(parts)

    def _inline(self, inline: Inline, before: str, after: str, within: str) -> str:
        match inline:
            case Text(text):
                return _escaped(text, before, after)
            case Code(text):
                return _ticked(text)
            case Break():
                return self.line_end
            case Emphasis() | Strong() | Struck():
                return self._styled(inline, before, after, within)
            case Link():
                return self._link(inline)
            case Image(alt, target, title):
                return f"![{_escaped(alt, '[', ']')}]({_target(target, title)})"
            case Note(blocks):
                self.notes.append(blocks)
                return f"[^{len(self.notes)}]"
            case _:
                assert_never(inline)

    def _styled(self, styled: Styled, before: str, after: str, within: str) -> str:
        mark, opening, closing = _MARKS[type(styled)]
        sign = mark[0]
        inner = self.written(styled.children, before + mark, mark + after, within + sign)
        head, tail = inner.lstrip(sign)[:1], inner.rstrip(sign)[-1:]
        nested = sign in within
        if _is_read(before, head, sign, nested=nested) and _is_read(after[::-1], tail, sign, nested=nested):
            return f"{mark}{inner}{mark}"
        return f"{opening}{inner}{closing}"

    def _link(self, link: Link) -> str:
        if link.children == (Text(link.target),) and not link.title and _AUTOLINK.fullmatch(link.target):
            return f"<{link.target}>"
        return f"[{self.written(link.children, '[', ']')}]({_target(link.target, link.title)})"


def _first(inline: Inline) -> str:
    """The character `inline` will begin with."""
    match inline:
        case Text(text):
            return text[:1]
        case Emphasis() | Strong() | Struck():
            return _MARKS[type(inline)][0][0]
        case Break():
            return " "
        case Code():
            return "`"
        case Image():
            return "!"
        case _:
            return "["


def _is_read(outside: str, inside: str, sign: str, *, nested: bool) -> bool:
    """Whether a mark between these is read as one (CommonMark's rule of flanking, seen from the mark's side).

    `outside` ends at the mark. One character of it is what stands there; more are the marks around, which are read as
    one with this mark where they are made of the same `sign`. `nested`: within such a mark, which it must not end.
    """
    if outside == sign or not inside or inside.isspace():
        return False
    around = outside.rstrip(sign)[-1:] if len(outside) > 1 else outside
    if not around or around.isspace():
        return True
    if nested and _is_punctuation(inside) == _is_punctuation(around):
        return False  # a mark like this both opens and closes
    return not _is_punctuation(inside) or _is_punctuation(around)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _escaped(text: str, before: str, after: str) -> str:
    padded = f"{before[-1:] or ' '}{text}{after[:1] or ' '}"
    last = len(padded) - 1
    guarded = _SIGNS.sub(lambda found: found[0] if found.start() in (0, last) else f"\\{found[0]}", padded)
    return guarded[1:-1]


def _guarded(line: str, start: re.Pattern[str]) -> str:
    """`line` so that its beginning is not taken for a heading, a list, a quote, a table or a rule."""
    found = start.match(line)
    if found is None:
        return line
    if found["number"]:
        return f"{found['number']}\\{line[found.end() :]}"
    return f"\\{line}"


def _ticked(code: str) -> str:
    longest = max((len(ticks) for ticks in _TICKS.findall(code)), default=0)
    fence = "`" * (longest + 1 if longest else 1)
    space = " " if code.startswith("`") or code.endswith("`") else ""
    return f"{fence}{space}{code}{space}{fence}"


def _target(target: str, title: str) -> str:
    address = target.replace("&", "&amp;") if html.unescape(target) != target else target
    if _BRACKETS.search(address):
        address = f"<{_ANGLES.sub(_backslashed, address)}>"
    if not title:
        return address
    words = _ENTITY.sub(_backslashed, _QUOTES.sub(_backslashed, title))
    return f'{address} "{words}"'


def _backslashed(found: re.Match[str]) -> str:
    return f"\\{found[0]}"
