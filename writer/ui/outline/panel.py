"""The outline dock: a filter, the headings, and what stands there while there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from writer.text.fuzzy import found
from writer.text.headings import Heading
from writer.tongue import tr
from writer.ui.chrome import dress, label
from writer.ui.outline.rows import OutlineList

EMPTY: Final = tr("The headings of your document will be listed here. Begin a line with “# ” to make one.")
NOTHING: Final = tr("No heading matches.")
KEYS: Final = tr("Enter goes there · Alt+Shift+↑↓ moves the section")
ROOMY: Final = 420
"""Pixels of height from which on there is room for a line about the keys."""


class OutlinePanel(QWidget):
    """Shows what it is told by `show_headings`; says with the signals of `list` what the writer wants."""

    seen = Signal(bool)
    """Whether it can be seen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Outline"))
        self.filter = QLineEdit()
        self.list = OutlineList()
        self._empty = label(EMPTY, "dim", wrap=True)
        self._keys = label(KEYS, "small", wrap=True)
        self._headings: tuple[Heading, ...] = ()
        self._words: tuple[int, ...] = ()
        self._lay_out()
        self.filter.textChanged.connect(lambda _text: self._refresh())
        self.filter.installEventFilter(self)
        self.show_headings((), (), -1)
        dress(self)

    @property
    def sentence(self) -> str:
        """What stands in place of the list; "" while there is one."""
        return "" if self._empty.isHidden() else self._empty.text()

    def show_headings(self, headings: Sequence[Heading], words: Sequence[int], current: int) -> None:
        """List `headings`; `words` of their sections, -1: not counted yet; `current` is where the caret is."""
        self._headings, self._words = tuple(headings), tuple(words)
        self.list.rows.current = current
        self._refresh()

    def show_current(self, number: int) -> None:
        """The caret is in the section of this heading now."""
        self.list.rows.mark(number)
        if not self.list.hasFocus() and not self.filter.hasFocus():
            self.list.choose(number)

    def take_keyboard(self) -> None:
        """To the heading of the present section, or to the filter."""
        (self.list if self._headings else self.filter).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.list.number < 0:
            self.list.choose(max(self.list.rows.current, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.setVisible(self.height() >= ROOMY and bool(self._headings))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down:
                    self.list.setFocus(Qt.FocusReason.TabFocusReason)
                    self.list.choose(self.list.number if self.list.number >= 0 else self._first())
                    return True
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.list.rows.numbers:
                    self.list.opened.emit(self._first())
                    return True
                case Qt.Key.Key_Escape:
                    self.list.left.emit() if not self.filter.text() else self.filter.clear()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _first(self) -> int:
        return self.list.rows.numbers[0] if self.list.rows.numbers else -1

    def _refresh(self) -> None:
        typed, chosen = self.filter.text().strip(), self.list.number
        numbers = [
            number for number, each in enumerate(self._headings) if not typed or found(typed, each.title) is not None
        ]
        self.list.rows.replace(self._headings, self._words, numbers)
        self.list.choose(chosen if chosen >= 0 else self.list.rows.current)
        self._empty.setText(NOTHING if self._headings else EMPTY)
        self._empty.setVisible(not numbers)
        self.list.setVisible(bool(numbers))
        self._room.setVisible(not numbers)
        self.filter.setVisible(bool(self._headings))
        self._keys.setVisible(self.height() >= ROOMY and bool(self._headings))

    def _lay_out(self) -> None:
        self.filter.setProperty("kind", "field")
        self.filter.setPlaceholderText(tr("Filter headings"))
        self.filter.setAccessibleName(tr("Filter headings"))
        self.filter.setClearButtonEnabled(True)
        self._room = QWidget()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self.filter)
        lines.addWidget(self._empty)
        lines.addWidget(self.list, 1)
        lines.addWidget(self._room, 1)
        lines.addWidget(self._keys)
