"""A change that may say something else is told from one that says the same."""

from __future__ import annotations

import pytest

from writer.language.rewriting.meaning import Doubt, Manner, doubts, shared
from writer.language.rewriting.vocabulary import english
from writer.text.diff import word_edits

PLAIN = Manner()
POLITE = Manner(thanks=True, asks_politely=True)


def found(original: str, answer: str, manner: Manner = PLAIN) -> set[Doubt]:
    said = doubts(original, word_edits(original, answer), manner, english())
    return {doubt for doubt in said if doubt}


@pytest.mark.parametrize(
    ("original", "answer", "doubt"),
    [
        ("Can you help me with this matter?", "Can you help you with this matter?", Doubt.PERSON),
        ("We set my date for Friday.", "We set your date for Friday.", Doubt.PERSON),
        ("Sean paid me for the dinner.", "Sean paid for the dinner.", Doubt.PERSON),
        ("She was the head of the school.", "She is the head of the school.", Doubt.TIME),
        ("The river became a border.", "The river becomes a border.", Doubt.TIME),
        ("The river may flood the town.", "The river will flood the town.", Doubt.MODE),
        ("He plans to leave on Friday.", "He can leave on Friday.", Doubt.MODE),
        ("This is important.", "This is very important.", Doubt.MODE),
        ("He came after the war.", "He came before the war.", Doubt.LOGIC),
        ("It is often limited.", "It is limited.", Doubt.LOGIC),
        ("The club is a company based in Linz.", "The club, a company based in Linz.", Doubt.LOGIC),
        ("The old bridge was closed.", "The old wooden bridge was closed.", Doubt.NEW),
        ("The bridge was closed by the council.", "The bridge was closed.", Doubt.LOST),
        ("You are free on Monday.", "You are free on Monday?", Doubt.SPEECH),
        ("Will you be there tonight?", "Sure! Will you be there tonight?", Doubt.SPEECH),
        ("We will meet tonight.", "Hi there! We will meet tonight.", Doubt.SPEECH),
    ],
)
def test_a_doubtful_change_has_a_reason(original: str, answer: str, doubt: Doubt) -> None:
    assert found(original, answer) == {doubt}


@pytest.mark.parametrize(
    ("original", "answer"),
    [
        ("He opted to stay at home.", "He chose to stay at home."),
        ("I will not come.", "I won't come."),
        ("The town that will be able to pay is Linz.", "The town that can pay is Linz."),
        ("All help that you can give me is welcome to me.", "All assistance that you can offer is welcome to me."),
        ("Let me know if you want it.", "If you want it, let me know."),
        ("Solar plants are cheap because solar plants are small.", "Solar plants are cheap because they are small."),
        ("The grpahs are below.", "The graphs are below."),
        ("The house, which is old, was sold.", "The house, old, was sold."),
    ],
)
def test_the_same_in_other_words_has_none(original: str, answer: str) -> None:
    assert not found(original, answer)


def test_a_request_may_become_a_polite_question_where_that_is_wanted() -> None:
    asked, polite = "Please send me the list.", "Could you please send me the list? Thanks so much!"
    assert Doubt.SPEECH in found(asked, polite)
    assert not found(asked, polite, POLITE)


def test_adverbs_may_go_only_where_that_is_wanted() -> None:
    said, shorter = "It can generally be built in a year.", "It can be built in a year."
    assert found(said, shorter) == {Doubt.LOST}
    assert not found(said, shorter, Manner(may_drop=frozenset("r")))


def test_nothing_changed_is_nothing_doubted() -> None:
    assert doubts("It rains.", [], PLAIN, english()) == []


@pytest.mark.parametrize("word", ["even", "soon", "only", "more"])
def test_a_word_that_limits_what_is_said_may_not_go(word: str) -> None:
    said = f"The firm {word} sold the houses."
    assert Doubt.LOGIC in found(said, "The firm sold the houses.", Manner(may_drop=frozenset("ar")))


def test_other_words_for_the_same_count_as_kept() -> None:
    said = "The doctor will commence the treatment in the house."
    assert shared(said, "The doctor will start the treatment in the house.", english()) == 1.0
    assert shared(said, "The cats will dance on the roof of a factory.", english()) == 0.0
    assert shared("So it is.", "The cats dance.", english()) == 1.0


def test_a_word_that_denies_may_not_go() -> None:
    said = "We stopped the improper use of the house."
    assert Doubt.LOST in found(said, "We stopped the use of the house.", Manner(may_drop=frozenset("ar")))
