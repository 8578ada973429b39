"""Word documents (.docx) out, in the styles Word knows, so that they can be dressed anew there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final, assert_never

from writer.documents.conversion.model import (
    Alignment,
    Block,
    Break,
    Cell,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Image,
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
    Tree,
)
from writer.documents.conversion.readers.tasks import DONE, OPEN
from writer.documents.conversion.writers import docx_parts as parts

_A4: Final = (11906, 16838)
_LETTER: Final = (12240, 15840)
"""Twentieths of a point."""


def write(tree: Tree, language: str = "", *, letter: bool = False) -> bytes:
    """The file. `language`: a BCP 47 tag, or empty; `letter`: on North American paper."""
    writing = _Writing()
    body = "".join(writing.blocks(tree.blocks, _Place()))
    wide, high = _LETTER if letter else _A4
    section = (
        f'<w:sectPr><w:pgSz w:w="{wide}" w:h="{high}"/>'
        '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="708" w:footer="708" w:gutter="0"/>'
        "</w:sectPr>"
    )
    notes = writing.footnotes()
    names = f"{parts.W} {parts.R}"
    return parts.packed(
        {
            "[Content_Types].xml": parts.CONTENT_TYPES,
            "_rels/.rels": parts.PACKAGE_RELATIONS,
            "docProps/core.xml": parts.core(tree.title, tree.author),
            "word/document.xml": f"{parts.HEAD}<w:document {names}><w:body>{body}{section}</w:body></w:document>",
            "word/_rels/document.xml.rels": parts.relations(writing.main, main=True),
            "word/footnotes.xml": f"{parts.HEAD}<w:footnotes {names}>{notes}</w:footnotes>",
            "word/_rels/footnotes.xml.rels": parts.relations(writing.aside, main=False),
            "word/numbering.xml": parts.numbering(writing.lists),
            "word/settings.xml": parts.SETTINGS,
            "word/styles.xml": parts.styles(language),
        }
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: in how many lists and quotes, and whether it begins an item."""

    level: int = 0
    quote: int = 0
    number: int = 0
    """Of the list whose item it begins; 0: none."""
    outer: int = 0
    """Number of the list it stands in."""
    checked: bool | None = None


@dataclass(slots=True)
class _Writing:
    main: dict[str, str] = field(default_factory=dict)
    """Addresses in the text by their id."""
    aside: dict[str, str] = field(default_factory=dict)
    """The same in the footnotes."""
    lists: dict[int, tuple[int, int | None]] = field(default_factory=dict)
    notes: list[tuple[Block, ...]] = field(default_factory=list)
    in_notes: bool = False

    # -- blocks --------------------------------------------------------------------------------------------------

    def blocks(self, blocks: Sequence[Block], place: _Place) -> Iterator[str]:
        before: Block | None = None
        for block in blocks:
            if _would_join(before, block):
                yield "<w:p/>"
            yield self._block(block, place)
            place = _Place(place.level, place.quote, outer=place.outer)
            before = block
        if isinstance(before, Table):
            yield "<w:p/>"  # a body and a cell end with a paragraph

    def footnotes(self) -> str:
        self.in_notes = True
        made = [
            '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
            '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
            "</w:footnote>",
        ]
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        for number, blocks in enumerate(self.notes, 1):
            first, *others = blocks
            if isinstance(first, Paragraph):
                lead = f"{mark}{_run(Text(' '), ())}{self._inlines(first.inlines, ())}"
                inner = [_paragraph("FootnoteText", lead), *self.blocks(others, _Place())]
            else:
                inner = [_paragraph("FootnoteText", mark), *self.blocks(blocks, _Place())]
            made.append(f'<w:footnote w:id="{number}">{"".join(inner)}</w:footnote>')
        return "".join(made)

    def _block(self, block: Block, place: _Place) -> str:
        match block:
            case Paragraph(inlines):
                return self._paragraph(inlines, place)
            case Heading(level, inlines):
                return _paragraph(f"Heading{level}", self._inlines(inlines, ()))
            case Quote(blocks):
                return "".join(self.blocks(blocks, _Place(place.level, place.quote + 1, outer=place.outer)))
            case CodeBlock(text):
                style = f"ListCode{min(place.level, parts.DEEPEST)}" if place.level else "HTMLPreformatted"
                return "".join(_paragraph(style, _run(Text(line), ())) for line in text.split("\n"))
            case List():
                return self._list(block, place)
            case Table():
                return self._table(block)
            case Rule():
                return _paragraph("HorizontalLine", "")
            case _:
                assert_never(block)

    def _paragraph(self, inlines: Sequence[Inline], place: _Place) -> str:
        content = self._inlines(inlines, ())
        if place.number:
            box = "" if place.checked is None else _run(Text(f"{DONE if place.checked else OPEN} "), ())
            level = f'<w:numPr><w:ilvl w:val="{place.level - 1}"/><w:numId w:val="{place.number}"/></w:numPr>'
            return _paragraph("ListParagraph", box + content, level)
        if place.level:
            style = f"ListQuote{place.level}" if place.quote else f"ListContinue{place.level}"
            return _paragraph(style, content)
        return _paragraph(f"Quote{min(place.quote, parts.DEEPEST)}" if place.quote else "", content)

    def _list(self, block: List, place: _Place) -> str:
        number, level = place.outer, min(place.level + 1, parts.DEEPEST)
        if not self._goes_on(number, block.start):
            number = len(self.lists) + 1
            self.lists[number] = (level - 1, block.start)
        return "".join(self._item(item, _Place(level, 0, number, number, item.checked)) for item in block.items)

    def _goes_on(self, outer: int, start: int | None) -> bool:
        """Whether an inner list can be a level of the one around it, as it is when made by hand."""
        return outer in self.lists and (self.lists[outer][1] is None) == (start is None) and start in (None, 1)

    def _item(self, item: Item, place: _Place) -> str:
        if item.blocks and isinstance(item.blocks[0], Paragraph):
            return "".join(self.blocks(item.blocks, place))
        return self._paragraph((), place) + "".join(self.blocks(item.blocks, _Place(place.level, outer=place.outer)))

    def _table(self, table: Table) -> str:
        grid = "".join("<w:gridCol/>" for _ in table.header)
        head = self._row(table.header, table.alignments, head=True)
        rows = "".join(self._row(row, table.alignments, head=False) for row in table.rows)
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"

    def _row(self, row: Sequence[Cell], alignments: Sequence[Alignment], *, head: bool) -> str:
        cells = []
        for cell, side in zip(row, alignments, strict=True):
            side_mark = f'<w:jc w:val="{side}"/>' if side else ""
            content = _paragraph("TableHeading" if head else "", self._inlines(cell, ()), side_mark)
            cells.append(f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{content}</w:tc>')
        repeated = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
        return f"<w:tr>{repeated}{''.join(cells)}</w:tr>"

    # -- inlines -------------------------------------------------------------------------------------------------

    def _inlines(self, inlines: Sequence[Inline], marks: tuple[str, ...]) -> str:
        return "".join(self._inline(inline, marks) for inline in inlines)

    def _inline(self, inline: Inline, marks: tuple[str, ...]) -> str:
        match inline:
            case Text():
                return _run(inline, marks)
            case Code(text):
                return _run(Text(text), (*marks, '<w:rStyle w:val="HTMLCode"/>'))
            case Break():
                return "<w:r><w:br/></w:r>"
            case Strong(children):
                return self._inlines(children, (*marks, "<w:b/>"))
            case Emphasis(children):
                return self._inlines(children, (*marks, "<w:i/>"))
            case Struck(children):
                return self._inlines(children, (*marks, "<w:strike/>"))
            case Link(children, target, title):
                return self._linked(target, title, self._inlines(children, (*marks, '<w:rStyle w:val="Hyperlink"/>')))
            case Image(alt, target, title):
                words = _run(Text(alt or target), (*marks, '<w:rStyle w:val="PictureLink"/>'))
                return self._linked(target, title, words)
            case Note(blocks):
                self.notes.append(blocks)
                mark = f'<w:footnoteReference w:id="{len(self.notes)}"/>'
                return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{mark}</w:r>'
            case _:
                assert_never(inline)

    def _linked(self, target: str, title: str, content: str) -> str:
        targets = self.aside if self.in_notes else self.main
        identity = f"link{len(targets) + 1}"
        targets[identity] = target
        tip = f' w:tooltip="{escape(title)}"' if title else ""
        return f'<w:hyperlink r:id="{identity}"{tip}>{content}</w:hyperlink>'


def _would_join(before: Block | None, block: Block) -> bool:
    """Whether the two would be taken for one, were there no empty paragraph between."""
    return before is not None and type(before) is type(block) and isinstance(block, CodeBlock | Quote | Table)


def _paragraph(style: str, content: str, more: str = "") -> str:
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{name}{more}</w:pPr>" if name or more else ""
    return f"<w:p>{properties}{content}</w:p>"


_ORDER: Final = ("<w:rStyle", "<w:b/>", "<w:i/>", "<w:strike/>")
"""In which the schema wants the properties of a run."""


def _run(text: Text, marks: tuple[str, ...]) -> str:
    styles = [mark for mark in marks if mark.startswith("<w:rStyle")][-1:]
    others = [mark for mark in _ORDER if mark in marks]
    properties = f"<w:rPr>{''.join((*styles, *others))}</w:rPr>" if marks else ""
    words = escape(text.text, quote=False)
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>' if words else ""
