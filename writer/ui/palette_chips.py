"""Chips in a line that breaks like words, with a quiet word in front: one row of the rewrite palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from writer.tongue import tr
from writer.ui.chrome import label
from writer.ui.flow_layout import FlowLayout
from writer.ui.palette_offers import Offer

WORD_WIDTH = 58
"""Pixels of the word in front, so that the chips of all rows begin at one line; a longer word takes what it needs."""


class Chip(QPushButton):
    """Shows one offer; dashed when the loaded model is too small for it."""

    pointed = Signal(bool)
    """Whether the mouse or the keyboard is on it."""

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer.title.replace("&", "&&"))
        self.offer = offer
        self.setProperty("kind", "chip")
        self.setProperty("weak", bool(offer.caution))
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        weak = tr("{title} (needs a larger model)", title=offer.title)
        self.setAccessibleName(weak if offer.caution else offer.title)
        self.setAccessibleDescription(" ".join(filter(None, (offer.tip, offer.caution))))

    def mark(self, current: bool) -> None:
        """Show whether Enter takes it."""
        if self.property("current") != current:
            self.setProperty("current", current)
            self.style().polish(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)


class ChipRow(QWidget):
    """Hidden while it has no chips, unless something else was put in."""

    taken = Signal(object)
    """An `Offer`."""
    pointed = Signal(object)
    """The `Offer` the mouse or the keyboard is on, or None."""

    def __init__(self, word: str, keys: QObject, lead: QWidget | None = None) -> None:
        """`word` stands in front; `keys` filters the events of the chips; `lead` stands before the first chip."""
        super().__init__()
        self._keys = keys
        self._lead = lead
        self.chips: list[Chip] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._word: QLabel = label(word, "small")
        self._word.setContentsMargins(0, 6, 0, 0)
        self.set_word_width(WORD_WIDTH)
        self._word.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        if not word:
            self._word.hide()  # to show one that has no parent yet would make it a window
        self._line = QWidget()
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._flow = FlowLayout(self._line)
        if lead:
            self._flow.addWidget(lead)
        row.addWidget(self._word)
        row.addWidget(self._line, 1)
        self.setAccessibleName(word)

    @property
    def word_width(self) -> int:
        """Pixels that the word in front needs, with a gap behind it."""
        return self._word.fontMetrics().horizontalAdvance(self._word.text()) + 8

    def set_word_width(self, width: int) -> None:
        self._word.setFixedWidth(width)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show `offers` instead of what was shown."""
        if [chip.offer for chip in self.chips] != list(offers):
            for chip in self.chips:
                chip.removeEventFilter(self._keys)
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self.chips = [self._chip(offer) for offer in offers]
        self.setVisible(bool(self.chips) or self._lead is not None)

    def _chip(self, offer: Offer) -> Chip:
        made = Chip(offer)
        made.clicked.connect(lambda _checked=False: self.taken.emit(offer))
        made.pointed.connect(lambda on: self.pointed.emit(offer if on else None))
        made.installEventFilter(self._keys)
        self._flow.addWidget(made)
        made.show()
        return made
