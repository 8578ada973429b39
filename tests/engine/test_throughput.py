"""What a request says about the engine's speed."""

from __future__ import annotations

from writer.engine.messages import Timings
from writer.engine.throughput import Sample


def test_cached_tokens_were_not_read() -> None:
    timings = Timings(prompt_tokens=100, cached_tokens=80, prompt_seconds=0.5)
    assert Sample(0.0, "completion", timings).prompt_rate == 40


def test_the_first_token_belongs_to_the_prompt() -> None:
    assert Sample(0.0, "rewrite", Timings(generated_tokens=11, generate_seconds=0.5)).generation_rate == 20


def test_an_answer_cut_short_after_two_tokens_tells_nothing() -> None:
    timings = Timings(generated_tokens=2, generate_seconds=0.001)
    assert Sample(0.0, "completion", timings).generation_rate == 0
