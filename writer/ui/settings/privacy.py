"""What the Privacy section shows besides its settings: who may connect, and the connections that were made."""

from __future__ import annotations

import datetime
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from writer.network.ledger import Connection
from writer.tongue import amount, counted, dated, said, tr
from writer.ui.chrome import button, label, sentence

MOST: Final = 500
"""Lines that are listed; the file keeps more."""
ABOUT: Final = tr(
    "Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this "
    "computer, unless you have named a server under Server."
)
NONE: Final = tr("Inkhorn has never connected to anything.")
COLUMNS: Final = (tr("When"), tr("With whom"), tr("What for"), tr("Received"), tr("How it ended"))
ROW: Final = 26
SHOWN_ROWS: Final = 9
_OUTCOMES: Final = {
    "off": tr("was switched off"),
    "lost": tr("was lost"),
    "unreachable": tr("nobody answered"),
    "untrusted": tr("not who it should be"),
    "address": tr("address not usable"),
}


@dataclass(frozen=True, slots=True)
class Listing:
    """What the section says of the connections: `lines` for the table, the latest first, and a sentence about all."""

    lines: tuple[tuple[str, ...], ...] = ()
    count: str = NONE


class PrivacyPart(QWidget):
    """Shows what it is told."""

    refresh_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.seclusion = sentence("")
        self.count = sentence(NONE, "dim")
        self.table = QTableWidget(0, len(COLUMNS))
        self.refresh = button(tr("Look again"), "plain", name=tr("Look at the connections again"))
        self._shape_table()
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.refresh)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(label(tr("Who could connect"), "section"))
        lines.addWidget(self.seclusion)
        lines.addSpacing(6)
        lines.addWidget(label(tr("Connections"), "section"))
        lines.addWidget(sentence(ABOUT, "dim"))
        lines.addWidget(self.table)
        lines.addLayout(foot)
        self.refresh.clicked.connect(lambda _on=False: self.refresh_wanted.emit())
        self.show_seclusion("")
        self.show_listing(Listing())

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What can be read in the table."""
        return tuple(
            tuple(item.text() if (item := self.table.item(row, column)) else "" for column in range(len(COLUMNS)))
            for row in range(self.table.rowCount())
        )

    def show_seclusion(self, words: str) -> None:
        """Whether the processes that see the text can connect, in sentences."""
        self.seclusion.setText(words or tr("No engine runs now."))

    def show_listing(self, listing: Listing) -> None:
        """Show what `listed` made of the connections."""
        self.table.setRowCount(len(listing.lines))
        for row, line in enumerate(listing.lines):
            for column, words in enumerate(line):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole, tr("{column}: {value}", column=COLUMNS[column], value=words)
                )
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(listing.lines))
        self.table.setFixedHeight(ROW * (min(len(listing.lines), SHOWN_ROWS) + 1) + 4)
        self.count.setText(listing.count)

    def say(self, words: str) -> None:
        """Why the list cannot be shown."""
        self.table.hide()
        self.count.setText(words)

    def _shape_table(self) -> None:
        table = self.table
        table.setProperty("kind", "figures")
        table.setAccessibleName(tr("Connections"))
        table.setHorizontalHeaderLabels(COLUMNS)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        head = table.horizontalHeader()
        head.setFixedHeight(ROW)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def listed(connections: Sequence[Connection], *, whole: bool = True) -> Listing:
    """`connections` are all, oldest first; `whole` False: there were older ones that are not kept. Takes a while where
    they are many; may be called on any thread.
    """
    groups = _grouped(connections)
    return Listing(tuple(map(_cells, groups[:MOST])), _count(connections, whole, len(groups)))


def _grouped(connections: Sequence[Connection]) -> list[tuple[Connection, ...]]:
    """Oldest first in, latest first out: those of one day with the same host, reason and end have one line together."""
    groups: dict[tuple[object, ...], list[Connection]] = {}
    for each in reversed(connections):
        key = time.localtime(each.when)[:3], each.host, each.via, each.why, outcome_words(each)
        groups.setdefault(key, []).append(each)
    return [tuple(group) for group in groups.values()]


def _time(connection: Connection) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(connection.when, datetime.UTC).astimezone()


def _cells(group: Sequence[Connection]) -> tuple[str, ...]:
    """`group` is latest first."""
    latest, earliest = group[0], group[-1]
    since = dated(_time(earliest), "%Y-%m-%d %H:%M")
    until = f"{_time(latest):%H:%M}"
    when = since if since.endswith(until) else tr("{day_and_time} to {time}", day_and_time=since, time=until)
    host = tr("{host}, through {proxy}", host=latest.host, proxy=latest.via) if latest.via else latest.host
    why = said(latest.why)
    if len(group) > 1:
        why = counted("{why} ({n} time)", "{why} ({n} times)", len(group), why=why)
    return when, host, why, _size(sum(each.received for each in group)), outcome_words(latest)


def _size(received: int) -> str:
    if received >= 1e5:
        return tr("{size} MB", size=amount(received / 1e6, 1))
    return tr("{size} B", size=amount(received))


def outcome_words(connection: Connection) -> str:
    """How it ended, in a word or two."""
    outcome = connection.outcome
    if not connection.ended:
        return tr("open, or cut short")
    if outcome.isdigit():
        status = int(outcome)
        if status < 400:
            return tr("went well") if status < 300 else tr("sent on")
        return tr("refused ({status})", status=status)
    return _OUTCOMES.get(outcome, outcome) or tr("stopped")


def _count(connections: Sequence[Connection], whole: bool, lines: int) -> str:
    if not connections:
        return NONE
    number = len(connections)
    if whole and lines <= MOST:
        return counted("{n} connection so far.", "{n} connections so far.", number)
    if whole:
        return counted(
            "{n} connection so far; the latest {lines} lines are shown.",
            "{n} connections so far; the latest {lines} lines are shown.",
            number,
            lines=amount(MOST),
        )
    older = tr("Those before {day} are no longer in the list.", day=dated(_time(connections[0]), "%Y-%m-%d"))
    return f"{_kept(number, lines)} {older}"


def _kept(number: int, lines: int) -> str:
    if lines <= MOST:
        return counted("{n} connection kept.", "{n} connections kept.", number)
    return counted(
        "{n} connection kept; the latest {lines} lines are shown.",
        "{n} connections kept; the latest {lines} lines are shown.",
        number,
        lines=amount(MOST),
    )
