"""What is remembered across sessions, and that nothing of it can get in the way."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from writer.assist import verdict_store
from writer.assist.verdict_store import VerdictStore

SECRET = "A sentence that nobody else may read."
FILE = "verdicts.sqlite3"


def filled(folder: Path, count: int = 3, **limits: int) -> VerdictStore:
    store = VerdictStore(folder, **limits)
    for number in range(count):
        store.put({store.key(b"%d" % number): b"value %d" % number})
    return store


def known(store: VerdictStore, count: int = 3) -> list[int]:
    keys = {store.key(b"%d" % number): number for number in range(count)}
    return sorted(keys[key] for key in store.get(keys))


def test_what_was_put_is_there_after_a_restart(tmp_path: Path) -> None:
    filled(tmp_path).close()
    store = VerdictStore(tmp_path)
    assert store.get([store.key(b"1"), store.key(b"9")]) == {store.key(b"1"): b"value 1"}


def test_keys_do_not_depend_on_how_parts_are_cut_and_differ_from_folder_to_folder(tmp_path: Path) -> None:
    store = VerdictStore(tmp_path / "a")
    assert store.key(b"ab", b"c") != store.key(b"a", b"bc")
    assert store.key(b"a") != VerdictStore(tmp_path / "b").key(b"a")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of another kind")
def test_only_the_owner_may_read_and_no_sentence_is_stored(tmp_path: Path) -> None:
    store = VerdictStore(tmp_path)
    store.put({store.key(SECRET.encode()): b"value"})
    files = sorted(tmp_path.iterdir())
    assert files
    for file in files:
        assert file.stat().st_mode & 0o077 == 0, file.name
        assert SECRET.encode() not in file.read_bytes()


def test_what_was_not_used_for_longest_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(verdict_store.time, "time", lambda: now)
    store = filled(tmp_path, 10, most=10)
    now = 2 * 86_400
    assert known(store, 1) == [0]
    store.put({store.key(b"10"): b"value"})
    left = known(store, 11)
    assert len(left) == 9
    assert 0 in left, "it was used lately"
    assert 10 in left
    assert 1 not in left


def test_bytes_are_bounded_too(tmp_path: Path) -> None:
    store = VerdictStore(tmp_path, most_bytes=1 << 20)
    for number in range(40):
        store.put({store.key(b"%d" % number): b"x" * 100_000})
    assert (tmp_path / FILE).stat().st_size < 3 << 20
    assert 39 in known(store, 40)


def test_forgetting_leaves_no_trace(tmp_path: Path) -> None:
    store = VerdictStore(tmp_path)
    store.put({store.key(b"1"): b"a replacement"})
    store.forget()
    assert known(store) == []
    store.close()
    assert all(b"a replacement" not in file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize("damage", [b"nonsense" * 2000, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_file_is_put_aside(tmp_path: Path, damage: bytes) -> None:
    filled(tmp_path).close()
    (tmp_path / FILE).write_bytes(damage)
    store = VerdictStore(tmp_path)
    assert known(store) == []
    store.put({store.key(b"1"): b"again"})
    assert known(store) == [1]
    assert (tmp_path / f"{FILE}.damaged").read_bytes() == damage


def test_a_file_damaged_in_the_middle_does_not_raise(tmp_path: Path) -> None:
    filled(tmp_path, 300).close()
    with (tmp_path / FILE).open("r+b") as file:
        file.seek(4096)
        file.write(b"\x99" * 30_000)
    store = VerdictStore(tmp_path)
    known(store, 300)
    store.put({store.key(b"1"): b"again"})
    store.get([store.key(b"1")])
    store.put({store.key(b"1"): b"again"})
    assert store.get([store.key(b"1")]) == {store.key(b"1"): b"again"}


def test_a_key_file_of_another_length_is_made_anew(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "verdicts.key").write_bytes(b"short")
    store = VerdictStore(tmp_path)
    assert known(store) == []
    assert len((tmp_path / "verdicts.key").read_bytes()) == 32


def test_two_windows_share_it(tmp_path: Path) -> None:
    one, other = VerdictStore(tmp_path), VerdictStore(tmp_path)
    for number in range(20):
        store = (one, other)[number % 2]
        store.put({store.key(b"%d" % number): b"value"})
    assert known(one, 20) == known(other, 20) == list(range(20))


def test_a_window_that_writes_for_long_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdict_store, "_PATIENCE", 0.01)
    store = filled(tmp_path)
    other = sqlite3.connect(tmp_path / FILE)
    other.execute("BEGIN IMMEDIATE")
    store.put({store.key(b"9"): b"value"})
    assert known(store) == [0, 1, 2], "reading goes on"
    other.rollback()
    other.close()
    store.put({store.key(b"9"): b"value"})
    assert known(store, 10) == [0, 1, 2, 9], "and so does writing afterwards"


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    filled(tmp_path).close()
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA user_version = 99")
    database.commit()
    database.close()
    store = VerdictStore(tmp_path)
    assert known(store) == []
    store.put({store.key(b"1"): b"value"})
    store.close()
    database = sqlite3.connect(tmp_path / FILE)
    assert database.execute("PRAGMA user_version").fetchone() == (99,)
    assert database.execute("SELECT count(*) FROM known").fetchone() == (3,)
    database.close()


def test_a_folder_that_cannot_be_made_is_no_obstacle(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("in the way")
    store = filled(tmp_path / "file" / "cache")
    assert known(store) == []
    assert caplog.text.count("not remembered") == 1


def test_a_full_disk_ends_writing_and_not_reading(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = filled(tmp_path)
    assert store._database is not None
    pages = store._database.execute("PRAGMA page_count").fetchone()[0]
    store._database.execute(f"PRAGMA max_page_count = {pages}")
    for number in range(3, 10):
        store.put({store.key(b"%d" % number): os.urandom(50_000)})
    assert known(store, 3) == [0, 1, 2]
    assert caplog.text.count("not remembered any more") == 1


def test_a_closed_store_knows_nothing(tmp_path: Path) -> None:
    store = filled(tmp_path)
    store.close()
    assert store.key(b"1") == b""
    assert store.get([b"x"]) == {}
    store.put({b"x": b"y"})
