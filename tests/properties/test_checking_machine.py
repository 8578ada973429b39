"""Squiggles under a writer who does anything at any time, with processes that answer late, twice or never.

Whatever happens: a squiggle lies exactly under the words it was found for, none overlaps another, none lies under a
word that is being composed; and once everything rests, all that there is to find is found.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication

from tests.support.checking import JUDGE, RULES, FakeProcess, Words
from tests.support.fakes import FakeDocument, FakeEngine
from writer.assist import checking, judging
from writer.assist.checking import Checker
from writer.assist.document_port import Origin, Paragraph
from writer.assist.recollection import Recollection
from writer.engine.client.state import EngineState, Phase
from writer.language.grammar import exchange
from writer.language.grammar.ignore import IgnoreList
from writer.language.grammar.queue import settled
from writer.language.grammar.survey import Survey
from writer.settings.schema import Settings
from writer.text.units import from_utf16, to_utf16, utf16_length

PIECES = st.lists(
    st.sampled_from(
        [
            "teh",
            "wierd",
            "recieved",
            " ",
            " ",
            ". ",
            "\n",
            "\U0001f600",
            "e\u0301",
            "\u0301",
            "\r",
            "A cat sat.",
            "I",
            "t",
        ]
    ),
    max_size=5,
).map("".join)
AFTER = st.integers(0, 12)
"""How many things happen as they should before one that should not."""
START = "He recieved teh book. A wierd \U0001f600 one!\n\nShe recieved e\u0301 nothing. Nobody saw teh cat.\nFine."


class Page(FakeDocument):
    """Only some of its paragraphs can be seen."""

    seen = (0, 2)

    def visible_paragraphs(self) -> list[Paragraph]:
        return self.paragraphs()[slice(*self.seen)] or self.paragraphs()[-1:]

    def change(self, start: int, length: int, text: str, origin: Origin) -> None:
        """`start` and `length` in characters, as far as the text goes."""
        whole = self.text()
        start = min(start, len(whole))
        end = min(len(whole), start + length)
        self._change(to_utf16(whole, start), to_utf16(whole, end), text, origin)


class Late(Recollection):
    """Answers when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def recall(self, text: str, survey: Survey | None, then: Callable[[Survey | None], None], hint: str = "en") -> None:
        self.waiting.append(lambda: super(Late, self).recall(text, survey, then, hint))


class CheckingMachine(RuleBasedStateMachine):
    """The page, the processes behind it, and how often something came to its end."""

    visits: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.page = Page(START)
        self.engine = FakeEngine()
        self.process = FakeProcess()
        self.known = Late()
        self.settings = Settings()
        self.spoilt = False
        """Whether something was refused: then the rules' word stands there, or none."""
        self.checker = Checker(self.page, self.engine, lambda: self.settings, self.process, IgnoreList(), self.known)
        self.checker.settings_changed()
        self.tick()

    # -- the writer

    @rule(after=AFTER, start=st.integers(0, 80), length=st.sampled_from([0, 0, 0, 1, 2, 9, 200]), text=PIECES)
    def edits(self, after: int, start: int, length: int, text: str) -> None:
        self.everybody_works(after)
        self.page.change(start, length, text, Origin.TYPED)

    @rule(start=st.integers(0, 80), letter=st.sampled_from(["\n", "x", "\U0001f600", "\u0301"]))
    def types(self, start: int, letter: str) -> None:
        self.page.change(start, 0, letter, Origin.TYPED)

    @precondition(lambda self: self.page.steps)
    @rule()
    def undoes(self) -> None:
        self.page.undo()

    @rule(start=st.integers(0, 80), text=PIECES)
    def accepts_a_suggestion(self, start: int, text: str) -> None:
        self.page.change(start, 0, text, Origin.MACHINE)

    @rule(at=st.integers(0, 80))
    def moves_the_caret(self, at: int) -> None:
        self.page.put_caret(to_utf16(self.page.text(), min(at, len(self.page.text()))))

    @rule(first=st.integers(0, 4), count=st.integers(1, 3))
    def scrolls(self, first: int, count: int) -> None:
        self.page.seen = (first, first + count)
        self.page.view_changed.emit()

    @rule(composing=st.booleans())
    def composes(self, composing: bool) -> None:
        self.page.composing = composing
        self.page.composing_changed.emit(composing)

    @rule(choice=st.sampled_from(["strictness", "dialect", "document", "model", "nothing", "nothing", "nothing"]))
    def begins_anew(self, choice: str) -> None:
        if choice == "strictness":
            grammar = dataclasses.replace(self.settings.grammar, strictness="strict")
            self.settings = dataclasses.replace(self.settings, grammar=grammar)
            self.checker.settings_changed()
        elif choice == "dialect":
            writing = dataclasses.replace(self.settings.writing, dialect="british")
            self.settings = dataclasses.replace(self.settings, writing=writing)
            self.checker.settings_changed()
        elif choice == "document":
            self.page.change(0, 10_000, START[::-1] + START, Origin.LOADED)
        elif choice == "model":
            facts = self.engine.state.model
            if facts:
                model = msgspec.structs.replace(facts, path=facts.path + "+")
                self.engine.state = dataclasses.replace(self.engine.state, model=model)
                self.engine.state_changed.emit(self.engine.state)

    @rule(words=st.sets(st.sampled_from(["teh", "cat"])))
    def changes_ignored(self, words: set[str]) -> None:
        self.checker.use_ignored(dataclasses.replace(IgnoreList(), words=frozenset(words)))

    # -- the processes

    @rule(steps=st.integers(1, 60))
    def much_is_done(self, steps: int) -> None:
        self.everybody_works(steps)

    def everybody_works(self, steps: int) -> None:
        """So many answers, each as it should be."""
        for _ in range(steps):
            self.work()

    def work(self) -> bool:
        """The next thing that somebody waits for; False when there is none."""
        QCoreApplication.processEvents()
        if self.known.waiting:
            self.known.waiting.pop(0)()
        elif self.process.waiting:
            self.process.answer()
        elif self.engine.live:
            self.engine.score(lambda score: [0.0] * len(score.variants))
        else:
            return any(self.checker.pending(paragraph.id) for paragraph in self.page.paragraphs())
        return True

    @rule()
    def tick(self) -> None:
        QCoreApplication.processEvents()

    @rule(
        after=AFTER,
        what=st.sampled_from(["another first", "again", "superseded", "refused", "nonsense", "failed", "short"]),
        number=st.integers(0, 50),
    )
    def an_answer_is_odd(self, after: int, what: str, number: int) -> None:
        self.everybody_works(after)
        waiting, asked = self.process.waiting, self.process.asked
        scoring = self.engine.live and self.engine.live[-1] is self.engine.requests[-1]
        if what == "another first" and waiting:
            self.process.answer(waiting[number % len(waiting)])
        elif what == "again" and asked:
            self.process.answer(asked[number % len(asked)])
        elif what == "superseded" and waiting:
            self.process.answered.emit(exchange.Superseded(waiting.pop().id))
        elif what == "refused" and waiting:
            self.spoil(waiting.pop())
        elif what == "nonsense":
            self.process.answered.emit(exchange.Refused(0, "This line is not a request."))
        elif what == "failed" and scoring:
            self.spoil_score(lambda: self.engine.fail("This sentence is too long to check."))
        elif what == "short" and scoring:
            self.spoil_score(lambda: self.engine.score(lambda _score: [0.0] * 77))

    def spoil(self, request: exchange.Asked) -> None:
        """What the process refuses stays without a result."""
        self.spoilt = True
        self.process.answered.emit(exchange.Refused(request.id, "This text could not be checked."))

    def spoil_score(self, spoil: Callable[[], None]) -> None:
        self.spoilt = True
        spoil()

    @rule(after=AFTER, who=st.sampled_from(["checker", "engine", "model", "nobody", "nobody"]))
    def dies(self, after: int, who: str) -> None:
        self.everybody_works(after)
        if who == "checker":
            self.process.die()
        elif who != "nobody":
            self.engine.state = EngineState(Phase.RESTARTING if who == "engine" else Phase.NO_MODEL)
            self.engine.state_changed.emit(self.engine.state)
            if self.engine.live and self.engine.live[-1] is self.engine.requests[-1]:
                self.engine.fail("The engine stopped.")

    @rule()
    def engine_is_back(self) -> None:
        self.engine.be_ready()

    # -- what must hold

    @invariant()
    def every_squiggle_is_true(self) -> None:
        for paragraph in self.page.paragraphs():
            text, found = self.page.shown.get(paragraph.id, (paragraph.text, ()))
            assert text == paragraph.text, "shown for a text that is not there any more"
            end = 0
            for diagnostic in found:
                assert diagnostic.span.of(text) == diagnostic.rule
                assert diagnostic.span.start >= end, "two overlap"
                end = diagnostic.span.end
            assert list(found) == self.not_under_the_caret(paragraph, found)

    def not_under_the_caret(self, paragraph: Paragraph, found: object) -> list[object]:
        """`found` without what stands at a word that is being composed."""
        here = self.page.paragraph_at(self.page.caret)
        if not self.page.composing or here.id != paragraph.id:
            return list(found)  # type: ignore[call-overload,no-any-return]
        caret = from_utf16(paragraph.text, self.page.caret - paragraph.position)
        return settled(found, paragraph.text, caret)  # type: ignore[arg-type,return-value]

    def teardown(self) -> None:
        """Everything rests: nothing is lost for ever."""
        self.page.composing = False
        self.page.composing_changed.emit(False)
        self.engine.be_ready()
        self.page.put_caret(utf16_length(self.page.text()))
        for _ in range(2000):
            if not self.work():
                break
        else:
            raise AssertionError("it never rests")
        self.every_squiggle_is_true()
        for paragraph in self.page.paragraphs():
            shown = [diagnostic.rule for diagnostic in self.checker.visible(paragraph)]
            assert [d.rule for d in self.page.shown.get(paragraph.id, ("", ()))[1]] == shown
            expected = [word for word in JUDGE for _ in range(paragraph.text.count(word))]
            expected = [word for word in expected if word not in self.checker.ignored.words]
            assert self.spoilt or sorted(shown) == sorted(expected), paragraph.text
            if not self.spoilt:
                self.visits["complete"] += 1
                self.visits["words"] += len(shown)


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "PAUSE_MS", 0)
    monkeypatch.setattr(checking, "GLANCE_MS", 0)
    monkeypatch.setattr(judging, "judge", Words)


@pytest.mark.usefixtures("_at_once", "qapp")
def test_squiggles_are_true_whatever_happens() -> None:
    CheckingMachine.visits = Counter()
    run_state_machine_as_test(
        CheckingMachine, settings=settings(max_examples=80, stateful_step_count=40, deadline=None)
    )
    assert CheckingMachine.visits["words"] > 20, "the machine finds things"


def test_the_rules_and_the_judge_of_these_tests_differ() -> None:
    assert set(RULES) - set(JUDGE)
    assert set(JUDGE) - set(RULES)
