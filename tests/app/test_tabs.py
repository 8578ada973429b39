"""Several documents in one window: nothing of one gets into another, and nothing of any is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tests.app.conftest import StartProgram, asked, press, until
from writer.app.files import UNSAVED
from writer.app.program import Program
from writer.assist.document_port import Replacement
from writer.ui.actions import Command
from writer.ui.tab_row import TabRow


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    return made(tmp_path, "letter.md", "Dear Ann,\n")


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return made(tmp_path, "diary.md", "Monday.\n\nTuesday.\n")


@pytest.fixture
def opened(start_page: StartProgram, letter: Path) -> Program:
    return start_page(letter)


def made(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def do(program: Program, command: Command) -> None:
    program.window.commands[command].trigger()


def titles(program: Program) -> list[str]:
    return [tab.title for tab in program.documents.tabs]


def row(program: Program) -> TabRow:
    assert program.tabs.row is not None
    return program.tabs.row


def test_with_one_document_there_is_no_row(opened: Program) -> None:
    assert program_has_no_row(opened)
    assert not opened.window.commands[Command.NEXT_TAB].isEnabled()


def program_has_no_row(program: Program) -> bool:
    return program.tabs.row is None or program.tabs.row.isHidden()


def test_a_second_document_brings_the_row_and_closing_it_takes_it_away(opened: Program, diary: Path) -> None:
    opened.files.open(diary)
    assert titles(opened) == ["letter.md", "diary.md"]
    assert row(opened).isVisible()
    assert opened.port.plain_text() == "Monday.\n\nTuesday.\n"
    do(opened, Command.CLOSE_TAB)
    assert program_has_no_row(opened)
    assert opened.port.plain_text() == "Dear Ann,\n"
    assert opened.window.title_bar.title == "letter.md"


def test_an_empty_document_that_was_never_written_on_gives_way(opened: Program, diary: Path) -> None:
    do(opened, Command.NEW)
    do(opened, Command.NEW)
    assert titles(opened) == ["letter.md", "Untitled"]
    opened.files.open(diary)
    assert titles(opened) == ["letter.md", "diary.md"]


def test_what_was_typed_and_taken_back_does_not_give_way(opened: Program) -> None:
    do(opened, Command.NEW)
    QTest.keyClicks(opened.page, "Word")
    opened.port.undo()
    do(opened, Command.NEW)
    assert titles(opened) == ["letter.md", "Untitled", "Untitled 2"]


def test_a_file_is_open_once_under_whatever_name(opened: Program, letter: Path, diary: Path) -> None:
    opened.files.open(diary)
    link = letter.with_name("link.md")
    link.symlink_to(letter)
    opened.window.file_dropped.emit(link)
    assert titles(opened) == ["letter.md", "diary.md"]
    assert opened.document.path == letter
    opened.window.menus.recent_chosen.emit(diary.parent / "." / "diary.md")
    assert opened.document.path == diary
    assert len(titles(opened)) == 2


def test_text_undo_redo_caret_selection_and_marks_come_back(opened: Program, diary: Path) -> None:
    QTest.keyClicks(opened.page, "One ")
    opened.port.replace([Replacement(4, 4, "two ")])
    opened.port.undo()
    opened.files.open(diary)
    QTest.keyClicks(opened.page, "Sunday. ")
    opened.port.reveal(3, 6)
    do(opened, Command.PREVIOUS_TAB)
    assert opened.port.plain_text() == "One Dear Ann,\n"
    assert opened.document.modified
    opened.port.redo()
    assert opened.port.plain_text() == "One two Dear Ann,\n"
    opened.port.undo()
    opened.port.undo()
    assert opened.port.plain_text() == "Dear Ann,\n"
    do(opened, Command.NEXT_TAB)
    assert opened.port.plain_text() == "Sunday. Monday.\n\nTuesday.\n"
    assert opened.port.selection() == (3, 6)
    opened.port.undo()
    assert opened.port.plain_text() == "Monday.\n\nTuesday.\n"
    assert not opened.document.modified


def test_the_view_stays_where_it_was(opened: Program, tmp_path: Path) -> None:
    long = made(tmp_path, "long.md", "\n".join(f"Paragraph number {number} of a long text." for number in range(800)))
    opened.files.open(long)
    bar = opened.page.verticalScrollBar()
    opened.page.repaint()
    until(lambda: bar.maximum() > 3000)
    bar.setValue(bar.maximum() // 2)
    middle, seen = bar.value(), opened.port.visible_paragraphs()[0]
    do(opened, Command.NEXT_TAB)
    assert bar.value() == 0
    do(opened, Command.NEXT_TAB)
    assert opened.port.visible_paragraphs()[0].id == seen.id
    assert abs(bar.value() - middle) <= 1
    assert opened.port.caret == 0, "which stands above the view"


def test_read_only_belongs_to_its_document(opened: Program, diary: Path) -> None:
    opened.window.commands[Command.READ_ONLY].trigger()
    opened.files.open(diary)
    assert not opened.page.isReadOnly()
    QTest.keyClicks(opened.page, "X")
    do(opened, Command.NEXT_TAB)
    assert opened.page.isReadOnly()
    assert opened.window.commands[Command.READ_ONLY].isChecked()
    QTest.keyClicks(opened.page, "X")
    assert opened.port.plain_text() == "Dear Ann,\n"


def test_encoding_and_line_ends_belong_to_their_document(opened: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes("Caf\xe9\r\nbar\r\n".encode("cp1252"))
    opened.files.open(other)
    QTest.keyClicks(opened.page, "A ")
    do(opened, Command.NEXT_TAB)
    QTest.keyClicks(opened.page, "B ")
    do(opened, Command.SAVE)
    until(lambda: not opened.document.modified)
    do(opened, Command.NEXT_TAB)
    do(opened, Command.SAVE)
    until(lambda: not opened.document.modified)
    assert other.read_bytes() == "A Caf\xe9\r\nbar\r\n".encode("cp1252")


def test_closing_an_unsaved_tab_asks_and_the_answer_is_about_it_only(
    opened: Program, diary: Path, letter: Path
) -> None:
    opened.files.open(diary)
    QTest.keyClicks(opened.page, "New. ")
    do(opened, Command.CLOSE_TAB)
    assert asked(opened, UNSAVED)[0] == "“diary.md” has changes that are not saved."
    do(opened, Command.NEXT_TAB)
    assert opened.window.message_bar.shown is None, "the question went with its document"
    QTest.keyClicks(opened.page, "Also new. ")
    do(opened, Command.NEXT_TAB)
    do(opened, Command.CLOSE_TAB)
    asked(opened, UNSAVED)
    press(opened, "Save")
    until(lambda: titles(opened) == ["letter.md"])
    assert diary.read_text("utf-8") == "New. Monday.\n\nTuesday.\n"
    assert letter.read_text("utf-8") == "Dear Ann,\n"
    assert opened.document.modified


def test_the_last_tab_gives_way_to_an_empty_document(opened: Program) -> None:
    do(opened, Command.CLOSE_TAB)
    assert titles(opened) == ["Untitled"]
    assert opened.port.plain_text() == ""
    assert opened.window.isVisible()
    do(opened, Command.REOPEN_CLOSED)
    assert titles(opened) == ["letter.md"]


def test_a_closed_tab_comes_back_where_it_was(opened: Program, diary: Path, tmp_path: Path) -> None:
    opened.files.open(diary)
    opened.files.open(made(tmp_path, "third.md", "Third."))
    do(opened, Command.PREVIOUS_TAB)
    opened.port.reveal(9, 9)
    do(opened, Command.CLOSE_TAB)
    assert titles(opened) == ["letter.md", "third.md"]
    assert opened.document.title == "third.md"
    do(opened, Command.REOPEN_CLOSED)
    assert titles(opened) == ["letter.md", "diary.md", "third.md"]
    assert (opened.document.title, opened.port.caret) == ("diary.md", 9)
    assert not opened.window.commands[Command.REOPEN_CLOSED].isEnabled()


def test_closing_the_others_leaves_what_is_not_saved(opened: Program, diary: Path) -> None:
    QTest.keyClicks(opened.page, "New. ")
    opened.files.open(diary)
    do(opened, Command.NEW)
    QTest.keyClicks(opened.page, "Mine.")
    do(opened, Command.CLOSE_OTHERS)
    assert titles(opened) == ["letter.md", "Untitled"]
    assert opened.port.plain_text() == "Mine."
    shown = opened.window.message_bar.shown
    assert shown
    assert shown.sentence == "1 document with changes that are not saved stays open."


def test_the_window_asks_once_about_all_that_is_not_saved(
    opened: Program, diary: Path, letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClicks(opened.page, "A ")
    opened.files.open(diary)
    QTest.keyClicks(opened.page, "B ")
    do(opened, Command.NEW)
    QTest.keyClicks(opened.page, "C ")
    opened.window.close()
    sentence, buttons = asked(opened, UNSAVED)
    assert sentence == "3 documents have changes that are not saved: “letter.md”, “diary.md”, “Untitled”."
    assert buttons == ["Save all", "Do not save", "Cancel"]
    press(opened, "Cancel")
    assert opened.window.isVisible()
    opened.window.close()
    new = tmp_path / "new.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(new), ""))
    press(opened, "Save all")
    until(lambda: not opened.window.isVisible())
    assert letter.read_text("utf-8") == "A Dear Ann,\n"
    assert diary.read_text("utf-8") == "B Monday.\n\nTuesday.\n"
    assert new.read_text("utf-8") == "C "


def test_a_window_whose_one_unsaved_document_is_behind_shows_it_and_asks(opened: Program, diary: Path) -> None:
    QTest.keyClicks(opened.page, "A ")
    opened.files.open(diary)
    opened.window.close()
    assert asked(opened, UNSAVED)[0] == "“letter.md” has changes that are not saved."
    assert opened.document.title == "letter.md"
    press(opened, "Do not save")
    assert not opened.window.isVisible()


def test_saving_under_the_name_of_another_tab_is_refused(
    opened: Program, diary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    do(opened, Command.NEW)
    QTest.keyClicks(opened.page, "Mine.")
    opened.files.open(diary)
    do(opened, Command.PREVIOUS_TAB)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(diary), ""))
    do(opened, Command.SAVE_AS)
    assert "is open beside this document" in asked(opened, "not-saved")[0]
    assert diary.read_text("utf-8") == "Monday.\n\nTuesday.\n"


def test_a_file_that_cannot_be_read_leaves_everything_as_it_is(opened: Program, tmp_path: Path) -> None:
    opened.files.open(tmp_path / "none.md")
    assert titles(opened) == ["letter.md"]
    assert asked(opened, "file")[0]


# -- the row -----------------------------------------------------------------------------------------------------


@pytest.fixture
def three(opened: Program, diary: Path, tmp_path: Path) -> Program:
    opened.files.open(diary)
    opened.files.open(made(tmp_path, "A title that is far too long for any tab of a row.md", "Third."))
    return opened


def at(tabs: TabRow, place: int) -> QPoint:
    return tabs.tabRect(place).center()


def test_a_click_shows_a_tab_and_the_page_keeps_the_keyboard(three: Program) -> None:
    three.page.setFocus()
    QTest.mouseClick(row(three), Qt.MouseButton.LeftButton, pos=at(row(three), 1))
    assert three.document.title == "diary.md"
    assert three.window.focusWidget() is three.page


def test_a_middle_click_closes(three: Program) -> None:
    QTest.mouseClick(row(three), Qt.MouseButton.MiddleButton, pos=at(row(three), 0))
    assert titles(three)[0] == "diary.md"


def test_the_cross_closes(three: Program) -> None:
    cross = row(three).tabButton(1, TabRow.ButtonPosition.RightSide)
    assert cross.accessibleName() == "Close diary.md"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert "diary.md" not in titles(three)


def test_tabs_are_moved(three: Program) -> None:
    row(three).moveTab(2, 0)
    assert titles(three)[1:] == ["letter.md", "diary.md"]
    assert three.document.title == titles(three)[0]


def test_a_screen_reader_hears_what_is_not_saved(three: Program, diary: Path) -> None:
    QTest.keyClicks(three.page, "X")
    do(three, Command.PREVIOUS_TAB)
    tabs = row(three)
    assert tabs.accessibleTabName(2) == "A title that is far too long for any tab of a row.md, not saved"
    assert tabs.accessibleTabName(1) == "diary.md"
    assert tabs.tabToolTip(1) == str(diary)


def test_the_keyboard_goes_along_the_row_and_back_to_the_page(three: Program) -> None:
    tabs = row(three)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Left)
    assert three.document.title == "diary.md"
    assert tabs.hasFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Delete)
    assert len(titles(three)) == 2
    QTest.keyClick(tabs, Qt.Key.Key_Return)
    assert three.window.focusWidget() is three.page


def test_several_files_are_dropped_at_once(opened: Program, diary: Path, tmp_path: Path) -> None:
    third = made(tmp_path, "third.md", "Third.")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in (diary, third)])
    place, none = QPointF(50, 200), Qt.KeyboardModifier.NoModifier
    opened.window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, none))
    assert titles(opened) == ["letter.md", "diary.md", "third.md"]
    assert opened.port.plain_text() == "Third."


def test_every_document_is_written_in_the_font_of_the_page(three: Program) -> None:
    for _ in three.documents.tabs:
        three.documents.step(1)
        assert three.page.document().defaultFont() == three.page.font()
    three.page.set_appearance("Inter", 20.0, 60, three.page.looks.palette)
    high = {three.page.cursorRect().height()}
    for _ in three.documents.tabs:
        three.documents.step(1)
        assert three.page.document().defaultFont() == three.page.font()
        high.add(three.page.cursorRect().height())
    assert len(high) == 1, "also those that were behind when it changed"
    assert not three.documents.unsaved


def test_full_screen_shows_nothing_but_the_page(three: Program) -> None:
    three.window.commands[Command.FULL_SCREEN].setChecked(True)
    assert row(three).isHidden()
    do(three, Command.NEXT_TAB)
    assert row(three).isHidden()
    three.window.commands[Command.FULL_SCREEN].setChecked(False)
    assert not row(three).isHidden()


def test_a_right_click_shows_the_tab_and_what_can_be_done_with_it(three: Program) -> None:
    tabs = row(three)
    place = at(tabs, 0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, tabs.mapToGlobal(place))
    QApplication.sendEvent(tabs, event)
    assert three.document.title == "letter.md"
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()] == ["close-tab", "close-others", "reopen-closed"]
    menu.actions()[1].trigger()
    menu.close()
    assert titles(three) == ["letter.md"]
