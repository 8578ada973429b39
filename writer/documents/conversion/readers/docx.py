"""Word documents (.docx) in: body, footnotes and lists; comments and tracked changes are counted."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from typing import Final

from writer.documents.conversion.errors import DAMAGED, UnfitError
from writer.documents.conversion.model import (
    Alignment,
    Block,
    CodeBlock,
    Heading,
    Inline,
    Paragraph,
    Rule,
    Table,
    Text,
    Tree,
    plain,
)
from writer.documents.conversion.normal import WIDEST, normal
from writer.documents.conversion.readers.cells import flattened, without_bold
from writer.documents.conversion.readers.docx_runs import Relations, RunReader
from writer.documents.conversion.readers.docx_styles import (
    Numbering,
    Styles,
    W,
    is_ruled,
    number_of,
    value,
    whole,
)
from writer.documents.conversion.readers.gathering import Begins, Line, gather
from writer.documents.conversion.readers.packages import Element, Package
from writer.documents.conversion.readers.tasks import task
from writer.documents.conversion.remarks import Lost, Plain, Remarks

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STRICT: Final = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_CORE: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_THROUGH: Final = frozenset({f"{W}{name}" for name in ("sdt", "sdtContent", "smartTag", "customXml", "ins", "moveTo")})
_SIDES: Final[dict[str, Alignment]] = {
    "center": "center",
    "right": "right",
    "end": "right",
}
DEEPEST: Final = 40
"""Tables and frames within each other."""


def read(content: bytes, remarks: Remarks) -> Tree:
    """The tree of a document. Raises UnfitError."""
    package = Package(content)
    main = _main(package)
    body = package.xml(main).find(f"{W}body")
    if body is None:
        raise UnfitError(DAMAGED)
    reading = _Reading(package, main, remarks)
    blocks = gather(reading.lines(body))
    title, author = _named(package)
    _count_others(package, main, remarks)
    return normal(Tree(blocks, title, author), remarks)


def _main(package: Package) -> str:
    """The name of the part with the text."""
    for kind, target in Relations(package, "").kinds():
        if kind in (f"{_OFFICE}/officeDocument", f"{_STRICT}/officeDocument") and target in package:
            return target
    raise UnfitError(DAMAGED)


def _named(package: Package) -> tuple[str, str]:
    core = package.optional("docProps/core.xml")
    if core is None:
        return "", ""
    return core.findtext(f"{_DC}title") or "", core.findtext(f"{_DC}creator") or ""


def _count_others(package: Package, main: str, remarks: Remarks) -> None:
    folder = posixpath.dirname(main)
    comments = package.optional(posixpath.join(folder, "comments.xml"))
    remarks.add(Lost.COMMENT, 0 if comments is None else len(comments.findall(f"{W}comment")))
    for name in package:
        stem = posixpath.basename(name)
        if name.startswith(folder) and stem.startswith(("header", "footer")) and stem.endswith(".xml"):
            words = "".join(package.xml(name).itertext()).strip()
            remarks.add(Lost.HEADER, 1 if words else 0)


class _Reading:
    """One document: its styles, its lists and how far they have counted."""

    def __init__(self, package: Package, main: str, remarks: Remarks) -> None:
        folder = posixpath.dirname(main)
        self._remarks = remarks
        self._styles = Styles(package.optional(posixpath.join(folder, "styles.xml")))
        self._numbering = Numbering(package.optional(posixpath.join(folder, "numbering.xml")))
        self._notes: dict[tuple[str, str], Element] = {}
        for kind in ("footnote", "endnote"):
            root = package.optional(posixpath.join(folder, f"{kind}s.xml"))
            for note in [] if root is None else root.findall(f"{W}{kind}"):
                self._notes[kind, note.get(f"{W}id", "")] = note
        self._runs = RunReader(self._styles, Relations(package, main), self._note, self._box, remarks)
        self._boxes: list[tuple[Line, ...]] = []
        self._depth = 0
        self._in_contents = False

    def lines(self, parent: Element) -> Iterator[Line]:
        """What stands in a body, a cell, a note or a text box."""
        if self._depth > DEEPEST:
            self._remarks.add(Plain.DEEP)
            yield Line(Paragraph((Text("".join(parent.itertext())),)))
            return
        self._depth += 1
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self._table(child)
            elif child.tag in _THROUGH:
                yield from self.lines(child)
        self._depth -= 1

    # -- paragraphs ----------------------------------------------------------------------------------------------

    def _paragraph(self, element: Element) -> Iterator[Line]:
        properties = element.find(f"{W}pPr")
        style = value(properties, "pStyle")
        inlines = self._runs.read(element, code=self._styles.is_code(style))
        if self._runs.in_contents or self._styles.is_contents(style):
            if not self._in_contents:
                self._remarks.add(Plain.CONTENTS)
            self._in_contents = True
        else:
            self._in_contents = False
            yield self._line(properties, style, inlines)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from box

    def _line(self, properties: Element | None, style: str, inlines: tuple[Inline, ...]) -> Line:
        words = plain(inlines)
        outline = value(properties, "outlineLvl")
        level = self._styles.heading(style) or (whole(outline, 9) + 1 if outline else 0)
        if 1 <= level <= 9 and inlines:
            return Line(Heading(level, without_bold(inlines)))
        if self._styles.is_code(style):
            return Line(CodeBlock(words), level=self._styles.list_level(style), quote=0)
        if not inlines or (not words.strip() and not any(not isinstance(one, Text) for one in inlines)):
            ruled = is_ruled(properties) or self._styles.is_ruled(style) or self._runs.ruled
            return Line(Rule() if ruled else None)
        quote = self._styles.quote(style)
        number = number_of(properties) or self._styles.number(style)
        if number and self._numbering.is_list(number[0]):
            return self._item(number, inlines, quote)
        return Line(Paragraph(inlines), self._styles.list_level(style), quote=quote)

    def _item(self, number: tuple[str, int], inlines: tuple[Inline, ...], quote: int) -> Line:
        checked, inlines = task(inlines)
        count = self._numbering.next(*number)
        return Line(Paragraph(inlines), number[1] + 1, Begins(number[0], count, checked), quote)

    # -- notes, boxes, tables ------------------------------------------------------------------------------------

    def _note(self, kind: str, identity: str) -> tuple[Block, ...]:
        note = self._notes.get((kind, identity))
        return () if note is None else self._apart(note)

    def _apart(self, element: Element) -> tuple[Block, ...]:
        """What is in `element`, which stands aside from the paragraph that is being read."""
        runs, boxes = self._runs, self._boxes
        self._runs, self._boxes = runs.another(), []
        found = gather(self.lines(element))
        self._runs, self._boxes = runs, boxes
        return found

    def _box(self, element: Element) -> None:
        self._remarks.add(Plain.BOX)
        self._boxes.append(tuple(Line(block) for block in self._apart(element)))

    def _table(self, element: Element) -> Iterator[Line]:
        found = list(_rows(element))
        rows = [self._row(row) for row in found]
        if [len(row) for row in rows] == [1]:
            yield from (Line(block) for block in rows[0][0])
        elif rows:
            cells = [tuple(flattened(blocks, self._remarks) for blocks in row) for row in rows]
            yield Line(Table(tuple(map(without_bold, cells[0])), tuple(cells[1:]), _alignments(found)))

    def _row(self, row: Element) -> list[tuple[Block, ...]]:
        made: list[tuple[Block, ...]] = []
        for cell in row.iter(f"{W}tc") if row.find(f"{W}tc") is None else row.findall(f"{W}tc"):
            properties = cell.find(f"{W}tcPr")
            merged = None if properties is None else properties.find(f"{W}vMerge")
            if merged is not None and merged.get(f"{W}val") != "restart":
                self._remarks.add(Plain.MERGED)
                made.append(())
            else:
                made.append(self._apart(cell))
            wide = min(whole(value(properties, "gridSpan"), 1), WIDEST)
            if wide > 1:
                self._remarks.add(Plain.MERGED)
                made.extend([()] * (wide - 1))
        return made


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == f"{W}tr":
            yield child
        elif child.tag in _THROUGH:
            yield from _rows(child)


def _alignments(rows: Sequence[Element]) -> tuple[Alignment, ...]:
    """Of the columns, by the cells of the last row."""
    made: list[Alignment] = []
    for cell in rows[-1].findall(f"{W}tc"):
        side = value(cell.find(f"{W}p/{W}pPr"), "jc")
        made.append(_SIDES.get(side, ""))
    return tuple(made)
