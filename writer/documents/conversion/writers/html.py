"""HTML out: one page without scripts that needs nothing else, dressed to be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final, assert_never

from writer.documents.conversion.model import (
    Alignment,
    Block,
    Break,
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
    Table,
    Text,
    Tree,
)

STYLE: Final = """\
body { max-width: 40em; margin: 3em auto; padding: 0 1em; font: 1.05em/1.6 Georgia, "Times New Roman", serif; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
code, pre { font: 0.9em/1.45 Consolas, Menlo, "DejaVu Sans Mono", monospace; }
pre { padding: 0.8em 1em; overflow-x: auto; background: rgba(128, 128, 128, 0.12); }
blockquote { margin-left: 0; padding-left: 1em; border-left: 3px solid rgba(128, 128, 128, 0.5); }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.7em; border: 1px solid rgba(128, 128, 128, 0.5); }
li.task { list-style: none; }
img { max-width: 100%; }
.footnotes { font-size: 0.9em; }
@media (prefers-color-scheme: dark) { body { background: #1e1e1e; color: #ddd; } a { color: #8ab4f8; } }
"""


def write(tree: Tree, language: str = "") -> str:
    """A whole page. `language`: a BCP 47 tag, or empty."""
    code = f' lang="{escape(language)}"' if language else ""
    author = f'<meta name="author" content="{escape(tree.author)}">\n' if tree.author else ""
    return (
        f'<!DOCTYPE html>\n<html{code}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n{author}'
        f"<title>{escape(tree.title or 'Untitled')}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f"{piece(tree)}</body>\n</html>\n"
    )


def piece(tree: Tree) -> str:
    """What is between <body> and </body>, for the clipboard."""
    writing = HtmlWriting()
    body = "".join(f"{line}\n" for line in writing.blocks(tree.blocks))
    return body + writing.footnotes()


@dataclass(slots=True)
class HtmlWriting:
    """Writes blocks, and collects the footnotes met on the way."""

    notes: list[tuple[Block, ...]] = field(default_factory=list)

    def blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        return (self._block(block) for block in blocks)

    def footnotes(self) -> str:
        if not self.notes:
            return ""
        items = "".join(self._footnote(number, blocks) for number, blocks in enumerate(self.notes, 1))
        return f'<section class="footnotes" role="doc-endnotes">\n<hr>\n<ol>\n{items}</ol>\n</section>\n'

    def _footnote(self, number: int, blocks: tuple[Block, ...]) -> str:
        back = f'<a href="#fnref{number}" class="footnote-back" role="doc-backlink">↩</a>'
        *others, last = blocks
        if isinstance(last, Paragraph):
            inner = [*self.blocks(others), f"<p>{self._inlines(last.inlines)} {back}</p>"]
        else:
            inner = [*self.blocks(blocks), f"<p>{back}</p>"]
        return f'<li id="fn{number}">{"".join(inner)}</li>\n'

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(inlines):
                return f"<p>{self._inlines(inlines)}</p>"
            case Heading(level, inlines):
                return f"<h{level}>{self._inlines(inlines)}</h{level}>"
            case Quote(blocks):
                return f"<blockquote>\n{_lines(self.blocks(blocks))}</blockquote>"
            case CodeBlock(text, language):
                name = f' class="language-{escape(language)}"' if language else ""
                return f"<pre><code{name}>{escape(text, quote=False)}\n</code></pre>"
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Rule():
                return "<hr>"
            case _:
                assert_never(block)

    def _list(self, block: List) -> str:
        tight = all(_is_tight(item) for item in block.items)
        items = _lines(self._item(item, tight=tight) for item in block.items)
        if block.start is None:
            return f"<ul>\n{items}</ul>"
        start = f' start="{block.start}"' if block.start != 1 else ""
        return f"<ol{start}>\n{items}</ol>"

    def _item(self, item: Item, *, tight: bool) -> str:
        box = ""
        if item.checked is not None:
            box = f'<input type="checkbox" disabled{" checked" if item.checked else ""}> '
        first, *others = item.blocks or (Paragraph(()),)
        lead = self._inlines(first.inlines) if isinstance(first, Paragraph) else ""
        if isinstance(first, Paragraph):
            opening = f"{box}{lead}" if tight else f"<p>{box}{lead}</p>"
        else:
            opening = self._block(first)
        inner = "\n".join([opening, *self.blocks(others)])
        return f'<li class="task">{inner}</li>' if box else f"<li>{inner}</li>"

    def _table(self, table: Table) -> str:
        rows = _lines(self._row(row, "td", table.alignments) for row in table.rows)
        body = f"<tbody>\n{rows}</tbody>\n" if rows else ""
        return f"<table>\n<thead>\n{self._row(table.header, 'th', table.alignments)}\n</thead>\n{body}</table>"

    def _row(self, row: Row, name: str, alignments: Sequence[Alignment]) -> str:
        cells = []
        for cell, side in zip(row, alignments, strict=True):
            style = f' style="text-align: {side}"' if side else ""
            cells.append(f"<{name}{style}>{self._inlines(cell)}</{name}>")
        return f"<tr>{''.join(cells)}</tr>"

    # -- inlines -------------------------------------------------------------------------------------------------

    def _inlines(self, inlines: Sequence[Inline]) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return escape(text, quote=False)
            case Code(text):
                return f"<code>{escape(text, quote=False)}</code>"
            case Break():
                return "<br>\n"
            case Emphasis(children):
                return f"<em>{self._inlines(children)}</em>"
            case Strong(children):
                return f"<strong>{self._inlines(children)}</strong>"
            case Struck(children):
                return f"<s>{self._inlines(children)}</s>"
            case Link(children, target, title):
                return f'<a href="{escape(target)}"{_titled(title)}>{self._inlines(children)}</a>'
            case Image(alt, target, title):
                return f'<img src="{escape(target)}" alt="{escape(alt)}"{_titled(title)}>'
            case Note(blocks):
                self.notes.append(blocks)
                number = len(self.notes)
                link = f'<a href="#fn{number}" id="fnref{number}" role="doc-noteref">{number}</a>'
                return f'<sup class="footnote">{link}</sup>'
            case _:
                assert_never(inline)


def _is_tight(item: Item) -> bool:
    first, *others = item.blocks or (Paragraph(()),)
    return isinstance(first, Paragraph) and all(isinstance(other, List) for other in others)


def _titled(title: str) -> str:
    return f' title="{escape(title)}"' if title else ""


def _lines(parts: Iterator[str]) -> str:
    return "".join(f"{part}\n" for part in parts)
