"""What a format cannot keep of a document, counted before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from writer.documents.conversion.formats import Format
from writer.documents.conversion.model import (
    Block,
    CodeBlock,
    Heading,
    Image,
    Inline,
    Link,
    List,
    Note,
    Paragraph,
    Quote,
    Table,
    Tree,
)
from writer.documents.conversion.remarks import Kind, Linked, Lost, Plain


def losses(tree: Tree, kind: Format) -> Counter[Kind]:
    """By kind, for a tree that is to be written as `kind`. Markdown and HTML keep all a tree holds."""
    if kind in (Format.MARKDOWN, Format.HTML):
        return Counter()
    counts: Counter[Kind] = Counter()
    for part in _parts(tree.blocks):
        match part:
            case Image():
                counts[Linked.PICTURE] += 1
            case CodeBlock(_, language) if language and kind is not Format.PDF:
                counts[Lost.LANGUAGE] += 1
            case Link() if part.title and kind is Format.PDF:
                counts[Lost.LINK_TITLE] += 1
            case Quote(blocks) if kind is not Format.PDF:
                counts[Plain.QUOTED] += sum(not isinstance(block, Paragraph | Quote) for block in blocks)
            case List(items) if kind is Format.DOCX:
                inner = (block for item in items for block in item.blocks)
                counts[Plain.LISTED] += sum(isinstance(block, Table | Heading) for block in inner)
    return +counts


def _parts(blocks: Iterable[Block]) -> Iterator[Block | Inline]:
    """Every block and every inline."""
    for block in blocks:
        yield block
        match block:
            case Paragraph(inlines) | Heading(_, inlines):
                yield from _inlines(inlines)
            case Quote(inner):
                yield from _parts(inner)
            case List(items):
                for item in items:
                    yield from _parts(item.blocks)
            case Table(header, rows):
                for row in (header, *rows):
                    for cell in row:
                        yield from _inlines(cell)
            case _:
                pass


def _inlines(inlines: Iterable[Inline]) -> Iterator[Block | Inline]:
    for inline in inlines:
        yield inline
        if isinstance(inline, Note):
            yield from _parts(inline.blocks)
        elif hasattr(inline, "children"):
            yield from _inlines(inline.children)
