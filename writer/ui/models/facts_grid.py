"""Facts side by side with their names: a column of words that break into lines as the window's width asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from writer.ui.chrome import label, sentence
from writer.ui.discarding import discard

NAMES: Final = 84
"""Pixels, so that one grid below another has its words where the other has them."""


class FactsGrid(QWidget):
    """Shows pairs of a name and what is to be said; empty ones are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, NAMES)
        self._parts: list[QLabel] = []
        self._shown: tuple[tuple[str, str], ...] = ()

    @property
    def facts(self) -> dict[str, str]:
        """What can be read."""
        return dict(self._shown)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these instead."""
        for part in self._parts:
            discard(part)
        self._shown = tuple((name, words) for name, words in facts if words)
        self._parts = []
        for row, (name, words) in enumerate(self._shown):
            title, text = label(name, "dim"), sentence(words)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            title.setBuddy(text)
            self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
            self._parts += [title, text]
