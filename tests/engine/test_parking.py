"""Which tokens of a text that was cut off are found again in the next prompt."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from writer.engine.worker.sequences.parking import LEAST, Run, longest_run

TEXT = [(7 * number * number + 13 * number) % 997 for number in range(300)]


def test_what_follows_an_insertion_is_found_behind_it() -> None:
    changed = [*TEXT[:100], 1001, 1002, *TEXT[100:]]
    assert longest_run(TEXT[100:], changed, 100) == Run(source=0, at=102, length=200)


def test_what_follows_a_deletion_is_found_in_front() -> None:
    changed = [*TEXT[:100], *TEXT[110:]]
    assert longest_run(TEXT[100:], changed, 100) == Run(source=10, at=100, length=190)


def test_a_prompt_that_lost_its_beginning_is_the_old_one_moved() -> None:
    moved = [0, *TEXT[120:], 5, 6, 7]
    assert longest_run(TEXT, moved, 1) == Run(source=120, at=1, length=180)


def test_a_replaced_word_leaves_the_longer_side() -> None:
    changed = [*TEXT[:80], 1001, *TEXT[81:]]
    assert longest_run(TEXT, changed, 0) == Run(source=81, at=81, length=219)


def test_nothing_is_found_in_another_text_or_a_short_one() -> None:
    assert longest_run(TEXT, [token + 1000 for token in TEXT], 0) is None
    assert longest_run(TEXT[: LEAST - 1], TEXT, 0) is None
    assert longest_run(TEXT, TEXT, len(TEXT) - LEAST + 1) is None


def test_a_text_of_one_word_is_no_trouble() -> None:
    run = longest_run([3] * 200, [3] * 90, 10)
    assert run is None or run.at + run.length <= 90


@given(st.lists(st.integers(0, 3), max_size=160), st.lists(st.integers(0, 3), max_size=160), st.integers(0, 200))
def test_a_run_is_equal_on_both_sides(parked: list[int], target: list[int], start: int) -> None:
    """Few different tokens, so that texts repeat themselves."""
    start = min(start, len(target))
    run = longest_run(parked, target, start)
    if run:
        assert run.at >= start
        assert run.length >= LEAST
        assert parked[run.source :][: run.length] == target[run.at :][: run.length]


@given(st.integers(0, 250), st.lists(st.integers(2000, 3000), max_size=20), st.integers(0, 100))
def test_an_insertion_anywhere_is_seen(at: int, inserted: list[int], dropped: int) -> None:
    """Whatever was inserted and however much was cut from the front, what follows is found when it is long enough."""
    prompt = [*TEXT[dropped:at], *inserted, *TEXT[at:]] if at > dropped else [*inserted, *TEXT[dropped:]]
    following = min(len(TEXT) - at, len(TEXT) - dropped)
    run = longest_run(TEXT, prompt, 0)
    if following >= LEAST:
        assert run is not None
        assert run.length >= following
