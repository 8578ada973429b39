"""Finding and replacing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from editor_desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.assist.pattern_process import PatternProcess
from writer.assist.searching import Search as DocumentSearch
from writer.text.units import utf16_length
from writer.ui.editor.find_bar import FindBar

TEXT = "🙂 The sea. The sea!\nthe SEA, and nothing else."


class Search:
    """The bar above a page."""

    def __init__(self, desk: Desk, qtbot: QtBot, search: DocumentSearch | None = None) -> None:
        self.desk, self.window = desk, QWidget()
        qtbot.addWidget(self.window)
        self.bar = FindBar(desk.page, desk.port, search=search)
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(desk.page)
        self.window.resize(900, 600)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def field(self, name: str) -> QLineEdit:
        return next(each for each in self.bar.findChildren(QLineEdit) if each.accessibleName() == name)

    def press(self, words: str) -> None:
        buttons = self.bar.findChildren(QPushButton)
        button = next(each for each in buttons if words in (each.text(), each.accessibleName()))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field("Find"), text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field("Find"), key, modifiers)

    @property
    def selected(self) -> tuple[str, int]:
        start, end = self.desk.port.selection()
        return self.desk.port.text(start, end), start


@pytest.fixture
def search(desk: Desk, qtbot: QtBot) -> Iterator[Search]:
    made = Search(desk, qtbot)
    desk.open(TEXT, caret=0)
    yield made
    desk.page.setParent(None)


def test_it_finds_while_one_types_and_goes_around(search: Search) -> None:
    search.bar.open()
    search.type("sea")
    first = utf16_length("🙂 The ")
    assert search.selected == ("sea", first)
    assert search.bar.count == "1 of 3"
    search.key(Qt.Key.Key_Return)
    search.key(Qt.Key.Key_Return)
    assert search.selected[0] == "SEA"
    assert search.bar.count == "3 of 3"
    search.key(Qt.Key.Key_Return)
    assert search.selected == ("sea", first)
    search.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert search.bar.count == "3 of 3"
    assert search.field("Find").hasFocus()


def test_the_case_can_matter(search: Search) -> None:
    search.bar.open()
    search.type("SEA")
    search.press("Aa")
    assert search.bar.count == "1 of 1"
    assert search.selected[0] == "SEA"


def test_nothing_found_is_said_and_nothing_moves(search: Search) -> None:
    search.bar.open()
    search.type("ship")
    assert search.bar.count == "Not found"
    assert search.desk.port.selection() == (0, 0)


def test_replacing_all_is_one_undo_step(search: Search) -> None:
    search.bar.open(replacing=True)
    search.type("the")
    QTest.keyClicks(search.field("Replace with"), "one the")
    search.press("Replace all")
    assert search.desk.text == "🙂 one the sea. one the sea!\none the SEA, and nothing else."
    assert search.bar.count == "3 replaced"
    assert search.desk.undo_steps()[1:] == [TEXT]


def test_replacing_goes_from_one_to_the_next(search: Search) -> None:
    search.bar.open(replacing=True)
    search.type("sea")
    QTest.keyClicks(search.field("Replace with"), "lake")
    search.press("Replace")
    assert search.desk.text == TEXT.replace("sea", "lake", 1)
    assert search.selected == ("sea", utf16_length("🙂 The lake. The "))


def test_escape_gives_the_page_the_keyboard_and_takes_the_marks_away(search: Search) -> None:
    search.bar.open()
    search.type("sea")
    assert len(search.desk.page.extraSelections()) == 3
    search.key(Qt.Key.Key_Escape)
    assert not search.bar.isVisible()
    assert search.desk.page.hasFocus()
    assert search.desk.page.extraSelections() == []


def test_it_looks_for_what_is_selected(search: Search) -> None:
    search.desk.port.select(3, 6)
    search.bar.open()
    assert search.field("Find").text() == "The"
    assert search.bar.count == "1 of 3"


def test_editing_the_page_counts_anew(search: Search) -> None:
    search.bar.open()
    search.type("sea")
    search.desk.port.select(0, 0)
    search.desk.type("sea ")
    assert search.bar.count == "4"


def test_only_matches_on_screen_are_marked(search: Search) -> None:
    search.desk.open("\n".join(["A sea."] * 400), caret=0)
    search.bar.open()
    search.type("sea")
    assert search.bar.count == "1 of 400"
    assert 5 < len(search.desk.page.extraSelections()) < 60


def test_all_are_replaced_also_where_there_are_very_many(search: Search) -> None:
    search.desk.open("e e\n" * 1_500, caret=0)
    search.bar.open(replacing=True)
    search.type("e")
    assert search.bar.count == "1 of 3,000"
    QTest.keyClicks(search.field("Replace with"), "o")
    search.press("Replace all")
    assert search.desk.text == "o o\n" * 1_500


def test_whole_words_only(search: Search) -> None:
    search.desk.open("seal sea seas", caret=0)
    search.bar.open()
    search.press("Whole words")
    search.type("sea")
    assert search.bar.count == "1 of 1"
    assert search.selected == ("sea", 5)


def test_in_several_lines_that_are_selected_it_stays_there(search: Search) -> None:
    search.desk.open("sea\nsea\nsea\nsea", caret=0)
    search.desk.port.select(4, 11)
    search.bar.open(replacing=True)
    search.type("sea")
    assert search.bar.count == "1 of 2"
    QTest.keyClicks(search.field("Replace with"), "lake")
    search.press("Replace all")
    assert search.desk.text == "sea\nlake\nlake\nsea"


def test_a_selection_is_asked_for_where_there_is_none(search: Search) -> None:
    search.bar.open()
    search.press("In selection")
    assert search.bar.count == "Select the part of the text first."


def test_earlier_searches_come_back_with_the_arrows(search: Search) -> None:
    search.bar.open()
    for words in ("sea", "the"):
        search.field("Find").clear()
        search.type(words)
        search.key(Qt.Key.Key_Return)
    search.field("Find").clear()
    search.type("ship")
    shown = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        search.key(key)
        shown.append(search.field("Find").text())
    assert shown == ["the", "sea", "sea", "the", "ship"]
    assert search.bar.kept["wanted"] == ["the", "sea"]


@pytest.fixture
def hesitant(desk: Desk, qtbot: QtBot) -> Iterator[Search]:
    """As in a document that is too large to be looked through at once."""
    made = Search(desk, qtbot, DocumentSearch(desk.port, at_once=0))
    desk.open(TEXT, caret=0)
    yield made
    desk.page.setParent(None)


def test_typing_in_a_large_document_does_not_wait_for_the_search(hesitant: Search, qtbot: QtBot) -> None:
    hesitant.bar.open()
    hesitant.type("sea")
    assert hesitant.bar.count == "Searching…"
    qtbot.waitUntil(lambda: hesitant.bar.count == "1 of 3")
    assert hesitant.selected[0] == "sea"


def test_the_last_can_be_reached_before_all_are_counted(hesitant: Search) -> None:
    hesitant.bar.open()
    hesitant.type("sea")
    hesitant.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert hesitant.bar.count == "3 of 3"


def test_f3_goes_on_with_the_bar_closed(search: Search) -> None:
    search.bar.open()
    search.type("sea")
    search.key(Qt.Key.Key_Escape)
    search.bar.find_next()
    search.bar.find_next()
    assert search.selected[0] == "SEA"
    assert search.desk.page.hasFocus()


@pytest.fixture
def patterns(search: Search) -> Iterator[Search]:
    process = PatternProcess()
    search.bar.search.use_patterns(process)
    search.bar.open(replacing=True)
    search.press("Regular expression")
    yield search
    process.shutdown()


def test_a_pattern_with_groups_in_the_replacement(patterns: Search, qtbot: QtBot) -> None:
    patterns.type(r"(?P<which>the) (sea)")
    qtbot.waitUntil(lambda: patterns.bar.count == "1 of 3")
    QTest.keyClicks(patterns.field("Replace with"), r"\2 of ${which}")
    patterns.press("Replace all")
    qtbot.waitUntil(lambda: patterns.bar.count == "3 replaced")
    assert patterns.desk.text == "🙂 sea of The. sea of The!\nSEA of the, and nothing else."
    assert patterns.desk.undo_steps()[1:] == [TEXT]


def test_a_pattern_that_is_not_complete_is_said_in_words_while_typing(patterns: Search, qtbot: QtBot) -> None:
    patterns.type("(sea")
    qtbot.waitUntil(lambda: patterns.bar.trouble == "A bracket “(” is not closed (character 1).")
    patterns.type(")")
    qtbot.waitUntil(lambda: patterns.bar.count == "1 of 3")
    assert patterns.bar.trouble == ""


def test_a_group_that_is_not_there_changes_nothing(patterns: Search, qtbot: QtBot) -> None:
    patterns.type("sea")
    qtbot.waitUntil(lambda: patterns.bar.count == "1 of 3")
    QTest.keyClicks(patterns.field("Replace with"), r"\1")
    patterns.press("Replace all")
    qtbot.waitUntil(lambda: patterns.bar.trouble == "There is no group 1: the pattern has no groups.")
    assert patterns.desk.text == TEXT


def test_a_pattern_that_takes_for_ever_is_given_up(search: Search, qtbot: QtBot) -> None:
    process = PatternProcess(limit_ms=400)
    search.bar.search.use_patterns(process)
    search.desk.open("a" * 60 + "!", caret=0)
    search.bar.open()
    search.press("Regular expression")
    search.field("Find").setText("(a+)+$")
    qtbot.waitUntil(lambda: search.bar.trouble.startswith("This pattern takes too long"))
    search.field("Find").setText("a!")
    qtbot.waitUntil(lambda: search.bar.count == "1 of 1")
    process.shutdown()


def test_lines_can_be_prefixed_by_their_beginnings(patterns: Search, qtbot: QtBot) -> None:
    patterns.type("^")
    qtbot.waitUntil(lambda: patterns.bar.count == "1 of 2")
    patterns.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: patterns.bar.count == "2 of 2")
    QTest.keyClicks(patterns.field("Replace with"), "> ")
    patterns.press("Replace all")
    qtbot.waitUntil(lambda: patterns.bar.count == "2 replaced")
    assert patterns.desk.text == "> 🙂 The sea. The sea!\n> the SEA, and nothing else."


def test_in_a_narrow_window_the_switches_stand_below(search: Search) -> None:
    search.bar.open(replacing=True)
    wide = search.bar.case.mapTo(search.bar, search.bar.case.rect().topLeft()).y()
    search.window.resize(420, 600)
    QApplication.processEvents()
    low = search.bar.case.mapTo(search.bar, search.bar.case.rect().topLeft()).y()
    assert low > wide
    assert search.window.width() == 420
    for part in (search.bar.wanted, search.bar.in_selection, search.bar.preview_button, search.bar.close_button):
        assert part.mapTo(search.bar, part.rect().bottomRight()).x() <= search.bar.width()
