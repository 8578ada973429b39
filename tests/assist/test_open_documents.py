"""The list of open documents: which is shown, which file is which, what is kept of each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.open_document import OpenDocument
from writer.assist.open_documents import OpenDocuments, keep_for_each
from writer.documents.recent import RecentFiles
from writer.documents.session import OpenFile
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort


class Desk:
    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.page = Page()
        qtbot.addWidget(self.page)
        self.port = EditorPort(self.page)
        self.document = OpenDocument(self.port, RecentFiles(folder / "recent.json"))
        self.documents = OpenDocuments(self.document, self.port)
        self.document.new()

    def open(self, path: Path) -> None:
        assert self.document.open(path, room=self.documents.make_room)

    @property
    def titles(self) -> list[str]:
        return [tab.title for tab in self.documents.tabs]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{name}.md" for name in ("one", "two", "three")]
    for file in made:
        file.write_text(file.stem, encoding="utf-8")
    return made


def test_a_new_document_stands_behind_the_one_that_is_shown(desk: Desk, files: list[Path]) -> None:
    desk.open(files[0])
    desk.open(files[1])
    desk.documents.step(1)
    desk.open(files[2])
    assert desk.titles == ["one.md", "three.md", "two.md"]


def test_a_hard_link_is_the_same_file(desk: Desk, files: list[Path], tmp_path: Path) -> None:
    desk.open(files[0])
    desk.open(files[1])
    other = tmp_path / "other name.md"
    os.link(files[0], other)
    assert desk.documents.go_to(other)
    assert desk.document.path == files[0]
    assert not desk.documents.go_to(files[2])


def test_the_neighbour_behind_takes_the_place_of_what_is_closed(desk: Desk, files: list[Path]) -> None:
    for file in files:
        desk.open(file)
    desk.documents.show(desk.documents.tabs[1])
    desk.documents.close(desk.documents.shown)
    assert desk.port.plain_text() == "three"
    desk.documents.close(desk.documents.shown)
    assert desk.port.plain_text() == "one"
    desk.documents.close(desk.documents.shown)
    assert (desk.port.plain_text(), desk.titles) == ("", ["Untitled"])


def test_what_waits_can_be_closed_without_showing_it(desk: Desk, files: list[Path]) -> None:
    dropped: list[int] = []
    desk.document.dropped.connect(dropped.append)
    for file in files:
        desk.open(file)
    desk.documents.close(desk.documents.tabs[0])
    assert desk.port.plain_text() == "three"
    assert len(dropped) == 1
    assert desk.titles == ["two.md", "three.md"]


def test_one_that_was_not_shown_yet_is_read_when_its_turn_comes(desk: Desk, files: list[Path]) -> None:
    desk.open(files[0])
    left = OpenFile(str(files[1]), "", 2)
    tab = desk.documents.add_later("two.md", files[1], lambda: desk.document.open(files[1]), left, place=0)
    assert desk.titles == ["two.md", "one.md"]
    assert desk.documents.left(lambda _number: "")[0][0] == left
    assert desk.documents.go_to(files[1])
    assert (desk.port.plain_text(), desk.port.caret, tab.left) == ("two", 2, None)


def test_one_that_cannot_be_read_goes_and_the_former_stays(desk: Desk, files: list[Path]) -> None:
    said: list[str] = []
    desk.document.failed.connect(said.append)
    desk.open(files[0])
    desk.documents.add_later("gone.md", None, lambda: desk.document.open(files[0].with_name("gone.md")), None)
    desk.documents.step(1)
    assert (desk.port.plain_text(), desk.titles) == ("one", ["one.md"])
    assert len(said) == 1


def test_the_session_knows_caret_and_place_of_all(desk: Desk, files: list[Path]) -> None:
    for file in files:
        desk.open(file)
        desk.port.reveal(2, 2)
    desk.page.write(0, 0, "X")
    desk.documents.step(1)
    left, shown = desk.documents.left(lambda number: f"word {number}")
    assert [(each.path, each.caret) for each in left] == [(str(files[0]), 2), (str(files[1]), 2), (str(files[2]), 1)]
    assert [bool(each.journal) for each in left] == [False, False, True]
    assert shown == 0


def test_what_is_kept_for_each_comes_back_with_it(desk: Desk, files: list[Path]) -> None:
    now: list[str] = []
    came: list[str] = []
    keep_for_each(desk.document, lambda: desk.document.title, came.append, lambda: now.append(desk.document.title))
    desk.open(files[0])
    desk.open(files[1])
    desk.documents.step(1)
    desk.documents.step(1)
    assert came == ["one.md", "two.md"]
    assert not now
