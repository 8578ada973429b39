"""Waves under mistakes, drawn by us: Qt tiles a small picture, which is blurred on a dense screen and thick on any.

Where a wave goes is a layout format (`formats.WAVE`), so that it moves with its word when ghost text opens a gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextBlock, QTextLine

from writer.ui.editor.formats import WAVE

HEIGHT: Final = 1.2
"""Pixels from the middle of a wave to its crest."""

LENGTH: Final = 4.0
"""Pixels from crest to crest."""

PEN: Final = 1.0

DROP: Final = 0.17
"""From the base line to the middle of a wave, as a share of the font size."""


def paint_waves(painter: QPainter, blocks: Iterable[tuple[QTextBlock, QRectF]], font_pixels: int) -> None:
    """Draw the waves of `blocks`, each with its rectangle in the painter's pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for block, place in blocks:
        for each in block.layout().formats():
            if each.format.hasProperty(WAVE):
                dotted = bool(each.format.intProperty(WAVE))
                for line, start, end in _pieces(block, each.start, each.start + each.length):
                    base = place.top() + line.y() + line.ascent() + DROP * font_pixels
                    _draw(painter, place.left() + start, place.left() + end, base, each.format.underlineColor(), dotted)


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


def _draw(painter: QPainter, left: float, right: float, y: float, colour: QColor, dotted: bool) -> None:
    if dotted:
        pen = QPen(colour, 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(left + 1, y), QPointF(right - 1, y))
        return
    painter.setPen(QPen(colour, PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    steps = max(1, round((right - left) / (LENGTH / 2)))
    step = (right - left) / steps
    crests = [QPointF(left + number * step, y + (HEIGHT if number % 2 else -HEIGHT)) for number in range(steps + 1)]
    painter.drawPolyline(QPolygonF(crests))
