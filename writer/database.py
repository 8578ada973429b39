"""A small SQLite file of ours, open only while something is asked of it. Any thread; several windows share one.

Its own module because the rules are the same whatever is kept: readable by nobody else, all or nothing, and a file
that is damaged or of a newer version is put aside, after which keeping begins anew.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

log = logging.getLogger(__name__)
T = TypeVar("T")


class DamagedError(Exception):
    """The file is not what this program would have written, or of a newer version; the message says which."""


class Database:
    """The file at `path` with the tables that the statements in `tables` make."""

    def __init__(
        self,
        path: Path,
        schema: int,
        tables: Sequence[str],
        *,
        patience: float = 0.5,
        first: Sequence[str] = (),
        damage: tuple[type[Exception], ...] = (),
    ) -> None:
        """`patience`: seconds to wait for another window's write; `first`: said at each opening, before all else;
        `damage`: what besides DamagedError says that the contents are no use.
        """
        self.path = path
        self._schema = schema
        self._tables = tables
        self._patience = patience
        self._first = first
        self._caught: tuple[type[Exception], ...] = (OSError, sqlite3.Error, DamagedError, *damage)
        self._complained = False

    def tried(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """What `work` makes of the file; None when it cannot be had. A damaged file is put aside first."""
        for _ in range(2):
            try:
                with contextlib.closing(self._opened()) as database:
                    return work(database)
            except self._caught as error:
                if not _damaged(error):
                    self._complain(error)
                    return None
                if not self._put_aside(error):
                    return None
        return None

    def _opened(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None)
        try:
            self._prepare(database)
        except BaseException:
            database.close()
            raise
        return database

    def _prepare(self, database: sqlite3.Connection) -> None:
        """Make the tables in a new file; raises DamagedError."""
        for statement in self._first:
            database.execute(statement)
        if _schema(database) > self._schema:
            raise DamagedError("it was made by a newer version of this program")
        if _schema(database) == self._schema:
            return
        with transaction(database):
            if _schema(database) < self._schema:  # no other window was faster
                for statement in self._tables:
                    database.execute(statement)
                database.execute(f"PRAGMA user_version = {self._schema}")

    def _put_aside(self, error: Exception) -> bool:
        name = self.path.name
        log.warning("%s cannot be used (%s); it is put aside as %s.aside and keeping begins anew", name, error, name)
        try:
            self.path.replace(self.path.with_name(f"{name}.aside"))
            for end in ("-journal", "-wal", "-shm"):
                self.path.with_name(name + end).unlink(missing_ok=True)
        except OSError as failed:
            self._complain(failed)
            return False
        return True

    def _complain(self, error: Exception) -> None:
        if not self._complained:
            self._complained = True
            log.warning("%s cannot be read or written: %s", self.path.name, error)


@contextlib.contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Nobody else writes meanwhile; all of it or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _schema(database: sqlite3.Connection) -> int:
    (schema,) = database.execute("PRAGMA user_version").fetchone()
    return int(schema)


def _damaged(error: Exception) -> bool:
    """Whether the file is to blame, and not the disk, another window or the rights on it."""
    if isinstance(error, sqlite3.OperationalError):
        return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_ERROR  # tables are not what they should be
    return not isinstance(error, OSError)
