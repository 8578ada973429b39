"""How many words were written each day, and the goals of documents, on disk. Numbers only, never text or names of
files: a document is a hash of its path. Any thread, and no Qt. A damaged file is put aside and counting starts anew.
"""

from __future__ import annotations

import datetime
import hashlib
import os
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.database import Database, transaction

SCHEMA: Final = 1
FILE: Final = "words-written.sqlite3"
DAYS: Final = 730
"""Days that are kept: two years."""
_TABLES: Final = (
    "CREATE TABLE days (day TEXT PRIMARY KEY, hand INTEGER NOT NULL, machine INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE goals (document TEXT PRIMARY KEY, words INTEGER NOT NULL, until TEXT NOT NULL) WITHOUT ROWID",
)
_ADD: Final = (
    "INSERT INTO days (day, hand, machine) VALUES (?, ?, ?) "
    "ON CONFLICT (day) DO UPDATE SET hand = hand + excluded.hand, machine = machine + excluded.machine"
)


@dataclass(frozen=True, slots=True)
class Day:
    """Words of a day more than there were: written by hand, and put in by a model or a rule. May be below zero."""

    hand: int = 0
    machine: int = 0

    def __add__(self, other: Day) -> Day:
        return Day(self.hand + other.hand, self.machine + other.machine)

    def __bool__(self) -> bool:
        return bool(self.hand or self.machine)


@dataclass(frozen=True, slots=True)
class Goal:
    """So many words for a document, if wanted until the end of a day."""

    words: int
    until: datetime.date | None = None


class WritingStore:
    """The file in `folder`; open only while something is asked of it, made when there is something to keep."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._database = Database(self._path, SCHEMA, _TABLES, damage=(ValueError, TypeError))

    def days(self) -> dict[datetime.date, Day]:
        """Everything that is stored."""
        return (self._database.tried(_days) or {}) if self._path.exists() else {}

    def add(self, days: Mapping[datetime.date, Day], oldest: datetime.date) -> bool:
        """Store `days` on top of what is stored, and nothing before `oldest`; False when that is not possible now."""

        def work(database: sqlite3.Connection) -> bool:
            rows = [(day.isoformat(), each.hand, each.machine) for day, each in days.items() if each]
            with transaction(database):
                database.executemany(_ADD, rows)
                database.execute("DELETE FROM days WHERE day < ?", (oldest.isoformat(),))
            return True

        return bool(self._database.tried(work)) if any(days.values()) or self._path.exists() else True

    def goal(self, document: Path) -> Goal | None:
        """What was set for `document`."""

        def work(database: sqlite3.Connection) -> Goal | None:
            row = database.execute("SELECT words, until FROM goals WHERE document = ?", (_key(document),)).fetchone()
            return Goal(int(row[0]), datetime.date.fromisoformat(row[1]) if row[1] else None) if row else None

        return self._database.tried(work) if self._path.exists() else None

    def set_goal(self, document: Path, goal: Goal | None) -> bool:
        """Remember `goal` for `document`; None: it has none. False when that is not possible now."""

        def work(database: sqlite3.Connection) -> bool:
            with transaction(database):
                database.execute("DELETE FROM goals WHERE document = ?", (_key(document),))
                if goal:
                    until = goal.until.isoformat() if goal.until else ""
                    database.execute("INSERT INTO goals VALUES (?, ?, ?)", (_key(document), goal.words, until))
            return True

        return bool(self._database.tried(work)) if goal or self._path.exists() else True

    def clear(self) -> bool:
        """No day was ever counted; goals stay. What was stored is overwritten on disk. False when it cannot be now."""

        def work(database: sqlite3.Connection) -> bool:
            database.execute("PRAGMA secure_delete = ON")
            with transaction(database):
                database.execute("DELETE FROM days")
            database.execute("VACUUM")
            return True

        return bool(self._database.tried(work)) if self._path.exists() else True


def _days(database: sqlite3.Connection) -> dict[datetime.date, Day]:
    rows = database.execute("SELECT day, hand, machine FROM days ORDER BY day DESC LIMIT ?", (DAYS,)).fetchall()
    return {datetime.date.fromisoformat(day): Day(int(hand), int(machine)) for day, hand, machine in rows}


def _key(document: Path) -> str:
    return hashlib.blake2b(os.fsencode(document.absolute()), digest_size=16).hexdigest()
