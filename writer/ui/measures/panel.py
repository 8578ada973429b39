"""The dock of document statistics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from writer.language.readability.formulas import Score
from writer.text.counting import Counts
from writer.tongue import amount, counted, tr
from writer.ui.chrome import button, dress, label, rule
from writer.ui.elided import ElidedLabel
from writer.ui.measures.bars import Bars
from writer.ui.measures.goals import GoalsPart, dim
from writer.ui.measures.words import as_text, average_words, count_rows, ease_sentence, score_words

RHYTHM: Final = tr("Each bar is a sentence around the caret, as high as it has words. Click one to go there.")
BESIDE: Final = 36
"""Pixels beside the words of a button, the scroll bar's among them."""
SHOWN: Final = 160
"""Characters of a long sentence in its tooltip."""


class MeasuresPanel(QWidget):
    """Shows what it is told; sentences are told apart by their number in what was shown last."""

    seen = Signal(bool)
    """Whether it can be seen now."""
    sentence_wanted = Signal(int)
    """Go to this one of the long sentences."""
    bar_wanted = Signal(int)
    """Go to this one of the sentences around the caret."""
    copy_wanted = Signal(str)
    """The statistics as text."""
    left = Signal()
    """Back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Document statistics"))
        self._counts = Counts()
        self._scores: tuple[Score, ...] = ()
        self._frequent: tuple[tuple[str, int], ...] = ()
        self.numbers: dict[str, tuple[QLabel, QLabel]] = {}
        """By name: of the document, and of the selection."""
        self._selection = label(tr("Selection"), "small")
        self.ease, self.scores = label("", wrap=True), label("", "small", wrap=True)
        self.average = label("", "small", wrap=True)
        self.rhythm = Bars(tr("Lengths of the sentences around the caret"))
        self._bar = label(RHYTHM, "small", wrap=True)
        self.longest: list[QPushButton] = []
        self._longest = QVBoxLayout()
        self.frequent = label("", wrap=True)
        self.goals = GoalsPart()
        self.progress = label("", "small")
        self.copy = button(tr("Copy as Text"))
        self._lay_out()
        self.rhythm.opened.connect(self.bar_wanted)
        self.rhythm.chosen.connect(lambda words: self._bar.setText(words or RHYTHM))
        self.copy.clicked.connect(lambda _on=False: self.copy_wanted.emit(self.text()))
        self.show_counts(Counts(), None)
        self.show_reading((), "en", 0, 0, 0)
        self.show_frequent(())
        dress(self)

    def show_counts(self, counts: Counts, selected: Counts | None, share_done: float = 1.0) -> None:
        """Of the document, as far as it is counted, and of what is selected."""
        self._counts = counts
        for (name, number), (_, part) in zip(count_rows(counts), count_rows(selected or Counts()), strict=True):
            whole, chosen = self.numbers[name]
            whole.setText(number)
            chosen.setText(part if selected else "")
            chosen.setVisible(selected is not None)
        self._selection.setVisible(selected is not None)
        percent = amount(100 * share_done)
        self.progress.setText(tr("Counting: {percent}%", percent=percent) if share_done < 1 else "")
        self.progress.setVisible(share_done < 1)

    def show_reading(self, scores: Sequence[Score], language: str, words: int, sentences: int, longest: int) -> None:
        """How easily the text reads in the language that most of it is in; `words` of its prose in `sentences`."""
        self._scores = tuple(scores)
        self.ease.setText(ease_sentence(scores, language, words))
        dim(self.ease, not scores)
        self.scores.setText(score_words(scores))
        self.scores.setVisible(bool(scores))
        self.average.setText(average_words(words, sentences, longest))
        self.average.setVisible(bool(sentences))

    def show_rhythm(self, lengths: Sequence[int], current: int) -> None:
        """The words of the sentences around the caret; `current` is the one it stands in."""
        words = [counted("{n} word", "{n} words", length) for length in lengths]
        most = amount(max(lengths, default=0))
        summary = counted(
            "{n} sentences of up to {most} words.", "{n} sentences of up to {most} words.", len(lengths), most=most
        )
        self.rhythm.show_bars([(length, 0) for length in lengths], words, summary, current)

    def show_longest(self, found: Sequence[tuple[int, str]]) -> None:
        """Words and text of the longest sentences."""
        focused = next((number for number, each in enumerate(self.longest) if each.hasFocus()), -1)
        while len(self.longest) > len(found):
            gone = self.longest.pop()
            self._longest.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.longest) < len(found):
            self._longest.addWidget(self._sentence_button(len(self.longest)))
        for made, (words, text) in zip(self.longest, found, strict=True):
            one_line = " ".join(text.split())
            made.setProperty("whole", f"{amount(words)}  {one_line}")
            spoken = counted("{n} words: {sentence}", "{n} words: {sentence}", words, sentence=one_line[:SHOWN])
            made.setAccessibleName(spoken)
            made.setToolTip(one_line[:SHOWN])
        if focused >= 0 and self.longest:
            self.longest[min(focused, len(self.longest) - 1)].setFocus()
        self._longest_title.setVisible(bool(found))
        self._shorten()

    def show_frequent(self, found: Sequence[tuple[str, int]]) -> None:
        """The words used most and how often."""
        self._frequent = tuple(found)
        self.frequent.setText(" · ".join(f"{word}\u00a0{amount(times)}" for word, times in found))
        for part in (self.frequent, self._frequent_title):
            part.setVisible(bool(found))

    def text(self) -> str:
        """All that is shown, as text."""
        return as_text(self._counts, self.ease.text(), self._scores, self.average.text(), self._frequent)

    def take_keyboard(self) -> None:
        self.rhythm.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _shorten(self) -> None:
        """The long sentences, as far as there is room."""
        for made in self.longest:
            whole = str(made.property("whole"))
            made.setText(made.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width() - BESIDE))

    def _sentence_button(self, number: int) -> QPushButton:
        made = button("", "quiet")
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setStyleSheet("text-align: left; padding-left: 3px;")
        made.clicked.connect(lambda _on=False: self.sentence_wanted.emit(number))
        self.longest.append(made)
        return made

    def _lay_out(self) -> None:
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(8)
        lines.addLayout(self._grid())
        lines.addWidget(self.progress)
        lines.addWidget(rule())
        lines.addWidget(label(tr("How it reads"), "section"))
        self._frequent_title = label(tr("Words used most"), "section")
        self._longest_title = label(tr("Longest sentences"), "section")
        for part in (self.ease, self.scores, self.average, self.rhythm, self._bar, self._longest_title):
            lines.addWidget(part)
        self._longest.setSpacing(0)
        lines.addLayout(self._longest)
        for below in (self._frequent_title, self.frequent, rule(), label(tr("Goals"), "section"), self.goals):
            lines.addWidget(below)
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(self._selection, 0, 2, right)
        for row, (name, _) in enumerate(count_rows(Counts()), 1):
            whole, chosen = label(), label("", "dim")
            whole.setAccessibleDescription(name)
            chosen.setAccessibleDescription(tr("{name} of the selection", name=name))
            self.numbers[name] = whole, chosen
            grid.addWidget(ElidedLabel(name, "dim"), row, 0)
            grid.addWidget(whole, row, 1, right)
            grid.addWidget(chosen, row, 2, right)
        return grid
