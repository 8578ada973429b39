"""The ground and the dotted rule under what a machine wrote, drawn under the text: told by shape as well as by colour.

Drawn by us rather than as a format of the text, so that switching it on lays nothing out again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from writer.ui.palettes import VISIBLE, Palette
from writer.ui.tones import contrast, mixed

if TYPE_CHECKING:
    from writer.ui.editor.ghost_sheet import GhostSheet

SHARE: Final = (0.09, 0.2)
"""Of the accent in the ground, on a bright page and on a dark one."""
STARK: Final = 18.0
"""Contrast of text and page from which on a theme is one of high contrast: its ground stays as it is."""
DROP: Final = 0.3
"""From the base line to the rule, as a share of the font size: below the waves."""


def ground(colours: Palette) -> QColor:
    """Behind what a machine wrote."""
    if contrast(colours.text, colours.page) > STARK:
        return colours.page
    return mixed(colours.page, colours.accent, SHARE[1 if colours.dark else 0])


def rule(colours: Palette) -> QColor:
    """Under what a machine wrote; as visible on its ground as a sign must be."""
    share = 0.6
    while share < 1 and contrast(mixed(colours.page, colours.accent, share), ground(colours)) < VISIBLE:
        share += 0.05
    return mixed(colours.page, colours.accent, min(share, 1.0))


def paint_tints(page: GhostSheet, area: QRect, tinted: Callable[[QTextBlock], Sequence[tuple[int, int]]]) -> None:
    """Tint what `tinted` says of the paragraphs in `area` of the viewport."""
    painter = QPainter(page.viewport())
    painter.setClipRect(area)
    colours = page.looks.palette
    pen = QPen(rule(colours), 1.4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.2, 2.2])
    for block, place in page.blocks_in(area):
        for start, end in tinted(block):
            for box, base in _boxes(page, block, start, end):
                box.translate(place.topLeft())
                painter.fillRect(box, ground(colours))
                painter.setPen(pen)
                y = round(place.top() + base + DROP * page.font().pixelSize()) + 0.5
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.end()


def _boxes(page: GhostSheet, block: QTextBlock, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """Where `start` to `end` of a paragraph stands, line by line, and its base line there (pixels of the paragraph)."""
    layout = block.layout()
    for first, last in _around_gap(page, block, start, end):
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                left, right = sorted((_x(line, begin), _x(line, stop)))
                right = min(right, line.x() + line.naturalTextWidth())  # the space at which a line broke hangs over
                yield QRectF(left, line.y(), right - left, line.height()), line.y() + line.ascent()


def _around_gap(page: GhostSheet, block: QTextBlock, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The same in the layout's count, in which a ghost or a composition stands amid the text."""
    gap = page.gap(block) if block.layout().preeditAreaText() else None
    if gap is None or end <= gap.start:
        yield start, end
    elif start >= gap.start:
        yield start + gap.length, end + gap.length
    else:
        yield start, gap.start
        yield gap.start + gap.length, end + gap.length


def _x(line: QTextLine, position: int) -> float:
    """PySide gives the place together with the character it belongs to."""
    return float(cast("tuple[float, int]", line.cursorToX(position))[0])
