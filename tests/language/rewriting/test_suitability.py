"""The writer is told before what a model can do."""

from __future__ import annotations

import pytest

from writer.language.rewriting.suitability import Level, suitability


@pytest.mark.parametrize(
    ("parameters", "level", "warned"),
    [
        (135_000_000, Level.POOR, True),
        (494_000_000, Level.MIDDLING, True),
        (1_540_000_000, Level.FAIR, False),
        (4_000_000_000, Level.GOOD, False),
        (0, Level.FAIR, False),
    ],
)
def test_small_models_come_with_a_warning_that_names_a_better_one(parameters: int, level: Level, warned: bool) -> None:
    found = suitability(parameters, "SmolLM2-135M")
    assert found.level is level
    assert ("Qwen3 1.7B" in found.sentence and "SmolLM2-135M" in found.sentence) is warned


def test_a_model_without_a_chat_template_is_said_to_only_complete() -> None:
    found = suitability(7_000_000_000, chat_template=False)
    assert found.level is Level.POOR
    assert found.sentence.startswith("This model was not made to follow instructions")
