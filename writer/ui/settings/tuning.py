"""Section Hardware: measure what is fastest here, see it as bars, read why it was chosen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from writer.engine.tuning import explaining
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Trial
from writer.tongue import amount, ranged, tr
from writer.ui.chrome import button, label
from writer.ui.tones import mixed, tones_of

ASK: Final = tr("Measure what is fastest")
NOTHING_YET: Final = tr(
    "Tries processors, layers, threads and batch on your own kind of work and keeps the best. Takes one to some "
    "minutes; you can go on writing, but then it is less exact."
)
LEGEND: Final = tr(
    "Threads for writing + for reading, and tokens read at once. Longer is faster; Automatic is 1.00. What counts is a "
    "word typed, a paragraph rewritten and a sentence checked."
)
LINE: Final = 22
BAR: Final = 8
MOST_BARS: Final = 8


class TuningPart(QWidget):
    """Says what the writer wants; whoever tunes says what is going on."""

    wanted = Signal()
    cancelled = Signal()
    taken = Signal()
    """The writer wants what was found after all."""
    refused = Signal()
    """The writer does not want what was found: back to Automatic."""

    def __init__(self) -> None:
        super().__init__()
        self.ask, self.stop = button(ASK, "plain"), button(tr("Stop"), "quiet", name=tr("Stop measuring"))
        self.use, self.undo = button(tr("Use it"), "plain"), button(tr("Use Automatic instead"), "quiet")
        self._said = label(NOTHING_YET, "", wrap=True)
        self._legend = label(LEGEND, "small", wrap=True)
        self.chart = SpeedBars()
        self._lay_out()
        self.ask.clicked.connect(lambda _on=False: self.wanted.emit())
        self.stop.clicked.connect(lambda _on=False: self.cancelled.emit())
        self.use.clicked.connect(lambda _on=False: self.taken.emit())
        self.undo.clicked.connect(lambda _on=False: self.refused.emit())
        self.show_outcome(None)

    @property
    def said(self) -> str:
        return self._said.text()

    def show_progress(self, words: str) -> None:
        """It is going on: `words` is a sentence."""
        self._said.setText(words)
        for part in (self.ask, self.use, self.undo):
            part.hide()
        self.stop.show()

    def show_outcome(self, outcome: Outcome | None, words: str = "", in_use: bool = False) -> None:
        """What was found (None: nothing yet), and `words` when something is to be said besides."""
        said = explaining.sentences(outcome) if outcome else ()
        self._said.setText("\n".join([*([words] if words else []), *said]) or NOTHING_YET)
        self.chart.show_trials(outcome)
        self.ask.setText(tr("Measure again") if outcome else ASK)
        self.ask.show()
        self.stop.hide()
        self._legend.setVisible(bool(self.chart.rows))
        self.use.setVisible(outcome is not None and outcome.chosen != outcome.usual and not in_use)
        self.undo.setVisible(in_use)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.use, self.undo, self.ask, self.stop):
            row.addWidget(part)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 10, 0, 12)
        lines.setSpacing(8)
        lines.addWidget(label(tr("Fastest on this computer"), "section"))
        lines.addWidget(self._said)
        lines.addWidget(self.chart)
        lines.addWidget(self._legend)
        lines.addLayout(row)


class SpeedBars(QWidget):
    """A bar a setup, the fastest on top; the longest is the fastest, the chosen one is coloured."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, float, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Speed of each setup, Automatic is 1"))
        self.hide()

    @property
    def rows(self) -> Sequence[tuple[str, float, bool]]:
        """Words, speed compared with Automatic, whether it was chosen."""
        return self._rows

    def show_trials(self, outcome: Outcome | None) -> None:
        self._rows = _rows(outcome) if outcome else []
        self.setFixedHeight(LINE * len(self._rows))
        self.setVisible(bool(self._rows))
        self.setAccessibleDescription(
            ranged(tr("{setup}: {speed}", setup=words, speed=amount(speed, 2)) for words, speed, _ in self._rows)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, LINE * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, painter = tones_of(self.palette()), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        words_width = min(self.width() * 0.55, max(metrics.horizontalAdvance(row[0]) for row in self._rows) + 12)
        number_width = metrics.horizontalAdvance("00.00") + 4
        room = self.width() - words_width - number_width
        most = max(speed for _, speed, _ in self._rows)
        for number, (words, speed, chosen) in enumerate(self._rows):
            top = number * LINE
            painter.setPen(tones.text if chosen else tones.dim)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(words_width) - 8)
            painter.drawText(QRectF(0, top, words_width, LINE), Qt.AlignmentFlag.AlignVCenter, shown)
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(self.width() - number_width, top, number_width, LINE), ends, amount(speed, 2))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.accent if chosen else mixed(tones.panel, tones.text, 0.28))
            bar = QRectF(words_width, top + (LINE - BAR) / 2, max(2.0, room * speed / most), BAR)
            painter.drawRoundedRect(bar, 2, 2)


def _rows(outcome: Outcome) -> list[tuple[str, float, bool]]:
    usual = outcome.figures(outcome.usual)
    if usual is None:
        return []
    found = [
        (_words(outcome, trial), math.exp(usual.cost - trial.figures.cost), trial.setup == outcome.chosen)
        for trial in outcome.trials
        if trial.figures
    ]
    found.sort(key=lambda row: -row[1])
    return found[:MOST_BARS]


def _words(outcome: Outcome, trial: Trial) -> str:
    words = trial.setup.words
    return tr("{setup} (Automatic)", setup=words) if trial.setup == outcome.usual else words
