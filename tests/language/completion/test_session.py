"""What a writer sees of one suggestion, event by event."""

from __future__ import annotations

import pytest

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
from writer.text.units import utf16_length


class Page:
    """A session at the end of a text, driven like the window does it."""

    def __init__(self) -> None:
        self.session = Session()
        self.text = ""
        self.version = 0
        self.effects: tuple[Effect, ...] = ()

    def take(self, step: tuple[Session, tuple[Effect, ...]]) -> tuple[Effect, ...]:
        self.session, self.effects = step
        return self.effects

    def type(self, added: str, cause: Cause = Cause.TYPED) -> tuple[Effect, ...]:
        position = utf16_length(self.text)
        self.text += added
        self.version += 1
        caret = utf16_length(self.text)
        return self.take(self.session.edited(position, 0, added, self.version, caret, cause))

    def backspace(self, count: int = 1, cause: Cause = Cause.TYPED) -> tuple[Effect, ...]:
        gone, self.text = self.text[-count:], self.text[:-count]
        self.version += 1
        caret = utf16_length(self.text)
        return self.take(self.session.edited(caret, utf16_length(gone), "", self.version, caret, cause))

    def asked(self, typed: str = "The ") -> int:
        self.type(typed)
        (ask,) = self.take(self.session.timer_fired())
        assert isinstance(ask, Ask)
        return ask.id

    def shown(self, suggestion: str, typed: str = "The ", done: bool = True) -> int:
        ask = self.asked(typed)
        self.take(self.session.partial(ask, suggestion, done))
        return ask

    def show(self, ask: int, text: str, done: bool = True) -> tuple[Effect, ...]:
        return self.take(self.session.partial(ask, text, done))

    def step(self, by: int = 1) -> tuple[Effect, ...]:
        return self.take(self.session.alternative(by))

    def accept(self, part: Part = Part.ALL) -> tuple[Effect, ...]:
        (insert,) = self.take(self.session.accept(part))
        assert isinstance(insert, Insert)
        assert insert.position == utf16_length(self.text)
        return self.type(insert.text, Cause.MACHINE)


@pytest.fixture
def page() -> Page:
    return Page()


def test_a_pause_after_typing_asks_and_the_answer_is_shown_at_the_caret(page: Page) -> None:
    assert page.type("The ") == (StartTimer(15),)
    assert page.take(page.session.timer_fired()) == (Ask(1, 4, 1),)
    assert page.take(page.session.partial(1, "quick", done=False)) == (Show(4, "quick"),)
    assert page.take(page.session.partial(1, "quick brown", done=True)) == (Show(4, "quick brown"),)


def test_typing_along_costs_no_inference(page: Page) -> None:
    page.shown("quick brown")
    assert page.type("qu") == (Show(6, "ick brown"),)
    assert page.type("ick ") == (Show(10, "brown"),)


def test_typing_along_while_more_streams_in(page: Page) -> None:
    ask = page.shown("quick", done=False)
    page.type("qu")
    assert page.take(page.session.partial(ask, "quick brown", done=True)) == (Show(6, "ick brown"),)


def test_typing_faster_than_the_stream_waits_for_it_and_asks_nothing_new(page: Page) -> None:
    ask = page.shown("quick", done=False)
    assert page.type("quick") == (Hide(),)
    assert page.take(page.session.partial(ask, "quick brown", done=False)) == (Show(9, " brown"),)


def test_typing_all_of_a_finished_suggestion_asks_for_the_next(page: Page) -> None:
    page.shown("quick")
    assert StartTimer(15) in page.type("quick")


def test_typing_something_else_hides_cancels_and_asks_anew(page: Page) -> None:
    ask = page.shown("quick", done=False)
    assert page.type("x") == (Cancel(ask), Hide(), StartTimer(15))


def test_backspace_after_typing_something_else_brings_the_suggestion_back(page: Page) -> None:
    page.shown("quick")
    page.type("x")
    assert page.backspace() == (Show(4, "quick"),)


def test_backspace_while_the_next_ask_runs_cancels_that(page: Page) -> None:
    page.shown("quick")
    other = page.asked("xy")
    assert page.backspace() == (Cancel(other),)
    assert page.backspace() == (Show(4, "quick"),)


def test_backspace_after_typing_along_gives_the_letters_back(page: Page) -> None:
    page.shown("quick brown")
    page.type("qui")
    assert page.backspace(2) == (Show(5, "uick brown"),)
    assert page.backspace() == (Show(4, "quick brown"),)
    assert page.backspace() == (Hide(),)
    assert page.session.phase is Phase.IDLE


def test_backspace_after_the_whole_suggestion_was_typed(page: Page) -> None:
    page.shown("quick")
    page.type("quick")
    page.type("er")
    assert page.backspace(2) == ()
    assert page.backspace() == (Show(8, "k"),)


def test_accepted_text_does_not_come_back_when_it_is_deleted(page: Page) -> None:
    page.shown("quick brown")
    page.accept(Part.WORD)
    assert page.session.shown == " brown"
    assert page.backspace() == (Hide(),)
    assert page.session.quiet is Reason.DELETED


def test_a_suggestion_is_accepted_whole_by_word_and_by_sentence(page: Page) -> None:
    page.shown("quick one. And more")
    assert page.accept(Part.WORD) == (Show(9, " one. And more"),)
    assert page.accept(Part.SENTENCE) == (Show(14, " And more"),)
    assert page.accept(Part.ALL) == (Hide(), Ask(2, 23, 4)), "what comes next is asked for at once"
    assert page.text == "The quick one. And more"


def test_accepting_with_nothing_shown_does_nothing(page: Page) -> None:
    assert page.take(page.session.accept()) == ()


@pytest.mark.parametrize("cause", [Cause.HISTORY, Cause.MACHINE])
def test_undo_and_machine_edits_hide_and_do_not_ask(page: Page, cause: Cause) -> None:
    ask = page.shown("quick", done=False)
    assert page.backspace(cause=cause) == (Cancel(ask), Hide())
    assert page.type("e", cause) == ()
    assert page.session.phase is Phase.IDLE


def test_deleting_asks_nothing(page: Page) -> None:
    page.type("The cat")
    assert page.backspace() == ()
    assert page.take(page.session.timer_fired()) == ()
    assert page.session.quiet is Reason.DELETED


def test_moving_the_caret_hides(page: Page) -> None:
    page.shown("quick")
    assert page.take(page.session.caret_moved(4)) == ()
    assert page.take(page.session.caret_moved(2)) == (Hide(),)


@pytest.mark.parametrize("reason", [Reason.FOCUS_LOST, Reason.COMPOSING])
def test_a_lost_focus_or_an_input_method_hides(page: Page, reason: Reason) -> None:
    ask = page.shown("quick", done=False)
    assert page.take(page.session.interrupted(reason)) == (Cancel(ask), Hide())
    assert page.session.quiet is reason


def test_an_answer_to_a_former_ask_is_dropped(page: Page) -> None:
    stale = page.asked()
    page.asked("cat ")
    assert page.take(page.session.partial(stale, "quick", done=True)) == ()
    assert page.take(page.session.failed(stale)) == ()
    assert page.session.phase is Phase.ASKED


def test_shown_text_only_grows(page: Page) -> None:
    ask = page.shown("quick brown", done=False)
    assert page.take(page.session.partial(ask, "quick", done=False)) == ()
    assert page.take(page.session.partial(ask, "slow brown fox", done=True)) == ()
    assert page.session.shown == "quick brown"


def test_a_failure_keeps_what_is_shown_and_ends_what_is_not(page: Page) -> None:
    ask = page.shown("quick", done=False)
    page.take(page.session.failed(ask))
    assert page.session.shown == "quick"
    page.type("x")
    page.take(page.session.timer_fired())
    page.take(page.session.failed(2))
    assert (page.session.phase, page.session.quiet) == (Phase.IDLE, Reason.FAILED)


def test_a_gate_that_says_no_is_remembered_with_its_reason(page: Page) -> None:
    ask = page.asked()
    assert page.take(page.session.nothing(ask, Reason.LOW_CONFIDENCE)) == ()
    assert page.session.quiet is Reason.LOW_CONFIDENCE


def _dismiss_five(page: Page) -> None:
    for number in range(5):
        page.shown("quick")
        assert page.take(page.session.dismissed()) == (Hide(),)
        assert page.session.quiet is (Reason.DISMISSED_OFTEN if number == 4 else Reason.DISMISSED)


def test_five_dismissals_in_a_row_end_the_suggestions(page: Page) -> None:
    _dismiss_five(page)
    assert page.type("x") == ()
    assert page.session.quiet is Reason.DISMISSED_OFTEN
    assert page.take(page.session.timer_fired()) == ()


def test_asking_by_key_brings_the_suggestions_back(page: Page) -> None:
    _dismiss_five(page)
    page.take(page.session.requested(utf16_length(page.text), page.version))
    assert page.type("x")[-1] == StartTimer(15)


def test_a_new_paragraph_brings_the_suggestions_back(page: Page) -> None:
    _dismiss_five(page)
    assert page.type("\n") == (StartTimer(15),)


def test_an_accepted_suggestion_between_dismissals_counts(page: Page) -> None:
    for _ in range(4):
        page.shown("quick")
        page.take(page.session.dismissed())
    page.shown("quick")
    page.accept(Part.WORD)
    page.shown("quick")
    page.take(page.session.dismissed())
    assert page.type("x") == (StartTimer(15),)


def test_switched_off_nothing_is_asked_but_what_the_writer_asks_for(page: Page) -> None:
    page.session = Session(automatic=False)
    assert page.type("The ") == ()
    assert page.take(page.session.requested(4, 1)) == (Ask(1, 4, 1, wanted=True),)
    page.show(1, "quick brown")
    assert page.accept(Part.WORD) == (Show(9, " brown"),)
    assert page.accept() == (Hide(),)
    assert page.session.phase is Phase.IDLE


# -- alternatives --------------------------------------------------------------------------------------------


def three(page: Page) -> None:
    """quick brown, slow red, and old grey, the second of which is shown."""
    page.shown("quick brown")
    assert page.step() == (Ask(2, 4, 1, False, ("quick brown",)),)
    assert page.show(2, "slow", done=False) == (Show(4, "slow", 2, 2),)
    assert page.show(2, "slow red") == (Show(4, "slow red", 2, 2), Ask(3, 4, 1, False, ("quick brown", "slow red")))
    assert page.show(3, "old", done=False) == (), "the third is only got ready"
    assert page.show(3, "old grey") == (Show(4, "slow red", 2, 3),)


def test_an_alternative_is_asked_for_when_its_key_is_pressed_and_not_before(page: Page) -> None:
    page.shown("quick brown")
    assert page.session.live is None
    three(Page())


def test_stepping_goes_round_in_both_directions_and_asks_no_more(page: Page) -> None:
    three(page)
    seen = [page.step(by)[0] for by in (1, 1, -1, -1, -1)]
    old, slow, quick = Show(4, "old grey", 3, 3), Show(4, "slow red", 2, 3), Show(4, "quick brown", 1, 3)
    assert seen == [old, quick, old, slow, quick]


def test_the_chosen_one_stays_while_it_is_typed_along(page: Page) -> None:
    three(page)
    assert page.type("slo") == (Show(7, "w red"),)
    assert page.backspace(3) == (Show(4, "slow red", 2, 3),)


def test_typing_the_beginning_of_another_alternative_switches_to_it(page: Page) -> None:
    three(page)
    assert page.type("ol") == (Show(6, "d grey"),)
    assert page.backspace(2) == (Show(4, "old grey", 3, 3),)
    assert page.session.live is None, "no inference"


def test_typing_what_no_alternative_says_asks_anew_and_going_back_brings_all_of_them(page: Page) -> None:
    three(page)
    assert page.type("x") == (Hide(), StartTimer(15))
    assert page.backspace() == (Show(4, "slow red", 2, 3),)


def test_an_accepted_alternative_is_what_stands_there(page: Page) -> None:
    three(page)
    page.accept(Part.WORD)
    assert page.session.shown == " red"
    page.accept()
    assert page.text == "The slow red"


def test_without_another_alternative_the_first_one_stays(page: Page) -> None:
    page.shown("quick")
    page.step()
    assert page.take(page.session.nothing(2, Reason.EMPTY)) == ()
    assert (page.session.shown, page.session.quiet) == ("quick", Reason.EMPTY)
    assert page.step() == (), "and nothing is asked again"


def test_without_a_third_alternative_stepping_goes_round_two(page: Page) -> None:
    page.shown("quick")
    page.step()
    page.show(2, "slow")
    assert page.step() == ()
    assert page.take(page.session.nothing(3, Reason.EMPTY)) == (Show(4, "quick", 1, 2),)
    assert page.step() == (Show(4, "slow", 2, 2),)


def test_an_alternative_to_a_streaming_suggestion_stops_that(page: Page) -> None:
    ask = page.shown("quick", done=False)
    assert page.step() == (Cancel(ask), Ask(2, 4, 1, False, ("quick",)))


def test_an_alternative_on_its_way_is_not_lost_by_typing_along(page: Page) -> None:
    page.shown("quick brown")
    page.type("qu")
    assert page.step() == (Ask(2, 6, 2, False, ("ick brown",)),)
    page.type("i")
    assert page.show(2, "iet town")[0] == Show(7, "et town", 2, 2)


def test_an_alternative_that_no_longer_fits_is_not_shown(page: Page) -> None:
    page.shown("quick brown")
    page.step()
    page.type("qui")
    assert page.show(2, "quarrel", done=False) == ()
    assert page.show(2, "quarrels") == ()
    assert page.session.shown == "ck brown"


def test_escape_takes_all_alternatives_away_and_stops_the_one_on_its_way(page: Page) -> None:
    page.shown("quick")
    page.step()
    assert page.take(page.session.dismissed()) == (Cancel(2), Hide())
    assert page.show(2, "slow") == ()


def test_a_failed_alternative_may_be_asked_for_again(page: Page) -> None:
    page.shown("quick")
    page.step()
    page.take(page.session.failed(2))
    assert page.step() == (Ask(3, 4, 1, False, ("quick",)),)


def test_an_alternative_that_is_known_already_is_none(page: Page) -> None:
    page.shown("quick brown")
    page.step()
    assert page.show(2, "quick") == ()
    assert page.session.shown == "quick brown"


# -- paragraphs ----------------------------------------------------------------------------------------------


def test_a_paragraph_is_taken_sentence_by_sentence_while_it_grows(page: Page) -> None:
    page.type("The ")
    assert page.take(page.session.requested(4, 1, paragraph=True)) == (Ask(1, 4, 1, True, wanted=True),)
    page.show(1, "cat sat. It", done=False)
    assert page.accept(Part.SENTENCE) == (Show(12, " It"),)
    assert page.show(1, "cat sat. It was warm. Then", done=False) == (Show(12, " It was warm. Then"),)
    assert page.accept(Part.SENTENCE) == (Show(25, " Then"),)
    assert page.take(page.session.dismissed()) == (Cancel(1), Hide())
    assert page.text == "The cat sat. It was warm."


def test_escape_stops_a_paragraph_before_its_first_word(page: Page) -> None:
    page.type("The ")
    page.take(page.session.requested(4, 1, paragraph=True))
    assert page.take(page.session.dismissed()) == (Cancel(1),)
    assert page.session.phase is Phase.IDLE


def test_positions_count_utf16_units_and_an_emoji_is_taken_back_whole(page: Page) -> None:
    page.shown("🎉 party", typed="🎉🎉 ")
    assert page.type("🎉") == (Show(7, " party"),)
    assert page.backspace() == (Show(5, "🎉 party"),)


def test_typing_half_of_a_cluster_of_the_suggestion_hides_it(page: Page) -> None:
    page.shown("cafe\u0301 noir")
    assert page.type("cafe") == (Hide(), StartTimer(15))


def test_typing_over_a_selection_asks_anew(page: Page) -> None:
    page.shown("quick")
    assert page.take(page.session.edited(0, 4, "A", 9, 1, Cause.TYPED)) == (Hide(), StartTimer(15))


def test_text_dropped_elsewhere_hides(page: Page) -> None:
    page.shown("quick")
    assert page.take(page.session.edited(0, 0, "abc", 9, 7, Cause.TYPED)) == (Hide(),)


def test_a_suggestion_asked_for_by_key_needs_no_pause(page: Page) -> None:
    ask = page.shown("quick", done=False)
    assert page.take(page.session.requested(2, 1)) == (Cancel(ask), Hide(), Ask(ask + 1, 2, 1, wanted=True))
    assert page.take(page.session.partial(ask + 1, "x", done=True)) == (Show(2, "x"),)
