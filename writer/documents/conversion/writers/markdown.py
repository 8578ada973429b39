"""Markdown out: read again, it is the same tree.

What a text would mean by chance is escaped, and nothing else, so that the words stay readable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, assert_never

from writer.documents.conversion.model import (
    Alignment,
    Block,
    CodeBlock,
    Heading,
    Item,
    List,
    Paragraph,
    Quote,
    Row,
    Rule,
    Table,
    Tree,
)
from writer.documents.conversion.writers.markdown_inlines import InlineWriter

_TICKS: Final = re.compile(r"`+")
_DASHES: Final[dict[Alignment, str]] = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}


def write(tree: Tree) -> str:
    """The text of `tree`, which is in normal form, with a line end behind it; empty for an empty tree.

    Title and author are no part of it: they are the file's, not the text's.
    """
    writing = _Writing()
    lines = "\n\n".join(writing.blocks(tree.blocks, leads=True))
    notes = list(writing.footnotes())
    short = not any("\n" in note for note in notes)
    text = "\n\n".join(part for part in (lines, ("\n" if short else "\n\n").join(notes)) if part)
    return f"{text}\n" if text else ""


@dataclass(slots=True)
class _Writing:
    inlines: InlineWriter = field(default_factory=InlineWriter)

    def blocks(self, blocks: Sequence[Block], *, leads: bool = False) -> Iterator[str]:
        """`leads`: a first line of dashes would mean something else here."""
        other = False
        for index, block in enumerate(blocks):
            before = blocks[index - 1] if index else None
            other = not other if _would_join(before, block) else False
            yield self._block(block, other=other, rule="___" if leads and not index else "---")

    def footnotes(self) -> Iterator[str]:
        number = 0
        while number < len(self.inlines.notes):  # writing one does not find more: notes hold no notes
            text = "\n\n".join(self.blocks(self.inlines.notes[number]))
            number += 1
            first = self.inlines.notes[number - 1][0]
            lead = f"[^{number}]:"
            if isinstance(first, Paragraph):
                yield f"{lead} {_indented(text, 4)}"
            else:
                yield f"{lead}\n{_indented(text, 4, first=True)}"

    def _block(self, block: Block, *, other: bool, rule: str) -> str:
        match block:
            case Paragraph(inlines):
                return self.inlines.paragraph(inlines)
            case Heading(level, inlines):
                return f"{'#' * level} {self.inlines.heading(inlines)}"
            case Quote(blocks):
                return _quoted("\n\n".join(self.blocks(blocks)))
            case CodeBlock():
                return _fenced(block)
            case List():
                return self._list(block, other=other)
            case Table():
                return self._table(block)
            case Rule():
                return rule
            case _:
                assert_never(block)

    def _list(self, block: List, *, other: bool) -> str:
        tight = all(_is_tight(item) for item in block.items)
        items = []
        for index, item in enumerate(block.items):
            mark = _mark(block, index, other=other)
            items.append(self._item(item, mark, tight=tight))
        return ("\n" if tight else "\n\n").join(items)

    def _item(self, item: Item, mark: str, *, tight: bool) -> str:
        parts = list(self.blocks(item.blocks, leads=True))
        text = ("\n" if tight else "\n\n").join(parts)
        if item.checked is not None:
            text = f"[{'x' if item.checked else ' '}] {text}"
        return f"{mark} {_indented(text, len(mark) + 1)}".rstrip(" ")

    def _table(self, table: Table) -> str:
        dashes = [_DASHES[alignment] for alignment in table.alignments]
        lines = [self._row(table.header), f"| {' | '.join(dashes)} |", *(self._row(row) for row in table.rows)]
        return "\n".join(lines)

    def _row(self, row: Row) -> str:
        return f"| {' | '.join(self.inlines.cell(cell) for cell in row)} |"


def _would_join(before: Block | None, block: Block) -> bool:
    """Whether two lists would be read as one."""
    return isinstance(before, List) and isinstance(block, List) and (before.start is None) == (block.start is None)


def _mark(block: List, index: int, *, other: bool) -> str:
    if block.start is None:
        return "*" if other else "-"
    return f"{block.start + index}{')' if other else '.'}"


def _is_tight(item: Item) -> bool:
    """Whether its parts can stand on lines of their own without empty lines between."""
    if not item.blocks:
        return True
    first, *others = item.blocks
    return isinstance(first, Paragraph) and all(
        isinstance(other, List)
        and other.start in (None, 1)
        and bool(other.items[0].blocks)
        and all(_is_tight(inner) for inner in other.items)
        for other in others
    )


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def _fenced(block: CodeBlock) -> str:
    longest = max((len(ticks) for ticks in _TICKS.findall(block.text)), default=0)
    fence = "`" * max(3, longest + 1)
    content = f"{block.text}\n" if block.text else ""
    return f"{fence}{block.language}\n{content}{fence}"


def _indented(text: str, width: int, *, first: bool = False) -> str:
    """Every line but the `first` moved to the right; empty lines stay empty."""
    head, *others = text.split("\n")
    lines = [f"{' ' * width}{line}" if line else "" for line in others]
    return "\n".join([f"{' ' * width}{head}" if first and head else head, *lines])
