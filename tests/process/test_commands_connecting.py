"""Commands that ask the model connect to nobody, as the system itself saw it; where one would, the trace tells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.tracing import Trace, read_trace, tracing

pytestmark = pytest.mark.process


def _traced(tmp_path: Path, *command: str) -> Trace:
    log = tmp_path / "calls"
    environment = os.environ | {"INKHORN_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [*tracing(log), sys.executable, *command], env=environment, capture_output=True, timeout=300, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    assert log.stat().st_size, done.stderr
    return read_trace(log)


@pytest.mark.parametrize(
    "command",
    [("complete",), ("check", "--level", "judged"), ("rewrite", "--style", "shorter"), ("models", "list")],
    ids=lambda command: str(command[0]),
)
def test_a_command_connects_to_nobody(command: tuple[str, ...], llama_model: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.md"
    text.write_text("She recieved the letter and put it on the", encoding="utf-8")
    rest = () if command[0] == "models" else (str(text), "--model", str(llama_model))
    trace = _traced(tmp_path, "-m", "writer", *command, *rest)
    assert trace.outside == ()
    assert any("--engine" in line for line in trace.lines) or command[0] == "models", "the worker was watched"


def test_a_connection_would_be_seen(tmp_path: Path) -> None:
    trace = _traced(tmp_path, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))")
    assert len(trace.outside) == 1
    assert 'inet_addr("127.0.0.1")' in trace.outside[0]
