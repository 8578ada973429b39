"""The history dock: what was accepted today, the edits by day and hour, and the card of the chosen one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from writer.assist.history import Plan, State
from writer.language.rewriting.history import Kind, Record, Tally
from writer.tongue import amount, tr
from writer.ui.chrome import button, dress, label
from writer.ui.flow_layout import FlowLayout
from writer.ui.history.card import EditCard
from writer.ui.history.rows import HistoryList
from writer.ui.history.words import EMPTY, filter_title, filter_words, today_words

KEYS = tr("Enter reverts · Space goes there · Esc leaves")
ROOMY = 560
"""Pixels of height from which on there is room for a line about the keys."""


class HistoryPanel(QWidget):
    """Says what the writer wants; whoever owns the history answers with `set_records` and `look_again`. Records are
    named by their numbers.
    """

    record_shown = Signal(int)
    """Show its place; the keyboard stays in the list."""
    record_opened = Signal(int)
    """Go there, with the keyboard."""
    revert_wanted = Signal(int)
    copy_wanted = Signal(str)
    left = Signal()
    """Back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("History"))
        self._records: tuple[Record, ...] = ()
        self._kind: Kind | None = None
        self._today = date.min
        self._plan: Callable[[int], Plan] = lambda _number: Plan()
        self._make_parts()
        self._lay_out()
        self._connect()
        self._refresh()
        dress(self)

    # -- what it is told ---------------------------------------------------------------------------------------

    def ask(self, state: Callable[[int], State], plan: Callable[[int], Plan]) -> None:
        """Whom to ask what has become of a record, and what a revert of it would do."""
        self.list.rows.state = state
        self._plan = plan

    def set_records(self, records: Sequence[Record], tally: Tally, today: date) -> None:
        """List `records`, newest first; `tally` is what was accepted on the day that is `today`."""
        self._records, self._today = tuple(records), today
        self._summary.setText(today_words(tally))
        self._refresh()

    def look_again(self) -> None:
        """The text has changed: what has become of the edits is asked anew."""
        self.list.viewport().update()
        self._show_card()

    def take_keyboard(self) -> None:
        """To the list, or to the first thing there is."""
        (self.list if self.record else self).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hints()

    # -- what can be seen --------------------------------------------------------------------------------------

    @property
    def record(self) -> Record | None:
        """The chosen one."""
        return self.list.record

    @property
    def filters(self) -> dict[Kind | None, QPushButton]:
        """The buttons over the list; None: all kinds."""
        return self._filters

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said around the list, from top to bottom."""
        return tuple(part.text() for part in (self._summary, self._empty) if not part.isHidden() and part.text())

    # -- showing -----------------------------------------------------------------------------------------------

    def _filter(self, kind: Kind | None) -> None:
        self._kind = kind
        self._refresh()

    def _refresh(self) -> None:
        counts = Counter(record.kind for record in self._records)
        if self._kind and not counts[self._kind]:
            self._kind = None
        for kind, made in self._filters.items():
            count = counts[kind] if kind else len(self._records)
            made.setText(f"{filter_title(kind)} {amount(count)}")
            made.setAccessibleName(filter_words(kind, count))
            made.setVisible(bool(count))
            made.setChecked(kind is self._kind)
        self._filter_row.setVisible(len(counts) > 1)
        listed = [record for record in self._records if self._kind in (None, record.kind)]
        self.list.show_records(listed, self._today)
        self.list.setVisible(bool(listed))
        self._summary.setVisible(bool(self._summary.text()))
        self._empty.setVisible(not listed)
        self._room.setVisible(not listed)
        self._show_hints()
        self._show_card()

    def _show_hints(self) -> None:
        self._keys.setVisible(self.height() >= ROOMY and bool(self._records))

    def _show_card(self) -> None:
        plan = self._plan(self.record.number) if self.record else Plan()
        self.card.show_record(self.record, plan, self._today)

    def _visit(self, number: int) -> None:
        self._show_card()
        self.record_shown.emit(number)

    def _revert(self) -> None:
        if self.record:
            self.revert_wanted.emit(self.record.number)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._summary = label("", "small", wrap=True)
        self._empty = label(EMPTY, "dim", wrap=True)
        self.list = HistoryList()
        self.card = EditCard()
        self._keys = label(KEYS, "small")
        self._room, self._filter_row = QWidget(), QWidget()
        self._group = QButtonGroup(self)
        self._filters: dict[Kind | None, QPushButton] = {}
        for kind in (None, *Kind):
            made = self._filters[kind] = button("", "filter")
            made.setCheckable(True)
            self._group.addButton(made)
            made.clicked.connect(lambda _on=False, kind=kind: self._filter(kind))

    def _lay_out(self) -> None:
        flow = FlowLayout(self._filter_row, 4)
        for made in self._filters.values():
            flow.addWidget(made)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for part in (self._summary, self._filter_row, self._empty):
            lines.addWidget(part)
        lines.addWidget(self.list, 1)
        lines.addWidget(self._room, 1)
        lines.addWidget(self._keys)
        lines.addWidget(self.card)
        for before, after in pairwise((*self._filters.values(), self.list, *self.card.parts)):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.list.visited.connect(self._visit)
        self.list.opened.connect(self.record_opened)
        self.list.revert_wanted.connect(self.revert_wanted)
        self.list.left.connect(self.left)
        self.card.revert_wanted.connect(self._revert)
        self.card.copy_wanted.connect(self.copy_wanted)
