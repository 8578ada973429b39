"""What the page paints over its text: the words on an empty page, the key that takes a suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from writer.ui.palettes import Palette
from writer.ui.tones import mixed, readable

if TYPE_CHECKING:
    from writer.ui.editor.ghost_sheet import GhostSheet
    from writer.ui.editor.sheet import Sheet


def paint_placeholder(page: Sheet) -> None:
    """The words an empty page says, where the first ones will be written."""
    colours = page.looks.palette
    painter = QPainter(page.viewport())
    painter.setFont(page.font())
    painter.setPen(readable(colours.dim, colours.page, colours.text))
    place = page.cursorRect()
    room = QRectF(place.left() + 3, place.top(), page.viewport().width() - place.left() - 3, place.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, page.placeholder)
    painter.end()


def paint_hint(page: GhostSheet, key: str, note: str) -> None:
    """Behind the ghost, where there is room for it: which alternative it is, and a small key cap. Either may be ""."""
    x, covered = page.ghost.end_point()
    line = page.ghost.end_line().translated(0, -page.verticalScrollBar().value())
    font = QFont(QApplication.font())
    font.setPixelSize(max(9, round(page.font().pixelSize() * 0.55)))
    metrics = QFontMetricsF(font)
    height = metrics.height() + 3
    top = line.center().y() - height / 2 + 1
    number = QRectF(x + 7, top, metrics.horizontalAdvance(note) if note else 0, height)
    cap = QRectF(number.right() + (6 if note else 0), top, metrics.horizontalAdvance(key) + 10 if key else 0, height)
    if page.ghost.leftwards:
        number.moveRight(2 * x - number.left())
        cap.moveRight(2 * x - cap.left())
    if covered or cap.left() < 0 or cap.right() > page.viewport().width() - page.beside:
        return
    colours = page.looks.palette
    painter = QPainter(page.viewport())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    words = readable(colours.dim, colours.page, colours.text)
    if key:
        painter.setPen(QPen(mixed(colours.page, colours.text, 0.3), 1))
        painter.setBrush(mixed(colours.page, colours.text, 0.04))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    painter.setPen(words)
    painter.drawText(number, Qt.AlignmentFlag.AlignCenter, note)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    painter.end()


def scroll_bar_sheet(colours: Palette) -> str:
    """A thin scroll bar without groove and buttons."""
    grip, held = mixed(colours.page, colours.text, 0.2).name(), mixed(colours.page, colours.text, 0.4).name()
    return f"""
    QScrollBar:vertical {{ background: {colours.page.name()}; width: 10px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {grip}; min-height: 36px; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed {{ background: {held}; }}
    QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
    QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
    """
