"""The one form of a tree among all that look alike: what readers end with, and what Markdown gives back as it was.

White space is joined and taken out of the edges of styled passages, neighbours of the same style become one, empty
parts go, tables get even rows, and what is nested beyond what anybody reads is flattened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.documents.conversion import addresses
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
    Row,
    Rule,
    Strong,
    Struck,
    Styled,
    Table,
    Text,
    Tree,
    plain,
)
from writer.documents.conversion.remarks import Lost, Plain, Remarks

DEEPEST: Final = 8
"""Lists and quotes within each other; Word has nine levels."""
WIDEST: Final = 200
"""Columns of a table."""
LARGEST_NUMBER: Final = 999_999_999
"""At which a list may start; of CommonMark."""

_SPACE: Final = re.compile(r"[ \t\n\r\f\v\u2028\u2029\x85]+")
_UNFIT: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters XML or CommonMark do not take; line ends and their like are white space."""


def normal(tree: Tree, remarks: Remarks) -> Tree:
    """The same document in normal form; what that costs goes to `remarks`."""
    blocks = _Normal(remarks).blocks(tree.blocks)
    return Tree(blocks, _words(tree.title).strip(), _words(tree.author).strip())


@dataclass(slots=True)
class _Normal:
    remarks: Remarks
    depth: int = 0
    in_note: bool = False

    # -- blocks --------------------------------------------------------------------------------------------------

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        return tuple(made for block in blocks for made in self._block(block))

    def _block(self, block: Block) -> Iterator[Block]:
        match block:
            case Paragraph(inlines):
                if found := self.line(inlines):
                    yield Paragraph(found)
            case Heading(level, inlines):
                if found := self.line(inlines):
                    yield Heading(min(max(level, 1), 6), found)
            case Quote(inner):
                if self.depth >= DEEPEST:
                    self.remarks.add(Plain.DEEP)
                    yield from self.blocks(inner)
                elif found_blocks := self._inside(inner):
                    yield Quote(found_blocks)
            case CodeBlock(text, language):
                yield CodeBlock(_code_lines(text), _language(language))
            case List(items, start):
                yield from self._list(items, start)
            case Table():
                yield from self._table(block)
            case Rule():
                yield block

    def _inside(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        self.depth += 1
        found = self.blocks(blocks)
        self.depth -= 1
        return found

    def _list(self, items: Sequence[Item], start: int | None) -> Iterator[Block]:
        if self.depth >= DEEPEST:
            self.remarks.add(Plain.DEEP)
            for item in items:
                yield from self.blocks(item.blocks)
            return
        made = tuple(self._item(item) for item in items)
        if any(item.blocks for item in made):
            yield List(made, None if start is None else min(max(start, 0), LARGEST_NUMBER - len(made)))

    def _item(self, item: Item) -> Item:
        blocks = self._inside(item.blocks)
        task = bool(blocks) and isinstance(blocks[0], Paragraph)
        return Item(blocks, item.checked if task else None)

    def _table(self, table: Table) -> Iterator[Block]:
        width = min(max((len(row) for row in (table.header, *table.rows)), default=0), WIDEST)
        header = self._row(table.header, width)
        rows = tuple(self._row(row, width) for row in table.rows)
        if width and any(any(row) for row in (header, *rows)):
            unsaid: list[Alignment] = [""] * width
            alignments = (*table.alignments, *unsaid)[:width]
            yield Table(header, rows, alignments)

    def _row(self, row: Row, width: int) -> Row:
        cells: list[Cell] = [self.line(cell) for cell in row[:width]]
        return (*cells, *[()] * (width - len(cells)))

    # -- inlines -------------------------------------------------------------------------------------------------

    def line(self, inlines: Iterable[Inline]) -> tuple[Inline, ...]:
        """A paragraph's, a heading's or a cell's content; without white space at either end or beside a break."""
        return _trimmed(self._inlines(inlines, frozenset()))

    def _inlines(self, inlines: Iterable[Inline], within: frozenset[type]) -> list[Inline]:
        made: list[Inline] = []
        for inline in inlines:
            for one in self._inline(inline, within):
                _append(made, one)
        return made

    def _inline(self, inline: Inline, within: frozenset[type]) -> Iterator[Inline]:
        match inline:
            case Text(text):
                if words := _words(text):
                    yield Text(words)
            case Code(text):
                if code := _words(text).strip():
                    # in a link that begins a line, Markdown would take this for the definition of an address
                    yield Text(code) if Link in within and "]:" in code else Code(code)
            case Break():
                yield inline
            case Emphasis() | Strong() | Struck():
                yield from self._styled(inline, within)
            case Link():
                yield from self._link(inline, within)
            case Image():
                yield from self._image(inline)
            case Note(blocks):
                yield from self._note(blocks)

    def _styled(self, styled: Styled, within: frozenset[type]) -> Iterator[Inline]:
        kind = type(styled)
        if kind in within:
            yield from self._inlines(styled.children, within)
            return
        children = self._inlines(styled.children, within | {kind})
        yield from _dressed(kind, children)

    def _link(self, link: Link, within: frozenset[type]) -> Iterator[Inline]:
        target = addresses.clean(link.target)
        if link.target and not target:
            self.remarks.add(Lost.LINK)
        children = self._inlines(link.children, within | {Link})
        if not target or Link in within:
            yield from children
            return
        before, core, after = _cut(_without_notes(children))
        yield from before
        if core:
            yield Link(tuple(core), target, _words(link.title).strip())
        yield from _notes(children)
        yield from after

    def _image(self, image: Image) -> Iterator[Inline]:
        target, alt = addresses.clean(image.target), _words(image.alt).strip()
        if target:
            yield Image(alt, target, _words(image.title).strip())
        else:
            self.remarks.add(Lost.PICTURE)
            if alt:
                yield Text(alt)

    def _note(self, blocks: tuple[Block, ...]) -> Iterator[Inline]:
        if self.in_note:
            self.remarks.add(Plain.NOTE)
            inner = [inline for block in blocks if isinstance(block, Paragraph) for inline in block.inlines]
            if words := plain(tuple(inner)):
                yield Text(_words(f" ({words})"))
            return
        depth, self.depth, self.in_note = self.depth, 0, True
        found = self.blocks(blocks)
        self.depth, self.in_note = depth, False
        if found:
            yield Note(found)


def _words(text: str) -> str:
    return _SPACE.sub(" ", _UNFIT.sub("", text))


def _code_lines(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNFIT.sub("", re.sub("[\f\v\u2028\u2029\x85]", "\n", lines)).strip("\n")


def _language(language: str) -> str:
    found = re.match(r"[\w+#.-]+", language.strip())
    return found[0] if found else ""


def _append(made: list[Inline], inline: Inline) -> None:
    """Add `inline`, joined with the one before where both are of one kind."""
    last = made[-1] if made else None
    match last, inline:
        case Break(), Text(after):
            if kept := after.lstrip():
                made.append(Text(kept))
        case Text(before), Break():
            made.pop()
            if kept := before.rstrip():
                made.append(Text(kept))
            made.append(inline)
        case Text(before), Text(after):
            made[-1] = Text(_SPACE.sub(" ", before + after))
        case Code(before), Code(after):
            made[-1] = Code(before + after)
        case ((Emphasis() | Strong() | Struck()), (Emphasis() | Strong() | Struck())) if type(last) is type(inline):
            made.pop()
            made.extend(_dressed(type(inline), _together(last.children, inline.children)))
        case Link(), Link() if (last.target, last.title) == (inline.target, inline.title):
            made[-1] = replace(last, children=tuple(_together(last.children, inline.children)))
        case _:
            made.append(inline)


def _together(before: Iterable[Inline], after: Iterable[Inline]) -> list[Inline]:
    made = list(before)
    for inline in after:
        _append(made, inline)
    return made


def _dressed(kind: type[Styled], children: list[Inline]) -> Iterator[Inline]:
    """`children` in the style `kind`, white space and breaks at the edges left outside it."""
    before, core, after = _cut(children)
    yield from before
    if core:
        yield _ordered(kind, core)
    yield from after


def _ordered(kind: type[Styled], core: list[Inline]) -> Inline:
    """Of styles that cover the same words the one order Markdown gives back: emphasis, strong, struck."""
    if len(core) == 1 and isinstance(core[0], Emphasis | Strong | Struck):
        inner = core[0]
        order: list[type] = [Emphasis, Strong, Struck]
        if order.index(kind) > order.index(type(inner)):
            return type(inner)((_ordered(kind, list(inner.children)),))
    return kind(tuple(core))


def _cut(inlines: list[Inline]) -> tuple[list[Inline], list[Inline], list[Inline]]:
    """White space and breaks before, what is between, white space and breaks after."""
    core = list(inlines)
    before: list[Inline] = []
    after: list[Inline] = []
    while core and (edge := _edge(core[0], left=True)):
        outside, core[0:1] = edge
        before.append(outside)
    while core and (edge := _edge(core[-1], left=False)):
        outside, core[-1:] = edge
        after.insert(0, outside)
    return before, core, after


def _edge(inline: Inline, *, left: bool) -> tuple[Inline, list[Inline]] | None:
    """What of `inline` belongs outside, and what is left of it; None when it begins (or ends) with words."""
    if isinstance(inline, Break):
        return inline, []
    if not isinstance(inline, Text):
        return None
    kept = inline.text.lstrip() if left else inline.text.rstrip()
    if kept == inline.text:
        return None
    gone = len(inline.text) - len(kept)
    outside = inline.text[:gone] if left else inline.text[-gone:]
    return Text(outside), [Text(kept)] if kept else []


def _notes(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """The footnotes of a link: their marks are links themselves, so they stand behind it."""
    for inline in inlines:
        if isinstance(inline, Note):
            yield inline
        elif isinstance(inline, Emphasis | Strong | Struck):
            yield from _notes(inline.children)


def _without_notes(inlines: Iterable[Inline]) -> list[Inline]:
    made: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Emphasis | Strong | Struck):
            for one in _dressed(type(inline), _without_notes(inline.children)):
                _append(made, one)
        elif not isinstance(inline, Note):
            _append(made, inline)
    return made


def _trimmed(inlines: list[Inline]) -> tuple[Inline, ...]:
    """Without white space and breaks at the ends."""
    return tuple(_cut(inlines)[1])
