"""Ghost text in paragraphs that are written from right to left, and in mixed ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from editor_desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from writer.text.units import utf16_length

ARTIFACTS = Path(__file__).resolve().parents[2] / "artifacts"
HEBREW = "הסירות חזרו מן הים"
HEBREW_GHOST = " עם שחר"
ARABIC = "عادت القوارب من البحر"
ARABIC_GHOST = " عند الفجر"


def changed(before: QImage, after: QImage) -> tuple[int, int]:
    """The leftmost and rightmost column in which two pictures differ."""
    columns = [
        x
        for x in range(before.width())
        if any(before.pixel(x, y) != after.pixel(x, y) for y in range(0, before.height(), 2))
    ]
    assert columns, "nothing is seen"
    return min(columns), max(columns)


def look(desk: Desk, name: str) -> QImage:
    """What is seen without the blinking caret; kept for eyes."""
    desk.page.setCursorWidth(0)
    picture = desk.picture()
    if os.environ.get("INKHORN_PICTURES"):
        ARTIFACTS.mkdir(exist_ok=True)
        picture.save(str(ARTIFACTS / f"{name}.png"))
    return picture


@pytest.mark.parametrize(("text", "ghost"), [(HEBREW, HEBREW_GHOST), (ARABIC, ARABIC_GHOST)], ids=["hebrew", "arabic"])
def test_the_ghost_stands_left_of_the_caret_and_tab_takes_it(
    desk: Desk, request: pytest.FixtureRequest, text: str, ghost: str
) -> None:
    name = request.node.callspec.id
    desk.page.hint_left = 0
    desk.open(text)
    before = look(desk, f"right-to-left-{name}")
    caret = desk.page.cursorRect().center().x()
    desk.port.show_ghost(desk.port.caret, ghost)
    after = look(desk, f"right-to-left-{name}-ghost")
    left, right = changed(before, after)
    assert left < caret - 20
    assert right <= caret + 2, "what is written stays where it is"
    desk.key(Qt.Key.Key_Tab)
    assert desk.asked == ["all"]
    desk.port.insert_accepted(desk.port.caret, ghost)
    desk.port.hide_ghost()
    assert desk.text == text + ghost
    assert desk.port.caret == utf16_length(text + ghost)
    assert desk.page.cursorRect().center().x() <= left + 8, "the caret is left of what was taken"
    desk.port.undo()
    assert desk.text == text


def test_the_sign_behind_the_ghost_does_not_cover_the_text(desk: Desk) -> None:
    """The hint which key takes it stands where the ghost ends: on its left."""
    desk.open(HEBREW)
    desk.page.hint_left = 0
    plain = look(desk, "right-to-left-plain")
    desk.port.show_ghost(desk.port.caret, HEBREW_GHOST)
    bare = look(desk, "right-to-left-bare")
    desk.port.hide_ghost()
    desk.page.hint_left = 3
    desk.port.show_ghost(desk.port.caret, HEBREW_GHOST)
    hinted = look(desk, "right-to-left-hint")
    ghost_left, _ = changed(plain, bare)
    if hinted != bare:
        _, hint_right = changed(bare, hinted)
        assert hint_right <= ghost_left + 2


def test_a_hebrew_word_in_an_english_line_is_gone_on_from_in_english(desk: Desk) -> None:
    text = "The word שלום"
    desk.page.hint_left = 0
    desk.open(text)
    before = look(desk, "mixed")
    desk.port.show_ghost(desk.port.caret, " means peace")
    left, _ = changed(before, look(desk, "mixed-ghost"))
    assert left >= desk.page.cursorRect(desk.page.textCursor()).left() - 60
    desk.port.insert_accepted(desk.port.caret, " means peace")
    assert desk.text == f"{text} means peace"


def test_english_in_a_hebrew_line_keeps_the_line_right_to_left(desk: Desk) -> None:
    text = "הוא אמר"
    desk.page.hint_left = 0
    desk.open(text)
    before = look(desk, "hebrew-english")
    caret = desk.page.cursorRect().center().x()
    desk.port.show_ghost(desk.port.caret, " hello")
    left, right = changed(before, look(desk, "hebrew-english-ghost"))
    assert left < caret
    assert right <= caret + 2
    desk.port.hide_ghost()
    assert desk.page.ghost.text == ""


def test_letters_typed_along_leave_the_ghost_at_the_caret(desk: Desk) -> None:
    desk.page.hint_left = 0
    desk.open(HEBREW)
    desk.port.show_ghost(desk.port.caret, HEBREW_GHOST)
    desk.type(HEBREW_GHOST[:2])
    desk.port.show_ghost(desk.port.caret, HEBREW_GHOST[2:])
    assert desk.text == HEBREW + HEBREW_GHOST[:2]
    assert desk.page.ghost.text == HEBREW_GHOST[2:]
    assert desk.page.ghost.position == desk.port.caret
