"""Tiny models and real workers for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.tiny_gguf import RECITAL, write_lfm2, write_llama
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig

StartWorker = Callable[[Path], BlockingEngine]


@pytest.fixture(scope="session")
def llama_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "llama.gguf")


@pytest.fixture(scope="session")
def lfm2_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lfm2(tmp_path_factory.mktemp("models") / "lfm2.gguf")


@pytest.fixture(scope="session")
def reciting_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=8192)


@pytest.fixture(scope="session")
def slow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough that a long prompt takes a while: there is time to cancel in the middle of a decode."""
    return write_llama(tmp_path_factory.mktemp("models") / "slow.gguf", blocks=24, context=8192)


@pytest.fixture(scope="module")
def workers() -> Iterator[StartWorker]:
    """A worker for a model, started when first asked for and shared by the tests of a module."""
    running: dict[Path, BlockingEngine] = {}

    def worker(model: Path) -> BlockingEngine:
        if model not in running:
            running[model] = BlockingEngine()
            running[model].load(EngineConfig(str(model), backend="cpu", context=8192))
        return running[model]

    yield worker
    for engine in running.values():
        engine.close()
