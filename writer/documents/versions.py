"""Earlier versions of documents: whole texts in one database, thinned as they grow old and bounded in room.

A text is cut at paragraphs whose content says so; each piece is kept once, compressed, whoever it belongs to. A book
with a changed sentence costs a piece of some kilobytes. No Qt, any thread; the file is open only while it is asked.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import struct
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from writer.database import DamagedError, Database, transaction
from writer.text.differences import document_edits
from writer.text.words import word_count

FILE: Final = "versions.sqlite3"
SCHEMA: Final = 1
SMALLEST: Final = 1_000
LARGEST: Final = 16_000
"""Characters of a piece, about; a longer paragraph is one of its own."""
ONE_IN: Final = 4
"""One paragraph of so many ends a piece that is long enough."""
NAMELESS_DAYS: Final = 7
"""How long versions of a text that was never saved are kept."""
_PATIENCE: Final = 5.0
"""Seconds to wait for another window's write; nobody waits for us."""
_BREATH: Final = 0.0005
"""Seconds behind each new piece, so that the window's thread gets Python's lock in between."""
_HOUR: Final = 3_600.0
_DAY: Final = 86_400.0
_WEEK: Final = 7 * _DAY
_MONTH: Final = 30 * _DAY
_TABLES: Final = (
    "CREATE TABLE documents (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE pieces (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, content BLOB NOT NULL, "
    "words INTEGER NOT NULL)",
    "CREATE TABLE versions (id INTEGER PRIMARY KEY, document INTEGER NOT NULL, at REAL NOT NULL, reason TEXT NOT NULL, "
    "words INTEGER NOT NULL, added INTEGER NOT NULL, removed INTEGER NOT NULL, pieces BLOB NOT NULL)",
    "CREATE INDEX by_document ON versions (document, at)",
)
_FIRST: Final = ("PRAGMA auto_vacuum = INCREMENTAL",)
"""Heeded while the file is empty."""
_COLUMNS: Final = "at, reason, words, added, removed, pieces"
_INSERT: Final = f"INSERT INTO versions (document, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a document. `at` is in seconds since 1970; words `added` and `removed` since the one before."""

    number: int
    at: float
    reason: str
    words: int
    added: int
    removed: int


class VersionStore:
    """The file in `folder`. A document is known by a name: its path, or whatever names a text without one."""

    def __init__(self, folder: Path, limit: Callable[[], int]) -> None:
        """`limit`: bytes that the file may take."""
        self._path = folder / FILE
        self._limit = limit
        damage = (zlib.error, UnicodeDecodeError)
        self._database = Database(self._path, SCHEMA, _TABLES, patience=_PATIENCE, first=_FIRST, damage=damage)

    def add(self, name: str, text: str, reason: str, at: float) -> bool:
        """Keep `text`; False when it is the version kept last anyway, or cannot be kept."""
        return bool(self._database.tried(lambda database: self._add(database, name, text, reason, at)))

    def versions(self, name: str) -> list[Version]:
        """All of the document, newest first."""
        if not self._path.exists():
            return []
        return self._database.tried(lambda database: _versions(database, name)) or []

    def text(self, number: int) -> str | None:
        """The text of a version; None when it is no longer kept, or damaged."""
        return self._database.tried(lambda database: _text(database, number)) if self._path.exists() else None

    def follow(self, old: str, new: str) -> None:
        """The document called `old` is also called `new` now: it has the same past. A nameless one is only that."""
        if self._path.exists() and old != new:
            self._database.tried(lambda database: _follow(database, old, new))

    def size(self) -> int:
        """Bytes on the disk."""
        total = 0
        for end in ("", "-wal", "-journal"):
            with contextlib.suppress(OSError):
                total += self._path.with_name(FILE + end).stat().st_size
        return total

    def tidy(self, now: float) -> None:
        """Thin what has grown old, and keep to the limit."""
        if self._path.exists():
            self._database.tried(lambda database: self._tidy(database, now))

    def clear(self, name: str = "") -> bool:
        """Forget all versions, or those of one document; their text is overwritten on disk."""
        return not self._path.exists() or bool(self._database.tried(lambda database: _clear(database, name)))

    # -- the file --------------------------------------------------------------------------------------------------

    def _add(self, database: sqlite3.Connection, name: str, text: str, reason: str, at: float) -> bool:
        with transaction(database):
            document = _document(database, name)
            row = database.execute(
                "SELECT pieces FROM versions WHERE document = ? ORDER BY at DESC, id DESC LIMIT 1", (document,)
            ).fetchone()
            before = _unpack(row[0]) if row else ()
            now = tuple(_piece(database, piece) for piece in cut(text))
            if row and before == now:
                return False
            added, removed = _changed_words(database, before, now) if row else (0, 0)
            words = sum(_piece_words(database, now))
            values = (document, at, reason, words, added, removed, _pack(now))
            database.execute(_INSERT, values)
        if self.size() > self._limit():
            self._tidy(database, at)
        return True

    def _tidy(self, database: sqlite3.Connection, now: float) -> bool:
        with transaction(database):
            for document, name in database.execute("SELECT id, name FROM documents").fetchall():
                rows = database.execute("SELECT id, at FROM versions WHERE document = ?", (document,)).fetchall()
                _remove_versions(database, superfluous(rows, now))
                if not name.startswith("/") and all(at < now - NAMELESS_DAYS * _DAY for _, at in rows):
                    _remove_versions(database, [number for number, _ in rows])
            _remove_unused(database)
        _shrink(database)
        while self.size() > self._limit() and self._remove_oldest(database):
            _shrink(database)
        return True

    def _remove_oldest(self, database: sqlite3.Connection) -> bool:
        """Remove a tenth of the versions, the oldest; the newest of each document stays until nothing else is left."""
        with transaction(database):
            newest = (
                "SELECT id FROM versions AS v WHERE at = (SELECT max(at) FROM versions WHERE document = v.document)"
            )
            oldest = f"SELECT id FROM versions WHERE id NOT IN ({newest}) ORDER BY at"
            every = "SELECT id FROM versions ORDER BY at"
            rows = database.execute(oldest).fetchall() or database.execute(every).fetchall()
            _remove_versions(database, [number for (number,) in rows[: max(1, len(rows) // 10)]])
            _remove_unused(database)
        return bool(rows)


def cut(text: str) -> list[str]:
    """`text` in pieces; the same paragraphs make the same pieces wherever they stand."""
    pieces: list[str] = []
    held: list[str] = []
    length = 0
    for paragraph in text.split("\n"):
        held.append(paragraph)
        length += len(paragraph) + 1
        ends = length >= SMALLEST and zlib.crc32(paragraph.encode("utf-8", "surrogatepass")) % ONE_IN == 0
        if ends or length >= LARGEST:
            pieces.append("\n".join(held) + "\n")
            held, length = [], 0
    return [*pieces, "\n".join(held)] if held else [*pieces[:-1], pieces[-1][:-1]]


def superfluous(rows: Sequence[tuple[int, float]], now: float) -> list[int]:
    """Of versions (number, time) those that need not be kept: the last hour all, a day one an hour, a month one a
    day, then one a week; of each the latest.
    """
    kept: set[tuple[float, int]] = set()
    gone = []
    for number, at in sorted(rows, key=lambda row: (-row[1], -row[0])):
        age = now - at
        if age <= _HOUR:
            continue
        step = _HOUR if age <= _DAY else _DAY if age <= _MONTH else _WEEK
        stretch = (step, int(at // step))
        if stretch in kept:
            gone.append(number)
        kept.add(stretch)
    return gone


# -- rows ----------------------------------------------------------------------------------------------------------


def _document(database: sqlite3.Connection, name: str) -> int:
    database.execute("INSERT OR IGNORE INTO documents (name) VALUES (?)", (name,))
    (number,) = database.execute("SELECT id FROM documents WHERE name = ?", (name,)).fetchone()
    return int(number)


def _piece(database: sqlite3.Connection, text: str) -> int:
    content = text.encode("utf-8", "surrogatepass")
    key = hashlib.blake2b(content, digest_size=16).digest()
    row = database.execute("SELECT id FROM pieces WHERE hash = ?", (key,)).fetchone()
    if row:
        return int(row[0])
    values = (key, zlib.compress(content, 6), word_count(text))
    time.sleep(_BREATH)
    return int(database.execute("INSERT INTO pieces (hash, content, words) VALUES (?, ?, ?)", values).lastrowid or 0)


def _piece_words(database: sqlite3.Connection, pieces: Iterable[int]) -> Iterator[int]:
    for piece in pieces:
        (words,) = database.execute("SELECT words FROM pieces WHERE id = ?", (piece,)).fetchone()
        yield int(words)


def _content(database: sqlite3.Connection, pieces: Iterable[int]) -> str:
    """Raises DamagedError when a piece is gone."""
    found = []
    for piece in pieces:
        row = database.execute("SELECT content FROM pieces WHERE id = ?", (piece,)).fetchone()
        if row is None:
            raise DamagedError("a piece of a text is missing")
        found.append(zlib.decompress(row[0]))
    return b"".join(found).decode("utf-8", "surrogatepass")


def _changed_words(database: sqlite3.Connection, before: Sequence[int], now: Sequence[int]) -> tuple[int, int]:
    """Words that came and went; only the pieces that differ are looked at."""
    head = 0
    while head < min(len(before), len(now)) and before[head] == now[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(now)) - head and before[-1 - tail] == now[-1 - tail]:
        tail += 1
    old = _content(database, before[head : len(before) - tail])
    new = _content(database, now[head : len(now) - tail])
    edits = document_edits(old, new)
    added = sum(word_count(edit.replacement) for edit in edits)
    return added, sum(word_count(edit.span.of(old)) for edit in edits)


def _versions(database: sqlite3.Connection, name: str) -> list[Version]:
    rows = database.execute(
        "SELECT v.id, v.at, v.reason, v.words, v.added, v.removed FROM versions AS v JOIN documents AS d "
        "ON d.id = v.document WHERE d.name = ? ORDER BY v.at DESC, v.id DESC",
        (name,),
    )
    return [Version(int(row[0]), float(row[1]), str(row[2]), int(row[3]), int(row[4]), int(row[5])) for row in rows]


def _text(database: sqlite3.Connection, number: int) -> str | None:
    row = database.execute("SELECT pieces FROM versions WHERE id = ?", (number,)).fetchone()
    return _content(database, _unpack(row[0])) if row else None


def _follow(database: sqlite3.Connection, old: str, new: str) -> bool:
    with transaction(database):
        source, target = _document(database, old), _document(database, new)
        copy = f"INSERT INTO versions (document, {_COLUMNS}) SELECT ?, {_COLUMNS} FROM versions WHERE document = ?"
        database.execute(copy, (target, source))
        if not old.startswith("/"):
            database.execute("DELETE FROM versions WHERE document = ?", (source,))
            database.execute("DELETE FROM documents WHERE id = ?", (source,))
    return True


def _remove_versions(database: sqlite3.Connection, numbers: Iterable[int]) -> None:
    database.executemany("DELETE FROM versions WHERE id = ?", [(number,) for number in numbers])


def _remove_unused(database: sqlite3.Connection) -> None:
    used: set[int] = set()
    for (pieces,) in database.execute("SELECT pieces FROM versions"):
        used.update(_unpack(pieces))
    known = {int(number) for (number,) in database.execute("SELECT id FROM pieces")}
    database.executemany("DELETE FROM pieces WHERE id = ?", [(number,) for number in known - used])
    database.execute("DELETE FROM documents WHERE id NOT IN (SELECT document FROM versions)")


def _clear(database: sqlite3.Connection, name: str) -> bool:
    database.execute("PRAGMA secure_delete = ON")
    with transaction(database):
        if name:
            database.execute(
                "DELETE FROM versions WHERE document IN (SELECT id FROM documents WHERE name = ?)", (name,)
            )
        else:
            database.execute("DELETE FROM versions")
        _remove_unused(database)
    database.execute("VACUUM")
    return True


def _pack(pieces: Sequence[int]) -> bytes:
    return zlib.compress(struct.pack(f"<{len(pieces)}I", *pieces))


def _unpack(packed: bytes) -> tuple[int, ...]:
    content = zlib.decompress(packed)
    return struct.unpack(f"<{len(content) // 4}I", content)


def _shrink(database: sqlite3.Connection) -> None:
    database.executescript("PRAGMA incremental_vacuum")  # `execute` would free one page only
