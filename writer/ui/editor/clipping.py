"""The clipboard with its look: what other programs offer as HTML, as Markdown; and Markdown as HTML for them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

from writer.documents.conversion.model import Block, CodeBlock, Paragraph, Text, Tree

LONGEST: Final = 300_000
"""Characters that are converted while a key waits: 0.5 seconds. What is longer is pasted as plain text."""


def words_of(source: QMimeData) -> str:
    """What to insert of `source`: Markdown where its HTML says more than its words, else the words."""
    text = str(source.text())
    if not source.hasHtml():
        return text
    markup = source.html()
    if len(markup) > LONGEST:
        return text
    from writer.documents.conversion import converting  # a tenth of a second, for those who paste from elsewhere
    from writer.documents.conversion.readers import html
    from writer.documents.conversion.remarks import Remarks

    try:
        tree = html.read(markup, Remarks())
    except (LookupError, RecursionError, TypeError, ValueError, AttributeError):
        return text
    return converting.markdown(tree).rstrip("\n") if has_look(tree) else text


def as_html(text: str) -> QMimeData:
    """A clipboard with the Markdown `text` as HTML, and as it is."""
    from writer.documents.conversion import converting
    from writer.documents.conversion.writers import html

    made = QMimeData()
    made.setHtml(html.piece(converting.from_markdown(text)))
    made.setText(text)
    return made


def has_look(tree: Tree) -> bool:
    """Whether a tree is more than plain paragraphs; a piece of code alone is what an editor of programs copies."""
    if not tree.blocks or (len(tree.blocks) == 1 and isinstance(tree.blocks[0], CodeBlock)):
        return False
    return any(_has_look(block) for block in tree.blocks)


def _has_look(block: Block) -> bool:
    return not isinstance(block, Paragraph) or any(not isinstance(inline, Text) for inline in block.inlines)
