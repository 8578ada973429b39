"""A switch of a few words side by side, one of which holds; the arrow keys move it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from writer.tongue import tr
from writer.ui.chrome import button


class Segmented(QFrame):
    """`show_value` emits nothing; `chosen` is the writer's act."""

    chosen = Signal(str)
    """The value of the word that was chosen."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """`choices` are value, word and a sentence about it; `name` is for screen readers."""
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for value, word, sentence in choices:
            made = button(word, "segment", name=tr("{title}: {value}", title=name, value=word), tip=sentence)
            made.setAccessibleDescription(sentence)
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            made.toggled.connect(lambda on, value=value: self._toggled(value, on))
            self._group.addButton(made)
            self._buttons[value] = made
            row.addWidget(made, 1)
        self._value = ""

    @property
    def value(self) -> str:
        return self._value

    def part(self, value: str) -> QPushButton:
        """The button of `value`."""
        return self._buttons[value]

    def show_value(self, value: str) -> None:
        """Show `value`; nothing is emitted."""
        self._value = value
        self._buttons[value].setChecked(True)
        for each, made in self._buttons.items():  # Tab goes to the one that holds, as Qt does it after a click
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == value else Qt.FocusPolicy.ClickFocus)

    def show_none(self) -> None:
        """Show that none of them holds."""
        self._value = ""
        self._group.setExclusive(False)
        for made in self._buttons.values():
            made.setChecked(False)
        self._group.setExclusive(True)

    def _toggled(self, value: str, on: bool) -> None:
        if on and value != self._value:
            self._value = value
            self.chosen.emit(value)
