"""What the window tells about suggestions, with a writer's hands: the hint, the card, the statistics."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram, ready
from writer import paths
from writer.app.program import Program
from writer.assist.tally_store import TallyStore
from writer.language.completion.reasons import Reason
from writer.language.completion.tally import Count
from writer.ui.actions import Command
from writer.ui.settings.settings_window import SettingsWindow
from writer.ui.suggestions.silence_words import NOTHING_YET, Standing
from writer.ui.suggestions.why_card import Act, WhyCard

pytestmark = pytest.mark.process


def with_model(reciter: Path, eagerness: float) -> str:
    return f'[model]\npath = "{reciter}"\ncontext = 1024\n[suggestions]\neagerness = {eagerness}\n'


def hint(program: Program) -> str:
    shown = program.window.status_line.silence
    return shown.text() if shown.isVisible() else ""


def card(qtbot: QtBot, program: Program) -> WhyCard:
    """Click the hint and read."""
    qtbot.mouseClick(program.window.status_line.silence, Qt.MouseButton.LeftButton)
    assert program.explaining.card.isVisible()
    return program.explaining.card


def test_a_dismissed_suggestion_is_explained_by_a_click_on_the_hint(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=with_model(reciter, 1.0))
    ready(qtbot, program)
    QTest.keyClicks(program.page, "some ab words here ab")
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    assert hint(program) == "", "a suggestion is there"
    QTest.keyClick(program.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hint(program) == "no suggestion: dismissed")
    shown = card(qtbot, program)
    assert shown.lines[0] == f"{Reason.DISMISSED.value} just now · “some ab words here ab”"
    shown.acts[Act.NOW].click()
    assert not shown.isVisible()
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    qtbot.waitUntil(program.page.hasFocus)
    assert hint(program) == ""


def test_without_a_model_the_card_leads_to_one(start: StartProgram, qtbot: QtBot) -> None:
    program = start(settings="")
    qtbot.waitUntil(lambda: hint(program) == "no suggestion: no model")
    program.window.hide_first_start()
    QTest.keyClicks(program.page, "Writing works meanwhile.")
    shown = card(qtbot, program)
    assert shown.lines[0] == Standing.NO_MODEL.value
    shown.acts[Act.MODEL].click()
    assert program.window.first_start.isVisible()
    assert not shown.isVisible()


def test_suggestions_are_switched_on_again_from_the_card(start: StartProgram, qtbot: QtBot) -> None:
    program = start(settings="[suggestions]\nenabled = false\n")
    qtbot.waitUntil(lambda: hint(program) == "suggestions off")
    card(qtbot, program).acts[Act.ON].click()
    assert program.settings().suggestions.enabled
    assert hint(program) != "suggestions off"


def test_such_suggestions_too_moves_the_slider_one_step(start: StartProgram, qtbot: QtBot, reciter: Path) -> None:
    program = start(settings=with_model(reciter, 0.9))
    ready(qtbot, program)
    program.completer.silent.emit(Reason.LOW_CONFIDENCE)
    qtbot.waitUntil(lambda: hint(program) == "no suggestion: not sure enough")
    shown = card(qtbot, program)
    shown.acts[Act.MORE].click()
    assert program.settings().suggestions.eagerness == pytest.approx(0.95)
    assert shown.isVisible(), "it may not have been enough"
    shown.acts[Act.MORE].click()
    assert program.settings().suggestions.eagerness == pytest.approx(1.0)
    assert Act.MORE not in shown.acts


def test_the_menu_opens_and_closes_the_card_and_the_card_itself_needs_no_explanation(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=with_model(reciter, 1.0))
    ready(qtbot, program)
    for _ in range(2):
        program.window.commands[Command.WHY_NOTHING].trigger()
        shown = program.explaining.card
        assert shown.lines == (NOTHING_YET,), "neither loading the model nor the open card is a silence"
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
        qtbot.waitUntil(program.page.hasFocus)
    program.window.commands[Command.WHY_NOTHING].trigger()
    program.window.commands[Command.WHY_NOTHING].trigger()
    assert not shown.isVisible()


def test_statistics_follow_what_the_writer_does_and_are_cleared(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=with_model(reciter, 1.0))
    ready(qtbot, program)
    QTest.keyClicks(program.page, "some ab words here ab")
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    taken = program.page.ghost.text
    QTest.keyClick(program.page, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: program.statistics.ledger().total()[Count.SAVED] == len(taken))
    program.window.commands[Command.STATISTICS].trigger()
    (window,) = program.window.findChildren(SettingsWindow)
    page = window.statistics
    assert page.isVisible()
    assert page.figures[1].value == f"{len(taken):,}"
    assert page.table.item(0, 0).text() == reciter.name
    page.clear.click()
    page.confirm.click()
    assert page.figures == ()
    assert not program.statistics.ledger()


def test_with_counting_off_nothing_is_kept(start: StartProgram, qtbot: QtBot, reciter: Path) -> None:
    program = start(settings=with_model(reciter, 1.0) + "[statistics]\ncounting = false\n")
    ready(qtbot, program)
    QTest.keyClicks(program.page, "some ab words here ab")
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    program.statistics.shutdown()
    assert not TallyStore(paths.data_folder()).load()
    assert not list(paths.data_folder().glob("suggestion*"))
