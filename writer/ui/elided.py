"""A label that gives way: it shortens its words with "…" when room is short, and shows them whole as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from writer.ui.directions import direction_of


class ElidedLabel(QLabel):
    """`text()` stays whole; only the painting is shortened."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(super().minimumSizeHint().width(), self.fontMetrics().horizontalAdvance("ab…")), 0)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())

    def show_text(self, text: str) -> None:
        """Show `text`; to be used instead of `setText`, so that the tooltip agrees."""
        self.setText(text)
        self.updateGeometry()
        self._explain()

    def shown_text(self) -> str:
        """What fits."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self.text(), self.layoutDirection()))
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(QStyle.visualAlignment(self.layoutDirection(), self.alignment())),
            option.palette,
            self.isEnabled(),
            self.shown_text(),
            QPalette.ColorRole.WindowText,
        )

    def _explain(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")
