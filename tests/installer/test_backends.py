"""The build of loadable backends: what can be built here, how the result is laid out, and that the program finds it."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from writer.engine.probing import modules
from writer.engine.probing.modules import ModuleFolder

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def backends(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("backends", ROOT / "installer" / "backends.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "backends", module)  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def system(backends: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """As on a `platform` with these `commands`, where nothing can be installed."""

    def pretend(platform: str, *commands: str, headers: int = 309, cublas: bool = True) -> None:
        monkeypatch.setattr(backends.sys, "platform", platform)
        monkeypatch.setattr(backends.shutil, "which", lambda name: name if name in commands else None)
        monkeypatch.setattr(backends.environment, "install_packages", lambda _packages: False)
        monkeypatch.setattr(backends, "header_version", lambda: headers)
        monkeypatch.setattr(backends, "has_cublas", lambda: cublas)
        monkeypatch.setattr(backends, "VULKAN_FILES", {})
        monkeypatch.delenv("VULKAN_SDK", raising=False)

    return pretend


def test_linux_with_everything_builds_all_but_metal(backends: ModuleType, system: Callable[..., None]) -> None:
    system("linux", "glslc", "nvcc")
    plan = backends.plan_build([])
    assert plan.backends == ["cpu", "vulkan", "cuda"]
    assert list(plan.left_out) == ["metal"]


def test_a_mac_builds_metal(backends: ModuleType, system: Callable[..., None]) -> None:
    system("darwin")
    assert backends.plan_build([]).backends == ["cpu", "metal"]


def test_what_is_missing_is_named_and_the_rest_is_built(backends: ModuleType, system: Callable[..., None]) -> None:
    system("linux")
    plan = backends.plan_build([])
    assert plan.backends == ["cpu"]
    assert "glslc" in plan.left_out["vulkan"]
    assert "nvcc" in plan.left_out["cuda"]


def test_a_cuda_compiler_without_its_library_is_not_enough(backends: ModuleType, system: Callable[..., None]) -> None:
    system("linux", "nvcc", cublas=False)
    assert "cuBLAS" in backends.plan_build(["cuda"]).left_out["cuda"]


def test_headers_that_are_too_old_are_not_tried(backends: ModuleType, system: Callable[..., None]) -> None:
    system("linux", "glslc", headers=182)
    assert "Vulkan SDK" in backends.plan_build(["vulkan"]).left_out["vulkan"]


def test_what_was_asked_for_by_name_and_cannot_be_built_is_a_refusal(
    backends: ModuleType, system: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    system("linux", "cmake", "ninja", "gcc", "g++")
    assert backends.main(["cuda"]) == 2
    said = capsys.readouterr()
    assert "no nvcc" in said.out
    assert "cannot be built here: cuda" in said.err


def test_without_a_compiler_it_is_named(
    backends: ModuleType, system: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    system("linux", "gcc", "g++")
    assert backends.main([]) == 2
    assert "cmake ninja-build" in capsys.readouterr().err


def build(folder: Path, *names: str) -> Path:
    """What CMake leaves: libraries under three names each, modules under one."""
    folder.mkdir()
    for name in names:
        (folder / name).write_bytes(name.encode())
    for name in ("llama", "ggml", "ggml-base"):
        (folder / f"lib{name}.so.0.25").write_bytes(name.encode())
        (folder / f"lib{name}.so.0").symlink_to(f"lib{name}.so.0.25")
        (folder / f"lib{name}.so").symlink_to(f"lib{name}.so.0")
    return folder


MODULES = ("libggml-cpu-x64.so", "libggml-cpu-zen4.so", "libggml-cpu-sapphirerapids.so", "libggml-vulkan.so")


def test_the_result_is_found_by_the_program(
    backends: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = backends.Plan(["cpu", "vulkan"], {"cuda": "There is no nvcc."})
    result = tmp_path / "result"
    backends.collect(build(tmp_path / "bin", *MODULES, "libggml-rpc.so"), result, plan)
    backends.write_manifest(result, f"llama-cpp-python=={modules.installed_version()} \\\n  --hash=x", plan, "0.25.3")
    monkeypatch.setenv("INKHORN_BACKENDS", str(result))
    found = modules.find()
    assert isinstance(found, ModuleFolder)
    assert found.manifest.backends == ("cpu", "vulkan")
    assert found.manifest.left_out == plan.left_out
    assert found.damaged() == {}
    assert (result / "libllama.so").read_bytes() == b"llama"
    assert sorted(file.name for file in (result / "cpu").iterdir()) == ["libggml-cpu-x64.so", "libggml-cpu-zen4.so"]


def test_a_build_that_made_no_module_is_no_result(backends: ModuleType, tmp_path: Path) -> None:
    plan = backends.Plan(["cpu", "vulkan"])
    backends.collect(build(tmp_path / "bin", "libggml-cpu-x64.so"), tmp_path / "result", plan)
    with pytest.raises(SystemExit):
        backends.write_manifest(tmp_path / "result", "llama-cpp-python==0.3.36", plan, "")
    assert not (tmp_path / "result" / "manifest.json").exists()


def test_the_new_build_is_used_and_the_old_ones_go(
    backends: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "home" / "cache" / "backends"
    for name in ("0" * 16, "1" * 16, "notes"):
        (cache / name).mkdir(parents=True)
    manifest = {"llama_cpp": modules.installed_version(), "files": {}}
    (cache / ("1" * 16) / "manifest.json").write_text(json.dumps(manifest))
    backends.use(cache / ("1" * 16))
    assert sorted(entry.name for entry in cache.iterdir()) == ["1" * 16, "current", "notes"]
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("INKHORN_BACKENDS", raising=False)
    found = modules.find()
    assert isinstance(found, ModuleFolder)
    assert found.path == cache / ("1" * 16)


def test_another_plan_is_another_build(backends: ModuleType) -> None:
    one = backends.identity("llama-cpp-python==1", backends.Plan(["cpu"]))
    assert one == backends.identity("llama-cpp-python==1", backends.Plan(["cpu"], {"cuda": "no nvcc"}))
    assert one != backends.identity("llama-cpp-python==1", backends.Plan(["cpu", "vulkan"]))
    assert one != backends.identity("llama-cpp-python==2", backends.Plan(["cpu"]))
