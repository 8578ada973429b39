"""What a real worker keeps of a document: after changes in the middle, after detours, after cancels; and that a text
copied ahead is the text the model would have written."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.process.conftest import StartWorker
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import Cancel, EngineConfig, Finished, Generate, Sampling, Score, Timings

pytestmark = pytest.mark.process

WORDS = ("the", "then", "cat", "sat", "on", "mat", "writer", "writes", "wrote", "a", "and")


def prose(words: int, seed: int) -> str:
    chance = random.Random(seed)
    return " ".join(chance.choice(WORDS) for _ in range(words))


TEXT = prose(600, 1)


@pytest.fixture
def worker(llama_model: Path) -> Iterator[BlockingEngine]:
    """A worker of the test's own: nothing is cached."""
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(llama_model), backend="cpu", context=8192))
        yield engine


def ask(worker: BlockingEngine, text: str, tokens: int = 4) -> tuple[list[float], Timings]:
    """The log-probabilities of a short answer and what it cost."""
    answer = worker.generate(Generate(0, "completion", text, max_tokens=tokens, probabilities=True))
    likelihoods = [value for delta in answer for value in delta.log_probabilities]
    assert answer.finished is not None
    return likelihoods, answer.finished.timings


def read(timings: Timings) -> int:
    """How many tokens had to be read."""
    return timings.prompt_tokens - timings.cached_tokens


def test_what_follows_a_change_is_there_when_the_writer_goes_back_to_the_end(worker: BlockingEngine) -> None:
    middle = TEXT.index(" ", len(TEXT) // 2)
    ask(worker, TEXT)
    for words in (" and", " and then", " and then the cat"):
        _, at_the_change = ask(worker, TEXT[:middle] + words)
        assert read(at_the_change) <= 4
    _, at_the_end = ask(worker, TEXT[:middle] + " and then the cat" + TEXT[middle:])
    assert at_the_end.prompt_tokens > 600
    assert read(at_the_end) <= 8


def test_what_was_moved_is_computed_anew_while_nothing_is_asked(worker: BlockingEngine, llama_model: Path) -> None:
    """Then the answer is that of a worker which has read the changed text from the beginning."""
    middle = TEXT.index(" ", len(TEXT) // 2)
    changed = TEXT[:middle] + " and then the writer wrote" + TEXT[middle:]
    ask(worker, TEXT)
    ask(worker, changed, tokens=1)
    time.sleep(1)
    answer, cost = ask(worker, changed, tokens=6)
    with BlockingEngine() as fresh:
        fresh.load(EngineConfig(str(llama_model), backend="cpu", context=8192))
        expected, _ = ask(fresh, changed, tokens=6)
    assert read(cost) <= 1
    assert answer == pytest.approx(expected, abs=1e-3)


def test_a_prompt_that_lost_its_beginning_is_not_read_again(worker: BlockingEngine) -> None:
    ask(worker, TEXT)
    _, moved = ask(worker, TEXT[TEXT.index(" ", len(TEXT) // 3) :])
    assert moved.prompt_tokens > 300
    assert read(moved) <= 8


def test_a_look_at_another_text_keeps_the_long_one(worker: BlockingEngine) -> None:
    expected, _ = ask(worker, TEXT)
    ask(worker, "a cat")
    again, cost = ask(worker, TEXT)
    assert read(cost) <= 2
    assert again == pytest.approx(expected, abs=1e-3)


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_checking_in_between_reads_nothing_again(
    workers: StartWorker, model: str, request: pytest.FixtureRequest
) -> None:
    worker = workers(request.getfixturevalue(model))
    ask(worker, TEXT)
    worker.score(Score(0, TEXT[:400], ("the cat sat", "the mat sat", "a cat sat"), TEXT[400:500]))
    _, cost = ask(worker, TEXT)
    assert read(cost) <= 8


def test_a_warmed_prompt_answers_without_a_decode(workers: StartWorker, lfm2_model: Path) -> None:
    worker = workers(lfm2_model)
    worker.generate(Generate(0, "warm", TEXT, max_tokens=0)).text()
    _, cost = ask(worker, TEXT)
    assert read(cost) == 0


def test_a_cancel_costs_a_hybrid_model_nothing_it_had_read(workers: StartWorker, lfm2_model: Path) -> None:
    worker = workers(lfm2_model)
    long = prose(700, 9)
    ask(worker, long[:1200])
    for _ in range(5):
        answer = worker.generate(Generate(0, "completion", long, max_tokens=200))
        worker.send(Cancel(answer.id))
        answer.text()
    _, cost = ask(worker, long[:1200])
    assert read(cost) <= 8


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
@pytest.mark.parametrize("rate", [0.0, 0.1, 0.5])
def test_text_copied_ahead_is_what_the_model_writes(
    workers: StartWorker, model: str, rate: float, request: pytest.FixtureRequest
) -> None:
    """The source is the model's own answer, words of it changed: guesses come true and fail."""
    worker = workers(request.getfixturevalue(model))
    chance = random.Random(5)

    def answer(copy_from: str, sampling: Sampling) -> tuple[str, Timings]:
        asked = worker.generate(
            Generate(0, "rewrite", TEXT[:300], max_tokens=150, copy_from=copy_from, sampling=sampling)
        )
        text = asked.text()
        assert asked.finished is not None
        return text, asked.finished.timings

    accepted = 0
    for sampling in (Sampling(), Sampling(repeat_penalty=1.3), Sampling(temperature=0.8, seed=3)):
        expected, plain = answer("", sampling)
        assert plain.drafted_tokens == 0
        words = [word if chance.random() >= rate else chance.choice(WORDS) for word in expected.split(" ")]
        text, copied = answer(" ".join(words), sampling)
        assert text == expected
        assert copied.generated_tokens == plain.generated_tokens
        assert copied.accepted_tokens <= copied.drafted_tokens
        accepted += copied.accepted_tokens
    assert accepted > 0


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_a_copied_answer_survives_more_urgent_work(
    workers: StartWorker, model: str, request: pytest.FixtureRequest
) -> None:
    """A check that is copied ahead gives way to completions, is interrupted in the middle of decodes, and is right."""
    worker = workers(request.getfixturevalue(model))
    expected = worker.generate(Generate(0, "rewrite", TEXT[:200], max_tokens=200)).text()
    copied = worker.generate(Generate(0, "grammar", TEXT[:200], max_tokens=200, copy_from=expected))
    ids = {copied.id}
    for number in range(8):
        ids.add(worker.send(Generate(worker.fresh_id(), "completion", TEXT[: 400 + number], max_tokens=3)))
    text = ""
    while ids:
        event = worker.next_event_of_any()
        if event.id == copied.id and not isinstance(event, Finished):
            text += getattr(event, "text", "")
        if isinstance(event, Finished):
            ids.discard(event.id)
    assert text == expected
