"""The folder of loadable backends: found, of the right version, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.probing.conftest import MakeFolder
from writer.engine.probing.modules import ModuleFolder, Unfit, find


def whole() -> ModuleFolder:
    found = find()
    assert isinstance(found, ModuleFolder)
    return found


def test_a_whole_folder_is_found_with_its_backends(make_folder: MakeFolder) -> None:
    path = make_folder("vulkan", "cuda")
    assert whole().path == path
    assert whole().manifest.backends == ("cpu", "cuda", "vulkan")
    assert whole().damaged() == {}
    assert whole().altered("vulkan") == ""


@pytest.mark.parametrize("value", ["", "/nowhere/at/all"])
def test_none_is_no_error(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_BACKENDS", value)
    assert find() is None


def test_what_was_built_is_found_by_the_name_in_the_cache(
    make_folder: MakeFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = make_folder("vulkan")
    monkeypatch.delenv("INKHORN_BACKENDS")
    monkeypatch.setenv("INKHORN_HOME", str(tmp_path / "home"))
    assert find() is None
    cache = tmp_path / "home" / "cache" / "backends"
    cache.mkdir(parents=True)
    built.rename(cache / "0123456789abcdef")
    (cache / "current").write_text("0123456789abcdef\n")
    assert whole().path == cache / "0123456789abcdef"


def test_a_folder_of_another_version_is_not_used_and_says_so(make_folder: MakeFolder) -> None:
    make_folder("vulkan", llama_cpp="0.1.2")
    found = find()
    assert isinstance(found, Unfit)
    assert "0.1.2" in found.reason
    assert "make backends" in found.reason


def test_a_list_of_files_that_cannot_be_read_is_words(make_folder: MakeFolder) -> None:
    (make_folder() / "manifest.json").write_text("{")
    found = find()
    assert isinstance(found, Unfit)
    assert "cannot be read" in found.reason


def test_a_truncated_module_is_one_backend_less(make_folder: MakeFolder) -> None:
    file = make_folder("vulkan", "cuda") / "vulkan" / "libggml-vulkan.so"
    file.write_bytes(file.read_bytes()[:7])
    damaged = whole().damaged()
    assert list(damaged) == ["vulkan"]
    assert "7 of 240 bytes" in damaged["vulkan"]


@pytest.mark.parametrize("name", ["libllama.so", "cpu/libggml-cpu-x64.so"])
def test_without_what_everything_needs_the_folder_is_of_no_use(make_folder: MakeFolder, name: str) -> None:
    (make_folder("vulkan") / name).unlink()
    found = find()
    assert isinstance(found, Unfit)
    assert f"{name} is missing" in found.reason


def test_another_file_of_the_same_size_is_found_by_its_content(make_folder: MakeFolder) -> None:
    file = make_folder("vulkan") / "vulkan" / "libggml-vulkan.so"
    file.write_bytes(bytes(file.stat().st_size))
    assert whole().damaged() == {}
    assert "libggml-vulkan.so" in whole().altered("vulkan")
    assert whole().altered("cpu") == ""
