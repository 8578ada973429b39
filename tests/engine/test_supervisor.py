"""When a worker is started again, how late, and when it is given up."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from writer.engine.client.supervisor import (
    CPU_NOTE,
    CRASHING_NOTE,
    DYING_NOTE,
    SILENT_NOTE,
    STOPPING_NOTE,
    Effect,
    GiveUp,
    Kill,
    Remember,
    Spawn,
    Supervisor,
    Wait,
)
from writer.engine.messages import EngineConfig

CPU = EngineConfig("a.gguf", "cpu")
GPU = EngineConfig("a.gguf", "cuda", "CUDA0", 20)


@dataclass
class Clock:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A supervisor with a clock; `die` is a death after loading, some seconds after the last event."""

    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.supervisor = Supervisor(self.clock)

    def start(self, config: EngineConfig = CPU) -> None:
        assert self.supervisor.configured(config) == [Spawn(config)]

    def die(self, after: float = 1.0, loaded: bool = True, busy: bool = False) -> list[Effect]:
        if loaded:
            self.supervisor.loaded()
        self.clock.now += after
        return self.supervisor.died(busy)


def test_each_death_waits_longer_and_the_fifth_in_a_minute_is_the_last() -> None:
    desk = Desk()
    desk.start()
    for wait in (200, 1000, 4000, 4000):
        assert desk.die() == [Wait(wait)]
        assert desk.supervisor.waited() == [Spawn(CPU)]
    assert desk.die() == [GiveUp(DYING_NOTE)]


def test_a_healthy_minute_forgets_earlier_deaths() -> None:
    desk = Desk()
    desk.start()
    for _ in range(20):
        assert desk.die(after=61) == [Wait(200)]
        desk.supervisor.waited()


def test_a_model_that_kills_two_workers_while_loading_is_given_up() -> None:
    desk = Desk()
    desk.start()
    desk.supervisor.heard()
    assert desk.die(loaded=False) == [Wait(200)]
    desk.supervisor.waited()
    assert desk.die(loaded=False) == [GiveUp(CRASHING_NOTE)]


def test_workers_that_die_without_a_word_are_not_the_models_fault() -> None:
    desk = Desk()
    desk.start()
    assert desk.die(loaded=False) == [Wait(200)]
    desk.supervisor.waited()
    assert desk.die(loaded=False) == [GiveUp(SILENT_NOTE)]


def test_a_model_that_kills_three_workers_over_their_first_request_is_blamed_however_slowly() -> None:
    desk = Desk()
    desk.start()
    for _ in range(2):
        assert desk.die(after=3600, busy=True) == [Wait(200)]
        desk.supervisor.waited()
    assert desk.die(after=3600, busy=True) == [GiveUp(STOPPING_NOTE)]
    assert desk.supervisor.configured(CPU) == [Spawn(CPU)]
    assert desk.die(after=3600, busy=True) == [Wait(200)]


@pytest.mark.parametrize(("busy", "served"), [(False, False), (True, True)])
def test_a_worker_that_dies_idle_or_after_it_has_served_says_nothing_about_the_model(busy: bool, served: bool) -> None:
    desk = Desk()
    desk.start()
    if served:
        desk.supervisor.served()
    for _ in range(20):
        assert desk.die(after=3600, busy=busy) == [Wait(200)]
        desk.supervisor.waited()


ON_CPU = EngineConfig("a.gguf", "cpu", "", 0)


@pytest.mark.parametrize("config", [GPU, EngineConfig("a.gguf")])
def test_a_death_over_the_first_request_on_a_graphics_processor_goes_to_the_cpu_says_so_and_is_remembered(
    config: EngineConfig,
) -> None:
    desk = Desk()
    desk.start(config)
    desk.supervisor.loaded(on_device=True)
    desk.clock.now += 3600
    assert desk.supervisor.died(busy=True) == [Remember(config), Wait(200)]
    assert desk.supervisor.waited() == [Spawn(ON_CPU, CPU_NOTE)]


def test_a_graphics_processor_that_has_worked_before_it_failed_is_tried_again_at_the_next_start() -> None:
    """A laptop that slept loses its device once; that is no reason to do without it for ever."""
    desk = Desk()
    desk.start(GPU)
    desk.supervisor.loaded(on_device=True)
    desk.supervisor.served()
    assert desk.supervisor.died(busy=True) == [Wait(200)]
    assert desk.supervisor.waited() == [Spawn(ON_CPU, CPU_NOTE)]


def test_a_model_that_ended_up_on_the_cpu_is_not_moved_there_again() -> None:
    desk = Desk()
    desk.start(GPU)
    desk.supervisor.loaded(on_device=False)
    for _ in range(2):
        assert desk.die(after=3600, loaded=False, busy=True) == [Wait(200)]
        assert desk.supervisor.waited() == [Spawn(GPU)]
        desk.supervisor.loaded(on_device=False)
    assert desk.die(after=3600, loaded=False, busy=True) == [GiveUp(STOPPING_NOTE)]


def test_a_death_while_loading_on_a_graphics_processor_tries_the_cpu_and_says_so() -> None:
    desk = Desk()
    desk.start(GPU)
    assert desk.die(loaded=False) == [Remember(GPU), Wait(200)]
    assert desk.supervisor.waited() == [Spawn(ON_CPU, CPU_NOTE)]


def test_a_graphics_processor_that_fails_again_and_again_is_left() -> None:
    desk = Desk()
    desk.start(GPU)
    for _ in range(4):
        desk.die()
        desk.supervisor.waited()
    assert desk.die() == [Remember(GPU), Wait(200)]
    (spawn,) = desk.supervisor.waited()
    assert spawn == Spawn(ON_CPU, CPU_NOTE)


def test_automatic_that_chose_a_graphics_processor_says_when_it_leaves_it() -> None:
    desk = Desk()
    desk.start(EngineConfig("a.gguf"))
    desk.supervisor.loading(on_device=True)
    assert desk.die(loaded=False) == [Remember(EngineConfig("a.gguf")), Wait(200)]
    assert desk.supervisor.waited() == [Spawn(ON_CPU, CPU_NOTE)]


def test_automatic_that_died_before_it_had_chosen_goes_to_the_cpu_without_a_word() -> None:
    """Nobody knows that a graphics processor had anything to do with it."""
    desk = Desk()
    desk.start(EngineConfig("a.gguf"))
    assert desk.die(loaded=False) == [Wait(200)]
    assert desk.supervisor.waited() == [Spawn(ON_CPU, "")]


def test_automatic_on_the_cpu_is_given_up_like_the_cpu() -> None:
    desk = Desk()
    desk.start(EngineConfig("a.gguf"))
    desk.supervisor.heard()
    desk.supervisor.loading(on_device=False)
    assert desk.die(loaded=False) == [Wait(200)]
    assert desk.supervisor.waited() == [Spawn(EngineConfig("a.gguf"))]
    desk.supervisor.loading(on_device=False)
    assert desk.die(loaded=False) == [GiveUp(CRASHING_NOTE)]


def test_a_load_that_fails_in_words_is_not_repeated() -> None:
    desk = Desk()
    desk.start()
    assert desk.supervisor.load_failed("It is empty.") == [Kill(), GiveUp("It is empty.")]
    assert desk.supervisor.died() == []


@pytest.mark.parametrize("config", [CPU, GPU])
def test_the_same_configuration_again_changes_nothing_while_it_runs_and_retries_after(config: EngineConfig) -> None:
    desk = Desk()
    desk.start(config)
    assert desk.supervisor.configured(config) == []
    desk.supervisor.load_failed("No.")
    assert desk.supervisor.configured(config) == [Spawn(config)]


def test_another_configuration_replaces_the_worker_and_none_ends_it() -> None:
    desk = Desk()
    desk.start()
    assert desk.supervisor.configured(GPU) == [Kill(), Spawn(GPU)]
    assert desk.supervisor.configured(None) == [Kill()]
    assert desk.supervisor.died() == []


def test_a_change_during_the_wait_starts_at_once_and_the_old_wait_means_nothing() -> None:
    desk = Desk()
    desk.start()
    desk.die()
    assert desk.supervisor.configured(GPU) == [Spawn(GPU)]
    assert desk.supervisor.waited() == []


@given(st.lists(st.tuples(st.floats(0, 200), st.booleans()), max_size=60))
def test_deaths_never_come_faster_than_five_a_minute_for_long(deaths: list[tuple[float, bool]]) -> None:
    """However a worker on the CPU dies, it is waited for or given up, never started at once."""
    desk = Desk()
    desk.start()
    for after, loaded in deaths:
        (effect,) = desk.die(after, loaded)
        match effect:
            case Wait(milliseconds=milliseconds):
                assert milliseconds in (200, 1000, 4000)
                desk.clock.now += milliseconds / 1000
                assert desk.supervisor.waited() == [Spawn(CPU)]
            case GiveUp():
                return
            case _:
                pytest.fail(f"{effect}")


class Lives(RuleBasedStateMachine):
    """Any order of events: one worker at most, and it always runs what was asked for last, or that on the CPU."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.supervisor = Supervisor(self.clock)
        self.asked: EngineConfig | None = None
        self.workers: list[EngineConfig] = []
        self.waiting = False

    def follow(self, effects: list[Effect]) -> None:
        for effect in effects:
            match effect:
                case Spawn(config=config):
                    self.workers.append(config)
                    self.waiting = False
                case Kill():
                    self.workers.clear()
                case Wait():
                    self.waiting = True
                case GiveUp():
                    self.waiting = False
                case Remember(config=config):
                    assert config.backend != "cpu"

    @rule(config=st.sampled_from([None, CPU, GPU, EngineConfig("b.gguf")]), seconds=st.floats(0, 90))
    def configure(self, config: EngineConfig | None, seconds: float) -> None:
        self.clock.now += seconds
        self.asked = config
        self.waiting = False if config is None else self.waiting
        self.follow(self.supervisor.configured(config))

    @precondition(lambda self: self.workers)
    @rule(on_device=st.sampled_from([None, False, True]))
    def load(self, on_device: bool | None) -> None:
        on_device = on_device and self.workers[0].backend != "cpu"
        self.follow(self.supervisor.loaded(on_device))

    @precondition(lambda self: self.workers)
    @rule(seconds=st.floats(0, 90), busy=st.booleans())
    def die(self, seconds: float, busy: bool) -> None:
        self.clock.now += seconds
        self.workers.clear()
        self.follow(self.supervisor.died(busy))

    @precondition(lambda self: self.workers)
    @rule()
    def serve(self) -> None:
        self.supervisor.served()

    @precondition(lambda self: self.waiting)
    @rule()
    def wait(self) -> None:
        self.waiting = False
        self.follow(self.supervisor.waited())

    @precondition(lambda self: self.workers)
    @rule()
    def fail(self) -> None:
        self.workers.clear()
        self.follow(self.supervisor.load_failed("No."))

    @invariant()
    def one_worker_at_most(self) -> None:
        assert len(self.workers) <= 1
        assert not (self.workers and self.waiting)

    @invariant()
    def it_runs_what_was_asked(self) -> None:
        for config in self.workers:
            assert self.asked is not None
            assert config.model == self.asked.model
            assert config.backend in (self.asked.backend, "cpu")


TestLives = Lives.TestCase
