"""The plots of the performance panel; the only importer of pyqtgraph, which takes 0.7 s and is imported late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from writer.engine.throughput import Sample
from writer.ui.chrome import label
from writer.ui.tones import Tones

STRIP = 64
SPAN_SECONDS = 120.0
"""How far back the strips reach."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """What one strip shows: a value of each sample, 0 meaning that the sample has none."""

    title: str
    value: Callable[[Sample], float]
    unit: str
    dots: bool = False


STRIPS = (
    _Strip("Writing", lambda sample: sample.generation_rate, "tokens/s"),
    _Strip("Reading", lambda sample: sample.prompt_rate, "tokens/s"),
    _Strip("First word", lambda sample: sample.timings.first_token_seconds * 1000, "ms", dots=True),
)


class Plots(QWidget):
    """Three strips over the last two minutes: 1 px lines, no grid, no fill (a tenth of the cost of those with)."""

    def __init__(self, tones: Tones) -> None:
        super().__init__()
        self._values = [label("", "small") for _ in STRIPS]
        self._items: list[Any] = []
        self._floors: list[Any] = []
        self._plots = [self._plot(strip) for strip in STRIPS]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, strip in enumerate(STRIPS):
            self._values[number].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(strip.title, "small"), number * 3, 0)
            grid.addWidget(self._values[number], number * 3, 1)
            grid.addWidget(self._plots[number], number * 3 + 1, 0, 1, 2)
            grid.setRowMinimumHeight(number * 3 + 2, 6)
        self.set_tones(tones)

    @property
    def values(self) -> tuple[str, ...]:
        """The words at the right of each strip's title."""
        return tuple(value.text() for value in self._values)

    def set_tones(self, tones: Tones) -> None:
        """Take the colours again: pyqtgraph keeps the ones it was made with."""
        for plot, item, floor, strip in zip(self._plots, self._items, self._floors, STRIPS, strict=True):
            plot.setBackground(tones.panel)
            floor.setPen(pg.mkPen(tones.line, width=1))
            if strip.dots:
                item.setSymbolBrush(tones.accent)
            else:
                item.setPen(pg.mkPen(_tint(strip, tones), width=1))
                item.setSymbolSize(3)
                item.setSymbolPen(None)
                item.setSymbolBrush(_tint(strip, tones))

    def show_samples(self, samples: Sequence[Sample], now: float) -> None:
        """Draw `samples`; `now` is the right edge (the same clock's seconds)."""
        for plot, item, strip, words in zip(self._plots, self._items, STRIPS, self._values, strict=True):
            points = [(sample.time - now, strip.value(sample)) for sample in samples if strip.value(sample) > 0]
            recent = [(time, value) for time, value in points if time >= -SPAN_SECONDS]
            lone = {} if strip.dots else {"symbol": "o" if len(recent) == 1 else None}
            item.setData([time for time, _ in recent], [value for _, value in recent], **lone)
            top = max((value for _, value in recent), default=1.0)
            plot.setYRange(-top * 0.03, top * 1.08, padding=0)
            words.setText(f"{recent[-1][1]:,.0f} {strip.unit} · most {top:,.0f}" if recent else "nothing yet")

    def _plot(self, strip: _Strip) -> Any:
        plot = pg.PlotWidget()
        plot.setFixedHeight(STRIP)
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        self._floors.append(plot.addLine(y=0))
        plot.getPlotItem().setContentsMargins(0, 2, 0, 0)
        plot.setXRange(-SPAN_SECONDS, 0, padding=0)
        plot.setAccessibleName(f"{strip.title}, {strip.unit}, over the last two minutes")
        symbol = {"pen": None, "symbol": "o", "symbolSize": 4, "symbolPen": None} if strip.dots else {}
        self._items.append(plot.plot([], [], antialias=True, **symbol))
        return plot


def _tint(strip: _Strip, tones: Tones) -> QColor:
    return tones.accent if strip.title == "Writing" else tones.dim
