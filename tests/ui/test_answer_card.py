"""The card of an answer that stands beside the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from writer.ui.answer_card import AnswerCard


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[AnswerCard]:
    page = QTextEdit()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    made = AnswerCard(page)
    made.start("Summarise", QFont())
    made.place(QRect(50, 40, 600, 30))
    yield made
    page.close()


def buttons(card: AnswerCard) -> list[str]:
    return [made.text() for made in card.findChildren(QPushButton) if made.isVisible()]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Return, "insert"), (Qt.Key.Key_C, "copied"), (Qt.Key.Key_Escape, "closed")]
)
def test_each_key_does_what_its_button_says(card: AnswerCard, qtbot: QtBot, key: Qt.Key, signal: str) -> None:
    card.show_answer("Four men and a dog.", complete=True)
    with qtbot.waitSignal(getattr(card, signal)) as said:
        qtbot.keyClick(card, key)
    assert said.args == ([] if signal == "closed" else ["Four men and a dog."])


def test_half_an_answer_cannot_be_inserted(card: AnswerCard, qtbot: QtBot) -> None:
    card.show_answer("Four men", complete=False)
    assert buttons(card) == ["Stop", "Close"]
    with qtbot.assertNotEmitted(card.insert):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_no_answer_and_an_error_are_said_in_words(card: AnswerCard) -> None:
    card.show_answer("  \n", complete=True)
    assert card.text == "The model gave no answer."
    assert buttons(card) == ["Try again", "Close"]
    card.show_error("The model stopped. Try again.")
    assert card.text == "The model stopped. Try again."


def test_it_grows_with_the_answer_and_then_scrolls(card: AnswerCard) -> None:
    card.show_answer("Short.", complete=True)
    short = card.height()
    card.show_answer("A sentence that is rather long. " * 12, complete=True)
    assert card.height() > short
    card.show_answer("A sentence that is rather long. " * 400, complete=True)
    assert card.height() < 500
