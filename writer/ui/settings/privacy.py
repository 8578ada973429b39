"""What the Privacy section shows besides its settings: who may connect, and every connection that was ever made."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
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
from writer.ui.chrome import button, label, sentence

MOST: Final = 500
"""Connections that are listed; the file keeps all."""
ABOUT: Final = (
    "Inkhorn connects only when you ask for it, and lists it here before it does. What you write stays on this "
    "computer, unless you have named a server under Server."
)
NONE: Final = "Inkhorn has never connected to anything."
COLUMNS: Final = ("When", "With whom", "What for", "Received", "How it ended")
ROW: Final = 26
SHOWN_ROWS: Final = 9
_OUTCOMES: Final = {
    "off": "was switched off",
    "lost": "was lost",
    "unreachable": "nobody answered",
    "untrusted": "not who it should be",
    "address": "address not usable",
}


class PrivacyPart(QWidget):
    """Shows what it is told."""

    refresh_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.seclusion = sentence("")
        self.count = sentence(NONE, "dim")
        self.table = QTableWidget(0, len(COLUMNS))
        self.refresh = button("Look again", "plain", name="Look at the connections again")
        self._shape_table()
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.refresh)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 12, 0, 8)
        lines.setSpacing(8)
        lines.addWidget(label("Who could connect", "section"))
        lines.addWidget(self.seclusion)
        lines.addSpacing(6)
        lines.addWidget(label("Connections", "section"))
        lines.addWidget(sentence(ABOUT, "dim"))
        lines.addWidget(self.table)
        lines.addLayout(foot)
        self.refresh.clicked.connect(lambda _on=False: self.refresh_wanted.emit())
        self.show_seclusion("")
        self.show_connections(())

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What can be read in the table."""
        return tuple(
            tuple(item.text() if (item := self.table.item(row, column)) else "" for column in range(len(COLUMNS)))
            for row in range(self.table.rowCount())
        )

    def show_seclusion(self, words: str) -> None:
        """Whether the processes that see the text can connect, in sentences."""
        self.seclusion.setText(words or "No engine runs now.")

    def show_connections(self, connections: Sequence[Connection]) -> None:
        """All of them, oldest first."""
        latest = list(reversed(connections))[:MOST]
        self.table.setRowCount(len(latest))
        for row, connection in enumerate(latest):
            for column, words in enumerate(_cells(connection)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{COLUMNS[column]}: {words}")
                self.table.setItem(row, column, item)
        self.table.setVisible(bool(latest))
        self.table.setFixedHeight(ROW * (min(len(latest), SHOWN_ROWS) + 1) + 4)
        self.count.setText(_count(len(connections)))

    def say(self, words: str) -> None:
        """Why the list cannot be shown."""
        self.table.hide()
        self.count.setText(words)

    def _shape_table(self) -> None:
        table = self.table
        table.setProperty("kind", "figures")
        table.setAccessibleName("Connections")
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


def _cells(connection: Connection) -> tuple[str, ...]:
    when = datetime.datetime.fromtimestamp(connection.when, datetime.UTC).astimezone()
    host = f"{connection.host}, through {connection.via}" if connection.via else connection.host
    received = f"{connection.received / 1e6:,.1f} MB" if connection.received >= 1e5 else f"{connection.received:,} B"
    return f"{when:%Y-%m-%d %H:%M}", host, connection.why, received, outcome_words(connection)


def outcome_words(connection: Connection) -> str:
    """How it ended, in a word or two."""
    said = connection.outcome
    if not connection.ended:
        return "open, or cut short"
    if said.isdigit():
        status = int(said)
        return "went well" if status < 300 else "sent on" if status < 400 else f"refused ({status})"
    return _OUTCOMES.get(said, said) or "stopped"


def _count(number: int) -> str:
    if not number:
        return NONE
    times = f"{number:,} connection{'s' if number > 1 else ''} so far"
    return f"{times}; the latest {MOST} are listed." if number > MOST else f"{times}."
