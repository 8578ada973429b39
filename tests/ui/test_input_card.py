"""What a prompt asks before it runs, answered as a writer does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from writer.ui.input_card import InputCard
from writer.ui.question_field import Question

LANGUAGE = Question("language", "Into which language", ("German", "French"), True, "German")
TONE = Question("tone", "Tone", ("warm", "dry"), False, "warm")
POINT = Question("point", "What you want to say")
NOTE = Question("note", "A note", optional=True)


class Desk:
    """A page with the card on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QTextEdit()
        qtbot.addWidget(self.page)
        self.page.resize(800, 500)
        self.card = InputCard(self.page)
        self.page.show()
        self.said: list[dict[str, str]] = []
        self.card.answered.connect(self.said.append)

    def ask(self, *questions: Question, permission: str = "") -> None:
        self.card.ask("name", "Title", "What it does.", questions, permission, QRect(100, 100, 200, 20))

    def type(self, text: str) -> None:
        QTest.keyClicks(self.page.window().focusWidget(), text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.window().focusWidget(), key)

    def pick(self, words: str) -> None:
        next(made for made in self.card.findChildren(QPushButton) if made.text() == words).click()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_enter_runs_with_what_stands_there(desk: Desk) -> None:
    desk.ask(LANGUAGE)
    desk.press(Qt.Key.Key_Return)
    assert desk.said == [{"language": "German"}]
    assert not desk.card.isVisible()


def test_typing_replaces_what_stands_there_and_a_chip_fills_it_in(desk: Desk) -> None:
    desk.ask(LANGUAGE)
    desk.type("Welsh")
    desk.press(Qt.Key.Key_Return)
    desk.ask(LANGUAGE)
    desk.pick("French")
    desk.press(Qt.Key.Key_Return)
    assert desk.said == [{"language": "Welsh"}, {"language": "French"}]
    assert desk.card.answers == {"name": {"language": "French"}}


def test_a_choice_is_one_of_its_answers(desk: Desk) -> None:
    desk.ask(TONE, POINT)
    desk.pick("dry")
    desk.card.fields[1].take_keyboard()
    desk.type("no")
    desk.press(Qt.Key.Key_Return)
    assert desk.said == [{"tone": "dry", "point": "no"}]


def test_many_choices_are_a_list_that_opens(desk: Desk) -> None:
    desk.ask(Question("year", "Year", tuple(map(str, range(1990, 2030))), False, "2001"))
    assert desk.card.fields[0].value == "2001"
    desk.press(Qt.Key.Key_Down)
    desk.card.buttons[0].click()
    assert desk.said == [{"year": "2002"}]


def test_a_missing_answer_is_asked_for_unless_it_may_be_missing(desk: Desk) -> None:
    desk.ask(NOTE, POINT)
    desk.press(Qt.Key.Key_Return)
    assert desk.said == []
    assert desk.card.isVisible()
    desk.type("yes")
    desk.press(Qt.Key.Key_Return)
    assert desk.said == [{"note": "", "point": "yes"}]


def test_esc_goes_back_and_nothing_runs(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(LANGUAGE)
    with qtbot.waitSignal(desk.card.left):
        desk.press(Qt.Key.Key_Escape)
    assert desk.said == []


def test_leave_is_asked_in_words_and_can_be_refused(desk: Desk, qtbot: QtBot) -> None:
    desk.ask(permission="This prompt reads your clipboard.")
    go, back = desk.card.buttons
    assert (go.text(), back.text()) == ("Allow", "Not now")
    with qtbot.waitSignal(desk.card.left):
        back.click()
    desk.ask(permission="This prompt reads your clipboard.")
    desk.press(Qt.Key.Key_Return)
    assert desk.said == [{}]


def test_long_answers_are_not_remembered(desk: Desk) -> None:
    desk.ask(POINT)
    desk.type("x" * 300)
    desk.press(Qt.Key.Key_Return)
    assert desk.said[0]["point"] == "x" * 300
    assert desk.card.answers == {"name": {}}
