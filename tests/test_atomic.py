"""Atomic replacement: permissions, links and the ways round a folder that takes no new file."""

from __future__ import annotations

import errno
import os
import stat
import struct
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


def test_a_private_file_is_at_no_moment_readable_by_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o600)
    seen = []
    real = os.write

    def write(descriptor: int, content: memoryview) -> int:
        seen.extend(stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir())
        return real(descriptor, content)

    monkeypatch.setattr(atomic.os, "write", write)
    replace_content(tmp_path / "a", b"new")
    assert seen == [0o600, 0o600]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_attributes_stay_and_those_the_folder_gives_new_files_do_not_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    try:
        os.setxattr(path, "user.note", b"mine")
    except OSError:
        pytest.skip("this disk has no extended attributes")
    real = os.open

    def with_a_gift(name: Any, flags: int, *rest: Any) -> int:
        descriptor = real(name, flags, *rest)
        if flags & os.O_CREAT:
            os.setxattr(descriptor, "user.gift", b"from the folder")
        return descriptor

    monkeypatch.setattr(atomic.os, "open", with_a_gift)
    replace_content(path, b"new")
    assert path.read_bytes() == b"new"
    assert {name: os.getxattr(path, name) for name in os.listxattr(path)} == {"user.note": b"mine"}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no extended attributes here")
def test_an_access_list_stays(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    # version 2; owner rw, user 12345 r, group r, mask r, others nothing: (tag, rights, id) each
    entries = ((1, 6, -1), (2, 4, 12345), (4, 4, -1), (16, 4, -1), (32, 0, -1))
    listed = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    try:
        os.setxattr(path, "system.posix_acl_access", listed)
    except OSError:
        pytest.skip("this disk has no access lists")
    before = path.stat()
    replace_content(path, b"new")
    assert os.getxattr(path, "system.posix_acl_access") == listed
    assert path.stat().st_mode == before.st_mode
    assert path.stat().st_ino != before.st_ino


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_group_and_owner_stay(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    os.chown(path, -1, 54321)
    path.chmod(0o664)
    replace_content(path, b"new")
    assert (path.stat().st_gid, stat.S_IMODE(path.stat().st_mode)) == (54321, 0o664)
    os.chown(path, 12345, -1)
    replace_content(path, b"newer")
    assert (path.stat().st_uid, path.read_bytes()) == (12345, b"newer")


def test_a_group_that_may_not_be_given_means_writing_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    number = path.stat().st_ino

    def refuse(*_: Any) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(atomic.os, "fchmod", refuse)
    kept: list[bytes] = []
    written = replace_content(path, b"new", spare=kept.append)
    assert (path.read_bytes(), path.stat().st_ino, kept) == (b"new", number, [b"old"])
    assert written.st_ino == number
    assert os.listdir(tmp_path) == ["a"]


def test_what_cannot_be_kept_safe_is_not_written_in_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    os.link(tmp_path / "a", tmp_path / "b")

    def refuse(_old: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        replace_content(tmp_path / "a", b"new", spare=refuse)
    assert (tmp_path / "b").read_bytes() == b"old"


def test_the_status_is_that_of_what_was_written(tmp_path: Path) -> None:
    written = replace_content(tmp_path / "a", b"new")
    there = (tmp_path / "a").stat()
    assert (written.st_ino, written.st_mtime_ns, written.st_size) == (there.st_ino, there.st_mtime_ns, 3)
