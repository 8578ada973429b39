"""The journal of the open document: what is on the page can be read from the disk, and goes when the file has it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Replacement
from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.documents import long_lines
from writer.documents.files import Document
from writer.documents.journal.finding import read_journal, take_over
from writer.documents.journal.places import all_places
from writer.documents.journal.records import Kept, text_crc
from writer.documents.journal.replay import Replayed
from writer.documents.owners import Owner
from writer.documents.recent import RecentFiles
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

DEAD = Owner(1, 1, "00000000", "0")


class Desk:
    """A page, its document and its journal."""

    def __init__(self, qtbot: QtBot, folder: Path, owner: Owner | None = None) -> None:
        self.folder = folder / "journal"
        self.page = Page()
        qtbot.addWidget(self.page)
        self.port = EditorPort(self.page)
        self.document = OpenDocument(self.port, RecentFiles(folder / "recent.json"))
        self.document.new()
        self.journaling = Journaling(self.port, self.document, self.folder, owner or Owner.this())
        self.journaling.switch(True)

    def found(self) -> Replayed | None:
        assert self.journaling.flush(20)
        return read_journal(all_places(self.folder))

    @property
    def text(self) -> str | None:
        found = self.found()
        return found.text if found else None


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    yield made
    made.journaling.shutdown()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text("Dear Ann,\n", encoding="utf-8")
    return file


def test_typing_is_kept_and_reading_is_not(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    assert desk.found() is None
    QTest.keyClicks(desk.page, "Hello. ")
    found = desk.found()
    assert found is not None
    assert (found.text, found.stored.path, found.caret) == ("Hello. Dear Ann,\n", str(letter), 7)
    assert found.file_crc == text_crc("Dear Ann,\n")


def test_saved_text_needs_no_journal(desk: Desk, letter: Path, qtbot: QtBot) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    assert desk.text
    with qtbot.waitSignal(desk.document.saved):
        desk.document.save()
    assert desk.found() is None


def test_text_that_is_undone_needs_none_and_redone_it_does(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    assert desk.text
    desk.port.undo()
    assert desk.found() is None
    desk.port.redo()
    assert desk.text == "Hello. Dear Ann,\n"


def test_what_is_typed_while_it_is_saved_stays_in_the_journal(desk: Desk, letter: Path, qtbot: QtBot) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "One. ")
    with qtbot.waitSignal(desk.document.saved):
        desk.document.save()
        QTest.keyClicks(desk.page, "Two. ")
    found = desk.found()
    assert found is not None
    assert (found.text, found.file_crc) == ("One. Two. Dear Ann,\n", text_crc("One. Dear Ann,\n"))


def test_a_text_that_came_unsaved_is_kept_before_any_key(desk: Desk) -> None:
    desk.document.show("An answer.", "Answer", unsaved=True)
    found = desk.found()
    assert found is not None
    assert (found.text, found.stored.path, found.stored.title) == ("An answer.", "", "Answer")


def test_another_encoding_alone_is_kept_too(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    desk.document.store_as("utf-16-le", bom=True)
    found = desk.found()
    assert found is not None
    assert (found.stored.encoding, found.stored.bom) == ("utf-16-le", True)


def test_long_lines_are_joined_again_with_the_mark_in_the_journal(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    text = "word " * 10_000
    file.write_text(text, encoding="utf-8")
    desk.document.open(file)
    QTest.keyClicks(desk.page, "New ")
    found = desk.found()
    assert found is not None
    assert found.stored.mark
    assert long_lines.join(found.text, found.stored.mark) == "New " + text


def test_switched_on_late_it_begins_with_what_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.journaling.switch(False)
    QTest.keyClicks(desk.page, "Before. ")
    assert not list(tmp_path.rglob("*.journal"))
    desk.journaling.switch(True)
    assert desk.text == "Before. "
    desk.journaling.switch(False)
    assert not list(tmp_path.rglob("*.journal"))


def test_what_was_restored_is_safe_again_before_the_old_journal_goes(
    qtbot: QtBot, tmp_path: Path, letter: Path
) -> None:
    before = Desk(qtbot, tmp_path, DEAD)
    before.document.open(letter)
    QTest.keyClicks(before.page, "Hello. ")
    assert before.text
    before.journaling.shutdown()
    ((places, found),) = take_over(tmp_path / "journal", Owner.this())
    after = Desk(qtbot, tmp_path)
    after.journaling.take_over(places)
    after.document.resume(Document("Dear Ann,\n", letter), found.text, "")
    again = after.found()
    assert again is not None
    assert (again.text, again.stored.path, again.file_crc) == (found.text, str(letter), found.file_crc)
    assert len(all_places(tmp_path / "journal")) == 1
    after.journaling.shutdown()


def test_what_is_left_on_purpose_is_gone(desk: Desk) -> None:
    QTest.keyClicks(desk.page, "Never mind.")
    assert desk.text
    desk.journaling.forget()
    assert desk.found() is None


def test_what_is_kept_for_the_next_start_says_so(desk: Desk) -> None:
    QTest.keyClicks(desk.page, "To be continued.")
    desk.journaling.shutdown(lambda _number: Kept(5.0, 3, 0.5))
    found = read_journal(all_places(desk.folder))
    assert found is not None
    assert (found.text, found.kept) == ("To be continued.", Kept(5.0, 3, 0.5))


# -- any acts ---------------------------------------------------------------------------------------------------


def _type(desk: Desk, dice: random.Random) -> None:
    QTest.keyClicks(desk.page, dice.choice(["a", "word ", ". "]))


def _press(desk: Desk, dice: random.Random) -> None:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End)
    shift = dice.choice([Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
    QTest.keyClick(desk.page, dice.choice(keys), shift)


def _replace(desk: Desk, dice: random.Random) -> None:
    places = sorted(dice.randint(0, desk.port.length()) for _ in range(2 * dice.randint(1, 3)))
    pairs = zip(places[::2], places[1::2], strict=True)
    desk.port.replace([Replacement(*pair, dice.choice(["", "new\n", "\U0001f600", "x y"])) for pair in pairs])


def _paste(desk: Desk, dice: random.Random) -> None:
    desk.page.textCursor().insertText(dice.choice(["two\nlines\n", "\U0001f600\U0001f600", "p"]))


def _select(desk: Desk, dice: random.Random) -> None:
    desk.port.select(dice.randint(0, desk.port.length()), dice.randint(0, desk.port.length()))


def _undo(desk: Desk, dice: random.Random) -> None:
    dice.choice([desk.port.undo, desk.port.redo])()


ACTS: tuple[Callable[[Desk, random.Random], None], ...] = (
    _type,
    _type,
    _press,
    _press,
    _replace,
    _paste,
    _select,
    _undo,
)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_the_journal_has_the_text_of_the_page(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    for step in range(120):
        dice.choice(ACTS)(desk, dice)
        if step % 20 == 19:
            found = desk.found()
            text = found.text if found else ""
            assert text == desk.port.plain_text() if desk.document.modified else found is None
