"""Whether the computer runs on its battery."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS: Final = 30_000


class Power(QObject):
    """Looks twice a minute; a computer without a battery is always on mains power."""

    changed = Signal(bool)
    """Whether it runs on its battery now."""

    def __init__(self, on_battery: Callable[[], bool] | None = None) -> None:
        super().__init__()
        self._ask = on_battery or _on_battery
        self.on_battery = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now and from now on."""
        self.look()
        self._timer.start()

    def look(self) -> None:
        now = self._ask()
        if now != self.on_battery:
            self.on_battery = now
            self.changed.emit(now)


def _on_battery() -> bool:
    try:
        found = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError):
        return False
    return found is not None and found.power_plugged is False
