"""The history in the whole window: accept with Tab, write on, open the dock with its key, revert."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram, ready
from writer.app.history import model_names
from writer.app.program import Program
from writer.assist.history import State
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import ModelFacts, Task
from writer.language.rewriting.history import SUGGESTION, Asked, Kind
from writer.ui.actions import Command

pytestmark = pytest.mark.process

CONTROL = Qt.KeyboardModifier.ControlModifier
TYPO = "We saw teh boat sleep. Then teh mast fell and teh crew woke."


class ThreeModels:
    """An engine with a model for each task."""

    def state_of(self, task: Task) -> EngineState:
        name = "" if task == "rewrite" else task.title()
        facts = ModelFacts(f"/models/{task}.gguf", name, "llama", 0, "", 0, 0, 0, 0, True, False)
        return EngineState(Phase.READY, model=facts)


def test_each_edit_names_the_model_of_its_task() -> None:
    name = model_names(cast(Engine, ThreeModels()))
    assert name(SUGGESTION) == "Completion"
    assert name(Asked(Kind.CORRECTION, "A typo.")) == "Grammar"
    assert name(Asked(Kind.REWRITE, "Formal")) == "rewrite", "one without a name is called as its file"
    assert name(Asked(Kind.REWRITE, "Proofread", checked=True)) == "Grammar"


def with_model(reciter: Path) -> str:
    return f'[model]\npath = "{reciter}"\ncontext = 1024\n[suggestions]\neagerness = 1.0\n[grammar]\nenabled = false\n'


def open_dock(qtbot: QtBot, program: Program) -> None:
    program.window.activateWindow()
    program.window.commands[Command.HISTORY].trigger()
    qtbot.waitUntil(lambda: program.window.history.isVisible())


def press(qtbot: QtBot, program: Program, words: str) -> None:
    button = next(made for made in program.window.history.card.buttons if made.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accepted(qtbot: QtBot, program: Program, typed: str) -> str:
    """Type, wait for the grey text, take it with Tab; what it was."""
    QTest.keyClicks(program.page, typed)
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    before = program.port.plain_text()
    QTest.keyClick(program.page, Qt.Key.Key_Tab)
    return program.port.plain_text().removeprefix(before)


def test_a_suggestion_is_reverted_from_the_dock_after_writing_on(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=with_model(reciter))
    ready(qtbot, program)
    taken = accepted(qtbot, program, "some ab words here ab")
    program.page.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(program.page, "First. ")
    open_dock(qtbot, program)
    dock = program.window.history
    assert dock.list.hasFocus(), "the dock is worked with the keyboard at once"
    assert dock.record is not None
    assert (dock.record.kind, dock.record.passage.after) == (Kind.SUGGESTION, taken)
    assert "Accepted today: 1 suggestion" in dock.sentences[0]
    press(qtbot, program, "Copy after")
    assert QGuiApplication.clipboard().text() == taken
    QTest.keyClick(dock.list, Qt.Key.Key_Return)
    assert program.port.plain_text() == "First. some ab words here ab"
    assert [record.kind for record in program.history.records()] == [Kind.REVERT, Kind.SUGGESTION]
    shown = program.window.message_bar.shown
    assert shown is not None
    assert shown.sentence == "Reverted."
    program.window.message_bar.action_chosen.emit("reverted", "undo")
    assert program.port.plain_text() == f"First. some ab words here ab{taken}"
    QTest.keyClick(dock.list, Qt.Key.Key_Escape)
    assert program.page.hasFocus()


def test_words_written_inside_a_suggestion_stay_and_are_named(start: StartProgram, qtbot: QtBot, reciter: Path) -> None:
    program = start(settings=with_model(reciter))
    ready(qtbot, program)
    taken = accepted(qtbot, program, "some ab words here ab")
    place = len("some ab words here ab") + 1
    program.port.select(place, place)
    QTest.keyClicks(program.page, " mine ")
    open_dock(qtbot, program)
    qtbot.waitUntil(lambda: "“mine" in program.window.history.card.sentences[-1])
    press(qtbot, program, "Revert the rest")
    assert program.port.plain_text().split()[-1] == "mine"
    assert taken.strip() not in program.port.plain_text()


def test_fixing_all_is_one_edit_that_can_be_undone_redone_and_reverted(start: StartProgram, qtbot: QtBot) -> None:
    program = start()
    QTest.keyClicks(program.page, TYPO)
    qtbot.waitUntil(lambda: program.review.progress().complete and len(program.review.issues()) == 3, timeout=WAIT_MS)
    assert program.review.fix_all() == 3
    fixed = program.port.plain_text()
    (record,) = program.history.records()
    assert record.kind is Kind.CORRECTION
    assert record.places == 3
    for expected, state in ((TYPO, State.BACK), (fixed, State.STANDS)):
        command = Command.UNDO if expected == TYPO else Command.REDO
        program.window.commands[command].trigger()
        assert program.port.plain_text() == expected
        assert program.history.state(record.number) is state
    program.page.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(program.page, "Now. ")
    open_dock(qtbot, program)
    QTest.keyClick(program.window.history.list, Qt.Key.Key_Return)
    assert program.port.plain_text() == f"Now. {TYPO}"
    program.window.commands[Command.UNDO].trigger()
    assert program.port.plain_text() == f"Now. {fixed}", "the revert is one undo step"


def test_another_document_has_another_history(start: StartProgram, qtbot: QtBot) -> None:
    program = start()
    program.port.insert_accepted(0, "A secret that stays in memory.")
    open_dock(qtbot, program)
    assert program.window.history.record is not None
    program.document.new()
    qtbot.waitUntil(lambda: program.window.history.record is None)
    assert program.history.records() == []
