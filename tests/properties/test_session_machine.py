"""The suggestion session against a model of a page: whatever happens in whatever order, the laws hold."""

from __future__ import annotations

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from writer.language.completion.offer import MOST_TEXTS
from writer.language.completion.reasons import Reason
from writer.language.completion.session import (
    Ask,
    Cancel,
    Cause,
    Effect,
    Hide,
    Insert,
    Part,
    Phase,
    Session,
    Show,
    StartTimer,
)
from writer.text.graphemes import boundary_before, is_boundary
from writer.text.units import from_utf16, to_utf16, utf16_length

_LETTERS = st.sampled_from(["a", "b", " ", "🎉", "e", "\u0301", "\n", "the cat. "])
_ANSWERS = st.lists(st.sampled_from(["a", "b", " a", " b", "🎉", "e\u0301", ". A", "the cat."]), min_size=1, max_size=5)


class PageMachine(RuleBasedStateMachine):
    """`text` is what the writer typed and accepted; `ghost` what the effects show; `asks` what is under way."""

    visits: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.session = Session()
        self.text = ""
        self.caret = 0
        """In characters."""
        self.version = 0
        self.ghost: tuple[int, str] | None = None
        self.live: dict[int, str] = {}
        self.timer = False
        self.past: list[tuple[str, int]] = []
        self.asked_behind: dict[int, str] = {}
        """The text before the caret at which each ask was made."""
        self.heard: set[str] = set()
        """Every text with an answer behind it that the model has said."""

    # -- what the window does --------------------------------------------------------------------------------

    def take(self, step: tuple[Session, tuple[Effect, ...]]) -> None:
        self.session, effects = step
        for effect in effects:
            match effect:
                case StartTimer(milliseconds):
                    assert milliseconds > 0
                    self.timer = True
                case Ask(ask, position, version, avoid=avoid):
                    assert position == self.position
                    assert version == self.version
                    assert not self.live
                    assert bool(avoid) == bool(self.session.shown)
                    self.live[ask] = ""
                    self.asked_behind[ask] = self.text[: self.caret]
                case Cancel(ask):
                    del self.live[ask]
                case Show(position, text, number, count):
                    assert 1 <= number <= count <= MOST_TEXTS
                    self.ghost = (position, text)
                    self.visits["alternative shown"] += number > 1
                case Hide():
                    self.ghost = None
                case Insert(position, text):
                    self.insert(position, text)
        self.visits[self.session.phase.value] += 1

    def insert(self, position: int, text: str) -> None:
        assert self.ghost is not None
        assert position == self.ghost[0] == self.position
        assert self.ghost[1].startswith(text)
        self.past.append((self.text, self.caret))
        self.edit(self.caret, self.caret, text, Cause.MACHINE)
        self.visits["accepted"] += 1

    def edit(self, start: int, end: int, added: str, cause: Cause) -> None:
        position, removed = to_utf16(self.text, start), utf16_length(self.text[start:end])
        self.text = self.text[:start] + added + self.text[end:]
        self.caret = start + len(added)
        self.version += 1
        self.take(self.session.edited(position, removed, added, self.version, self.position, cause))

    @property
    def position(self) -> int:
        return to_utf16(self.text, self.caret)

    # -- what may happen -------------------------------------------------------------------------------------

    @rule(letters=_LETTERS)
    def type(self, letters: str) -> None:
        self.edit(self.caret, self.caret, letters, Cause.TYPED)

    @rule(letters=_LETTERS, more=_ANSWERS, done=st.booleans())
    def suggest(self, letters: str, more: list[str], done: bool) -> None:
        self.type(letters)
        self.pause_ends()
        if self.live:
            self.answer(more, done)

    @precondition(lambda self: self.session.shown)
    @rule(count=st.integers(1, 3))
    def type_along(self, count: int) -> None:
        head = self.session.shown[:count]
        self.edit(self.caret, self.caret, head, Cause.TYPED)
        self.visits["typed along"] += 1

    @rule(
        letters=_LETTERS,
        texts=st.permutations(["a b", "a. A", "b🎉", "e\u0301 a", "ea"]),
        count=st.integers(1, 3),
        along=st.integers(0, 3),
    )
    def suggest_several(self, letters: str, texts: list[str], count: int, along: int) -> None:
        self.suggest(letters, [texts[0]], True)
        for text in texts[1:count]:
            if self.ghost and not self.live:
                self.take(self.session.alternative(1))
            if self.live:
                self.answer([text], True)
        self.type_along_another(along)

    @rule(which=st.integers(0, 3))
    def type_along_another(self, which: int) -> None:
        """The ghost is not lost, and nothing is asked."""
        offer = self.session.offer
        if not self.ghost or offer is None:
            return
        text = offer.texts[offer.fitting[which % len(offer.fitting)]][len(offer.consumed) :]
        asks = self.session.asks
        if len(text) > 1 and is_boundary(text, 1):
            self.edit(self.caret, self.caret, text[0], Cause.TYPED)
            assert self.ghost
            assert self.session.asks == asks
            self.visits["switched"] += self.session.offer is not None and self.session.offer.number != offer.number

    @precondition(lambda self: self.caret)
    @rule(count=st.integers(1, 3))
    def backspace(self, count: int) -> None:
        start = boundary_before(self.text, max(0, self.caret - count))
        hidden = self.ghost is None
        self.edit(start, self.caret, "", Cause.TYPED)
        self.visits["brought back"] += hidden and self.ghost is not None

    @precondition(lambda self: self.timer)
    @rule()
    def pause_ends(self) -> None:
        self.timer = False
        self.take(self.session.timer_fired())

    @rule(paragraph=st.booleans())
    def ask_by_key(self, paragraph: bool) -> None:
        self.take(self.session.requested(self.position, self.version, paragraph))
        assert self.live
        assert self.ghost is None

    @precondition(lambda self: self.ghost)
    @rule(by=st.sampled_from([1, 1, -1]), more=_ANSWERS, done=st.booleans(), answered=st.booleans())
    def step(self, by: int, more: list[str], done: bool, answered: bool) -> None:
        self.take(self.session.alternative(by))
        assert self.ghost
        if answered and self.live:
            self.answer(more, done)

    @precondition(lambda self: self.live)
    @rule(more=_ANSWERS, done=st.booleans())
    def answer(self, more: list[str], done: bool) -> None:
        (ask,) = self.live
        self.live[ask] += "".join(more)
        text = self.live[ask]
        self.heard.add(self.asked_behind[ask] + text)
        if done:
            del self.live[ask]
        self.take(self.session.partial(ask, text, done))

    @rule(ask=st.integers(0, 30), more=_ANSWERS, done=st.booleans())
    def stale_answer(self, ask: int, more: list[str], done: bool) -> None:
        if ask not in self.live:
            before = self.session
            self.take(self.session.partial(ask, "".join(more), done))
            assert self.session == before

    @precondition(lambda self: self.live)
    @rule(gate=st.booleans())
    def no_answer(self, gate: bool) -> None:
        (ask,) = self.live
        del self.live[ask]
        shown = self.ghost
        self.take(self.session.nothing(ask, Reason.LOW_CONFIDENCE) if gate else self.session.failed(ask))
        assert bool(self.ghost) == bool(shown), "what is shown stays, or another alternative does"

    @precondition(lambda self: self.ghost)
    @rule(letters=st.sampled_from(["x", "y🎉"]))
    def mistype_and_go_back(self, letters: str) -> None:
        ghost = self.ghost
        self.type(letters)
        assert self.ghost is None
        self.backspace(len(letters))
        assert self.ghost == ghost

    @precondition(lambda self: self.ghost)
    @rule(part=st.sampled_from(Part))
    def accept(self, part: Part) -> None:
        self.take(self.session.accept(part))

    @rule(data=st.data())
    def tire_of_them(self, data: st.DataObject) -> None:
        """Five dismissals in a row: silence, until the writer asks or begins a paragraph."""
        for _ in range(5):
            self.suggest("a", ["b"], True)
            if not self.ghost:
                return
            self.take(self.session.dismissed())
        if self.session.pause.unwanted:
            self.visits["dismissed often"] += 1
            asks = self.session.asks
            self.type(data.draw(st.sampled_from(["a", " ", "b "])))
            self.pause_ends()
            assert self.session.asks == asks
            assert self.session.quiet is Reason.DISMISSED_OFTEN

    @rule(data=st.data(), act=st.sampled_from(["move", "undo", "dismiss", "focus", "compose"]))
    def disturb(self, data: st.DataObject, act: str) -> None:
        match act:
            case "move":
                self.caret = boundary_before(self.text, data.draw(st.integers(0, len(self.text))))
                self.take(self.session.caret_moved(self.position))
            case "undo":
                self.undo()
            case "dismiss":
                self.take(self.session.dismissed())
                assert self.ghost is None
            case _:
                self.take(self.session.interrupted(Reason.FOCUS_LOST if act == "focus" else Reason.COMPOSING))
                assert (self.ghost, self.live) == (None, {})

    def undo(self) -> None:
        """Back to the text before the last accept."""
        if not self.past:
            return
        old = self.text
        self.text, self.caret = self.past.pop()
        self.version += 1
        step = self.session.edited(0, utf16_length(old), self.text, self.version, self.position, Cause.HISTORY)
        self.take(step)
        assert (self.ghost, self.live, self.session.phase) == (None, {}, Phase.IDLE)

    # -- the laws --------------------------------------------------------------------------------------------

    @invariant()
    def a_ghost_stands_at_the_caret_and_is_what_the_session_says(self) -> None:
        if self.session.shown:
            assert self.ghost == (self.position, self.session.shown)
        else:
            assert self.ghost is None

    @invariant()
    def what_is_shown_was_said_of_the_text_as_it_is(self) -> None:
        if self.ghost:
            assert self.text[: self.caret] + self.ghost[1] in self.heard

    @invariant()
    def nothing_comes_by_itself_once_it_was_dismissed_five_times(self) -> None:
        if self.session.pause.unwanted:
            assert self.session.phase is not Phase.WAITING

    @invariant()
    def at_most_one_ask_is_live_and_the_session_knows_it(self) -> None:
        assert set(self.live) == ({self.session.live} if self.session.live is not None else set())

    @invariant()
    def phases_mean_what_they_say(self) -> None:
        match self.session.phase:
            case Phase.IDLE:
                assert self.session.live is None
            case Phase.WAITING:
                assert self.session.live is None
                assert self.timer
            case Phase.ASKED:
                assert self.session.live is not None
            case Phase.SHOWN:
                assert self.ghost is not None
                assert self.ghost[1]

    @invariant()
    def the_session_follows_caret_and_version(self) -> None:
        assert self.session.caret == self.position
        assert self.session.version == self.version
        assert from_utf16(self.text, self.session.caret) == self.caret


def test_the_session_keeps_its_laws_and_the_test_really_visits_every_state() -> None:
    visits: Counter[str] = Counter()
    machine = type("VisitedPageMachine", (PageMachine,), {"visits": visits})
    run_state_machine_as_test(machine, settings=settings(max_examples=80, stateful_step_count=40, deadline=None))
    assert all(visits[phase.value] >= 100 for phase in Phase)
    assert min(visits["accepted"], visits["typed along"], visits["brought back"]) >= 5
    assert min(visits["alternative shown"], visits["switched"], visits["dismissed often"]) >= 5
