"""OpenDocument texts (.odt) in: body, footnotes and lists; comments and tracked changes are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.documents.conversion.errors import DAMAGED, PROTECTED, UnfitError
from writer.documents.conversion.model import (
    Alignment,
    Block,
    CodeBlock,
    Heading,
    Inline,
    Item,
    List,
    Paragraph,
    Rule,
    Table,
    Text,
    Tree,
    plain,
)
from writer.documents.conversion.normal import WIDEST, normal
from writer.documents.conversion.readers.cells import flattened, without_bold
from writer.documents.conversion.readers.gathering import Line, gather
from writer.documents.conversion.readers.odt_runs import RunReader
from writer.documents.conversion.readers.odt_styles import DC, META, OFFICE, STYLE, TABLE, TEXT, Styles
from writer.documents.conversion.readers.packages import Element, Package
from writer.documents.conversion.readers.tasks import task
from writer.documents.conversion.remarks import Lost, Plain, Remarks

_MANIFEST: Final = "META-INF/manifest.xml"
_ENCRYPTED: Final = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}encryption-data"
_INDEXES: Final = frozenset(
    f"{TEXT}{name}"
    for name in (
        *("table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index"),
        *("user-index", "bibliography"),
    )
)
_THROUGH: Final = frozenset(f"{TEXT}{name}" for name in ("section", "numbered-paragraph", "index-body"))
_ROWS: Final = frozenset(f"{TABLE}{name}" for name in ("table-header-rows", "table-rows", "table-row-group"))
_SIDES: Final[dict[str, Alignment]] = {
    **{"center": "center", "right": "right", "end": "right"},
}
DEEPEST: Final = 40
"""Lists, tables and frames within each other."""
MOST_REPEATED: Final = 1000
"""Rows that are written once and stand several times."""


def read(content: bytes, remarks: Remarks) -> Tree:
    """The tree of a document. Raises UnfitError."""
    package = Package(content)
    manifest = package.optional(_MANIFEST)
    if manifest is not None and next(manifest.iter(_ENCRYPTED), None) is not None:
        raise UnfitError(PROTECTED)
    if "content.xml" not in package:
        raise UnfitError(DAMAGED)
    root, styles = package.xml("content.xml"), package.optional("styles.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise UnfitError(DAMAGED)
    _count_others(body, styles, remarks)
    blocks = gather(_Reading(Styles(styles, root), remarks).lines(body))
    title, author = _named(package)
    return normal(Tree(blocks, title, author), remarks)


def _named(package: Package) -> tuple[str, str]:
    meta = package.optional("meta.xml")
    if meta is None:
        return "", ""
    author = next((one.text for one in meta.iter(f"{META}initial-creator")), None)
    author = author or next((one.text for one in meta.iter(f"{DC}creator")), None)
    return next((one.text for one in meta.iter(f"{DC}title")), None) or "", author or ""


def _count_others(body: Element, styles: Element | None, remarks: Remarks) -> None:
    remarks.add(Lost.CHANGE, sum(1 for _ in body.iter(f"{TEXT}changed-region")))
    for name in ("header", "footer", "header-first", "footer-first", "header-left", "footer-left"):
        for one in [] if styles is None else styles.iter(f"{STYLE}{name}"):
            remarks.add(Lost.HEADER, 1 if "".join(one.itertext()).strip() else 0)


class _Reading:
    """One document: its styles, and how far its lists have counted."""

    def __init__(self, styles: Styles, remarks: Remarks) -> None:
        self._styles, self._remarks = styles, remarks
        self._runs = RunReader(styles, self._apart, self._box, remarks)
        self._boxes: list[tuple[Block, ...]] = []
        self._counts: dict[str, int] = {}
        self._depth = 0

    def lines(self, parent: Element) -> Iterator[Line]:
        """What stands in a body, an item, a cell, a note or a text box."""
        if self._depth > DEEPEST:
            self._remarks.add(Plain.DEEP)
            yield Line(Paragraph((Text("".join(parent.itertext())),)))
            return
        self._depth += 1
        for child in parent:
            yield from self._element(child)
        self._depth -= 1

    def _element(self, element: Element) -> Iterator[Line]:
        match element.tag.removeprefix(TEXT):
            case "p" | "h":
                yield self._paragraph(element)
                boxes, self._boxes = self._boxes, []
                for box in boxes:
                    yield from (Line(block) for block in box)
            case "list":
                yield from self._list(element, element.get(f"{TEXT}style-name", ""), 1)
            case _ if element.tag in _INDEXES:
                self._remarks.add(Plain.CONTENTS)
            case _ if element.tag in _THROUGH:
                yield from self.lines(element)
            case _ if element.tag == f"{TABLE}table":
                yield from self._table(element)
            case _ if element.tag.endswith("}frame"):
                inlines: list[Inline] = []
                self._runs.frame(element, inlines)
                yield Line(Paragraph(tuple(inlines)) if inlines else None)

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _paragraph(self, element: Element) -> Line:
        style = element.get(f"{TEXT}style-name", "")
        code = self._styles.is_code(style)
        level = self._heading(element, style)
        inlines = self._runs.read(element, code=code, by_hand=not level)
        if level and inlines:
            return Line(Heading(level, inlines))
        if code:
            return Line(CodeBlock(plain(inlines)))
        if not inlines or (not plain(inlines).strip() and all(isinstance(one, Text) for one in inlines)):
            return Line(Rule() if self._styles.is_ruled(style) else None)
        return Line(Paragraph(inlines), quote=self._styles.quote(style))

    def _heading(self, element: Element, style: str) -> int:
        if element.tag != f"{TEXT}h":
            return self._styles.heading(style)
        level = element.get(f"{TEXT}outline-level", "1")
        return int(level) if level.isascii() and level.isdigit() else 1

    # -- lists ---------------------------------------------------------------------------------------------------

    def _list(self, element: Element, style: str, level: int) -> Iterator[Line]:
        """A list as one block; headings that only have a number are no list."""
        style = element.get(f"{TEXT}style-name", "") or style
        ordered, start = self._styles.list_level(style, level)
        if element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list"):
            start = self._counts.get(style, start - 1) + 1
        items: list[Item] = []
        for child in element:
            if child.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            value = child.get(f"{TEXT}start-value", "")
            start = int(value) if not items and value.isascii() and value.isdigit() else start
            blocks = gather(self._item_lines(child, style, level))
            if blocks and all(isinstance(block, Heading) for block in blocks):
                yield from self._finished(items, start, ordered=ordered)
                items = []
                yield from (Line(block) for block in blocks)
            elif child.tag.endswith("header") and items:
                items[-1] = Item((*items[-1].blocks, *blocks), items[-1].checked)
            else:
                items.append(_item(blocks))
        self._counts[style] = start + len(items) - 1
        yield from self._finished(items, start, ordered=ordered)

    def _finished(self, items: list[Item], start: int, *, ordered: bool) -> Iterator[Line]:
        if len(items) == 1 and items[0].blocks and all(isinstance(block, List) for block in items[0].blocks):
            yield from (Line(block) for block in items[0].blocks)  # how deeper levels are written that have none above
        elif items:
            yield Line(List(tuple(items), start if ordered else None))

    def _item_lines(self, item: Element, style: str, level: int) -> Iterator[Line]:
        if self._depth > DEEPEST:
            yield from self.lines(item)
            return
        self._depth += 1
        for child in item:
            if child.tag == f"{TEXT}list":
                yield from self._list(child, style, level + 1)
            else:
                yield from self._element(child)
        self._depth -= 1

    # -- notes, boxes, tables ------------------------------------------------------------------------------------

    def _apart(self, element: Element) -> tuple[Block, ...]:
        """What is in `element`, which stands aside from the paragraph that is being read."""
        boxes, self._boxes = self._boxes, []
        found = gather(self.lines(element))
        self._boxes = boxes
        return found

    def _box(self, element: Element) -> None:
        self._remarks.add(Plain.BOX)
        self._boxes.append(self._apart(element))

    def _table(self, element: Element) -> Iterator[Line]:
        found = list(_rows(element))
        rows = [self._row(row) for row in found]
        if [len(row) for row in rows] == [1]:
            yield from (Line(block) for block in rows[0][0])
        elif rows:
            head, *others = (tuple(flattened(blocks, self._remarks) for blocks in row) for row in rows)
            yield Line(Table(tuple(map(without_bold, head)), tuple(others), self._alignments(found[-1])))

    def _row(self, row: Element) -> list[tuple[Block, ...]]:
        made: list[tuple[Block, ...]] = []
        for cell in row:
            if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
                continue
            wide, high = (_count(cell, f"number-{name}-spanned") for name in ("columns", "rows"))
            self._remarks.add(Plain.MERGED, 1 if wide > 1 or high > 1 else 0)
            blocks = self._apart(cell) if cell.tag.endswith("}table-cell") else ()
            made.extend([blocks] * min(_count(cell, "number-columns-repeated"), WIDEST))
        return made

    def _alignments(self, row: Element) -> tuple[Alignment, ...]:
        made: list[Alignment] = []
        for cell in row.findall(f"{TABLE}table-cell"):
            first = cell.find(f"{TEXT}p")
            side = "" if first is None else self._styles.side(first.get(f"{TEXT}style-name", ""))
            made.append(_SIDES.get(side, ""))
        return tuple(made)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            for _ in range(min(_count(child, "number-rows-repeated"), MOST_REPEATED)):
                yield child
        elif child.tag in _ROWS:
            yield from _rows(child)


def _count(element: Element, name: str) -> int:
    found = element.get(f"{TABLE}{name}", "1")
    return int(found) if found.isascii() and found.isdigit() and len(found) < 9 else 1


def _item(blocks: tuple[Block, ...]) -> Item:
    first = blocks[0] if blocks else None
    if not isinstance(first, Paragraph):
        return Item(blocks)
    checked, inlines = task(first.inlines)
    return Item((Paragraph(inlines), *blocks[1:]), checked)
