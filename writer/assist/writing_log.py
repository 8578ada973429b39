"""Words written today, by hand and by machine, while the writer wants them counted; goals, and days in a row.

The words of a day are what there is more of at its end: what is deleted counts against it, what is pasted or opened
does not count. Undo gives back to whoever wrote last.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.document_port import DocumentPort, Edited, Origin
from writer.assist.word_counting import WordCounter
from writer.assist.writing_store import DAYS, Day, WritingStore
from writer.settings.schema import Statistics

WRITE_MS: Final = 30_000
MOST_STEPS: Final = 1_000
"""Edits of a machine that are remembered, in case they are undone."""


class WritingLog(QObject):
    """Lives as long as the window; make it after `words`, whose count it reads."""

    changed = Signal()

    def __init__(
        self,
        document: DocumentPort,
        words: WordCounter,
        store: WritingStore,
        settings: Callable[[], Statistics],
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        super().__init__()
        self._words, self._store, self._settings, self._today = words, store, settings, today
        self._total = words.total
        self._pending: dict[datetime.date, Day] = {}
        self._stored: dict[datetime.date, Day] | None = None
        self._machine: list[int] = []
        """Words that the machine put in, edit by edit."""
        self._timer = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._timer.timeout.connect(self._write)
        document.edited.connect(self._on_edited)

    @property
    def wanted(self) -> bool:
        """Whether anything is counted: for a history, or for a goal today."""
        return self._settings().writing_days or self._settings().daily_words > 0

    def today(self) -> Day:
        return self.days().get(self._today(), Day())

    def days(self) -> dict[datetime.date, Day]:
        """All days that are known, as far as other windows have written them."""
        if not self.wanted:
            return {}
        if self._stored is None:
            self._stored = self._store.days()
        found = dict(self._stored)
        for day, each in self._pending.items():
            found[day] = found.get(day, Day()) + each
        return found

    def recent(self, count: int) -> dict[datetime.date, Day]:
        """The last `count` days, oldest first, those without a word too."""
        days, today = self.days(), self._today()
        span = (today - datetime.timedelta(days=back) for back in range(count - 1, -1, -1))
        return {day: days.get(day, Day()) for day in span}

    def in_a_row(self) -> int:
        """Days up to today, or up to yesterday as long as today is not over, on which the goal was reached."""
        return in_a_row(self.days(), self._settings().daily_words, self._today())

    def clear(self) -> bool:
        """Forget all days; False when the file cannot be changed now."""
        self._timer.stop()
        self._pending, self._stored = {}, None
        cleared = self._store.clear()
        self.changed.emit()
        return cleared

    def settings_changed(self) -> None:
        """Counting was switched on or off; a history that is not wanted any more stays until it is cleared."""
        self._stored = None
        self.changed.emit()

    def shutdown(self) -> None:
        """Write what is not yet in the file, now."""
        self._timer.stop()
        self._write()

    def _on_edited(self, edit: Edited) -> None:
        before, self._total = self._total, self._words.total
        more = self._total - before
        if edit.origin is Origin.LOADED:
            self._machine.clear()
        elif more and self.wanted:
            self._count(edit, more)

    def _count(self, edit: Edited, more: int) -> None:
        match edit.origin:
            case Origin.MACHINE:
                self._machine = [*self._machine[-MOST_STEPS:], more]
                counted = Day(machine=more)
            case Origin.HISTORY if self._machine and self._machine[-1] == -more:
                self._machine.pop()
                counted = Day(machine=more)
            case Origin.TYPED if edit.put and more > 0:
                return
            case _:
                counted = Day(hand=more)
        day = self._today()
        self._pending[day] = self._pending.get(day, Day()) + counted
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    def _write(self) -> None:
        kept = DAYS if self._settings().writing_days else 1
        oldest = self._today() - datetime.timedelta(days=kept - 1)
        if self._pending and self._store.add(self._pending, oldest):
            self._pending = {}
            self._stored = None


def in_a_row(days: Mapping[datetime.date, Day], goal: int, today: datetime.date) -> int:
    """Days in a row on which `goal` words were written by hand; today counts once it is reached. 0 without a goal."""
    if goal <= 0:
        return 0
    day = today if days.get(today, Day()).hand >= goal else today - datetime.timedelta(days=1)
    count = 0
    while days.get(day, Day()).hand >= goal:
        count += 1
        day -= datetime.timedelta(days=1)
    return count
