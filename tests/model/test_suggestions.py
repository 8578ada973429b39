"""The starter model finishes sentences, through the same rules as the editor."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from writer.cli.completing import suggest
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig
from writer.language.completion.cleanup import Limits

pytestmark = [pytest.mark.model, pytest.mark.process]


@pytest.fixture(scope="module")
def engine(starter_model: Path) -> Iterator[BlockingEngine]:
    with BlockingEngine() as made:
        made.load(EngineConfig(model=str(starter_model), context=2048))
        yield made


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The capital of France is", " Paris"),
        ("The capital of France is ", "Paris"),
        ("The capital of France is Pa", "ris"),
        ("One, two, three, four,", " five"),
        ("Once upon a", " time"),
        ("\U0001f600 Once upon a ti", "me"),
    ],
)
def test_the_join_falls_where_the_writer_stopped(engine: BlockingEngine, before: str, expected: str) -> None:
    assert suggest(engine, before, "", Limits()).text.startswith(expected)


def test_nothing_is_suggested_inside_a_word_or_a_heading(engine: BlockingEngine) -> None:
    assert suggest(engine, "The capital of Fra", "nce is large.", Limits()).text == ""
    assert suggest(engine, "Some text before.\n\n# The capital of", "", Limits()).text == ""


def test_a_long_document_is_continued_and_the_second_time_read_from_the_cache(engine: BlockingEngine) -> None:
    text = "The harbour was quiet, and the boats knocked against the old wall. " * 60 + "The boats knocked against the"
    first = suggest(engine, text, "", Limits())
    again = suggest(engine, text + " old", "", Limits())
    assert first.text.startswith(" old wall")
    assert again.timings.cached_tokens > again.timings.prompt_tokens - 8
