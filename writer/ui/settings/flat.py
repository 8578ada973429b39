"""Controls drawn in the program's own hand, because Fusion's look out of place beside the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSizePolicy,
    QSpinBox,
    QStyledItemDelegate,
    QWidget,
)

from writer.ui import icons
from writer.ui.tones import Tones, tones_of


class Switch(QCheckBox):
    """On or off; Space, Enter or a click turns it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(40, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: N802
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(3, 3, 34, 18)
        painter.setPen(QPen(tones.accent if self.isChecked() else tones.dim, 1))
        painter.setBrush(tones.accent if self.isChecked() else tones.page)
        painter.drawRoundedRect(groove, 9, 9)
        on_right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.on_accent if self.isChecked() else tones.dim)
        painter.drawEllipse(QRectF(groove.right() - 15 if on_right else groove.left() + 3, groove.top() + 3, 12, 12))
        if self.hasFocus():
            painter.setPen(QPen(tones.text, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(groove.adjusted(-2.5, -2.5, 2.5, 2.5), 11, 11)


class FlatCombo(QComboBox):
    """A combo box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(28)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one does not grey what is not available

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        _paint_field(self, painter, tones)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = self.rect().adjusted(26 if mirrored else 10, 0, -10 if mirrored else -26, 0)
        painter.setPen(tones.text)
        shown = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        arrow = icons.pixmap("chevron-down", tones.dim, 14, self.devicePixelRatioF())
        painter.drawPixmap(8 if mirrored else self.width() - 22, (self.height() - 14) // 2, arrow)


class FlatSpinBox(QSpinBox):
    """A whole number, without the arrows: minus and plus stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _flatten(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self, QPainter(self), tones_of(self.palette()))


class FlatDoubleSpinBox(QDoubleSpinBox):
    """A number with a fraction, without the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _flatten(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self, QPainter(self), tones_of(self.palette()))


def _flatten(box: QAbstractSpinBox) -> None:
    box.setFrame(False)
    box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setKeyboardTracking(False)
    box.setMinimumSize(116, 28)
    box.lineEdit().setStyleSheet("background: transparent; border: none")
    box.lineEdit().setContentsMargins(6, 0, 6, 0)


def _paint_field(field: QWidget, painter: QPainter, tones: Tones) -> None:
    """A rounded field, ringed while it has the keyboard."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(tones.accent, 2) if field.hasFocus() else QPen(tones.line, 1)
    painter.setPen(pen)
    painter.setBrush(tones.page)
    inside = pen.widthF() / 2
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(inside, inside, -inside, -inside), 6, 6)
