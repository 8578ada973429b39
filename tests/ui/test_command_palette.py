"""The command palette as a writer uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.command_palette import NOTHING, CommandPalette
from writer.ui.command_rows import Choice, spoken


class Window:
    """A window with a field that had the keyboard before."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.before, self.other = QLineEdit(), QLineEdit()
        lines = QVBoxLayout(self.widget)
        lines.addWidget(self.before)
        lines.addWidget(self.other)
        self.widget.resize(900, 600)
        self.done: list[str] = []
        choices = [
            Choice("save", "Save", lambda: self.done.append("save"), "File", "Ctrl+S"),
            Choice("as", "Save As…", lambda: self.done.append("as"), "File"),
            Choice("undo", "Undo", lambda: self.done.append("undo"), "Edit", reason="There is nothing to undo."),
            Choice("check", "Check", lambda: self.done.append(self.focus), "Write", on=True),
        ]
        headings = [Choice(str(n), title, lambda: None, level=n) for n, title in enumerate(("One", "Two"))]
        self.palette = CommandPalette(
            self.widget,
            {
                "": lambda _typed: choices,
                "#": lambda _typed: headings,
                ":": lambda typed: [Choice("", f"Line {typed}", lambda: self.done.append(typed))] if typed else [],
            },
        )
        self.widget.show()
        self.widget.activateWindow()
        self.before.setFocus()

    @property
    def focus(self) -> str:
        return "before" if self.before.hasFocus() else "elsewhere"

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette.field, text)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.field, key)

    @property
    def titles(self) -> list[str]:
        return [row.choice.title for row in self.palette.shown]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return Window(qtbot)


def test_a_few_letters_and_enter_do_it(window: Window) -> None:
    window.palette.open()
    window.type("sa")
    assert window.titles == ["Save", "Save As…"]
    assert window.palette.shown[0].places == (0, 1)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Return)
    assert window.done == ["as"]
    assert not window.palette.isVisible()


def test_the_keyboard_is_back_before_anything_is_done(window: Window) -> None:
    window.palette.open()
    window.type("check")
    window.key(Qt.Key.Key_Return)
    assert window.done == ["before"]


def test_escape_does_nothing_and_gives_the_keyboard_back(window: Window) -> None:
    window.palette.open()
    window.type("save")
    window.key(Qt.Key.Key_Escape)
    assert window.done == []
    assert window.before.hasFocus()


def test_what_was_used_last_comes_first(window: Window) -> None:
    window.palette.set_recent(["check"])
    window.palette.open()
    assert window.titles[0] == "Check"
    window.type("save as")
    window.key(Qt.Key.Key_Return)
    window.palette.open()
    assert window.titles[:2] == ["Save As…", "Check"]
    assert window.palette.recent == ("as", "check")


def test_what_cannot_be_done_says_why_and_stays(window: Window) -> None:
    window.palette.open()
    window.type("undo")
    choice = window.palette.shown[0].choice
    assert spoken(choice) == "Undo, Edit, not possible: There is nothing to undo."
    window.key(Qt.Key.Key_Return)
    assert window.done == []
    assert window.palette.isVisible()


def test_headings_stand_behind_their_sign_in_their_order(window: Window) -> None:
    window.palette.open("#")
    assert window.titles == ["One", "Two"]
    window.type("tw")
    assert window.titles == ["Two"]
    assert window.palette.field.accessibleName() == "Go to heading"


def test_typing_the_sign_is_the_same(window: Window) -> None:
    window.palette.open()
    window.type(":")
    assert window.palette.sentence == NOTHING[":"]
    window.type("12")
    window.key(Qt.Key.Key_Return)
    assert window.done == ["12"]


def test_nothing_found_is_said(window: Window) -> None:
    window.palette.open()
    window.type("zzzz")
    assert window.palette.sentence == NOTHING[""]
    window.key(Qt.Key.Key_Return)
    assert window.palette.isVisible()


def test_a_click_elsewhere_leaves_it(window: Window, qtbot: QtBot) -> None:
    window.palette.open()
    window.other.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: not window.palette.isVisible())
    assert window.other.hasFocus()


def test_the_same_key_once_more_leaves_it(window: Window) -> None:
    window.palette.open()
    window.palette.open("#")
    assert window.palette.isVisible()
    window.palette.open("#")
    assert not window.palette.isVisible()


def test_it_stays_inside_a_small_window(window: Window) -> None:
    window.widget.resize(420, 320)
    window.palette.open()
    assert window.widget.rect().contains(window.palette.geometry())
