"""Typewriter scrolling: the line that is written on stays at one height of the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTextEdit

HEIGHT: Final = 0.45
"""Where the line stands, as a share of the page's height."""


class Typewriter(QObject):
    """Gives the scroll bar of one page room above the first line and below the last, and scrolls when told to."""

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._on = self._stretching = False
        page.verticalScrollBar().rangeChanged.connect(self._stretch)
        page.viewport().installEventFilter(self)

    @property
    def on(self) -> bool:
        return self._on

    def turn(self, on: bool) -> None:
        """On: the caret's line goes to its place. Off: the page scrolls as any other."""
        if on == self._on:
            return
        self._on = on
        bar = self._page.verticalScrollBar()
        if on:
            self._stretch(bar.minimum(), bar.maximum())
            self.place()
        else:
            bar.setRange(0, max(0, bar.maximum() - self._below))
            self._page.ensureCursorVisible()

    def place(self) -> None:
        """Scroll so that the caret's line stands where it is to stand."""
        if self._on:
            bar = self._page.verticalScrollBar()
            middle = self._page.cursorRect().center().y()
            bar.setValue(bar.value() + middle - round(self._page.viewport().height() * HEIGHT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._on and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.place)  # when the text is laid out in its new width
        return False

    @property
    def _below(self) -> int:
        return round(self._page.viewport().height() * (1 - HEIGHT))

    def _stretch(self, low: int, high: int) -> None:
        """Qt has set the range to the height of the document; before it moves the page into that, widen it."""
        if not self._on or self._stretching or low < 0:
            return
        self._stretching = True
        try:
            above = round(self._page.viewport().height() * HEIGHT)
            self._page.verticalScrollBar().setRange(-above, high + self._below)
        finally:
            self._stretching = False
