"""What is dimmed in focus, and where the line that is written on stands."""

from __future__ import annotations

import pytest
from editor_desk import Desk
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.settings.schema import Focus
from writer.ui.editor.focusing import veil_for
from writer.ui.editor.typewriter import HEIGHT, Typewriter
from writer.ui.tones import contrast

TEXT = "First sentence here. Second one there.\n\nAnother paragraph."


def darkest(desk: Desk, start: int, end: int) -> float:
    """The highest contrast to the page between two positions of a line."""
    picture, cursor = desk.picture(), desk.page.textCursor()
    cursor.setPosition(start)
    area = desk.page.cursorRect(cursor)
    cursor.setPosition(end)
    area = QRect(area.topLeft(), desk.page.cursorRect(cursor).bottomRight()).adjusted(4, 0, -4, 0)
    page = desk.page.looks.palette.page
    return max(
        contrast(picture.pixelColor(x, y), page)
        for x in range(area.left(), area.right(), 1)
        for y in range(area.top(), area.bottom(), 2)
    )


@pytest.mark.parametrize(("focus", "lit"), [("sentence", (False, True, False)), ("paragraph", (True, True, False))])
def test_only_what_one_writes_in_is_bright(desk: Desk, focus: Focus, lit: tuple[bool, ...]) -> None:
    desk.open(TEXT, caret=25)
    desk.page.set_veil(veil_for(focus))
    found = [darkest(desk, *place) for place in ((0, 20), (22, 38), (40, 58))]
    assert [value > 7 for value in found] == list(lit), found
    assert all(value > 1.5 for value in found), "what is dimmed can still be read"


def test_the_light_goes_with_the_caret_and_out_with_the_mode(desk: Desk) -> None:
    desk.open(TEXT, caret=25)
    desk.page.set_veil(veil_for("paragraph"))
    desk.put_caret(45)
    assert darkest(desk, 0, 20) < 7 < darkest(desk, 40, 58)
    desk.page.set_veil(veil_for("off"))
    assert darkest(desk, 0, 20) > 7


@pytest.fixture
def typewriter(desk: Desk) -> Typewriter:
    made = desk.page.typewriter = Typewriter(desk.page)
    return made


def share(desk: Desk) -> float:
    return desk.page.cursorRect().center().y() / desk.page.viewport().height()


@pytest.mark.parametrize("caret", [0, 900, -1])
def test_the_line_stands_at_its_height_wherever_it_is(desk: Desk, typewriter: Typewriter, caret: int) -> None:
    desk.open("A line of words.\n" * 100, caret)
    typewriter.turn(True)
    for _ in range(3):
        desk.type("x\n")
        QApplication.processEvents()
        assert abs(share(desk) - HEIGHT) < 0.03


def test_a_click_moves_nothing_until_the_next_key(desk: Desk, typewriter: Typewriter) -> None:
    desk.open("A line of words.\n" * 100, caret=900)
    typewriter.turn(True)
    scrolled = desk.page.verticalScrollBar().value()
    place = QPoint(60, desk.page.viewport().height() - 60)
    QTest.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert desk.page.verticalScrollBar().value() == scrolled
    desk.type("x")
    assert abs(share(desk) - HEIGHT) < 0.03


def test_the_line_stays_at_its_height_in_a_window_of_another_size(desk: Desk, typewriter: Typewriter) -> None:
    desk.open("A line of words.\n" * 100, caret=900)
    typewriter.turn(True)
    for size in ((900, 300), (600, 700)):
        desk.page.resize(*size)
        QApplication.processEvents()
        assert abs(share(desk) - HEIGHT) < 0.05


def test_without_it_the_page_ends_where_it_did(desk: Desk, typewriter: Typewriter) -> None:
    desk.open("A line of words.\n" * 100)
    bar = desk.page.verticalScrollBar()
    before = bar.minimum(), bar.maximum()
    typewriter.turn(True)
    assert (bar.minimum(), bar.maximum()) != before
    typewriter.turn(False)
    assert (bar.minimum(), bar.maximum()) == before
