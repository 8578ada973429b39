"""Words of each day: by hand and by machine, goals, days in a row, and the file they are kept in."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.fakes import FakeDocument
from writer.assist.document_port import Edited, Origin, Put
from writer.assist.word_counting import WordCounter
from writer.assist.writing_log import WritingLog, in_a_row
from writer.assist.writing_store import FILE, Day, Goal, WritingStore
from writer.settings.schema import Statistics

TODAY = datetime.date(2026, 11, 23)


def before(days: int) -> datetime.date:
    return TODAY - datetime.timedelta(days=days)


class Desk:
    """A document whose words are counted, on a day that can be changed."""

    def __init__(self, folder: Path, settings: Statistics) -> None:
        self.settings, self.day = settings, TODAY
        self.document = FakeDocument("Once upon a time")
        self.store = WritingStore(folder)
        words = WordCounter(self.document)
        self.log = WritingLog(self.document, words, self.store, lambda: self.settings, lambda: self.day)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path, Statistics(writing_days=True))


def test_nothing_is_counted_unless_it_is_wanted(tmp_path: Path) -> None:
    desk = Desk(tmp_path, Statistics())
    desk.document.type(" there was")
    desk.log.shutdown()
    assert desk.log.days() == {}
    assert not (tmp_path / FILE).exists()


def test_what_is_typed_and_what_a_machine_writes(desk: Desk) -> None:
    desk.document.type(" there was")
    desk.document.insert_accepted(desk.document.caret, " a small king")
    assert desk.log.today() == Day(hand=2, machine=3)
    desk.document.undo()
    assert desk.log.today() == Day(hand=2, machine=0)


def test_what_is_deleted_counts_against_the_day(desk: Desk) -> None:
    desk.document.type(" there")
    desk.document.erase(6 + len(" time"))
    assert desk.log.today() == Day(hand=-1)


def test_what_is_pasted_is_not_written(desk: Desk) -> None:
    text, caret = " pasted words here", desk.document.caret
    original = desk.document.edited
    desk.document.type("")
    seen: list[Edited] = []
    original.connect(seen.append)
    desk.document.blockSignals(True)
    desk.document.type(text)
    desk.document.blockSignals(False)
    put = (Put(caret, caret, text),)
    touched = tuple(paragraph.id for paragraph in desk.document.paragraphs())
    original.emit(Edited(caret, 0, text, 1, caret + len(text), Origin.TYPED, touched, put=put))
    assert desk.log.today() == Day()
    desk.document.type(" mine")
    assert desk.log.today() == Day(hand=1)


def test_days_are_kept_and_added_up_across_windows(desk: Desk, tmp_path: Path) -> None:
    desk.document.type(" there was")
    desk.log.shutdown()
    other = Desk(tmp_path, desk.settings)
    other.document.type(" another")
    other.log.shutdown()
    desk.day = TODAY + datetime.timedelta(days=1)
    desk.document.type(" day")
    desk.log.shutdown()
    assert desk.log.days() == {TODAY: Day(3), desk.day: Day(1)}
    assert list(desk.log.recent(3).values()) == [Day(), Day(3), Day(1)]


def test_a_goal_alone_keeps_nothing_but_today(tmp_path: Path) -> None:
    WritingStore(tmp_path).add({before(1): Day(90)}, before(100))
    desk = Desk(tmp_path, Statistics(daily_words=100))
    desk.document.type(" a word")
    desk.log.shutdown()
    assert desk.store.days() == {TODAY: Day(2)}


def test_clearing_forgets_the_days_and_not_the_goals(desk: Desk, tmp_path: Path) -> None:
    book = tmp_path / "book.md"
    desk.store.set_goal(book, Goal(500))
    desk.document.type(" a word")
    desk.log.shutdown()
    desk.document.type(" more")
    assert desk.log.clear()
    assert desk.log.days() == desk.store.days() == {}
    assert desk.store.goal(book) == Goal(500)


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ({}, 0),
        ({0: 100}, 1),
        ({0: 99, 1: 100, 2: 150}, 2),
        ({0: 100, 1: 100, 2: 99, 3: 500}, 2),
        ({2: 100}, 0),
    ],
)
def test_days_in_a_row(written: Mapping[int, int], count: int) -> None:
    days = {before(ago): Day(hand, machine=1000) for ago, hand in written.items()}
    assert in_a_row(days, 100, TODAY) == count
    assert in_a_row(days, 0, TODAY) == 0


def test_goals_of_documents(tmp_path: Path) -> None:
    store = WritingStore(tmp_path)
    book, letter = tmp_path / "book.md", tmp_path / "letter.md"
    assert store.goal(book) is None
    goal = Goal(50_000, datetime.date(2027, 3, 31))
    assert store.set_goal(book, goal)
    assert store.set_goal(letter, Goal(10))
    assert (store.goal(book), store.goal(letter)) == (goal, Goal(10))
    assert store.set_goal(book, None)
    assert store.goal(book) is None
    assert b"book" not in (tmp_path / FILE).read_bytes(), "no names of files"


def test_a_damaged_file_is_put_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).write_bytes(b"no database " * 100)
    store = WritingStore(tmp_path)
    assert store.days() == {}
    assert store.add({TODAY: Day(3)}, before(10))
    assert store.days() == {TODAY: Day(3)}
    assert (tmp_path / f"{FILE}.aside").exists()
    assert "put aside" in caplog.text
    caplog.clear()


def test_a_file_of_a_newer_version_is_not_written_to(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA user_version = 99")
    database.close()
    assert WritingStore(tmp_path).goal(tmp_path / "x") is None
    assert (tmp_path / f"{FILE}.aside").exists()
    caplog.clear()


def test_a_folder_that_cannot_be_written_to_is_no_disaster(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    store = WritingStore(tmp_path / "file")
    assert not store.add({TODAY: Day(3)}, before(10))
    caplog.clear()
