"""What paragraphs stand on: a tint behind blocks of code, a bar beside quotes. Drawn under the text.

Not formats of the text: those would end where the words of a line do.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock

from writer.ui.editor.styling import Ground
from writer.ui.palettes import Palette
from writer.ui.tones import mixed

CODE_TINT: Final = 0.045
"""Of the text's colour."""
BAR: Final = 3.0
BAR_TINT: Final = 0.22
"""The same; `BAR` is pixels."""


def paint_grounds(
    painter: QPainter, blocks: Iterable[tuple[QTextBlock, QRectF, Ground]], width: float, colours: Palette
) -> None:
    """Draw behind `blocks`, each with its rectangle in the painter's pixels; `width` is that of the page around them.

    A ground goes on to the next paragraph where that stands on the same.
    """
    tints = {Ground.CODE: mixed(colours.page, colours.text, CODE_TINT)}
    tints[Ground.QUOTE] = mixed(colours.page, colours.text, BAR_TINT)
    before, reached = Ground.PAGE, 0.0
    for block, place, ground in blocks:
        if ground is not Ground.PAGE:
            top = reached if ground is before else place.top()
            painter.fillRect(_area(block, ground, top, place.bottom(), width), tints[ground])
        before, reached = ground, place.bottom()


def _area(block: QTextBlock, ground: Ground, top: float, bottom: float, width: float) -> QRectF:
    if ground is Ground.CODE:
        return QRectF(0, top, width, bottom - top)
    left = width - BAR if block.textDirection() == Qt.LayoutDirection.RightToLeft else 0.0
    return QRectF(left, top, BAR, bottom - top)
