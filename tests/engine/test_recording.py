"""An hour of measured work, kept small."""

from __future__ import annotations

import pytest

from writer.engine.messages import Task, Timings
from writer.engine.recording import HOUR, MOST_ROWS, Recording
from writer.engine.throughput import Sample


def sample(time: float, made: int = 11, seconds: float = 0.5, task: Task = "completion", model: str = "m") -> Sample:
    return Sample(time, task, Timings(100, 20, 0.4, made, seconds, 0.03, 0.01), model)


def test_a_rate_over_many_requests_is_all_tokens_by_all_seconds() -> None:
    recording = Recording()
    recording.add(sample(1, made=11, seconds=1.0))
    recording.add(sample(2, made=31, seconds=1.0))
    assert recording.rate(0).made == 20
    assert recording.rate(0).read == 200
    assert recording.rate(1.5).made == 30


def test_rates_are_told_apart_by_task_and_model() -> None:
    recording = Recording()
    recording.add(sample(1, seconds=1.0, model="a"))
    recording.add(sample(2, seconds=0.5, task="rewrite", model="b"))
    assert recording.rate(0, kind="rewriting").made == recording.rate(0, model="b").made == 20
    assert recording.rate(0, kind="completion").made == recording.rate(0, model="a").made == 10
    assert recording.rate(0, kind="grammar").made == recording.rate(0, model="unknown").made == 0


def test_too_short_an_answer_does_not_tell_a_rate() -> None:
    recording = Recording()
    recording.add(sample(1, made=2, seconds=0.0001))
    assert recording.rate(0).made == 0


def test_reading_ahead_belongs_to_completion() -> None:
    recording = Recording()
    recording.add(sample(1, task="warm"))
    assert recording.kinds == ("completion",)


def test_what_is_older_than_an_hour_is_dropped() -> None:
    recording = Recording()
    for second in range(int(2 * HOUR)):
        recording.add(sample(second))
    assert HOUR <= len(recording.requests) <= HOUR + 300
    assert recording.requests.since(0)["time"][-1] == 2 * HOUR - 1


def test_a_flood_of_requests_stays_bounded() -> None:
    recording = Recording()
    for number in range(MOST_ROWS + 1000):
        recording.add(sample(number / 1000))
    assert len(recording.requests) <= MOST_ROWS
    assert recording.requests.added == MOST_ROWS + 1000
    assert recording.requests.last("time") == pytest.approx((MOST_ROWS + 999) / 1000)


def test_tokens_that_were_cached_cost_nothing() -> None:
    recording = Recording()
    recording.add(sample(1))
    assert recording.tokens(0) == 90
