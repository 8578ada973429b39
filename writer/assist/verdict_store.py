"""What was found in sentences, kept across sessions: a bounded file in the cache folder. Any thread, one at a time.

No sentence is stored: a key is a keyed hash, whose random key lies in a file beside. The values do hold words: what
is wrong, as a message, and the replacements offered. Whoever can read the folder can also find out whether a
sentence he already has was checked here. Both files can be read by their owner only.

It is a cache and never in the way: whatever is wrong with the file or the disk is logged once, and the store then
remembers nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import secrets
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

log = logging.getLogger(__name__)

SCHEMA: Final = 1
MOST: Final = 200_000
"""Entries; a novel has some ten thousand sentences."""
MOST_BYTES: Final = 64 << 20
_FILE: Final = "verdicts.sqlite3"
_KEY_FILE: Final = "verdicts.key"
_KEY_BYTES: Final = 32
_PATIENCE: Final = 0.5
"""Seconds to wait for another window's write."""
_DAY: Final = 86_400
_AT_ONCE: Final = 500
"""Keys of one query."""
_SPARE: Final = 0.9
"""What is kept of a full store."""


class VerdictStore:
    """Owns the file in `folder` from the first call to `close`."""

    def __init__(self, folder: Path, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._path = folder / _FILE
        self._most = most
        self._most_bytes = most_bytes
        self._secret = b""
        self._count = 0
        self._database: sqlite3.Connection | None = None
        self._closed = False
        self._writable = True

    def key(self, *parts: bytes) -> bytes:
        """The key of an entry that `parts` identify; b"" when the store does not work."""
        if self._open() is None:
            return b""
        hashed = hashlib.blake2b(key=self._secret, digest_size=16)
        for part in parts:
            hashed.update(len(part).to_bytes(8, "little") + part)
        return hashed.digest()

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Those of `keys` that are known, with their values."""
        wanted = list(keys)
        found: dict[bytes, bytes] = {}
        with self._guarded() as database:
            if database is None:
                return {}
            stale: list[bytes] = []
            today = int(time.time()) // _DAY
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                for key, value, used in database.execute(
                    f"SELECT key, value, used FROM known WHERE key IN ({marks})",
                    some,
                ):
                    found[key] = value
                    stale += [key] if used < today else []
            if stale and self._writable:
                with database:
                    database.executemany("UPDATE known SET used = ? WHERE key = ?", [(today, key) for key in stale])
        return found

    def put(self, entries: Mapping[bytes, bytes]) -> None:
        """Remember `entries`, in one transaction; the oldest in use make room."""
        with self._guarded() as database:
            if database is None or not self._writable or not entries:
                return
            today = int(time.time()) // _DAY
            with database:
                database.executemany(
                    "INSERT OR REPLACE INTO known (key, value, used) VALUES (?, ?, ?)",
                    [(key, value, today) for key, value in entries.items()],
                )
            self._count += len(entries)
            if self._count > self._most or self._size(database) > self._most_bytes:
                self._make_room(database)

    def forget(self) -> None:
        """Nothing was ever found: the entries are overwritten on disk."""
        with self._guarded() as database:
            if database is None:
                return
            database.execute("PRAGMA secure_delete = ON")
            with database:
                database.execute("DELETE FROM known")
            database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._count = 0

    def close(self) -> None:
        """Let the file go; from now on nothing is remembered."""
        self._closed = True
        self._let_go()

    # -- the file --------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection | None]:
        """The database, or None; what goes wrong inside is dealt with and forgotten."""
        try:
            yield self._open()
        except sqlite3.OperationalError as error:
            self._hampered(error)
        except sqlite3.DatabaseError as error:
            self._broken(error)

    def _open(self) -> sqlite3.Connection | None:
        if self._database is not None or self._closed:
            return self._database
        for _ in range(2):
            try:
                self._secret = _secret(self._path.with_name(_KEY_FILE))
                self._database = self._connected()
                break
            except (OSError, sqlite3.OperationalError) as error:
                log.warning("what was found before is not remembered: %s", error)
                self._closed = True
                break
            except sqlite3.DatabaseError as error:
                self._broken(error)
        return self._database

    def _connected(self) -> sqlite3.Connection | None:
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        database = sqlite3.connect(self._path, timeout=_PATIENCE, check_same_thread=False)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = OFF")
            database.execute(f"PRAGMA journal_size_limit = {1 << 20}")
            (schema,) = database.execute("PRAGMA user_version").fetchone()
            if schema > SCHEMA:
                log.warning("%s was made by a newer version of this program and is left alone", _FILE)
                database.close()
                self._closed = True
                return None
            if schema < SCHEMA:
                _make_tables(database)
            (self._count,) = database.execute("SELECT count(*) FROM known").fetchone()
        except BaseException:
            database.close()
            raise
        return database

    def _let_go(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with contextlib.suppress(sqlite3.Error):
                database.close()

    def _hampered(self, error: sqlite3.OperationalError) -> None:
        """A full or read-only disk, or another window that writes for long: this time nothing was remembered."""
        busy = getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if self._writable and not busy:
            log.warning("what is found is not remembered any more: %s", error)
            self._writable = False

    def _broken(self, error: sqlite3.DatabaseError) -> None:
        """Put a damaged file aside; the next call starts anew."""
        log.warning("%s is damaged and put aside: %s", _FILE, error)
        self._let_go()
        try:
            self._path.replace(self._path.with_name(f"{_FILE}.damaged"))
            for ending in ("-wal", "-shm"):
                self._path.with_name(_FILE + ending).unlink(missing_ok=True)
        except OSError as failed:
            log.warning("it cannot be put aside: %s", failed)
            self._closed = True

    def _make_room(self, database: sqlite3.Connection) -> None:
        (self._count,) = database.execute("SELECT count(*) FROM known").fetchone()
        size = self._size(database)
        share = min(1.0, _SPARE * self._most / max(1, self._count), _SPARE * self._most_bytes / size)
        if share < 1.0:
            too_many = self._count - int(share * self._count)
            with database:
                database.execute(
                    "DELETE FROM known WHERE key IN (SELECT key FROM known ORDER BY used LIMIT ?)", (too_many,)
                )
            self._count -= too_many

    def _size(self, database: sqlite3.Connection) -> int:
        """Bytes in use."""
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        (free,) = database.execute("PRAGMA freelist_count").fetchone()
        (page,) = database.execute("PRAGMA page_size").fetchone()
        return max(1, int(pages - free) * int(page))


def _make_tables(database: sqlite3.Connection) -> None:
    with database:
        database.execute("DROP TABLE IF EXISTS known")
        database.execute("CREATE TABLE known (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL)")
        database.execute("CREATE INDEX known_used ON known (used)")
        database.execute(f"PRAGMA user_version = {SCHEMA}")


def _secret(path: Path) -> bytes:
    """The key of all hashes, made on first use. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
    secret = path.read_bytes()
    if len(secret) != _KEY_BYTES:
        path.unlink()
        return _secret(path)
    return secret
