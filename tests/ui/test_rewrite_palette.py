"""The palette at the selection, used with the keyboard as it will be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.menus import PromptEntry
from writer.ui.rewrite_palette import RewritePalette

STYLES = [
    PromptEntry(name.lower(), name, "rewrite", f"Makes it {name.lower()}.") for name in ("Clearer", "Shorter", "Formal")
]


class Desk:
    """A page with the palette open on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QTextEdit()
        qtbot.addWidget(self.page)
        self.page.resize(800, 500)
        self.palette = RewritePalette(self.page)
        self.palette.set_prompts([*STYLES, PromptEntry("bad", "Broken", enabled=False, reason="Not YAML.")])
        self.page.show()
        self.palette.open_at(QRect(100, 100, 200, 20))
        self.field = self.palette.findChild(QLineEdit)

    @property
    def focus(self) -> QWidget:
        found = self.page.window().focusWidget()
        assert found is not None
        return found


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_typing_filters_and_enter_takes_the_style(desk: Desk, qtbot: QtBot) -> None:
    assert desk.palette.shown_titles == ("Clearer", "Shorter", "Formal")
    qtbot.keyClicks(desk.focus, "sho")
    assert desk.palette.shown_titles == ("Shorter",)
    with qtbot.waitSignal(desk.palette.chosen) as said:
        qtbot.keyClick(desk.focus, Qt.Key.Key_Return)
    assert said.args == ["shorter"]
    assert not desk.palette.isVisible()


def test_any_other_words_are_an_instruction(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "make it rhyme ")
    with qtbot.waitSignal(desk.palette.instructed) as said, qtbot.assertNotEmitted(desk.palette.chosen):
        qtbot.keyClick(desk.focus, Qt.Key.Key_Return)
    assert said.args == ["make it rhyme"]


def test_enter_with_nothing_typed_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(desk.palette.instructed), qtbot.assertNotEmitted(desk.palette.chosen):
        qtbot.keyClick(desk.focus, Qt.Key.Key_Return)
    assert desk.palette.isVisible()


def test_arrows_walk_the_styles_and_back_to_the_field(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.focus, Qt.Key.Key_Down)
    qtbot.keyClick(desk.focus, Qt.Key.Key_Right)
    assert isinstance(desk.focus, QPushButton)
    assert desk.focus.text() == "Shorter"
    qtbot.keyClick(desk.focus, Qt.Key.Key_Up)
    assert desk.focus is desk.field
    qtbot.keyClick(desk.focus, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.palette.chosen) as said:
        qtbot.keyClick(desk.focus, Qt.Key.Key_Return)
    assert said.args == ["clearer"]


@pytest.mark.parametrize("downs", [0, 1])
def test_esc_closes_from_anywhere(desk: Desk, qtbot: QtBot, downs: int) -> None:
    for _ in range(downs):
        qtbot.keyClick(desk.focus, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.palette.closed):
        qtbot.keyClick(desk.focus, Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()


def test_what_was_used_last_comes_first_next_time(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "formal")
    qtbot.keyClick(desk.focus, Qt.Key.Key_Return)
    desk.palette.open_at(QRect(100, 100, 200, 20))
    assert desk.field.text() == ""
    assert desk.palette.shown_titles == ("Formal", "Clearer", "Shorter")
    assert desk.palette.recent == ("formal",)


@pytest.mark.parametrize("selection", [QRect(790, 490, 5, 10), QRect(-50, 2, 40, 10), QRect(0, 240, 800, 20)])
def test_it_stays_on_the_page_wherever_the_selection_is(desk: Desk, selection: QRect) -> None:
    desk.palette.open_at(selection)
    assert desk.page.rect().contains(desk.palette.geometry())


def test_it_says_what_the_model_can_do(desk: Desk, qtbot: QtBot) -> None:
    height = desk.palette.height()
    desk.palette.set_suitability("This model rewrites poorly.")
    assert desk.palette.height() > height
