"""Among several answers that one is shown which says the same, keeps the facts and changes something."""

from __future__ import annotations

import pytest

from writer.language.rewriting.candidates import Candidate, best, weigh
from writer.language.rewriting.guards import Expectation, Fault

ORIGINAL = "In 2014 the council of Linz closed the old bridge because the northern pillar had sunk by 3 centimetres."
GOOD = "In 2014 the council of Linz closed the old bridge since its northern pillar had sunk by 3 centimetres."
LESS = "In 2014 the council of Linz closed the old bridge because the northern pillar had sunk."
STRAY = "The old bridge is a wonderful place for those looking for a quiet evening walk with their family."
WISH = Expectation()


def shown(*answers: tuple[str, float], wish: Expectation = WISH) -> str:
    chosen = best([weigh(ORIGINAL, answer, chance, wish) for answer, chance in answers])
    return chosen.verdict.answer if chosen else ""


def test_a_sound_answer_is_good_enough_without_rivals() -> None:
    assert weigh(ORIGINAL, GOOD, -0.2, WISH).good


@pytest.mark.parametrize("answer", [ORIGINAL, LESS, ORIGINAL.replace("2014", "2015"), ORIGINAL.lower()])
def test_one_that_changes_nothing_or_a_fact_is_not(answer: str) -> None:
    assert not weigh(ORIGINAL, answer, -0.1, WISH).good


def test_a_change_that_keeps_all_is_preferred_to_none() -> None:
    assert shown((ORIGINAL, -0.05), (GOOD, -0.2)) == GOOD


def test_no_change_is_preferred_to_a_lost_fact() -> None:
    assert shown((LESS, -0.2), (ORIGINAL, -0.1)) == ORIGINAL


def test_the_likelier_of_equals_is_shown() -> None:
    other = GOOD.replace("since", "as")
    assert shown((other, -0.6), (GOOD, -0.3)) == GOOD


def test_a_shorter_one_counts_where_that_was_asked_for() -> None:
    short = "In 2014 Linz's council closed the old bridge: its northern pillar had sunk by 3 centimetres."
    assert shown((GOOD, -0.3), (short, -0.33)) == GOOD
    assert shown((GOOD, -0.3), (short, -0.33), wish=Expectation(shorter=True)) == short


@pytest.mark.parametrize(
    ("answer", "chance"), [(STRAY, -0.2), (GOOD, -1.6), (GOOD.replace("pillar", "pillar of 200 tons"), -0.1)]
)
def test_what_says_something_else_or_is_a_guess_is_not_shown_at_all(answer: str, chance: float) -> None:
    candidate = weigh(ORIGINAL, answer, chance, WISH)
    assert candidate.verdict.fault in (Fault.STRAYED, Fault.OFF_TOPIC)
    assert best([candidate]) is None


def test_an_instruction_of_the_writer_may_ask_for_something_else() -> None:
    wish = Expectation(faithful=False)
    answer = "The old bridge of Linz: closed in 2014, its pillar sank, and nobody may walk there with their family."
    assert weigh(ORIGINAL, answer, -0.4, wish).passes


def test_what_the_writer_saw_and_did_not_want_counts_as_no_change() -> None:
    seen = weigh(ORIGINAL, GOOD, -0.2, WISH, frozenset({GOOD}))
    assert not seen.changed
    assert not seen.good


def test_proofreading_may_leave_a_text_as_it_is() -> None:
    assert weigh(ORIGINAL, ORIGINAL, -0.05, Expectation(changes=False)).good


def test_of_answers_that_all_fail_none_is_shown() -> None:
    failed = weigh(ORIGINAL, "I'm sorry, but I can't help with that.", -0.1, WISH)
    assert isinstance(failed, Candidate)
    assert best([failed, failed]) is None
    assert best([]) is None


def test_other_words_throughout_are_not_taken_for_another_text() -> None:
    said = "The municipality will commence the construction of 40 residential units in March."
    answer = "The municipality will start building 40 houses in March."
    assert weigh(said, answer, -0.3, Expectation(style="audience")).passes
