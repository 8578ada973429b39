"""An answer that has to obey a grammar: it does, whatever the model would rather say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest

from tests.process.conftest import StartWorker
from tests.support.tiny_gguf import RECITAL
from writer.engine.client.blocking import EngineError
from writer.engine.messages import Bias, Generate, Sampling

pytestmark = pytest.mark.process

TEXT = "the cat sat on the mat and the writer wrote"
PAIRS = 'root ::= "{" pair ("," pair){0,2} "}"\npair ::= "\\"" [a-z]{1,6} "\\":" ([1-9] [0-9]{0,3} | "null")\n'
GREEDY = Sampling()
WARM = Sampling(temperature=0.9, top_k=40, seed=5)


def obeying(grammar: str, sampling: Sampling = GREEDY, max_tokens: int = 80) -> Generate:
    return Generate(0, "rewrite", TEXT, grammar=grammar, sampling=sampling, max_tokens=max_tokens)


@pytest.mark.parametrize("sampling", [GREEDY, WARM], ids=["greedy", "warm"])
def test_a_question_is_answered_with_yes_or_no(
    workers: StartWorker, llama_model: Path, lfm2_model: Path, sampling: Sampling
) -> None:
    for model in (llama_model, lfm2_model):
        answer = workers(model).generate(obeying('root ::= "yes" | "no"', sampling))
        assert answer.text() in ("yes", "no")
        assert answer.finished is not None
        assert answer.finished.reason == "stop"


@pytest.mark.parametrize("sampling", [GREEDY, WARM, Sampling(repeat_penalty=1.3), Sampling(1.2, top_k=0)])
def test_a_structure_is_whole_and_streams(workers: StartWorker, llama_model: Path, sampling: Sampling) -> None:
    deltas = list(workers(llama_model).generate(obeying(PAIRS, sampling)))
    assert len(deltas) > 5
    pairs = json.loads("".join(delta.text for delta in deltas))
    assert all(value is None or 1 <= value <= 9999 for value in pairs.values())


def test_what_the_model_prefers_is_left_to_it(workers: StartWorker, reciting_model: Path) -> None:
    """A grammar that allows everything changes nothing."""
    worker = workers(reciting_model)
    request = Generate(0, "rewrite", "\n", max_tokens=len(RECITAL.encode()), sampling=Sampling(0.2))
    for grammar in ("root ::= .*", ""):
        assert worker.generate(msgspec.structs.replace(request, grammar=grammar)).text() == RECITAL


def test_the_same_seed_gives_the_same_answer_and_another_one_another(workers: StartWorker, llama_model: Path) -> None:
    def text(seed: int) -> str:
        return workers(llama_model).generate(obeying("root ::= [a-z ]{20,40}", Sampling(1.0, seed=seed))).text()

    assert text(1) == text(1)
    assert len({text(seed) for seed in range(5)}) > 1


def test_characters_of_several_bytes_are_written_whole(workers: StartWorker, llama_model: Path) -> None:
    """The tiny model has a token for each byte: the grammar reaches into the middle of characters."""
    for characters in ("à-ü", "一-鿿", "😀-😏"):
        answer = workers(llama_model).generate(obeying(f"root ::= [{characters}]{{3}}", WARM)).text()
        assert re.fullmatch(f"[{characters}]{{3}}", answer)


def test_likelihoods_come_with_the_answer(workers: StartWorker, llama_model: Path) -> None:
    request = Generate(0, "rewrite", TEXT, grammar='root ::= "yes" | "no"', probabilities=True)
    values = [value for delta in workers(llama_model).generate(request) for value in delta.log_probabilities]
    assert values
    assert all(value < 0 for value in values)


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (obeying("root ::= nowhere"), "nowhere"),
        (obeying('root ::= root "a" | "b"'), "begins with itself"),
        (obeying('root ::= "a"\nother ::= "b'), "line 2"),
        (obeying("root ::= " + " ".join(['("a"?)'] * 3000) + ' "b"'), "too many ways"),
        (Generate(0, "completion", TEXT, must_start=" a", grammar='root ::= "b"'), "both"),
    ],
)
def test_a_grammar_that_cannot_be_followed_is_refused_and_the_worker_goes_on(
    workers: StartWorker, llama_model: Path, request_: Generate, words: str
) -> None:
    worker = workers(llama_model)
    with pytest.raises(EngineError, match=words):
        worker.generate(request_).text()
    assert worker.generate(obeying('root ::= "fine"')).text() == "fine"


def test_readings_that_double_with_every_letter_are_refused_when_they_do(
    workers: StartWorker, llama_model: Path
) -> None:
    """llama.cpp's own matcher needs twice the time and memory for each further bracket here."""
    worker = workers(llama_model)
    doubling = 'root ::= inner\ninner ::= "(" inner ")" "+" inner | "(" inner ")" | "(" inner ")" "-" inner | "x"'
    brackets = Generate(0, "rewrite", TEXT, grammar=doubling, bias=(Bias("(", 500),), max_tokens=200)
    with pytest.raises(EngineError, match="too many ways"):
        worker.generate(brackets).text()
    assert worker.complete(TEXT, 3)


def test_the_likeliest_text_that_is_allowed_is_chosen(workers: StartWorker, reciting_model: Path) -> None:
    """The reciting model wants "ab c"; where the grammar lets it, it gets it."""
    worker = workers(reciting_model)
    request = Generate(0, "rewrite", "\n", grammar='root ::= [ac] [b-z] " " "c" | "zebra"', max_tokens=20)
    assert worker.generate(request).text() == "ab c"
