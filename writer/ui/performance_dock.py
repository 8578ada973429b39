"""The performance panel: how fast the model reads and writes, on what, with how much memory."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from writer.engine.client.state import EngineState
from writer.engine.throughput import Sample
from writer.ui.chrome import dress, label, rule
from writer.ui.performance_words import NOTHING_YET, device_words, memory_words, model_words, summary
from writer.ui.tones import tones_of

if TYPE_CHECKING:
    from writer.ui.performance_plots import Plots

REFRESH_MS = 250
PLOT_DELAY_MS = 160
"""The panel slides in for 120 ms; pyqtgraph is imported after that."""


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Bytes resident in each process, and of the whole machine."""

    window: int
    worker: int
    machine: int


class PerformanceDock(QWidget):
    """Keeps the last `capacity` samples and looks at them only while it can be seen."""

    def __init__(
        self,
        memory: Callable[[], MemoryUse],
        clock: Callable[[], float] = monotonic,
        capacity: int = 600,
        parent: QWidget | None = None,
    ) -> None:
        """`clock` is the one `Sample.time` was read from."""
        super().__init__(parent)
        self.setAccessibleName("Performance")
        self._memory, self._clock = memory, clock
        self._samples: deque[Sample] = deque(maxlen=capacity)
        self._state = EngineState()
        self._plots: Plots | None = None
        self._summary = label("", "lead", wrap=True)
        self._model = label("", "", wrap=True)
        self._device = label("", "", wrap=True)
        self._used = label("", "", wrap=True)
        self._bar = _MemoryBar()
        self._empty = label(NOTHING_YET, "dim", wrap=True)
        self._strips = QVBoxLayout()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._lay_out()
        self.set_engine(self._state)
        dress(self)

    @property
    def sentence(self) -> str:
        """The one on top."""
        return self._summary.text()

    @property
    def plots(self) -> Plots | None:
        """None until the panel was seen with something to plot."""
        return self._plots

    @property
    def running(self) -> bool:
        """Whether it costs anything now."""
        return self._timer.isActive()

    def add_sample(self, sample: Sample) -> None:
        self._samples.append(sample)

    def set_engine(self, state: EngineState) -> None:
        """Another model or phase; samples of another model are forgotten."""
        if state.model is not None and self._state.model is not None and state.model != self._state.model:
            self._samples.clear()
        self._state = state
        self._model.setText(model_words(state.model))
        self._device.setText(device_words(state))
        self._summary.setText(summary(state, self._samples))

    def refresh(self) -> None:
        """Show what is known now."""
        self._summary.setText(summary(self._state, self._samples))
        self._show_memory()
        self._empty.setVisible(not self._samples)
        if self._samples and self._plots is None:
            self._make_plots()
        if self._plots is not None:
            self._plots.setVisible(bool(self._samples))
            self._plots.show_samples(self._samples, self._clock())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()
        self._show_memory()
        QTimer.singleShot(PLOT_DELAY_MS, self, self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self._plots is not None:
            self._plots.set_tones(tones_of(self.palette()))
        super().changeEvent(event)

    def _make_plots(self) -> None:
        from writer.ui.performance_plots import Plots

        self._plots = Plots(tones_of(self.palette()))
        self._strips.addWidget(self._plots)

    def _show_memory(self) -> None:
        use = self._memory()
        parts = [f"Window {memory_words(use.window)}"]
        if use.worker:
            parts.append(f"model {memory_words(use.worker)}")
        self._used.setText(", ".join(parts) + (f" of {memory_words(use.machine)}" if use.machine else ""))
        self._bar.show_use(use)

    def _lay_out(self) -> None:
        facts = QGridLayout()
        facts.setHorizontalSpacing(12)
        facts.setColumnStretch(1, 1)
        for words, value in (("Model", self._model), ("Runs on", self._device), ("Memory", self._used)):
            value.setAccessibleName(words)
            row = facts.rowCount()
            facts.addWidget(label(words, "dim"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 4, 0)
        lines.setSpacing(10)
        lines.addWidget(self._summary)
        lines.addWidget(rule())
        lines.addWidget(self._empty)
        lines.addLayout(self._strips)
        lines.addWidget(rule())
        lines.addLayout(facts)
        lines.addWidget(self._bar)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class _MemoryBar(QWidget):
    """Window and worker as shares of the machine's memory."""

    def __init__(self) -> None:
        super().__init__()
        self._use = MemoryUse(0, 0, 0)
        self.setFixedHeight(6)
        self.setAccessibleName("Memory in use")

    def show_use(self, use: MemoryUse) -> None:
        if use != self._use:
            self._use = use
            self.setAccessibleDescription(f"window {memory_words(use.window)}, model {memory_words(use.worker)}")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.pressed)
        scale = self.width() / max(self._use.machine, self._use.window + self._use.worker, 1)
        window, worker = round(self._use.window * scale), round(self._use.worker * scale)
        painter.fillRect(0, 0, window, self.height(), tones.dim)
        painter.fillRect(window + 1, 0, worker, self.height(), tones.accent)
