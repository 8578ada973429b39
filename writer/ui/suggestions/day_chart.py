"""A bar a day: how many suggestions were shown, and how many of them taken; painted by hand, as a plot takes 0.7 s."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from writer.language.completion.tally import Count, Tally
from writer.tongue import amount, counted, dated, tr
from writer.ui.tones import Tones, contrast, mixed, tones_of

HEIGHT: Final = 84
TOP: Final = 4
LEAST: Final = 2.0
"""Pixels of a bar that stands for anything at all."""
WIDEST: Final = 9.0
VISIBLE: Final = 3.0
"""Contrast that a bar must have on its ground (WCAG 2.2, 1.4.11)."""
APART: Final = 2.0
"""Contrast of the two colours of a bar; which is which can be read too."""


class DayChart(QWidget):
    """The mouse, or Left and Right, choose a day; what it says is for a line below."""

    chosen = Signal(str)
    """The chosen day in words; empty when none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[tuple[datetime.date, Tally]] = []
        self._current = -1
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Suggestions by day"))

    def show_days(self, days: Mapping[datetime.date, Tally]) -> None:
        """Show these days, oldest first."""
        self._days = list(days.items())
        self._current = min(self._current, len(self._days) - 1)
        self._describe()
        self.update()

    @property
    def most(self) -> int:
        """Suggestions on the fullest day."""
        return max((tally[Count.SHOWN] for _, tally in self._days), default=0)

    def bars(self) -> list[tuple[QRectF, QRectF]]:
        """Of each day what was shown and what was taken, in pixels."""
        step = self.width() / max(1, len(self._days))
        wide = min(WIDEST, max(1.0, step - 1.5))
        found = []
        for number, (_, tally) in enumerate(self._days):
            left = number * step + (step - wide) / 2
            found.append((self._bar(left, wide, tally[Count.SHOWN]), self._bar(left, wide, tally.accepted)))
        return found

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    # -- events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current >= 0:
            step = self.width() / max(1, len(self._days))
            painter.fillRect(QRectF(self._current * step, 0, step, HEIGHT), tones.pressed)
        painter.setPen(Qt.PenStyle.NoPen)
        for shown, taken in self.bars():
            for bar, colour in ((shown, shown_colour(tones)), (taken, taken_colour(tones))):
                painter.setBrush(colour)
                painter.drawRect(bar)
        painter.fillRect(QRectF(0, HEIGHT - 1, self.width(), 1), tones.line)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tones.accent, 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._days:
            self._choose(int(event.position().x() * len(self._days) // max(1, self.width())))

    def leaveEvent(self, event: QEvent) -> None:
        self._choose(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current < 0:
            self._choose(len(self._days) - 1)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._choose(-1)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._days) - 1
        steps = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._choose(min(max(step, 0), last))

    # -- inside ----------------------------------------------------------------------------------------------

    def _bar(self, left: float, wide: float, count: int) -> QRectF:
        high = max(LEAST, (HEIGHT - 1 - TOP) * count / self.most) if count else 0.0
        return QRectF(left, HEIGHT - 1 - high, wide, high)

    def _choose(self, number: int) -> None:
        number = min(number, len(self._days) - 1)
        if number != self._current:
            self._current = number
            self.update()
            self._describe()
            self.chosen.emit(self.accessibleDescription() if number >= 0 else "")

    def _describe(self) -> None:
        if self._current >= 0:
            words = day_words(*self._days[self._current])
        else:
            words = counted("At most {n} suggestion in a day.", "At most {n} suggestions in a day.", self.most)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def shown_colour(tones: Tones) -> QColor:
    """Of what was shown and not taken: as light as can be seen well."""
    return _from(tones.panel, tones.accent, lambda colour: contrast(colour, tones.panel) >= VISIBLE)


def taken_colour(tones: Tones) -> QColor:
    """Of what was taken: the accent, stronger where the other colour is too near."""
    shown = shown_colour(tones)
    return _from(tones.accent, tones.text, lambda colour: contrast(colour, shown) >= APART)


def _from(colour: QColor, towards: QColor, enough: Callable[[QColor], bool]) -> QColor:
    """The first on the way between the two that is enough; `towards` when none is."""
    steps = (mixed(colour, towards, step / 50) for step in range(51))
    return next(filter(enough, steps), towards)


def day_words(day: datetime.date, tally: Tally) -> str:
    """ "Mon 23 November: 42 shown, 17 taken, 310 characters saved"."""
    when = dated(day, "%a %e %B")
    if not tally[Count.SHOWN]:
        return tr("{day}: none", day=when)
    return tr(
        "{day}: {shown} shown, {taken} taken, {saved} characters saved",
        day=when,
        shown=amount(tally[Count.SHOWN]),
        taken=amount(tally.accepted),
        saved=amount(tally[Count.SAVED]),
    )
