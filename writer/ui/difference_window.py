"""A window with a difference, what it is about, and what can be done; never modal, at any time only one an occasion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from writer.text.differences import Difference
from writer.tongue import tr
from writer.ui.chrome import button, dress, label, sentence
from writer.ui.difference_view import DifferenceView

COMPARING: Final = tr("Comparing…")


class DifferenceWindow(QWidget):
    """Says what the writer chose with `action_chosen`, and closes then; Esc closes it without a choice.

    Whoever shows it makes the difference (`writer.text.differences.difference`), off the window's thread when the texts
    may be long: `say` until then.
    """

    action_chosen = Signal(str)
    """Name of the action."""
    closed = Signal()
    """Gone from the screen, whether with a choice or not."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(QSize(820, 620).boundedTo(room))
        self.setMinimumSize(480, 320)
        self.setAutoFillBackground(True)
        self.heading = label(title, "heading", wrap=True)
        self._about = sentence("", "dim")
        self.view = DifferenceView()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._lay_out()
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        dress(self)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The actions, from left to right."""
        return tuple(self._buttons)

    def explain(self, about: str, gone: str, come: str, actions: Sequence[tuple[str, str]] = ()) -> None:
        """`about`: a sentence or two; `gone` and `come`: what struck out and underlined text are.

        `actions` are pairs of a name and the words on the button; the first is the one recommended.
        """
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.view.name_sides(gone, come)
        for made in self._buttons:
            self._row.removeWidget(made)
            made.deleteLater()
        self._buttons = []
        for number, (name, words) in enumerate(actions):
            made = button(words, "plain" if number else "primary")
            made.clicked.connect(lambda _on=False, name=name: self._choose(name))
            self._row.addWidget(made)
            self._buttons.append(made)

    def say(self, words: str = COMPARING) -> None:
        """In place of the difference."""
        self.view.say(words)

    def show_difference(self, shown: Difference) -> None:
        self.view.show_difference(shown)

    def come(self) -> None:
        """To the front, the keyboard on the changes."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        self.closed.emit()

    def _choose(self, name: str) -> None:
        self.close()
        self.action_chosen.emit(name)

    def _lay_out(self) -> None:
        self._row.setSpacing(8)
        self._row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 16, 20, 16)
        lines.setSpacing(8)
        lines.addWidget(self.heading)
        lines.addWidget(self._about)
        lines.addSpacing(4)
        lines.addWidget(self.view, 1)
        lines.addLayout(self._row)
