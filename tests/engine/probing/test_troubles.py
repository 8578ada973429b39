"""A device that failed is left alone at the next start, until something changes."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from writer.engine.messages import EngineConfig
from writer.engine.probing.troubles import STOPPED_COMPUTING, Troubles

VULKAN = EngineConfig("a.gguf", "vulkan", "Vulkan0")
DAY = datetime.date(2026, 11, 23)


@pytest.fixture
def troubles(tmp_path: Path) -> Troubles:
    return Troubles(tmp_path / "state" / "trouble.json")


def test_what_failed_is_known_with_the_day_and_how_to_try_again(troubles: Troubles) -> None:
    troubles.remember(VULKAN, "key", STOPPED_COMPUTING, DAY)
    found = troubles.recall(VULKAN, "key")
    assert found is not None
    assert found.words == (
        "Vulkan0 is not used, because it failed while it computed on 23 November. The CPU is used instead. "
        "To try it again, choose it anew in Settings, Hardware."
    )


@pytest.mark.parametrize(
    ("config", "key"),
    [
        (VULKAN, "another driver"),
        (EngineConfig("b.gguf", "vulkan", "Vulkan0"), "key"),
        (EngineConfig("a.gguf", "vulkan", "Vulkan1"), "key"),
        (EngineConfig("a.gguf", "cuda", "Vulkan0"), "key"),
    ],
)
def test_another_driver_model_or_device_has_a_chance(troubles: Troubles, config: EngineConfig, key: str) -> None:
    troubles.remember(VULKAN, "key", STOPPED_COMPUTING, DAY)
    assert troubles.recall(config, key) is None


def test_the_same_again_is_kept_once_and_forgetting_forgets(troubles: Troubles) -> None:
    for _ in range(30):
        troubles.remember(VULKAN, "key", STOPPED_COMPUTING, DAY)
    assert len(troubles.all()) == 1
    troubles.forget()
    troubles.forget()
    assert troubles.recall(VULKAN, "key") is None


def test_a_file_of_nonsense_is_no_trouble(troubles: Troubles, tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "trouble.json").write_text("[1]")
    assert troubles.all() == []
    troubles.remember(VULKAN, "key", STOPPED_COMPUTING, DAY)
    assert len(troubles.all()) == 1


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    Troubles(tmp_path / "state" / "trouble.json").remember(VULKAN, "key", STOPPED_COMPUTING, DAY)
