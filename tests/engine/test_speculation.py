"""Guesses at an answer that repeats a source: what is guessed, when it pays, what a bad source costs."""

from __future__ import annotations

import random

import pytest

from writer.engine.worker.answers.speculation import CopyGuesser
from writer.engine.worker.models.costs import MOST, TYPICAL, CostCurve

SOURCE = [(31 * number * number + 7 * number) % 409 for number in range(240)]
CHEAP = CostCurve((1.0, 1.05, 1.1, 1.15))
DEAR = CostCurve((1.0, 2.0, 3.0, 4.0))
"""A machine on which several tokens cost as much as one by one."""


def decodes(answer: list[int], source: list[int], costs: CostCurve = TYPICAL) -> tuple[int, float]:
    """How many decodes `answer` takes and what they cost, in decodes of one token, when the model says just that."""
    guesser = CopyGuesser(source, costs)
    guesser.heard(answer[0])
    made, count, cost = 1, 0, 0.0
    while made < len(answer):
        guesses = guesser.guesses(len(answer) - made - 1)
        count += 1
        cost += costs.of(1 + len(guesses))
        right = 0
        while right < len(guesses) and answer[made + right] == guesses[right]:
            right += 1
        for token in answer[made : made + right + 1]:
            guesser.heard(token)
        made += right + 1
    return count, cost


def changed(rate: float, seed: int) -> list[int]:
    """SOURCE with a share of its tokens replaced, left out or preceded by another."""
    chance = random.Random(seed)
    answer: list[int] = []
    for token in SOURCE:
        other = 1000 + chance.randrange(50)
        if chance.random() >= rate:
            answer.append(token)
        else:
            answer += chance.choice(([other], [], [other, token]))
    return answer


def test_an_unchanged_text_is_copied_in_a_few_decodes() -> None:
    count, cost = decodes(SOURCE, SOURCE)
    assert count < len(SOURCE) / 8
    assert cost < len(SOURCE) / 2


@pytest.mark.parametrize("seed", range(5))
def test_a_light_correction_pays(seed: int) -> None:
    answer = changed(0.06, seed)
    _, cost = decodes(answer, SOURCE)
    assert cost < len(answer) / 1.5


@pytest.mark.parametrize("rate", [0.3, 0.6, 1.0])
@pytest.mark.parametrize("seed", range(5))
def test_a_heavy_change_costs_no_more_than_no_guessing(rate: float, seed: int) -> None:
    answer = changed(rate, seed)
    _, cost = decodes(answer, SOURCE)
    assert cost <= len(answer) * 1.03


def test_a_source_that_has_nothing_to_do_with_the_answer_costs_nothing() -> None:
    """Every common word of it is in the source too, as in real texts."""
    chance = random.Random(1)
    answer = [chance.choice(SOURCE[:20]) for _ in range(300)]
    _, cost = decodes(answer, SOURCE)
    assert cost <= len(answer) * 1.03


def test_nothing_is_guessed_where_a_decode_of_two_costs_as_much_as_two() -> None:
    count, cost = decodes(SOURCE, SOURCE, DEAR)
    assert cost <= len(SOURCE)
    assert count == len(SOURCE) - 1


def test_more_is_guessed_where_it_is_cheap() -> None:
    assert decodes(SOURCE, SOURCE, CHEAP)[0] < decodes(SOURCE, SOURCE)[0]


def test_a_sentence_left_out_is_skipped() -> None:
    """Behind the gap the source is found again after two tokens."""
    guesser = CopyGuesser(SOURCE, TYPICAL)
    for token in [*SOURCE[:60], *SOURCE[90:93]]:
        guesser.heard(token)
    assert guesser.guesses(3) == SOURCE[93:96]


def test_no_more_is_guessed_than_was_asked_for_or_is_there() -> None:
    guesser = CopyGuesser(SOURCE, CHEAP)
    for token in SOURCE[:-3]:
        guesser.heard(token)
    assert guesser.guesses(0) == []
    assert guesser.guesses(2) == SOURCE[-3:-1]
    assert guesser.guesses(100) == SOURCE[-3:]


def test_never_more_than_a_batch_of_guesses() -> None:
    guesser = CopyGuesser(SOURCE * 2, CHEAP)
    for token in SOURCE[:50]:
        guesser.heard(token)
    assert len(guesser.guesses(1000)) == MOST


@pytest.mark.parametrize("source", [[], [5], [5] * 40])
def test_short_and_monotonous_sources_are_no_trouble(source: list[int]) -> None:
    answer = [5, 5, 6, 5, 5, 5, 7, 5]
    count, _ = decodes(answer, source)
    assert 0 < count <= len(answer)


def test_costs_go_on_beyond_what_was_measured() -> None:
    curve = CostCurve((1.0, 1.5, 2.5))
    assert [curve.of(count) for count in (1, 3, 4, 6)] == [1.0, 2.5, 3.5, 5.5]
