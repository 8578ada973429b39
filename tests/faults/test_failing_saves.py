"""Saving, with every single system call of it failing in turn, all calls from there on, or the process killed there.

Whatever happens: the file holds the old text or the new one, whole; and where it was written in place and the process
died in the middle of it, the old text lies whole among the backups.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults import save_driver

HERE = Path(__file__).resolve().parent
ONCE, ON, KILL, KILL_IN_WRITE = 0, 1, 2, 3
IN_PLACE = ("linked", "linked, longer")
Attempt = dict[str, Any]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="calls are made to fail with LD_PRELOAD")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("there is no C compiler to make calls fail with")
    made = tmp_path_factory.mktemp("shim") / "failing_calls.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(HERE / "failing_calls.c"), "-ldl"]
    subprocess.run(command, check=True)
    return made


@pytest.fixture
def folder() -> Iterator[Path]:
    """In memory where there is such a disk: a thousand saves are a thousand times four flushes."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as made:
        yield Path(made) / "matrix"


def attempts(shim: Path, folder: Path, mode: int, code: int = errno.EIO) -> list[Attempt]:
    environment = os.environ | {"LD_PRELOAD": str(shim), "PYTHONPATH": str(HERE.parent.parent)}
    command = [sys.executable, str(HERE / "save_driver.py"), str(folder), str(mode), str(code)]
    run = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    made = [json.loads(line) for line in run.stdout.splitlines()]
    assert {each["case"] for each in made} >= {"plain", "linked", "with attributes", "new"}
    assert len(made) > 100, "hardly any call was intercepted"
    return made


def before(attempt: Attempt) -> str | None:
    return None if attempt["case"] == "new" else save_driver.OLD


def _whole(content: str | None, old: str | None, new: str) -> bool:
    return content in (old, new)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS], ids=errno.errorcode.get)
def test_one_failing_call_leaves_the_old_text_or_the_new_one(shim: Path, folder: Path, code: int) -> None:
    made = attempts(shim, folder, ONCE, code)
    assert any(each["said"] == "Saved" and not each["backups"] for each in made), "a missing backup is no obstacle"
    for attempt in made:
        saved = attempt["said"] == "Saved"
        assert attempt["content"] == (attempt["text"] if saved else before(attempt)), attempt
        assert saved or attempt["said"].startswith("page.md could not be saved"), attempt
        assert attempt["beside"] == [] or attempt["call"] == "unlink", attempt


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=errno.errorcode.get)
def test_a_disk_that_fails_for_good_leaves_one_of_them_whole_somewhere(shim: Path, folder: Path, code: int) -> None:
    for attempt in attempts(shim, folder, ON, code):
        if "is damaged now" in attempt["said"]:
            assert attempt["case"] in IN_PLACE, attempt
            assert save_driver.OLD in attempt["backups"], attempt
        else:
            saved = attempt["said"] == "Saved"
            assert attempt["content"] == (attempt["text"] if saved else before(attempt)), attempt


@pytest.mark.parametrize("mode", [KILL, KILL_IN_WRITE], ids=["between calls", "in the middle of writing"])
def test_a_process_killed_while_it_saves_leaves_one_of_them_whole_somewhere(
    shim: Path, folder: Path, mode: int
) -> None:
    killed = attempts(shim, folder, mode)
    assert {each["said"] for each in killed} == {"killed"}
    for attempt in killed:
        if attempt["case"] in IN_PLACE and not _whole(attempt["content"], before(attempt), attempt["text"]):
            assert save_driver.OLD in attempt["backups"], attempt
        else:
            assert _whole(attempt["content"], before(attempt), attempt["text"]), attempt
