"""The review in the whole window: select, rewrite, see two versions, mix them, apply, one undo; what was sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, ready
from writer.app.program import Program
from writer.assist.rewriting import CHANGED
from writer.engine.messages import Delta, Event, Finished, Generate, Score
from writer.ui.actions import Command
from writer.ui.review_card import ReviewCard

pytestmark = pytest.mark.process

PLAIN = "In the early morning the harbour was quiet, and the boats knocked softly against the old stone wall."
FIRST = PLAIN.replace("quiet", "calm")
SECOND = PLAIN.replace("harbour", "port").replace("quiet", "silent").replace("knocked", "bumped")


def answering(program: Program, *answers: str) -> list[Generate]:
    """From now on a rewrite is answered with these, one after the other, in two pieces each."""
    asked: list[Generate] = []
    left = list(answers)
    submit = program.engine.submit

    def say(request: Generate | Score, listener: Callable[[Event], None]) -> int:
        if not isinstance(request, Generate) or request.task != "rewrite":
            return submit(request, listener)
        asked.append(request)
        number, said = 1_000_000 + len(asked), left.pop(0)
        half = len(said) // 2
        events = (Delta(number, said[:half]), Delta(number, said[half:]), Finished(number, "stop"))
        for event in events:
            QTimer.singleShot(0, lambda event=event: listener(event))
        return number

    program.engine.submit = say  # type: ignore[method-assign]
    return asked


@pytest.fixture
def program(start: StartProgram, qtbot: QtBot, reciter: Path) -> Program:
    settings = (
        f'[model]\npath = "{reciter}"\ncontext = 1024\n[suggestions]\nenabled = false\n[grammar]\nenabled = false\n'
    )
    running = start(settings=settings)
    ready(qtbot, running)
    running.window.resize(1024, 640)
    QTest.keyClicks(running.page, f"Before. {PLAIN} After.")
    running.port.select(len("Before. "), len("Before. ") + len(PLAIN))
    return running


def rewrite(program: Program, qtbot: QtBot) -> ReviewCard:
    """Ask for something; the card once the first version is there."""
    program.window.commands[Command.REWRITE].trigger()
    field = program.window.rewrite_palette.focusWidget()
    QTest.keyClicks(field, "Say it in other words")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = program.window.review_card
    qtbot.waitUntil(lambda: "change" in card.state)
    return card


def press(card: ReviewCard, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(card, key, modifier)


def test_two_versions_are_mixed_and_applied_in_one_step(program: Program, qtbot: QtBot) -> None:
    asked = answering(program, FIRST, SECOND, SECOND, FIRST, SECOND)
    card = rewrite(program, qtbot)
    press(card, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: len(asked) == 5 and "another" not in card.state)
    press(card, Qt.Key.Key_A)
    press(card, Qt.Key.Key_2)
    press(card, Qt.Key.Key_Right)
    assert "mixed" in card.state
    press(card, Qt.Key.Key_Return)
    assert program.port.plain_text() == f"Before. {FIRST.replace('harbour', 'port')} After."
    assert not card.isVisible()
    assert program.page.hasFocus()
    program.page.undo()
    assert program.port.plain_text() == f"Before. {PLAIN} After."


def test_what_was_sent_is_shown_with_its_key(program: Program, qtbot: QtBot) -> None:
    asked = answering(program, FIRST)
    card = rewrite(program, qtbot)
    press(card, Qt.Key.Key_P)
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text()
    for message in asked[0].messages:
        assert message.content in copied
    assert "Shown as version 1." in copied
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert card.isVisible()
    assert card.hasFocus()


def test_a_text_that_changed_meanwhile_is_rewritten_anew_with_enter(program: Program, qtbot: QtBot) -> None:
    asked = answering(program, FIRST, FIRST.replace("harbour", "old harbour"))
    card = rewrite(program, qtbot)
    cursor = QTextCursor(program.page.document())
    cursor.setPosition(program.port.plain_text().index("harbour"))
    cursor.insertText("old ")
    press(card, Qt.Key.Key_Return)
    assert CHANGED in card.accessibleDescription()
    assert "the old harbour" in program.port.plain_text()
    press(card, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == FIRST
    press(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "change" in card.state)
    assert "the old harbour" in asked[1].messages[-1].content
    press(card, Qt.Key.Key_Return)
    assert program.port.plain_text() == f"Before. {FIRST.replace('harbour', 'old harbour')} After."
