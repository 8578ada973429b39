"""The palette at the selection, used with the keyboard as it will be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.elided import ElidedLabel
from writer.ui.menus import PromptEntry
from writer.ui.palette_chips import Chip
from writer.ui.palette_offers import Wanted
from writer.ui.rewrite_palette import RewritePalette

STYLES = [
    PromptEntry(name.lower(), name, "rewrite", f"Makes it {name.lower()}.", group="style")
    for name in ("Clearer", "Simpler", "Formal")
]
READER = PromptEntry(
    "audience", "For a reader", "rewrite", group="audience", asks=True, answers=("my boss", "a child"), open_answer=True
)
SHORTER = PromptEntry("shorter", "Shorter", "rewrite", group="length")
WEAK = PromptEntry("poem", "Poem", caution="Better with 4 billion parameters or more.")
BROKEN = PromptEntry("bad", "Broken", enabled=False, reason="Not YAML.")
SHOWN = ("Clearer", "Simpler", "Formal", "my boss", "a child", "someone else…", "Poem")


class Desk:
    """A page with the palette open on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QTextEdit()
        qtbot.addWidget(self.page)
        self.page.resize(800, 500)
        self.palette = RewritePalette(self.page)
        self.palette.set_prompts([*STYLES, READER, SHORTER, WEAK, BROKEN])
        self.page.show()
        self.palette.open_at(QRect(100, 100, 200, 20))
        self.field = self.palette.findChild(QLineEdit)
        self.wanted: list[Wanted] = []
        self.palette.chosen.connect(self.wanted.append)

    @property
    def focus(self) -> QWidget:
        found = self.page.window().focusWidget()
        assert found is not None
        return found

    def chip(self, title: str) -> Chip:
        return next(chip for chip in self.palette.findChildren(Chip) if chip.offer.title == title)

    def press(self, qtbot: QtBot, *keys: Qt.Key) -> None:
        for key in keys:
            qtbot.keyClick(self.focus, key)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_typing_filters_and_enter_takes_the_style(desk: Desk, qtbot: QtBot) -> None:
    assert desk.palette.shown_titles == SHOWN
    qtbot.keyClicks(desk.focus, "sim")
    assert desk.palette.shown_titles == ("Simpler",)
    assert desk.palette.hint.startswith("Enter: Simpler")
    desk.press(qtbot, Qt.Key.Key_Return)
    assert desk.wanted == [Wanted("simpler")]
    assert not desk.palette.isVisible()


def test_any_other_words_are_an_instruction(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "make it rhyme ")
    desk.press(qtbot, Qt.Key.Key_Return)
    assert desk.wanted == [Wanted(instruction="make it rhyme")]


def test_ctrl_enter_takes_the_words_as_they_are(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "formal")
    qtbot.keyClick(desk.focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.wanted == [Wanted(instruction="formal")]


def test_enter_with_nothing_typed_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.press(qtbot, Qt.Key.Key_Return)
    assert desk.wanted == []
    assert desk.palette.isVisible()


def test_a_reader_is_named_in_words(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "for my Grandmother")
    desk.press(qtbot, Qt.Key.Key_Return)
    assert desk.wanted == [Wanted("audience", answer="my Grandmother")]


def test_the_length_goes_with_a_style_with_words_and_alone(desk: Desk, qtbot: QtBot) -> None:
    for typed, expected in (
        ("", Wanted("shorter")),
        ("formal", Wanted("formal", length="shorter")),
        ("rhyme", Wanted(instruction="rhyme", length="shorter")),
    ):
        desk.palette.open_at(QRect(100, 100, 200, 20))
        desk.press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left)
        desk.field.setFocus()
        qtbot.keyClicks(desk.field, typed)
        assert "horter" in desk.palette.hint
        desk.press(qtbot, Qt.Key.Key_Return)
        assert desk.wanted[-1] == expected
    desk.palette.open_at(QRect(100, 100, 200, 20))
    desk.press(qtbot, Qt.Key.Key_Return)
    assert len(desk.wanted) == 3, "the switch is back at Same"


def test_arrows_walk_the_rows_and_back_to_the_field(desk: Desk, qtbot: QtBot) -> None:
    desk.press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert desk.focus is desk.chip("Simpler")
    assert desk.palette.hint == "Makes it simpler."
    desk.press(qtbot, Qt.Key.Key_Down)
    assert desk.focus is desk.chip("my boss")
    desk.press(qtbot, Qt.Key.Key_Left)
    assert desk.focus is desk.chip("my boss"), "a row ends"
    desk.press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert desk.focus is desk.chip("Poem")
    desk.press(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert desk.focus is desk.field
    desk.press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.wanted == [Wanted("clearer")]


@pytest.mark.parametrize("downs", [0, 1, 3])
def test_esc_closes_from_anywhere(desk: Desk, qtbot: QtBot, downs: int) -> None:
    desk.press(qtbot, *[Qt.Key.Key_Down] * downs)
    with qtbot.waitSignal(desk.palette.closed):
        desk.press(qtbot, Qt.Key.Key_Escape)
    assert not desk.palette.isVisible()


def test_what_was_used_last_comes_first_next_time(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.focus, "formal")
    desk.press(qtbot, Qt.Key.Key_Return)
    desk.palette.open_at(QRect(100, 100, 200, 20))
    desk.chip("a child").click()
    desk.palette.open_at(QRect(100, 100, 200, 20))
    assert desk.field.text() == ""
    assert desk.palette.shown_titles == (
        "Formal",
        "Clearer",
        "Simpler",
        "a child",
        "my boss",
        "someone else…",
        "Poem",
    )
    assert desk.palette.recent == ("audience\ta child", "formal")


@pytest.mark.parametrize("selection", [QRect(790, 490, 5, 10), QRect(-50, 2, 40, 10), QRect(0, 240, 800, 20)])
def test_it_stays_on_the_page_wherever_the_selection_is(desk: Desk, selection: QRect) -> None:
    desk.palette.open_at(selection)
    assert desk.page.rect().contains(desk.palette.geometry())


def test_the_field_stays_where_it_is_while_chips_go(desk: Desk, qtbot: QtBot) -> None:
    desk.palette.open_at(QRect(100, 450, 200, 20))
    top = desk.palette.y()
    qtbot.keyClicks(desk.focus, "formal")
    assert desk.palette.y() == top


def test_it_says_what_the_model_can_do(desk: Desk, qtbot: QtBot) -> None:
    height = desk.palette.height()
    desk.palette.set_suitability("This model rewrites poorly.")
    assert desk.palette.height() > height


def test_what_needs_a_larger_model_says_so_and_can_still_be_chosen(desk: Desk, qtbot: QtBot) -> None:
    poem = desk.chip("Poem")
    assert poem.accessibleName() == "Poem (needs a larger model)"
    poem.setFocus()
    assert desk.palette.hint == "Better with 4 billion parameters or more."
    desk.press(qtbot, Qt.Key.Key_Return)
    assert desk.wanted == [Wanted("poem")]


def test_the_last_line_can_be_read_where_no_chip_matches(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(desk.field, "like a pirate")
    line = next(part for part in desk.palette.findChildren(ElidedLabel) if part.text() == "Enter: rewrite as told")
    qtbot.waitUntil(lambda: line.height() >= line.fontMetrics().height())
