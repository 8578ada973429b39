"""The estimate of memory against what the worker really takes, for the starter model and those that are named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from writer.assist.fitting import predict
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.models.gguf_header import read_facts

pytestmark = pytest.mark.model

OTHERS = os.environ.get("INKHORN_TEST_MODELS", "")
"""A folder with more models."""


def taken(model: Path, context: int) -> tuple[int, int]:
    """Resident bytes of a worker that has just loaded `model`, and the context it gave."""
    with BlockingEngine() as engine:
        loaded = engine.load(EngineConfig(str(model), "cpu", context=context))
        return engine.ping().resident_bytes, loaded.model.context


@pytest.mark.parametrize("context", [2048, 8192])
def test_the_starter_model_takes_what_was_foretold(starter_model: Path, context: int) -> None:
    facts = read_facts(starter_model)
    found, given = taken(starter_model, context)
    assert predict(facts, given, 1 << 40).loaded == pytest.approx(found, rel=0.15)


@pytest.mark.skipif(not OTHERS, reason="INKHORN_TEST_MODELS names no folder with more models")
def test_other_models_take_what_was_foretold() -> None:
    models = sorted(Path(OTHERS).glob("*.gguf"))
    assert models
    for model in models:
        facts = read_facts(model)
        found, given = taken(model, 4096)
        foretold = predict(facts, given, 1 << 40).loaded
        print(
            f"{model.name}: {foretold / 1e6:.0f} MB foretold, {found / 1e6:.0f} MB taken, {foretold / found - 1:+.1%}"
        )
        assert foretold == pytest.approx(found, rel=0.15)
