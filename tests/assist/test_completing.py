"""Ghost text as a writer meets it: the pause, the suggestion, Tab, typing along, Esc, undo."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist.advice import Advice
from writer.assist.completing import Completer
from writer.assist.speculating import STANDS_MS
from writer.assist.suggestion_events import Happening, Offered, SuggestionEvent
from writer.engine.messages import Generate
from writer.language.completion.reasons import Reason
from writer.language.completion.session import Part
from writer.settings.schema import Settings, Suggestions
from writer.text.span import Span

LEAST_MS = 2 * STANDS_MS
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
    engine.say("and then")
    engine.finish()
    document.accept_requested.emit("all")
    assert document.text() == START + " nowand then"
    qtbot.wait(20)
    assert len(engine.requests) == 1, "and nothing more is asked"


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


def _shown(qtbot: QtBot, document: FakeDocument, engine: FakeEngine, text: str = "knocked softly together") -> None:
    """A suggestion stands behind the text, complete."""
    document.type(" ")
    _asked(qtbot, engine)
    engine.say(text)
    engine.finish()


def _ahead(engine: FakeEngine) -> list[Generate]:
    """What was asked ahead of the writer."""
    return [r for r in engine.requests if isinstance(r, Generate) and r.task == "warm" and r.max_tokens]


# -- alternatives --------------------------------------------------------------------------------------------


def test_an_alternative_is_asked_for_without_the_first_words_that_are_known(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    assert len(_questions(engine)) == 1
    document.alternative_requested.emit(1)
    request = _questions(engine)[-1]
    assert request.avoid == ("knocked softly together", "\n")
    assert (request.text, request.must_start) == (START, " "), "the prompt is the same, and has been read"
    engine.say("rocked", probability=-2.5)
    engine.say(" gently.", probability=-0.5)
    engine.finish()
    assert document.ghost == (len(START) + 1, "rocked gently.")
    assert document.note == "2/2"
    assert _questions(engine)[-1].avoid == ("knocked softly together", "rocked gently.", "\n")
    engine.say("lay still.")
    engine.finish()
    assert (document.ghost, document.note) == ((len(START) + 1, "rocked gently."), "2/3")
    document.alternative_requested.emit(1)
    assert (document.ghost, document.note) == ((len(START) + 1, "lay still."), "3/3")
    document.alternative_requested.emit(-1)
    document.accept_requested.emit("all")
    assert document.text() == START + " rocked gently."
    document.undo()
    assert document.text() == START + " "


def test_typing_the_beginning_of_an_alternative_shows_that_without_inference(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    document.alternative_requested.emit(1)
    engine.say("rocked gently")
    engine.finish()
    document.alternative_requested.emit(1)
    engine.finish(id_=_questions(engine)[-1].id)
    asked = len(engine.requests)
    document.type("kn")
    assert document.ghost == (len(START) + 3, "ocked softly together")
    document.erase(2)
    document.type("r")
    assert document.ghost == (len(START) + 2, "ocked gently")
    assert len(_questions(engine)) == len([r for r in engine.requests[:asked] if r.task == "completion"])


def test_an_alternative_obeys_the_other_gates(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    document.alternative_requested.emit(1)
    with qtbot.waitSignal(completer.silent) as silent:
        engine.say("<|im_end|> and more of it")
    assert silent.args == [Reason.STRAY_TOKENS]
    assert document.ghost == (len(START) + 1, "knocked softly together")


# -- paragraphs ----------------------------------------------------------------------------------------------


def test_a_paragraph_streams_unsure_sentences_until_its_end(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    completer.suggest_paragraph()
    request = _questions(engine)[-1]
    assert request.stop == ("\n",), "it ends with the paragraph"
    assert request.max_tokens > 200
    for words in ("knocked softly. ", "Then a gull ", "cried out. ", "All the men ", "went home "):
        engine.say(words, probability=-4.0)
    assert document.ghost == (len(START) + 1, "knocked softly. Then a gull cried out. All the men went home")
    document.accept_requested.emit("sentence")
    assert document.text() == START + " knocked softly."
    document.accept_requested.emit("sentence")
    assert document.text() == START + " knocked softly. Then a gull cried out."
    assert request.id not in engine.cancelled, "it goes on while sentences are taken"
    document.dismiss_requested.emit()
    assert document.ghost is None
    assert request.id in engine.cancelled, "Esc stops it"
    document.undo()
    assert document.text() == START + " knocked softly.", "a sentence is one undo step"


def test_escape_stops_a_paragraph_of_which_nothing_is_seen_yet(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    completer.suggest_paragraph()
    document.dismiss_requested.emit()
    assert engine.cancelled == [_questions(engine)[-1].id]
    engine.say("knocked softly")
    assert document.ghost is None


def test_a_paragraph_is_not_what_is_suggested_by_itself_later(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    completer.suggest_paragraph()
    engine.say("knocked softly. Then a gull cried out. All the men went home. ")
    engine.finish()
    document.dismiss_requested.emit()
    completer.suggest_now()
    assert len(_questions(engine)) == 2, "the paragraph is not taken for a suggestion"


# -- asking ahead --------------------------------------------------------------------------------------------


def test_after_tab_the_next_suggestion_stands_there_at_once(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    qtbot.waitUntil(lambda: len(_ahead(engine)) == 1)
    request = _ahead(engine)[0]
    assert request.text + request.must_start == START + " knocked softly together"
    engine.say(" in the swell", request.id)
    engine.finish(id_=request.id)
    asked = len(_questions(engine))
    document.accept_requested.emit("all")
    assert document.text() == START + " knocked softly together"
    assert document.ghost == (document.caret, " in the swell")
    assert len(_questions(engine)) == asked, "nothing had to be asked"


def test_what_was_asked_ahead_is_given_up_when_the_text_goes_elsewhere(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    qtbot.waitUntil(lambda: len(_ahead(engine)) == 1)
    document.type("kn")
    assert _ahead(engine)[0].id not in engine.cancelled, "typing along is no other way"
    document.type("x")
    assert _ahead(engine)[0].id in engine.cancelled
    engine.say(" in the swell", _ahead(engine)[0].id)
    assert document.ghost is None


def test_tab_before_the_answer_asks_at_once_and_gives_the_other_up_first(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    qtbot.waitUntil(lambda: len(_ahead(engine)) == 1)
    document.accept_requested.emit("all")
    assert _ahead(engine)[0].id in engine.cancelled
    assert len(_questions(engine)) == 2, "without a pause"


def test_a_suggestion_typed_past_at_once_costs_no_second_one(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    _shown(qtbot, document, engine)
    document.type("x")
    qtbot.wait(LEAST_MS)
    assert _ahead(engine) == []


def test_a_hybrid_model_is_not_asked_ahead(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    """It would have to read part of the text again for the next question."""
    assert engine.state.model is not None
    hybrid = msgspec.structs.replace(engine.state.model, hybrid=True)
    engine.state = dataclasses.replace(engine.state, model=hybrid)
    _shown(qtbot, document, engine)
    qtbot.wait(LEAST_MS)
    assert _ahead(engine) == []


# -- what is told --------------------------------------------------------------------------------------------


def test_what_becomes_of_a_suggestion_is_told_once_and_in_order(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    told: list[tuple[Happening, str, bool]] = []
    offered: list[Offered] = []
    completer.happened.connect(lambda event: told.append((event.kind, event.text, event.whole)))
    completer.offered.connect(offered.append)
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked softly ")
    engine.say("together")
    engine.finish()
    document.type("k")
    document.accept_requested.emit("word")
    document.accept_requested.emit("all")
    assert told == [
        (Happening.SHOWN, "knocked softly", False),
        (Happening.ACCEPTED, "nocked", False),
        (Happening.ACCEPTED, " softly together", True),
    ]
    assert offered == [Offered("knocked softly together")]


def test_a_dismissed_suggestion_is_told_with_its_text(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    told: list[SuggestionEvent] = []
    completer.happened.connect(told.append)
    _shown(qtbot, document, engine)
    document.dismiss_requested.emit()
    assert told[-1] == SuggestionEvent(Happening.DISMISSED, "knocked softly together", part=Part.ALL)


def test_five_dismissals_are_enough_until_the_writer_asks(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    silent: list[Reason] = []
    completer.silent.connect(silent.append)
    for number in range(5):
        document.type(" and")
        _asked(qtbot, engine, number + 1)
        engine.say(" so")
        engine.say(" on")
        engine.finish()
        assert document.ghost
        document.dismiss_requested.emit()
    assert silent[-1] is Reason.DISMISSED_OFTEN
    asked = len(_questions(engine))
    document.type(" the men")
    qtbot.wait(20)
    assert len(_questions(engine)) == asked
    completer.suggest_now()
    assert len(_questions(engine)) == asked + 1


def test_what_is_asked_for_by_key_is_shown_though_the_model_is_not_sure(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine, completer: Completer
) -> None:
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked", probability=-2.5)
    engine.say(" softly", probability=-0.1)
    engine.finish()
    assert document.ghost is None
    completer.suggest_now()
    assert len(_questions(engine)) == 2, "what was too unsure for a suggestion nobody asked for is no answer now"
    engine.say("knocked", probability=-2.5)
    engine.say(" softly", probability=-0.1)
    engine.finish()
    assert document.ghost == (len(START) + 1, "knocked softly")


def test_behind_a_word_that_turns_out_misspelt_the_suggestion_goes(
    qtbot: QtBot, document: FakeDocument, engine: FakeEngine
) -> None:
    marked: list[Span] = []
    settings = Settings(suggestions=Suggestions(pause_ms=1))
    completer = Completer(document, engine, lambda: settings, Advice(misspelt=lambda _caret: marked))
    reasons: list[Reason] = []
    completer.silent.connect(reasons.append)
    document.type(" ")
    _asked(qtbot, engine)
    engine.say("knocked softly")
    engine.finish()
    assert document.ghost
    completer.marks_changed()
    assert document.ghost, "nothing is marked"
    marked.append(Span(len(START) - len("boats"), len(START)))
    completer.marks_changed()
    assert document.ghost is None
    assert reasons[-1] is Reason.MISSPELT
