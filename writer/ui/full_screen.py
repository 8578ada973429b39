"""Full screen with nothing but the page: bars come when the mouse touches their edge or Alt is pressed, and go again.

They lie over the page then, so that the text does not move.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QBoxLayout, QMenuBar, QWidget

EDGE: Final = 3
"""Pixels at the edge of the screen that the mouse must touch."""
LOOK_MS: Final = 120
"""How often it is looked where the mouse is."""


class Undisturbed(QObject):
    """Takes `top` and `bottom` out of `layout`, the first and the last of it, while it is `on`."""

    def __init__(self, around: QWidget, layout: QBoxLayout, top: QWidget, bottom: QWidget, menus: QMenuBar) -> None:
        """`around` holds both bars and has `layout`; `menus` are in the upper one."""
        super().__init__(around)
        self._around, self._layout = around, layout
        self._top, self._bottom, self._menus = top, bottom, menus
        self._on = self._called = False
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(lambda: self.look(QCursor.pos().y()))

    @property
    def on(self) -> bool:
        return self._on

    def turn(self, on: bool) -> None:
        """Hide the bars, or put them back."""
        if on == self._on:
            return
        self._on, self._called = on, False
        if on:
            for bar in (self._top, self._bottom):
                self._layout.removeWidget(bar)
                bar.hide()
            self._around.installEventFilter(self)
            self._looking.start()
            return
        self._looking.stop()
        self._around.removeEventFilter(self)
        self._layout.insertWidget(0, self._top)
        self._layout.addWidget(self._bottom)
        self._top.show()
        self._bottom.show()

    def call(self) -> None:
        """Show the bar with the menus until the next call or until it was used."""
        if self._on:
            self._called = not self._called
            self._show(self._top, self._called)

    def look(self, y: int) -> None:
        """The mouse is at `y` (pixels of the screen)."""
        busy = QApplication.activePopupWidget() is not None or self._menus.hasFocus()
        if not self._on or busy or not self._around.isActiveWindow():
            return
        y -= self._around.mapToGlobal(self._around.rect().topLeft()).y()
        above = 0 <= y < (self._top.height() if self._top.isVisible() else EDGE)
        if above:
            self._called = False
        self._show(self._top, above or self._called)
        room = self._bottom.height() if self._bottom.isVisible() else EDGE
        self._show(self._bottom, y >= self._around.height() - room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show(self, bar: QWidget, on: bool) -> None:
        if bar.isVisible() != on:
            self._place()
            bar.setVisible(on)
            bar.raise_()

    def _place(self) -> None:
        width, height = self._around.width(), self._around.height()
        self._top.setGeometry(QRect(0, 0, width, self._top.height()))
        self._bottom.setGeometry(QRect(0, height - self._bottom.height(), width, self._bottom.height()))
