"""A card that floats above the page beside the text it is about: border, soft shadow, and where it fits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from writer.ui.chrome import dress
from writer.ui.tones import mixed, tones_of

SHADOW = 8
"""Pixels around the card that belong to its shadow."""
GAP = 2
QUESTION_WIDTH = 560
"""Pixels of a card that asks something at the selection."""


class FloatingCard(QWidget):
    """A child of the page, in the interface's font all the same. `body` is where a subclass puts its parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor = QRect()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SHADOW + 14, SHADOW + 10, SHADOW + 14, SHADOW + 10)
        self.body.setSpacing(8)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFont(QApplication.font())
        dress(self)
        self.hide()

    def place(self, anchor: QRect) -> None:
        """Stand below `anchor` (in the parent's pixels) and as wide, above it where there is no room below."""
        self._anchor = anchor
        self.body.activate()
        width = anchor.width() + 2 * SHADOW
        wanted = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        height = max(wanted, self.minimumSizeHint().height())
        parent = self.parentWidget()
        bounds = parent.rect() if parent else QRect(0, 0, width, anchor.bottom() + height + GAP)
        top = anchor.bottom() + GAP
        if top + height > bounds.bottom():
            above = anchor.top() - height - GAP
            top = above if above >= 0 else max(0, bounds.bottom() - height + 1)
        left = max(0, min(anchor.left() - SHADOW, bounds.width() - width))
        self.setGeometry(left, top, width, min(height, bounds.height()))

    def place_at(self, selection: QRect) -> None:
        """Stand below `selection`, as wide as a question is, beginning where it begins as far as there is room."""
        parent = self.parentWidget()
        room = parent.width() - 2 * SHADOW if parent else QUESTION_WIDTH
        width = min(QUESTION_WIDTH, room)
        left = max(SHADOW, min(selection.left(), room + SHADOW - width))
        self.place(QRect(QPoint(left, selection.top()), QPoint(left + width - 1, selection.bottom())))

    def settle(self) -> None:
        """Take the height the contents need now, at the same place."""
        if not self._anchor.isNull():
            self.place(self._anchor)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for distance in range(SHADOW, 0, -1):
            painter.setPen(QPen(QColor(0, 0, 0, (30 if tones.dark else 9) * (SHADOW - distance + 1) // SHADOW), 1))
            spread = card.adjusted(-distance, 1 - distance, distance, distance)
            painter.drawRoundedRect(spread, 9 + distance, 9 + distance)
        painter.setPen(QPen(tones.line, 1))
        painter.setBrush(mixed(tones.page, tones.text, 0.045) if tones.dark else tones.page)
        painter.drawRoundedRect(card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
