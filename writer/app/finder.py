"""Files that macOS asks a running program to open: a double click in the Finder, a file dropped on the Dock.

Windows and Linux start the program with the file's name instead.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FinderWiring(QObject):
    """Has what comes to `app` opened beside what is open."""

    def __init__(self, app: QObject, open_: Callable[[Path], object]) -> None:
        super().__init__(app)
        self._open = open_
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        if event.file():  # else it is an address, of which the program knows none
            self._open(Path(event.file()))
        return True
