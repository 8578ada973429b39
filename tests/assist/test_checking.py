"""Squiggles as a writer meets them, with a checker process and a judge whose answers the test gives."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist.checking import Checker
from writer.engine.client.state import EngineState
from writer.engine.messages import Score
from writer.language.grammar import exchange
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.lexicon import Lexicon
from writer.settings.schema import Grammar, Settings
from writer.text.span import Span


class FakeProcess(QObject):
    """Keeps what is asked; `find` answers like the rules."""

    answered = Signal(object)
    lost = Signal()
    given_up = Signal(str)
    usable = True

    def __init__(self) -> None:
        super().__init__()
        self.checks: list[exchange.Check] = []

    def send(self, check: exchange.Check) -> None:
        self.checks.append(check)

    def find(self, *words: tuple[str, str], final: bool = True) -> None:
        """Underline each first word of a pair, with the second as the fix, in the text asked about last."""
        check = self.checks[-1]
        found = tuple(_diagnostic(check.text, wrong, right) for wrong, right in words)
        self.answered.emit(exchange.Checked(check.id, found, final=final))


def _diagnostic(text: str, wrong: str, right: str) -> Diagnostic:
    start = text.index(wrong)
    return Diagnostic(Span(start, start + len(wrong)), "This is wrong.", Category.SPELLING, (right,), rule=wrong)


@pytest.fixture
def process() -> FakeProcess:
    return FakeProcess()


@pytest.fixture
def document() -> FakeDocument:
    return FakeDocument("He recieved it. \U0001f600 She recieved nothing.\nA second paragraph.")


@pytest.fixture
def engine() -> FakeEngine:
    engine = FakeEngine()
    engine.state = EngineState()
    return engine


def _checker(document: FakeDocument, engine: FakeEngine, process: FakeProcess, settings: Settings) -> Checker:
    checker = Checker(document, engine, lambda: settings, process, IgnoreList())
    checker.settings_changed()
    return checker


@pytest.fixture
def checker(document: FakeDocument, engine: FakeEngine, process: FakeProcess, qtbot: QtBot) -> Checker:
    return _checker(document, engine, process, Settings())


def _checked(qtbot: QtBot, process: FakeProcess, text: str) -> None:
    """Wait until `text` is asked about."""
    qtbot.waitUntil(lambda: bool(process.checks) and process.checks[-1].text == text)


def test_a_wrong_word_is_underlined_and_its_fix_is_one_undo_step(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    first = document.paragraphs()[0].text
    _checked(qtbot, process, first)
    process.find(("nothing", "something"))
    assert document.underlined() == ["nothing"]
    before = document.text()
    (issue,) = checker.issues()
    assert checker.fix(issue)
    assert document.text() == before.replace("nothing", "something")
    document.undo()
    assert document.text() == before


def test_the_word_being_typed_is_not_marked_until_it_is_left(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    document.type(" Nobdy")
    _checked(qtbot, process, "A second paragraph. Nobdy")
    process.find(("Nobdy", "Nobody"))
    assert document.underlined() == []
    document.put_caret(0)
    assert document.underlined() == ["Nobdy"]


def test_a_result_for_a_text_that_has_changed_is_not_shown(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    first = document.paragraphs()[0].text
    _checked(qtbot, process, first)
    document.put_caret(2)
    document.type("x")
    process.find(("recieved", "received"))
    assert document.underlined() == []


def test_what_is_ignored_goes_and_is_told_to_be_stored(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    _checked(qtbot, process, document.paragraphs()[0].text)
    process.find(("recieved", "received"))
    with qtbot.waitSignal(checker.ignored_changed) as told:
        checker.add_word("recieved")
    assert document.underlined() == []
    assert told.args[0].words == {"recieved"}


def test_the_next_issue_goes_around_the_end(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    first = document.paragraphs()[0].text
    _checked(qtbot, process, first)
    process.find(("recieved", "received"), ("nothing", "something"))
    document.put_caret(0)
    places = []
    for _ in range(3):
        checker.go_to_issue(forward=True)
        places.append(document.text(*document.selection()))
    assert places == ["recieved", "nothing", "recieved"]


def test_a_loaded_model_judges_what_the_rules_say(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, process: FakeProcess, checker: Checker
) -> None:
    first = document.paragraphs()[0].text
    _checked(qtbot, process, first)
    process.find(("recieved", "received"), ("nothing", "nought"))
    _checked(qtbot, process, document.paragraphs()[1].text)
    process.find()
    engine.be_ready()
    found = (_diagnostic(first, "recieved", "received"), _diagnostic(first, "nothing", "nought"))
    assert document.underlined() == ["recieved", "nothing"], "the rules have spoken"
    qtbot.waitUntil(lambda: process.checks[-1].candidates and process.checks[-1].text == first)
    check = process.checks[-1]
    questions = tuple(CandidateMaker(Lexicon()).questions(first, found))
    process.answered.emit(exchange.Checked(check.id, found, questions))

    def gains(request: Score) -> list[float | None]:
        return [20.0 if "received" in variant else -20.0 for variant in request.variants]

    while engine.live:
        engine.score(gains)
    assert document.underlined() == ["recieved"], "the model confirms one finding and rejects the other"
    asked = len(engine.requests)
    engine.state = EngineState()
    engine.state_changed.emit(engine.state)
    engine.be_ready()
    qtbot.waitUntil(lambda: process.checks[-1] is not check and process.checks[-1].candidates)
    process.answered.emit(exchange.Checked(process.checks[-1].id, found, questions))
    assert document.underlined() == ["recieved"]
    assert len(engine.requests) == asked, "the same model back again is not asked a second time"


def test_switching_checking_off_takes_the_squiggles_away(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, process: FakeProcess
) -> None:
    settings = [Settings()]
    checker = Checker(document, engine, lambda: settings[0], process, IgnoreList())
    checker.settings_changed()
    _checked(qtbot, process, document.paragraphs()[0].text)
    process.find(("recieved", "received"))
    assert document.underlined()
    settings[0] = dataclasses.replace(settings[0], grammar=Grammar(enabled=False))
    checker.settings_changed()
    assert document.underlined() == []


def test_a_checker_that_died_is_asked_again(
    qtbot: QtBot, document: FakeDocument, process: FakeProcess, checker: Checker
) -> None:
    first = document.paragraphs()[0].text
    _checked(qtbot, process, first)
    process.lost.emit()
    qtbot.waitUntil(lambda: len(process.checks) == 2)
    assert process.checks[1].text in (first, document.paragraphs()[1].text)
