"""Looking at the disk: same, other, gone, unreadable."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from writer.documents import files
from writer.documents.disk import Differs, Gone, Same, Unreadable, look


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "folder" / "page.md"
    file.parent.mkdir()
    file.write_text("Text.\n", encoding="utf-8")
    return file


def test_an_untouched_file_is_not_even_read(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = files.read(page).stamp
    monkeypatch.setattr(files, "contents", lambda _: pytest.fail("read"))
    assert look(page, stamp) == Same(stamp)


def test_the_same_words_in_a_new_file_are_the_same(page: Path) -> None:
    stamp = files.read(page).stamp
    page.unlink()
    page.write_text("Text.\n", encoding="utf-8")
    os.utime(page, (5, 5))
    seen = look(page, stamp)
    assert isinstance(seen, Same)
    assert seen.stamp is not None
    assert seen.stamp.changed_ns == 5_000_000_000


def test_other_words_of_the_same_length_and_time_are_noticed_in_a_new_file(page: Path) -> None:
    status = page.stat()
    stamp = files.read(page).stamp
    new = page.with_name("new")
    new.write_text("Taxt.\n", encoding="utf-8")
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))
    new.replace(page)
    seen = look(page, stamp)
    assert isinstance(seen, Differs)
    assert seen.document is not None
    assert seen.document.text == "Taxt.\n"


def test_what_is_no_text_any_more_is_told_without_one(page: Path) -> None:
    stamp = files.read(page).stamp
    page.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    seen = look(page, stamp)
    assert isinstance(seen, Differs)
    assert seen.document is None


def test_a_file_that_is_gone_with_or_without_its_folder(page: Path) -> None:
    stamp = files.read(page).stamp
    page.unlink()
    assert look(page, stamp) == Gone(folder=False)
    shutil.rmtree(page.parent)
    assert look(page, stamp) == Gone(folder=True)
    page.parent.write_text("now a file", encoding="utf-8")
    assert look(page, stamp) == Gone(folder=True)


def test_nothing_where_nothing_was_is_the_same_and_something_is_not(page: Path) -> None:
    assert look(page.with_name("none.md"), None) == Same(None)
    assert isinstance(look(page, None), Differs)


def test_a_folder_in_its_place_cannot_be_read(page: Path) -> None:
    stamp = files.read(page).stamp
    page.unlink()
    page.mkdir()
    assert isinstance(look(page, stamp), Unreadable)
