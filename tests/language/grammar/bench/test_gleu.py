"""GLEU against values worked out by hand."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.bench.gleu import ROUNDS, Case, count, gleu, tokens

SLIP = "we saw the cat sat on mat"
RIGHT = "we saw the cat sat on the mat"


def test_what_a_person_wrote_is_perfect() -> None:
    assert gleu([Case(SLIP, RIGHT, (RIGHT,))]) == pytest.approx(1.0)


def test_a_mistake_left_alone_is_counted_against_the_output() -> None:
    # n-grams: 7 of 7, 5 - 1 of 6, 4 - 1 of 5, 3 - 1 of 4; seven words against eight
    assert count(SLIP, SLIP, RIGHT) == (7, 8, 7, 7, 4, 6, 3, 5, 2, 4)
    assert gleu([Case(SLIP, SLIP, (RIGHT,))]) == pytest.approx(math.exp(1 - 8 / 7) * (4 / 6 * 3 / 5 * 2 / 4) ** 0.25)


def test_only_ngrams_that_the_reference_lacks_altogether_are_penalised() -> None:
    # "very" stands in the reference, though once less: no penalty for the word, one for each n-gram with both
    doubled = "very very good food here now"
    assert gleu([Case(doubled, doubled, (doubled.removeprefix("very "),))]) == pytest.approx((1 / 12) ** 0.25)


def test_counts_of_sentences_are_summed_before_they_are_divided() -> None:
    short = Case("no", "no", ("no",))  # alone it has no pair of words, so its own GLEU is 0
    assert gleu([short]) == 0.0
    assert gleu([short, Case(SLIP, RIGHT, (RIGHT,))]) == pytest.approx(1.0)


def test_one_of_several_references_is_drawn_as_the_authors_do() -> None:
    case = Case(SLIP, SLIP, (RIGHT, SLIP))
    same = sum(random.Random(number * 101).randint(0, 1) for number in range(ROUNDS)) / ROUNDS
    apart = gleu([Case(SLIP, SLIP, (RIGHT,))])
    assert gleu([case]) == pytest.approx(same + (1 - same) * apart)


def test_no_sentences_score_nothing() -> None:
    assert gleu([]) == 0.0


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("I don't know.", ["I", "do", "n't", "know", "."]),
        ("It’s the U.S. way...", ["It", "’s", "the", "U.S.", "way", "..."]),
        ("about 1,000.5 well-known sites", ["about", "1,000.5", "well-known", "sites"]),
    ],
)
def test_words_are_cut_as_in_the_published_corpora(text: str, parts: list[str]) -> None:
    assert tokens(text) == parts


@given(st.lists(st.sampled_from("abcde"), min_size=1), st.lists(st.sampled_from("abcde"), min_size=1))
def test_it_is_a_share(source: list[str], output: list[str]) -> None:
    case = Case(" ".join(source), " ".join(output), (" ".join(reversed(source)),))
    assert 0.0 <= gleu([case]) <= 1.0
