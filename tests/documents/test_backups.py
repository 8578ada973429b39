"""Backups: a few of each file, not too much of all."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from writer.documents.backups import Backups

NOON = datetime(2026, 11, 23, 12, 0, 0)


def backups(folder: Path, **bounds: int) -> Backups:
    return Backups(folder / "backups", lambda: NOON, **bounds)


def contents(kept: list[Path]) -> list[bytes]:
    return [copy.read_bytes() for copy in kept]


def test_the_last_versions_of_a_file_are_kept_newest_first(tmp_path: Path) -> None:
    kept, page = backups(tmp_path, versions=3), tmp_path / "page.md"
    for number in range(5):
        kept.keep(page, b"%d" % number)
    assert contents(kept.of(page)) == [b"4", b"3", b"2"]
    assert kept.latest(page) == kept.of(page)[0]
    assert "page.md" in kept.of(page)[0].name


def test_the_same_text_is_kept_once(tmp_path: Path) -> None:
    kept, page = backups(tmp_path), tmp_path / "page.md"
    assert kept.keep(page, b"same") == kept.keep(page, b"same")
    assert len(kept.of(page)) == 1


def test_files_of_the_same_name_do_not_push_each_other_out(tmp_path: Path) -> None:
    kept = backups(tmp_path, versions=1)
    kept.keep(tmp_path / "a" / "page.md", b"a")
    kept.keep(tmp_path / "b" / "page.md", b"b")
    assert contents(kept.of(tmp_path / "a" / "page.md")) == [b"a"]


def test_a_link_and_its_file_are_one(tmp_path: Path) -> None:
    (tmp_path / "page.md").touch()
    (tmp_path / "link.md").symlink_to(tmp_path / "page.md")
    kept = backups(tmp_path)
    kept.keep(tmp_path / "link.md", b"old")
    assert contents(kept.of(tmp_path / "page.md")) == [b"old"]


def test_all_together_stay_below_the_bound_and_the_newest_stays_however_large(tmp_path: Path) -> None:
    kept = backups(tmp_path, most_bytes=1000)
    for number in range(6):
        copy = kept.keep(tmp_path / f"{number}.md", b"x" * 300)
        os.utime(copy, (number + 1, number + 1))
    there = [number for number in range(6) if kept.of(tmp_path / f"{number}.md")]
    assert there == [3, 4, 5]
    kept.keep(tmp_path / "large.md", b"x" * 5000)
    assert contents(kept.of(tmp_path / "large.md")) == [b"x" * 5000]
    assert not kept.of(tmp_path / "5.md")


def test_a_name_as_long_as_a_disk_allows_can_be_kept(tmp_path: Path) -> None:
    page = tmp_path / ("ü" * 120 + ".markdown")
    copy = backups(tmp_path).keep(page, b"old")
    assert copy.name.endswith("ü.markdown")
