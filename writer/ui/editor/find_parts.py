"""What the find bar is made of: fields, switches, buttons, and what is said beside them.

Its own module because nothing here searches: the bar does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from writer.text.searching import Query
from writer.tongue import said, tr
from writer.ui.chrome import button, icon_button, label
from writer.ui.editor.find_field import FindField
from writer.ui.elided import ElidedLabel

NARROW: Final = 620
"""Pixels below which the switches have a line of their own."""


class FindParts(QWidget):
    """The switches stand beside the field, below it where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_parts()
        self._lay_out()

    @property
    def count(self) -> str:
        """The words that say how many there are."""
        return self._number.text()

    @property
    def trouble(self) -> str:
        """What is wrong with the pattern; "": nothing."""
        return self._trouble.text()

    @property
    def query(self) -> Query:
        """What is looked for."""
        switches = (self.case, self.whole_words, self.pattern)
        return Query(self.wanted.text(), *(switch.isChecked() for switch in switches))

    @property
    def kept(self) -> dict[str, list[str]]:
        """Searches and replacements used before, newest first; to be remembered."""
        return {"wanted": list(self.wanted.kept), "replacement": list(self.replacement.kept)}

    def set_kept(self, wanted: Sequence[str], replacement: Sequence[str]) -> None:
        self.wanted.set_kept(wanted)
        self.replacement.set_kept(replacement)

    def show_replacing(self, on: bool) -> None:
        """Whether there is something to replace with."""
        self.replacement.setVisible(on)
        self._acts.setVisible(on)

    def show_number(self, words: str) -> None:
        self._number.show_text(words)

    def show_trouble(self, sentence: str) -> None:
        self._trouble.setText(said(sentence))
        self._trouble.setVisible(bool(sentence))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- making ----------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.wanted, self.replacement = FindField(tr("Find")), FindField(tr("Replace with"))
        self.case = _switch("Aa", tr("Match case"), tr("Capital and small letters are told apart."))
        self.whole_words = _switch(
            tr("Word", meaning="switch: only whole words"), tr("Whole words"), tr("Not within a longer word.")
        )
        self.pattern = _switch(
            ".*", tr("Regular expression"), tr("A pattern; \\1 or ${name} puts a group into the replacement.")
        )
        self.in_selection = _switch(
            tr("Selection", meaning="switch: only in the selection"),
            tr("In selection"),
            tr("Only in what is selected now."),
        )
        self.previous_button = icon_button("chevron-up", tr("Previous (Shift+F3)"))
        self.next_button = icon_button("chevron-down", tr("Next (F3)"))
        self._number = ElidedLabel("", "dim")
        self.close_button = icon_button("x", tr("Close (Esc)"))
        self.one_button = button(tr("Replace"), "plain", tip=tr("Replaces this one and goes to the next."))
        self.all_button = button(tr("Replace all"), "plain", tip=tr("Replaces all of them; one undo takes it back."))
        self.preview_button = button(
            tr("Preview…"),
            "plain",
            name=tr("Preview replacing all"),
            tip=tr("Shows every place before and after, to choose from."),
        )

    def _lay_out(self) -> None:
        self._switches, self._acts = QWidget(), QWidget()
        _row(self._switches, (self.case, self.whole_words, self.pattern, self.in_selection), 4)
        _row(self._acts, (self.one_button, self.all_button, self.preview_button), 6)
        self._number.setMinimumWidth(96)
        self._trouble = label("", "error", wrap=True)
        self._trouble.hide()
        steps = QWidget()
        _row(steps, (self.previous_button, self.next_button), 0)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 12, 6)
        grid.setSpacing(6)
        grid.addWidget(self.wanted, 0, 0)
        grid.addWidget(self._switches, 0, 1)
        grid.addWidget(steps, 0, 2)
        grid.addWidget(self._number, 0, 3)
        grid.addWidget(self.close_button, 0, 4)
        grid.addWidget(self._trouble, 2, 0, 1, 5)
        grid.addWidget(self.replacement, 3, 0)
        grid.addWidget(self._acts, 3, 1, 1, 4, Qt.AlignmentFlag.AlignLeading)
        grid.setColumnStretch(0, 1)
        self._narrow = False
        order = (self.wanted, self.replacement, self.case, self.whole_words, self.pattern, self.in_selection)
        steps_order = (
            self.previous_button,
            self.next_button,
            self.one_button,
            self.all_button,
            self.preview_button,
            self.close_button,
        )
        for before, after in zip((*order, *steps_order), (*order[1:], *steps_order), strict=False):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        """The switches beside the field, below it where there is no room."""
        narrow = self.width() < NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._grid.removeWidget(self._switches)
            self._grid.removeWidget(self._acts)
            if narrow:
                self._grid.addWidget(self._switches, 1, 0, 1, 5, Qt.AlignmentFlag.AlignLeading)
                self._grid.addWidget(self._acts, 4, 0, 1, 5, Qt.AlignmentFlag.AlignLeading)
            else:
                self._grid.addWidget(self._switches, 0, 1)
                self._grid.addWidget(self._acts, 3, 1, 1, 4, Qt.AlignmentFlag.AlignLeading)


def _switch(text: str, name: str, tip: str) -> QPushButton:
    made = button(text, "filter", name=name, tip=tr("{name}. {explanation}", name=name, explanation=tip))
    made.setCheckable(True)
    return made


def _row(widget: QWidget, parts: Sequence[QWidget], spacing: int) -> None:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
