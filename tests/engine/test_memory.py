"""Whether a model fits, and with how much context."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.messages import DeviceFacts
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.models.memory import LARGEST_CONTEXT, SMALLEST_CONTEXT, fit, layers_that_fit, needed
from writer.engine.worker.models.model_file import Header
from writer.engine.worker.tokens.prompt import dropped

LLAMA_8B = Header("llama", "8B", 32, 131_072, 32, 32 * 8 * 256, 4_900_000_000)
GB = 10**9


def test_a_model_that_fits_gets_what_was_asked() -> None:
    assert fit(LLAMA_8B, 4096, 16 * GB).context == 4096
    assert fit(LLAMA_8B, 4096, 16 * GB).note == ""


def test_never_more_than_the_model_was_trained_for_and_that_is_no_news() -> None:
    found = fit(replace(LLAMA_8B, context_trained=2048), 4096, 16 * GB)
    assert (found.context, found.note) == (2048, "")


def test_short_memory_lowers_the_context_and_says_so() -> None:
    found = fit(LLAMA_8B, 16_384, 7 * GB)
    assert SMALLEST_CONTEXT <= found.context < 16_384
    assert str(found.context) in found.note


def test_a_model_too_large_is_refused_with_both_numbers() -> None:
    with pytest.raises(WorkerError, match=r"needs 5\.\d GB of memory and 2\.0 GB are free"):
        fit(LLAMA_8B, 4096, 2 * GB)


@given(st.integers(1, 200_000), st.integers(0, 40 * GB))
def test_what_was_found_to_fit_does(asked: int, available: int) -> None:
    try:
        found = fit(LLAMA_8B, asked, available)
    except WorkerError:
        return
    assert needed(LLAMA_8B, found.context) <= available
    assert found.context <= asked


def test_layers_for_a_graphics_processor() -> None:
    def layers(free: int) -> int:
        return layers_that_fit(LLAMA_8B, 4096, DeviceFacts("cuda", "CUDA0", memory_free=free))

    assert layers(0) == -1
    assert layers(24 * GB) == -1
    assert 0 < layers(4 * GB) < 32
    assert layers(GB // 10) == 0


@given(st.integers(1, 5000), st.integers(0, 100_000))
def test_a_growing_text_is_cut_to_fit_and_the_cut_moves_seldom(room: int, length: int) -> None:
    cut = dropped(length, room)
    assert max(0, length - room) <= cut <= length
    assert cut % max(1, room // 4) == 0 or cut == length
    assert length <= room or length - cut >= min(length, room - room // 4)


def test_a_header_and_a_setting_that_ask_for_billions_of_tokens_get_a_million_at_most() -> None:
    tiny = replace(LLAMA_8B, context_trained=2**32 - 1, kv_values_per_token=1, heads=1, file_bytes=1)
    assert fit(tiny, 2**63, 10**15).context == LARGEST_CONTEXT
