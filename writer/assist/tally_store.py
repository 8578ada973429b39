"""Counts of suggestions on disk: one small database that several windows add to. Any thread, and no Qt.

Only names of counts, names of model files, days and numbers are in it, never text. Adding is one transaction, so two
windows never lose each other's counts. A file that is damaged or of a newer version is put aside, and counting starts
anew.
"""

from __future__ import annotations

import contextlib
import datetime
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from writer.language.completion.ledger import DAYS, Ledger
from writer.language.completion.tally import Tally

log = logging.getLogger(__name__)
T = TypeVar("T")

SCHEMA: Final = 1
FILE: Final = "suggestion-counts.sqlite3"
MOST: Final = 100_000
"""Counts; 90 days of three models are about ten thousand. A file with more was not made by this program."""
_PATIENCE: Final = 0.5
"""Seconds to wait for another window's write."""
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
        self._complained = False

    def load(self) -> Ledger:
        """Everything that is stored and not too old; an empty ledger when the file cannot be read."""
        if not self._path.exists():
            return Ledger()
        return self._tried(lambda database: _read(database).trimmed(self._today())) or Ledger()

    def add(self, ledger: Ledger) -> bool:
        """Store `ledger` on top of what is stored; False when that is not possible now."""
        return not ledger or bool(self._tried(lambda database: self._add(database, ledger)))

    def clear(self) -> bool:
        """Nothing was ever counted: the counts are overwritten on disk. False when that is not possible now."""
        return not self._path.exists() or bool(self._tried(_clear))

    # -- the file --------------------------------------------------------------------------------------------

    def _add(self, database: sqlite3.Connection, ledger: Ledger) -> bool:
        oldest = self._today() - datetime.timedelta(days=DAYS - 1)
        with _transaction(database):
            database.executemany(_ADD, _rows(ledger))
            database.execute("DELETE FROM counts WHERE day < ?", (oldest.isoformat(),))
            stored = _read(database)
            fewer = stored.trimmed(self._today())
            if fewer != stored:
                database.execute("DELETE FROM counts")
                database.executemany(_ADD, _rows(fewer))
        return True

    def _tried(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """What `work` makes of the database; None when it cannot. A file that is no use is put aside first."""
        for _ in range(2):
            try:
                with contextlib.closing(self._opened()) as database:
                    return work(database)
            except (OSError, sqlite3.Error, _UnusableError) as error:
                if not _damaged(error):
                    self._complain(error)
                    return None
                if not self._put_aside(error):
                    return None
        return None

    def _opened(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None)
        try:
            _prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _put_aside(self, error: Exception) -> bool:
        aside = self._path.with_name(f"{FILE}.aside")
        log.warning("%s cannot be used (%s); it is put aside as %s and counting starts anew", FILE, error, aside.name)
        try:
            self._path.replace(aside)
            self._path.with_name(f"{FILE}-journal").unlink(missing_ok=True)
        except OSError as failed:
            self._complain(failed)
            return False
        return True

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            self._complained = True
            log.warning("counts of suggestions cannot be read or stored: %s", error)


class _UnusableError(Exception):
    """The file is of a newer version, or too much is in it."""


def _damaged(error: Exception) -> bool:
    """Whether the file is to blame, and not the disk, another window or the rights on it."""
    if isinstance(error, sqlite3.OperationalError):
        return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR  # tables are not what they should be
    return not isinstance(error, OSError)


def _prepare(database: sqlite3.Connection) -> None:
    """Make the table in a new file; raises _UnusableError."""
    database.execute("PRAGMA synchronous = NORMAL")
    (schema,) = database.execute("PRAGMA user_version").fetchone()
    if schema > SCHEMA:
        raise _UnusableError("it was made by a newer version of this program")
    if schema == SCHEMA:
        return
    with _transaction(database):
        (schema,) = database.execute("PRAGMA user_version").fetchone()
        if schema < SCHEMA:  # no other window was faster
            database.execute(_TABLE)
            database.execute(f"PRAGMA user_version = {SCHEMA}")


def _read(database: sqlite3.Connection) -> Ledger:
    """Raises _UnusableError."""
    tallies: dict[tuple[datetime.date, str], dict[str, int]] = {}
    rows = database.execute("SELECT day, model, name, count FROM counts LIMIT ?", (MOST + 1,)).fetchall()
    if len(rows) > MOST:
        raise _UnusableError("too much is in it")
    for day, model, name, count in rows:
        try:
            entry = (datetime.date.fromisoformat(day), str(model))
            tallies.setdefault(entry, {})[str(name)] = max(0, int(count))
        except (TypeError, ValueError, OverflowError) as error:
            raise _UnusableError("a count in it makes no sense") from error
    return Ledger({entry: Tally(counts) for entry, counts in tallies.items()})


def _rows(ledger: Ledger) -> Iterator[tuple[str, str, str, int]]:
    for (day, model), tally in ledger.tallies.items():
        for name, count in tally.counts.items():
            if count:
                yield day.isoformat(), model, name, count


def _clear(database: sqlite3.Connection) -> bool:
    database.execute("PRAGMA secure_delete = ON")
    with _transaction(database):
        database.execute("DELETE FROM counts")
    database.execute("VACUUM")
    return True


@contextlib.contextmanager
def _transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Nobody else writes meanwhile; all of it or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
