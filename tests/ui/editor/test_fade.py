"""A new ghost comes into view softly, and nothing that is already there ever flickers."""

from __future__ import annotations

from editor_desk import Desk
from PySide6.QtGui import QColor

from writer.ui.editor.fade import DURATION
from writer.ui.palettes import palette_of
from writer.ui.tones import contrast


def strength(desk: Desk) -> float:
    """Contrast of the ghost with the page as it is now."""
    (ghost,) = (each for each in desk.page.document().begin().layout().formats() if each.start == desk.port.caret)
    return contrast(QColor(ghost.format.foreground().color()), palette_of("light").page)


def test_a_new_ghost_gains_colour_and_moves_nothing(desk: Desk) -> None:
    desk.page.fade.milliseconds = DURATION
    desk.open("Some words")
    desk.port.show_ghost(10, " and more")
    seen = []
    for moment in (0, DURATION // 2, DURATION):
        desk.page.fade.setCurrentTime(moment)
        seen.append((strength(desk), desk.page.ghost.end_point()[0]))
    assert seen[0][0] < seen[1][0] < seen[2][0]
    assert seen[2][0] >= 3
    assert len({place for _, place in seen}) == 1


def test_typing_along_and_streaming_do_not_start_it_again(desk: Desk) -> None:
    desk.page.fade.milliseconds = DURATION
    desk.open("Some words")
    desk.port.show_ghost(10, " and more")
    desk.page.fade.setCurrentTime(DURATION)
    full = strength(desk)
    desk.port.edited.connect(lambda edit: desk.port.show_ghost(edit.caret, "and more"))
    desk.type(" ")
    assert strength(desk) == full
    desk.port.show_ghost(11, "and more of it")
    assert strength(desk) == full


def test_without_motion_it_is_there_at_once(desk: Desk) -> None:
    desk.open("Some words")
    desk.port.show_ghost(10, " and more")
    assert strength(desk) >= 3
