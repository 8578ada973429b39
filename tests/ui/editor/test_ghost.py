"""Ghost text: seen, but never part of anything."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from editor_desk import Desk, spelling
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.text.units import utf16_length
from writer.ui.palettes import palette_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "The harbour was quiet before dawn. Gulls slept along the pier."
GHOST = " The boats knocked softly together, and nobody came to look after them until the tide had turned."


def shown(desk: Desk) -> str:
    """The ghost as the layout has it, wherever it is."""
    block, found = desk.page.document().begin(), ""
    while block.isValid():
        found += block.layout().preeditAreaText()
        block = block.next()
    return found


def pixels(image: QImage, wanted: Callable[[QColor], bool]) -> list[tuple[int, int]]:
    """Places of all pixels with a colour that is wanted."""
    every = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [(x, y) for x, y in every if wanted(image.pixelColor(x, y))]


def is_red(colour: QColor) -> bool:
    """Of the wave under a misspelt word; its thin line is blended with the page."""
    return colour.red() - max(colour.green(), colour.blue()) > 60


def test_a_ghost_is_seen_and_is_not_there(desk: Desk) -> None:
    desk.open(TEXT)
    desk.port.show_ghost(desk.port.caret, GHOST)
    assert shown(desk) == GHOST
    assert desk.text == desk.port.plain_text() == TEXT
    assert not desk.port.is_modified()
    assert not desk.page.document().isUndoAvailable()
    assert (desk.edits, desk.carets) == ([], [])
    desk.page.selectAll()
    desk.page.copy()
    assert QApplication.clipboard().text() == TEXT


def test_a_ghost_is_grey_and_stands_behind_the_caret(desk: Desk) -> None:
    desk.page.hint_left = 0
    desk.open("Word")
    before = desk.picture()
    desk.port.show_ghost(4, " mmmmmm")
    after = desk.picture()
    caret = desk.page.cursorRect()
    ghost, text = palette_of("light").ghost.lightness(), palette_of("light").text.lightness()
    beside = caret.right() + 1
    behind = after.copy(beside, 0, after.width() - beside, after.height())
    grey = [(x + beside, y) for x, y in pixels(behind, lambda colour: colour.lightness() < ghost + 40)]
    assert len(grey) > 50
    assert not pixels(behind, lambda colour: colour.lightness() < (ghost + text) // 2)
    assert all(caret.top() <= y <= caret.bottom() for _, y in grey)
    left = caret.left() - 2
    assert before.copy(0, 0, left, before.height()) == after.copy(0, 0, left, after.height())


def test_a_ghost_of_several_lines_pushes_what_follows_down_and_lets_it_back(desk: Desk) -> None:
    desk.open("One\nTwo", caret=3)
    before = desk.port.rect_of(4, 4).top()
    desk.port.show_ghost(3, " and\nmore\nlines")
    assert desk.port.rect_of(4, 4).top() > before + 40
    desk.port.hide_ghost()
    assert desk.port.rect_of(4, 4).top() == before
    assert shown(desk) == ""


def test_a_ghost_below_the_window_is_scrolled_to(desk: Desk) -> None:
    desk.open("\n".join(["Line"] * 100))
    desk.port.show_ghost(desk.port.caret, "\nghost" * 6)
    line = desk.page.ghost.end_line()
    assert line.bottom() - desk.page.verticalScrollBar().value() <= desk.page.viewport().height()
    assert desk.page.cursorRect().top() >= 0


@pytest.mark.parametrize(
    ("key", "modifiers", "asked"),
    [
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "all"),
        (Qt.Key.Key_Right, CONTROL, "word"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "dismiss"),
    ],
)
def test_keys_for_the_ghost_ask_and_do_nothing_else(
    desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier, asked: str
) -> None:
    desk.open(TEXT)
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(key, modifiers)
    assert desk.asked == [asked]
    assert desk.text == TEXT
    desk.port.hide_ghost()
    desk.key(Qt.Key.Key_Tab)
    assert desk.asked == [asked]
    assert desk.text == TEXT + "\t"


def test_the_next_word_lies_to_the_left_where_one_writes_to_the_left(desk: Desk) -> None:
    desk.open("שלום")
    desk.port.show_ghost(desk.port.caret, " עולם")
    desk.key(Qt.Key.Key_Left, CONTROL)
    assert desk.asked == ["word"]
    desk.key(Qt.Key.Key_Right, CONTROL)
    assert desk.asked == ["word"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_F5, Qt.Key.Key_End])
def test_keys_that_change_nothing_leave_the_ghost(desk: Desk, key: Qt.Key) -> None:
    desk.open(TEXT)
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(key)
    assert shown(desk) == GHOST


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Backspace, Qt.Key.Key_Return])
def test_keys_that_move_or_edit_take_the_ghost_away(desk: Desk, key: Qt.Key) -> None:
    desk.open(TEXT)
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(key)
    assert shown(desk) == ""
    assert desk.edits or desk.carets


def test_typing_through_shows_the_rest_before_anything_is_painted(desk: Desk) -> None:
    desk.open("One")
    desk.port.edited.connect(lambda edit: desk.port.show_ghost(edit.caret, "wo three"))
    desk.port.show_ghost(3, "two three")
    desk.type("t")
    assert (desk.text, shown(desk)) == ("Onet", "wo three")
    assert desk.undo_steps()[-1] == "One"


def test_a_paste_goes_before_the_ghost_is_gone_nowhere_else(desk: Desk) -> None:
    desk.open("ab", caret=1)
    desk.port.show_ghost(1, GHOST)
    pasted = QMimeData()
    pasted.setText("X\r\nY")
    pasted.setHtml("<b>bold</b>")
    desk.page.insertFromMimeData(pasted)
    assert (desk.text, shown(desk)) == ("aX\nYb", "")


def test_an_edit_from_elsewhere_takes_the_ghost_away(desk: Desk) -> None:
    desk.open("One\nTwo", caret=3)
    desk.port.show_ghost(3, GHOST)
    QTextCursor(desk.page.document()).insertText("X")
    assert (desk.text, shown(desk)) == ("XOne\nTwo", "")


def test_undo_with_a_ghost_shown_takes_back_the_typing(desk: Desk) -> None:
    desk.open("")
    desk.type("ab")
    desk.port.show_ghost(2, GHOST)
    desk.port.undo()
    assert (desk.text, shown(desk)) == ("", "")


def test_a_ghost_needs_the_caret_and_no_selection(desk: Desk) -> None:
    desk.open(TEXT, caret=5)
    desk.port.show_ghost(9, GHOST)
    assert shown(desk) == ""
    desk.port.select(0, 5)
    desk.port.show_ghost(5, GHOST)
    assert shown(desk) == ""


def test_accepting_three_times_ends_the_hint(desk: Desk) -> None:
    desk.open("")
    inked = []
    for _ in range(4):
        desk.port.show_ghost(desk.port.caret, "mm")
        behind = desk.picture().copy(int(desk.page.ghost.end_point()[0]) + 4, 0, 60, 200)
        inked.append(len(pixels(behind, lambda colour: colour.lightness() < 240)))
        desk.port.insert_accepted(desk.port.caret, "mm")
    assert min(inked[:3]) > 40
    assert inked[3] == 0


# -- clicks --------------------------------------------------------------------------------------------------------


def click(desk: Desk, point: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, modifiers, point)


@pytest.mark.parametrize("word", ["harbour", "Gulls", "pier"])
def test_a_click_behind_a_ghost_lands_on_the_word_that_is_seen_there(desk: Desk, word: str) -> None:
    text = f"🙂 {TEXT} {TEXT}\nSecond."
    at = utf16_length("🙂 The ")
    desk.open(text, caret=at)
    desk.port.show_ghost(at, GHOST)
    index = text.index(word) + 2
    block = desk.page.document().begin()
    offset = utf16_length(text[:index]) + utf16_length(GHOST)
    line = block.layout().lineForTextPosition(offset)
    x, _ = line.cursorToX(offset)
    top = desk.page.document().documentLayout().blockBoundingRect(block).topLeft()
    click(desk, QPoint(round(top.x() + x) + 1, round(top.y() + line.y() + line.height() / 2)))
    assert desk.port.caret == utf16_length(text[:index])
    assert shown(desk) == ""


def test_a_click_on_the_ghost_itself_keeps_caret_and_ghost(desk: Desk) -> None:
    desk.open("Word")
    desk.port.show_ghost(4, " and more of it")
    place = desk.page.cursorRect().center() + QPoint(50, 0)
    click(desk, place)
    assert (desk.port.caret, shown(desk)) == (4, " and more of it")


def test_a_click_in_a_paragraph_below_a_tall_ghost(desk: Desk) -> None:
    desk.open("One\nTwo three", caret=3)
    desk.port.show_ghost(3, "\na\nb\nc")
    cursor = QTextCursor(desk.page.document())
    cursor.setPosition(9)
    click(desk, desk.page.cursorRect(cursor).center())
    assert desk.port.caret == 9


def test_the_mouse_works_beside_the_column(desk: Desk) -> None:
    desk.open("One two\nThree", caret=12)
    column = desk.page.column()
    point = QPointF(column.left() - 20, desk.page.cursorRect().center().y())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, point, desk.page.mapToGlobal(point), button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desk.page, event)
    assert desk.port.caret == 8


# -- input methods ---------------------------------------------------------------------------------------------------


def compose(desk: Desk, half: str, whole: str = "") -> None:
    event = QInputMethodEvent(half, [])
    event.setCommitString(whole)
    QApplication.sendEvent(desk.page, event)


def test_composing_is_no_edit_until_it_is_committed(desk: Desk) -> None:
    states: list[bool] = []
    desk.port.composing_changed.connect(states.append)
    desk.open("a")
    desk.port.show_ghost(1, GHOST)
    compose(desk, "に")
    assert (states, desk.port.composing, shown(desk)) == ([True], True, "に")
    desk.port.show_ghost(1, GHOST)
    assert shown(desk) == "に"
    compose(desk, "にほ")
    assert desk.edits == []
    compose(desk, "", "日本")
    assert states == [True, False]
    assert [(edit.position, edit.added, edit.caret) for edit in desk.edits] == [(1, "日本", 3)]
    assert desk.text == "a日本"


def test_an_empty_event_of_an_input_method_keeps_the_ghost(desk: Desk) -> None:
    desk.open(TEXT)
    desk.port.show_ghost(desk.port.caret, GHOST)
    compose(desk, "")
    assert shown(desk) == GHOST


def test_waves_stay_under_their_words_while_composing_before_them(desk: Desk) -> None:
    desk.open("x teh", caret=1)
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(2, 5)])
    compose(desk, "にほ")
    formats = [(each.start, each.length) for each in desk.page.document().begin().layout().formats()]
    assert (4, 3) in formats
    compose(desk, "")
    formats = [(each.start, each.length) for each in desk.page.document().begin().layout().formats()]
    assert formats == [(2, 3)]


# -- waves -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ghost", ["", " mmmm mmmm"])
def test_the_wave_is_exactly_under_its_word_also_behind_a_ghost(desk: Desk, ghost: str) -> None:
    desk.open("One teh three", caret=3)
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(4, 7)])
    if ghost:
        desk.port.show_ghost(3, ghost)
    red = pixels(desk.picture(), is_red)
    block = desk.page.document().begin()
    line, left = block.layout().lineAt(0), desk.page.document().documentLayout().blockBoundingRect(block).left()
    start, _ = line.cursorToX(4 + len(ghost))
    end, _ = line.cursorToX(7 + len(ghost))
    columns = {x for x, _ in red}
    assert abs(min(columns) - (left + start)) <= 3
    assert abs(max(columns) - (left + end)) <= 3
    assert len({y for _, y in red}) <= 5
