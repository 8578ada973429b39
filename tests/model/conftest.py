"""Models besides the starter model, where they are there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

LARGER = "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf"


@pytest.fixture(scope="session", params=["SmolLM2-135M", "Qwen2.5-0.5B"])
def small_model(request: pytest.FixtureRequest, starter_model: Path) -> Path:
    """The starter model, then Qwen2.5-Coder-0.5B beside it; INKHORN_TEST_LARGER_MODEL names another place."""
    if request.param == "SmolLM2-135M":
        return starter_model
    place = os.environ.get("INKHORN_TEST_LARGER_MODEL")
    model = Path(place) if place else starter_model.parent / LARGER
    if not model.is_file():
        pytest.skip(f"no model at {model}")
    return model
