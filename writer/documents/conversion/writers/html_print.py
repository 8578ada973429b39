"""HTML for a page of paper, in the little HTML that Qt lays out: nothing that leads within the page, no pictures."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Final

from writer.documents.conversion.model import (
    Block,
    CodeBlock,
    Image,
    Inline,
    Item,
    Link,
    Note,
    Paragraph,
    Quote,
    Table,
    Text,
    Tree,
)
from writer.documents.conversion.readers.tasks import DONE, OPEN
from writer.documents.conversion.writers.html import HtmlWriting

_TABLE: Final = 'border="1" cellspacing="0" cellpadding="4" style="border-collapse: collapse"'


def write(tree: Tree) -> str:
    """The body of the page."""
    writing = PrintWriting()
    body = "\n".join(writing.blocks(tree.blocks))
    return f"{body}\n{writing.footnotes()}"


@dataclass(slots=True)
class PrintWriting(HtmlWriting):
    """As for a browser, but for what Qt does not know."""

    def footnotes(self) -> str:
        if not self.notes:
            return ""
        items = "".join(
            f'<li value="{number}">{"".join(self.blocks(blocks))}</li>' for number, blocks in enumerate(self.notes, 1)
        )
        return f'<hr width="30%"><div class="notes"><ol>{items}</ol></div>'

    def _block(self, block: Block) -> str:
        match block:
            case CodeBlock(text):
                return f'<pre style="white-space: pre-wrap">{escape(text, quote=False)}</pre>'
            case Quote(blocks):
                return f"<blockquote>{''.join(self.blocks(blocks))}</blockquote>"
            case _:
                return HtmlWriting._block(self, block)

    def _item(self, item: Item, *, tight: bool) -> str:
        first = item.blocks[0] if item.blocks else None
        if item.checked is not None and isinstance(first, Paragraph):
            box = Text(f"{DONE if item.checked else OPEN} ")
            item = Item((Paragraph((box, *first.inlines)), *item.blocks[1:]))
            return HtmlWriting._item(self, item, tight=tight).replace("<li>", '<li style="list-style-type: none">', 1)
        return HtmlWriting._item(self, item, tight=tight)

    def _table(self, table: Table) -> str:
        made = HtmlWriting._table(self, table)
        return made.replace("<table>", f"<table {_TABLE}>", 1)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Note(blocks):
                self.notes.append(blocks)
                return f"<sup>{len(self.notes)}</sup>"
            case Image(alt, target):
                return HtmlWriting._inline(self, Link((Text(alt or target),), target))
            case Link(children, target) if target.startswith("#"):
                return self._inlines(children)
            case _:
                return HtmlWriting._inline(self, inline)
