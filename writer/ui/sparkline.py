"""The last rates of generation as a line the size of a word; painted by hand because a plot costs 0.7 s to import."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from writer.tongue import counted, tr
from writer.ui.tones import tones_of

WIDTH = 60
POINTS = 30


class Sparkline(QAbstractButton):
    """Shows the last `POINTS` values on a scale from 0 to the largest of them. A click or Space says `opened`."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: deque[float] = deque(maxlen=POINTS)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Speed of the model"))
        self.clicked.connect(lambda _on=False: self.opened.emit())
        self._describe()

    @property
    def values(self) -> tuple[float, ...]:
        return tuple(self._values)

    def add(self, tokens_per_second: float) -> None:
        """One more value; the oldest leaves."""
        self._values.append(max(tokens_per_second, 0.0))
        self._describe()
        self.update()

    def clear(self) -> None:
        """Forget all values: another model is loaded."""
        self._values.clear()
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 16)

    def points(self) -> list[QPointF]:
        """Where the line runs, in widget pixels, oldest first; right-aligned."""
        top, low = 7.0, self.height() - 6.0
        largest = max(self._values, default=0.0) or 1.0
        step = (WIDTH - 2) / (POINTS - 1)
        left = WIDTH - 1 - step * (len(self._values) - 1)
        return [QPointF(left + step * i, low - (low - top) * value / largest) for i, value in enumerate(self._values)]

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tones.line, 1))
        low = self.height() - 5.5
        painter.drawLine(QPointF(0, low), QPointF(WIDTH, low))
        painter.setPen(QPen(tones.accent, 1.25))
        painter.drawPolyline(QPolygonF(self.points()))
        if self.hasFocus():
            painter.setPen(QPen(tones.accent, 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 1, -1, -2), 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        latest = tr("Nothing measured yet")
        if self._values:
            latest = counted("{n} tokens per second", "{n} tokens per second", round(self._values[-1]))
        self.setToolTip(tr("{speed}. Click for the Performance panel.", speed=latest))
        self.setAccessibleDescription(latest)
