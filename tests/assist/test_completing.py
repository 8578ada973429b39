"""Ghost text as a writer meets it: the pause, the suggestion, Tab, typing along, Esc, undo."""

from __future__ import annotations

import dataclasses

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist.completing import Completer
from writer.engine.messages import Generate
from writer.language.completion.reasons import Reason
from writer.settings.schema import Settings, Suggestions

START = "The harbour was quiet before dawn and the boats"


@pytest.fixture
def document() -> FakeDocument:
    return FakeDocument(START)


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
def completer(qtbot: QtBot, document: FakeDocument, engine: FakeEngine) -> Completer:
    settings = Settings(suggestions=Suggestions(pause_ms=1))
    return Completer(document, engine, lambda: settings)


def _questions(engine: FakeEngine) -> list[Generate]:
    """What was asked; not what was only read ahead."""
    return [request for request in engine.requests if isinstance(request, Generate) and request.task == "completion"]


def _asked(qtbot: QtBot, engine: FakeEngine, count: int = 1) -> Generate:
    qtbot.waitUntil(lambda: len(_questions(engine)) >= count)
    return _questions(engine)[-1]


def test_a_pause_brings_a_suggestion_and_tab_takes_it(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    request = _asked(qtbot, engine)
    assert request.text == START, "the prompt ends without a space, which the answer has to begin with"
    assert request.must_start == " "
    engine.say("knocked")
    engine.say(" softly")
    engine.say(" together")
    engine.finish()
    assert document.ghost == (len(START) + 1, "knocked softly together")
    document.accept_requested.emit("all")
    assert document.text() == START + " knocked softly together"
    document.undo()
    assert document.text() == START + " "


def test_typing_along_asks_nothing_and_shortens_the_ghost(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked softly together")
    engine.finish()
    document.type("kno")
    assert document.ghost == (len(START) + 4, "cked softly together")
    assert len(_questions(engine)) == 1
    document.erase()
    assert document.ghost == (len(START) + 3, "ocked softly together")


def test_a_word_at_a_time(qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked softly together")
    engine.finish()
    document.accept_requested.emit("word")
    assert document.text() == START + " knocked"
    assert document.ghost == (len(START) + 8, " softly together")


def test_escape_hides_it_and_it_does_not_come_back_by_itself(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked softly together")
    engine.finish()
    document.dismiss_requested.emit()
    assert document.ghost is None
    qtbot.wait(20)
    assert len(_questions(engine)) == 1


def test_an_answer_to_an_older_text_is_never_shown(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    first = _asked(qtbot, engine)
    document.type("slept")
    assert engine.cancelled == [first.id]
    engine.say("knocked softly together now", first.id)
    assert document.ghost is None


def test_an_unsure_model_stays_silent_and_says_why(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    with qtbot.waitSignal(completer.silent) as silent:
        engine.say("perhaps", probability=-9.0)
        engine.say(" so", probability=-9.0)
    assert silent.args == [Reason.LOW_CONFIDENCE]
    assert document.ghost is None


def test_nothing_is_asked_when_switched_off(qtbot: QtBot, document: FakeDocument, engine: FakeEngine) -> None:
    settings = dataclasses.replace(Settings(), suggestions=Suggestions(enabled=False, pause_ms=1))
    completer = Completer(document, engine, lambda: settings)
    document.type(" now")
    qtbot.wait(20)
    assert engine.requests == []
    completer.suggest_now()
    assert len(engine.requests) == 1, "asking by key still works"


def test_a_dead_worker_leaves_the_text_alone_and_the_next_pause_asks_again(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    engine.fail("The engine stopped and is being restarted.")
    assert document.ghost is None
    assert document.text() == START + " "
    document.type("kno")
    assert _asked(qtbot, engine, 2).must_start == " kno"
