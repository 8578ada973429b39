"""The page's measures: line height, paragraph gap, margins, column.

A document's block format fixes its line height, but a change of the font size must touch neither the undo history
nor the modified mark. So every document counts in lines (one line is 1 high), and the layout is told to draw for a
device on which that unit has as many pixels as a line of the present font: a change of size is a change of ruler.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

LINE_HEIGHT: Final = 1.55
"""Of the font size."""

PARAGRAPH_GAP: Final = 0.3
"""Lines between two paragraphs: to be seen without an empty line between them, not too wide with Markdown's."""

TOP: Final = 1.6
"""Lines above the text."""

BOTTOM: Final = 4.0
"""Lines below it, so that nobody writes at the edge of the window."""

BESIDE: Final = 0.5
"""Lines left and right of the column that belong to the page: room for the bar of a quote and the edge of code."""

SHORT: Final = 200_000
"""Characters that are laid out in about 30 ms."""

_SAMPLE: Final = "She walked to the end of the quay and waited, while the lamps went out one by one. "
_INCH: Final = 0.0254


class Ruler:
    """A drawing device on which the unit of length is `line` pixels."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.device = QImage(1, 1, QImage.Format.Format_RGB32)
        dots = round(_base_dpi() * line / _INCH)
        self.device.setDotsPerMeterX(dots)
        self.device.setDotsPerMeterY(dots)

    @classmethod
    def for_font(cls, font: QFont) -> Ruler:
        return cls(round(font.pixelSize() * LINE_HEIGHT))


def prepare(document: QTextDocument) -> None:
    """Give a fresh document its measures; to be called with undo switched off."""
    frame = document.rootFrame().frameFormat()
    frame.setMargin(0)
    frame.setTopMargin(TOP)
    frame.setBottomMargin(BOTTOM)
    frame.setLeftMargin(BESIDE)
    frame.setRightMargin(BESIDE)
    document.rootFrame().setFrameFormat(frame)
    block = QTextBlockFormat()
    block.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(PARAGRAPH_GAP)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # else Qt lays all of it out to know how far to the right the cursor is, and once more then
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(block)
    cursor.endEditBlock()


def lay_out(document: QTextDocument, height: int) -> None:
    """Have the first `height` pixels of `document` laid out now, and all of it when it is not long."""
    layout = document.documentLayout()
    short = document.characterCount() < SHORT
    layout.blockBoundingRect(document.lastBlock() if short else document.begin())  # before this it hits anything
    layout.hitTest(QPointF(0, height), Qt.HitTestAccuracy.FuzzyHit)


def lay_out_and_tell(document: QTextDocument, height: int | None = None) -> None:
    """Have the first `height` pixels of `document` laid out now, or all of it, and the scroll bar know it: Qt does both
    when it finds time."""
    layout = document.documentLayout()
    if height is None:
        layout.blockBoundingRect(document.lastBlock())
    else:
        lay_out(document, height)
    layout.documentSizeChanged.emit(QSizeF())  # whoever hears it asks how much is laid out


def column_width(font: QFont, characters: int) -> int:
    """Pixels that `characters` of ordinary prose take."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters)


def _base_dpi() -> int:
    """The resolution that Qt's layout takes for one pixel a unit."""
    if QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_Use96Dpi):
        return 96
    return round(QGuiApplication.primaryScreen().logicalDotsPerInchY())
