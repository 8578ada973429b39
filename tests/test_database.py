"""A small database: shared, all or nothing, and put aside when it is no use."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from writer.database import DamagedError, Database, transaction

TABLES = ("CREATE TABLE words (word TEXT NOT NULL)",)


def _add(word: str) -> Callable[[sqlite3.Connection], bool]:
    def work(database: sqlite3.Connection) -> bool:
        with transaction(database):
            database.execute("INSERT INTO words VALUES (?)", (word,))
        return True

    return work


def _words(database: sqlite3.Connection) -> list[str]:
    return [word for (word,) in database.execute("SELECT word FROM words")]


def test_what_two_windows_keep_is_there_for_both_and_for_nobody_else(tmp_path: Path) -> None:
    one, other = (Database(tmp_path / "folder" / "words.sqlite3", 1, TABLES) for _ in range(2))
    assert one.tried(_add("ink"))
    assert other.tried(_add("horn"))
    assert one.tried(_words) == ["ink", "horn"]
    assert one.path.stat().st_mode & 0o777 == 0o600


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "words.sqlite3", 1, TABLES)

    def work(opened: sqlite3.Connection) -> None:
        with transaction(opened):
            opened.execute("INSERT INTO words VALUES (?)", ("half",))
            opened.execute("INSERT INTO words VALUES (?)", (None,))

    assert database.tried(work) is None
    assert database.tried(_words) == []


@pytest.mark.parametrize("way", ["garbage", "newer", "no use"])
def test_a_file_that_is_no_use_is_put_aside_and_keeping_begins_anew(tmp_path: Path, way: str) -> None:
    database = Database(tmp_path / "words.sqlite3", 1, TABLES)
    assert database.tried(_add("old"))
    if way == "garbage":
        database.path.write_bytes(b"nothing like a database " * 400)
    elif way == "newer":
        assert Database(database.path, 2, ("CREATE TABLE more (x)",)).tried(lambda _opened: True)
    else:
        seen: list[int] = []

        def refuse(opened: sqlite3.Connection) -> bool:
            seen.append(len(_words(opened)))
            if len(seen) == 1:
                raise DamagedError("it makes no sense")
            return True

        assert database.tried(refuse)
        assert seen == [1, 0]
    assert database.tried(_add("new"))
    assert database.tried(_words) == ["new"]
    assert database.path.with_name("words.sqlite3.aside").exists()


def test_a_folder_that_cannot_be_made_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "way").write_text("a file", encoding="utf-8")
    database = Database(tmp_path / "way" / "words.sqlite3", 1, TABLES)
    assert database.tried(_words) is None
    assert database.tried(_words) is None
    assert caplog.text.count("cannot be read or written") == 1
