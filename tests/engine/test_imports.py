"""The command line has no Qt, the window no llama.cpp: each process loads only what it needs."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "stranger"),
    [
        ("writer.engine.client.blocking", "PySide6"),
        ("writer.engine.bench", "PySide6"),
        ("writer.engine.worker.service", "PySide6"),
        ("writer.engine.client.engine", "llama_cpp"),
        ("writer.engine.client.blocking", "llama_cpp"),
        ("writer.engine.worker.main", "llama_cpp"),
    ],
)
def test_a_stranger_is_not_loaded(module: str, stranger: str) -> None:
    program = f"import sys, {module}; sys.exit({stranger!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
