"""The log: faults are in it, the writer's text is not, and the terminal stays quiet.

Each test runs a small program, because hooks for exceptions and signals belong to a whole process.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

START = "import sys, pathlib; from writer import log; opened = log.start(pathlib.Path(sys.argv[1]))\n"


def run(folder: Path, program: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name != "INKHORN_DEBUG"}
    return subprocess.run(
        [sys.executable, "-c", START + program, str(folder)],
        env={**clean, **environment, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        timeout=60,
    )


def logged(folder: Path, file: str = "inkhorn.log") -> str:
    return (folder / file).read_text("utf-8")


def test_messages_go_to_the_file_and_not_to_the_terminal(tmp_path: Path) -> None:
    done = run(tmp_path / "state", "log.logger.warning('worker 7 ended')")
    assert (done.stdout, done.stderr) == ("", "")
    assert "WARNING worker 7 ended" in logged(tmp_path / "state")


def test_debug_shows_everything_on_the_terminal(tmp_path: Path) -> None:
    done = run(tmp_path, "log.logger.debug('details'); 1 / 0", INKHORN_DEBUG="1")
    assert "inkhorn: DEBUG: details" in done.stderr
    assert "ZeroDivisionError: division by zero" in done.stderr


def test_an_uncaught_exception_is_logged_with_its_place_but_without_the_text_it_quotes(tmp_path: Path) -> None:
    done = run(tmp_path, "def save(): raise ValueError('My secret diary')\nsave()")
    assert done.returncode == 1
    assert done.stderr == "inkhorn: something unexpected happened; the log has the details.\n"
    assert "uncaught ValueError" in logged(tmp_path)
    assert "in save" in logged(tmp_path)
    assert "secret" not in logged(tmp_path)


def test_what_the_system_said_is_kept_along_the_chain_of_causes(tmp_path: Path) -> None:
    run(tmp_path, "try: open('/nowhere/at/all')\nexcept OSError as e: raise RuntimeError('the text') from e")
    assert "uncaught RuntimeError" in logged(tmp_path)
    assert "FileNotFoundError: No such file or directory (/nowhere/at/all)" in logged(tmp_path)


def test_an_exception_in_a_thread_is_logged(tmp_path: Path) -> None:
    done = run(
        tmp_path, "import threading; t = threading.Thread(target=lambda: 1 / 0, name='checks'); t.start(); t.join()"
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert "uncaught in thread checks: ZeroDivisionError" in logged(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a process differently there")
def test_a_fatal_signal_leaves_the_stacks(tmp_path: Path) -> None:
    done = run(tmp_path, "import os, signal\ndef fall(): os.kill(os.getpid(), signal.SIGSEGV)\nfall()")
    assert done.returncode == -signal.SIGSEGV
    assert "in fall" in logged(tmp_path, "crash.log")


def test_an_interrupt_is_no_fault(tmp_path: Path) -> None:
    run(tmp_path, "raise KeyboardInterrupt")
    assert logged(tmp_path) == ""


def test_a_folder_that_cannot_be_written_stops_nothing_and_faults_are_shown(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in its place")
    done = run(tmp_path / "state", "assert opened.path is None; log.logger.error('x'); 1 / 0")
    assert "ZeroDivisionError: division by zero" in done.stderr
    assert "x\n" not in done.stderr


def test_stopping_gives_everything_back(tmp_path: Path) -> None:
    program = "opened.stop(); assert sys.excepthook is sys.__excepthook__; assert not log.logger.handlers; 1 / 0"
    assert "ZeroDivisionError" in run(tmp_path, program).stderr
    assert logged(tmp_path) == ""


def test_the_log_begins_a_new_file_before_it_grows_too_large(tmp_path: Path) -> None:
    run(tmp_path, "for _ in range(1200): log.logger.info('x' * 1000)")
    assert sorted(path.name for path in tmp_path.glob("inkhorn.log*")) == ["inkhorn.log", "inkhorn.log.1"]


def test_of_many_log_files_the_newest_are_kept(tmp_path: Path) -> None:
    run(tmp_path, "for number in range(5500): log.logger.info('%d %s', number, 'x' * 1000)")
    assert sorted(path.name for path in tmp_path.glob("inkhorn.log*")) == [
        "inkhorn.log",
        *(f"inkhorn.log.{n}" for n in (1, 2, 3)),
    ]
    assert "INFO 5499 " in logged(tmp_path)
    assert "INFO 0 " not in (tmp_path / "inkhorn.log.3").read_text()
