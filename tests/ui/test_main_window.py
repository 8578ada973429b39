"""The window as a whole, with a stand-in for the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.actions import Command, Place
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.menus import PromptEntry
from writer.ui.message_bar import BarMessage, Severity
from writer.ui.performance.bar import MemoryUse


class Desk:
    """A window that may or may not be closed."""

    def __init__(self, qtbot: QtBot) -> None:
        self.may_close = True
        self.page = QTextEdit()
        self.window = furnish(
            MainWindow(self.page, may_close=lambda: self.may_close, motion=False),
            lambda: MemoryUse(1, 2, 3),
            clock=lambda: 0.0,
        )
        qtbot.addWidget(self.window)
        self.window.resize(1024, 640)
        self.window.show()
        self.page.setFocus()

    def button(self, says: str) -> QToolButton:
        return next(made for made in self.window.findChildren(QToolButton) if made.accessibleName().startswith(says))


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.may_close = True


def test_the_title_says_which_document_and_whether_it_is_saved(desk: Desk) -> None:
    desk.window.set_title("june.md", True)
    assert desk.window.title_bar.title == "june.md"
    assert desk.window.title_bar.shows_modified
    assert desk.window.isWindowModified()
    desk.window.set_title("june.md", False)
    assert not desk.window.title_bar.shows_modified


def test_a_very_long_title_leaves_menus_and_toggles_alone(desk: Desk) -> None:
    desk.window.set_title("a" * 300 + ".md", True)
    title = next(label for label in desk.window.title_bar.findChildren(QLabel) if label.text().startswith("aaa"))
    bar = desk.window.title_bar
    assert title.geometry().left() >= bar.menu_bar.geometry().left() + bar.menu_bar.sizeHint().width()
    assert title.geometry().right() < desk.button("Review").mapTo(bar, QPoint(0, 0)).x()


def test_one_panel_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    review, performance = desk.window.commands[Command.REVIEW], desk.window.commands[Command.PERFORMANCE]
    qtbot.mouseClick(desk.button("Performance ("), Qt.MouseButton.LeftButton)
    assert desk.window.performance.isVisible()
    review.trigger()
    assert desk.window.review.isVisible()
    assert not desk.window.performance.isVisible()
    assert (review.isChecked(), performance.isChecked()) == (True, False)
    qtbot.mouseClick(desk.button("Close this panel"), Qt.MouseButton.LeftButton)
    assert not desk.window.side.isVisible()
    assert not review.isChecked()


def test_a_panel_never_covers_the_page_and_keeps_its_width(desk: Desk) -> None:
    command = desk.window.commands[Command.PERFORMANCE]
    command.trigger()
    QApplication.processEvents()
    page = QRect(desk.page.mapTo(desk.window, QPoint(0, 0)), desk.page.size())
    side = QRect(desk.window.side.mapTo(desk.window, QPoint(0, 0)), desk.window.side.size())
    assert not page.intersects(side)
    assert side.width() == 320
    desk.window.side.set_panel_width(400)
    command.trigger()
    command.trigger()
    assert desk.window.side.width() == 400


def test_the_sparkline_opens_performance(desk: Desk) -> None:
    desk.window.status_line.performance_requested.emit()
    assert desk.window.performance.isVisible()


def test_a_window_that_may_not_close_stays(desk: Desk, qtbot: QtBot) -> None:
    desk.may_close = False
    with qtbot.assertNotEmitted(desk.window.closing):
        desk.window.commands[Command.QUIT].trigger()
    assert desk.window.isVisible()
    desk.may_close = True
    with qtbot.waitSignal(desk.window.closing):
        desk.window.commands[Command.QUIT].trigger()
    assert not desk.window.isVisible()


def test_keys_reach_the_commands_while_the_page_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitActive(desk.window).__enter__()
    for command, key in ((Command.SAVE, Qt.Key.Key_S), (Command.FIND, Qt.Key.Key_F)):
        with qtbot.waitSignal(desk.window.commands[command].triggered):
            qtbot.keyClick(desk.page, key, Qt.KeyboardModifier.ControlModifier)


def test_first_steps_leave_the_keyboard_to_the_page_and_can_be_reopened(desk: Desk, qtbot: QtBot) -> None:
    desk.window.show_first_start()
    qtbot.keyClicks(desk.window.focusWidget(), "Dear Ann")
    assert desk.page.toPlainText() == "Dear Ann"
    desk.window.first_start.skipped.emit()
    assert not desk.window.first_start.isVisible()
    desk.window.commands[Command.GET_MODEL].trigger()
    assert desk.window.first_start.isVisible()


def test_prompts_reach_menu_and_palette(desk: Desk) -> None:
    desk.window.set_prompts([PromptEntry("clearer", "Clearer", "rewrite"), PromptEntry("mine", "Mine")])
    desk.window.set_suitability("This model rewrites poorly.")
    desk.window.set_recent_files([Path("/tmp/a.md")])
    desk.window.rewrite_palette.open_at(QRect(100, 100, 100, 20))
    assert desk.window.rewrite_palette.shown_titles == ("Clearer", "Mine")
    assert "Clearer" in [line.text() for line in desk.window.menus.menu(Place.REWRITE).actions()]


def test_esc_in_the_palette_gives_the_keyboard_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.rewrite_palette.open_at(QRect(100, 100, 100, 20))
    focus = desk.window.focusWidget()
    assert focus is not desk.page
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.page


def test_the_list_of_keys_shows_what_holds(desk: Desk) -> None:
    desk.window.commands[Command.SHORTCUTS].trigger()
    window = next(
        w for w in QApplication.topLevelWidgets() if w.windowTitle() == "Keyboard shortcuts" and w.isVisible()
    )
    words = [label.text() for label in window.findChildren(QLabel)]
    assert "Ctrl+Shift+R" in words
    assert "Rewrite Selection" in words
    window.close()


def test_it_works_at_1024_by_640_with_everything_open(desk: Desk) -> None:
    desk.window.commands[Command.PERFORMANCE].trigger()
    desk.window.message_bar.show_message(
        BarMessage(
            "A rather long sentence about what went wrong. " * 3,
            Severity.ERROR,
            (("a", "Try again"), ("b", "Show log")),
        )
    )
    desk.window.show_first_start()
    QApplication.processEvents()
    assert desk.window.size().width() == 1024
    assert desk.window.size().height() == 640
    assert desk.page.height() > 100


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    desk.window.set_prompts([PromptEntry("clearer", "Clearer", "rewrite")])
    desk.window.message_bar.show_message(BarMessage("It failed.", actions=(("a", "Try again"), ("b", "Show log"))))
    nameless = [
        part
        for part in desk.window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not part.accessibleName()
        and part is not desk.page
        and not part.objectName().startswith("qt_")
        and type(part).__name__ not in ("QScrollArea", "PlotWidget", "QScrollBar")
    ]
    assert nameless == []


def test_from_right_to_left_all_menus_are_there_and_nothing_overlaps(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk = Desk(qtbot)
        QApplication.processEvents()
        bar = desk.window.title_bar
        menus = [bar.menu_bar.actionGeometry(action) for action in bar.menu_bar.actions()]
        assert all(0 <= place.left() < place.right() <= bar.menu_bar.width() for place in menus)
        title = next(label for label in bar.findChildren(QLabel) if label.text() == "Untitled")
        assert title.geometry().right() < bar.menu_bar.geometry().left()
        assert title.geometry().left() > desk.button("Review (").geometry().right()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_dropped_file_is_told_and_a_dropped_address_is_not(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[Path] = []
    desk.window.file_dropped.connect(told.append)
    for url in (QUrl("https://example.org/letter.md"), QUrl.fromLocalFile(str(tmp_path / "letter.md"))):
        dragged = QMimeData()
        dragged.setUrls([url])
        none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        desk.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, dragged, *none))
    assert told == [tmp_path / "letter.md"]
