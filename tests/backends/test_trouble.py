"""Whatever is wrong with drivers, modules and variables: words, and a CPU that works."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from writer.engine.client.blocking import BlockingEngine
from writer.engine.messages import DeviceFacts, EngineConfig, Problem
from writer.engine.probing import listing

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

Compile = Callable[[str, str], Path]


def vulkan(timeout: float = 60) -> DeviceFacts:
    """The line about Vulkan, besides which the CPU is usable."""
    found = {device.backend: device for device in listing.devices(timeout)}
    assert found["cpu"].usable
    return found["vulkan"]


def words_of_loading(model: Path) -> str:
    """What is said when Vulkan is asked for; the CPU has to do the work."""
    with BlockingEngine() as engine:
        loaded = engine.load(EngineConfig(str(model), "vulkan", context=256, threads=1))
        assert loaded.device.backend == "cpu"
        assert loaded.gpu_layers == 0
        assert engine.complete("the cat", 2)
        return loaded.note


def expect(problem: Problem, part: str, model: Path) -> None:
    line = vulkan()
    assert not line.usable
    assert line.problem == problem
    assert part in line.reason
    note = words_of_loading(model)
    assert note.startswith("Vulkan is not available, so the CPU is used.")
    assert part in note


@pytest.mark.parametrize("name", ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"])
def test_a_variable_that_points_nowhere(
    software: Path, name: str, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del software
    monkeypatch.delenv("VK_DRIVER_FILES")
    monkeypatch.setenv(name, "/nowhere/driver.json")
    expect("hidden", f"{name} names /nowhere/driver.json", llama_model)


@pytest.mark.parametrize(("value", "part"), [("", "is empty"), ("7", "asks for device 7, and there is 1")])
def test_a_wrong_device_index(
    software: Path, value: str, part: str, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del software
    monkeypatch.setenv("GGML_VK_VISIBLE_DEVICES", value)
    expect("hidden", part, llama_model)


@pytest.mark.parametrize("content", ["", "{", '{"ICD": {"library_path": "/nowhere/driver.so"}}'])
def test_a_broken_driver_file(
    software: Path, content: str, tmp_path: Path, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del software
    file = tmp_path / "driver.json"
    file.write_text(content)
    monkeypatch.setenv("VK_DRIVER_FILES", str(file))
    expect("no driver", "driver.json cannot be read", llama_model)


def announce(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = library.with_suffix(".json")
    described = {"file_format_version": "1.0.0", "ICD": {"library_path": str(library), "api_version": "1.3.0"}}
    file.write_text(json.dumps(described))
    monkeypatch.setenv("VK_DRIVER_FILES", str(file))


def test_a_driver_that_crashes(
    software: Path, compiled: Compile, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del software
    announce(compiled("crash", "__attribute__((constructor)) static void go(void) { abort(); }"), monkeypatch)
    expect("crashed", "SIGABRT", llama_model)


def test_a_driver_that_hangs(software: Path, compiled: Compile, monkeypatch: pytest.MonkeyPatch) -> None:
    del software
    announce(compiled("hang", "__attribute__((constructor)) static void go(void) { sleep(600); }"), monkeypatch)
    assert vulkan(timeout=3).problem == "hung"


def test_a_driver_that_goes_away_after_it_was_seen(
    software: Path, tmp_path: Path, llama_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "driver.json"
    shutil.copy(software, file)
    monkeypatch.setenv("VK_DRIVER_FILES", str(file))
    assert vulkan().usable
    file.unlink()
    expect("hidden", "which is not there", llama_model)


def damage(file: Path, content: bytes) -> None:
    """Another file in its place; the one that was built is linked, not copied."""
    file.unlink()
    file.write_bytes(content)


def test_a_truncated_module(software: Path, modules: Path, llama_model: Path) -> None:
    del software
    file = modules / "vulkan" / "libggml-vulkan.so"
    damage(file, file.read_bytes()[:100_000])
    expect("damaged", "libggml-vulkan.so is damaged", llama_model)


def test_a_module_whose_end_was_lost_in_a_copy(software: Path, modules: Path, llama_model: Path) -> None:
    """Of the right size: zeros where there was content, as after a crash of the computer."""
    del software
    file = modules / "vulkan" / "libggml-vulkan.so"
    content = file.read_bytes()
    damage(file, content[: len(content) // 2] + bytes(len(content) - len(content) // 2))
    expect("damaged", "libggml-vulkan.so is not the one that was built", llama_model)


def test_a_module_of_another_version(software: Path, modules: Path, compiled: Compile, llama_model: Path) -> None:
    del software
    body = "struct { int version; void *rest[8]; } reg = {1}; void *ggml_backend_init(void) { return &reg; }"
    put(modules, compiled("old", body))
    expect("damaged", "another version", llama_model)


def test_a_module_that_needs_a_library_nobody_has(
    software: Path, modules: Path, tmp_path: Path, compiled: Compile, llama_model: Path
) -> None:
    del software
    needed = compiled("libneeded", "int needed(void) { return 1; }")
    source = tmp_path / "needs.c"
    source.write_text("int needed(void); void *ggml_backend_init(void) { return needed() ? 0 : 0; }")
    library = tmp_path / "needs.so"
    command = ["gcc", "-shared", "-fPIC", "-o", library, source, f"-L{tmp_path}", f"-l:{needed.name}"]
    subprocess.run(command, check=True)
    needed.unlink()
    put(modules, library)
    expect("library missing", "libneeded.so is missing", llama_model)


def put(modules: Path, library: Path) -> None:
    """`library` as if it had been built: the list of files agrees with it."""
    content = library.read_bytes()
    damage(modules / "vulkan" / "libggml-vulkan.so", content)
    manifest = json.loads((modules / "manifest.json").read_text())
    facts = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    manifest["files"]["vulkan/libggml-vulkan.so"] = facts
    damage(modules / "manifest.json", json.dumps(manifest).encode())


def test_modules_of_another_version_of_the_engine(software: Path, modules: Path, llama_model: Path) -> None:
    del software
    manifest = json.loads((modules / "manifest.json").read_text())
    damage(modules / "manifest.json", json.dumps({**manifest, "llama_cpp": "0.1.2"}).encode())
    expect("damaged", "0.1.2", llama_model)


def test_a_truncated_variant_for_the_processor(software: Path, modules: Path, llama_model: Path) -> None:
    del software
    file = next((modules / "cpu").iterdir())
    damage(file, file.read_bytes()[:100_000])
    expect("damaged", f"{file.name} is damaged", llama_model)


def test_no_nvidia_card_for_an_empty_variable(software: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del software
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    found = {device.backend: device for device in listing.devices(60)}
    assert found["cuda"].problem in ("hidden", "not in this build")
    assert found["vulkan"].usable


@pytest.mark.parametrize(("threads", "said"), [(0, False), (999, True)])
def test_a_senseless_number_of_threads(threads: int, said: bool, llama_model: Path) -> None:
    with BlockingEngine() as engine:
        loaded = engine.load(EngineConfig(str(llama_model), "cpu", context=256, threads=threads))
        assert 1 <= loaded.threads <= (os.cpu_count() or 1)
        assert ("999 threads were asked for" in loaded.note) == said
        assert engine.complete("the cat", 2)
