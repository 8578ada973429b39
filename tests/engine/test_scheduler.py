"""Who is served first. Jobs are lists of what they do at each step; there is no model and no thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from writer.engine.messages import (
    Cancel,
    ChatMessage,
    EngineConfig,
    Event,
    Failed,
    Finished,
    Generate,
    Load,
    Request,
    Score,
    Task,
)
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.inbox import Arrival, Inbox, Running, interrupts
from writer.engine.worker.meter import Meter
from writer.engine.worker.scheduler import Scheduler
from writer.engine.worker.tracks import Work


class Post:
    """Arrivals by hand: `later` are delivered one a turn."""

    def __init__(self, *now: Request) -> None:
        self.waiting: deque[Arrival] = deque(Arrival(0.0, request) for request in now)
        self.later: deque[Request] = deque()
        self.ran: list[Running] = []
        self.asleep = False

    def take(self) -> list[Arrival]:
        arrived = list(self.waiting)
        self.waiting.clear()
        if self.later:
            self.waiting.append(Arrival(0.0, self.later.popleft()))
        return arrived

    def wait(self) -> None:
        self.asleep = not self.waiting

    def begin(self, running: Running) -> None:
        self.ran.append(running)


class Desk:
    def __init__(self, *now: Request, later: tuple[Request, ...] = (), steps: int = 2) -> None:
        self.post = Post(*now)
        self.post.later.extend(later)
        self.events: list[Event] = []
        self.steps = steps
        self.closed: list[int] = []
        self.idle = 3
        self.others: list[Request] = []
        self.scheduler = Scheduler(self.post, self.events.append, self.begin, self.others.append, self.do_idle)

    def begin(self, work: Work, meter: Meter) -> Iterator[None]:
        match work:
            case Generate(text="refused"):
                raise WorkerError("No.", "detail")
            case _:
                return self.work(work, meter)

    def work(self, work: Work, meter: Meter) -> Iterator[None]:
        try:
            for _ in range(self.steps):
                if isinstance(work, Generate) and work.text == "broken":
                    raise ZeroDivisionError
                yield
        except GeneratorExit:
            self.closed.append(work.id)
            raise
        self.events.append(Finished(work.id, "stop", meter.timings()))

    def do_idle(self) -> bool:
        self.idle -= 1
        return self.idle > 0

    def run(self) -> Desk:
        while not self.post.asleep:
            self.scheduler.turn()
        return self

    @property
    def ends(self) -> list[tuple[int, str]]:
        return [(event.id, getattr(event, "reason", "failed")) for event in self.events]


def ask(id_: int, task: Task = "completion", **details: Any) -> Generate:
    return Generate(id_, task, **details)


def test_the_most_urgent_goes_first_and_equals_in_order() -> None:
    desk = Desk(ask(1, "warm"), ask(2, "grammar"), Score(3, "", ("a",)), ask(4), ask(5, "rewrite")).run()
    assert [id_ for id_, _ in desk.ends if id_ != 1] == [5, 4, 2, 3]


def test_more_urgent_work_suspends_and_the_suspended_goes_on() -> None:
    desk = Desk(ask(1, "grammar"), later=(ask(2), ask(3, "rewrite")), steps=4).run()
    assert [running.id for running in desk.post.ran][:1] == [1]
    assert [id_ for id_, _ in desk.ends] == [3, 2, 1]
    assert desk.closed == []


def test_the_newest_completion_replaces_the_older_ones() -> None:
    desk = Desk(ask(1), ask(2), later=(ask(3),)).run()
    assert desk.ends == [(1, "cancelled"), (2, "cancelled"), (3, "stop")]
    assert desk.closed == [2]


def test_a_warm_up_gives_way_to_what_needs_its_sequence_and_only_to_that() -> None:
    messages = (ChatMessage("user", "x"),)
    same = Desk(ask(1, "warm", messages=messages), ask(2, "rewrite")).run()
    assert same.ends == [(1, "cancelled"), (2, "stop")]
    other = Desk(ask(1, "warm", messages=messages), ask(2, "completion")).run()
    assert other.ends == [(2, "stop"), (1, "stop")]


def test_urgent_work_waits_for_the_one_that_holds_its_sequence() -> None:
    """Two scores share a sequence: the second may not take it in the middle, however urgent."""
    desk = Desk(Score(1, "", ("a",)), later=(Score(2, "", ("a",), task="rewrite"),), steps=3).run()
    assert desk.ends == [(1, "stop"), (2, "stop")]


def test_a_cancel_ends_work_whether_it_has_begun_or_not() -> None:
    desk = Desk(ask(1, "rewrite"), ask(2, "rewrite"), later=(Cancel(1), Cancel(2), Cancel(99)), steps=9).run()
    assert desk.ends == [(1, "cancelled"), (2, "cancelled")]
    assert desk.closed == [1, 2]


def test_work_that_cannot_be_done_fails_alone() -> None:
    desk = Desk(ask(1, "rewrite", text="refused"), ask(2, "rewrite", text="broken"), ask(3, "rewrite")).run()
    assert desk.ends == [(1, "failed"), (2, "failed"), (3, "stop")]
    first, second, _ = desk.events
    assert first == Failed(1, "No.", "detail")
    assert isinstance(second, Failed)
    assert second.message.endswith(".")


def test_idle_work_is_done_when_nothing_is_asked() -> None:
    desk = Desk().run()
    assert desk.idle == 0


def test_a_load_goes_to_whoever_loads() -> None:
    load = Load(1, EngineConfig("m.gguf"))
    assert Desk(load).run().others == [load]


RUNNING = Running(7, "grammar")


@pytest.mark.parametrize(
    ("request_", "running", "expected"),
    [
        (Cancel(7), RUNNING, True),
        (Cancel(8), RUNNING, False),
        (ask(8, "completion"), RUNNING, True),
        (ask(8, "grammar"), RUNNING, False),
        (ask(8, "warm"), RUNNING, False),
        (Score(8, "", (), task="rewrite"), RUNNING, True),
        (ask(8, "completion"), Running(7, "completion"), True),
        (ask(8, "rewrite"), Running(7, "rewrite"), False),
    ],
)
def test_what_stops_a_decode_in_the_middle(request_: Request, running: Running, expected: bool) -> None:
    assert interrupts(request_, running) is expected


class Flag:
    def __init__(self) -> None:
        self.ups: list[bool] = []

    def set(self, value: bool) -> None:
        self.ups.append(value)


def test_the_flag_is_up_exactly_while_a_reason_waits() -> None:
    """Also when the reason came before the work began."""
    flag = Flag()
    inbox = Inbox(flag)
    inbox.put(ask(8))
    assert flag.ups == []
    inbox.begin(RUNNING)
    assert flag.ups == [True]
    inbox.take()
    inbox.begin(RUNNING)
    inbox.put(Cancel(7))
    assert flag.ups == [True, False, True]


def test_idle_work_that_fails_is_no_end_of_the_worker() -> None:
    desk = Desk(ask(1))

    def fails() -> bool:
        raise MemoryError

    desk.scheduler = Scheduler(desk.post, desk.events.append, desk.begin, desk.others.append, fails)
    desk.run()
    assert desk.ends == [(1, "stop")]


def test_what_nobody_waits_for_is_done_in_the_background_and_its_faults_come_back() -> None:
    desk = Desk(ask(1, "grammar"), ask(2, "warm"), ask(3), ask(4, "grammar", text="refused"))
    behind = 0

    def background(step: Callable[[], bool]) -> bool:
        nonlocal behind
        behind += 1
        return step()

    desk.scheduler = Scheduler(desk.post, desk.events.append, desk.begin, desk.others.append, lambda: False, background)
    desk.run()
    assert sorted(desk.ends) == [(1, "stop"), (2, "cancelled"), (3, "stop"), (4, "failed")]
    assert behind == 3 + 1, "the check's three steps and the refusal"
