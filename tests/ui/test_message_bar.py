"""Messages above the page: read, answered, closed; the keyboard stays with the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from writer.ui.message_bar import BarMessage, MessageBar, Severity


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def close(qtbot: QtBot, bar: MessageBar) -> None:
    qtbot.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)


def test_an_answer_is_reported_and_the_message_goes(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(BarMessage("The file changed.", actions=(("reload", "Reload"), ("keep", "Keep mine")), key="disk"))
    assert [made.text() for made in bar.buttons] == ["Reload", "Keep mine"]
    with qtbot.waitSignal(bar.action_chosen) as said:
        qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert said.args == ["disk", "keep"]
    assert bar.isHidden()


def test_what_matters_more_is_shown_first_and_the_rest_waits(bar: MessageBar, qtbot: QtBot) -> None:
    bar.show_message(BarMessage("Saved as UTF-8.", Severity.NOTICE))
    bar.show_message(BarMessage("The disk is full.", Severity.ERROR))
    bar.show_message(BarMessage("The model is slow.", Severity.WARNING))
    seen = []
    while bar.shown:
        seen.append(bar.shown.sentence)
        close(qtbot, bar)
    assert seen == ["The disk is full.", "The model is slow.", "Saved as UTF-8."]


def test_news_of_the_same_occasion_replaces_the_old(bar: MessageBar) -> None:
    bar.show_message(BarMessage("Restarting in 1 s.", key="engine"))
    bar.show_message(BarMessage("Restarting in 2 s.", key="engine"))
    assert bar.shown is not None
    assert bar.shown.sentence == "Restarting in 2 s."
    bar.dismiss("engine")
    assert bar.isHidden()


def test_the_page_keeps_the_keyboard_when_a_message_comes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page, bar = QTextEdit(), MessageBar()
    box = QVBoxLayout(window)
    box.addWidget(bar)
    box.addWidget(page)
    window.show()
    page.setFocus()
    qtbot.keyClicks(page, "typed ")
    bar.show_message(BarMessage("Something happened.", Severity.ERROR, (("again", "Try again"),)))
    assert bar.isVisible()
    qtbot.keyClicks(window.focusWidget(), "on")
    assert page.toPlainText() == "typed on"


def test_four_actions_are_refused() -> None:
    with pytest.raises(ValueError, match="three actions"):
        BarMessage("Choose.", actions=(("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")))
