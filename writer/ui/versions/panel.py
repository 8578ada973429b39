"""The dock of versions: the list by day, what would change if the chosen one came back, and its acts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from writer.documents.versions import Version
from writer.text.differences import Difference
from writer.tongue import counted, tr
from writer.ui.chrome import button, dress, label
from writer.ui.difference_view import DifferenceText, words_in_and_out
from writer.ui.flow_layout import FlowLayout
from writer.ui.headed_list import HeadedList
from writer.ui.versions.words import EMPTY, groups, title_words

TALLEST = 220
"""Pixels of the difference before it scrolls inside the card."""
KEYS = tr("Enter compares · Ctrl+Enter restores · Esc leaves")


class VersionsPanel(QWidget):
    """Says what the writer wants; whoever owns the versions answers. They are named by their numbers."""

    chosen = Signal(int)
    """The writer moved to this one: its difference is wanted."""
    compare_wanted = Signal(int)
    """Show the difference in a window."""
    restore_wanted = Signal(int)
    copy_wanted = Signal(int)
    left = Signal()
    """Back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Versions"))
        self._versions: dict[int, Version] = {}
        self._today = date.min
        self.number = -1
        """The chosen one; -1: none."""
        self._room_taken = label("", "small", wrap=True)
        self._empty = label(EMPTY, "dim", wrap=True)
        self.list = VersionList()
        self._space = QWidget()
        self._keys = label(KEYS, "small")
        self.card = VersionCard()
        self._lay_out()
        self._connect()
        self.show_versions((), date.min)
        dress(self)

    @property
    def version(self) -> Version | None:
        return self._versions.get(self.number)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said around the list, from top to bottom."""
        return tuple(part.text() for part in (self._room_taken, self._empty) if not part.isHidden() and part.text())

    def show_versions(self, versions: Sequence[Version], today: date, empty: str = EMPTY) -> None:
        """List `versions`, newest first; the chosen one stays chosen if it is still there."""
        self._versions = {version.number: version for version in versions}
        self._today = today
        if self.number not in self._versions:
            self.number = versions[0].number if versions else -1
        self.list.show_groups(list(groups(versions, today)), self.number if versions else None)
        self._empty.setText(empty)
        for part in (self.list, self._keys):
            part.setVisible(bool(versions))
        self._empty.setVisible(not versions)
        self._space.setVisible(not versions)
        self._show_card()
        if versions:
            self.chosen.emit(self.number)

    def show_room(self, words: str) -> None:
        """How much room the versions take, a sentence."""
        self._room_taken.setText(words)
        self._room_taken.setVisible(bool(words))

    def show_difference(self, number: int, shown: Difference) -> None:
        """What restoring that version would change."""
        if number == self.number:
            self.card.show_difference(shown)

    def take_keyboard(self) -> None:
        """To the list, or to the panel when there is nothing in it."""
        (self.list if self._versions else self).setFocus()

    def _choose(self, key: object) -> None:
        if isinstance(key, int):
            self.number = key
            self._show_card()
            self.chosen.emit(key)

    def _show_card(self) -> None:
        version = self.version
        self.card.setVisible(version is not None)
        if version is not None:
            self.card.show_title(title_words(version, self._today))

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.left.connect(self.left)
        acts = {
            self.card.compare: self.compare_wanted,
            self.card.restore: self.restore_wanted,
            self.card.copy: self.copy_wanted,
        }
        for made, signal in acts.items():
            made.clicked.connect(lambda _on=False, signal=signal: signal.emit(self.number))
        self.list.opened.connect(lambda: self.compare_wanted.emit(self.number))
        self.list.restore_wanted.connect(lambda: self.restore_wanted.emit(self.number))

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._room_taken)
        lines.addWidget(self._empty)
        lines.addWidget(self.list, 1)
        lines.addWidget(self._space, 1)
        lines.addWidget(self._keys)
        lines.addWidget(self.card)
        for before, after in pairwise((self.list, self.card.text, *self.card.buttons)):
            QWidget.setTabOrder(before, after)


class VersionList(HeadedList):
    """With the keys of the panel."""

    opened = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Versions"))
        self.setMinimumHeight(96)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.restore_wanted if control else self.opened).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class VersionCard(QFrame):
    """The chosen version."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Chosen version"))
        self._title = label("", "section", wrap=True)
        self._summary = label("", "small", wrap=True)
        self.text = DifferenceText(margin=10)
        self.text.viewport().setAutoFillBackground(False)
        self.text.setMaximumHeight(TALLEST)
        self.restore = button(
            tr("Restore"), "primary", tip=tr("Puts this version on the page, in one undo step (Ctrl+Enter).")
        )
        self.compare = button(tr("Compare…"), tip=tr("Shows the difference in a window (Enter)."))
        self.copy = button(tr("Copy"), tip=tr("Copies the whole text of this version."))
        acts = QWidget()
        flow = FlowLayout(acts, 4)
        for made in self.buttons:
            flow.addWidget(made)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        for part in (self._title, self._summary, self.text, acts):
            lines.addWidget(part)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """In the order of the Tab key."""
        return (self.restore, self.compare, self.copy)

    @property
    def summary(self) -> str:
        return self._summary.text()

    def show_title(self, words: str) -> None:
        if words != self._title.text():
            self._title.setText(words)
            self._summary.setText(tr("Comparing…"))
            self.text.show_stretches(Difference())

    def show_difference(self, shown: Difference) -> None:
        same = not shown.changes
        self._summary.setText(tr("The page has this text.") if same else restoring_words(shown))
        self.text.setVisible(not same)
        self.text.show_stretches(shown)
        self.restore.setEnabled(not same)
        self.compare.setEnabled(not same)


def restoring_words(shown: Difference) -> str:
    """What it would do to the page."""
    words = words_in_and_out(shown)
    if words:
        return counted(
            "Restoring it makes {n} change: {words}.",
            "Restoring it makes {n} changes: {words}.",
            shown.changes,
            words=words,
        )
    return counted(
        "Restoring it makes {n} change of spaces and signs.",
        "Restoring it makes {n} changes of spaces and signs.",
        shown.changes,
    )
