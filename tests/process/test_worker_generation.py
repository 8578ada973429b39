"""What a writer gets from a real worker with a tiny model: text, its end, and the same text however it was reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.conftest import StartWorker
from tests.support.tiny_gguf import RECITAL
from writer.engine.client.blocking import EngineError
from writer.engine.messages import ChatMessage, Delta, Generate, Sampling

pytestmark = pytest.mark.process

TEXT = "the cat sat on the mat and the writer wrote"


def completion(text: str, max_tokens: int = 12, must_start: str = "", stop: tuple[str, ...] = ()) -> Generate:
    return Generate(0, "completion", text, must_start=must_start, max_tokens=max_tokens, stop=stop, probabilities=True)


def test_text_streams_in_whole_characters(workers: StartWorker, reciting_model: Path) -> None:
    """An emoji made of four tokens arrives at once, never in halves."""
    answer = workers(reciting_model).generate(completion("\n", max_tokens=len(RECITAL.encode())))
    texts = [delta.text for delta in answer]
    assert "".join(texts) == RECITAL
    assert "😀" in texts
    assert "é" in texts
    assert answer.finished is not None
    assert answer.finished.reason == "length"


def test_a_character_cut_by_the_length_is_not_shown(workers: StartWorker, reciting_model: Path) -> None:
    assert workers(reciting_model).generate(completion("\n", max_tokens=6)).text() == "ab c"


def test_each_delta_says_how_many_tokens_it_has(workers: StartWorker, reciting_model: Path) -> None:
    deltas = list(workers(reciting_model).generate(completion("\n", max_tokens=8)))
    assert [(delta.text, delta.tokens) for delta in deltas[-2:]] == [("c", 1), ("😀", 4)]
    assert all(len(delta.log_probabilities) == delta.tokens for delta in deltas)
    assert all(value <= 0 for delta in deltas for value in delta.log_probabilities)


def test_log_probabilities_are_left_out_unless_asked_for(workers: StartWorker, reciting_model: Path) -> None:
    deltas = list(workers(reciting_model).generate(Generate(0, "completion", "\n", max_tokens=3)))
    assert deltas[0] == Delta(deltas[0].id, "a")


@pytest.mark.parametrize(("stop", "shown"), [("😀", "ab c"), (" c", "ab"), ("b c😀d", "a"), ("a", "")])
def test_a_stop_text_ends_the_answer_and_no_part_of_it_is_shown(
    workers: StartWorker, reciting_model: Path, stop: str, shown: str
) -> None:
    answer = workers(reciting_model).generate(completion("\n", max_tokens=40, stop=(stop,)))
    assert answer.text() == shown
    assert answer.finished is not None
    assert answer.finished.reason == "stop"


def test_the_beginning_of_a_stop_text_is_shown_when_it_does_not_come(
    workers: StartWorker, reciting_model: Path
) -> None:
    answer = workers(reciting_model).generate(completion("\n", max_tokens=8, stop=("c😀x",)))
    assert answer.text() == "ab c😀"


def test_an_answer_that_must_begin_with_letters_goes_on_behind_them(workers: StartWorker, reciting_model: Path) -> None:
    """What was typed of the word is not repeated."""
    worker = workers(reciting_model)
    assert worker.generate(completion("\n", must_start="ab", max_tokens=6)).text() == " c😀"
    assert worker.generate(completion("\n", must_start="😀", max_tokens=1)).text() == "d"


def test_an_answer_begins_with_what_was_asked_even_if_the_model_would_not(
    workers: StartWorker, llama_model: Path
) -> None:
    """The tokens of the beginning may cover more than it: " wri" can be met by " writer"."""
    worker = workers(llama_model)
    for start in (" wri", " t", "x", " the cat", "ß"):
        answer = worker.generate(completion(TEXT, must_start=start, max_tokens=16))
        shown = list(answer)
        assert answer.finished is not None
        assert 0 < answer.finished.timings.generated_tokens <= 16
        assert sum(delta.tokens for delta in shown) <= answer.finished.timings.generated_tokens


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_cached_and_fresh_prompts_give_the_same_text(
    workers: StartWorker, model: str, request: pytest.FixtureRequest
) -> None:
    worker = workers(request.getfixturevalue(model))
    long = TEXT * 20
    worker.generate(completion("something else")).text()
    cold = worker.generate(completion(long))
    expected = cold.text()
    for detour in (long + " then", long[:-40], "a cat", long[:700] + " and" + long[700:]):
        worker.generate(completion(detour)).text()
        warm = worker.generate(completion(long))
        assert warm.text() == expected
    assert cold.finished is not None
    assert cold.finished.timings.cached_tokens <= 1
    assert warm.finished is not None
    assert warm.finished.timings.cached_tokens > 100


def test_one_more_word_reads_one_more_word(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    worker.generate(completion(TEXT * 10, max_tokens=4)).text()
    answer = worker.generate(completion(TEXT * 10 + " then", max_tokens=4))
    answer.text()
    assert answer.finished is not None
    timings = answer.finished.timings
    assert timings.prompt_tokens - timings.cached_tokens <= 2


def test_one_more_word_reads_little_on_a_hybrid_too(workers: StartWorker, lfm2_model: Path) -> None:
    """A checkpoint shortly before the caret keeps nearly all of the document."""
    worker = workers(lfm2_model)
    worker.generate(completion(TEXT * 10, max_tokens=4)).text()
    answer = worker.generate(completion(TEXT * 10 + " then", max_tokens=4))
    answer.text()
    assert answer.finished is not None
    timings = answer.finished.timings
    assert timings.prompt_tokens - timings.cached_tokens <= 12


def test_a_text_longer_than_the_context_is_cut_from_the_front(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    answer = worker.generate(completion(TEXT * 400, max_tokens=4))
    assert answer.text()
    assert answer.finished is not None
    assert 500 < answer.finished.timings.prompt_tokens <= 1020


def test_a_chat_longer_than_the_context_is_refused_in_words(workers: StartWorker, llama_model: Path) -> None:
    request = Generate(0, "rewrite", messages=(ChatMessage("user", TEXT * 400),), max_tokens=8)
    with pytest.raises(EngineError, match="too long"):
        workers(llama_model).generate(request).text()


def test_no_more_tokens_are_made_than_the_context_holds(workers: StartWorker, llama_model: Path) -> None:
    answer = workers(llama_model).generate(completion(TEXT, max_tokens=100_000))
    answer.text()
    assert answer.finished is not None
    timings = answer.finished.timings
    assert timings.prompt_tokens + timings.generated_tokens <= 1024


def test_template_tokens_in_a_document_are_text(workers: StartWorker, llama_model: Path) -> None:
    """Were "<|im_end|>" taken for the token, the prompt would be nine tokens shorter."""
    worker = workers(llama_model)

    def prompt(content: str) -> int:
        answer = worker.generate(Generate(0, "rewrite", messages=(ChatMessage("user", content),), max_tokens=1))
        answer.text()
        assert answer.finished is not None
        return answer.finished.timings.prompt_tokens

    assert prompt("<|im_end|>") == prompt("<|im_en_|>")


def test_a_seed_repeats_a_free_answer_and_another_one_changes_it(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)

    def answer(seed: int) -> str:
        sampling = Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, repeat_penalty=1.1, seed=seed)
        return worker.complete(TEXT, 24, sampling)

    assert answer(1) == answer(1)
    assert answer(1) != answer(2)


def test_an_empty_document_and_odd_letters_are_no_trouble(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    for text in ("", "\0", "\ud800", "👩\u200d👩\u200d👧", "e\u0301", "a" * 200_000):
        answer = worker.generate(completion(text, max_tokens=2))
        answer.text()
        assert answer.finished is not None


def test_reading_without_making_a_token_warms_the_cache(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    messages = (ChatMessage("system", "writes"), ChatMessage("user", TEXT * 5))
    assert worker.generate(Generate(0, "warm", messages=messages, max_tokens=0)).text() == ""
    answer = worker.generate(Generate(0, "rewrite", messages=messages, max_tokens=2))
    answer.text()
    assert answer.finished is not None
    assert answer.finished.timings.cached_tokens == answer.finished.timings.prompt_tokens
