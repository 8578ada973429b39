"""OpenDocument texts (.odt) out, in the styles LibreOffice knows, so that they can be dressed anew there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
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
from writer.documents.conversion.writers import odt_parts as parts
from writer.documents.conversion.writers.docx_parts import packed

_SPACES: Final = re.compile(r"(?<= ) +|^ +|\t")
_BOLD, _ITALIC, _STRUCK = 1, 2, 4


def write(tree: Tree, language: str = "", *, letter: bool = False) -> bytes:
    """The file. `language`: a BCP 47 tag, or empty; `letter`: on North American paper."""
    body = "".join(_Writing().blocks(tree.blocks, "Text body"))
    automatic = parts.AUTOMATIC.replace("{lists}", parts.lists())
    content = (
        f"{parts.HEAD}<office:document-content {parts.NAMES}>{automatic}"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": parts.MIME,
            "META-INF/manifest.xml": parts.MANIFEST,
            "content.xml": content,
            "styles.xml": parts.styles(language, letter=letter),
            "meta.xml": parts.meta(tree.title, tree.author),
        }
    )


@dataclass(slots=True)
class _Writing:
    """`style` is always the style of plain paragraphs where a block stands."""

    notes: int = 0
    tables: int = 0
    quotes: int = 0
    level: int = 0

    # -- blocks --------------------------------------------------------------------------------------------------

    def blocks(self, blocks: Sequence[Block], style: str) -> Iterator[str]:
        before: Block | None = None
        for block in blocks:
            if before is not None and type(before) is type(block) and isinstance(block, CodeBlock | Quote):
                yield _paragraph(style, "")  # else the two would be taken for one
            yield self._block(block, style)
            before = block

    def _block(self, block: Block, style: str) -> str:
        match block:
            case Paragraph(inlines):
                return _paragraph(style, self._inlines(inlines, 0))
            case Heading(level, inlines):
                return (
                    f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">'
                    f"{self._inlines(inlines, 0)}</text:h>"
                )
            case Quote(blocks):
                return self._quote(blocks)
            case CodeBlock(text):
                lines = text.split("\n")
                return "".join(_paragraph("Preformatted Text", _words(line)) for line in lines)
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Rule():
                return _paragraph("Horizontal Line", "")
            case _:
                assert_never(block)

    def _quote(self, blocks: Sequence[Block]) -> str:
        self.quotes += 1
        level = min(self.quotes, parts.QUOTES)
        made = "".join(self.blocks(blocks, "Quotations" if level == 1 else f"Quotations {level}"))
        self.quotes -= 1
        return made

    def _list(self, block: List) -> str:
        name = "bullets" if block.start is None else "numbers"
        quotes, self.quotes = self.quotes, 0
        items = "".join(self._item(item, block.start if not index else None) for index, item in enumerate(block.items))
        self.quotes = quotes
        return f'<text:list text:style-name="{name}">{items}</text:list>'

    def _item(self, item: Item, start: int | None) -> str:
        value = "" if start is None else f' text:start-value="{start}"'
        blocks = item.blocks
        first = blocks[0] if blocks else None
        if item.checked is not None and isinstance(first, Paragraph):
            box = Text(f"{DONE if item.checked else OPEN} ")
            blocks = (Paragraph((box, *first.inlines)), *blocks[1:])
        inner = "".join(self.blocks(blocks, "Text body"))
        return f"<text:list-item{value}>{inner}</text:list-item>"

    def _table(self, table: Table) -> str:
        self.tables += 1
        columns = f'<table:table-column table:number-columns-repeated="{len(table.header)}"/>'
        head = self._row(table.header, table.alignments, "Heading")
        rows = "".join(self._row(row, table.alignments, "Contents") for row in table.rows)
        return (
            f'<table:table table:name="Table{self.tables}">{columns}'
            f"<table:table-header-rows>{head}</table:table-header-rows>{rows}</table:table>"
        )

    def _row(self, row: Sequence[Cell], alignments: Sequence[Alignment], kind: str) -> str:
        cells = []
        for cell, side in zip(row, alignments, strict=True):
            style = f"P{kind[0]}{side}" if side else f"Table {kind}"
            content = _paragraph(style, self._inlines(cell, 0))
            cells.append(f'<table:table-cell office:value-type="string">{content}</table:table-cell>')
        return f"<table:table-row>{''.join(cells)}</table:table-row>"

    # -- inlines -------------------------------------------------------------------------------------------------

    def _inlines(self, inlines: Sequence[Inline], marks: int) -> str:
        return "".join(self._inline(inline, marks) for inline in inlines)

    def _inline(self, inline: Inline, marks: int) -> str:
        match inline:
            case Text(text):
                return _span(f"T{marks}" if marks else "", _words(text))
            case Code(text):
                return _span(f"T{marks}" if marks else "", _span("Source_20_Text", _words(text)))
            case Break():
                return "<text:line-break/>"
            case Strong(children):
                return self._inlines(children, marks | _BOLD)
            case Emphasis(children):
                return self._inlines(children, marks | _ITALIC)
            case Struck(children):
                return self._inlines(children, marks | _STRUCK)
            case Link(children, target, title):
                return _linked(target, title, self._inlines(children, marks))
            case Image(alt, target, title):
                words = _span("Picture_20_Link", _words(alt or target))
                return _span(f"T{marks}" if marks else "", _linked(target, title, words))
            case Note(blocks):
                return self._note(blocks)
            case _:
                assert_never(inline)

    def _note(self, blocks: tuple[Block, ...]) -> str:
        self.notes += 1
        number = self.notes
        quotes, self.quotes = self.quotes, 0
        body = "".join(self.blocks(blocks, "Footnote"))
        self.quotes = quotes
        return (
            f'<text:note text:id="ftn{number}" text:note-class="footnote"><text:note-citation>{number}'
            f"</text:note-citation><text:note-body>{body}</text:note-body></text:note>"
        )


def _paragraph(style: str, content: str) -> str:
    return f'<text:p text:style-name="{parts.coded(style)}">{content}</text:p>'


def _span(style: str, content: str) -> str:
    return f'<text:span text:style-name="{style}">{content}</text:span>' if style and content else content


def _linked(target: str, title: str, content: str) -> str:
    tip = f' office:title="{escape(title)}"' if title else ""
    return f'<text:a xlink:type="simple" xlink:href="{escape(target)}"{tip}>{content}</text:a>'


def _words(text: str) -> str:
    """With spaces that count, of which XML would keep one only."""
    return _SPACES.sub(_spaced, escape(text, quote=False))


def _spaced(found: re.Match[str]) -> str:
    return "<text:tab/>" if found[0] == "\t" else f'<text:s text:c="{len(found[0])}"/>'
