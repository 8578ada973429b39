"""Work that takes long, off the window's thread; its result comes back as a signal on the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

log = logging.getLogger(__name__)
T = TypeVar("T")


class _Messenger(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Job(QRunnable, Generic[T]):
    def __init__(self, work: Callable[[], T], messenger: _Messenger) -> None:
        super().__init__()
        self._work = work
        self._messenger = messenger

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is belongs to whoever asked
            self._messenger.failed.emit(error)
        else:
            self._messenger.done.emit(result)


class Background(QObject):
    """Runs functions on threads of its own. What they do must not touch Qt objects of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._messengers: set[_Messenger] = set()
        self._ended = False

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        """Call `work` on another thread, then `done` with its result (or `failed` with what it raised) on this one."""
        if self._ended:
            return
        messenger = _Messenger(self)
        self._messengers.add(messenger)
        messenger.done.connect(lambda result: self._finish(messenger, done, result))
        messenger.failed.connect(lambda error: self._finish(messenger, failed or _complain, error))
        self._pool.start(_Job(work, messenger))

    def shutdown(self) -> None:
        """Nobody waits for results any more; running work is waited for briefly."""
        for messenger in self._messengers:
            messenger.blockSignals(True)
        self._ended = True  # answers that are on their way arrive all the same
        self._pool.clear()
        self._pool.waitForDone(1000)

    def _finish(self, messenger: _Messenger, then: Callable[..., None], value: object) -> None:
        self._messengers.discard(messenger)
        messenger.deleteLater()
        if not self._ended:
            then(value)


def _complain(error: Exception) -> None:
    log.error("background work failed: %s", type(error).__name__)
