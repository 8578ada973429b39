"""Every setting of section Hardware reaches the engine; nonsense leaves a working CPU; on battery less is computed."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_llama
from writer.assist.engine_setup import engine_config
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import EngineConfig, Generate, Restrain
from writer.engine.tuning import tuning
from writer.engine.tuning.kept import Kept
from writer.engine.tuning.measuring import StoppedError, Trying
from writer.engine.tuning.setup import Setup
from writer.settings import store

pytestmark = pytest.mark.process


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=2048)


def said(config: EngineConfig) -> str:
    with BlockingEngine() as engine:
        engine.load(config)
        return engine.complete("She walked", max_tokens=12)


@pytest.mark.parametrize(
    "lines",
    [
        "threads = 1\nprompt_threads = 1\nbatch = 64",
        'prompt_threads = 2\nbatch = 512\nkv_type = "q8_0"',
        'flash_attention = "on"\nkeep_in_memory = true',
    ],
)
def test_settings_change_how_it_is_computed_and_not_what(model: Path, tmp_path: Path, lines: str) -> None:
    usual = said(EngineConfig(str(model), backend="cpu"))
    file = tmp_path / "settings.toml"
    file.write_text(f'[hardware]\nbackend = "cpu"\n{lines}\n')
    loaded = store.load(file)
    assert loaded.problems == ()
    config = engine_config(loaded.settings, model)
    assert config
    assert said(config) == usual


def test_a_settings_file_edited_into_nonsense_is_told_in_words_and_the_cpu_works(model: Path, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        '[hardware]\nbackend = "quantum"\ndevice = 7\ngpu_layers = -5\nthreads = 999\nprompt_threads = -1\n'
        'batch = 1000000\nkv_type = "q1"\nflash_attention = true\nkeep_in_memory = "yes"\nbattery = "fast"\ntune = 3\n'
    )
    loaded = store.load(file)
    assert len(loaded.problems) == 11
    assert all("hardware." in problem and problem.endswith("is used.") for problem in loaded.problems)
    config = engine_config(loaded.settings, model)
    assert config
    assert said(config)


def test_numbers_no_settings_file_lets_through_still_leave_a_working_cpu(model: Path) -> None:
    config = EngineConfig(
        str(model), gpu_layers=10_000, threads=999, prompt_threads=-7, batch=10**9, device="Vulkan99", context=1024
    )
    assert said(config)


def test_a_restrained_worker_goes_on_and_is_let_go_again(model: Path) -> None:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(model), backend="cpu"))
        before = engine.complete("She walked", max_tokens=12)
        for processors in (1, 0, -3, 999):
            engine.send(Restrain(engine.fresh_id(), processors))
            assert engine.complete("She walked", max_tokens=12) == before


def test_a_real_search_finds_something_and_keeps_it(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("writer.engine.tuning.setup.BATCHES", (64, 128))
    monkeypatch.setattr("writer.engine.tuning.search.MOST_TRIES", 3)
    from writer.engine.messages import DeviceFacts

    kept, tries = Kept(tmp_path / "tuning.json"), itertools.count()
    cpu = [DeviceFacts("cpu", "CPU")]
    outcome = tuning.tune(EngineConfig(str(model)), cpu, 2, lambda *_: next(tries), kept=kept)
    assert outcome
    assert all(trial.figures and trial.figures.append > 0 for trial in outcome.trials)
    assert next(tries) in (3, 9)  # with the last comparison
    assert tuning.recalled(str(model), cpu, kept) == outcome


def test_stopping_ends_the_worker_in_the_middle(model: Path) -> None:
    stopped = threading.Event()
    started: list[BlockingEngine] = []

    class Engine(BlockingEngine):
        def load(self, *arguments: object, **named: object) -> object:  # type: ignore[override]
            started.append(self)
            stopped.set()
            return super().load(*arguments, **named)  # type: ignore[arg-type]

        def generate(self, request: Generate) -> object:  # type: ignore[override]
            self._process.wait(20)
            raise EngineError("It stopped.")

    trying = Trying(EngineConfig(str(model)), stopped.is_set, Engine)
    with pytest.raises(StoppedError):
        trying(Setup("cpu", "", 0, 1, 1, 128))
    assert started[0]._process.poll() is not None
