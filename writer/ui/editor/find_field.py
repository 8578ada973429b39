"""A field that remembers what was typed into it before: Up and Down bring it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from writer.tongue import tr

MOST: Final = 30


class FindField(QLineEdit):
    """What is typed and not kept yet comes back after the newest that is kept."""

    entered = Signal(bool)
    """Enter; whether it was with Shift."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._kept: list[str] = []
        self._place = -1
        self._typed = ""
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Up and Down bring back what was typed before."))
        self.setProperty("kind", "field")
        self.textEdited.connect(lambda _text: self._begin())

    @property
    def kept(self) -> tuple[str, ...]:
        """Newest first; to be remembered."""
        return tuple(self._kept)

    def set_kept(self, texts: Sequence[str]) -> None:
        self._kept = list(texts)[:MOST]
        self._begin()

    def keep(self) -> None:
        """What stands here now is used: it will come back."""
        text = self.text()
        if text:
            self._kept = [text, *(other for other in self._kept if other != text)][:MOST]
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Up:
                self._go(1)
            case Qt.Key.Key_Down:
                self._go(-1)
            case _:
                super().keyPressEvent(event)

    def _begin(self) -> None:
        self._place = -1

    def _go(self, by: int) -> None:
        """To an older (1) or a newer (-1) one."""
        if self._place < 0:
            self._typed = self.text()
        others = [kept for kept in self._kept if kept != self._typed]
        place = max(-1, min(self._place + by, len(others) - 1))
        if place != self._place:
            self._place = place
            self.setText(self._typed if place < 0 else others[place])
            self.selectAll()
