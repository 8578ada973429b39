"""Markdown in: CommonMark with tables, strikethrough, task lists and footnotes, as the page shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

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
from writer.documents.conversion.normal import normal
from writer.documents.conversion.remarks import Lost, Plain, Remarks

_TASK: Final = re.compile(r"\[([ xX])\](?:[ \t]+|$)")
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*?(/?)>", re.DOTALL)
_STYLES: Final[dict[str, type[Styled]]] = {
    **{"em": Emphasis, "i": Emphasis, "strong": Strong, "b": Strong},
    **{"del": Struck, "s": Struck, "strike": Struck},
}
_SIDES: Final[tuple[Alignment, ...]] = ("left", "center", "right")
DEEPEST: Final = 60
"""Blocks within each other that are read; further in nothing is."""
_FRONT: Final = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
"""Not the plugin's: that one also takes lines of dashes in lists for the beginning of one, and the text with them."""
_META: Final = re.compile(r"^(title|author)\s*:\s*(.*?)\s*$", re.MULTILINE | re.IGNORECASE)
_CLOSES: Final = {
    **{"paragraph_open": "paragraph_close", "heading_open": "heading_close", "blockquote_open": "blockquote_close"},
    **{"bullet_list_open": "bullet_list_close", "ordered_list_open": "ordered_list_close"},
    **{"list_item_open": "list_item_close", "table_open": "table_close", "tr_open": "tr_close"},
    **{"footnote_open": "footnote_close", "footnote_block_open": "footnote_block_close"},
}


def read(text: str, remarks: Remarks) -> Tree:
    """The tree of a Markdown text; tags of HTML that mean nothing here are left out and counted."""
    front = _FRONT.match(text)
    tokens = parser().parse(text[front.end() :] if front else text)
    remarks.add(Lost.UNREADABLE, 1 if any(token.level >= DEEPEST - 1 for token in tokens) else 0)
    notes = _notes(tokens)
    reading = _Reading(remarks)
    for number, inner in notes.items():
        reading.notes[number] = tuple(reading.blocks(inner))
    meta = {key.lower(): value.strip("\"'") for key, value in _META.findall(front[1] if front else "")}
    blocks = tuple(reading.blocks(tokens))
    return normal(Tree(blocks, meta.get("title", ""), meta.get("author", "")), remarks)


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - its name there
        return bool(addresses.clean(url))

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url


def parser() -> MarkdownIt:
    """As Markdown is read everywhere in the program; addresses stay as they are written."""
    made = _Parser("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    made.use(footnote_plugin, inline=False)
    return made


def _notes(tokens: Sequence[Token]) -> dict[int, Sequence[Token]]:
    """The content of each footnote by its number."""
    found: dict[int, Sequence[Token]] = {}
    for index, token in enumerate(tokens):
        if token.type == "footnote_open":
            end = _end(tokens, index)
            found[int(token.meta["id"])] = tokens[index + 1 : end]
    return found


def _end(tokens: Sequence[Token], start: int) -> int:
    """Index of the token that closes the one at `start`."""
    closing, level = _CLOSES[tokens[start].type], tokens[start].level
    return next(
        index
        for index in range(start + 1, len(tokens))
        if tokens[index].type == closing and tokens[index].level == level
    )


@dataclass(slots=True)
class _Reading:
    remarks: Remarks
    notes: dict[int, tuple[Block, ...]] = field(default_factory=dict)

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        index = 0
        while index < len(tokens):
            token = tokens[index]
            end = _end(tokens, index) if token.type in _CLOSES else index
            yield from self._block(token, tokens[index + 1 : end])
            index = end + 1

    def _block(self, token: Token, inner: Sequence[Token]) -> Iterator[Block]:
        match token.type:
            case "paragraph_open":
                yield Paragraph(self._content(inner))
            case "heading_open":
                yield Heading(int(token.tag[1:]), self._content(inner))
            case "blockquote_open":
                yield Quote(tuple(self.blocks(inner)))
            case "bullet_list_open":
                yield List(tuple(self._items(inner)))
            case "ordered_list_open":
                yield List(tuple(self._items(inner)), int(token.attrs.get("start", 1)))
            case "fence" | "code_block":
                yield CodeBlock(token.content, token.info)
            case "table_open":
                yield self._table(inner)
            case "hr":
                yield Rule()
            case "html_block":
                yield from self._html(token.content)

    def _html(self, content: str) -> Iterator[Block]:
        from writer.documents.conversion.readers import html  # not needed by most

        yield from html.read(content, self.remarks).blocks

    def _items(self, tokens: Sequence[Token]) -> Iterator[Item]:
        index = 0
        while index < len(tokens):
            end = _end(tokens, index)
            yield self._item(tokens[index + 1 : end])
            index = end + 1

    def _item(self, tokens: Sequence[Token]) -> Item:
        if len(tokens) > 1 and tokens[1].type == "inline" and (task := _TASK.match(tokens[1].content)):
            blocks = tuple(self.blocks(tokens))
            first = blocks[0]
            if isinstance(first, Paragraph):
                first = Paragraph(_without_head(first.inlines, 3))
            return Item((first, *blocks[1:]), task[1] != " ")
        return Item(tuple(self.blocks(tokens)))

    def _table(self, tokens: Sequence[Token]) -> Table:
        rows: list[Row] = []
        alignments: tuple[Alignment, ...] = ()
        for index, token in enumerate(tokens):
            if token.type == "tr_open":
                row = tokens[index + 1 : _end(tokens, index)]
                if not rows:
                    alignments = tuple(_alignment(cell) for cell in row if cell.type == "th_open")
                rows.append(tuple(self._content((cell,)) for cell in row if cell.type == "inline"))
        return Table(rows[0], tuple(rows[1:]), alignments)

    # -- inlines -------------------------------------------------------------------------------------------------

    def _content(self, tokens: Sequence[Token]) -> Cell:
        found = [child for token in tokens for child in (token.children or ())]
        return tuple(self._inlines(iter(found), ""))

    def _inlines(self, tokens: Iterator[Token], closing: str) -> Iterator[Inline]:
        """Up to the token or tag `closing`."""
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    yield Text(token.content)
                case "softbreak":
                    yield Text(" ")
                case "hardbreak":
                    yield Break()
                case "code_inline":
                    yield Code(token.content)
                case "em_open":
                    yield Emphasis(tuple(self._inlines(tokens, "em_close")))
                case "strong_open":
                    yield Strong(tuple(self._inlines(tokens, "strong_close")))
                case "s_open":
                    yield Struck(tuple(self._inlines(tokens, "s_close")))
                case "link_open":
                    inner = tuple(self._inlines(tokens, "link_close"))
                    yield Link(inner, str(token.attrGet("href") or ""), str(token.attrGet("title") or ""))
                case "image":
                    alt = plain(tuple(self._inlines(iter(token.children or ()), "")))
                    yield Image(alt, str(token.attrGet("src") or ""), str(token.attrGet("title") or ""))
                case "footnote_ref":
                    yield Note(self.notes.get(int(token.meta["id"]), ()))
                case "html_inline":
                    if token.content.lower() == closing:
                        return
                    yield from self._tag(token.content, tokens)
            if token.type == closing:
                return

    def _tag(self, content: str, tokens: Iterator[Token]) -> Iterator[Inline]:
        tag = _TAG.fullmatch(content)
        if tag is None:
            return  # a comment
        name = tag[2].lower()
        if name == "br":
            yield Break()
        elif name in _STYLES and not tag[1]:
            yield _STYLES[name](tuple(self._inlines(tokens, f"</{name}>")))
        elif not tag[1]:
            self.remarks.add(Plain.HTML)


def _alignment(token: Token) -> Alignment:
    style = str(token.attrGet("style") or "")
    for side in _SIDES:
        if side in style:
            return side
    return ""


def _without_head(inlines: Sequence[Inline], characters: int) -> tuple[Inline, ...]:
    """Without the first `characters` of a text at the beginning, and the space behind them."""
    first = inlines[0] if inlines else None
    if not isinstance(first, Text):
        return tuple(inlines)
    return (Text(first.text[characters:].lstrip()), *inlines[1:])
