"""How far a ghost has come into view: colour only, nothing on the page moves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from writer.ui.motion import motion_wanted

DURATION: Final = 80
"""Milliseconds."""

FIRST: Final = 0.25
"""Share of its colour with which a ghost appears."""


class Fade(QVariantAnimation):
    """Runs from FIRST to 1 when a new ghost appears; a ghost that goes on where another stopped is there at once."""

    stepped = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._known = ""
        self.milliseconds = DURATION
        self.setStartValue(FIRST)
        self.setEndValue(1.0)
        self.valueChanged.connect(lambda _share: self.stepped.emit())

    @property
    def share(self) -> float:
        """How much of its colour the ghost has, 0 to 1."""
        return float(self.currentValue()) if self.state() is QAbstractAnimation.State.Running else 1.0

    def show(self, text: str) -> None:
        """A ghost `text` (empty: none) is about to be shown."""
        if not text:
            self.stop()
            return
        goes_on = self._known and (text in self._known or text.startswith(self._known))
        self._known = text
        if not goes_on and self._wanted():
            self.stop()
            self.setDuration(self.milliseconds)
            self.start()

    def _wanted(self) -> bool:
        """Not where the system asks for no motion."""
        return self.milliseconds > 0 and motion_wanted(self._page)
