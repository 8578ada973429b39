"""The judge with a model that is played: evidence is given, which edits are taken must follow from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support.judging import (
    COMMA,
    GOES,
    NEVER,
    NO_ARTICLE,
    SENTENCE,
    SURE,
    TEXT,
    WENT,
    alike,
    ask,
    candidate,
    evidence,
    found,
)
from writer.language.grammar.diagnostics import UNKNOWN_WORD, Category, Diagnostic
from writer.language.grammar.judge import Evidence, Question, corrections, decide, next_question, plan
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.strictness import LEAST, Strictness, sure_enough
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

GO, GONE = " He go to the school yesterday.", " He went to the school yesterday."
GOING, PAUSED = " He goes to the school yesterday.", " He went to the school, yesterday."
LEVELS = (Strictness.STRICT, Strictness.BALANCED, Strictness.THOROUGH)


def second_round(question: Question, first: Evidence) -> Question:
    second = next_question(question, first)
    assert second is not None
    return second


def replayed(question: Question, gains: dict[str, float], otherwise: float = NEVER) -> Evidence:
    """Evidence by the text of each variant; variant 0 gains nothing over itself."""
    return evidence(0.0, *(gains.get(variant, otherwise) for variant in question.variants[1:]))


def sureness(question: Question, told: Evidence) -> float:
    """Of the only finding; 0 when there is none."""
    return sum(diagnostic.confidence for diagnostic in decide(question, told))


def test_a_clear_gain_is_taken_by_every_level() -> None:
    question = ask(WENT)
    for level in LEVELS:
        assert corrections(question, evidence(0.0, SURE), level) == [WENT.edit]


@pytest.mark.parametrize("gains", [(0.0, NEVER, NEVER), (0.0, None, None)])
def test_a_loss_or_a_pruned_variant_shows_nothing(gains: tuple[float | None, ...]) -> None:
    question = ask(GOES, WENT)
    assert decide(question, evidence(*gains)) == []
    assert corrections(question, evidence(*gains), Strictness.THOROUGH) == []
    assert next_question(question, evidence(*gains)) is None


def test_a_sentence_without_candidates_has_nothing() -> None:
    assert decide(ask(), evidence(0.0)) == []
    assert next_question(ask(), evidence(0.0)) is None


def test_more_gain_is_surer_in_either_round() -> None:
    question = ask(WENT)
    steps = [sureness(question, evidence(0.0, gain)) for gain in (NEVER, 6.0, 10.0, SURE)]
    assert steps == sorted(steps)
    assert steps[0] < steps[-1]
    second = second_round(question, evidence(0.0, SURE))
    steps = [sureness(second, replayed(second, {GO: -gain})) for gain in (-4.0, 0.0, 4.0, SURE)]
    assert steps == sorted(steps)
    assert steps[0] < steps[-1]


def test_an_unlikely_slip_must_gain_more() -> None:
    dear = replace(WENT, cost=1.0)
    assert sureness(ask(dear), evidence(0.0, SURE)) < sureness(ask(WENT), evidence(0.0, SURE))
    assert corrections(ask(replace(WENT, cost=30.0)), evidence(0.0, SURE), Strictness.THOROUGH) == []


@pytest.mark.parametrize(
    "wrong", [Evidence((0.0, 1.0), (0.0, 1.0)), Evidence((0.0, 1.0, 2.0), (0.0, 1.0)), Evidence((), ())]
)
def test_evidence_for_another_question_is_an_error(wrong: Evidence) -> None:
    question = ask(WENT, COMMA)
    with pytest.raises(ValueError, match=f"{len(wrong.gains)} gains for 3 variants"):
        decide(question, wrong)
    with pytest.raises(ValueError, match="for 3 variants"):
        corrections(question, wrong, Strictness.BALANCED)
    with pytest.raises(ValueError, match="for 3 variants"):
        next_question(question, wrong)


def test_evidence_of_the_first_round_does_not_fit_the_second() -> None:
    first = evidence(0.0, SURE, 5.0, 4.0)
    second = second_round(ask(WENT, GOES, COMMA), first)
    with pytest.raises(ValueError, match="variants"):
        decide(second, evidence(0.0, SURE))


def test_two_edits_that_may_cure_one_mistake_are_not_accepted_together_at_first() -> None:
    question = ask(WENT, candidate("He", "They", CandidateKind.PRONOUN))
    assert len(corrections(question, evidence(0.0, SURE, SURE), Strictness.THOROUGH)) == 1


def test_the_second_round_tries_each_possible_candidate_beside_the_likeliest() -> None:
    second = second_round(ask(WENT, GOES, COMMA), evidence(0.0, SURE, 7.0, 5.0))
    assert second.variants[0] == GONE
    assert set(second.variants[1:]) == {GO, GOING, PAUSED}
    assert next_question(second, alike(second, SURE)) is None, "there is no third"


def test_the_second_round_leaves_out_what_is_hopeless() -> None:
    second = second_round(ask(WENT, GOES, COMMA), evidence(0.0, SURE, NEVER, None))
    assert set(second.variants) == {GO, GONE}


def test_only_so_many_candidates_are_asked_about_again() -> None:
    text = "go " * 60
    edits = [TextEdit(Span(at, at + 2), "went") for at in range(0, 180, 3)]
    question = plan(text, Span(0, 179), [Candidate(edit, CandidateKind.TENSE, ("own",)) for edit in edits])
    second = second_round(question, alike(question, SURE))
    tried = {index for trial in second.trials for index in trial}
    assert 1 < len(tried) < 30
    assert len(corrections(second, alike(second, NEVER), Strictness.THOROUGH)) > 1


FIRST = evidence(0.0, 10.0, 6.0, 4.0)
"""Of "went", "goes" and the comma."""


@pytest.mark.parametrize(
    ("gains", "taken"),
    [
        ({}, [WENT.edit]),
        ({PAUSED: SURE}, [WENT.edit, COMMA.edit]),
        ({GO: SURE, GOING: 2 * SURE}, [GOES.edit]),
        ({GO: SURE}, []),
    ],
    ids=["confirms", "adds", "exchanges", "takes back"],
)
def test_the_second_round(gains: dict[str, float], taken: list[TextEdit]) -> None:
    second = second_round(ask(WENT, GOES, COMMA), FIRST)
    assert second.variants[0] == GONE
    assert corrections(second, replayed(second, gains), Strictness.STRICT) == taken


def test_a_pruned_variant_of_the_second_round_leaves_the_first_ones_word() -> None:
    question, first = ask(WENT), evidence(0.0, SURE)
    second = second_round(question, first)
    assert sureness(second, evidence(0.0, None)) == sureness(question, first)


def test_a_rival_for_the_same_place_makes_less_sure() -> None:
    alone = second_round(ask(WENT), evidence(0.0, SURE))
    contested = second_round(ask(WENT, GOES), evidence(0.0, SURE, SURE - 2))
    neighbour = second_round(ask(WENT, COMMA), evidence(0.0, SURE, 5.0))
    sure = {question: _of(question, WENT) for question in (alone, contested, neighbour)}
    assert sure[contested] < sure[alone]
    assert sure[neighbour] == sure[alone], "another place is no rival"


def _of(question: Question, one: Candidate) -> float:
    """How sure the judge is of `one` when the second round says nothing either way."""
    shown = decide(question, alike(question, 0.0))
    return max(each.confidence for each in shown if each.span == one.edit.span)


def test_an_unknown_word_speaks_for_whoever_mends_it_another_rule_only_for_its_own_followers() -> None:
    own, followed = candidate("school", "stool"), candidate("school", "stool", CandidateKind.TENSE, "own", "rules")

    def sure(one: Candidate, rule: str) -> float:
        question = ask(one, diagnostics=(found("school", rule=rule),))
        return _of(second_round(question, evidence(0.0, 8.0)), one)

    without = _of(second_round(ask(own), evidence(0.0, 8.0)), own)
    assert sure(own, "SpellCheck") != without
    assert sure(own, "OddWord") == without
    assert sure(followed, "OddWord") == sure(followed, "SpellCheck")


POOL = (
    WENT,
    GOES,
    NO_ARTICLE,
    COMMA,
    candidate("He", "They", CandidateKind.PRONOUN),
    candidate("|go", "never ", CandidateKind.WORD_MISSING),
    candidate(" to ", " ", CandidateKind.PREPOSITION_NEEDLESS),
    candidate("go to", "go", CandidateKind.PHRASE),
    candidate("yesterday|", " ", CandidateKind.SPACING),
    candidate("yesterday.", "yesterday?", CandidateKind.END_MARK, "own", "rules", "rules first"),
)
numbers = st.none() | st.floats(NEVER - 4, SURE + 4)


@st.composite
def judged(draw: st.DrawFn) -> tuple[Question, Evidence]:
    """A question of either round with any evidence."""
    question = ask(*draw(st.lists(st.sampled_from(POOL), unique=True)), diagnostics=(found("school", "stool"),))
    told = draw(_evidence(question))
    if draw(st.booleans()):
        second = next_question(question, told)
        assume(second is not None)
        assert second is not None
        question, told = second, draw(_evidence(second))
    return question, told


@st.composite
def _evidence(draw: st.DrawFn, question: Question) -> Evidence:
    count = len(question.variants) - 1
    gains = draw(st.lists(numbers, min_size=count, max_size=count))
    firsts = draw(st.lists(st.floats(NEVER, SURE), min_size=count, max_size=count))
    return Evidence((0.0, *gains), (0.0, *firsts))


@settings(max_examples=50)
@given(judged())
def test_whatever_the_evidence_edits_and_findings_fit_the_sentence(asked: tuple[Question, Evidence]) -> None:
    question, told = asked
    shown = decide(question, told)
    for each in shown:
        assert SENTENCE.start <= each.span.start < each.span.end <= SENTENCE.end
        assert LEAST[Strictness.THOROUGH] <= each.confidence <= 1.0
        assert each.message
        assert apply_edits(TEXT, [each.fix()]) != TEXT
    assert all(one.span.end <= other.span.start for one, other in pairwise(shown))
    edits = corrections(question, told, Strictness.THOROUGH)
    assert set(edits) <= {one.edit for one in question.candidates}
    assert apply_edits(TEXT, edits)


@settings(max_examples=50)
@given(judged())
def test_the_levels_are_nested(asked: tuple[Question, Evidence]) -> None:
    strict, balanced, thorough = (corrections(*asked, level) for level in LEVELS)
    assert set(strict) <= set(balanced) <= set(thorough)
    shown = decide(*asked)
    assert [each for each in shown if each in sure_enough(shown, Strictness.BALANCED)] == sure_enough(
        shown, Strictness.BALANCED
    )


def test_between_a_loss_and_a_clear_gain_every_level_has_its_own_beginning() -> None:
    question = ask(WENT)
    gains = [NEVER + step / 8 for step in range(int(8 * (SURE - NEVER)))]
    taken = [sum(bool(corrections(question, evidence(0.0, gain), level)) for gain in gains) for level in LEVELS]
    assert 0 < taken[0] < taken[1] < taken[2] < len(gains)


def test_a_model_that_likes_its_own_dialect_better_does_not_make_the_writers_a_mistake() -> None:
    text = "We travelled far."
    edit = TextEdit(Span(3, 12), "traveled")
    told = Diagnostic(edit.span, "It is wrong.", Category.SPELLING, ("traveled",), rule=UNKNOWN_WORD, confidence=0.3)
    respelt = Candidate(edit, CandidateKind.SPELLING, ("rules first", "rules"))
    question = plan(text, Span(0, len(text)), [respelt], [told])
    first = alike(question, SURE)
    second = second_round(question, first)
    [shown] = decide(second, alike(second, SURE))
    assert (shown.replacements, shown.confidence) == (("traveled",), 0.3)
