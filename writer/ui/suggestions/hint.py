"""A few quiet words in the status line that can be clicked; they give way when room is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

PADDING = 6
"""Pixels at either side, as in the style sheet of `chrome`."""


class Hint(QPushButton):
    """Hidden while it has nothing to say. `text()` stays whole; only the painting is shortened."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        """`name` is for screen readers while it says nothing, `tip` says what a click does."""
        super().__init__(parent)
        self._name = name
        self.setToolTip(tip)
        self.setProperty("kind", "hint")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_words("", "")

    def show_words(self, words: str, sentence: str) -> None:
        """Show `words`; `sentence` says more to screen readers, a click to the eye. Empty words: show nothing."""
        if words != self.text():
            self.setText(words)
            self.updateGeometry()
        self.setAccessibleName(words or self._name)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(words))

    def shown_text(self) -> str:
        """What fits."""
        room = self.width() - 2 * PADDING - 2
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2 * PADDING + 4, 20)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("ab…") + 2 * PADDING + 4
        return QSize(min(least, self.sizeHint().width()), 20)

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        option.text = self.shown_text()
