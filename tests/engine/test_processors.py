"""How many threads find a processor, from made-up counts of who works how much."""

from __future__ import annotations

import pytest

from writer.engine.worker.processors import EVERY, Processors


class Computer:
    """Seconds go by with `others` processors busy for other programs and `own` for this one."""

    def __init__(self, count: int) -> None:
        self.now = 0.0
        self.everybody = 1000.0
        self.mine = 10.0
        self.looks = 0
        self.running = 1
        self.processors = Processors(count, lambda: self.now, self.usage, lambda: self.running)

    def usage(self) -> tuple[float, float]:
        self.looks += 1
        return self.everybody, self.mine

    def passes(self, seconds: float, own: float, others: float) -> int:
        """How many threads are free after this."""
        steps = max(1, round(seconds / EVERY))
        for _ in range(steps):
            self.now += seconds / steps
            self.everybody += (own + others) * seconds / steps
            self.mine += own * seconds / steps
            free = self.processors.free()
        return free


def test_what_this_process_does_itself_takes_nothing_away() -> None:
    assert Computer(8).passes(2, own=8, others=0) == 8


@pytest.mark.parametrize(("others", "free"), [(0.2, 2), (1.0, 1), (2.0, 1)])
def test_a_busy_program_takes_a_processor(others: float, free: int) -> None:
    assert Computer(2).passes(2, own=1, others=others) == free


def test_two_busy_programs_of_eight_leave_six() -> None:
    assert Computer(8).passes(3, own=6, others=2) == 6


def test_it_is_noticed_within_a_third_of_a_second_and_forgotten_as_quickly() -> None:
    computer = Computer(2)
    assert computer.passes(1, own=2, others=0) == 2
    assert computer.passes(0.3, own=1, others=1) == 1
    assert computer.passes(0.3, own=2, others=0) == 2


@pytest.mark.parametrize(
    ("others", "running", "free"),
    [(1.0, 2, 1), (1.0, 1, 2), (0.0, 2, 2)],
    ids=["busy then and now", "over", "only who asks runs"],
)
def test_after_a_rest_what_was_busy_and_still_is_counts(others: float, running: int, free: int) -> None:
    computer = Computer(2)
    computer.now += 5
    computer.everybody += 5 * others
    computer.running = running
    assert computer.processors.free() == free


def test_asking_often_looks_rarely() -> None:
    computer = Computer(4)
    for _ in range(1000):
        computer.now += 0.001
        computer.processors.free()
    assert computer.looks <= 12


def test_this_computer_has_processors() -> None:
    assert 1 <= Processors().free() <= Processors().count


def test_on_battery_no_more_than_asked_are_given_away() -> None:
    processors = Processors(4, lambda: 0.0, lambda: (0.0, 0.0), lambda: 1)
    processors.restrain(1)
    assert processors.free() == 1
    processors.restrain(9)
    assert processors.free() == 4
    processors.restrain(0)
    assert processors.free() == 4
