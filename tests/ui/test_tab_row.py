"""The row of documents by itself: how wide its tabs are, what they say, what a mouse and keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from writer.ui.tab_row import NARROWEST, WIDEST, TabRow, TabWords

SHORT = TabWords("a.md", "/home/ann/a.md", modified=False)
LONG = TabWords("A very long title that no tab has room for, nor ever will.md", "/home/ann/long.md", modified=True)
UNNAMED = TabWords("Untitled", "", modified=False)


@pytest.fixture
def row(qtbot: QtBot) -> TabRow:
    made = TabRow()
    qtbot.addWidget(made)
    made.resize(900, made.height())
    made.show()
    made.show_tabs([SHORT, LONG, UNNAMED], 1)
    return made


def test_tabs_are_neither_too_narrow_nor_too_wide(row: TabRow) -> None:
    assert row.tabRect(0).width() == NARROWEST
    assert row.tabRect(1).width() == WIDEST


def test_what_it_says(row: TabRow) -> None:
    assert row.currentIndex() == 1
    assert [row.accessibleTabName(place) for place in range(3)] == ["a.md", f"{LONG.title}, not saved", "Untitled"]
    assert [row.tabToolTip(place) for place in range(3)] == [
        "/home/ann/a.md",
        "/home/ann/long.md",
        "Untitled has no file yet.",
    ]
    read_only = TabWords("a.md", "/home/ann/a.md", modified=False, read_only=True)
    row.show_tabs([read_only], 0)
    assert (row.count(), row.accessibleTabName(0)) == (1, "a.md, read-only")


def test_an_ampersand_is_one(row: TabRow) -> None:
    row.show_tabs([TabWords("Me & you.md", "", modified=False)], 0)
    assert row.tabText(0) == "Me && you.md"
    assert row.accessibleTabName(0) == "Me & you.md"


def test_being_shown_tabs_chooses_none(row: TabRow) -> None:
    chosen: list[int] = []
    row.chosen.connect(chosen.append)
    row.show_tabs([SHORT, UNNAMED], 0)
    row.show_tabs([SHORT, UNNAMED, LONG], 2)
    assert not chosen
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.tabRect(0).center())
    assert chosen == [0]


def test_the_wheel_turns_no_page(row: TabRow) -> None:
    place, turned = QPointF(row.tabRect(1).center()), QPoint(0, -120)
    button, none, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(row, QWheelEvent(place, place, QPoint(), turned, button, none, phase, False))
    assert row.currentIndex() == 1


def test_many_tabs_do_not_make_the_window_wider(row: TabRow) -> None:
    row.show_tabs([LONG] * 15, 14)
    assert row.minimumSizeHint().width() == NARROWEST
    assert row.tabRect(14).right() <= row.width(), "the one that is shown can be seen"


def test_the_keyboard_can_be_seen_on_it(row: TabRow) -> None:
    row.clearFocus()
    without = row.grab().toImage()
    row.window().activateWindow()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    if row.hasFocus():  # needs a window manager
        assert row.grab().toImage() != without
    assert row.focusPolicy() is Qt.FocusPolicy.TabFocus
