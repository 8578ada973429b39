"""Lines under mistakes, one shape for each category, so that nobody has to tell colours apart.

Drawn by us: Qt tiles a small picture, which is blurred on a dense screen and thick on any. Where a line goes is a
layout format (`formats.WAVE`), so that it moves with its word when ghost text opens a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, assert_never, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock, QTextLine

from writer.language.grammar.diagnostics import Category
from writer.ui.editor.formats import WAVE

HEIGHT: Final = 1.2
"""Pixels from the middle of a wave to its crest."""

LENGTH: Final = 4.0
"""Pixels from crest to crest."""

PEN: Final = 1.1

DOT: Final = 2.0
DOTS_APART: Final = 4.0
"""Pixels across a dot, and from dot to dot."""

DASH: Final = 6.0
DASHES_APART: Final = 3.5
"""Pixels of a dash and of the gap behind it."""

DROP: Final = 0.17
"""From the base line to the middle of a wave, as a share of the font size."""


def paint_waves(painter: QPainter, blocks: Iterable[tuple[QTextBlock, QRectF]], font_pixels: int) -> None:
    """Draw the waves of `blocks`, each with its rectangle in the painter's pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    categories = list(Category)
    for block, place in blocks:
        for each in block.layout().formats():
            if each.format.hasProperty(WAVE):
                category = categories[each.format.intProperty(WAVE)]
                for line, start, end in _pieces(block, each.start, each.start + each.length):
                    base = place.top() + line.y() + line.ascent() + DROP * font_pixels
                    left, right = place.left() + start, place.left() + end
                    draw_line(painter, category, left, right, base, each.format.underlineColor())


def _pieces(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """The part of each line that `start` to `end` (UTF-16 units of the layout) covers, as pixels in the line."""
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            yield line, left, right


def _x(line: QTextLine, position: int) -> float:
    return cast(tuple[float, int], line.cursorToX(position))[0]  # the stubs know one number only


def draw_line(painter: QPainter, category: Category, left: float, right: float, y: float, colour: QColor) -> None:
    """The line of `category` from `left` to `right`, its middle at `y` (pixels)."""
    pen = QPen(colour, PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    match category:
        case Category.SPELLING:
            painter.setPen(pen)
            painter.drawPolyline(_zigzag(left, right, y))
        case Category.GRAMMAR:
            painter.setPen(pen)
            for drop in (-HEIGHT, HEIGHT):
                painter.drawLine(QPointF(left, y + drop), QPointF(right, y + drop))
        case Category.PUNCTUATION:
            pen.setWidthF(DOT)
            _dash(painter, pen, 0.01, DOTS_APART, left + 1, max(right - 1, left + 2), y)
        case Category.STYLE:
            pen.setWidthF(1.5)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            _dash(painter, pen, DASH, DASHES_APART, left, right, y)
        case _:
            assert_never(category)


def _zigzag(left: float, right: float, y: float) -> QPolygonF:
    steps = max(1, round((right - left) / (LENGTH / 2)))
    step = (right - left) / steps
    return QPolygonF(
        [QPointF(left + number * step, y + (HEIGHT if number % 2 else -HEIGHT)) for number in range(steps + 1)]
    )


def _dash(painter: QPainter, pen: QPen, line: float, gap: float, left: float, right: float, y: float) -> None:
    """A broken line; Qt counts the pattern in widths of the pen."""
    pen.setDashPattern([line / pen.widthF(), gap / pen.widthF()])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))
