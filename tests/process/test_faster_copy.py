"""A model in a slow quantisation is copied into a fast one, once, and never instead of working."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from writer import paths

pytestmark = pytest.mark.process

Q4_1, Q4_0 = 3, 2


def source(model: Path, file_type: int) -> Path:
    """What a worker would load, asked in a process of its own, because llama.cpp lives there."""
    script = (
        "import sys; from pathlib import Path; from writer.engine.worker.models.faster_copy import source;"
        f"print(source(Path(sys.argv[1]), {file_type}, 1))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(model)], capture_output=True, text=True, check=True)
    return Path(done.stdout.strip().splitlines()[-1])


def test_the_copy_is_made_once_and_works(llama_model: Path) -> None:
    from writer.engine.client.blocking import BlockingEngine
    from writer.engine.messages import EngineConfig

    copy = source(llama_model, Q4_1)
    assert copy.parent == paths.cache_folder() / "models"
    made = copy.stat().st_mtime_ns
    assert source(llama_model, Q4_1) == copy
    assert copy.stat().st_mtime_ns == made
    assert [file.name for file in copy.parent.iterdir()] == [copy.name], "nothing half-made is left"
    with BlockingEngine() as engine:
        assert "Q4_0" in engine.load(EngineConfig(model=str(copy), context=64)).model.quantisation


def test_a_fast_model_is_taken_as_it_is(llama_model: Path) -> None:
    assert source(llama_model, Q4_0) == llama_model


def test_a_changed_model_gets_a_copy_of_its_own(llama_model: Path, tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(llama_model.read_bytes())
    first = source(model, Q4_1)
    model.write_bytes(llama_model.read_bytes() + b"\0" * 32)
    assert source(model, Q4_1) != first


def test_without_a_place_for_it_the_model_itself_is_used(llama_model: Path) -> None:
    paths.cache_folder().parent.mkdir(parents=True, exist_ok=True)
    paths.cache_folder().write_text("a file where the folder should be")
    assert source(llama_model, Q4_1) == llama_model


def test_on_a_full_disk_the_model_itself_is_used_and_nothing_half_written_stays(llama_model: Path) -> None:
    limit = 20_000
    script = (
        "import resource, sys; from pathlib import Path; from writer.engine.worker.models.faster_copy import source;"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); print(source(Path(sys.argv[1]), {Q4_1}, 1))"
    )
    done = subprocess.run([sys.executable, "-c", script, llama_model], capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip().splitlines()[-1]) == llama_model
    assert list((paths.cache_folder() / "models").iterdir()) == []


def test_a_model_that_cannot_be_copied_is_left_to_the_loader(tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF\x03\x00\x00\x00" + b"\x00" * 16)
    assert source(broken, Q4_1) == broken
