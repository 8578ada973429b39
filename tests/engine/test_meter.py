"""Whose time a second is."""

from __future__ import annotations

import pytest

from writer.engine.worker import meter as metering
from writer.engine.worker.meter import Meter


class Clock:
    now = 100.0

    def perf_counter(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(metering, "time", clock)
    return clock


def test_reading_writing_and_waiting_are_counted_apart(clock: Clock) -> None:
    """The step in which the prompt ends and the answer begins belongs to both."""
    meter = Meter(98.0)
    meter.resume()
    clock.now += 3
    meter.pause()
    clock.now += 50
    meter.resume()
    clock.now += 1
    meter.answering()
    meter.token_made()
    clock.now += 2
    meter.token_made()
    timings = meter.timings()
    assert timings.queued_seconds == pytest.approx(2)
    assert timings.prompt_seconds == pytest.approx(4)
    assert timings.generate_seconds == pytest.approx(2)
    assert timings.first_token_seconds == pytest.approx(54)
    assert timings.generated_tokens == 2


def test_a_job_that_never_began_cost_nothing(clock: Clock) -> None:
    meter = Meter(98.0)
    assert meter.timings().prompt_seconds == 0
    assert meter.timings().queued_seconds == pytest.approx(2)
