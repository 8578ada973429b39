"""How a model is loaded, as the settings say: whatever they say, it answers, and what cannot be is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.engine.worker.models.loading import keeping_note

pytestmark = pytest.mark.process

PROMPT = "the cat sat on the mat and then a writer wrote " * 4


def answer(model: Path, **changes: object) -> tuple[str, str]:
    """What is said, and the note of the load."""
    config = EngineConfig(str(model), "cpu", **{"context": 1024, "threads": 1, **changes})  # type: ignore[arg-type]
    with BlockingEngine() as engine:
        note = engine.load(config).note
        return engine.complete(PROMPT, 4), note


@pytest.fixture(scope="module")
def usual(llama_model: Path) -> str:
    return answer(llama_model)[0]


@pytest.mark.parametrize(
    "changes", [{"batch": 1}, {"batch": 512}, {"batch": 10**6}, {"flash_attention": "on"}, {"keep_in_memory": True}]
)
def test_none_of_it_changes_what_the_model_says(changes: dict[str, object], llama_model: Path, usual: str) -> None:
    assert answer(llama_model, **changes) == (usual, "")


def test_a_cache_this_model_cannot_have_is_said(llama_model: Path, usual: str) -> None:
    text, note = answer(llama_model, kv_type="q8_0")
    assert text == usual
    assert "kept in f16" in note


@pytest.mark.parametrize("changes", [{"gpu_layers": -5}, {"gpu_layers": 10_000}, {"device": "Nonsense"}])
def test_nonsense_about_devices_does_not_matter_on_the_cpu(
    changes: dict[str, object], llama_model: Path, usual: str
) -> None:
    assert answer(llama_model, **changes) == (usual, "")


@pytest.mark.model
def test_a_smaller_cache_of_a_real_model(starter_model: Path) -> None:
    config = EngineConfig(str(starter_model), "cpu", context=512, kv_type="q8_0")
    with BlockingEngine() as engine:
        assert engine.load(config).note == ""
        assert engine.complete("The sun rises in the", 3).strip()


def test_memory_that_the_system_refuses_to_lock_is_said_in_words() -> None:
    """llama.cpp goes on without it and tells it in its log only."""
    log = "warning: failed to mlock 28348416-byte buffer (after previously locking 0 bytes): Cannot allocate memory"
    assert "did not allow" in keeping_note(EngineConfig("m.gguf", keep_in_memory=True), log)
    assert keeping_note(EngineConfig("m.gguf", keep_in_memory=True), "") == ""
    assert keeping_note(EngineConfig("m.gguf"), log) == ""
