"""The outline dock as a writer uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.text.headings import Heading
from writer.ui.outline.panel import EMPTY, NOTHING, OutlinePanel

HEADINGS = (Heading(0, 1, 1, "The Quay"), Heading(4, 1, 2, "Evening"), Heading(9, 1, 1, "The Town"))


@pytest.fixture
def panel(qtbot: QtBot) -> OutlinePanel:
    made = OutlinePanel()
    qtbot.addWidget(made)
    made.resize(240, 500)
    made.show()
    made.activateWindow()
    made.show_headings(HEADINGS, (1200, 300, -1), 1)
    return made


def listed(panel: OutlinePanel) -> list[str]:
    rows = panel.list.rows
    return [str(rows.index(row).data()) for row in range(rows.rowCount())]


def test_without_headings_it_says_how_to_make_one(panel: OutlinePanel) -> None:
    panel.show_headings((), (), -1)
    assert panel.sentence == EMPTY
    assert not panel.filter.isVisible()


def test_a_screen_reader_hears_level_words_and_where_the_caret_is(panel: OutlinePanel) -> None:
    rows = panel.list.rows
    said = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "The Quay, level 1, 1,200 words",
        "Evening, level 2, 300 words, the caret is here",
        "The Town, level 1",
    ]


def test_the_filter_leaves_what_matches_and_enter_goes_to_the_first(panel: OutlinePanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter, "town")
    assert listed(panel) == ["The Town"]
    with qtbot.waitSignal(panel.list.opened) as opened:
        QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert opened.args == [2]
    QTest.keyClicks(panel.filter, "zzz")
    assert panel.sentence == NOTHING
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert len(listed(panel)) == 3


def test_keys_of_the_list(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.take_keyboard()
    assert panel.list.number == 1
    with qtbot.waitSignal(panel.list.opened) as opened:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.args == [1]
    QTest.keyClick(panel.list, Qt.Key.Key_Left)
    assert panel.list.number == 0
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(panel.list.moved) as moved:
        QTest.keyClick(panel.list, Qt.Key.Key_Down, both)
    assert moved.args == [0, 1]
    with qtbot.waitSignal(panel.list.left):
        QTest.keyClick(panel.list, Qt.Key.Key_Escape)


def test_a_click_goes_there(panel: OutlinePanel, qtbot: QtBot) -> None:
    place = panel.list.visualRect(panel.list.rows.index(2)).center()
    with qtbot.waitSignal(panel.list.opened) as opened:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert opened.args == [2]


def test_the_choice_follows_the_caret_while_one_writes(panel: OutlinePanel) -> None:
    for part in (panel.list, panel.filter):
        part.clearFocus()
    panel.show_current(2)
    assert panel.list.number == 2
