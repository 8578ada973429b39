"""Document statistics in the whole window: open them by key, read, go to a sentence, set a goal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram
from writer import paths
from writer.assist.writing_store import FILE, Goal, WritingStore
from writer.ui.actions import Command

pytestmark = pytest.mark.process

TEXT = "The bridge was gone.\n\nNobody had seen it fall, and nobody asked about the bridge.\n"
SETTINGS = "[statistics]\ndaily_words = 10\n[grammar]\nenabled = false\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.md"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_from_the_key_to_the_sentence(start: StartProgram, letter: Path, qtbot: QtBot) -> None:
    program = start(letter, SETTINGS)
    panel = program.window.measures
    program.window.commands[Command.DOCUMENT_STATISTICS].trigger()
    qtbot.waitUntil(lambda: panel.numbers["Words"][0].text() == "15")
    qtbot.waitUntil(lambda: len(panel.longest) == 2)
    panel.longest[0].click()
    start_, end = program.port.selection()
    assert program.port.text(start_, end).startswith("Nobody had seen it fall")
    qtbot.waitUntil(lambda: panel.numbers["Words"][1].text() == "11")
    panel.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Words: 15\n")


def test_the_goal_of_the_day_follows_quietly(start: StartProgram, letter: Path, qtbot: QtBot) -> None:
    program = start(letter, SETTINGS)
    assert "0 of 10 today" in program.window.status_line.texts[0]
    program.port.select(program.port.length(), program.port.length())
    QTest.keyClicks(program.page, "two words ")
    qtbot.waitUntil(lambda: "2 of 10 today" in program.window.status_line.texts[0])


def test_a_goal_for_this_document(start: StartProgram, letter: Path, qtbot: QtBot) -> None:
    program = start(letter, SETTINGS)
    program.window.commands[Command.DOCUMENT_STATISTICS].trigger()
    goals = program.window.measures.goals
    goals.goal_set.emit(Goal(30))
    assert goals.document.text() == "15 of 30 words."
    assert WritingStore(paths.data_folder()).goal(letter) == Goal(30)


def test_without_goals_nothing_is_kept(start: StartProgram, letter: Path) -> None:
    program = start(letter, "[grammar]\nenabled = false\n")
    QTest.keyClicks(program.page, "two words ")
    program.written.shutdown()
    assert "today" not in program.window.status_line.texts[0]
    assert not (paths.data_folder() / FILE).exists()
