"""What the section Statistics of the settings shows: figures, a chart by day, a table by model, the usual silences."""

from __future__ import annotations

import datetime
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from writer.language.completion.figures import Figure, headline, outcome_sentence
from writer.language.completion.ledger import DAYS, Ledger
from writer.language.completion.tally import Count, Tally
from writer.tongue import amount, counted, said, tr
from writer.ui.chrome import button, label, rule, sentence
from writer.ui.discarding import empty
from writer.ui.elided import ElidedLabel
from writer.ui.suggestions.day_chart import DayChart, shown_colour, taken_colour
from writer.ui.suggestions.model_table import ModelTable
from writer.ui.suggestions.silence_words import OWN_ACTS
from writer.ui.tones import tones_of

NOTHING_YET: Final = tr(
    "Nothing has been counted yet. Write with suggestions on, and how many you were shown, how many you took and "
    "what they saved you will be listed here."
)
SWITCHED_OFF: Final = tr("Counting is off, and nothing was counted before.")
MOST_SILENCES: Final = 5


class StatisticsPage(QWidget):
    """Shows a ledger; whoever has one gives it when the page is `seen`."""

    seen = Signal()
    """The page is about to be seen."""
    clear_chosen = Signal()
    """The writer said twice that the counts shall go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = label(NOTHING_YET, "dim", wrap=True)
        self._figures = [_FigureTile() for _ in headline(Tally())]
        self._outcome = label("", "small", wrap=True)
        self.chart, self.table = DayChart(), ModelTable()
        self._caption = ElidedLabel("", "small")
        self._silences = QGridLayout()
        self._silence_part = QWidget()
        self.clear = button(tr("Clear statistics…"), "plain")
        self.confirm = button(tr("Clear"), "primary", name=tr("Clear all counts"))
        self.keep = button(tr("Keep"), "plain", name=tr("Keep the counts"))
        self._question = label(tr("Clear all counts of this computer?"))
        self._said = label("", "small", wrap=True)
        self._parts = QWidget()
        self._lay_out()
        self._connect()
        self._ask(False)
        self.show_ledger(Ledger(), datetime.date.min + datetime.timedelta(days=DAYS), counting=True)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures on top; none while there is nothing to show."""
        return () if self._parts.isHidden() else tuple(tile.figure for tile in self._figures)

    @property
    def said(self) -> str:
        """The sentence that stands in place of figures, or what was done last."""
        return self._empty.text() if self._parts.isHidden() else self._said.text()

    @property
    def silences(self) -> tuple[str, ...]:
        """The lines on why nothing was suggested."""
        return tuple(words.text() for words in self._silence_part.findChildren(QLabel) if words.wordWrap())

    def show_ledger(self, ledger: Ledger, today: datetime.date, *, counting: bool) -> None:
        """Show everything that was counted up to `today`."""
        total = ledger.total()
        self._empty.setText(NOTHING_YET if counting else SWITCHED_OFF)
        self._empty.setVisible(not total)
        self._parts.setVisible(bool(total))
        for tile, figure in zip(self._figures, headline(total), strict=True):
            tile.show_figure(figure)
        self._outcome.setText(outcome_sentence(total))
        self.chart.show_days(ledger.by_day(today))
        self.table.show_models({model: tally for model, tally in ledger.by_model().items() if tally[Count.SHOWN]})
        self._show_silences(total)
        self._show_day("")

    def say(self, words: str) -> None:
        """What came of clearing, in a sentence."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask(False)
        self.say("")
        self.seen.emit()

    # -- what the writer does ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.chart.chosen.connect(self._show_day)
        self.clear.clicked.connect(lambda _on=False: self._ask(True))
        self.keep.clicked.connect(lambda _on=False: self._ask(False))
        self.confirm.clicked.connect(lambda _on=False: self._clear())

    def _ask(self, asking: bool) -> None:
        """Ask once more before the counts go; the answer that changes nothing has the keyboard."""
        had_focus = self.clear.hasFocus() or self.keep.hasFocus()
        for part in (self._question, self.confirm, self.keep):
            part.setVisible(asking)
        self.clear.setVisible(not asking)
        if had_focus:
            (self.keep if asking else self.clear).setFocus()

    def _clear(self) -> None:
        self._ask(False)
        self.clear_chosen.emit()

    def _show_day(self, words: str) -> None:
        most = self.chart.most
        self._caption.show_text(words or _caption(most))

    def _show_silences(self, total: Tally) -> None:
        empty(self._silences)
        listed = [(reason, count) for reason, count in total.silences.items() if reason not in OWN_ACTS]
        for row, (reason, count) in enumerate(listed[:MOST_SILENCES]):
            number = label(amount(count))
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
            self._silences.addWidget(number, row, 0)
            self._silences.addWidget(sentence(said(reason.value), "dim"), row, 1)
        self._silence_part.setVisible(bool(listed))

    # -- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(12)
        lines.addWidget(self._empty)
        lines.addWidget(self._parts)
        lines.addWidget(self._said)
        parts = QVBoxLayout(self._parts)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(10)
        tiles = QHBoxLayout()
        tiles.setSpacing(20)
        for tile in self._figures:
            tiles.addWidget(tile, 1)
        parts.addLayout(tiles)
        parts.addWidget(self._outcome)
        parts.addSpacing(6)
        parts.addWidget(self.chart)
        parts.addLayout(self._legend())
        parts.addSpacing(6)
        parts.addWidget(self.table)
        parts.addWidget(self._silence_lines())
        parts.addWidget(rule())
        parts.addLayout(self._foot())

    def _legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._caption, 1)
        for words, taken in ((tr("shown"), False), (tr("taken"), True)):
            row.addSpacing(6)
            row.addWidget(_Swatch(taken))
            row.addWidget(label(words, "small"))
        return row

    def _silence_lines(self) -> QWidget:
        lines = QVBoxLayout(self._silence_part)
        lines.setContentsMargins(0, 6, 0, 6)
        lines.setSpacing(6)
        lines.addWidget(label(tr("When nothing was suggested"), "section"))
        self._silences.setHorizontalSpacing(12)
        self._silences.setVerticalSpacing(4)
        self._silences.setColumnStretch(1, 1)
        lines.addLayout(self._silences)
        return self._silence_part

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.clear, self._question, self.confirm, self.keep):
            row.addWidget(part)
        row.addStretch(1)
        return row


def _caption(most: int) -> str:
    """What the chart shows; `most` suggestions are its highest bar."""
    if not most:
        return counted("Suggestions of the last {n} day", "Suggestions of the last {n} days", DAYS)
    return counted(
        "Suggestions of the last {n} day; at most {most} in a day",
        "Suggestions of the last {n} days; at most {most} in a day",
        DAYS,
        most=amount(most),
    )


class _FigureTile(QWidget):
    """A large figure above the words that explain it."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = Figure("", "")
        self._value = label("", "heading")
        self._words = label("", "small", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(1)
        lines.addWidget(self._value)
        lines.addWidget(self._words, 1)

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        self._value.setText(figure.value)
        self._words.setText(figure.words)
        self.setAccessibleName(f"{figure.value} {figure.words}")


class _Swatch(QWidget):
    """The colour of one kind of bar."""

    def __init__(self, taken: bool) -> None:
        super().__init__()
        self._taken = taken
        self.setFixedSize(9, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        colour = taken_colour(tones) if self._taken else shown_colour(tones)
        QPainter(self).fillRect(QRectF(self.rect()), colour)
