"""The benchmark measures what it says, on a model small enough to be done in a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from writer.engine.bench import run
from writer.engine.client.blocking import EngineError
from writer.engine.messages import EngineConfig

pytestmark = pytest.mark.process


def test_every_figure_is_measured(llama_model: Path) -> None:
    steps: list[str] = []
    result = run(llama_model, EngineConfig("", backend="cpu"), runs=2, progress=steps.append)
    figures = (
        result.load_seconds,
        result.prompt_rate,
        result.decode_rate,
        result.bare_decode_rate,
        result.first_token_cold_ms,
        result.first_token_append_ms,
        result.cancel_ms,
        result.worker_bytes,
    )
    assert all(figure > 0 for figure in figures)
    assert result.prompt_tokens > 400
    assert steps == ["loading the model", "run 1 of 2", "run 2 of 2"]


def test_a_missing_model_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not there"):
        run(tmp_path / "gone.gguf")
