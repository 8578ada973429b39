"""What the model is given to read while the writer types, as the worker would see it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist.completing import Completer
from writer.assist.document_port import Replacement
from writer.engine.client.state import EngineState
from writer.engine.messages import Generate, Timings
from writer.language.completion.window import BEFORE
from writer.settings.schema import Settings, Suggestions

START = "The harbour was quiet before dawn and"
LONG_PAUSE = 60_000
"""Nothing is asked: only what is read ahead is seen."""


class Desk:
    """A writer at a document, and what the engine was given."""

    def __init__(self, text: str, pause_ms: int = LONG_PAUSE) -> None:
        self.document = FakeDocument(text)
        self.engine = FakeEngine()
        self.settings = Settings(suggestions=Suggestions(pause_ms=pause_ms))
        self.completer = Completer(self.document, self.engine, lambda: self.settings)
        self.completer.settings_changed()

    def read(self) -> list[str]:
        """The prompts that were given to read, in order."""
        return [request.text for request in self._generates() if request.task == "warm"]

    def asked(self) -> list[Generate]:
        return [request for request in self._generates() if request.task == "completion"]

    def done(self) -> None:
        """The model has read what it was given."""
        for request in self.engine.live:
            self.engine.finish(id_=request.id)

    def _generates(self) -> list[Generate]:
        return [request for request in self.engine.requests if isinstance(request, Generate)]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(START)


def test_each_finished_word_is_read_and_no_letter_of_the_next(desk: Desk) -> None:
    for key in " the boats slept. ":
        desk.document.type(key)
        desk.done()
    assert desk.read() == [START, f"{START} the", f"{START} the boats", f"{START} the boats slept."]
    assert all(request.max_tokens == 0 for request in desk.engine.requests if isinstance(request, Generate))


def test_while_one_is_read_the_newest_waits_and_those_between_are_left_out(desk: Desk) -> None:
    desk.document.type(" the boats slept ")
    assert desk.read() == [START]
    desk.done()
    assert desk.read() == [START, f"{START} the boats slept"]
    desk.done()
    assert len(desk.read()) == 2
    assert desk.engine.cancelled == []


def test_what_is_read_is_stopped_when_the_text_is_another(desk: Desk) -> None:
    desk.document.type(" ")
    desk.document.put_caret(len("The harbour"))
    desk.document.type(" ")
    assert desk.engine.cancelled == [1]
    desk.engine.finish("cancelled", 1)
    assert desk.read() == [START, "The harbour"]


def test_a_question_for_what_is_being_read_does_not_stop_it(qtbot: QtBot) -> None:
    desk = Desk(START, pause_ms=1)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked()))
    assert (desk.read(), desk.asked()[0].text) == ([START], START)
    assert desk.engine.cancelled == []


def test_what_a_question_has_read_is_not_read_again(qtbot: QtBot) -> None:
    desk = Desk(START, pause_ms=1)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked()))
    desk.engine.finish(id_=1)
    desk.engine.say("then", desk.asked()[0].id)
    desk.document.type("x")
    desk.document.type("y")
    assert desk.read() == [START]


def test_a_question_that_was_given_up_before_it_was_read_leaves_the_reading_to_the_next_key(qtbot: QtBot) -> None:
    """Else a slow model would begin anew at each key and never come to the end."""
    desk = Desk(START, pause_ms=1)
    desk.completer.suggest_now()
    desk.document.type(" ")
    assert desk.engine.cancelled == [1]
    assert desk.read() == [START]


def test_what_is_typed_along_a_suggestion_was_read_with_it(qtbot: QtBot) -> None:
    desk = Desk(START, pause_ms=1)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked()))
    desk.engine.finish(id_=1)
    desk.engine.say("the boats slept in a row", desk.asked()[0].id)
    desk.engine.finish(id_=desk.asked()[0].id)
    desk.document.type("the boats ")
    assert desk.read() == [START]
    desk.document.type("r")
    assert desk.read() == [START, f"{START} the boats"]


def test_an_accepted_suggestion_is_read_at_once(qtbot: QtBot) -> None:
    desk = Desk(START, pause_ms=1)
    desk.document.type(" ")
    qtbot.waitUntil(lambda: bool(desk.asked()))
    desk.engine.finish(id_=1)
    desk.engine.say("the boats slept", desk.asked()[0].id)
    desk.engine.finish(id_=desk.asked()[0].id)
    desk.document.accept_requested.emit("all")
    assert desk.asked()[1].text == f"{START} the boats", "by the next question, which needs no pause"


def test_after_deleting_and_after_undo_the_model_reads_when_the_caret_has_settled(qtbot: QtBot, desk: Desk) -> None:
    desk.document.type(" the ")
    desk.done()
    desk.done()
    desk.document.erase()
    assert desk.read() == [START, f"{START} the"]
    qtbot.waitUntil(lambda: len(desk.read()) == 3)
    desk.done()
    desk.document.undo()
    qtbot.waitUntil(lambda: len(desk.read()) == 4)
    assert desk.read()[2:] == [START, f"{START} the"]


def test_what_precedes_the_caret_is_read_before_anything_is_typed(qtbot: QtBot, desk: Desk) -> None:
    desk.document.put_caret(len("The harbour was quiet "))
    qtbot.waitUntil(lambda: bool(desk.read()))
    assert desk.read() == ["The harbour was quiet"]
    assert desk.document.ghost is None


def test_the_first_key_at_a_new_place_does_not_wait_for_the_caret_to_settle(desk: Desk) -> None:
    desk.document.put_caret(len("The harbour was quiet "))
    desk.document.type("x")
    assert desk.read() == ["The harbour was quiet"]


@pytest.mark.parametrize("reason", ["switched off", "another window", "no model", "heading", "too short"])
def test_nothing_is_read_for_nothing(qtbot: QtBot, reason: str) -> None:
    desk = Desk({"heading": "Quiet.\n\n# The harbour", "too short": "The"}.get(reason, START))
    match reason:
        case "switched off":
            desk.settings = Settings(suggestions=Suggestions(enabled=False))
        case "another window":
            desk.document.focus_changed.emit(False)
        case "no model":
            desk.engine.state = EngineState()
    desk.document.type(" th ")
    desk.document.put_caret(5)
    desk.document.put_caret(desk.document.length())
    qtbot.wait(250)
    assert desk.read() == []


def test_a_writer_who_does_nothing_makes_no_work(qtbot: QtBot, desk: Desk) -> None:
    desk.document.type(" ")
    desk.done()
    desk.document.focus_changed.emit(False)
    desk.document.focus_changed.emit(True)
    desk.document.put_caret(desk.document.caret)
    qtbot.wait(250)
    assert desk.read() == [START]


def test_after_a_restart_the_model_reads_anew(qtbot: QtBot, desk: Desk) -> None:
    desk.document.type(" ")
    desk.engine.fail("The engine stopped and is being restarted.")
    desk.completer.settings_changed()
    qtbot.waitUntil(lambda: desk.read() == [START, START])


SENTENCES = [f"This is sentence number {number:03}, which says little." for number in range(120)]


def test_the_start_of_what_is_read_stands_still_while_pages_are_typed(qtbot: QtBot) -> None:
    desk = Desk(" ".join(SENTENCES[:60]))
    for sentence in SENTENCES[60:90]:
        desk.document.type(f" {sentence}")
        desk.done()
    starts = {text[:60] for text in desk.read()}
    assert len(starts) == 1


def test_a_writer_who_rests_gives_the_model_time_to_read_from_another_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("writer.assist.warming.REST_MS", 20)
    desk = Desk(" ".join(SENTENCES[:60]))
    for sentence in SENTENCES[60:90]:
        desk.document.type(f" {sentence} ")
        desk.done()
    desk.done()
    before = len(desk.read()[-1])
    qtbot.waitUntil(lambda: len(desk.read()[-1]) < before)
    desk.done()
    count = len(desk.read())
    desk.document.type("And ")
    assert desk.read()[count].startswith(desk.read()[count - 1])


@pytest.mark.parametrize(
    ("tokens_a_character", "seconds_a_token", "far"),
    [(0.25, 0.001, True), (0.25, 0.004, False), (1.0, 0.0001, False)],
    ids=["quick model", "slow model", "script of many tokens"],
)
def test_at_a_new_place_a_page_is_read_and_while_the_writer_rests_more_where_that_is_quick(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tokens_a_character: float, seconds_a_token: float, far: bool
) -> None:
    monkeypatch.setattr("writer.assist.warming.REST_MS", 20)
    desk = Desk(" ".join(SENTENCES * 3))
    desk.document.put_caret(desk.document.length())
    qtbot.waitUntil(lambda: bool(desk.read()))
    first = desk.read()[0]
    assert 900 <= len(first) <= BEFORE
    tokens = round(len(first) * tokens_a_character)
    desk.engine.finish(timings=Timings(prompt_tokens=tokens, prompt_seconds=tokens * seconds_a_token))
    desk.document.type(" ")
    qtbot.wait(150)
    desk.done()
    assert (len(desk.read()[-1]) > 3000) is far


def test_a_correction_above_does_not_move_the_start(desk_with_pages: Desk) -> None:
    desk = desk_with_pages
    desk.document.type(" ")
    desk.done()
    desk.document.replace([Replacement(0, len("This is"), "Here you have")])
    desk.document.type("And ")
    first, second = desk.read()
    assert second == f"{first} And"


@pytest.fixture
def desk_with_pages(qtbot: QtBot) -> Desk:
    return Desk(" ".join(SENTENCES))
