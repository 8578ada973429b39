"""Atomic replacement: permissions, links and the ways round a folder that takes no new file."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from writer import atomic
from writer.atomic import replace_content


def test_permissions_stay_and_a_new_file_has_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_bytes(b"old")
    path.chmod(0o751)
    replace_content(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o751
    (tmp_path / "by hand").touch()
    replace_content(tmp_path / "fresh", b"x")
    assert (tmp_path / "fresh").stat().st_mode == (tmp_path / "by hand").stat().st_mode


def test_a_symbolic_link_stays_a_link_and_its_target_changes(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "page.md"
    target.write_bytes(b"old")
    link = tmp_path / "link.md"
    link.symlink_to(target)
    replace_content(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path / "real") == ["page.md"]


def test_both_names_of_a_hard_linked_file_see_the_new_text(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a longer old text")
    os.link(tmp_path / "a", tmp_path / "b")
    replace_content(tmp_path / "a", b"new")
    assert (tmp_path / "b").read_bytes() == b"new"


def test_a_folder_that_takes_no_new_file_gets_the_text_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"a longer old text")
    _refuse_new_files(monkeypatch)
    replace_content(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_write_in_place_that_fails_puts_the_old_text_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"a longer old text")
    _refuse_new_files(monkeypatch)
    failures = [OSError(errno.ENOSPC, "No space left on device")]

    def fail_once(_: int) -> None:
        if failures:
            raise failures.pop()

    monkeypatch.setattr(atomic.os, "fsync", fail_once)
    with pytest.raises(OSError, match="No space"):
        replace_content(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"a longer old text"


def test_a_write_protected_file_is_not_replaced_behind_the_writers_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(atomic.os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        replace_content(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"


def _refuse_new_files(monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def refuse(path: Any, flags: int, *rest: Any) -> int:
        if flags & os.O_CREAT:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, flags, *rest)

    monkeypatch.setattr(atomic.os, "open", refuse)
