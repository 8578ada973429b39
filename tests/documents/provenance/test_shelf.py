"""Marks are kept for a document, found when it was moved, and given back after a crash to the right one."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from writer.documents.owners import Owner
from writer.documents.provenance.modes import Modes
from writer.documents.provenance.record import Record, make_record, text_hash
from writer.documents.provenance.shelf import Shelf, beside_path
from writer.documents.provenance.sources import WRITER, Sources
from writer.text.runs import Run


def record(text: str, path: str = "", title: str = "", at: float = 0.0) -> Record:
    return make_record(text, [Run(0, 1, WRITER)], Sources(), path, title, at)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "provenance"


@pytest.fixture
def shelf(folder: Path) -> Shelf:
    return Shelf(folder, Owner.this())


def test_what_was_kept_last_is_found_and_only_that_is_kept(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    for text in ("one", "two"):
        shelf.keep(path, record(text), beside=False)
    found = shelf.find(path, text_hash("three"))
    assert found
    assert found.text == text_hash("two")
    files = list(folder.glob("*.json"))
    assert len(files) == 1
    if sys.platform != "win32":
        assert stat.S_IMODE(files[0].stat().st_mode) == 0o600


def test_a_document_that_was_moved_is_known_by_its_text(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep(tmp_path / "story.md", record("one"), beside=False)
    assert shelf.find(tmp_path / "moved.md", text_hash("one"))
    assert shelf.find(tmp_path / "moved.md", text_hash("other")) is None


def test_beside_the_file_when_the_writer_wants_it_so_and_back(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    shelf.keep(path, record("one"), beside=False)
    shelf.keep(path, record("two"), beside=True)
    assert beside_path(path).name == "story.md.provenance.json"
    assert beside_path(path).exists()
    assert not list(folder.glob("*.json"))
    shelf.keep(path, record("three"), beside=False)
    assert not beside_path(path).exists()
    found = shelf.find(path, "")
    assert found
    assert found.text == text_hash("three")


def test_a_damaged_file_is_as_good_as_none(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    beside_path(path).write_bytes(b'{"format": "inkhorn prov')
    assert shelf.find(path, text_hash("one")) is None


def test_what_a_window_that_crashed_kept_is_given_back_once(folder: Path) -> None:
    gone = replace(Owner.this(), started=1)
    assert gone.alive() is False
    Shelf(folder, gone).keep_open(0, record("mine", path="/a/story.md", at=1.0))
    Shelf(folder, gone).keep_open(1, record("untitled", title="Untitled", at=2.0))
    shelf = Shelf(folder, Owner.this())
    shelf.keep_open(0, record("open now", path="/a/story.md", at=3.0))
    found = shelf.take_left("/a/story.md", "story.md")
    assert found
    assert found.text == text_hash("mine")
    assert shelf.take_left("/a/story.md", "story.md") is None
    untitled = shelf.take_left("", "Untitled")
    assert untitled
    assert untitled.text == text_hash("untitled")
    assert shelf.take_left("", "Other") is None


def test_documents_without_a_model_are_remembered(folder: Path, tmp_path: Path) -> None:
    modes = Modes(folder)
    path = tmp_path / "story.md"
    assert not modes.without_model(path, usual=False)
    modes.remember(path, without=True)
    assert Modes(folder).without_model(path, usual=False)
    assert not modes.without_model(tmp_path / "other.md", usual=False)
    modes.remember(path, without=False)
    assert not modes.without_model(path, usual=True)
    assert modes.without_model(None, usual=True)
