"""A caret in the middle of a sentence: what follows it is shown to a model that has tokens for that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.conftest import StartWorker
from tests.support.tiny_gguf import write_llama
from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import EngineConfig, Generate, Timings

pytestmark = pytest.mark.process

BEFORE = "the cat sat on a mat. " * 20 + "\nthe writer wrote and then"
SUFFIX = " and sat on the mat."


@pytest.fixture(scope="module")
def filling_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("models") / "filling.gguf", seed=5, gap="\x01\x02\x03")


def asked(suffix: str = "", text: str = BEFORE, task: str = "completion") -> Generate:
    return Generate(0, "warm" if task == "warm" else "completion", text, max_tokens=8 * (task != "warm"), suffix=suffix)


def ask(worker: BlockingEngine, request: Generate) -> tuple[str, Timings]:
    answer = worker.generate(request)
    return answer.text(), answer.finished.timings


def read(timings: Timings) -> int:
    return timings.prompt_tokens - timings.cached_tokens


def test_what_follows_changes_what_is_said(workers: StartWorker, filling_model: Path) -> None:
    worker = workers(filling_model)
    plain, before = ask(worker, asked())
    filled, behind = ask(worker, asked(SUFFIX))
    assert filled != plain
    assert behind.prompt_tokens > before.prompt_tokens + 3
    assert ask(worker, asked(" the the the"))[0] != filled
    assert ask(worker, asked())[0] == plain


def test_a_model_without_such_tokens_is_not_shown_it(workers: StartWorker, llama_model: Path) -> None:
    worker = workers(llama_model)
    assert ask(worker, asked(SUFFIX))[0] == ask(worker, asked())[0]


def test_the_answer_begins_with_the_letters_typed(workers: StartWorker, filling_model: Path) -> None:
    request = Generate(0, "completion", BEFORE, must_start=" wr", suffix=SUFFIX, max_tokens=8, bias=())
    with_it = workers(filling_model).generate(request).text()
    assert with_it
    assert not with_it.startswith(" wr"), "they are not repeated"


def test_while_typing_only_the_words_and_what_follows_are_read_again(workers: StartWorker, filling_model: Path) -> None:
    worker = workers(filling_model)
    ask(worker, asked(SUFFIX))
    grown = ask(worker, asked(SUFFIX, BEFORE + " the writer"))[1]
    assert read(grown) <= len(SUFFIX) + 8
    left = ask(worker, asked("", BEFORE + " the writer"))[1]
    assert read(left) <= 40, "the paragraphs above are the same without the suffix"


def test_it_can_be_read_ahead(workers: StartWorker, filling_model: Path) -> None:
    worker = workers(filling_model)
    ask(worker, asked(SUFFIX, BEFORE + " a cat", "warm"))
    assert read(ask(worker, asked(SUFFIX, BEFORE + " a cat"))[1]) <= 1


@pytest.mark.parametrize(("text", "suffix"), [("", SUFFIX), ("a" * 20_000, "b" * 20_000), ("\n\n", " "), ("a\n", "\n")])
def test_any_gap_fits_the_context(workers: StartWorker, filling_model: Path, text: str, suffix: str) -> None:
    timings = ask(workers(filling_model), asked(suffix, text))[1]
    assert timings.prompt_tokens + timings.generated_tokens <= 1024


def test_facts_say_which_models_can(filling_model: Path, llama_model: Path) -> None:
    for model, fills in ((filling_model, True), (llama_model, False)):
        with BlockingEngine() as engine:
            assert engine.load(EngineConfig(str(model), backend="cpu", context=512)).model.fills is fills
