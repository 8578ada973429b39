"""How fast, how long still, and how often again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.models.pace import Pace, Speed, remaining
from writer.models.patience import CONNECTIONS, ENOUGH, PAUSES, Patience, asked_for


def test_a_steady_transfer_has_its_speed_and_its_end() -> None:
    pace = Pace()
    for second in range(21):
        pace.add(float(second), second * 1000)
    assert pace.speed(20.0, 50_000) == Speed(1000.0, 30.0)


def test_a_guess_is_not_told() -> None:
    pace = Pace()
    assert pace.speed(0.0, 100) == Speed(None, None)
    pace.add(0.0, 0)
    pace.add(0.5, 50)
    assert pace.speed(0.5, 100) == Speed(None, None)


def test_what_stalls_becomes_slow_and_then_has_no_end() -> None:
    pace = Pace()
    pace.add(0.0, 0)
    pace.add(2.0, 2000)
    fast, slow = pace.speed(2.0, 10_000), pace.speed(20.0, 10_000)
    assert fast.per_second == 1000
    assert slow.per_second == 100
    assert slow.seconds_left == 80


def test_only_the_last_seconds_count() -> None:
    pace = Pace()
    for second in range(60):
        pace.add(float(second), second * 10)
    for second in range(60, 80):
        pace.add(float(second), 600 + (second - 60) * 1000)
    assert pace.speed(79.0, 100_000).per_second == 1000


def test_begun_anew_it_counts_anew() -> None:
    pace = Pace()
    pace.add(0.0, 9000)
    pace.add(5.0, 0)
    assert pace.speed(5.0, 9000) == Speed(None, None)


@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 1 << 40)), max_size=30), st.integers(0, 1 << 40))
def test_no_speed_is_negative(points: list[tuple[float, int]], total: int) -> None:
    pace = Pace()
    for now, done in sorted(points):
        pace.add(now, done)
    speed = pace.speed(1e6, total)
    assert speed.per_second is None or speed.per_second >= 0
    assert speed.seconds_left is None or speed.seconds_left >= 0


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(None, ""), (-1, ""), (1e9, ""), (5, "less than a minute left"), (61, "1 minute left"), (600, "10 minutes left")],
)
def test_time_is_said_in_words(seconds: float | None, said: str) -> None:
    assert remaining(seconds) == said
    assert remaining(3 * 3600) == "3.0 hours left"


def test_pauses_grow_and_end() -> None:
    patience = Patience()
    assert [patience.pause(0) for _ in range(len(PAUSES) + 1)] == [*PAUSES, None]


def test_a_connection_that_brought_something_is_no_failure() -> None:
    patience = Patience()
    patience.pause(0)
    patience.pause(0)
    assert patience.pause(ENOUGH) == PAUSES[0]


def test_even_progress_has_an_end() -> None:
    patience = Patience()
    given_up = next(number for number in range(10_000) if patience.pause(ENOUGH) is None)
    assert given_up == CONNECTIONS - 1


@pytest.mark.parametrize(
    ("header", "seconds"), [("30", 30), ("", 0), ("-5", 0), ("soon", 0), ("Wed, 21 Oct 2026 07:28:00 GMT", 0)]
)
def test_what_a_server_asks_for(header: str, seconds: float) -> None:
    assert asked_for(header) == seconds
