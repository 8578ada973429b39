"""Counts of suggestions on disk: one small database that several windows add to. Any thread, and no Qt.

Only names of counts, names of model files, days and numbers are in it, never text. Adding is one transaction, so two
windows never lose each other's counts. A file that is damaged or of a newer version is put aside, and counting starts
anew.
"""

from __future__ import annotations

import datetime
import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from writer.database import DamagedError, Database, transaction
from writer.language.completion.ledger import DAYS, Ledger
from writer.language.completion.tally import Tally

log = logging.getLogger(__name__)
T = TypeVar("T")

SCHEMA: Final = 1
FILE: Final = "suggestion-counts.sqlite3"
MOST: Final = 100_000
"""Counts; 90 days of three models are about ten thousand. A file with more was not made by this program."""
_TABLE: Final = (
    "CREATE TABLE counts (day TEXT NOT NULL, model TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL, "
    "PRIMARY KEY (day, model, name)) WITHOUT ROWID"
)
_ADD: Final = (
    "INSERT INTO counts (day, model, name, count) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (day, model, name) DO UPDATE SET count = count + excluded.count"
)


class TallyStore:
    """The file in `folder`; it is open only while something is asked of it."""

    def __init__(self, folder: Path, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        self._path = folder / FILE
        self._today = today
        self._database = Database(self._path, SCHEMA, (_TABLE,), first=("PRAGMA synchronous = NORMAL",))

    def load(self) -> Ledger:
        """Everything that is stored and not too old; an empty ledger when the file cannot be read."""
        if not self._path.exists():
            return Ledger()
        return self._database.tried(lambda database: _read(database).trimmed(self._today())) or Ledger()

    def add(self, ledger: Ledger) -> bool:
        """Store `ledger` on top of what is stored; False when that is not possible now."""
        return not ledger or bool(self._database.tried(lambda database: self._add(database, ledger)))

    def clear(self) -> bool:
        """Nothing was ever counted: the counts are overwritten on disk. False when that is not possible now."""
        return not self._path.exists() or bool(self._database.tried(_clear))

    # -- the file --------------------------------------------------------------------------------------------

    def _add(self, database: sqlite3.Connection, ledger: Ledger) -> bool:
        oldest = self._today() - datetime.timedelta(days=DAYS - 1)
        with transaction(database):
            database.executemany(_ADD, _rows(ledger))
            database.execute("DELETE FROM counts WHERE day < ?", (oldest.isoformat(),))
            stored = _read(database)
            fewer = stored.trimmed(self._today())
            if fewer != stored:
                database.execute("DELETE FROM counts")
                database.executemany(_ADD, _rows(fewer))
        return True


def _read(database: sqlite3.Connection) -> Ledger:
    """Raises DamagedError."""
    tallies: dict[tuple[datetime.date, str], dict[str, int]] = {}
    rows = database.execute("SELECT day, model, name, count FROM counts LIMIT ?", (MOST + 1,)).fetchall()
    if len(rows) > MOST:
        raise DamagedError("too much is in it")
    for day, model, name, count in rows:
        try:
            entry = (datetime.date.fromisoformat(day), str(model))
            tallies.setdefault(entry, {})[str(name)] = max(0, int(count))
        except (TypeError, ValueError, OverflowError) as error:
            raise DamagedError("a count in it makes no sense") from error
    return Ledger({entry: Tally(counts) for entry, counts in tallies.items()})


def _rows(ledger: Ledger) -> Iterator[tuple[str, str, str, int]]:
    for (day, model), tally in ledger.tallies.items():
        for name, count in tally.counts.items():
            if count:
                yield day.isoformat(), model, name, count


def _clear(database: sqlite3.Connection) -> bool:
    database.execute("PRAGMA secure_delete = ON")
    with transaction(database):
        database.execute("DELETE FROM counts")
    database.execute("VACUUM")
    return True
