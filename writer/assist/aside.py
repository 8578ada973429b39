"""Work on files that may take as long as a disk likes, beside the window's thread.

Its own module because `Background` shares a few threads that are waited for: a network drive that never answers would
hold up other work, and the end of the program.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)
T = TypeVar("T")


class Aside(QObject):
    """A thread for each piece of work; none of them keeps the process alive."""

    _answered = Signal(object, object)
    """What to call, and with what."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: set[threading.Thread] = set()
        self._waited = False
        self._answered.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Call `work` beside, then `done` with its result, or `failed` with what it raised, on this thread."""
        self._threads = {thread for thread in self._threads if thread.is_alive()}
        thread = threading.Thread(target=self._work, args=(work, done, failed), name="files", daemon=True)
        self._threads.add(thread)
        thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for what is being done, at most so long; whether all of it is done. Answers do not come any more."""
        self._waited = True
        deadline = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        try:
            answer: tuple[Callable[..., None], object] = (done, work())
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever asked
            answer = (failed, error)
        try:
            self._answered.emit(*answer)
        except RuntimeError:  # the window is gone
            log.info("nobody waits for an answer any more")

    def _call(self, then: Callable[[object], None], value: object) -> None:
        if not self._waited:
            then(value)
