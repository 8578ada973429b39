"""Bars painted by hand: the lengths of sentences one after the other, and the words of each day.

The mouse, or Left and Right, choose a bar; a click, or Enter, opens it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from writer.ui.tones import mixed, tones_of

HEIGHT: Final = 56
LEAST: Final = 2.0
WIDEST: Final = 9.0


class Bars(QWidget):
    """Each bar has a value, a part of it that is marked, and words; `marked` is the one that stands out."""

    chosen = Signal(str)
    """The chosen bar in words; empty when none is."""
    opened = Signal(int)
    """Number of the bar that was clicked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[tuple[int, int]] = []
        self._words: list[str] = []
        self._mark = self._current = -1
        self._summary = ""
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)

    def show_bars(self, values: Sequence[tuple[int, int]], words: Sequence[str], summary: str, mark: int = -1) -> None:
        """Show these, first to last; a value is the whole bar and its lower part in another colour."""
        self._values, self._words, self._summary, self._mark = list(values), list(words), summary, mark
        self._current = min(self._current, len(values) - 1)
        self._describe()
        self.update()

    @property
    def values(self) -> tuple[tuple[int, int], ...]:
        return tuple(self._values)

    @property
    def mark(self) -> int:
        return self._mark

    def bars(self) -> list[tuple[QRectF, QRectF]]:
        """Of each value the bar and its lower part, in pixels; first to last in the direction of reading."""
        step = self.width() / max(1, len(self._values))
        wide = min(WIDEST, max(1.0, step - 1.5))
        most = max((whole for whole, _ in self._values), default=0) or 1
        found = []
        for number, (whole, part) in enumerate(self._values):
            place = len(self._values) - 1 - number if self._mirrored else number
            left = place * step + (step - wide) / 2
            found.append((_bar(left, wide, whole / most), _bar(left, wide, part / most)))
        return found

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    # -- events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        plain, light = mixed(tones.panel, tones.text, 0.42), mixed(tones.panel, tones.accent, 0.55)
        for number, (whole, part) in enumerate(self.bars()):
            strong = number in (self._mark, self._current)
            painter.setBrush(tones.accent if strong else plain)
            painter.drawRect(whole)
            if part.height():
                painter.setBrush(light)
                painter.drawRect(part)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), tones.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tones.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().x())
        if number >= 0:
            self.opened.emit(number)

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0:
            self._choose(self._mark if self._mark >= 0 else len(self._values) - 1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, on = len(self._values) - 1, -1 if self._mirrored else 1
        here = self._current if self._current >= 0 else self._mark
        steps = {
            Qt.Key.Key_Left: here - on,
            Qt.Key.Key_Right: here + on,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.opened.emit(self._current)
        elif key in steps and last >= 0:
            self._choose(min(max(steps[key], 0), last))
        else:
            super().keyPressEvent(event)

    # -- inside ----------------------------------------------------------------------------------------------

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _at(self, x: float) -> int:
        if not self._values:
            return -1
        place = min(max(int(x * len(self._values) // max(1, self.width())), 0), len(self._values) - 1)
        return len(self._values) - 1 - place if self._mirrored else place

    def _choose(self, number: int) -> None:
        number = min(number, len(self._values) - 1)
        if number != self._current:
            self._current = number
            self.update()
            self._describe()
            self.chosen.emit(self._words[number] if number >= 0 else "")

    def _describe(self) -> None:
        words = self._words[self._current] if self._current >= 0 else self._summary
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def _bar(left: float, wide: float, share: float) -> QRectF:
    high = max(LEAST, (HEIGHT - 5) * share) if share > 0 else 0.0
    return QRectF(left, HEIGHT - 1 - high, wide, high)
