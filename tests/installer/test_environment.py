"""The set-up of a checkout: what a bare machine lacks is installed or named, and every package is pinned by hash."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def environment() -> ModuleType:
    spec = importlib.util.spec_from_file_location("environment", ROOT / "installer" / "environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def bare(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with nothing installed."""
    monkeypatch.setattr(environment.sys, "platform", "linux")
    monkeypatch.setattr(environment, "known_libraries", set)
    monkeypatch.setattr(environment.shutil, "which", lambda _command: None)
    monkeypatch.setattr(environment, "can_make_environments", lambda: False)


def test_a_bare_machine_lacks_libraries_compiler_and_venv(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare(environment, monkeypatch)
    missing = environment.missing_packages("run")
    assert {"libegl1", "libxcb-cursor0", "g++"} <= set(missing)
    assert any(package.endswith("-venv") for package in missing)
    assert "xdotool" not in missing
    assert "xdotool" in environment.missing_packages("test")


def test_what_cannot_be_installed_is_named(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bare(environment, monkeypatch)
    assert environment.main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("Please install these packages")
    assert "libegl1" in said


def test_an_old_python_is_refused(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(environment.sys, "version_info", (3, 10, 0))
    assert environment.main(["run"]) == 2
    assert "Python 3.11" in capsys.readouterr().err


def test_the_package_that_is_compiled_here_is_taken_out_of_the_others(environment: ModuleType) -> None:
    compiled, others = environment.split_constraints(environment.CONSTRAINTS.read_text())
    assert re.fullmatch(r"llama-cpp-python==[\d.]+ \\\n    --hash=sha256:[0-9a-f]{64}\n?", compiled)
    assert "llama-cpp-python" not in others
    assert "pyside6-essentials==" in others


def test_every_package_is_pinned_with_a_hash_and_no_address_is_given(environment: ModuleType) -> None:
    for text in (environment.CONSTRAINTS.read_text(), *map(extra_constraints, environment.EXTRAS)):
        entries = re.split(r"\n(?=\S)", text.strip())
        assert all(re.match(r"[a-z0-9-]+==\S+( ; [^\n]+)? \\\n +--hash=sha256:", entry) for entry in entries)
        assert "://" not in text


def extra_constraints(extra: str) -> str:
    """Without the comments of the resolver."""
    return re.sub(r"^#.*\n|^\n", "", (ROOT / f"constraints-{extra}.txt").read_text(), flags=re.MULTILINE)


def test_the_heavy_extras_are_pinned_apart_and_agree_with_everything_else(environment: ModuleType) -> None:
    pinned = dict(re.findall(r"^(\S+)==(\S+)", environment.CONSTRAINTS.read_text(), re.MULTILINE))
    for extra in environment.EXTRAS:
        also = dict(re.findall(r"^(\S+)==(\S+)", extra_constraints(extra), re.MULTILINE))
        assert {name: also[name] for name in also.keys() & pinned.keys()}.items() <= pinned.items()
        for requirement in environment.requirements(extra):
            name = re.match(r"[\w-]+", requirement)[0]
            assert name in also
            assert name not in pinned


def test_another_processor_or_build_option_means_another_wheel(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "PYTHON", environment.sys.executable)
    here = environment.wheel_folder("x")
    assert environment.wheel_folder("x") == here
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_VULKAN=ON")
    assert environment.wheel_folder("x") != here
    monkeypatch.delenv("CMAKE_ARGS")
    monkeypatch.setattr(environment, "processor", lambda: "another")
    assert environment.wheel_folder("x") != here
