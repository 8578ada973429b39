"""Python's garbage, collected on the window's thread only.

By itself Python collects on whichever thread happens to make an object. A widget in a reference cycle would then be
destroyed on a background thread, and Qt falls over the remains later.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

LOOK_MS: Final = 2_000
"""Between two looks at how much has gathered. A look costs microseconds, collecting the young objects under 1 ms."""

SELDOM: Final = 30
"""Every so many looks everything is collected; what was there at the start is frozen and costs nothing."""


class GarbageCollection(QObject):
    """Takes over from the automatic collection for as long as it lives; made on the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._looks = 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Everything that exists now stays, and is not looked at again; some hundred rings of the imports with it.

        Collecting those would take 60 ms, in which a key waits.
        """
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Collect the generations that are due, as the automatic collection would."""
        self._looks += 1
        young, middle, _old = gc.get_count()
        first, second, _third = gc.get_threshold()
        if self._looks % SELDOM == 0:
            gc.collect()
        elif young > first:
            gc.collect(1 if middle > second else 0)
