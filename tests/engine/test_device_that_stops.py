"""A graphics driver that ends the worker under the command line: said, remembered, and not met again."""

from __future__ import annotations

import sys

import pytest

from writer.cli import session
from writer.engine.client.blocking import BlockingEngine, DeviceStoppedError, EngineError
from writer.engine.messages import EngineConfig
from writer.engine.probing.troubles import STOPPED_ENGINE, Troubles

CONFIG = EngineConfig("/models/some.gguf", "vulkan")
WORKER = """
import os, signal, sys
from writer.engine import codec
from writer.engine.messages import *
from writer.engine.probing.troubles import Troubles
put = lambda event: (sys.stdout.buffer.write(codec.encode(event)), sys.stdout.flush())
die = lambda: os.kill(os.getpid(), signal.SIGABRT)
facts = ModelFacts("/models/some.gguf", "Some", "llama", 1, "Q4_0", 1, 1, 1, 1, False, False)
gpu, cpu = DeviceFacts("vulkan", "Vulkan0"), DeviceFacts("cpu", "CPU")
when, known = sys.argv[1], Troubles().all()
for line in sys.stdin.buffer:
    asked = codec.decode_request(line.rstrip(b"\\n"))
    if isinstance(asked, Load):
        put(Loading(asked.id, 0.0, not known))
        if when == "loading" and not known:
            die()
        put(Loaded(asked.id, facts, cpu if known else gpu, 0 if known else 9, 1, 0.1, known[0].words if known else ""))
    elif when == "later" and asked.id > 2 or when == "first" and not known:
        die()
    else:
        put(Finished(asked.id, "stop", Timings()))
"""
"""A worker on Vulkan, or on the CPU when a failure is remembered; it dies at the moment named."""


def worker(when: str) -> list[str]:
    return [sys.executable, "-c", WORKER, when]


def use(engine: BlockingEngine, times: int = 1) -> None:
    engine.load(CONFIG)
    for _ in range(times):
        engine.complete("the cat")


@pytest.mark.parametrize("when", ["loading", "first"])
def test_it_is_said_in_words_and_remembered(when: str) -> None:
    with BlockingEngine(worker(when)) as engine, pytest.raises(DeviceStoppedError) as caught:
        use(engine)
    assert "The graphics processor stopped the engine (signal SIGABRT)" in caught.value.message
    (trouble,) = Troubles().all()
    assert (trouble.backend, trouble.what) == ("vulkan", STOPPED_ENGINE)
    with BlockingEngine(worker(when)) as engine:
        assert engine.load(CONFIG).device.backend == "cpu"
        engine.complete("the cat")


def test_a_device_that_did_some_work_may_only_have_been_asleep() -> None:
    with BlockingEngine(worker("later")) as engine, pytest.raises(EngineError) as caught:
        use(engine, 2)
    assert not isinstance(caught.value, DeviceStoppedError)
    assert Troubles().all() == []


def test_a_worker_that_was_ended_on_purpose_says_nothing_of_its_device() -> None:
    with BlockingEngine(worker("never")) as engine:
        engine.load(CONFIG)
        engine.kill()
        with pytest.raises(EngineError):
            engine.complete("the cat")
    assert Troubles().all() == []


def test_a_command_goes_on_with_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "BlockingEngine", lambda: BlockingEngine(worker("loading")))
    engine, loaded = session._started(CONFIG)
    with engine:
        assert loaded.device.backend == "cpu"
        assert "Vulkan is not used, because it stopped the engine" in loaded.note
