"""A long rewrite: part by part, several answers to each, the best kept, and nothing lost when it stops early."""

from __future__ import annotations

from dataclasses import replace

import pytest

from writer.language.rewriting.draft import MOST_TRIES, NOTHING, SECONDS, STOPPED, Draft, Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.proposal import Proposal
from writer.text.edits import apply_edits

FIRST = "The keeper of the lake goed home because the boat was very late again."
SECOND = "Our clients was happy with the new bridge over the river in the end."
TEXT = f"# A title\n\n{FIRST}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- {SECOND}\n"
MENDED = TEXT.replace("goed", "went").replace("was happy", "were happy")
REFUSAL = "I'm sorry, but I can't help with that."
WISH = Wish(Expectation(same_shape=True))


def mended(text: str) -> str:
    return text.replace("goed", "went").replace("was happy", "were happy")


def finish(draft: Draft) -> Proposal:
    """Every question is answered with a mended text."""
    while ask := draft.ask:
        draft.answered(mended(ask.text), -0.1, 1.0)
    return draft.proposal


def test_each_paragraph_is_asked_for_by_itself_and_all_becomes_one_proposal() -> None:
    draft = Draft(TEXT, WISH)
    asked = []
    while ask := draft.ask:
        asked.append(ask.text)
        assert ask.span.of(TEXT) == ask.text
        draft.answered(mended(ask.text), -0.1, 1.0)
    assert asked == [FIRST, SECOND]
    proposal = draft.proposal
    assert proposal.complete
    assert proposal.all_accepted().result() == MENDED
    assert proposal.note == "Left as they are: tables."


def test_how_far_it_is_is_said_and_what_is_not_reached_is_pending() -> None:
    draft = Draft(TEXT, WISH)
    assert draft.proposal.doing == "Paragraph 1 of 2…"
    draft.hear("The keeper of the lake went home ")
    assert [hunk.replacement for hunk in draft.proposal.hunks] == ["went"]
    assert TEXT.index("goed") < draft.proposal.reached < TEXT.index(SECOND)
    draft.answered(mended(FIRST), -0.1, 1.0)
    assert draft.proposal.doing == "Paragraph 2 of 2…"
    assert not draft.proposal.complete


def test_a_refused_paragraph_stays_and_the_others_are_done() -> None:
    draft = Draft(TEXT, WISH)
    while ask := draft.ask:
        draft.answered(REFUSAL if ask.text == FIRST else mended(ask.text), -0.1, 1.0)
    assert draft.reason == ""
    assert draft.proposal.all_accepted().result() == TEXT.replace("was happy", "were happy")
    assert "1 paragraph stays as it was" in draft.proposal.note


def test_when_no_answer_passes_the_reason_is_said() -> None:
    draft = Draft(TEXT, WISH)
    seeds = []
    while ask := draft.ask:
        seeds.append(ask.seed)
        draft.answered(REFUSAL, -0.1, 1.0)
    assert seeds == [1, 2, 1, 2]
    assert draft.reason.startswith("The model refused.")


def test_the_next_try_may_not_begin_like_a_refusal() -> None:
    draft = Draft(FIRST, WISH)
    draft.answered("Sure! What would you like me to write about today?", -0.1, 1.0)
    assert draft.ask is not None
    assert draft.ask.avoid == ("Sure!",)


def test_stopping_keeps_what_is_done_and_says_so() -> None:
    draft = Draft(TEXT, WISH)
    draft.answered(mended(FIRST), -0.1, 1.0)
    draft.hear("Our clients were happy with the new ")
    draft.stop()
    assert draft.complete
    assert draft.proposal.all_accepted().result() == MENDED
    assert "Stopped after 1 of 2 paragraphs." in draft.proposal.note


def test_an_unchanged_first_answer_has_rivals_and_the_best_is_shown() -> None:
    draft = Draft(FIRST, WISH)
    draft.answered(FIRST, -0.05, 1.0)
    assert draft.proposal.doing == "Comparing versions…"
    draft.answered(mended(FIRST), -0.2, 1.0)
    assert draft.complete
    assert draft.proposal.all_accepted().result() == mended(FIRST)


@pytest.mark.parametrize(("seconds", "asked"), [(0.1, MOST_TRIES), (SECONDS, 1), (SECONDS / 2.5, 2)])
def test_a_slow_model_is_asked_less_often(seconds: float, asked: int) -> None:
    draft = Draft(FIRST, WISH)
    count = 0
    while draft.ask:
        draft.answered(FIRST, -0.05, seconds)
        count += 1
    assert count == asked
    assert draft.proposal.hunks == ()


def test_another_round_does_not_offer_the_same_again() -> None:
    better = FIRST.replace("goed", "walked")
    draft = Draft(FIRST, WISH, seed=5, unwanted=frozenset({mended(FIRST)}))
    assert draft.ask is not None
    assert draft.ask.seed == 5
    draft.answered(mended(FIRST), -0.1, 0.1)
    draft.answered(better, -0.2, 0.1)
    assert draft.proposal.all_accepted().result() == better


def test_words_settled_on_are_told_to_the_paragraphs_that_follow() -> None:
    text = f"{SECOND}\n\nThe clients also liked the road behind it very much."
    draft = Draft(text, WISH)
    assert draft.ask is not None
    assert draft.ask.terms == ""
    draft.answered(SECOND.replace("clients was", "customers were"), -0.1, 1.0)
    assert draft.ask is not None
    assert "“clients was” as “customers were”" not in draft.ask.terms
    draft = Draft(text, WISH)
    draft.answered(SECOND.replace("clients", "customers"), -0.1, 1.0)
    assert draft.ask is not None
    assert "“clients” as “customers”" in draft.ask.terms


def test_lines_broken_by_hand_stay_broken_where_nothing_changes() -> None:
    text = "The keeper of the lake goed\nhome because the boat was\nvery late again."
    draft = Draft(text, WISH)
    assert draft.ask is not None
    assert "\n" not in draft.ask.text
    assert finish(draft).all_accepted().result() == text.replace("goed", "went")


def test_an_answer_in_lines_does_not_break_a_paragraph() -> None:
    draft = Draft(FIRST, WISH)
    draft.answered(mended(FIRST).replace(" because", "\nbecause"), -0.1, 1.0)
    assert draft.proposal.all_accepted().result() == mended(FIRST)


def test_a_short_selection_of_several_paragraphs_may_be_meant_as_one() -> None:
    text = f"{FIRST}\n\n{SECOND}"
    once = Draft(text, Wish(Expectation(faithful=False), at_once=True))
    assert once.ask is not None
    assert once.ask.text == text
    table = Draft(TEXT, Wish(Expectation(faithful=False), at_once=True))
    assert table.ask is not None
    assert table.ask.text == FIRST


def test_an_answer_that_is_shown_for_itself_is_asked_of_the_whole() -> None:
    draft = Draft(TEXT, Wish(Expectation(same_words=False, longest=6), in_place=False))
    assert draft.ask is not None
    assert draft.ask.text == TEXT
    draft.hear("A keeper")
    assert draft.answer == "A keeper"
    draft.answered("A keeper and a bridge.", -0.1, 1.0)
    assert draft.complete
    assert draft.answer == "A keeper and a bridge."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", NOTHING),
        (" \n\n ", NOTHING),
        ("| a | b |\n|---|---|", "There is no running text here: tables are never rewritten. Select a paragraph."),
        ("```\nx = 1\n```\n| a |", "no running text here: code and tables are never"),
    ],
)
def test_where_there_is_nothing_to_rewrite_it_is_said(text: str, reason: str) -> None:
    draft = Draft(text, WISH)
    assert draft.ask is None
    assert draft.complete
    assert reason in draft.reason


def test_twenty_thousand_words_come_to_an_end_and_back_as_they_were() -> None:
    paragraph = "The keeper of the lake goed home, number {}, because the boat was very late again today. " * 5
    text = "\n\n".join(paragraph.replace("{}", str(number)).strip() for number in range(260))
    assert len(text.split()) > 20_000
    proposal = finish(Draft(text, WISH))
    assert proposal.all_accepted().result() == mended(text)
    assert proposal.result() == text
    assert len(proposal.hunks) == 1300


def test_marks_of_emphasis_and_links_are_kept() -> None:
    text = "The **old keeper** of [the lake](a.md) goed home because the boat was late."
    draft = Draft(text, WISH)
    draft.answered("The old keeper of the lake went home because the boat was late.", -0.1, 1.0)
    assert draft.proposal.all_accepted().result() == text.replace("goed", "went")


# -- versions ----------------------------------------------------------------------------------------------

WALKED = FIRST.replace("goed home", "walked back")
RETURNED = FIRST.replace("goed home", "came home")


def whole(draft: Draft) -> list[str]:
    """What each version makes of the original."""
    return [apply_edits(draft.original, (hunk.edit for hunk in hunks)) for hunks in draft.done.versions]


def answered(draft: Draft, *answers: str, seconds: float = 0.1) -> Draft:
    for answer in answers:
        draft.answered(answer, -0.8, seconds)
    return draft


def test_other_good_answers_are_versions_beside_the_best() -> None:
    draft = answered(Draft(FIRST, WISH), mended(FIRST), WALKED, REFUSAL, RETURNED)
    assert draft.complete
    assert draft.done.versions[0] == draft.proposal.hunks
    assert sorted(whole(draft)) == sorted([mended(FIRST), WALKED, RETURNED])
    assert draft.proposal.more is False


def test_an_answer_that_says_nearly_the_same_is_no_version() -> None:
    draft = answered(Draft(FIRST, WISH), mended(FIRST), mended(FIRST), mended(FIRST).replace("late", "late,"), FIRST)
    assert whole(draft) == [mended(FIRST)]
    assert draft.proposal.more


def test_more_versions_are_asked_for_with_new_seeds_until_there_are_three() -> None:
    draft = Draft(FIRST, WISH)
    draft.answered(mended(FIRST), -0.1, 1.0)
    assert draft.complete
    assert draft.more(0)
    seeds = []
    for answer in (mended(FIRST), REFUSAL, WALKED, RETURNED):
        assert draft.ask is not None
        seeds.append(draft.ask.seed)
        assert draft.proposal.complete, "what there is can be reviewed meanwhile"
        assert draft.proposal.doing == "Writing another version…"
        draft.answered(answer, -0.8, 1.0)
    assert seeds == [2, 3, 4, 5]
    assert draft.ask is None
    assert whole(draft) == [mended(FIRST), WALKED, RETURNED]
    assert not draft.more(0)
    assert draft.next_seed == 6


def test_when_no_other_version_comes_that_is_said() -> None:
    draft = Draft(FIRST, WISH)
    draft.answered(mended(FIRST), -0.1, 1.0)
    draft.more(0)
    while draft.ask:
        draft.answered(mended(FIRST), -0.1, 1.0)
    assert whole(draft) == [mended(FIRST)]
    assert draft.proposal.note == "No other version came that says the same in other words."
    assert draft.more(0), "another wish is another chance"


def test_a_version_stands_in_for_a_first_one_that_changed_nothing() -> None:
    draft = Draft(FIRST, WISH)
    while draft.ask:
        draft.answered(FIRST, -0.05, 0.1)
    assert draft.proposal.hunks == ()
    draft.more(0)
    answered(draft, mended(FIRST))
    draft.stop()
    assert whole(draft) == [mended(FIRST)]
    assert draft.proposal.note == ""


def test_stopping_another_version_keeps_those_there_are() -> None:
    draft = Draft(TEXT, WISH)
    finish(draft)
    draft.more(TEXT.index("goed"))
    answered(draft, WALKED)
    draft.hear("The keeper of")
    draft.stop()
    assert draft.complete
    assert whole(draft) == [MENDED, TEXT.replace(FIRST, WALKED).replace(SECOND, mended(SECOND))]
    assert "Stopped" not in draft.proposal.note


def test_of_a_long_text_the_paragraph_asked_about_gets_another_version() -> None:
    draft = Draft(TEXT, WISH)
    finish(draft)
    assert draft.more(TEXT.index("clients"))
    assert draft.ask is not None
    assert draft.ask.text == SECOND
    assert draft.ask.span.of(TEXT) == SECOND


def test_what_became_of_each_answer_is_said() -> None:
    draft = answered(Draft(FIRST, WISH), FIRST, REFUSAL, WALKED, mended(FIRST))
    told = draft.outcomes(0)
    assert told[0] == "Not shown. It changes nothing, or was shown before."
    assert told[1] == "Not shown. The model refused."
    assert sorted(told[2:]) == ["Shown as version 1.", "Shown as version 2."]


def test_a_summary_has_one_version() -> None:
    draft = Draft(TEXT, Wish(Expectation(same_words=False, longest=6), in_place=False))
    draft.answered("A keeper and a bridge.", -0.1, 1.0)
    assert not draft.more(0)
    assert not draft.proposal.more


def test_a_change_begun_when_it_is_stopped_is_not_put_before_what_it_stands_for() -> None:
    draft = Draft(TEXT, WISH)
    draft.answered(mended(FIRST), -0.1, 1.0)
    draft.hear("If")
    draft.stop()
    assert draft.proposal.all_accepted().result() == TEXT.replace(FIRST, mended(FIRST))
    assert "Stopped after 1 of 2 paragraphs." in draft.proposal.note


def test_stopping_before_anything_came_is_said() -> None:
    draft = Draft(TEXT, WISH)
    draft.hear("If")
    draft.stop()
    assert draft.reason == STOPPED
    assert draft.proposal.hunks == ()


def test_of_a_summary_that_is_stopped_what_has_come_can_be_used() -> None:
    draft = Draft(FIRST, replace(WISH, in_place=False))
    draft.hear("The keeper went")
    draft.stop()
    assert draft.answer == "The keeper went"
    assert draft.reason == ""
