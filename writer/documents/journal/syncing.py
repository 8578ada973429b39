"""A thread that waits for the disk, so that the journal's own can go on writing what a killed process would lose."""

from __future__ import annotations

import threading
from collections.abc import Callable

Work = Callable[[], Callable[[], None]]


class Syncing:
    """One piece of work at a time. The thread does not keep the process alive."""

    def __init__(self, landed: Callable[[], None]) -> None:
        """`landed` is called on that thread when there is a `result`."""
        self._landed = landed
        self._work: Work | None = None
        self._go = threading.Event()
        self._result: Callable[[], None] | OSError | None = None
        self.busy = False
        """Whether work goes on, or its result was not taken yet."""
        threading.Thread(target=self._run, name="journal-disk", daemon=True).start()

    def start(self, work: Work) -> None:
        """Call `work`; not while `busy`."""
        self._work, self.busy = work, True
        self._go.set()

    def take(self) -> Callable[[], None] | OSError | None:
        """What `work` gave back or raised; None when it goes on, or there was none."""
        result, self._result = self._result, None
        self.busy = self.busy and result is None
        return result

    def end(self) -> None:
        """Nothing is to be done any more."""
        self._work = None
        self._go.set()

    def _run(self) -> None:
        while True:
            self._go.wait()
            self._go.clear()
            work, self._work = self._work, None
            if work is None:
                return
            try:
                self._result = work()
            except OSError as error:
                self._result = error
            self._landed()
