"""Tables in HTML: those that hold facts become tables, those that only place things on the page their content."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from writer.documents.conversion.model import Alignment, Block, Cell, Table
from writer.documents.conversion.normal import WIDEST
from writer.documents.conversion.readers.cells import flattened
from writer.documents.conversion.readers.html_nodes import Node, attributes_of, children, descendants, name_of, style_of
from writer.documents.conversion.remarks import Plain, Remarks

_SIDES: Final[tuple[Alignment, ...]] = ("left", "center", "right")


def read(
    table: Node, blocks: Callable[[Node, int], tuple[Block, ...]], remarks: Remarks, depth: int
) -> Iterator[Block]:
    """The table; when it has one cell only, or another table within, what is in it."""
    rows = list(_rows(table))
    cells = [cell for row in rows for cell in _cells(row)]
    for child in children(table):
        if name_of(child) == "caption":
            yield from blocks(child, depth)
    if (len(cells) == 1 and name_of(cells[0]) == "td") or any(name_of(node) == "table" for node in descendants(table)):
        for cell in cells:
            yield from blocks(cell, depth)
        return
    made = [_row(row, blocks, remarks, depth) for row in rows]
    if made:
        alignments = tuple(_alignment(cell) for cell in _cells(rows[-1]))
        yield Table(made[0], tuple(made[1:]), alignments)


def _rows(table: Node) -> Iterator[Node]:
    for child in children(table):
        if name_of(child) == "tr":
            yield child
        elif name_of(child) in ("thead", "tbody", "tfoot"):
            yield from (row for row in children(child) if name_of(row) == "tr")


def _cells(row: Node) -> list[Node]:
    return [cell for cell in children(row) if name_of(cell) in ("td", "th")]


def _row(row: Node, blocks: Callable[[Node, int], tuple[Block, ...]], remarks: Remarks, depth: int) -> tuple[Cell, ...]:
    made: list[Cell] = []
    for cell in _cells(row):
        made.append(flattened(blocks(cell, depth + 1), remarks))
        wide, high = (_span(cell, name) for name in ("colspan", "rowspan"))
        if wide > 1 or high > 1:
            remarks.add(Plain.MERGED)
        made.extend([()] * (wide - 1))
    return tuple(made)


def _span(cell: Node, name: str) -> int:
    found = str(attributes_of(cell).get(name) or "1").strip()
    return min(int(found), WIDEST) if found.isascii() and found.isdigit() else 1


def _alignment(cell: Node) -> Alignment:
    said = f"{attributes_of(cell).get('align') or ''} {style_of(cell)}".lower().replace("text-align:", "text-align: ")
    words = said.replace(";", " ").split()
    return next((side for side in _SIDES if side in words), "")
