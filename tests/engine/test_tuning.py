"""What is fastest: the search against made-up computers, and the result in words."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from writer.engine.client.blocking import EngineError
from writer.engine.messages import DeviceFacts, EngineConfig
from writer.engine.tuning import explaining, tuning
from writer.engine.tuning.kept import MOST, Kept, key_of
from writer.engine.tuning.measuring import StoppedError, Trying
from writer.engine.tuning.search import FINAL_TURNS, MOST_TRIES, Outcome, search
from writer.engine.tuning.setup import Figures, Setup, Space, Trial, powers, space

CPU = DeviceFacts("cpu", "CPU")
GPU = DeviceFacts("vulkan", "Vulkan0", "AMD Radeon")
BROKEN = DeviceFacts("cuda", "CUDA0", usable=False, reason="No driver.")

Speed = Callable[[Setup], float]


def figures(read: float = 1.0, write: float = 1.0) -> Figures:
    """How a computer does that reads and writes so many times as fast as the usual one."""
    return Figures(0.05 / read + 0.05 / write, 0.5 / read + 0.5 / write, 0.5 / read, 500 * read, 50 * write)


def measured(read: Speed, write: Speed, noise: float = 0.0, seed: int = 1) -> Callable[[Setup], Trial]:
    chance = random.Random(seed)

    def measure(setup: Setup) -> Trial:
        slow = 1 + noise * chance.random()
        return Trial(setup, figures(read(setup) / slow, write(setup) / slow))

    return measure


def eight_cores() -> Space:
    return space([CPU], processors=8, cores=8, blocks=24)


def found(where: Space, measure: Callable[[Setup], Trial]) -> Outcome:
    outcome = search(where, measure)
    assert outcome
    return outcome


def every(where: Space) -> list[Setup]:
    start = where.start(CPU)
    return [
        Setup("cpu", "", 0, threads, max(threads, prompts), batch)
        for threads, prompts, batch in itertools.product(
            (*where.threads, start.threads), (*where.prompt_threads, start.prompt_threads), where.batches
        )
    ]


def test_counts_of_threads_to_try() -> None:
    assert powers(1) == (1,)
    assert powers(7) == (1, 2, 4, 7)
    assert powers(8) == (1, 2, 4, 8)


def test_one_thread_less_than_cores_writes_and_all_of_them_read_unless_tuned() -> None:
    assert eight_cores().start(CPU) == Setup("cpu", "", 0, 7, 8, 128)
    assert space([CPU], 1, 1, 24).start(CPU) == Setup("cpu", "", 0, 1, 1, 128)


def test_devices_that_cannot_be_used_are_not_tried() -> None:
    assert [device.name for device in space([GPU, BROKEN, CPU], 4, 4, 24).devices] == ["CPU", "Vulkan0"]


def test_fewer_threads_win_where_memory_is_the_limit() -> None:
    outcome = found(eight_cores(), measured(lambda s: 1.0, lambda s: {1: 0.7, 2: 1.1, 4: 1.4, 7: 1.0}[s.threads]))
    assert outcome.chosen.threads == 4
    assert outcome.usual.threads == 7


def test_what_is_hardly_faster_does_not_replace_what_is_usual() -> None:
    outcome = found(eight_cores(), measured(lambda s: 1.02 if s.batch == 256 else 1.0, lambda s: 1.0))
    assert outcome.chosen == outcome.usual
    assert explaining.sentences(outcome) == ("Automatic stays: nothing that was tried is more than 3 % faster.",)


def threads_that_gain_up_to_a_point(chance: random.Random) -> dict[int, float]:
    """Each further thread gains less, and from some number on all of them wait for each other."""
    gain, enough, loss = chance.uniform(0.3, 1.0), chance.choice((1, 2, 4, 7, 8)), chance.uniform(0.7, 1.0)
    return {n: min(n, enough) ** gain * (loss if n > enough else 1.0) for n in (1, 2, 4, 7, 8)}


@pytest.mark.parametrize("seed", range(40))
def test_the_choice_is_near_the_best_of_all_combinations_on_made_up_computers(seed: int) -> None:
    chance = random.Random(seed)
    where = eight_cores()
    by_threads, by_prompts = threads_that_gain_up_to_a_point(chance), threads_that_gain_up_to_a_point(chance)
    by_batch = {n: chance.uniform(0.8, 1.2) for n in where.batches}

    def read(setup: Setup) -> float:
        return by_prompts[setup.prompt_threads] * by_batch[setup.batch]

    def write(setup: Setup) -> float:
        return by_threads[setup.threads]

    outcome = found(where, measured(read, write, noise=0.02, seed=seed))
    best = min(figures(read(setup), write(setup)).cost for setup in every(where))
    assert figures(read(outcome.chosen), write(outcome.chosen)).cost <= best + 0.05


def test_far_fewer_tries_than_combinations() -> None:
    tries: list[Setup] = []

    def measure(setup: Setup) -> Trial:
        tries.append(setup)
        return Trial(setup, figures())

    search(space([CPU], 64, 64, 24), measure)
    assert len(tries) <= MOST_TRIES + 2 * FINAL_TURNS
    assert len(tries) < len(set(every(space([CPU], 64, 64, 24)))) / 3


def test_one_busy_moment_does_not_decide() -> None:
    asked: dict[Setup, int] = {}

    def measure(setup: Setup) -> Trial:
        asked[setup] = asked.get(setup, 0) + 1
        truly = 1.3 if setup.batch == 256 else 1.0
        busy = 0.9 if asked[setup] == 1 and setup.batch == 256 else 1.0
        return Trial(setup, figures(truly * busy, truly * busy))

    assert found(space([CPU], 2, 2, 24), measure).chosen.batch == 256


def test_one_lucky_moment_does_not_decide() -> None:
    asked: dict[Setup, int] = {}

    def measure(setup: Setup) -> Trial:
        asked[setup] = asked.get(setup, 0) + 1
        lucky = 1.6 if setup.batch == 256 and asked[setup] == 2 else 1.0
        return Trial(setup, figures(lucky, lucky))

    outcome = found(space([CPU], 2, 2, 24), measure)
    assert outcome.chosen == outcome.usual


def test_a_graphics_processor_that_is_faster_is_chosen_and_explained() -> None:
    where = space([CPU, GPU], 4, 4, 24)
    outcome = found(
        where,
        measured(lambda s: 3.0 if s.backend == "vulkan" else 1.0, lambda s: 1.5 if s.backend == "vulkan" else 1.0),
    )
    assert (outcome.chosen.backend, outcome.chosen.layers) == ("vulkan", -1)
    assert explaining.sentences(outcome)[0] == (
        "Vulkan is chosen: compared with the CPU it reads 3.0 times faster, writes 1.5 times faster."
    )
    assert tuning.settings_for(outcome)["backend"] == "vulkan"
    assert explaining.effects(outcome)["backend"].startswith("Measured here: CPU writes 50 and reads 500 tokens/s, V")


def test_a_graphics_processor_that_is_slower_is_not_used_and_the_reason_is_said() -> None:
    where = space([CPU, GPU], 4, 4, 24)
    slow = measured(lambda s: 0.3 if s.backend == "vulkan" else 1.0, lambda s: 0.2 if s.backend == "vulkan" else 1.0)
    outcome = found(where, slow)
    assert outcome.chosen.backend == "cpu"
    assert "Vulkan is not used: compared with what was chosen it reads −70 %, writes −80 %." in explaining.sentences(
        outcome
    )
    assert tuning.settings_for(outcome)["backend"] == "cpu"


def test_a_device_that_fails_is_a_line_and_the_cpu_goes_on() -> None:
    def measure(setup: Setup) -> Trial:
        if setup.backend == "vulkan":
            return Trial(setup, problem="The engine stopped unexpectedly (signal SIGSEGV). Try again.")
        return Trial(setup, figures())

    outcome = found(space([CPU, GPU], 4, 4, 24), measure)
    assert outcome.chosen.backend == "cpu"
    assert any("Vulkan could not be used. The engine stopped" in line for line in explaining.sentences(outcome))


def test_nothing_is_chosen_when_not_even_the_cpu_works() -> None:
    assert search(eight_cores(), lambda setup: Trial(setup, problem="No.")) is None


def test_some_layers_only_where_all_of_them_are_slower() -> None:
    where = space([CPU, GPU], 4, 4, 24)
    speed = {-1: 0.5, 6: 1.2, 12: 2.0, 18: 1.5, 0: 1.0}
    outcome = found(where, measured(lambda s: speed[s.layers], lambda s: speed[s.layers]))
    assert outcome.chosen.layers == 12
    assert tuning.settings_for(outcome)["gpu_layers"] == 12


def test_settings_say_automatic_wherever_nothing_else_was_found() -> None:
    outcome = found(eight_cores(), measured(lambda s: 1.3 if s.batch == 256 else 1.0, lambda s: 1.0))
    assert tuning.settings_for(outcome) == {
        "backend": "auto",
        "device": "",
        "gpu_layers": -1,
        "threads": 0,
        "prompt_threads": 0,
        "batch": 256,
    }
    assert explaining.sentences(outcome) == ("256 tokens read at once: reads 1.3 times faster, writes the same.",)
    assert explaining.effects(outcome)["batch"] == (
        "Measured here: 64: 500; 128: 500; 256: 650; 512: 500 tokens/s read."
    )


def test_results_are_kept_and_the_oldest_go(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "deep" / "tuning.json")
    outcome = found(eight_cores(), measured(lambda s: 1.0, lambda s: 1.0))
    for number in range(MOST + 1):
        kept.remember(str(number), outcome)
    assert kept.recall("0") is None
    assert kept.recall(str(MOST)) == outcome


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"a": {"trials": 3}}'])
def test_a_damaged_file_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tuning.json").write_bytes(content)
    assert Kept(tmp_path / "tuning.json").recall("a") is None


def test_another_driver_or_model_is_another_result(tmp_path: Path) -> None:
    model = tmp_path / "m.gguf"
    model.write_bytes(b"GGUF")
    before = key_of(str(model), [GPU], 2)
    assert before == key_of(str(model), [GPU], 2)
    assert before != key_of(str(model), [DeviceFacts("vulkan", "Vulkan0", "AMD Radeon", driver="2")], 2)
    model.write_bytes(b"GGUF2")
    assert before != key_of(str(model), [GPU], 2)
    assert key_of(str(tmp_path / "none"), [], 2)


class Hanging:
    """A worker that never answers until it is killed."""

    def __init__(self) -> None:
        import threading

        self._killed = threading.Event()

    def __enter__(self) -> Hanging:
        return self

    def __exit__(self, *_: object) -> None: ...

    def load(self, config: EngineConfig) -> None:
        if self._killed.wait(20):
            raise EngineError("The engine stopped unexpectedly (signal SIGKILL). Try again.")

    def kill(self) -> None:
        self._killed.set()


def test_a_try_that_hangs_is_ended_and_is_a_failure() -> None:
    trying = Trying(EngineConfig("m"), start=Hanging, limit=0.05)  # type: ignore[arg-type]
    assert trying(eight_cores().start(CPU)).problem.startswith("The engine stopped")


def test_a_try_nobody_wants_any_more_ends_everything() -> None:
    asked = iter((False, False, *[True] * 99))
    trying = Trying(EngineConfig("m"), lambda: next(asked), Hanging)  # type: ignore[arg-type]
    with pytest.raises(StoppedError):
        trying(eight_cores().start(CPU))
