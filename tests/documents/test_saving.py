"""Saving with all that belongs to it, on real disks: full ones, ones that cannot be written, names no disk takes."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from writer.documents import files
from writer.documents.backups import Backups
from writer.documents.errors import DocumentError
from writer.documents.files import Document, NotEncodable, Saved
from writer.documents.saving import ChangedMeanwhile, Order, carry_out

OLD = "What was there.\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "folder" / "page.md"
    file.parent.mkdir()
    file.write_text(OLD, encoding="utf-8")
    return file


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "backups")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    yield from mounted(tmp_path / "small", "size=64k")


def mounted(place: Path, options: str) -> Iterator[Path]:
    place.mkdir()
    if not shutil.which("mount") or os.geteuid():
        pytest.skip("only root may mount a disk")
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_the_version_before_is_kept_apart_and_beside_only_when_wanted(page: Path, backups: Backups) -> None:
    carry_out(Order(files.read(page), "One.\n", backups=backups))
    assert os.listdir(page.parent) == ["page.md"]
    carry_out(Order(files.read(page), "Two.\n", backups=backups, beside=True))
    assert (page.parent / "page.md~").read_text("utf-8") == "One.\n"
    assert [copy.read_text("utf-8") for copy in backups.of(page)] == ["One.\n", OLD]


def test_what_somebody_else_wrote_is_not_written_over(page: Path, backups: Backups) -> None:
    document = files.read(page)
    page.write_text("Theirs.\n", encoding="utf-8")
    outcome = carry_out(Order(document, "Mine.\n", backups=backups))
    assert isinstance(outcome, ChangedMeanwhile)
    assert outcome.found.document is not None
    assert outcome.found.document.text == "Theirs.\n"
    assert page.read_text("utf-8") == "Theirs.\n"
    assert isinstance(carry_out(Order(document, "Mine.\n", backups=backups, overwrite=True)), Saved)
    assert [copy.read_text("utf-8") for copy in backups.of(page)] == ["Theirs.\n"]


def test_a_file_that_appeared_where_none_was_is_not_written_over(page: Path) -> None:
    assert isinstance(carry_out(Order(Document(path=page), "Mine.\n")), ChangedMeanwhile)
    assert page.read_text("utf-8") == OLD


def test_touched_but_not_changed_is_no_reason_to_refuse(page: Path) -> None:
    document = files.read(page)
    os.utime(page, (1, 1))
    assert isinstance(carry_out(Order(document, "Mine.\n")), Saved)


def test_a_deleted_file_is_made_again(page: Path) -> None:
    document = files.read(page)
    page.unlink()
    assert isinstance(carry_out(Order(document, "Mine.\n")), Saved)
    assert page.read_text("utf-8") == "Mine.\n"


def test_each_save_knows_the_one_before(page: Path) -> None:
    document = files.read(page)
    for text in ("One.\n", "Two.\n", "Three.\n"):
        outcome = carry_out(Order(document, text))
        assert isinstance(outcome, Saved)
        document = outcome.document
    assert page.read_text("utf-8") == "Three.\n"


def test_elsewhere_means_over_whatever_is_there_which_is_kept(page: Path, tmp_path: Path, backups: Backups) -> None:
    (tmp_path / "other.md").write_text("Somebody's.\n", encoding="utf-8")
    outcome = carry_out(Order(files.read(page), "Mine.\n", tmp_path / "other.md", backups=backups))
    assert isinstance(outcome, Saved)
    assert outcome.document.path == tmp_path / "other.md"
    assert [copy.read_text("utf-8") for copy in backups.of(tmp_path / "other.md")] == ["Somebody's.\n"]
    assert page.read_text("utf-8") == OLD


def test_a_character_the_encoding_lacks_leaves_the_file_alone(page: Path) -> None:
    page.write_bytes("Fähre\n".encode("cp1252"))
    assert isinstance(carry_out(Order(files.read_as(page, "cp1252"), "Fähre → Ufer\n")), NotEncodable)
    assert page.read_bytes() == "Fähre\n".encode("cp1252")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("n" * 300 + ".md", "its name is too long"),
        ("nul\0in it.md", "no file can have this name"),
        ("no such folder/page.md", "its folder no longer exists"),
        ("page.md/below a file.md", "its folder no longer exists"),
        (".", "a folder has that name"),
        ("loop.md", "a link that leads back to itself"),
    ],
    ids=["too long", "nul", "no folder", "below a file", "a folder", "a loop"],
)
def test_names_no_disk_takes_are_refused_in_words(page: Path, name: str, words: str) -> None:
    (page.parent / "loop.md").symlink_to("loop.md")
    with pytest.raises(DocumentError, match=words):
        carry_out(Order(files.read(page), "Mine.\n", page.parent / name))
    assert page.read_text("utf-8") == OLD


def test_a_full_disk_keeps_the_old_text_and_takes_the_new_one_when_there_is_room(
    small_disk: Path, backups: Backups
) -> None:
    page = small_disk / "page.md"
    page.write_text(OLD, encoding="utf-8")
    document = files.read(page)
    (small_disk / "filling").write_bytes(b"x" * 40_000)
    with pytest.raises(DocumentError, match="the disk is full"):
        carry_out(Order(document, "Much more text. " * 4000, backups=backups))
    assert page.read_text("utf-8") == OLD
    assert sorted(os.listdir(small_disk)) == ["filling", "page.md"], "nothing half-written is left behind"
    (small_disk / "filling").unlink()
    assert isinstance(carry_out(Order(document, "Much more text. " * 2000, backups=backups)), Saved)


def test_a_full_disk_keeps_the_old_text_under_both_its_names(small_disk: Path, backups: Backups) -> None:
    page = small_disk / "page.md"
    page.write_text(OLD, encoding="utf-8")
    os.link(page, small_disk / "other.md")
    document = files.read(page)
    (small_disk / "filling").write_bytes(b"x" * 40_000)
    with pytest.raises(DocumentError, match="the disk is full"):
        carry_out(Order(document, "Much more text. " * 4000, backups=backups))
    assert (small_disk / "other.md").read_text("utf-8") == OLD
    assert [copy.read_text("utf-8") for copy in backups.of(page)] == [OLD]


def test_no_room_for_a_backup_is_no_reason_not_to_save(page: Path, small_disk: Path) -> None:
    (small_disk / "filling").write_bytes(b"x" * 65_000)
    assert isinstance(carry_out(Order(files.read(page), "Mine.\n", backups=Backups(small_disk / "backups"))), Saved)


def test_no_room_for_a_backup_is_one_not_to_write_in_place(page: Path, small_disk: Path) -> None:
    """A save in place can be torn by a power cut: without the old text elsewhere it is not begun."""
    (small_disk / "filling").write_bytes(b"x" * 65_000)
    os.link(page, page.with_name("other.md"))
    with pytest.raises(DocumentError, match="the disk is full"):
        carry_out(Order(files.read(page), "Mine.\n", backups=Backups(small_disk / "backups")))
    assert page.read_text("utf-8") == OLD


def test_a_disk_that_can_only_be_read_is_said_to_be_one(tmp_path: Path) -> None:
    for disk in mounted(tmp_path / "disk", "size=64k"):
        (disk / "page.md").write_text(OLD, encoding="utf-8")
        document = files.read(disk / "page.md")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(DocumentError, match=r"the disk can only be read|you may not write there"):
            carry_out(Order(document, "Mine.\n"))
        with pytest.raises(DocumentError, match="the disk can only be read"):
            carry_out(Order(document, "Mine.\n", disk / "new.md"))


def test_a_file_mounted_by_itself_is_written_in_place(page: Path, tmp_path: Path, backups: Backups) -> None:
    """As containers do it: the folder looks ordinary, but nothing can be renamed over the file."""
    if os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root may mount a file")
    (tmp_path / "outside.md").write_text(OLD, encoding="utf-8")
    if subprocess.run(["mount", "--bind", str(tmp_path / "outside.md"), str(page)], check=False).returncode:
        pytest.skip("no file can be mounted here")
    try:
        assert isinstance(carry_out(Order(files.read(page), "Mine.\n", backups=backups)), Saved)
        assert (tmp_path / "outside.md").read_text("utf-8") == "Mine.\n"
        assert os.listdir(page.parent) == ["page.md"]
        assert [copy.read_text("utf-8") for copy in backups.of(page)] == [OLD]
    finally:
        subprocess.run(["umount", "-l", str(page)], check=True)


def test_backups_are_for_nobody_elses_eyes(page: Path, backups: Backups) -> None:
    carry_out(Order(files.read(page), "Mine.\n", backups=backups))
    copy = backups.latest(page)
    assert copy is not None
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
