"""A floating card with a second page: what was sent to the model for what the card shows.

The review and the answer are such cards: what is theirs stands in `front`, and both go back and forth in one way.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from writer.assist.sent import Account
from writer.tongue import tr
from writer.ui.chrome import button
from writer.ui.floating import FloatingCard
from writer.ui.review_prompt import PromptPage

TALLEST: Final = 340
"""Pixels before what is read scrolls inside the card."""
LEAST_TALL: Final = 96
"""Pixels of it in a window however low."""


class ReadingCard(FloatingCard):
    """`front` is a column for the parts of a subclass, which says what `_prompt` does when it is clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._prompt = button(
            tr("Prompt"), "hint", name=tr("Show what was sent to the model"), tip=tr("What was sent (P)")
        )
        self._front = QWidget()
        self._page = PromptPage()
        self.front = QVBoxLayout(self._front)
        self.front.setContentsMargins(0, 0, 0, 0)
        self.front.setSpacing(8)
        self.body.addWidget(self._front)
        self.body.addWidget(self._page)
        self._page.closed.connect(self.show_front)

    def show_prompt(self, account: Account | None) -> None:
        """Show what was sent to the model; None: nothing was."""
        self._page.show_account(account)
        self._front.hide()
        self._page.show()
        self.settle()
        self._page.setFocus()

    def show_front(self) -> None:
        """Show the front again."""
        back = not self._page.isHidden()
        self._front.show()
        self._page.hide()
        self.settle()
        if back:
            self.setFocus()

    def place(self, anchor: QRect) -> None:
        parent = self.parentWidget()
        room = int(0.6 * parent.height()) if parent else TALLEST
        self._page.set_tallest(max(LEAST_TALL, min(TALLEST, room)))
        for part in reversed(self.findChildren(QWidget)):
            if inner := part.layout():
                inner.activate()  # what was shown or hidden just now counts at once
        super().place(anchor)

    def minimumSizeHint(self) -> QSize:
        """That of what was sent; the height of the front follows from its width."""
        return QSize(0, 0) if self._page.isHidden() else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._page.isHidden():
            self.press_key(event)
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_P):
            self.show_front()
        elif event.key() == Qt.Key.Key_C:
            self._page.copy()
        else:
            event.ignore()

    def press_key(self, event: QKeyEvent) -> None:
        """A key while the front is shown; one that means nothing there is ignored."""
        event.ignore()
