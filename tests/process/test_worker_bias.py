"""Words made likelier or ruled out for one answer."""

from __future__ import annotations

import math
from pathlib import Path
from typing import cast

import pytest

from tests.process.conftest import StartWorker
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import Bias, Generate, Sampling
from writer.engine.worker.answers.bias import Adjustment
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.tokens.vocabulary import Vocabulary

pytestmark = pytest.mark.process

TEXT = "the cat sat on the mat and the writer wrote"
GREEDY = Sampling()
WARM = Sampling(temperature=0.9, seed=3)


def said(worker: BlockingEngine, *bias: Bias, text: str = TEXT, sampling: Sampling = GREEDY, start: str = "") -> str:
    request = Generate(0, "completion", text, bias=bias, sampling=sampling, must_start=start, max_tokens=12)
    return worker.generate(request).text()


@pytest.mark.parametrize("sampling", [GREEDY, WARM], ids=["greedy", "warm"])
def test_a_word_made_much_likelier_is_all_that_is_said(
    workers: StartWorker, llama_model: Path, sampling: Sampling
) -> None:
    assert said(workers(llama_model), Bias("writer", 200), sampling=sampling) == " writer" * 12


@pytest.mark.parametrize("sampling", [GREEDY, WARM], ids=["greedy", "warm"])
def test_a_word_that_is_ruled_out_is_not_said(workers: StartWorker, llama_model: Path, sampling: Sampling) -> None:
    """With and without a space before it, and back again for the next request."""
    worker = workers(llama_model)
    both = (Bias("writer", 600), Bias("cat", 300))
    assert said(worker, *both, sampling=sampling) == " writer" * 12
    assert said(worker, *both, Bias("writer", -900), sampling=sampling) == " cat" * 12
    assert said(worker, *both, sampling=sampling) == " writer" * 12


def test_a_word_of_several_tokens_is_ruled_out_by_its_last(workers: StartWorker, reciting_model: Path) -> None:
    """ "é" is two tokens to the tiny model; what comes instead is anything else."""
    worker = workers(reciting_model)
    assert "dé" in said(worker, text="\n")
    assert "é" not in said(worker, Bias("é", -500), text="\n")


def test_a_word_of_several_tokens_is_completed_where_it_has_begun(workers: StartWorker, reciting_model: Path) -> None:
    worker = workers(reciting_model)
    assert said(worker, text="\n").startswith("ab c")
    assert said(worker, Bias("abX", 500), text="\n").startswith("abX")


def test_it_acts_on_the_beginning_an_answer_must_have(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    for likelier, other in (("then", "the"), ("the", "then")):
        answer = said(worker, Bias(likelier, 300), Bias(other, -300), start=" th")
        assert (" th" + answer).startswith(f" {likelier}")


def test_probabilities_stay_the_model_s_own(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    request = Generate(0, "completion", TEXT, bias=(Bias("writer", 200),), probabilities=True, max_tokens=3)
    values = [value for delta in worker.generate(request) for value in delta.log_probabilities]
    assert len(values) == 3
    assert all(value < -0.01 for value in values)


@pytest.mark.parametrize(
    ("bias", "words"),
    [
        ((Bias("", 1.0),), "empty"),
        (tuple(Bias(f"w{number}", 1.0) for number in range(257)), "256"),
    ],
)
def test_nonsense_is_refused_in_words_and_the_worker_goes_on(
    workers: StartWorker, llama_model: Path, bias: tuple[Bias, ...], words: str
) -> None:
    worker = workers(llama_model)
    with pytest.raises(EngineError, match=words):
        said(worker, *bias)
    assert said(worker)


def test_more_than_enough_is_enough(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    assert said(worker, Bias("writer", 1e300)) == " writer" * 12
    assert " writer" not in said(worker, *[Bias("writer", -1e300)] * 250)


@pytest.mark.parametrize("nats", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_none_is_refused(nats: float) -> None:
    """It cannot be written in JSON either, so a worker never sees one."""
    with pytest.raises(WorkerError, match="writer"):
        Adjustment([Bias("writer", nats)], 1.0, cast("Vocabulary", None))
