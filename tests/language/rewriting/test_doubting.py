"""What cannot be trusted of an answer is shown with a warning that names it, or, where it is hopeless, not at all."""

from __future__ import annotations

import pytest

from writer.language.rewriting.draft import Draft, Wish
from writer.language.rewriting.guards import Expectation
from writer.language.rewriting.proposal import Hunk

LINE = "They had to define the rules early, and the trend abated before the meeting because of wind shear."


def shown(line: str, *answers: str, style: str = "clearer", doubtfully: bool = True) -> tuple[Hunk, ...]:
    draft = Draft(line, Wish(Expectation(style=style, doubtfully=doubtfully)))
    for answer in (*answers, *answers[-1:] * 4):
        if draft.ask:
            draft.answered(answer, -0.3, 0.1)
    return draft.proposal.hunks


def warnings(*answers: str, line: str = LINE, style: str = "clearer") -> dict[str, str]:
    return {hunk.replacement: hunk.warning for hunk in shown(line, *answers, style=style) if hunk.warning}


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ("define", "say", "May say something else: “say” for “define”."),
        ("the rules", "the basic rules", "New: “basic”."),
        ("rules early", "rules", "No longer said: “early”."),
        ("had to", "would", "How certain or binding this is may change: “would” for “had to”."),
    ],
)
def test_the_warning_names_what_is_in_doubt(old: str, new: str, warning: str) -> None:
    assert list(warnings(LINE.replace(old, new).replace("abated", "lessened")).values()) == [warning]


def test_a_long_one_is_named_by_its_first_words() -> None:
    found = warnings(LINE.replace("early", "for everyone in the whole firm"))
    assert found == {
        "for everyone in the whole firm": "The sentence is built differently: “for everyone in the…” for “early”."
    }


@pytest.mark.parametrize(
    "answer",
    [
        LINE.replace("They", "We").replace("define", "say"),
        "Sure, " + LINE.replace("define", "say"),
        LINE.replace("had to", "did not").replace("define", "say"),
        LINE.replace("the rules", "3 rules").replace("define", "say"),
        LINE.replace("because of wind shear", "of March").replace("define", "say"),
        "They had to ask the others, and the plan was changed before the party because of bad weather there.",
    ],
    ids=["another person", "a reply", "denied", "a number", "a date", "another text"],
)
def test_of_an_answer_that_is_wrong_altogether_nothing_doubtful_is_shown(answer: str) -> None:
    assert warnings(answer) == {}


def test_what_the_list_of_wordings_makes_stands_beside_what_is_in_doubt() -> None:
    hunks = shown(LINE, LINE.replace("define", "say"))
    assert {hunk.replacement: bool(hunk.warning) for hunk in hunks} == {"say": True, "lessened": False}


def test_doubtful_neighbours_are_one_change() -> None:
    hunks = shown(LINE, LINE.replace("define the rules early", "say the laws late"))
    assert [hunk.replacement for hunk in hunks if hunk.warning] == ["say the laws late"]


def test_a_change_of_a_fact_and_its_neighbour_are_one() -> None:
    line = "If you run into timing issues in the future do not hesitate to give me a call directly."
    hunks = shown(line, line, doubtfully=False)
    assert any("call me" in hunk.replacement and hunk.warning for hunk in hunks)


def test_a_small_model_shows_nothing_doubtful() -> None:
    hunks = shown(LINE, LINE.replace("define", "say"), doubtfully=False)
    assert [hunk.replacement for hunk in hunks] == ["lessened"]


def test_a_shorter_one_may_leave_out_much() -> None:
    line = "Take health insurance for instance, we can give you competitive quotes for the top companies here."
    assert warnings("We can give you competitive quotes for the top companies here.", line=line, style="shorter")
    assert not warnings("We can give you quotes.", line=line)


def test_a_shorter_one_may_leave_out_a_name_but_no_condition() -> None:
    line = "The Sutlej River (also called Satluj River) is the longest of the rivers that flow here."
    said = "The Sutlej River is the longest of the rivers that flow here."
    assert list(warnings(said, line=line, style="shorter").values()) == ["The name Satluj is no longer there."]
    line = "If they have approved the other methods in use, can you approve of these for our work?"
    assert not warnings("Can you approve of these for our work?", line=line, style="shorter")


def test_why_dont_you_denies_nothing() -> None:
    line = "Why don't you check with me in April to see whether we are hiring some people."
    said = "Could you please check with me in April to ascertain whether we are seeking some people?"
    assert len(warnings(said, line=line, style="formal")) >= 2
