"""The memory in use as a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from writer.tongue import tr
from writer.ui.performance.words import memory_words
from writer.ui.tones import tones_of


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Bytes resident in each process, of the whole machine, and on the graphics processor."""

    window: int
    worker: int
    machine: int
    device: int = 0


class MemoryBar(QWidget):
    """Window and worker as shares of the machine's memory."""

    def __init__(self) -> None:
        super().__init__()
        self._use = MemoryUse(0, 0, 0)
        self.setFixedHeight(6)
        self.setAccessibleName(tr("Memory in use"))

    def show_use(self, use: MemoryUse) -> None:
        if use != self._use:
            self._use = use
            window, model = memory_words(use.window), memory_words(use.worker)
            self.setAccessibleDescription(tr("window {window}, model {model}", window=window, model=model))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.pressed)
        scale = self.width() / max(self._use.machine, self._use.window + self._use.worker, 1)
        window, worker = round(self._use.window * scale), round(self._use.worker * scale)
        painter.fillRect(0, 0, window, self.height(), tones.dim)
        painter.fillRect(window + 1, 0, worker, self.height(), tones.accent)
