"""The tree in the middle: what every format is read into and written from.

It holds what Markdown can say, no more: a reader that meets something else says so in `remarks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line ends here, the paragraph does not."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Struck:
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    children: tuple[Inline, ...]
    target: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture somewhere else; `alt` is what is read in its place."""

    alt: str
    target: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, where its mark stands."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    """1 to 6."""
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    text: str
    """Without a line end behind the last line."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    blocks: tuple[Block, ...]
    checked: bool | None = None
    """None: it is no task."""


@dataclass(frozen=True, slots=True)
class List:
    items: tuple[Item, ...]
    start: int | None = None
    """Number of the first item; None: bullets."""


Alignment = Literal["", "left", "center", "right"]
Cell: TypeAlias = "tuple[Inline, ...]"
Row: TypeAlias = "tuple[Cell, ...]"


@dataclass(frozen=True, slots=True)
class Table:
    header: Row
    """As wide as each of `rows` and `alignments`; all its cells may be empty."""
    rows: tuple[Row, ...]
    alignments: tuple[Alignment, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Styled: TypeAlias = Emphasis | Strong | Struck
Inline: TypeAlias = Text | Code | Break | Emphasis | Strong | Struck | Link | Image | Note
Block: TypeAlias = Paragraph | Heading | Quote | CodeBlock | List | Table | Rule


@dataclass(frozen=True, slots=True)
class Tree:
    """A whole document."""

    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""


def plain(inlines: tuple[Inline, ...]) -> str:
    """The words alone, a line end for each break."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text) | Code(text):
            return text
        case Break():
            return "\n"
        case Image():
            return inline.alt
        case Note():
            return ""
        case _:
            return plain(inline.children)
