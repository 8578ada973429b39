"""A packaged program has only the engine's modules: without them the worker says so instead of dying."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import EngineConfig

pytestmark = pytest.mark.process

PACKAGED = """
from writer.engine.probing import modules
modules.plain_library = lambda: None
from writer.engine.worker.main import main
raise SystemExit(main([]))
"""
"""The worker of a program without the build for this very processor."""


@pytest.fixture
def backends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "backends"
    folder.mkdir()
    monkeypatch.setenv("INKHORN_BACKENDS", str(folder))
    return folder


def worker() -> BlockingEngine:
    return BlockingEngine([sys.executable, "-c", PACKAGED])


def test_libraries_that_are_not_there_are_said_to_be_missing(backends: Path, llama_model: Path) -> None:
    assert not list(backends.iterdir())
    with worker() as engine, pytest.raises(EngineError, match=r"libraries are missing\. Install Inkhorn again"):
        engine.load(EngineConfig(str(llama_model), context=512))


def test_damaged_ones_are_named(backends: Path, llama_model: Path) -> None:
    manifest = '{"llama_cpp": "", "files": {"libllama.so": {"size": 9, "sha256": ""}}}'
    (backends / "manifest.json").write_text(manifest)
    (backends / "libllama.so").write_bytes(b"short")
    with worker() as engine, pytest.raises(EngineError, match="version"):
        engine.load(EngineConfig(str(llama_model), context=512))


def test_whatever_is_asked_first_is_answered(backends: Path) -> None:
    assert not list(backends.iterdir())
    with worker() as engine, pytest.raises(EngineError, match="missing"):
        engine.ping()
