"""The keys for suggestions on the page, as set by the writer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.editor.editor_desk import Desk
from writer.settings.schema import Keys

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NOTHING = Qt.KeyboardModifier.NoModifier
GHOST = " softly against the wall"


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(qtbot)
    made.open("The boats knocked")
    made.port.alternative_requested.connect(lambda by: made.asked.append(f"step {by}"))
    return made


@pytest.mark.parametrize(
    ("key", "held", "asked"),
    [
        (Qt.Key.Key_Tab, NOTHING, "all"),
        (Qt.Key.Key_Right, CONTROL, "word"),
        (Qt.Key.Key_Down, CONTROL, "sentence"),
        (Qt.Key.Key_BracketRight, ALT, "step 1"),
        (Qt.Key.Key_BracketLeft, ALT, "step -1"),
        (Qt.Key.Key_Escape, NOTHING, "dismiss"),
        (Qt.Key.Key_Down, CONTROL | Qt.KeyboardModifier.KeypadModifier, "sentence"),
    ],
)
def test_each_key_asks_for_its_act_and_does_nothing_else(
    desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier, asked: str
) -> None:
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(key, held)
    assert desk.asked == [asked]
    assert desk.page.ghost.text == GHOST
    assert desk.port.text() == "The boats knocked"


def test_without_a_ghost_the_keys_do_what_they_always_do(desk: Desk) -> None:
    desk.put_caret(0)
    desk.key(Qt.Key.Key_Right, CONTROL)
    assert desk.port.caret == 4
    desk.key(Qt.Key.Key_Tab)
    assert desk.port.text() == "The \tboats knocked"
    assert desk.asked == []


def test_another_key_for_tab_gives_the_tab_back(desk: Desk) -> None:
    desk.page.use_keys(Keys(accept="Ctrl+Return"))
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert desk.asked == ["all"]
    desk.key(Qt.Key.Key_Tab)
    assert desk.port.text() == "The boats knocked\t"


def test_a_key_that_was_taken_away_does_nothing_with_the_ghost(desk: Desk) -> None:
    desk.page.use_keys(Keys(accept=""))
    desk.port.show_ghost(desk.port.caret, GHOST)
    desk.key(Qt.Key.Key_Tab)
    assert desk.asked == []


def test_in_text_from_right_to_left_the_arrow_turns_round(desk: Desk) -> None:
    desk.open("שלום")
    desk.port.show_ghost(desk.port.caret, " עולם")
    desk.key(Qt.Key.Key_Right, CONTROL)
    assert desk.asked == []
    desk.port.show_ghost(desk.port.caret, " עולם")
    desk.key(Qt.Key.Key_Left, CONTROL)
    assert desk.asked == ["word"]


def test_the_note_and_the_key_cap_are_painted_and_follow_the_settings(desk: Desk) -> None:
    caret = desk.port.caret
    desk.port.show_ghost(caret, GHOST)
    plain = desk.page.grab().toImage()
    desk.port.show_ghost(caret, GHOST, "2/3")
    noted = desk.page.grab().toImage()
    desk.page.use_keys(Keys(accept="Ctrl+Return"))
    other = desk.page.grab().toImage()
    desk.page.hint_left = 0
    bare = desk.page.grab().toImage()
    desk.port.show_ghost(caret, GHOST)
    assert len({bytes(image.constBits()) for image in (plain, noted, other, bare)}) == 4
    assert desk.page.grab().toImage() not in (plain, noted, other, bare)


def test_the_note_stays_when_a_key_changes_nothing(desk: Desk) -> None:
    desk.port.show_ghost(desk.port.caret, GHOST, "2/3")
    desk.key(Qt.Key.Key_F2)
    assert (desk.page.ghost.text, desk.page.ghost.note) == (GHOST, "2/3")
    desk.type("x")
    assert (desk.page.ghost.text, desk.page.ghost.note) == ("", "")


@pytest.mark.parametrize("ghost", [GHOST, " softly. And then it rained. All slept", "\n\nAnd more of it"])
def test_nothing_of_it_is_in_accessible_text_clipboard_or_undo_stack(desk: Desk, ghost: str) -> None:
    text = "The boats knocked"
    desk.port.set_unmodified()
    for note in ("", "2/3", "3/3"):
        desk.port.show_ghost(desk.port.caret, ghost, note)
        interface = QAccessible.queryAccessibleInterface(desk.page)
        shown = interface.textInterface()
        assert shown.text(0, shown.characterCount()).rstrip("\u2029\n") == text
        assert note not in interface.text(QAccessible.Text.Name) or not note
        assert interface.text(QAccessible.Text.Value).strip() in ("", text)
        assert not desk.page.document().isUndoAvailable()
        assert not desk.port.is_modified()
    desk.page.selectAll()
    desk.page.copy()
    assert QGuiApplication.clipboard().text() == text
