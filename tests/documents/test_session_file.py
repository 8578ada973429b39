"""What was open: left by a window, taken by the next one, once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.left_behind import DEAD
from writer.documents.owners import Owner
from writer.documents.session import MOST, OpenFile, Session, WindowLeft

LETTER = WindowLeft((OpenFile("/home/ann/letter.md", "", 7, 0.5), OpenFile("", "abc")), 1)


def test_a_window_that_is_no_more_is_taken_once(tmp_path: Path) -> None:
    Session(tmp_path, DEAD).write(LETTER)
    assert Session(tmp_path, Owner.this()).take() == LETTER
    assert Session(tmp_path, Owner.this()).take() is None


def test_a_living_window_is_left_alone(tmp_path: Path) -> None:
    Session(tmp_path, Owner.this()).write(LETTER)
    assert Session(tmp_path, Owner(os.getpid() + 1, 1, Owner.this().boot, Owner.this().room)).take() is None


def test_the_window_that_was_there_last_comes_first_and_only_some_are_remembered(tmp_path: Path) -> None:
    for number in range(MOST + 3):
        owner = Owner(number + 1, 1, "00000000", "0")
        Session(tmp_path, owner).write(WindowLeft((OpenFile(f"/{number}.md"),)))
        os.utime(tmp_path / f"{owner.words}.json", (number, number))
    taken = Session(tmp_path, Owner.this()).take()
    assert taken is not None
    assert taken.shown == OpenFile(f"/{MOST + 2}.md")
    assert len(list(tmp_path.iterdir())) == MOST - 1


@pytest.mark.parametrize("content", ["", "[]", "{", '{"documents": 3}', '{"documents": [{"caret": "x"}]}'])
def test_a_damaged_file_is_passed_over(tmp_path: Path, content: str) -> None:
    Session(tmp_path, DEAD).write(LETTER)
    os.utime(tmp_path / f"{DEAD.words}.json", (1, 1))
    other = Owner(2, 1, "00000000", "0")
    (tmp_path / f"{other.words}.json").write_text(content)
    assert Session(tmp_path, Owner.this()).take() == LETTER


def test_nothing_shown_where_the_number_is_wrong() -> None:
    assert WindowLeft((), 0).shown is None
    assert LETTER.shown == OpenFile("", "abc")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "way").write_text("a file")
    Session(tmp_path / "way", DEAD).write(LETTER)
    assert Session(tmp_path / "way", Owner.this()).take() is None
