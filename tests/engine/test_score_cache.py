"""What was scored is remembered variant by variant, in bounded memory."""

from __future__ import annotations

import math

import pytest

from writer.engine.messages import Score, Scored
from writer.engine.worker.scoring.score_cache import ScoreCache

ASKED = Score(1, "before", ("sentence", "one", "two", "one"), "after", (9.0, 1.0, 2.0, 1.0))
ANSWER = Scored(1, (0.0, -1.5, None, -1.5), -20.25, 7)


def changed(**fields: object) -> Score:
    return Score(**{**{name: getattr(ASKED, name) for name in ASKED.__struct_fields__}, **fields})


@pytest.fixture
def cache() -> ScoreCache:
    cache = ScoreCache()
    assert cache.complete(ASKED, ASKED, ANSWER) == ANSWER
    return cache


def test_the_same_question_gets_the_same_answer(cache: ScoreCache) -> None:
    assert cache.answer(changed(id=5)) == Scored(5, ANSWER.gains, ANSWER.log_likelihood, ANSWER.tokens)


@pytest.mark.parametrize(
    "other",
    [
        changed(before="Before"),
        changed(after=""),
        changed(before="befor", variants=("esentence", *ASKED.variants[1:])),
        changed(variants=("Sentence", *ASKED.variants[1:])),
        changed(variants=("sentence", "one", "two", "three")),
        changed(prune=(9.0, 1.0, 2.5, 1.0)),
        changed(prune=()),
        changed(least=(0.0,) * 4),
    ],
)
def test_another_question_is_not_answered(cache: ScoreCache, other: Score) -> None:
    assert cache.answer(other) is None


def test_fewer_variants_in_another_order_are_known(cache: ScoreCache) -> None:
    answer = cache.answer(changed(variants=("sentence", "two", "one"), prune=(0.0, 2.0, 1.0)))
    assert answer is not None
    assert answer.gains == (0.0, None, -1.5)


def test_only_what_is_not_known_is_asked(cache: ScoreCache) -> None:
    more = changed(variants=("sentence", "one", "new", "two"), prune=(9.0, 1.0, 3.0, 2.0))
    asked = cache.missing(more)
    assert (asked.variants, asked.prune, asked.least) == (("sentence", "new"), (9.0, 3.0), ())
    answer = cache.complete(more, asked, Scored(1, (0.0, 4.0), -20.5, 7))
    assert answer.gains == (0.0, -1.5, 4.0, None)
    assert cache.answer(more) == answer
    assert cache.answer(ASKED) is not None


def test_what_was_not_asked_for_longest_goes_first() -> None:
    cache = ScoreCache(sentences=2)
    questions = [changed(before=str(number)) for number in range(3)]
    for asked in questions[:2]:
        cache.complete(asked, asked, ANSWER)
    cache.answer(questions[0])
    cache.complete(questions[2], questions[2], ANSWER)
    assert [cache.answer(asked) is not None for asked in questions] == [True, False, True]


def test_memory_stays_within_its_bounds() -> None:
    cache = ScoreCache(most_bytes=20_000)
    for number in range(50):
        variants = tuple(f"{number} {index}" for index in range(100))
        asked = Score(1, "", variants)
        scored = Scored(1, (0.0,) * 100, -1.0, 3)
        assert cache.complete(asked, asked, scored) == scored
        assert 0 < cache.size <= 20_000


def test_what_is_larger_than_all_memory_is_answered_and_forgotten() -> None:
    cache = ScoreCache(most_bytes=100)
    assert cache.complete(ASKED, ASKED, ANSWER) == ANSWER
    assert cache.size == 0
    assert cache.answer(ASKED) is None


def test_limits_that_are_no_numbers_are_taken_as_they_are() -> None:
    cache, asked = ScoreCache(), changed(prune=(math.nan, math.nan, math.inf, -math.inf))
    cache.complete(asked, asked, ANSWER)
    assert cache.answer(asked) is not None
