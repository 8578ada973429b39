"""Finding and replacing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from editor_desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.text.units import utf16_length
from writer.ui.editor.find_bar import FindBar
from writer.ui.editor.finding import occurrences

TEXT = "🙂 The sea. The sea!\nthe SEA, and nothing else."


class Search:
    """The bar above a page."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.window = desk, QWidget()
        qtbot.addWidget(self.window)
        self.bar = FindBar(desk.page, desk.port)
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
        button = next(each for each in self.bar.findChildren(QPushButton) if each.text() == words)
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


def test_occurrences_do_not_overlap_and_signs_mean_themselves() -> None:
    assert occurrences("aaaa", "aa", True) == [(0, 2), (2, 4)]
    assert occurrences("🙂 a.b axb", "a.b", True) == [(3, 6)]
    assert occurrences("text", "", True) == []
