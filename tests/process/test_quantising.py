"""A smaller file of a model is made whole or not at all, can be stopped, and the model it is made of stays as it is."""

from __future__ import annotations

import shutil
import sys
import threading
from collections import namedtuple
from pathlib import Path

import pytest

from tests.support.tiny_gguf import write_lora
from writer.assist import quantising
from writer.assist.quantising import QuantisingError, make, most_bytes, name_for, possible
from writer.cli import main
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.client.quantiser import quantise
from writer.engine.messages import EngineConfig
from writer.engine.quantisation import Kind
from writer.models import receipts
from writer.models.bad_model import BadModel
from writer.models.gguf_header import read_facts

pytestmark = pytest.mark.process

LABELS: dict[Kind, str] = {"Q4_0": "Q4_0", "Q4_K_M": "Q4_K - Medium", "Q8_0": "Q8_0"}
SLOW = "import time; print('{\"fraction\": 0.5}', flush=True); time.sleep(60)"


@pytest.mark.parametrize("kind", ["Q4_0", "Q4_K_M", "Q8_0"])
def test_the_smaller_model_is_the_same_model_and_loads(kind: Kind, llama_model: Path, tmp_path: Path) -> None:
    before, told = llama_model.read_bytes(), list[float]()
    made = make(llama_model, kind, tmp_path, told.append, threads=1)
    assert made is not None
    assert llama_model.read_bytes() == before
    assert made.path == tmp_path / f"llama-{kind}.gguf"
    assert made.facts.quantisation == LABELS[kind]
    assert made.facts.parameters == read_facts(llama_model).parameters
    assert made.facts.file_bytes < len(before) / 2
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert len(told) > 4
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(made.path), context=64))
        assert engine.complete("the cat", max_tokens=4)


def test_it_says_where_it_comes_from_and_leaves_nothing_else(llama_model: Path, tmp_path: Path) -> None:
    made = make(llama_model, "Q8_0", tmp_path)
    assert made is not None
    receipt = receipts.read(made.path)
    assert receipt is not None
    assert receipt.source == "Made here from llama.gguf as Q8_0"
    assert receipt.file_bytes == made.facts.file_bytes
    assert sorted(file.name for file in tmp_path.iterdir()) == ["llama-Q8_0.gguf", "llama-Q8_0.gguf.receipt"]


def test_stopping_leaves_nothing(llama_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quantising, "quantise_command", lambda *_: [sys.executable, "-c", SLOW])
    begun = threading.Event()
    assert make(llama_model, "Q8_0", tmp_path, lambda _fraction: begun.set(), begun.is_set) is None
    assert list(tmp_path.iterdir()) == []


def test_what_was_left_by_a_crash_is_taken_away(llama_model: Path, tmp_path: Path) -> None:
    left = tmp_path / ".llama-Q8_0.gguf.999999999.part"
    left.write_bytes(b"half")
    make(llama_model, "Q8_0", tmp_path)
    assert not left.exists()


def test_a_process_that_dies_is_said_in_words() -> None:
    with pytest.raises(EngineError, match="stopped while it worked"):
        quantise([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], lambda _fraction: None)


def test_noise_between_the_lines_does_no_harm() -> None:
    told = list[float]()
    script = "print('noise'); print('{\"fraction\": 0.25}')"
    assert quantise([sys.executable, "-c", script], told.append)
    assert told == [0.25]


def test_a_program_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="could not be started"):
        quantise([str(tmp_path / "none")], lambda _fraction: None)


def test_a_model_that_was_cut_short_is_refused(llama_model: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(llama_model.read_bytes()[:-5000])
    with pytest.raises(BadModel, match="incomplete"):
        make(cut, "Q4_0", tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.gguf"
    text.write_text("Dear diary")
    with pytest.raises(BadModel):
        make(text, "Q4_0", tmp_path)


def test_an_adapter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuantisingError, match="not a language model"):
        make(write_lora(tmp_path / "lora.gguf"), "Q4_0", tmp_path)


def test_a_small_model_is_not_made_smaller_still(llama_model: Path, tmp_path: Path) -> None:
    small = make(llama_model, "Q4_0", tmp_path)
    assert small is not None
    assert possible(small.facts) == ()
    with pytest.raises(QuantisingError, match="would lose too much"):
        make(small.path, "Q8_0", tmp_path)
    eight = make(llama_model, "Q8_0", tmp_path)
    assert eight is not None
    assert possible(eight.facts) == ("Q4_0", "Q4_K_M")


def test_a_file_of_that_name_is_kept(llama_model: Path, tmp_path: Path) -> None:
    there = tmp_path / "llama-Q4_0.gguf"
    there.write_bytes(b"mine")
    with pytest.raises(QuantisingError, match="already"):
        make(llama_model, "Q4_0", tmp_path)
    assert there.read_bytes() == b"mine"


def test_without_room_on_the_disk_nothing_is_begun(
    llama_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10, 9, 1))
    with pytest.raises(QuantisingError, match="Free some space"):
        make(llama_model, "Q4_0", tmp_path)


def test_what_it_takes_on_the_disk_is_never_promised_too_small(llama_model: Path, tmp_path: Path) -> None:
    for kind in quantising.KINDS:
        made = make(llama_model, kind, tmp_path)
        assert made is not None
        assert made.facts.file_bytes <= most_bytes(read_facts(llama_model), kind)


@pytest.mark.parametrize(
    ("name", "new"),
    [
        ("model-F16.gguf", "model-Q4_0.gguf"),
        ("SmolLM2-135M-Instruct.Q4_1.gguf", "SmolLM2-135M-Instruct-Q4_0.gguf"),
        ("gemma-3-270m-q8_0.gguf", "gemma-3-270m-Q4_0.gguf"),
        ("mine.gguf", "mine-Q4_0.gguf"),
        ("qwen2.5-0.5b.gguf", "qwen2.5-0.5b-Q4_0.gguf"),
    ],
)
def test_the_new_name_tells_the_new_quantisation(name: str, new: str) -> None:
    assert name_for(Path(name), "Q4_0") == new


def test_the_command_line_prints_where_it_lies(llama_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "quantise", str(llama_model), "--to", "Q8_0"]) == 0
    assert Path(capsys.readouterr().out.strip()).name == "llama-Q8_0.gguf"
    assert main(["models", "quantise", str(llama_model), "--to", "Q8_0"]) == 2
    assert "already" in capsys.readouterr().err
    assert main(["models", "quantise", "nothing"]) == 2
    assert "There is no model nothing" in capsys.readouterr().err
