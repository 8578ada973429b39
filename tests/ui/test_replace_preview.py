"""The preview of replacing as a writer uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Replacement
from writer.ui.issues.words import Run, Sign
from writer.ui.replace_preview import ReplacePreview
from writer.ui.replace_rows import Shown

TEXT = "🙂 A sea.\nNo water.\nThe sea, the sea."
PLACES = [Replacement(5, 8, "lake"), Replacement(24, 27, "lake"), Replacement(33, 36, "lake")]


@pytest.fixture
def preview(qtbot: QtBot) -> ReplacePreview:
    made = ReplacePreview()
    qtbot.addWidget(made)
    made.explain("sea", "lake")
    made.show()
    made.activateWindow()
    made.list.setFocus()
    made.show_places(TEXT, PLACES, set())
    return made


def test_every_place_is_shown_before_and_after_in_its_line() -> None:
    shown = Shown(TEXT)
    assert [shown.line(each.start) for each in PLACES] == [1, 3, 3]
    assert shown.runs(PLACES[0]) == [
        Run(Sign.SAME, "🙂 A "),
        Run(Sign.DELETED, "sea"),
        Run(Sign.INSERTED, "lake"),
        Run(Sign.SAME, "."),
    ]
    assert shown.runs(Replacement(9, 10, "\n\n"))[1:3] == [Run(Sign.DELETED, "¶"), Run(Sign.INSERTED, "¶¶")]


def test_space_takes_a_place_out_and_the_button_says_how_many_are_left(preview: ReplacePreview) -> None:
    assert preview.replace_button.text() == "Replace 3"
    QTest.keyClick(preview.list, Qt.Key.Key_Down)
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    assert preview.ticked == [PLACES[0], PLACES[2]]
    assert preview.about == "2 of 3 places"
    assert preview.replace_button.text() == "Replace 2"


def test_a_click_on_the_box_ticks_and_one_on_the_words_does_not(preview: ReplacePreview) -> None:
    row = preview.list.visualRect(preview.list.rows.index(1))
    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert len(preview.ticked) == 3
    box = row.center()
    box.setX(row.left() + 14)
    QTest.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(preview.ticked) == 2


def test_all_and_none(preview: ReplacePreview) -> None:
    rows = preview.list.rows
    rows.tick_all(False)
    assert not preview.replace_button.isEnabled()
    rows.tick_all(True)
    assert len(preview.ticked) == 3


def test_going_to_a_row_shows_its_place(preview: ReplacePreview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.place_shown) as shown:
        QTest.keyClick(preview.list, Qt.Key.Key_Down)
    assert shown.args == [24, 27]


def test_enter_replaces_and_escape_leaves(preview: ReplacePreview, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.replace_wanted):
        QTest.keyClick(preview.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(preview.closed):
        QTest.keyClick(preview.list, Qt.Key.Key_Escape)


def test_what_was_taken_out_stays_out_when_places_are_shown_anew(preview: ReplacePreview) -> None:
    preview.show_places(TEXT, PLACES, {24})
    assert preview.list.rows.unticked == {24}


def test_a_screen_reader_hears_the_change(preview: ReplacePreview) -> None:
    said = preview.list.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "line 3: The, delete sea, insert lake, , the sea."
