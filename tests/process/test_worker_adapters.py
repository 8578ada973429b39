"""LoRA adapters: what one changes, that it changes nothing else, and files that are none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt
import pytest

from tests.process.conftest import StartWorker
from tests.support.tiny_gguf import FEED_FORWARD, WIDTH, write_lora
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import Adapter, Generate, Score

pytestmark = pytest.mark.process

TEXT = "the cat sat on the mat and the writer wrote"
TARGET = "blk.0.ffn_down.weight"


def said(worker: BlockingEngine, adapter: Adapter | None = None, text: str = TEXT) -> str:
    return worker.generate(Generate(0, "rewrite", text, adapter=adapter, max_tokens=12)).text()


def test_text_is_another_with_an_adapter_and_as_before_without(
    workers: StartWorker, llama_model: Path, lfm2_model: Path, tmp_path: Path
) -> None:
    """Nothing that was computed with an adapter is used without it, nor the other way round."""
    first, second = (Adapter(str(write_lora(tmp_path / f"{seed}.gguf", seed=seed))) for seed in (1, 2))
    worker = workers(llama_model)
    plain, one, two = said(worker), said(worker, first), said(worker, second)
    assert len({plain, one, two}) == 3
    assert said(worker) == plain
    assert said(worker, second) == two
    assert said(worker, first) == one
    assert said(worker, first) == one
    assert said(worker) == plain


def test_its_strength_counts(workers: StartWorker, llama_model: Path, tmp_path: Path) -> None:
    worker, path = workers(llama_model), str(write_lora(tmp_path / "a.gguf"))
    plain = said(worker)
    assert said(worker, Adapter(path, 0.0)) == plain
    assert said(worker, Adapter(path, 1.0)) != said(worker, Adapter(path, -1.0))
    assert said(worker) == plain


def test_a_file_that_was_replaced_is_another_adapter(workers: StartWorker, llama_model: Path, tmp_path: Path) -> None:
    worker, path = workers(llama_model), tmp_path / "a.gguf"
    write_lora(path, seed=1)
    before = said(worker, Adapter(str(path)))
    write_lora(path, seed=2, rank=8)
    assert said(worker, Adapter(str(path))) != before


def test_other_work_goes_on_without_it(workers: StartWorker, llama_model: Path, tmp_path: Path) -> None:
    worker = workers(llama_model)
    score = Score(0, TEXT, (" the mat", " the cat"))
    before = worker.score(score)
    said(worker, Adapter(str(write_lora(tmp_path / "a.gguf"))))
    after = worker.score(score)
    assert after.gains == pytest.approx(before.gains)


Numbers = npt.NDArray[np.float32] | npt.NDArray[np.float16] | npt.NDArray[np.int32]


def _written(
    path: Path,
    low: Numbers | None,
    high: Numbers | None,
    name: str = TARGET,
    header: Mapping[str, str | float | int] | None = None,
) -> Path:
    """An adapter with one pair of tensors as given; `header` replaces what it says of itself."""
    writer = gguf.GGUFWriter(path, "llama")
    facts: dict[str, str | float | int] = {"general.type": "adapter", "adapter.type": "lora", "adapter.lora.alpha": 8.0}
    facts |= header or {}
    for key, value in facts.items():
        match value:
            case str():
                writer.add_string(key, value)
            case float():
                writer.add_float32(key, value)
            case _:
                writer.add_uint32(key, value)
    for part, values in (("a", low), ("b", high)):
        if values is not None:
            writer.add_tensor(f"{name}.lora_{part}", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


LOW = np.full((4, FEED_FORWARD), 0.1, np.float32)
HIGH = np.full((WIDTH, 4), 0.1, np.float32)
NAN = np.where(np.arange(LOW.size) == 300, np.nan, LOW.ravel()).astype(np.float32).reshape(LOW.shape)


def _cut(path: Path) -> Path:
    whole = write_lora(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    return path


def _bytes(content: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (lambda path: path, "not there"),
        (_bytes(b""), "not an adapter"),
        (_bytes(b"garbage" * 100), "not an adapter"),
        (_bytes(b"GGUF\3\0\0\0" + b"\xff" * 400), "damaged"),
        (_cut, "cut short"),
        (lambda path: _written(path, LOW, HIGH, header={"general.type": "model"}), "not an adapter"),
        (lambda path: _written(path, LOW, HIGH, header={"general.type": 7}), "not an adapter"),
        (lambda path: _written(path, LOW, HIGH, header={"adapter.type": "control"}), "not a LoRA"),
        (lambda path: _written(path, LOW, HIGH, header={"adapter.lora.alpha": float("nan")}), "strength"),
        (lambda path: _written(path, LOW, HIGH, header={"adapter.lora.alpha": "eight"}), "strength"),
        (lambda path: write_lora(path, architecture="gemma3"), "another kind of model"),
        (lambda path: write_lora(path, blocks=3), "another model"),
        (lambda path: write_lora(path, width=32), "another size"),
        (lambda path: write_lora(path, blocks=0), "changes nothing"),
        (lambda path: _written(path, LOW, None), "counterpart"),
        (lambda path: _written(path, LOW, HIGH, name="blk.0.ffn_down.bias"), "another model"),
        (lambda path: _written(path, LOW[:2], HIGH), "another size"),
        (lambda path: _written(path, LOW.T.copy(), HIGH.T.copy()), "another size"),
        (lambda path: _written(path, np.stack([LOW, LOW]), np.stack([HIGH, HIGH])), "another size"),
        (lambda path: _written(path, LOW.astype(np.int32), HIGH.astype(np.int32)), "packed"),
        (lambda path: _written(path, NAN, HIGH), "no numbers"),
        (lambda path: _written(path, NAN.astype(np.float16), HIGH.astype(np.float16)), "no numbers"),
    ],
)
def test_a_file_that_is_no_adapter_for_this_model_is_refused_in_words_and_the_worker_goes_on(
    workers: StartWorker, llama_model: Path, tmp_path: Path, write: Callable[[Path], Path], words: str
) -> None:
    worker, path = workers(llama_model), write(tmp_path / "a.gguf")
    with pytest.raises(EngineError, match=words) as refusal:
        said(worker, Adapter(str(path)))
    assert "a.gguf" in refusal.value.message
    assert said(worker)


def test_a_model_is_no_adapter(workers: StartWorker, llama_model: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not an adapter"):
        said(workers(llama_model), Adapter(str(llama_model)))
    with pytest.raises(EngineError, match="cannot be read"):
        said(workers(llama_model), Adapter(str(tmp_path)))


@pytest.mark.parametrize("scale", [1e9, -1e9])
def test_a_strength_beyond_sense_is_refused(
    workers: StartWorker, llama_model: Path, tmp_path: Path, scale: float
) -> None:
    worker, path = workers(llama_model), write_lora(tmp_path / "a.gguf")
    with pytest.raises(EngineError):
        said(worker, Adapter(str(path), scale))
    assert said(worker)
