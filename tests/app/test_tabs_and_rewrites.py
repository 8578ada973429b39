"""A rewrite and the document it was made for: it waits with it, and never gets into another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.test_prompting import BETTER, TEXT, Desk
from writer.assist.open_documents import OpenDocuments, keep_for_each

OTHER = "Quite another text that nobody asked about."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, tmp_path)
    documents = made.files._documents = OpenDocuments(made.document, made.port)
    keep_for_each(made.document, made.rewriter.put_away, made.rewriter.take_back, lambda: None)
    made.document.parting.connect(lambda _number: made.wiring.leave())
    made.own_prompt("better", "inkhorn.scope: document", "Better: {{selection}}")
    made.files.leave_for(lambda: made.document.show(OTHER, "Other"))
    documents.step(1)
    yield made
    made.checker.shutdown()
    made.files.shutdown()


def step(desk: Desk) -> None:
    documents = desk.files._documents
    assert documents
    documents.step(1)


def test_what_is_up_for_review_waits_with_its_document(desk: Desk) -> None:
    desk.choose("better")
    desk.answer(BETTER)
    assert desk.window.review_card.isVisible()
    step(desk)
    assert not desk.window.review_card.isVisible()
    desk.rewriter.accept_all()
    assert desk.port.plain_text() == OTHER
    QTest.keyClicks(desk.page, "I write on. ")
    step(desk)
    assert desk.window.review_card.isVisible()
    assert desk.window.focusWidget() is desk.page, "what is typed now is text"
    desk.rewriter.accept_all()
    assert desk.port.plain_text() == BETTER
    step(desk)
    assert desk.port.plain_text() == f"I write on. {OTHER}"


def test_what_is_being_made_is_stopped_and_that_is_said(desk: Desk) -> None:
    desk.choose("better")
    desk.engine.say("Anna")
    step(desk)
    assert "was stopped, because another document is shown now." in desk.said
    desk.answer(BETTER)
    assert desk.port.plain_text() == OTHER
    assert not desk.window.review_card.isVisible()
    step(desk)
    assert desk.port.plain_text() == TEXT
    assert not desk.window.review_card.isVisible()


def test_an_open_question_goes_when_another_document_comes(desk: Desk) -> None:
    desk.wiring.open_palette("shorter")
    step(desk)
    assert not desk.window.rewrite_palette.isVisible()


def test_an_answer_that_is_a_document_of_its_own_opens_beside_it_once(desk: Desk) -> None:
    desk.own_prompt("note", "inkhorn.output: new")
    desk.choose("note")
    desk.answer("Dear Anna, welcome home.")
    documents = desk.files._documents
    assert documents
    assert len(documents.tabs) == 3
    assert desk.port.plain_text() == "Dear Anna, welcome home."
    documents.step(-1)
    assert desk.port.plain_text() == TEXT
    assert not desk.window.answer_card.isVisible()
    documents.step(1)
    assert desk.port.plain_text() == "Dear Anna, welcome home."
    assert len(documents.tabs) == 3


def test_ghost_text_does_not_come_along(desk: Desk) -> None:
    desk.port.select(len(TEXT), len(TEXT))
    desk.port.show_ghost(len(TEXT), " and slept")
    assert desk.page.ghost.text
    step(desk)
    assert not desk.page.ghost.text
    step(desk)
    assert not desk.page.ghost.text
    QTest.keyClick(desk.page, Qt.Key.Key_Tab)
    assert "slept" not in desk.port.plain_text()
