"""Tiny models and real workers for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig

StartWorker = Callable[[Path], BlockingEngine]


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
