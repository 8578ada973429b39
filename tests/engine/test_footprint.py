"""The estimate of memory: more for more, never less, and right for what was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.assist.fitting import predict
from writer.engine.footprint import Shape, footprint, largest_context
from writer.models.gguf_header import GGUFFacts

MIB = 1 << 20
SMOLLM2 = Shape(98_362_432, 90 * 128, 9, 49_152, "gpt2", 0, 3)
GEMMA = Shape(253_113_024, 18 * 512, 4, 262_144, "llama", 0, 15)
LFM2 = Shape(219_192_672, 48 * 128, 16, 65_536, "gpt2", 20_480, 2)
QWEN = Shape(491_400_064, 48 * 128, 14, 151_936, "gpt2", 0, 15)
QWEN_LARGER = Shape(1_117_320_736, 56 * 256, 12, 151_936, "gpt2", 0, 15)


@pytest.mark.parametrize(
    ("shape", "context", "loaded", "all_in_use"),
    [
        (SMOLLM2, 2048, 204, 347),
        (SMOLLM2, 8192, 340, 618),
        (GEMMA, 2048, 375, 518),
        (GEMMA, 8192, 484, 742),
        (LFM2, 2048, 309, 420),
        (LFM2, 16_384, 477, 768),
        (QWEN, 2048, 595, 710),
        (QWEN, 16_384, 763, 1049),
        (QWEN_LARGER, 4096, 1285, 1548),
    ],
)
def test_what_was_measured_was_foretold(shape: Shape, context: int, loaded: int, all_in_use: int) -> None:
    """Resident megabytes of the worker after loading, and after completion, rewriting and checking of 500 tokens."""
    found = footprint(shape, context)
    assert found.loaded / MIB == pytest.approx(loaded, rel=0.03)
    assert found.loaded / MIB < all_in_use <= found.most / MIB


@given(st.integers(1, 200_000), st.integers(1, 200_000))
def test_more_context_never_takes_less(one: int, other: int) -> None:
    small, large = sorted((one, other))
    assert footprint(QWEN, small).most <= footprint(QWEN, large).most


@given(st.integers(1, 200_000), st.integers(0, 1 << 36))
def test_the_largest_context_that_fits_is_found(wanted: int, available: int) -> None:
    found = largest_context(QWEN, wanted, available)
    if found is None:
        assert footprint(QWEN, min(wanted, 512)).most > available
        return
    assert found <= wanted
    assert footprint(QWEN, found).most <= available
    assert found == wanted or footprint(QWEN, min(found + 256, wanted)).most > available or found + 256 > wanted


def test_a_state_is_counted_for_every_variant() -> None:
    hybrid = replace(QWEN, recurrent_values=10_000_000)
    assert footprint(hybrid, 2048).most - footprint(QWEN, 2048).most == 10_000_000 * 4 * 28


def facts(**changes: object) -> GGUFFacts:
    from pathlib import Path

    usual: dict[str, object] = {
        "path": Path("qwen.gguf"), "file_bytes": QWEN.file_bytes, "version": 3, "architecture": "qwen2", "name": "",
        "parameters": 0, "quantisation": "", "context_trained": 32_768, "layers": 24, "embedding": 896, "heads": 14,
        "kv_heads": 48, "head_size_key": 64, "head_size_value": 64, "vocabulary": 151_936, "tokenizer": "gpt2",
        "chat_template": True, "licence": "",
    }  # fmt: skip
    return GGUFFacts(**{**usual, **changes})  # type: ignore[arg-type]


def test_a_prediction_is_said_in_a_sentence() -> None:
    roomy, tight, none = (predict(facts(), 16_384, gigabytes * 10**9) for gigabytes in (16, 1, 0))
    assert (roomy.fit, roomy.context) == ("fits", 16_384)
    assert "16.0 GB are free" in roomy.sentence
    assert tight.fit == "lowered"
    assert 512 <= tight.context < 16_384
    assert "instead of 16,384" in tight.sentence
    assert (none.fit, none.context) == ("too large", 0)
    assert "Needs" in none.sentence


def test_no_more_context_than_it_was_trained_for() -> None:
    assert predict(facts(context_trained=2048), 16_384, 10**11).context == 2048
