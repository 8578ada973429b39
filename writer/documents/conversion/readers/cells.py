"""What stands in a table cell, where Markdown has room for one line only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from writer.documents.conversion.model import (
    Block,
    Break,
    Cell,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Item,
    Link,
    List,
    Note,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Struck,
    Table,
    Text,
)
from writer.documents.conversion.remarks import Plain, Remarks


def flattened(blocks: Iterable[Block], remarks: Remarks) -> Cell:
    """The blocks as lines of one cell; what that costs goes to `remarks`."""
    lines = [line for block in blocks for line in _lines(block, remarks)]
    return tuple(inline for line in lines for inline in (*line, Break()))[:-1]


def without_bold(inlines: Cell) -> Cell:
    """A heading's or a header's words: bold from end to end is their look by itself, and no emphasis."""
    return _unwrapped(inlines) if all(map(_is_bold, inlines)) else inlines


def _is_bold(inline: Inline) -> bool:
    match inline:
        case Strong() | Note() | Break():
            return True
        case Text(text):
            return not text.strip()
        case Emphasis(children) | Struck(children) | Link(children):
            return all(map(_is_bold, children))
        case _:
            return False


def _unwrapped(inlines: Cell) -> Cell:
    made: list[Inline] = []
    for inline in inlines:
        match inline:
            case Strong(children):
                made.extend(children)
            case Emphasis(children) | Struck(children) | Link(children):
                made.append(replace(inline, children=_unwrapped(children)))
            case _:
                made.append(inline)
    return tuple(made)


def _lines(block: Block, remarks: Remarks) -> Iterator[tuple[Inline, ...]]:
    match block:
        case Paragraph(inlines):
            yield inlines
        case Heading(_, inlines):
            yield (Strong(inlines),)
        case Quote(blocks):
            for inner in blocks:
                yield from _lines(inner, remarks)
        case CodeBlock(text):
            remarks.add(Plain.CELL)
            for line in text.split("\n"):
                yield (Code(line),)
        case List(items, start):
            remarks.add(Plain.CELL)
            for number, item in enumerate(items, start or 1):
                yield from _item(item, "• " if start is None else f"{number}. ", remarks)
        case Table(header, rows):
            remarks.add(Plain.INNER_TABLE)
            for row in (header, *rows):
                yield tuple(inline for cell in row for inline in (*cell, Text(" ")))
        case Rule():
            return


def _item(item: Item, mark: str, remarks: Remarks) -> Iterator[tuple[Inline, ...]]:
    for index, line in enumerate(line for block in item.blocks for line in _lines(block, remarks)):
        yield (Text(mark), *line) if not index else line
