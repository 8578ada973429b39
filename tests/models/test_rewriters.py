"""Which model is named when a larger one is needed."""

from __future__ import annotations

import pytest

from writer.models.rewriters import smallest

GB = 1 << 30


@pytest.mark.parametrize(
    ("parameters", "memory", "name"),
    [
        (0, 8 * GB, "Qwen2.5-0.5B-Instruct"),
        (500_000_000, 8 * GB, "Qwen2.5-0.5B-Instruct"),
        (1_500_000_000, 8 * GB, "Qwen2.5-1.5B-Instruct"),
        (3_000_000_000, 8 * GB, "Qwen3-4B-Instruct-2507"),
        (3_000_000_000, 4 * GB, ""),
        (1_500_000_000, 1 * GB, ""),
        (70_000_000_000, 512 * GB, ""),
    ],
)
def test_the_smallest_that_is_large_enough_and_fits(parameters: int, memory: int, name: str) -> None:
    found = smallest(parameters, memory)
    assert (found.name if found else "") == name
