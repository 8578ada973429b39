"""Who else has the file open: under any of its names, and never somebody who is no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from writer.documents import files
from writer.documents.presence import Elsewhere, Presence

ANNOUNCE = """
import sys
from pathlib import Path
from writer.documents import files
from writer.documents.presence import Presence
page = Path(sys.argv[2])
Presence(Path(sys.argv[1]), lambda: 1000.0).announce(page, files.read(page).stamp)
print("announced", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("Text.\n", encoding="utf-8")
    return file


@pytest.fixture
def first(tmp_path: Path) -> Presence:
    return Presence(tmp_path / "open", lambda: 1000.0)


@pytest.fixture
def second(tmp_path: Path) -> Presence:
    return Presence(tmp_path / "open", lambda: 2000.0)


def others(window: Presence, page: Path) -> list[Elsewhere]:
    return window.others(page, files.read(page).stamp)


def test_two_windows_see_each_other_and_not_themselves(first: Presence, second: Presence, page: Path) -> None:
    first.announce(page, files.read(page).stamp)
    assert others(first, page) == []
    assert others(second, page) == [Elsewhere(1000.0, reading=False)]
    second.announce(page, files.read(page).stamp, reading=True)
    assert others(first, page) == [Elsewhere(2000.0, reading=True)]
    first.withdraw()
    assert others(second, page) == []


@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic link", "hard link"])
def test_another_name_is_the_same_file(first: Presence, second: Presence, page: Path, link: object) -> None:
    other = page.with_name("other.md")
    link(page, other)  # type: ignore[operator]
    first.announce(page, files.read(page).stamp)
    assert len(others(second, other)) == 1


def test_the_moment_of_opening_stays_when_a_save_puts_a_new_file_there(
    tmp_path: Path, second: Presence, page: Path
) -> None:
    moments = iter((1000.0, 1500.0))
    first = Presence(tmp_path / "open", lambda: next(moments))
    first.announce(page, files.read(page).stamp)
    page.unlink()
    page.write_text("New.\n", encoding="utf-8")
    first.announce(page, files.read(page).stamp)
    assert others(second, page) == [Elsewhere(1000.0, reading=False)]


def test_another_file_is_another_file(first: Presence, second: Presence, page: Path) -> None:
    first.announce(page, files.read(page).stamp)
    other = page.with_name("other.md")
    other.write_text("Text.\n", encoding="utf-8")
    assert others(second, other) == []


def test_a_killed_window_counts_for_nothing_and_its_record_is_taken_away(
    tmp_path: Path, second: Presence, page: Path
) -> None:
    command = [sys.executable, "-c", ANNOUNCE, str(tmp_path / "open"), str(page)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "announced\n"
        assert others(second, page) == [Elsewhere(1000.0, reading=False)]
        other.kill()
    assert others(second, page) == []
    assert os.listdir(tmp_path / "open") == []


def test_a_folder_that_cannot_be_made_and_rubbish_in_it_are_no_error(tmp_path: Path, page: Path) -> None:
    (tmp_path / "file").touch()
    nowhere = Presence(tmp_path / "file" / "open")
    nowhere.announce(page, files.read(page).stamp)
    assert others(nowhere, page) == []
    nowhere.withdraw()
    window, other = Presence(tmp_path / "open"), Presence(tmp_path / "open")
    other.announce(page, files.read(page).stamp)
    (record,) = (tmp_path / "open").iterdir()
    for rubbish in (b"", b"[1]", b"\xff\xfe", b'{"since": "x", "device": [], "path": 3}', b"[" * 50_000):
        record.write_bytes(rubbish)
        assert others(window, page) == []
