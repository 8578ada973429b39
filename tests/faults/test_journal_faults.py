"""The disk of the journal fails: said once in words, never in the way of a key, and safe again when it is over."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from writer.documents.journal.finding import read_journal
from writer.documents.journal.places import all_places

pytestmark = [
    pytest.mark.process,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tmpfs and LD_PRELOAD are of Linux"),
]
ROOT = Path(__file__).resolve().parent.parent.parent
UNSAFE = "cannot be kept safe"


@dataclass
class Window:
    """A window in a process of its own."""

    process: subprocess.Popen[str]
    home: Path

    def do(self, command: str) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the window has ended"
        return json.loads(line)

    @property
    def kept(self) -> str:
        """What the next start would find."""
        found = read_journal(all_places(self.home / "state" / "journal"))
        return found.text if found else ""

    def end(self) -> None:
        if self.process.stdin:
            self.process.stdin.close()
        self.process.wait(20)
        if self.process.stdout:
            self.process.stdout.close()


def opened(home: Path, **environment: str) -> Window:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typing_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=os.environ | {"INKHORN_HOME": str(home), **environment},
    )
    return Window(process, home)


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that makes writing fail."""
    if not shutil.which("gcc"):
        pytest.skip("gcc is not here")
    library = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory, shim: Path) -> Iterator[tuple[Window, Path]]:
    """A window whose journal fails while the file beside it says how; one for all faults, as a writer has it."""
    folder = tmp_path_factory.mktemp("failing")
    flag = folder / "fault"
    environment = {"INKHORN_FAULT_IN": "/state/journal/", "INKHORN_FAULT_FLAG": str(flag)}
    window = opened(folder / "home", LD_PRELOAD=str(shim), **environment)
    yield window, flag
    window.end()


@pytest.mark.parametrize(
    "fault", [f"write {errno.EIO}", f"write {-errno.ENOSPC}", f"fsync {errno.EIO}", f"write {errno.ENOSPC}"]
)
def test_a_fault_is_said_once_and_everything_is_safe_when_it_is_over(failing: tuple[Window, Path], fault: str) -> None:
    window, flag = failing
    before = window.do("type Before. ")["text"]
    assert window.do("flush")["flushed"]
    assert window.kept == before
    flag.write_text(fault)
    assert window.do("type During. ")["slowest"] < 1.0
    assert not window.do("flush")["flushed"]
    assert len([sentence for sentence in window.do("say")["said"] if UNSAFE in sentence]) == 1
    assert window.kept.startswith(before), "what was safe stays so"
    window.do("type More. ")
    assert not window.do("flush")["flushed"]
    assert len([sentence for sentence in window.do("say")["said"] if UNSAFE in sentence]) == 1
    flag.unlink()
    text = window.do("type After. ")["text"]
    assert window.do("flush")["flushed"]
    assert window.kept == text
    assert len(all_places(window.home / "state" / "journal")) == 1
    assert not [sentence for sentence in window.do("say")["said"] if UNSAFE in sentence]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few kilobytes where journals are kept."""
    place = tmp_path / "home" / "state" / "journal"
    place.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a disk can be mounted by an administrator only")
    yield place
    subprocess.run(["umount", "-l", place], check=False)


def test_a_full_disk_is_said_and_its_end_too(small_disk: Path, tmp_path: Path) -> None:
    window = opened(tmp_path / "home")
    try:
        window.do("type Before. ")
        assert window.do("flush")["flushed"]
        ballast = small_disk / "ballast"
        with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(4096))
        for _ in range(60):  # until what was left of the journal's last block is used up
            assert window.do("type " + "and more words " * 10)["slowest"] < 1.0
            if not window.do("flush")["flushed"]:
                break
        said = window.do("say")["said"]
        assert any(UNSAFE in sentence and "the disk is full" in sentence for sentence in said)
        assert window.kept.startswith("Before. ")
        ballast.unlink()
        text = window.do("type After.")["text"]
        assert window.do("flush")["flushed"]
        assert window.kept == text
        assert not [sentence for sentence in window.do("say")["said"] if UNSAFE in sentence]
    finally:
        window.end()
