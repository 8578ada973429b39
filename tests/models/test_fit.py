"""Whether a model fits: the sum, the sentence, and the context that would fit."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gguf_bytes import Gguf

from writer.models import fit
from writer.models.gguf_header import GGUFFacts, read_facts


@pytest.fixture
def facts(tmp_path: Path) -> GGUFFacts:
    """A model in the shape of Llama 3 8B at 4 bits."""
    path = tmp_path / "m.gguf"
    path.write_bytes(Gguf().content())
    return replace(
        read_facts(path),
        file_bytes=4_900_000_000,
        layers=32,
        kv_heads=32 * 8,
        head_size_key=128,
        head_size_value=128,
        embedding=4096,
        vocabulary=128_256,
        context_trained=131_072,
    )


def test_the_cache_of_llama_3_8b_takes_128_kib_a_token(facts: GGUFFacts) -> None:
    assert fit.need(facts, 8192).cache == 8192 * 128 * 1024
    assert fit.need(facts, 8192).weights == 4_900_000_000


def test_a_context_beyond_the_trained_one_costs_no_more(facts: GGUFFacts) -> None:
    assert fit.need(facts, 10**9) == fit.need(facts, 131_072)


def test_a_model_that_fits_is_not_refused(facts: GGUFFacts) -> None:
    needed = fit.need(facts, 4096).total
    assert fit.refusal(facts, 4096, needed) == ""
    assert fit.refusal(facts, 4096, needed - 1) != ""


def test_a_lower_context_that_fits_is_named_and_does_fit(facts: GGUFFacts) -> None:
    sentence = fit.refusal(facts, 32_768, 7_000_000_000)
    possible = fit.largest_context(facts, 7_000_000_000)
    assert 512 <= possible < 32_768
    assert f"Lower the context to {possible:,} tokens" in sentence
    assert fit.need(facts, possible).fits(7_000_000_000)
    assert not fit.need(facts, possible + 512).fits(7_000_000_000)


def test_a_model_too_large_for_any_context_says_to_take_a_smaller_one(facts: GGUFFacts) -> None:
    sentence = fit.refusal(facts, 4096, 2_000_000_000)
    assert "Tiny Teller needs about 5.6 GB" in sentence
    assert "only 2.0 GB are free" in sentence
    assert "choose a smaller model" in sentence


def test_a_model_whose_header_says_little_is_judged_by_its_size(facts: GGUFFacts) -> None:
    bare = replace(facts, kv_heads=0, context_trained=0, vocabulary=0, embedding=0)
    assert fit.need(bare, 4096).cache == 0
    assert fit.refusal(bare, 4096, 5_200_000_000) == ""
    assert "choose a smaller" in fit.refusal(bare, 4096, 4_000_000_000)


def test_this_computer_has_memory() -> None:
    assert fit.available_memory() > 10**7
