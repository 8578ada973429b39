"""Another answer to the same question: one that does not begin with a word that is known already."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.process.conftest import StartWorker
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import Bias, Generate

pytestmark = pytest.mark.process

BROKEN = "\ufffd"
"""What half a character looks like, as these models of noise say them: different ones look the same."""
TEXT = "the cat sat on the mat and the writer wrote"


def asked(*avoid: str, text: str = TEXT, must_start: str = "", tokens: int = 8) -> Generate:
    return Generate(0, "completion", text, avoid=avoid, must_start=must_start, max_tokens=tokens, probabilities=True)


def said(worker: BlockingEngine, *avoid: str, text: str = TEXT, must_start: str = "") -> str:
    return worker.generate(asked(*avoid, text=text, must_start=must_start)).text()


def first_word(text: str) -> str:
    found = re.match(r"\s*(?:\w+|\S)|\s+", text)
    return found[0] if found else ""


@pytest.mark.parametrize("must_start", ["", " ", " w"])
@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_each_further_answer_begins_with_another_word(
    workers: StartWorker, request: pytest.FixtureRequest, model: str, must_start: str
) -> None:
    worker = workers(request.getfixturevalue(model))
    known: list[str] = []
    for _ in range(4):
        answer = said(worker, *known, must_start=must_start)
        assert answer
        assert first_word(answer) not in {first_word(text) for text in known} - {BROKEN}
        known.append(answer)
    assert said(worker, must_start=must_start) == known[0], "nothing of it stays behind"


def test_a_word_that_takes_several_tokens_is_not_put_together_again(workers: StartWorker, reciting_model: Path) -> None:
    """The model says "ab c"; every way to spell "ab" is closed, but what only begins like it is not."""
    worker = workers(reciting_model)
    assert said(worker, text="\n").startswith("ab c")
    assert first_word(said(worker, "ab and more", text="\n")) != "ab"
    assert said(worker, "a", text="\n")[:1] != "a"
    assert said(worker, "b", text="\n").startswith("ab c")


def test_a_longer_word_with_the_same_beginning_may_be_said(workers: StartWorker, llama_model: Path) -> None:
    biases = (Bias("the", 300), Bias("then", 200))
    worker = workers(llama_model)
    for avoid, word in (((), " the"), ((" the",), " then"), (("the",), " the")):
        request = Generate(0, "completion", TEXT, avoid=avoid, bias=biases, max_tokens=1)
        assert worker.generate(request).text() == word


def test_an_avoided_line_break_is_not_said(workers: StartWorker, reciting_model: Path) -> None:
    worker = workers(reciting_model)
    assert said(worker, text="dé.").startswith("\n")
    assert not said(worker, "\n", text="dé.").startswith("\n")


def test_the_prompt_is_not_read_again_for_it(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    first = worker.generate(asked())
    known = first.text()
    second = worker.generate(asked(known))
    second.text()
    assert second.finished is not None
    timings = second.finished.timings
    assert timings.prompt_tokens - timings.cached_tokens <= 1


def test_probabilities_are_those_among_what_is_left(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    known = [said(worker)]
    deltas = list(worker.generate(asked(*known)))
    values = [value for delta in deltas for value in delta.log_probabilities]
    assert all(value <= 0 for value in values)
    assert len(values) == sum(delta.tokens for delta in deltas)


def test_what_cannot_be_followed_is_refused_in_words(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    with pytest.raises(EngineError, match="grammar"):
        worker.generate(Generate(0, "completion", TEXT, avoid=("a",), grammar='root ::= "a"')).text()
    with pytest.raises(EngineError, match="Too many"):
        said(worker, *(str(number) for number in range(100)))
    assert said(worker), "and the worker goes on"


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "é", "😀", " ", "日本語"])
def test_strange_texts_to_avoid_do_no_harm(workers: StartWorker, llama_model: Path, text: str) -> None:
    answer = said(workers(llama_model), text)
    assert not text.strip() or not answer.startswith(text)
