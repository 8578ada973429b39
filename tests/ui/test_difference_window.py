"""A difference as a writer reads it: what went, what came, step by step, and what can be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.text.differences import difference
from writer.ui.difference_view import summary_words
from writer.ui.difference_window import COMPARING, DifferenceWindow
from writer.ui.palettes import palette_of
from writer.ui.theme import qt_palette
from writer.ui.tones import tones_of

BEFORE = "The old cat sat.\n" + "Nothing happened here.\n" * 60 + "The end."
AFTER = BEFORE.replace("old cat", "cat").replace("end", "bitter end")


@pytest.fixture
def window(qtbot: QtBot) -> DifferenceWindow:
    made = DifferenceWindow("Changes in letter.md")
    qtbot.addWidget(made)
    made.explain("Changed.", "Only here", "Only there", (("keep", "Keep mine"), ("load", "Load the file")))
    made.show_difference(difference(BEFORE, AFTER))
    made.come()
    qtbot.waitExposed(made)
    return made


def formats_of(window: DifferenceWindow, words: str) -> tuple[bool, bool]:
    """Whether `words` are struck out, and underlined."""
    cursor = window.view.text.document().find(words)
    assert not cursor.isNull(), words
    made = cursor.charFormat()
    return made.fontStrikeOut(), made.fontUnderline()


def test_what_went_is_struck_out_and_what_came_underlined(window: DifferenceWindow) -> None:
    assert formats_of(window, "old") == (True, False)
    assert formats_of(window, "bitter") == (False, True)
    assert formats_of(window, "sat") == (False, False)
    assert window.view.summary == "2 changes: 1 word added, 1 removed"


def test_most_of_what_stayed_is_left_out_and_counted(window: DifferenceWindow) -> None:
    text = window.view.text.toPlainText()
    assert "words the same" in text
    assert text.count("Nothing happened") < 30


def test_keys_go_from_change_to_change_around_the_end(window: DifferenceWindow) -> None:
    text = window.view.text
    assert text.current == 0
    QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text.current == 1
    shown = text.cursorRect(text.document().find("bitter"))
    assert text.viewport().rect().contains(shown)
    QTest.keyClick(text, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert text.current == 0
    QTest.keyClick(text, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert text.current == 1


def test_a_choice_closes_the_window_and_says_which(window: DifferenceWindow, qtbot: QtBot) -> None:
    chosen: list[str] = []
    window.action_chosen.connect(chosen.append)
    window.buttons[1].click()
    assert chosen == ["load"]
    assert not window.isVisible()


def test_escape_closes_it_without_a_choice(window: DifferenceWindow) -> None:
    chosen: list[str] = []
    closed: list[bool] = []
    window.action_chosen.connect(chosen.append)
    window.closed.connect(lambda: closed.append(True))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert (chosen, closed) == ([], [True])


def test_other_actions_take_the_place_of_the_first(window: DifferenceWindow) -> None:
    window.explain("", "a", "b")
    assert window.buttons == ()


def test_until_it_is_made_something_is_said(window: DifferenceWindow) -> None:
    window.say()
    assert window.view.summary == COMPARING
    assert window.view.text.toPlainText() == ""


def test_a_break_that_came_can_be_seen(window: DifferenceWindow) -> None:
    window.show_difference(difference("One. Two.", "One.\nTwo."))
    assert "¶" in window.view.text.toPlainText()


def test_another_theme_colours_it_anew(window: DifferenceWindow) -> None:
    window.view.text.setPalette(qt_palette(palette_of("dark")))
    QApplication.processEvents()
    cursor = QTextCursor(window.view.text.document().find("bitter"))
    assert cursor.charFormat().background().color() == tones_of(qt_palette(palette_of("dark"))).inserted


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("same", "same", "No difference"),
        ("a b", "a, b", "1 change of spaces and signs"),
        ("one", "one two three", "1 change: 2 words added"),
        ("one two", "one", "1 change: 1 word removed"),
    ],
)
def test_a_summary_in_words(before: str, after: str, words: str) -> None:
    assert summary_words(difference(before, after)) == words
