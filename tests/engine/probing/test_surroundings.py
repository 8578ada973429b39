"""What a look at the devices depends on, and what it must not depend on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from writer.engine.probing import modules, surroundings

IN_THE_WORKER = """
import sys
from writer.engine.probing import modules, surroundings
from writer.engine.worker import main
before = surroundings.fingerprint(modules.find())
main._serve = lambda _out: sys.exit(0 if surroundings.fingerprint(modules.find()) == before else 1)
main.main([])
"""


def test_the_worker_sees_what_the_window_sees() -> None:
    """Or neither would find what the other remembered: the worker changes variables of its own process."""
    done = subprocess.run([sys.executable, "-c", IN_THE_WORKER], check=False, timeout=60)
    assert done.returncode == 0


@pytest.mark.parametrize("name", ["VK_ICD_FILENAMES", "CUDA_VISIBLE_DEVICES", "GGML_VK_VISIBLE_DEVICES"])
def test_a_variable_that_hides_devices_counts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(name, raising=False)
    before = surroundings.fingerprint(modules.find())
    monkeypatch.setenv(name, "")
    assert surroundings.fingerprint(modules.find()) != before
