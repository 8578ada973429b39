"""Focus: all but the sentence or the paragraph at the caret is dimmed.

A veil of the page's colour laid over the painted text. Formats of the text would have to change in every paragraph
with each step of the caret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion, QTextBlock, QTextLine

from writer.settings.schema import Focus
from writer.text.sentences import sentence_at
from writer.text.units import from_utf16, to_utf16, utf16_length

if TYPE_CHECKING:
    from writer.ui.editor.ghost_sheet import GhostSheet

VEIL: Final = 0.62
"""Share of the page's colour over what is dimmed: it can still be read when one looks for it."""
STARK_VEIL: Final = 0.45
"""Where the writer asked for high contrast."""


def veil_for(focus: Focus) -> Callable[[GhostSheet, QRect], None] | None:
    """What dims a page in that mode; None for off."""
    return None if focus == "off" else lambda page, area: paint_veil(page, area, focus)


def paint_veil(page: GhostSheet, area: QRect, focus: Focus) -> None:
    """Dim what is not in focus, within `area` of the viewport."""
    dimmed = QRegion(area)
    for lit in _lit(page, focus):
        dimmed -= QRegion(lit.toAlignedRect())
    colours = page.looks.palette
    veil = QColor(colours.page)
    veil.setAlphaF(STARK_VEIL if colours.text.lightnessF() == 1.0 else VEIL)
    painter = QPainter(page.viewport())
    painter.setClipRegion(dimmed)
    painter.fillRect(area, veil)
    painter.end()


def _lit(page: GhostSheet, focus: Focus) -> Iterator[QRectF]:
    """What stays as it is, in the viewport's pixels: what is selected, else what the caret stands in."""
    cursor, document = page.textCursor(), page.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    if focus == "sentence" and block == last and not cursor.hasSelection():
        yield from _sentence(page, block, cursor.positionInBlock())
        return
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        yield _place(page, block).adjusted(-page.beside, 0, page.beside, 0)
        block = block.next()


def _sentence(page: GhostSheet, block: QTextBlock, offset: int) -> Iterator[QRectF]:
    text, place = block.text(), _place(page, block)
    at = from_utf16(text, offset)
    span = sentence_at(text, at) or sentence_at(text, len(text[:at].rstrip()))
    if span is None:
        yield place.adjusted(-page.beside, 0, page.beside, 0)
        return
    start, end = to_utf16(text, span.start), max(offset, to_utf16(text, span.end))
    shown = page.ghost.text if page.ghost.text and page.ghost.position - block.position() <= end else ""
    composed = utf16_length(shown or block.layout().preeditAreaText())
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if start <= last and end + composed >= first:
            yield _piece(line, max(start, first), min(end + composed, last)).translated(place.topLeft())


def _piece(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = sorted(cast(tuple[float, int], line.cursorToX(each))[0] for each in (start, end))
    return QRectF(left - 3, line.y(), right - left + 6, line.height())


def _place(page: GhostSheet, block: QTextBlock) -> QRectF:
    place = page.document().documentLayout().blockBoundingRect(block)
    return place.translated(0, -page.verticalScrollBar().value())
