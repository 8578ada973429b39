"""The file of counts: added to by several windows, bounded, and never in the way."""

from __future__ import annotations

import datetime
import logging
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from writer.assist.tally_store import FILE, TallyStore
from writer.language.completion.ledger import DAYS, Ledger, single
from writer.language.completion.tally import Count, Tally

TODAY = datetime.date(2026, 3, 1)


def store(folder: Path, today: datetime.date = TODAY) -> TallyStore:
    return TallyStore(folder, lambda: today)


def shown(count: int, model: str = "a.gguf", day: datetime.date = TODAY) -> Ledger:
    return single(day, model, Tally({Count.SHOWN: count, "of a later version": 1}))


def test_what_is_added_is_there_for_the_next_window(tmp_path: Path) -> None:
    assert store(tmp_path / "data").load() == Ledger()
    assert not (tmp_path / "data").exists(), "reading makes no file"
    assert store(tmp_path / "data").add(shown(3))
    assert store(tmp_path / "data").add(shown(4))
    assert store(tmp_path / "data").load().total().counts == {"shown": 7, "of a later version": 2}


def test_windows_that_write_at_the_same_time_lose_nothing(tmp_path: Path) -> None:
    def write(each: TallyStore) -> None:
        left = 20
        while left:
            left -= each.add(shown(1))

    windows = [threading.Thread(target=write, args=(store(tmp_path),)) for _ in range(4)]
    for window in windows:
        window.start()
    for window in windows:
        window.join()
    assert store(tmp_path).load().total()[Count.SHOWN] == 80


def test_old_days_and_too_many_models_make_room(tmp_path: Path) -> None:
    old = TODAY - datetime.timedelta(days=DAYS)
    store(tmp_path, old).add(shown(1, day=old))
    for number in range(30):
        store(tmp_path).add(shown(number + 1, f"{number}.gguf"))
    found = store(tmp_path).load()
    assert {day for day, _ in found.tallies} == {TODAY}
    assert len(found.tallies) < 12
    assert found.total()[Count.SHOWN] == sum(range(1, 31))
    with sqlite3.connect(tmp_path / FILE) as database:
        assert database.execute("SELECT count(*) FROM counts").fetchone()[0] < 30
    database.close()


def test_clearing_leaves_nothing_on_the_disk(tmp_path: Path) -> None:
    assert store(tmp_path).clear(), "there is nothing to clear"
    store(tmp_path).add(shown(5, "secret-name.gguf"))
    assert store(tmp_path).clear()
    assert store(tmp_path).load() == Ledger()
    assert b"secret-name" not in (tmp_path / FILE).read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def _newer(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()


def _other_table(file: Path) -> None:
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE counts (something TEXT)")
        database.execute("PRAGMA user_version = 1")
    database.close()


def _nonsense(file: Path) -> None:
    store(file.parent).add(shown(1))
    with sqlite3.connect(file) as database:
        database.execute("INSERT INTO counts VALUES ('yesterday', 'm', 'shown', 'many')")
    database.close()


def _too_much(file: Path) -> None:
    store(file.parent).add(shown(1))
    with sqlite3.connect(file) as database:
        rows = (("2026-03-01", "m", str(number), 1) for number in range(100_001))
        database.executemany("INSERT INTO counts VALUES (?, ?, ?, ?)", rows)
    database.close()


def _cut_off(file: Path) -> None:
    store(file.parent).add(shown(1))
    file.write_bytes(file.read_bytes()[:700])


@pytest.mark.parametrize(
    "spoil",
    [lambda file: file.write_bytes(b"not a database" * 99), _newer, _other_table, _nonsense, _too_much, _cut_off],
)
def test_a_file_that_is_no_use_is_put_aside_and_counting_starts_anew(
    spoil: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    spoil(tmp_path / FILE)  # type: ignore[operator]
    spoiled = (tmp_path / FILE).read_bytes()
    counts = store(tmp_path)
    with caplog.at_level(logging.WARNING):
        assert counts.load() == Ledger()
    assert "put aside" in caplog.text
    assert (tmp_path / f"{FILE}.aside").read_bytes() == spoiled
    assert counts.add(shown(2))
    assert counts.load().total()[Count.SHOWN] == 2


def test_a_folder_that_cannot_be_made_is_said_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    counts = store(tmp_path / "data")
    with caplog.at_level(logging.WARNING):
        assert not counts.add(shown(1))
        assert not counts.add(shown(1))
    assert len(caplog.records) == 1


def test_while_another_window_writes_for_long_nothing_is_put_aside(tmp_path: Path) -> None:
    store(tmp_path).add(shown(1))
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not store(tmp_path).add(shown(1))
    other.execute("ROLLBACK")
    other.close()
    assert store(tmp_path).add(shown(1))
    assert store(tmp_path).load().total()[Count.SHOWN] == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    store(tmp_path).add(shown(1))
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
