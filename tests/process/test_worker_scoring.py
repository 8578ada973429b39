"""Scores of variants: the same however they are batched, true to their sums, pruned where asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.conftest import StartWorker
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Score

pytestmark = pytest.mark.process

BEFORE = "the writer wrote and then "
SENTENCE = "the cat sat on the mat"
VARIANTS = (
    SENTENCE,
    "the mat sat on the mat",
    "a cat sat on the mat",
    "the cat sat on a mat",
    "the cat sat on the mat",
    "the cat sat the mat",
    "the cat, sat on the mat",
    "the cat sat on the",
    "",
    "The cat sat on the mat and more",
)


@pytest.fixture(params=["llama_model", "lfm2_model"])
def worker(request: pytest.FixtureRequest, workers: StartWorker) -> BlockingEngine:
    model: Path = request.getfixturevalue(request.param)
    return workers(model)


def gains(worker: BlockingEngine, *variants: str, after: str = " and") -> tuple[float | None, ...]:
    return worker.score(Score(0, BEFORE, variants, after)).gains


def test_the_sentence_itself_gains_nothing(worker: BlockingEngine) -> None:
    found = gains(worker, *VARIANTS)
    assert found[0] == found[4] == 0.0
    assert all(gain for index, gain in enumerate(found) if index not in (0, 4))


def test_many_at_once_score_as_each_alone(worker: BlockingEngine) -> None:
    """Forty variants take several decodes; what stands beside a variant must not matter."""
    together = gains(worker, *VARIANTS * 4)
    alone = [gains(worker, SENTENCE, variant)[1] for variant in VARIANTS]
    assert together == pytest.approx(tuple(alone * 4), abs=0.01)


def test_there_and_back_again_gains_nothing(worker: BlockingEngine) -> None:
    for variant in VARIANTS[1:4]:
        (_, there), (_, back) = gains(worker, SENTENCE, variant), gains(worker, variant, SENTENCE)
        assert there is not None
        assert back == pytest.approx(-there, abs=0.01)


def test_a_detour_costs_what_the_straight_way_costs(worker: BlockingEngine) -> None:
    first, second, third = VARIANTS[1:4]
    _, *straight = gains(worker, first, second, third)
    _, step = gains(worker, second, third)
    assert straight[0] is not None
    assert step is not None
    assert straight[1] == pytest.approx(straight[0] + step, abs=0.01)


def test_likelihood_and_tokens_are_of_the_sentence_alone(worker: BlockingEngine) -> None:
    short = worker.score(Score(0, BEFORE, ("the cat",), " sat on the mat"))
    long = worker.score(Score(0, BEFORE, ("the cat sat on",), " the mat"))
    assert 0 < short.tokens < long.tokens
    assert long.log_likelihood < short.log_likelihood < 0
    assert short.gains == (0.0,)


def test_a_variant_with_an_unlikely_beginning_is_pruned(worker: BlockingEngine) -> None:
    everything = worker.score(Score(0, BEFORE, VARIANTS[:4], prune=(1e9,) * 4)).gains
    nothing = worker.score(Score(0, BEFORE, VARIANTS[:4], prune=(-1e9,) * 4)).gains
    assert None not in everything
    assert nothing == (0.0, None, None, None)


def test_a_long_context_is_cut_from_the_front(worker: BlockingEngine) -> None:
    scored = worker.score(Score(0, BEFORE * 400, VARIANTS[:3], " and"))
    assert all(gain is not None for gain in scored.gains)
    assert scored.timings.prompt_tokens < 1024


def test_the_context_of_the_last_sentence_is_not_read_again(worker: BlockingEngine) -> None:
    worker.score(Score(0, BEFORE * 10, VARIANTS[:2], " and"))
    again = worker.score(Score(0, BEFORE * 10, VARIANTS[:2], " and"))
    assert again.timings.cached_tokens > 40
