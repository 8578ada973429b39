"""When the page can be seen first."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST_MS: Final = 1500
"""A window that opens where it cannot be seen is not painted; the start goes on all the same."""


class FirstPaint(QObject):
    """Waits for the first paint of one widget."""

    painted = Signal()
    """Once, after that paint, from the event loop; or when none came for long after the widget was shown."""

    def __init__(self, widget: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.at: float | None = None
        """Time of the paint, in seconds since the epoch."""
        self._told = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(LATEST_MS, self, self._tell)
        elif event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.at = time.time()
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.painted.emit()
