"""A device that fails: fewer layers, or the CPU, once, in words, and not again at the next start."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.tiny_gguf import write_llama
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.client.engine import Engine
from writer.engine.client.supervisor import CPU_NOTE
from writer.engine.messages import EngineConfig, Event, Failed, Generate, Loaded
from writer.engine.probing.troubles import Troubles

pytestmark = [pytest.mark.process, pytest.mark.timeout(300), pytest.mark.usefixtures("software")]

BLOCKS = 4
FAILING_DECODE = """
import sys
from writer.engine.worker import main

use = main._use

def failing(chosen):
    use(chosen)
    if chosen and chosen.modules:
        from writer.engine.worker.sequences.context import llama
        real, left = llama.llama_decode, [{successes}]
        def decode(context, batch):
            left[0] -= 1
            return -3 if left[0] == -1 else real(context, batch)
        llama.llama_decode = decode

main._use = failing
sys.exit(main.main([]))
"""
"""A worker whose device computes so many times and fails the next time."""


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("falling") / "tiny.gguf", blocks=BLOCKS, context=8192)


def wish(model: Path) -> EngineConfig:
    return EngineConfig(str(model), "vulkan", context=4096, threads=1)


def worker(successes: int) -> list[str]:
    return [sys.executable, "-c", FAILING_DECODE.format(successes=successes)]


def loaded(model: Path, command: list[str] | None = None) -> Loaded:
    with BlockingEngine(command) as engine:
        answer = engine.load(wish(model))
        assert engine.complete("the cat", 2)
        return answer


@pytest.fixture
def make_engine(qtbot: QtBot) -> Iterator[Callable[[list[str] | None], Engine]]:
    made: list[Engine] = []

    def make(command: list[str] | None = None) -> Engine:
        made.append(Engine(command))
        return made[-1]

    yield make
    for engine in made:
        engine.shutdown()


def test_too_little_memory_on_the_device_means_fewer_layers(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GGML_VK_FORCE_MAX_BUFFER_SIZE", "400000")
    with BlockingEngine() as engine:
        answer = engine.load(EngineConfig(str(tiny), "vulkan", context=256, threads=1))
        assert engine.complete("the cat", 2)
    assert answer.device.name == "Vulkan0"
    assert 0 < answer.gpu_layers < BLOCKS + 1
    assert f"so {answer.gpu_layers} of {BLOCKS + 1} layers are on it" in answer.note
    assert Troubles().all() == []


def test_no_memory_for_a_single_layer_means_the_cpu(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GGML_VK_FORCE_MAX_BUFFER_SIZE", "100000")
    answer = loaded(tiny)
    assert (answer.device.backend, answer.gpu_layers) == ("cpu", 0)
    assert "too little free memory" in answer.note


def test_a_device_that_cannot_compute_while_loading_is_replaced_and_remembered(tiny: Path) -> None:
    answer = loaded(tiny, worker(successes=0))
    assert answer.device.backend == "cpu"
    assert "could not load it, so the CPU is used" in answer.note
    again = loaded(tiny)
    assert again.device.backend == "cpu"
    assert again.note.startswith("Vulkan is not used, because it could not load the model")
    Troubles().forget()
    assert loaded(tiny).device.backend == "vulkan"


def test_a_device_that_fails_in_the_middle_ends_the_worker_and_the_next_start_does_without(tiny: Path) -> None:
    with BlockingEngine(worker(successes=3)) as engine:
        assert engine.load(wish(tiny)).device.backend == "vulkan"
        with pytest.raises(EngineError):
            engine.complete("the cat", 20)
    assert "failed while it computed" in loaded(tiny).note


@pytest.mark.parametrize("how", ["a signal", "an error"])
def test_the_window_goes_on_with_the_cpu_and_says_so(
    how: str, make_engine: Callable[[list[str] | None], Engine], qtbot: QtBot, tiny: Path
) -> None:
    engine = make_engine(worker(successes=3) if how == "an error" else None)
    engine.configure(wish(tiny))
    qtbot.waitUntil(lambda: engine.state.ready, timeout=120_000)
    assert engine.state.device is not None
    assert engine.state.device.backend == "vulkan"
    heard: list[Event] = []
    engine.submit(Generate(0, "completion", "the cat", max_tokens=3000), heard.append)
    if how == "a signal":
        qtbot.waitUntil(lambda: bool(heard), timeout=120_000)
        os.kill(engine.worker_pid, signal.SIGABRT)
    qtbot.waitUntil(lambda: bool(heard) and isinstance(heard[-1], Failed), timeout=120_000)
    qtbot.waitUntil(lambda: engine.state.ready and engine.state.note == CPU_NOTE, timeout=120_000)
    assert engine.state.device.backend == "cpu"
    (trouble,) = Troubles().all()
    assert trouble.backend == "vulkan"
    assert loaded(tiny).note == trouble.words, "the next start must know what this window remembered"
    again: list[Event] = []
    engine.submit(Generate(0, "completion", "the cat", max_tokens=2), again.append)
    qtbot.waitUntil(lambda: len(again) == 3, timeout=60_000)
