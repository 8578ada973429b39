"""Squiggles as a writer meets them, with a checker process and a judge whose answers the test gives.

What the two of them find is told in `tests.support.checking`.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from tests.support.checking import FakeProcess, Words
from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist import checking, judging
from writer.assist.checking import Checker
from writer.assist.document_port import Paragraph
from writer.assist.recollection import Recollection
from writer.assist.reviewing import Review
from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import Score
from writer.language.grammar.ignore import IgnoreList
from writer.settings.schema import Grammar, Settings

FIRST = "He recieved teh letter. \U0001f600 She thought it wierd."
SECOND = "A second paragraph."


class Page(FakeDocument):
    """Only some of its paragraphs are seen."""

    seen = slice(None)

    def visible_paragraphs(self) -> list[Paragraph]:
        return self.paragraphs()[self.seen]


class Desk:
    """A checker with everything it needs, and the acts of those around it."""

    def __init__(self, qtbot: QtBot, text: str = f"{FIRST}\n{SECOND}", known: Recollection | None = None) -> None:
        self.qtbot = qtbot
        self.page = Page(text)
        self.page.caret = self.page.anchor = 0
        self.engine = FakeEngine()
        self.engine.state = EngineState()
        self.process = FakeProcess()
        self.settings = Settings()
        self.checker = Checker(self.page, self.engine, lambda: self.settings, self.process, IgnoreList(), known)
        self.checker.settings_changed()

    def turn(self) -> None:
        """Wait until somebody is asked something, and let him answer."""
        self.qtbot.waitUntil(lambda: bool(self.process.waiting or self.engine.live))
        if self.process.waiting:
            self.process.answer()
        else:
            self.score()

    def score(self) -> None:
        self.engine.score(lambda score: [0.0] * len(score.variants))

    def finish(self) -> None:
        """Let everybody answer until nothing is left."""
        for _ in range(500):
            self.qtbot.waitUntil(lambda: bool(self.process.waiting or self.engine.live or self.is_quiet))
            if self.is_quiet:
                return
            self.turn()
        raise AssertionError("it never ends")

    @property
    def is_quiet(self) -> bool:
        return not any(self.checker.pending(paragraph.id) for paragraph in self.page.paragraphs())

    def looked_at(self) -> list[str]:
        """The texts that the rules were asked about, in order."""
        return [check.text for check in self.process.checks]

    def judged(self) -> list[str]:
        """The sentences that questions were asked about, in order."""
        return [propose.sentence.of(propose.text) for propose in self.process.proposals]


@pytest.fixture(autouse=True)
def _quick_judge(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "PAUSE_MS", 5)
    monkeypatch.setattr(checking, "GLANCE_MS", 1)
    monkeypatch.setattr(judging, "judge", Words)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


# -- rules


def test_a_wrong_word_is_underlined_and_its_fix_is_one_undo_step(desk: Desk) -> None:
    desk.turn()
    assert desk.page.underlined() == ["teh", "wierd"]
    before = desk.page.text()
    review = Review(desk.page, desk.checker)
    assert review.fix(review.issues()[0])
    assert desk.page.text() == before.replace("teh", "TEH")
    desk.page.undo()
    assert desk.page.text() == before


def test_the_word_being_typed_is_not_marked_until_it_is_left(desk: Desk) -> None:
    desk.page.put_caret(desk.page.length())
    desk.page.type(" teh")
    desk.finish()
    assert desk.page.underlined() == ["teh", "wierd"]
    desk.page.put_caret(0)
    assert desk.page.underlined() == ["teh", "wierd", "teh"]


def test_a_word_that_was_held_back_is_shown_when_the_writing_goes_on_elsewhere(desk: Desk) -> None:
    desk.page.put_caret(desk.page.length())
    desk.page.type(" teh")
    desk.finish()
    assert desk.page.underlined() == ["teh", "wierd"]
    desk.page.caret = 0
    desk.page.type("x")
    assert desk.page.underlined() == ["teh", "wierd", "teh"]


def test_a_result_for_a_text_that_has_changed_is_not_shown(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: bool(desk.process.waiting))
    desk.page.put_caret(2)
    desk.page.type("x")
    desk.process.answer()
    assert desk.page.underlined() == []


def test_what_is_ignored_goes_and_is_told_to_be_stored(desk: Desk) -> None:
    desk.turn()
    review = Review(desk.page, desk.checker)
    with desk.qtbot.waitSignal(review.ignored_changed) as told:
        review.add_word("teh")
    assert desk.page.underlined() == ["wierd"]
    assert told.args[0].words == {"teh"}


def test_switching_checking_off_takes_the_squiggles_away(desk: Desk) -> None:
    desk.turn()
    assert desk.page.underlined()
    desk.settings = dataclasses.replace(desk.settings, grammar=Grammar(enabled=False))
    desk.checker.settings_changed()
    assert desk.page.underlined() == []


def test_a_checker_that_died_is_asked_again(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: bool(desk.process.waiting))
    desk.process.die()
    desk.finish()
    assert desk.looked_at() == [FIRST, FIRST, SECOND]
    assert desk.page.underlined() == ["teh", "wierd"]


def test_it_is_told_when_nothing_is_left_to_be_checked(desk: Desk) -> None:
    quiet = []
    desk.checker.issues_changed.connect(lambda: quiet.append(desk.is_quiet))
    desk.finish()
    desk.qtbot.waitUntil(lambda: bool(quiet) and quiet[-1])


# -- the judge


def test_a_loaded_model_judges_what_the_rules_say_and_is_not_asked_twice(desk: Desk) -> None:
    desk.finish()
    desk.engine.be_ready()
    assert desk.page.underlined() == ["teh", "wierd"], "the rules have spoken"
    desk.finish()
    assert desk.page.underlined() == ["recieved", "teh"], "the model drops one finding and adds another"
    asked = len(desk.engine.requests)
    desk.engine.state = EngineState(Phase.RESTARTING)
    desk.engine.state_changed.emit(desk.engine.state)
    assert desk.page.underlined() == ["recieved", "teh"], "what was judged stays while the worker is away"
    desk.engine.be_ready()
    desk.page.put_caret(desk.page.length())
    desk.page.type(" ")
    desk.page.erase()
    desk.finish()
    assert len(desk.engine.requests) == asked


def test_verdicts_come_sentence_by_sentence(desk: Desk) -> None:
    desk.engine.be_ready()
    while not desk.engine.live:
        desk.turn()
    desk.score()
    assert desk.page.underlined() == ["recieved", "teh", "wierd"], "the second sentence is still the rules'"
    desk.finish()
    assert desk.page.underlined() == ["recieved", "teh"]


def test_another_model_judges_anew(desk: Desk) -> None:
    desk.engine.be_ready()
    desk.finish()
    asked = len(desk.engine.requests)
    facts = desk.engine.state.model
    assert facts is not None
    desk.engine.state = dataclasses.replace(desk.engine.state, model=msgspec.structs.replace(facts, path="other.gguf"))
    desk.engine.state_changed.emit(desk.engine.state)
    desk.finish()
    assert len(desk.engine.requests) == 2 * asked


def test_a_sentence_the_model_cannot_take_is_the_rules(desk: Desk) -> None:
    desk.engine.be_ready()
    while not desk.engine.live:
        desk.turn()
    desk.engine.fail("This sentence is too long to check.")
    desk.finish()
    assert desk.page.underlined() == ["teh"]


def test_a_worker_that_dies_is_asked_again_when_it_is_back(desk: Desk) -> None:
    desk.engine.be_ready()
    while not desk.engine.live:
        desk.turn()
    desk.engine.state = EngineState(Phase.RESTARTING)
    desk.engine.fail("The engine is being started again.")
    desk.engine.state_changed.emit(desk.engine.state)
    desk.engine.be_ready()
    desk.finish()
    assert desk.page.underlined() == ["recieved", "teh"]


# -- order


def _paragraphs(count: int) -> str:
    return "\n".join(f"Number {number} saw teh wierd cat." for number in range(count))


def _numbers(texts: list[str]) -> list[int]:
    return [int(text.split()[1]) for text in texts]


def test_the_caret_first_then_what_is_seen_from_there_outwards_then_onwards_then_the_beginning(qtbot: QtBot) -> None:
    desk = Desk(qtbot, _paragraphs(8))
    desk.page.seen = slice(3, 6)
    desk.page.put_caret(desk.page.paragraphs()[4].position)
    desk.engine.be_ready()
    desk.finish()
    order = [4, 5, 3, 6, 7, 0, 1, 2]
    assert _numbers(desk.looked_at()) == order
    assert _numbers(desk.judged()) == order


def test_scrolling_brings_what_is_seen_to_the_front_and_the_rest_is_not_judged_twice(qtbot: QtBot) -> None:
    desk = Desk(qtbot, _paragraphs(8))
    desk.page.seen = slice(0, 2)
    desk.finish()
    desk.engine.be_ready()
    for _ in range(6):
        desk.turn()
    desk.page.seen = slice(6, 7)
    desk.page.view_changed.emit()
    qtbot.waitUntil(lambda: _numbers(desk.judged())[-1] == 6)
    desk.finish()
    numbers = _numbers(desk.judged())
    assert set(numbers) == set(range(8))
    assert len(numbers) <= 9, "one sentence was under way and began again"


def test_while_the_writer_types_nothing_is_begun_and_what_was_begun_is_kept(qtbot: QtBot) -> None:
    desk = Desk(qtbot, _paragraphs(3))
    desk.page.put_caret(desk.page.length())
    desk.finish()
    desk.engine.be_ready()
    while not desk.engine.live:
        desk.turn()
    under_way = desk.engine.live[-1]
    assert isinstance(under_way, Score)
    desk.page.type("x")
    assert desk.engine.cancelled == [], "the sentence is judged to its end"
    asked = len(desk.process.asked)
    desk.score()
    assert len(desk.process.asked) == asked, "and then the judge rests"
    desk.page.erase()
    desk.finish()
    sentences = [request.variants[0] for request in desk.engine.requests if isinstance(request, Score)]
    assert sentences.count(under_way.variants[0]) == 1


def test_after_a_pause_the_judge_goes_on_where_it_was(qtbot: QtBot) -> None:
    text = " ".join(f"Number {number} saw teh wierd cat." for number in range(4))
    desk = Desk(qtbot, f"{text}\n")
    desk.finish()
    desk.engine.be_ready()
    while len(desk.engine.requests) < 2:
        desk.turn()
    desk.page.put_caret(desk.page.length())
    desk.page.type(" ")
    desk.finish()
    assert _numbers(desk.judged()) == [0, 1, 2, 3]
    assert desk.engine.cancelled == []


def test_only_the_changed_sentence_and_those_that_see_it_are_judged_again(qtbot: QtBot) -> None:
    sentences = [f"Number {number} saw teh wierd cat and then {'walked ' * 20}home." for number in range(6)]
    desk = Desk(qtbot, " ".join(sentences))
    desk.engine.be_ready()
    desk.finish()
    before = len(desk.judged())
    desk.page.put_caret(desk.page.length() - 1)
    desk.page.type("s")
    desk.finish()
    assert _numbers(desk.judged()[before:]) == [5]


def test_of_a_very_long_paragraph_only_the_rules_speak(qtbot: QtBot) -> None:
    desk = Desk(qtbot, "recieved teh " * 5000)
    desk.process.sentences = lambda _text: ()
    desk.engine.be_ready()
    desk.finish()
    assert desk.judged() == []
    assert set(desk.page.underlined()) == {"teh"}


# -- earlier sessions


def test_nothing_is_asked_again_after_the_program_starts_again(qtbot: QtBot, tmp_path: Path) -> None:
    model = tmp_path / "m.gguf"
    model.write_bytes(b"a model" * 100)

    def session() -> tuple[Desk, Recollection]:
        known = Recollection(tmp_path / "cache")
        desk = Desk(qtbot, known=known)
        desk.engine.be_ready(str(model))
        desk.finish()
        known.shutdown()
        return desk, known

    first, _ = session()
    assert first.looked_at()
    again, _ = session()
    assert again.process.asked == []
    assert again.engine.requests == []
    assert again.page.underlined() == ["recieved", "teh"]
    model.write_bytes(b"another" * 100)
    other, _ = session()
    assert other.looked_at() == []
    assert len(other.engine.requests) == len(first.engine.requests)


def test_what_is_forgotten_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    known = Recollection(tmp_path / "cache")
    desk = Desk(qtbot, known=known)
    desk.finish()
    known.write()
    desk.checker.forget()
    desk.finish()
    assert desk.looked_at() == [FIRST, SECOND, FIRST, SECOND]
    known.shutdown()
