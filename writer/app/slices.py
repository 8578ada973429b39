"""Work that the event loop does between two events, a slice at a time, so that no key waits for all of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Slices(QObject):
    """Goes through `steps` once. What comes from outside meanwhile is done between two of them."""

    finished = Signal()
    """All is done. Never after `stop`."""

    def __init__(self, steps: Iterator[None]) -> None:
        super().__init__()
        self._steps: Iterator[None] | None = steps
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.take_one)

    @property
    def done(self) -> bool:
        """Whether nothing is left."""
        return self._steps is None

    def start(self) -> None:
        """From now on the event loop takes the steps."""
        if self._steps is not None:
            self._timer.start()

    def take_one(self) -> None:
        """Take the next step now."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self.stop()
            self.finished.emit()

    def finish(self) -> None:
        """Take all that are left now."""
        while not self.done:
            self.take_one()

    def stop(self) -> None:
        """Take no further step."""
        self._timer.stop()
        self._steps = None
