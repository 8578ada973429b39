"""Recent files: newest first, existing first, and never an error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from writer.documents.recent import LIMIT, RecentFiles


@pytest.fixture
def recent(tmp_path: Path) -> RecentFiles:
    return RecentFiles(tmp_path / "state" / "recent.json")


def make(folder: Path, name: str) -> Path:
    path = folder / name
    path.touch()
    return path


def test_the_newest_comes_first_and_the_list_survives_a_restart(recent: RecentFiles, tmp_path: Path) -> None:
    a, b = make(tmp_path, "a"), make(tmp_path, "b")
    for path in (a, b, a):
        recent.add(path)
    assert RecentFiles(tmp_path / "state" / "recent.json").paths() == [a, b]


def test_files_that_are_gone_come_last_and_can_be_forgotten(recent: RecentFiles, tmp_path: Path) -> None:
    gone, here = make(tmp_path, "gone"), make(tmp_path, "here")
    recent.add(here)
    recent.add(gone)
    gone.unlink()
    assert recent.paths() == [here, gone]
    recent.forget(gone)
    assert recent.paths() == [here]
    recent.clear()
    assert recent.paths() == []


def test_only_the_last_ten_are_kept(recent: RecentFiles, tmp_path: Path) -> None:
    for number in range(LIMIT + 3):
        recent.add(make(tmp_path, str(number)))
    assert [path.name for path in recent.paths()] == [str(number) for number in range(LIMIT + 2, 2, -1)]


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[1, 2]", b'{"files": {"a": 1}}', b'{"files": [1, null, "", "a\\u0000b"]}', b"[" * 9999],
)
def test_a_corrupt_list_is_an_empty_list_and_is_repaired_by_the_next_file(
    recent: RecentFiles, tmp_path: Path, content: bytes
) -> None:
    store = tmp_path / "state" / "recent.json"
    store.parent.mkdir()
    store.write_bytes(content)
    assert recent.paths() == []
    recent.add(make(tmp_path, "a"))
    assert recent.paths() == [tmp_path / "a"]
    json.loads(store.read_bytes())


def test_a_state_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    recent = RecentFiles(tmp_path / "state" / "recent.json")
    recent.add(tmp_path / "a")
    assert recent.paths() == []
