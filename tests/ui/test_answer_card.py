"""The card of an answer that stands beside the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from writer.assist.sent import Account, Try
from writer.engine.messages import ChatMessage
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
    """Those below the answer."""
    shown = [made.text() for made in card.findChildren(QPushButton) if made.isVisible()]
    return [text for text in shown if text != "Prompt"]


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


def test_p_shows_what_was_sent_and_leads_back_with_the_keyboard(card: AnswerCard, qtbot: QtBot) -> None:
    tries = (Try(1, 0.0, (), "A dog.", "Shown as version 1."),)
    account = Account("Model", (ChatMessage("user", "Sum it up."),), tries)
    card.prompt_wanted.connect(lambda: card.show_prompt(account))
    card.show_answer("A dog.", complete=True)
    qtbot.keyClick(card, Qt.Key.Key_P)
    page = card.findChild(QTextEdit)
    assert page is not None
    assert "Sum it up." in page.toPlainText()
    assert buttons(card) == ["Copy", "Back"]
    assert page.hasFocus()
    with qtbot.assertNotEmitted(card.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert buttons(card) == ["Insert below", "Copy", "Try again", "Close"]
    assert card.hasFocus()


def test_what_the_model_did_not_see_stands_below_the_answer(card: AnswerCard) -> None:
    note = "The model was shown only the first 300 words of the document."
    card.show_answer("A dog.", complete=True, note=note)
    assert [part for part in card.findChildren(QLabel) if part.isVisible() and part.text() == note]
    card.show_error("The model stopped.")
    assert not [part for part in card.findChildren(QLabel) if part.isVisible() and part.text() == note]


def test_an_answer_is_in_the_letters_of_the_page_an_error_in_those_of_the_program(card: AnswerCard) -> None:
    page_font = QFont("Monospace", 20)
    card.start("Summarise", page_font)
    card.show_answer("A dog.", complete=True)
    answer = next(part for part in card.findChildren(QLabel) if part.text() == "A dog.")
    assert answer.font().pointSize() == 20
    card.show_error("The model stopped.")
    assert answer.font().pointSize() != 20


def test_before_the_first_word_the_model_is_said_to_be_reading(card: AnswerCard) -> None:
    said = {part.text() for part in card.findChildren(QLabel) if part.isVisible()}
    assert "Reading…" in said
    card.show_answer("Four", complete=False)
    said = {part.text() for part in card.findChildren(QLabel) if part.isVisible()}
    assert "Writing…" in said
