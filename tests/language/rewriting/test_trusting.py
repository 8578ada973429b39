"""Of a doubtful answer what stands by itself is kept, the rest is not shown."""

from __future__ import annotations

import pytest

from writer.language.rewriting.candidates import composed, weigh
from writer.language.rewriting.draft import Draft, Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.trusting import cares, trusted

LINE = "We will need to deal with the issues before the meeting starts on Monday."


def test_a_right_word_is_kept_beside_a_wrong_one() -> None:
    found = trusted(LINE, LINE.replace("deal with", "handle").replace("We will", "You may"), "clearer")
    assert found.text == LINE.replace("deal with", "handle")
    assert found.dropped == 1


def test_an_answer_to_the_message_leaves_it_as_it_is() -> None:
    asked = "I would like to ask you to set my date on Friday."
    assert trusted(asked, "Sure! I can help you to set your date on Friday.", "formal").text == asked


def test_a_lost_number_comes_back() -> None:
    said = "We waited for 12 weeks, and we could not purchase it."
    assert "12 weeks" in trusted(said, "We waited for weeks, and we could not buy it.", "simpler").text


def test_signs_and_articles_alone_serve_no_style() -> None:
    for answer in (LINE.replace("before", ", before"), LINE.replace("the issues", "issues")):
        assert trusted(LINE, answer, "clearer").gains == 0


@pytest.mark.parametrize(
    ("style", "old", "new"),
    [("formal", "We will", "We'll"), ("friendly", "don't", "do not"), ("simpler", "house", "residence")],
)
def test_what_goes_against_the_style_is_not_taken(style: str, old: str, new: str) -> None:
    said = f"{old} was said here, and it was about the house, so don't go there." if old == "We will" else LINE
    said = said if old in said else f"It was the {old} that they have, and they are here."
    assert new not in trusted(said, said.replace(old, new), style).text


def test_other_languages_and_other_prompts_are_shown_as_they_come() -> None:
    assert not cares("clearer", "Wir müssen die Fragen vor der Besprechung am Montag klären.")
    assert not cares("pirate", LINE)
    answer = LINE.replace("We", "You")
    assert weigh(LINE, answer, -0.1, Expectation()).verdict.answer == answer


def test_what_stands_by_itself_in_several_answers_is_put_together() -> None:
    wanted = Expectation(style="formal")
    answers = [LINE.replace("issues", "problems"), LINE.replace("starts", "begins")]
    found = composed(LINE, [weigh(LINE, answer, -0.2, wanted) for answer in answers], wanted)
    assert found is not None
    assert "problems" in found.verdict.answer
    assert "begins" in found.verdict.answer


def test_where_no_answer_can_be_shown_the_list_of_wordings_still_helps() -> None:
    draft = Draft("I can't come, so let's talk on Friday.", Wish(Expectation(style="formal")))
    while draft.ask:
        draft.answered("I'm sorry, but as an AI I cannot do this.", -0.2, 1.0)
    assert [hunk.replacement for hunk in draft.proposal.hunks] == ["cannot", "let us speak"]


def test_where_neither_helps_the_text_stays_as_it_is() -> None:
    draft = Draft("The cat sat on the mat.", Wish(Expectation(style="formal")))
    while draft.ask:
        draft.answered("The dog stood on the roof of the mat.", -0.2, 1.0)
    assert not draft.proposal.hunks


def test_two_changes_that_make_a_word_stand_twice_are_both_left_out() -> None:
    said = "If you have questions in the future do not hesitate to give me a call directly."
    answer = said.replace("directly", "me")
    assert "me me" not in trusted(said, answer, "clearer").text


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (
            "Is it possible to get some idea of exactly what the amount to be refunded is?",
            "Is it possible to get some idea of the amount to be refunded is?",
        ),
        (
            "It has been so cold this week that I have not had the time to see them.",
            "It has been a cold week that I have not had the time to see them.",
        ),
        (
            "They are happy that we came and that it took so long to get there.",
            "They are happy, we came and that it took so long to get there.",
        ),
    ],
)
def test_what_a_clause_hangs_on_does_not_go_alone(said: str, answer: str) -> None:
    assert answer not in trusted(said, answer, "shorter").text
    assert answer not in trusted(said, answer, "formal").text


def test_a_sentence_cut_in_two_serves_the_simpler_style() -> None:
    said = "The office in the old part of the town is large and bright, but it is very expensive for us to rent."
    found = trusted(said, said, "simpler")
    assert found.gains == 1
    assert ". But it is" in found.text


def test_no_question_mark_stays_without_its_question() -> None:
    line = "Please retain a copy of this email for your records."
    wanted = Expectation(style="friendly")
    answers = [line.replace("retain", "keep"), "I'm happy to keep a copy of this email for your records."]
    found = composed(line, [weigh(line, answer, -0.2, wanted) for answer in answers], wanted)
    assert found is not None
    assert found.verdict.answer.count("?") == found.verdict.answer.count("ould you")
