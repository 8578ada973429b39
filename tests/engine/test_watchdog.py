"""A worker that hangs is noticed; one that is slow to start, or a computer that slept, is not taken for one."""

from __future__ import annotations

from writer.engine.client.watchdog import Verdict, Watchdog


class Watch:
    def __init__(self) -> None:
        self.now = 0.0
        self.watchdog = Watchdog(lambda: self.now)

    def beats(self, seconds: float, every: float = 5.0) -> list[Verdict]:
        verdicts = []
        for _ in range(int(seconds / every)):
            self.now += every
            verdicts.append(self.watchdog.beat())
        return verdicts


def test_silence_after_an_answer_is_a_hang() -> None:
    watch = Watch()
    watch.watchdog.heard()
    assert set(watch.beats(20)) == {Verdict.PING}
    assert watch.beats(5) == [Verdict.KILL]


def test_an_answer_counts_anew() -> None:
    watch = Watch()
    for _ in range(10):
        watch.watchdog.heard()
        assert set(watch.beats(20)) == {Verdict.PING}


def test_a_cold_start_may_take_two_minutes() -> None:
    watch = Watch()
    assert set(watch.beats(120)) == {Verdict.PING}
    assert watch.beats(5) == [Verdict.KILL]


def test_sleep_of_the_computer_is_no_hang() -> None:
    watch = Watch()
    watch.watchdog.heard()
    watch.now += 3600
    assert watch.watchdog.beat() is Verdict.PING
    assert set(watch.beats(20)) == {Verdict.PING}


def test_a_cancel_that_is_not_heeded_for_a_minute_is_a_hang_though_pings_are_answered() -> None:
    watch = Watch()
    watch.watchdog.cancelled(1)
    for _ in range(12):
        watch.watchdog.heard()
        assert watch.beats(5) == [Verdict.PING]
    watch.watchdog.heard()
    assert watch.beats(5) == [Verdict.KILL]


def test_a_cancel_that_is_heeded_or_slept_over_is_none() -> None:
    watch = Watch()
    watch.watchdog.cancelled(1)
    watch.watchdog.ended(1)
    watch.watchdog.cancelled(2)
    watch.now += 3600
    for _ in range(12):
        watch.watchdog.heard()
        assert watch.beats(5) == [Verdict.PING]
