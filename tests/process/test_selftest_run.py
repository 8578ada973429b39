"""`inkhorn --selftest` in a checkout: everything works, and what does not is told with its name and exit status 1."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]


def selftest(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "writer", "--selftest", *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(command, env=environment | more, capture_output=True, encoding="utf-8", check=False)


def test_everything_works_without_a_display_and_without_a_model() -> None:
    done = selftest()
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == "everything works"
    assert all(line.startswith("ok ") for line in lines[:-1])
    for name in ("window", "fonts and icons", "rules", "keyring", "worker", "devices"):
        assert any(line.startswith(f"ok      {name}: ") for line in lines), name


def test_modules_of_another_engine_are_told(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"llama_cpp": "0.0.1", "files": {}}')
    done = selftest("engine", INKHORN_BACKENDS=str(tmp_path))
    assert done.returncode == 1
    assert "FAILED  engine files: The engine's modules are of version 0.0.1" in done.stdout
    assert "ok      rules: " in done.stdout, "the other checks are made all the same"
