"""What was scored is remembered variant by variant, in bounded memory."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.messages import Score, Scored
from writer.engine.worker.scoring.asked import Asked, Facts
from writer.engine.worker.scoring.score_cache import ScoreCache

ASKED = Score(1, "before", ("sentence", "one", "two", "one"), "after", (9.0, 1.0, 2.0, 1.0))
TRUTH = {"one": (-0.5, -1.0, -1.5), "two": (-2.5, -2.0, -3.0), "three": (1.0, 2.0, 3.0), "new": (0.0, 1.0, 4.0)}
"""What the first changed token, what is near, and all of a variant gain."""


def compute(request: Score, cache: ScoreCache | None = None) -> tuple[Scored, list[str]]:
    """The answer to `request` and what had to be scored for it, as the worker goes about it."""
    asked = Asked(request)
    facts = cache.recall(asked) if cache else Facts.none(len(asked.texts))
    computed: list[str] = []
    if not asked.answered(facts):
        facts.log_likelihood, facts.tokens = -20.25, 7
        for text in asked.unknown(facts):
            if asked.texts[text] == "same":
                facts.note_same(text)
            else:
                facts.firsts[text] = TRUTH[asked.texts[text]][0]
        for text in asked.open(facts):
            _, near, gain = TRUTH[asked.texts[text]]
            computed.append(asked.texts[text])
            facts.nears[text] = near
            if gain < asked.least[text]:
                facts.bounds[text] = asked.least[text]
            elif near >= asked.near_least[text]:
                facts.gains[text] = gain
        if cache:
            cache.remember(asked, facts)
    return asked.answer(facts), computed


def changed(**fields: object) -> Score:
    return msgspec.structs.replace(ASKED, **fields)


@pytest.fixture
def cache() -> ScoreCache:
    cache = ScoreCache()
    compute(ASKED, cache)
    return cache


def test_the_same_question_gets_the_same_answer(cache: ScoreCache) -> None:
    answer, computed = compute(changed(id=5), cache)
    assert computed == []
    assert answer == Scored(5, (0.0, -1.5, None, -1.5), -20.25, 7, (0.0, -0.5, -2.5, -0.5), (0.0, -1.0, None, -1.0))


@pytest.mark.parametrize(
    "other",
    [
        changed(before="Before"),
        changed(after=""),
        changed(window=4),
        changed(near=1),
        changed(before="befor", variants=("esentence", *ASKED.variants[1:])),
        changed(variants=("Sentence", *ASKED.variants[1:])),
    ],
)
def test_another_sentence_is_not_known(cache: ScoreCache, other: Score) -> None:
    assert compute(other, cache)[1] == ["one"]


def test_fewer_variants_in_another_order_are_known(cache: ScoreCache) -> None:
    answer, computed = compute(changed(variants=("sentence", "two", "one"), prune=(0.0, 2.0, 1.0)), cache)
    assert computed == []
    assert answer.gains == (0.0, None, -1.5)


def test_only_what_is_not_known_is_computed(cache: ScoreCache) -> None:
    more = changed(variants=("sentence", "one", "new", "two"), prune=(9.0, 1.0, 3.0, 2.0))
    answer, computed = compute(more, cache)
    assert computed == ["new"]
    assert answer.gains == (0.0, -1.5, 4.0, None)
    assert compute(more, cache) == (answer, [])
    assert compute(ASKED, cache)[1] == []


def test_a_laxer_limit_asks_only_for_what_it_lets_in(cache: ScoreCache) -> None:
    answer, computed = compute(changed(prune=(9.0, 1.0, 3.0, 1.0)), cache)
    assert computed == ["two"]
    assert answer.gains == (0.0, -1.5, -3.0, -1.5)


def test_what_was_given_up_is_asked_again_only_for_a_lower_least() -> None:
    cache = ScoreCache()
    assert compute(changed(prune=(), least=(0.0, -2.0, -2.0, -2.0)), cache)[0].gains == (0.0, -1.5, None, -1.5)
    assert compute(changed(prune=(), least=(0.0, -1.0, -1.0, -1.0)), cache) == (
        compute(changed(prune=(), least=(0.0, -1.0, -1.0, -1.0)))[0],
        [],
    )
    assert compute(changed(prune=()), cache)[1] == ["two"]


def test_what_is_not_near_enough_is_scored_no_further_unless_a_lower_least_is_asked() -> None:
    cache = ScoreCache()
    asked = changed(prune=(), near_least=(0.0, -1.5, -1.5, 5.0))
    answer, computed = compute(asked, cache)
    assert computed == ["one", "two"]
    assert answer.gains == (0.0, -1.5, None, None)
    assert answer.near == (0.0, -1.0, None, None)
    assert compute(asked, cache) == (answer, [])
    assert compute(changed(prune=()), cache)[1] == ["two"]
    assert compute(asked, cache) == (answer, [])


def test_only_the_most_that_stay_farthest_from_their_limit_are_scored() -> None:
    variants = ("sentence", "one", "two", "three", "same", "new", "new")
    asked = Score(1, "", variants, prune=(0.0, 1.0, 9.0, 0.2, 0.0, 0.0, 1.5), most=3)
    answer, computed = compute(asked)
    assert computed == ["two", "three", "new"]  # margins 6.5, 1.2 and 1.5; that of "one" is 0.5
    assert answer.gains == (0.0, None, -3.0, 3.0, 0.0, 4.0, 4.0)
    assert answer.firsts == (0.0, -0.5, -2.5, 1.0, 0.0, 0.0, 0.0)


REQUESTS = st.builds(
    lambda texts, prune, least, near, most: Score(
        1,
        "",
        ("sentence", *texts),
        "",
        (0.0, *prune[: len(texts)]),
        (0.0, *least[: len(texts)]),
        most,
        near_least=(0.0, *near[: len(texts)]),
    ),
    st.lists(st.sampled_from([*TRUTH, "same", "sentence"]), max_size=8),
    st.lists(st.sampled_from([-1.5, 0.0, 1.0, 2.0, 3.0, math.inf]), min_size=8, max_size=8),
    st.lists(st.sampled_from([-math.inf, -2.0, 0.0, 3.5]), min_size=8, max_size=8),
    st.lists(st.sampled_from([-math.inf, -1.5, 0.0, 1.5]), min_size=8, max_size=8),
    st.integers(0, 4),
)


@given(st.lists(REQUESTS, min_size=1, max_size=5))
def test_a_remembered_answer_is_the_one_computed_afresh(requests: list[Score]) -> None:
    cache = ScoreCache()
    for request in [*requests, *requests]:
        assert compute(request, cache)[0] == compute(request)[0]


def test_what_was_not_asked_for_longest_goes_first() -> None:
    cache = ScoreCache(sentences=2)
    questions = [changed(before=str(number)) for number in range(3)]
    for question in (0, 1, 0, 2):
        compute(questions[question], cache)
    assert compute(questions[0], cache)[1] == []
    assert compute(questions[2], cache)[1] == []
    assert compute(questions[1], cache)[1] == ["one"]


def test_memory_stays_within_its_bounds() -> None:
    cache = ScoreCache(most_bytes=20_000)
    for number in range(50):
        asked = Asked(Score(1, "", tuple(f"{number} {index}" for index in range(100))))
        cache.remember(asked, Facts.none(100))
        assert 0 < cache.size <= 20_000


def test_what_is_larger_than_all_memory_is_forgotten() -> None:
    cache = ScoreCache(most_bytes=100)
    compute(ASKED, cache)
    assert cache.size == 0
    assert compute(ASKED, cache)[1] == ["one"]


def test_limits_that_are_no_numbers_limit_nothing() -> None:
    asked = changed(prune=(math.nan, math.nan, math.inf, -math.inf), least=(math.nan,) * 4)
    assert compute(asked)[0].gains == (0.0, -1.5, -3.0, None)
