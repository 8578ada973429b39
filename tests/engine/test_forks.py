"""What is computed together: as few tokens and decodes as the forks allow."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.worker.scoring.forks import DECODE, Fork, in_step, segments, together
from writer.engine.worker.scoring.variants import Variant
from writer.engine.worker.sequences.context import BATCH


def cost(values: list[int], cuts: list[int]) -> int:
    ends = [*cuts[1:], len(values)]
    parts = [values[start:end] for start, end in zip(cuts, ends, strict=True)]
    return sum(DECODE + sum(value - part[0] for value in part) for part in parts)


@given(st.lists(st.integers(0, 20), min_size=1, max_size=8).map(sorted))
def test_segments_are_the_cheapest(values: list[int]) -> None:
    inner = range(1, len(values))
    every = [[0, *cuts] for count in range(len(values)) for cuts in combinations(inner, count)]
    assert cost(values, segments(values)) == min(cost(values, cuts) for cuts in every)


def test_nothing_has_no_segments() -> None:
    assert segments([]) == []


@given(st.lists(st.integers(1, 300), min_size=1, max_size=16), st.booleans())
def test_an_attention_model_fills_its_batches_and_leaves_nothing_out(lengths: list[int], whole: bool) -> None:
    forks = [fork(length) for length in lengths]
    for _ in range(sum(lengths)):
        shares = together([one for one in forks if one.left], whole)
        assert shares
        assert sum(count for _, count in shares) <= BATCH
        for one, count in shares:
            assert 0 < count <= one.left
            one.at += count
        if not any(one.left for one in forks):
            return
    raise AssertionError("more decodes than tokens")


@given(st.lists(st.integers(1, 300), min_size=1, max_size=16), st.booleans())
def test_a_recurrent_model_takes_equally_many_of_each(lengths: list[int], whole: bool) -> None:
    forks = [fork(length) for length in lengths]
    for _ in range(sum(lengths)):
        shares = in_step([one for one in forks if one.left > 0], whole)
        assert len({count for _, count in shares}) == 1
        assert 0 < sum(count for _, count in shares) <= BATCH
        for one, count in shares:
            one.at += count
        if not any(one.left > 0 for one in forks):
            return
    raise AssertionError("more decodes than tokens")


@pytest.mark.parametrize("choose", [together, in_step])
def test_what_may_be_given_up_is_computed_up_to_where_that_is_decided(
    choose: Callable[[list[Fork], bool], list[tuple[Fork, int]]],
) -> None:
    doubtful, sure = fork(9), fork(2)
    doubtful.variant.near_end, doubtful.variant.near_least = 4, -1.0
    shares = dict(choose([doubtful, sure], True))
    assert shares[doubtful] == 2
    doubtful.at += 2
    assert dict(choose([doubtful], True)) == {doubtful: 7}


def fork(length: int) -> Fork:
    return Fork(Variant([0] * (length + 2), 1, length + 2, length + 2, length + 2, length + 2), 1, 1)
