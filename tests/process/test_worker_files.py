"""Files that are no models, models that do not fit, lines that are no requests, parents that die: no crashes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.support.tiny_gguf import write_llama
from writer.engine import codec
from writer.engine.client.blocking import BlockingEngine, EngineError, probe_devices
from writer.engine.client.command import worker_command
from writer.engine.messages import EngineConfig, Event, Failed, Finished, Generate, Load, Loaded, Pong, Score

pytestmark = pytest.mark.process


def refusal(model: Path, context: int = 512) -> str:
    with BlockingEngine() as engine, pytest.raises(EngineError) as caught:
        engine.load(EngineConfig(str(model), context=context))
    return caught.value.message


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.gguf") == (
        "The model file gone.gguf is not there any more. Choose another in Settings, Model."
    )


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"GG", "was cut short"),
        (b"GGUF\x03\0\0\0", "was cut short"),
        (b"PK\x03\x04" + b"x" * 100, "is not a model in GGUF format"),
        (b"GGUF\x63\0\0\0" + b"\0" * 100, "GGUF version"),
        (b"GGUF\x03\0\0\0" + b"\xff" * 400, "damaged or was cut short"),
        (b"GGUF\x03\0\0\0" + b"\0" * 400, "does not hold a language model"),
    ],
)
def test_a_file_that_is_no_model(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "m.gguf"
    file.write_bytes(content)
    assert words in refusal(file)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_model_that_was_cut_short(llama_model: Path, tmp_path: Path, kept: float) -> None:
    whole = llama_model.read_bytes()
    file = tmp_path / "half.gguf"
    file.write_bytes(whole[: int(len(whole) * kept)])
    assert "cut short" in refusal(file)


def test_a_header_that_claims_a_hundred_thousand_layers(llama_model: Path, tmp_path: Path) -> None:
    whole = llama_model.read_bytes()
    at = whole.index(b"llama.block_count") + len("llama.block_count") + 4
    file = tmp_path / "deep.gguf"
    file.write_bytes(whole[:at] + (100_000).to_bytes(4, "little") + whole[at + 4 :])
    assert "does not hold a language model" in refusal(file)


def test_a_kind_of_model_the_engine_does_not_know(llama_model: Path, tmp_path: Path) -> None:
    file = tmp_path / "new.gguf"
    file.write_bytes(llama_model.read_bytes().replace(b"llama", b"zzama"))
    assert "of a kind this version of the engine does not know" in refusal(file)


def test_a_model_larger_than_memory_is_refused_before_it_is_loaded(llama_model: Path, tmp_path: Path) -> None:
    """The file is a terabyte of nothing behind a good header."""
    file = tmp_path / "huge.gguf"
    file.write_bytes(llama_model.read_bytes())
    os.truncate(file, 1 << 40)
    assert refusal(file).startswith("This model needs 1099.")


def test_the_context_is_never_larger_than_what_the_model_was_trained_for(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        loaded = engine.load(EngineConfig(str(llama_model), context=131_072))
    assert loaded.model.context == 1024
    assert loaded.model.name == "Tiny llama"
    assert loaded.model.chat_template
    assert not loaded.model.hybrid


def test_a_backend_that_is_not_there_falls_back_to_the_cpu_and_says_so(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        loaded = engine.load(EngineConfig(str(llama_model), backend="metal" if sys.platform != "darwin" else "cuda"))
    assert loaded.device.backend == "cpu"
    assert "so the CPU is used" in loaded.note


def test_a_file_without_a_chat_template_can_still_be_asked(tmp_path: Path) -> None:
    file = write_llama(tmp_path / "plain.gguf", chat_template=None)
    with BlockingEngine() as engine:
        assert not engine.load(EngineConfig(str(file))).model.chat_template
        assert engine.generate(Generate(0, "rewrite", "the cat", max_tokens=2)).text()


def test_a_template_nobody_knows_counts_as_none(tmp_path: Path) -> None:
    file = write_llama(tmp_path / "odd.gguf", chat_template="{{ raise_exception('no') }}")
    with BlockingEngine() as engine:
        assert not engine.load(EngineConfig(str(file))).model.chat_template


def test_work_without_a_model_and_a_second_load_are_refused_in_words(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        with pytest.raises(EngineError, match="No model is loaded"):
            engine.complete("text")
        engine.load(EngineConfig(str(llama_model)))
        with pytest.raises(EngineError, match="has its model already"):
            engine.load(EngineConfig(str(llama_model)))
        assert engine.complete("the", 2)


def test_lines_that_are_no_requests_are_passed_over(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(llama_model)))
        for garbage in (
            b"\n",
            b"{",
            b"\xff\xfe\n",
            b'{"type":"Nothing","id":1}\n',
            b'{"type":"Generate","id":"x"}\n',
            b"[" * 9999,
        ):
            engine.write(garbage + b"\n")
        assert engine.complete("the", 2)


def test_a_score_without_variants_or_too_long_is_refused_in_words(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(llama_model)))
        with pytest.raises(EngineError, match="nothing to score"):
            engine.score(Score(0, "", ()))
        with pytest.raises(EngineError, match="too long to check"):
            engine.score(Score(0, "", ("x y " * 2000, "y")))


def test_nothing_but_events_comes_out_of_stdout(llama_model: Path) -> None:
    """Also while llama.cpp prints: its own output belongs to stderr."""
    requests = [Load(1, EngineConfig(str(llama_model))), Generate(2, "completion", "the", max_tokens=3)]
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"".join(codec.encode(request) for request in requests))
        process.stdin.flush()
        kinds: list[Event] = []
        while not kinds or not isinstance(kinds[-1], Finished):
            kinds.append(codec.decode_event(process.stdout.readline().rstrip()))
        process.stdin.close()
        assert process.stdout.read() == b""
        assert process.wait(10) == 0
    assert any(isinstance(event, Loaded) for event in kinds)
    assert not any(isinstance(event, Failed | Pong) for event in kinds)


def test_the_worker_leaves_when_its_parent_dies(llama_model: Path, tmp_path: Path) -> None:
    """The parent is killed without a chance to say goodbye, in the middle of an answer."""
    script = (
        "import sys, time\n"
        "from writer.engine.client.blocking import BlockingEngine\n"
        "from writer.engine.messages import EngineConfig, Generate\n"
        "engine = BlockingEngine()\n"
        f"engine.load(EngineConfig({str(llama_model)!r}))\n"
        "next(engine.generate(Generate(0, 'completion', 'the', max_tokens=900)))\n"
        "print(engine.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        worker = psutil.Process(int(parent.stdout.readline()))
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait(10)
    gone, left = psutil.wait_procs([worker], timeout=10)
    assert gone
    assert not left


def test_a_worker_that_dies_is_an_error_in_words(llama_model: Path) -> None:
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(llama_model)))
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(EngineError, match="stopped unexpectedly"):
            engine.complete("the", 2)


def test_the_devices_of_this_computer() -> None:
    devices = probe_devices(60)
    assert [device.backend for device in devices if device.usable].count("cpu") == 1
    for device in devices:
        assert device.usable or device.reason.endswith(".")
