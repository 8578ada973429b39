"""The question that appears at the selection: "What should change?", with the ready-made styles below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from writer.ui.chrome import button, label, rule
from writer.ui.floating import SHADOW, FloatingCard
from writer.ui.flow_layout import FlowLayout
from writer.ui.menus import PromptEntry

WIDTH = 460


class RewritePalette(FloatingCard):
    """Typing filters the styles. Enter takes the style whose title begins with what was typed, else the typed words
    are the instruction; the last line always says which. Down goes to the styles, Esc closes.
    """

    chosen = Signal(str)
    """`PromptEntry.name`."""
    instructed = Signal(str)
    closed = Signal()
    """It went away without a choice; the page takes the keyboard back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Rewrite")
        self._entries: list[PromptEntry] = []
        self._recent: list[str] = []
        self._chips: list[QPushButton] = []
        self._field = QLineEdit()
        self._note = label("", "small", wrap=True)
        self._hint = label("", "small")
        self._styles = QWidget()
        self._flow = FlowLayout(self._styles)
        self._lay_out()
        self._field.textChanged.connect(lambda _text: self._filter())
        self._field.installEventFilter(self)

    def set_prompts(self, entries: Sequence[PromptEntry]) -> None:
        """Offer the usable ones of `entries`, in this order behind the recent ones."""
        self._entries = [entry for entry in entries if entry.enabled]
        self._make_chips()

    def set_suitability(self, sentence: str) -> None:
        """What the loaded model can do, in a sentence; empty: nothing to say."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self.settle()

    @property
    def recent(self) -> tuple[str, ...]:
        """Names of the styles used last, newest first; to be remembered."""
        return tuple(self._recent)

    def set_recent(self, names: Sequence[str]) -> None:
        self._recent = list(names)
        self._make_chips()

    @property
    def shown_titles(self) -> tuple[str, ...]:
        """Titles of the styles that match what was typed."""
        return tuple(chip.text() for chip in self._chips if not chip.isHidden())

    def open_at(self, selection: QRect) -> None:
        """Appear below `selection` (in the parent's pixels), empty, with the keyboard."""
        self._field.clear()
        parent = self.parentWidget()
        room = parent.width() - 2 * SHADOW if parent else WIDTH
        width = min(WIDTH, room)
        left = max(SHADOW, min(selection.left(), room + SHADOW - width))
        self.show()
        self._filter()
        self.place(QRect(QPoint(left, selection.top()), QPoint(left + width - 1, selection.bottom())))
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return self._field_key(event) if watched is self._field else self._chip_key(watched, event)

    # -- making -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._field.setProperty("kind", "bare")
        self._field.setPlaceholderText("What should change?")
        self._field.setAccessibleName("What should change?")
        self._field.setMinimumHeight(26)
        self.body.addWidget(self._field)
        self.body.addWidget(rule())
        self.body.addWidget(self._styles)
        self.body.addWidget(self._note)
        self.body.addWidget(self._hint)
        self._note.hide()

    def _make_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        order = {name: place for place, name in enumerate(self._recent)}
        self._entries.sort(key=lambda entry: order.get(entry.name, len(order)))
        self._chips = [self._chip(entry) for entry in self._entries]
        self._filter()

    def _chip(self, entry: PromptEntry) -> QPushButton:
        made = button(entry.title, "chip", tip=entry.description)
        made.setAccessibleDescription(entry.description)
        made.clicked.connect(lambda _checked=False: self._take(entry.name))
        made.installEventFilter(self)
        self._flow.addWidget(made)
        return made

    # -- what the writer does ----------------------------------------------------------------------------------

    def _filter(self) -> None:
        typed = self._field.text().strip().casefold()
        first = self._first()
        for chip in self._chips:
            chip.setVisible(typed in chip.text().casefold())
            current = chip is first
            if chip.property("current") != current:
                chip.setProperty("current", current)
                chip.style().polish(chip)
        self._hint.setText(self._enter_words(typed, first))
        self._styles.setVisible(bool(self.shown_titles) or not typed)
        self.settle()

    def _first(self) -> QPushButton | None:
        """The style that Enter takes."""
        typed = self._field.text().strip().casefold()
        matches = (chip for chip in self._chips if typed and chip.text().casefold().startswith(typed))
        return next(matches, None)

    def _enter_words(self, typed: str, first: QPushButton | None) -> str:
        if first is not None:
            return f"Enter: {first.text()}"
        if typed:
            return "Enter: rewrite as told"
        return "Type an instruction, or ↓ for the styles" if self._chips else "Type an instruction"

    def _field_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Down:
                self._move(-1, 1)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                return False
        return True

    def _chip_key(self, chip: QObject, event: QKeyEvent) -> bool:
        place = next((i for i, shown in enumerate(self._visible()) if shown is chip), -1)
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._move(place, 1)
            case Qt.Key.Key_Left:
                self._move(place, -1)
            case Qt.Key.Key_Up:
                self._field.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(chip, QPushButton):
                chip.click()
            case _:
                return False
        return True

    def _visible(self) -> list[QPushButton]:
        return [chip for chip in self._chips if not chip.isHidden()]

    def _move(self, place: int, step: int) -> None:
        shown = self._visible()
        if place + step < 0:
            self._field.setFocus()
        elif place + step < len(shown):
            shown[place + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _enter(self) -> None:
        first, typed = self._first(), self._field.text().strip()
        if first is not None:
            first.click()
        elif typed:
            self.hide()
            self.instructed.emit(typed)

    def _take(self, name: str) -> None:
        self._recent = [name, *(other for other in self._recent if other != name)]
        self.hide()
        self._make_chips()
        self.chosen.emit(name)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
