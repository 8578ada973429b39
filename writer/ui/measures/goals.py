"""The goals in the dock: what today brought, and a goal for this document, set and taken away where it is shown."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from writer.assist.writing_store import Day, Goal
from writer.tongue import amount, counted, tr
from writer.ui.chrome import button, label
from writer.ui.measures.bars import Bars
from writer.ui.measures.words import day_words, document_goal_words, today_words

MOST_WORDS: Final = 10_000_000
NEEDS_FILE: Final = tr("A goal for this document can be set once it is saved.")
NO_DAY: Final = tr("Write the day as year-month-day, such as 2027-03-31, or leave it empty.")
CLEAR: Final = tr("Clear the history")
SURE: Final = tr("Click again to clear all days")
NO_WORDS: Final = tr("Write how many words the document shall have.")


class GoalsPart(QWidget):
    """Shows what it is told; says what the writer wants."""

    goal_set = Signal(object)
    """A `Goal` for this document, or None."""
    settings_wanted = Signal()
    clear_wanted = Signal()
    """Forget the words of all days."""

    def __init__(self) -> None:
        super().__init__()
        self._goal: Goal | None = None
        self._possible = False
        self.today, self.document = label("", wrap=True), label("", wrap=True)
        self._today_bar, self._document_bar = (
            _progress(tr("Words written today")),
            _progress(tr("Words of this document")),
        )
        self.change = button(tr("Set a goal…"))
        self.daily = button(tr("A goal for each day…"), "quiet", name=tr("A goal for each day, in the settings"))
        self.days = Bars(tr("Words written each day"))
        self._day = label("", "small", wrap=True)
        self.clear = button(CLEAR, "quiet")
        self._asked = False
        """To clear the history; the next click is sure of it."""
        self._form = QWidget()
        self.words, self.until = QLineEdit(), QLineEdit()
        self.problem = label("", "error", wrap=True)
        self.keep, self.none = button(tr("Set"), "primary", name=tr("Set the goal")), button(tr("No goal"))
        self._lay_out()
        self._connect()

    def show_today(self, today: Day, daily: int, in_a_row: int, days: Mapping[datetime.date, Day]) -> None:
        """`days` is the history, oldest first; empty: none is kept."""
        known = bool(daily) or bool(days)
        self.today.setText(today_words(today, daily, in_a_row))
        self.today.setVisible(known)
        self._today_bar.setVisible(daily > 0)
        _fill(self._today_bar, today.hand, daily)
        self.daily.setVisible(not daily)
        rows = list(days.items())
        words = [day_words(day, each) for day, each in rows]
        most = max((each.hand + each.machine for _, each in rows), default=0)
        values = [(max(0, each.hand) + max(0, each.machine), max(0, each.hand)) for _, each in rows]
        self.days.show_bars(values, words, _days_words(len(rows), most, any(each.machine > 0 for _, each in rows)))
        self._ask_clear(False)
        for part in (self.days, self._day, self.clear):
            part.setVisible(most > 0)
        self._say_day("")

    def show_document(self, words: int, goal: Goal | None, possible: bool, today: datetime.date) -> None:
        """`possible`: the document has a file, so that a goal can be kept for it."""
        self._goal, self._possible = goal, possible
        self.document.setText(document_goal_words(words, goal, today) if goal else "" if possible else NEEDS_FILE)
        dim(self.document, goal is None)
        self.document.setVisible(bool(self.document.text()))
        self._document_bar.setVisible(goal is not None)
        if goal:
            _fill(self._document_bar, words, goal.words)
        self.change.setText(tr("Change the goal…") if goal else tr("Set a goal…"))
        spoken = tr("Change the goal for this document") if goal else tr("Set a goal for this document")
        self.change.setAccessibleName(spoken)
        self.change.setVisible(possible and self._form.isHidden())

    def _open_form(self) -> None:
        self.words.setText(str(self._goal.words) if self._goal else "")
        self.until.setText(self._goal.until.isoformat() if self._goal and self._goal.until else "")
        self.none.setVisible(self._goal is not None)
        self.problem.hide()
        self._form.show()
        self.change.hide()
        self.words.setFocus()

    def _close_form(self) -> None:
        self._form.hide()
        self.change.setVisible(self._possible)
        self.change.setFocus()

    def _keep(self) -> None:
        typed = self.words.text().strip()
        if not typed.isdigit() or not int(typed):
            self._complain(NO_WORDS, self.words)
            return
        try:
            until = datetime.date.fromisoformat(self.until.text().strip()) if self.until.text().strip() else None
        except ValueError:
            self._complain(NO_DAY, self.until)
            return
        self._close_form()
        self.goal_set.emit(Goal(min(int(typed), MOST_WORDS), until))

    def _complain(self, sentence: str, field: QLineEdit) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        field.setFocus()

    def _say_day(self, words: str) -> None:
        self._day.setText(words or self.days.accessibleDescription())

    def _give_up(self) -> None:
        self._close_form()
        self.goal_set.emit(None)

    def _clear(self) -> None:
        """The first click asks, the second one clears."""
        sure = self._asked
        self._ask_clear(not sure)
        if sure:
            self.clear_wanted.emit()

    def _ask_clear(self, asked: bool) -> None:
        self._asked = asked
        self.clear.setText(SURE if asked else CLEAR)

    def _connect(self) -> None:
        self.change.clicked.connect(lambda _on=False: self._open_form())
        self.keep.clicked.connect(lambda _on=False: self._keep())
        self.none.clicked.connect(lambda _on=False: self._give_up())
        self.words.returnPressed.connect(self._keep)
        self.until.returnPressed.connect(self._keep)
        self.daily.clicked.connect(lambda _on=False: self.settings_wanted.emit())
        self.clear.clicked.connect(lambda _on=False: self._clear())
        self.days.chosen.connect(self._say_day)

    def _lay_out(self) -> None:
        for field, name, hint in (
            (self.words, tr("Words this document shall have"), "50000"),
            (self.until, tr("Until the end of the day, if wanted"), "2027-03-31"),
        ):
            field.setProperty("kind", "field")
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        self.words.setValidator(QIntValidator(0, MOST_WORDS, self.words))
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(label(tr("Words")), self.words)
        form.addRow(label(tr("Until")), self.until)
        form.addRow(self.problem)
        acts = QHBoxLayout()
        acts.addWidget(self.keep)
        acts.addWidget(self.none)
        acts.addStretch(1)
        form.addRow(acts)
        self._form.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        for part in (self.document, self._document_bar, self._form):
            lines.addWidget(part)
        lines.addLayout(_row(self.change))
        for part in (self.today, self._today_bar, self.days, self._day):
            lines.addWidget(part)
        lines.addLayout(_row(self.daily, self.clear))


def dim(words: QLabel, on: bool) -> None:
    """Show `words` as something that can wait, or as what matters."""
    kind = "dim" if on else ""
    if words.property("kind") != kind:
        words.setProperty("kind", kind)
        words.style().unpolish(words)
        words.style().polish(words)


def _days_words(days: int, most: int, machine: bool) -> str:
    """The history in words: `most` on one day; `machine`: some were written by one."""
    last = counted(
        "The last {n} days, {most} words at most.", "The last {n} days, {most} words at most.", days, most=amount(most)
    )
    return " ".join((last, tr("The upper part is by machine."))) if machine else last


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def _progress(name: str) -> QProgressBar:
    made = QProgressBar()
    made.setProperty("kind", "thin")
    made.setTextVisible(False)
    made.setAccessibleName(name)
    return made


def _fill(bar: QProgressBar, done: int, whole: int) -> None:
    bar.setRange(0, max(1, whole))
    bar.setValue(max(0, min(done, whole)))
