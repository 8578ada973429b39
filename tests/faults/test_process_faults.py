"""Real workers killed, stopped, starved and robbed of their model file: the next request works, or a sentence says why.

How long a restart takes is told with `pytest -s`; it must be below two seconds.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests.faults.conftest import MakeDesk
from tests.faults.desk import Desk, Heard, tell
from tests.support.tiny_gguf import RECITAL, write_llama
from writer.engine.client.command import worker_command
from writer.engine.client.state import Phase
from writer.engine.client.watchdog import BEAT_SECONDS, SILENCE_SECONDS
from writer.engine.messages import EngineConfig, Failed, Finished, Generate

pytestmark = pytest.mark.process

LONG_PROMPT = "the cat sat on a mat and the writer wrote then " * 150


def kill(desk: Desk) -> float:
    """Kill the worker; returns how many seconds pass until another is ready."""
    worker = desk.engine.worker_pid
    os.kill(worker, signal.SIGKILL)
    return desk.until_replaced(worker)


# -- killed


def test_killed_while_idle(desk: Desk) -> None:
    tell("restart after a kill while idle", kill(desk), "s")
    assert desk.recites()


def test_killed_while_reading_a_prompt(make_desk: MakeDesk, slow_model: Path) -> None:
    desk = make_desk()
    desk.open(slow_model, 8192)
    heard = desk.ask(LONG_PROMPT)
    assert desk.engine.activity == "reading"
    tell("restart after a kill while reading", kill(desk), "s")
    (end,) = heard.ends
    assert isinstance(end, Failed)
    assert "being started again" in end.message
    assert isinstance(desk.answer("the cat", 3)[-1], Finished)


def test_killed_while_writing_with_others_in_the_queue(desk: Desk) -> None:
    heard = desk.ask(max_tokens=2000)
    desk.until(lambda: bool(heard.text))
    queued = [Heard() for _ in range(20)]
    for each in queued:
        desk.submit(Generate(0, "rewrite", "\n"), each)
    tell("restart after a kill while writing", kill(desk), "s")
    for each in [heard, *queued]:
        assert len(each.ends) == 1
    assert desk.recites()


def test_killed_while_loading(make_desk: MakeDesk, reciting_model: Path) -> None:
    desk = make_desk()
    desk.engine.configure(EngineConfig(str(reciting_model), backend="cpu"))
    desk.until(lambda: desk.engine.worker_pid != 0)
    tell("restart after a kill while loading", kill(desk), "s")
    assert desk.recites()


def test_killed_again_as_soon_as_it_is_back(desk: Desk) -> None:
    """Three times; each waits longer, none is given up."""
    for _ in range(3):
        kill(desk)
        assert desk.recites()


def test_a_restart_begins_where_nothing_is_left_of_the_old_worker(desk: Desk) -> None:
    old = psutil.Process(desk.engine.worker_pid)
    kill(desk)
    assert not old.is_running()
    workers = [child.pid for child in psutil.Process().children() if "--engine" in child.cmdline()]
    assert workers == [desk.engine.worker_pid]


# -- stopped, and time


@pytest.mark.skipif("INKHORN_SOAK" not in os.environ, reason="takes half a minute of real time; set INKHORN_SOAK")
@pytest.mark.timeout(120)
def test_stopped_for_good_in_real_time(desk: Desk) -> None:
    heard = desk.ask(max_tokens=2000)
    desk.until(lambda: bool(heard.text))
    stuck = desk.engine.worker_pid
    os.kill(stuck, signal.SIGSTOP)
    started = time.perf_counter()
    desk.until(lambda: desk.engine.state.ready and desk.engine.worker_pid not in (0, stuck), 60_000)
    seconds = time.perf_counter() - started
    tell("stopped worker replaced after", seconds, "s")
    assert SILENCE_SECONDS <= seconds < SILENCE_SECONDS + 2 * BEAT_SECONDS + 2
    assert [type(end) for end in heard.ends] == [Failed]
    assert desk.recites()


def test_stopped_for_less_than_the_patience_goes_on_where_it_was(desk: Desk) -> None:
    heard = desk.ask(max_tokens=2000)
    desk.until(lambda: bool(heard.text))
    worker = desk.engine.worker_pid
    os.kill(worker, signal.SIGSTOP)
    asked = [desk.ask() for _ in range(3)]
    os.kill(worker, signal.SIGCONT)
    desk.until(lambda: all(each.ended for each in asked))
    assert asked[-1].text == RECITAL
    assert desk.engine.worker_pid == worker


def test_the_computer_sleeps_for_an_hour(make_desk: MakeDesk, reciting_model: Path) -> None:
    """The clock jumps; a healthy worker is not taken for one that hangs, nor an answer under way lost."""
    jumped = 0.0
    desk = make_desk(clock=lambda: time.monotonic() + jumped, beat_ms=10)
    desk.open(reciting_model)
    worker = desk.engine.worker_pid
    heard = desk.ask(max_tokens=1500)
    desk.until(lambda: bool(heard.text))
    for _ in range(5):
        os.kill(worker, signal.SIGSTOP)  # asleep too
        jumped += 3600
        os.kill(worker, signal.SIGCONT)
        assert desk.recites()
    desk.until(lambda: heard.ended)
    assert isinstance(heard.ends[0], Finished)
    assert desk.engine.worker_pid == worker


# -- full pipes


def test_a_window_that_does_not_read_for_a_while_loses_nothing(desk: Desk) -> None:
    """A native dialog holds the event loop up; the worker fills the pipe and waits."""
    heard = desk.ask(max_tokens=2000)
    desk.until(lambda: bool(heard.text))
    time.sleep(1)
    desk.until(lambda: heard.ended)
    assert heard.text == (RECITAL * 200)[: len(heard.text)]
    assert len(heard.text) > 1000
    assert [type(end) for end in heard.ends] == [Finished]


def test_a_hundred_large_requests_at_once(desk: Desk) -> None:
    heard = [desk.ask("the cat " * 20_000 + "\n", 2) for _ in range(100)]
    desk.until(lambda: all(each.ended for each in heard))
    assert [len(each.ends) for each in heard] == [1] * 100
    assert desk.recites()


# -- memory


def limited(megabytes: int) -> list[str]:
    """The worker with so much address space; the limit is set after the interpreter and its libraries are there."""
    program = (
        "import resource, sys, psutil\n"
        "from writer.engine.worker import main\n"
        "from writer.engine.worker.models import loading\n"
        "here = psutil.Process().memory_info().vms\n"
        f"resource.setrlimit(resource.RLIMIT_AS, (here + {megabytes << 20},) * 2)\n"
        "sys.exit(main.main([]))\n"
    )
    return [sys.executable, "-c", program]


def test_too_little_memory_for_the_model_is_said_before_it_is_loaded(make_desk: MakeDesk, reciting_model: Path) -> None:
    desk = make_desk(limited(150))
    assert desk.open(reciting_model).phase is Phase.FAILED
    assert desk.engine.state.note.startswith("This model needs ")
    assert "Close other programs or choose a smaller model." in desk.engine.state.note


@pytest.mark.parametrize("megabytes", [0, 2, 8, 32])
def test_no_memory_at_all_is_said_in_words_too(make_desk: MakeDesk, reciting_model: Path, megabytes: int) -> None:
    desk = make_desk(limited(megabytes))
    assert desk.open(reciting_model).phase is Phase.FAILED
    assert desk.engine.state.note.endswith(".")
    refused = desk.answer()
    assert isinstance(refused[-1], Failed)
    assert refused[-1].message == desk.engine.state.note


def test_memory_that_runs_out_later_costs_one_request_or_one_worker(make_desk: MakeDesk, slow_model: Path) -> None:
    """Loading fits; the sequences for rewriting and checking, which are made when first used, do not."""
    desk = make_desk()
    desk.open(slow_model, 8192)
    taken = psutil.Process(desk.engine.worker_pid).memory_info().vms
    resource.prlimit(desk.engine.worker_pid, resource.RLIMIT_AS, (taken + (1 << 20),) * 2)
    heard = Heard()
    desk.submit(Generate(0, "rewrite", LONG_PROMPT, max_tokens=3), heard)
    desk.until(lambda: heard.ended)
    (end,) = heard.ends
    assert isinstance(end, Failed)
    assert end.message.endswith(".")
    ends = []
    for _ in range(3):
        desk.until(lambda: desk.engine.state.ready)
        ends += desk.answer("the cat", 3).ends
    assert isinstance(ends[-1], Finished)


# -- the model file


def cut(model: Path) -> None:
    os.truncate(model, model.stat().st_size // 2)


def empty(model: Path) -> None:
    os.truncate(model, 0)


def overwrite(model: Path) -> None:
    """With noise of the same size, as a download over a file in use would."""
    with model.open("r+b") as file:
        file.write(os.urandom(model.stat().st_size))


def overwrite_the_weights(model: Path) -> None:
    with model.open("r+b") as file:
        file.seek(-(200 << 10), os.SEEK_END)
        file.write(b"\xff" * (200 << 10))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (cut, "was cut short"),
        (empty, "is empty"),
        (overwrite, "is not a model in GGUF format"),
        (overwrite_the_weights, "is damaged"),
    ],
)
@pytest.mark.parametrize("writing", [False, True], ids=["idle", "writing"])
def test_a_model_file_spoiled_while_it_is_loaded(
    make_desk: MakeDesk, tmp_path: Path, spoil: Callable[[Path], None], words: str, writing: bool
) -> None:
    """The worker ends, by itself or by a signal; the next one refuses the file; nothing starts in circles."""
    model = write_llama(tmp_path / "model.gguf", recite=RECITAL, context=8192)
    desk = make_desk()
    desk.open(model)
    asked = [desk.ask(max_tokens=2000)] if writing else []
    desk.until(lambda: not asked or bool(asked[0].text))
    spoil(model)
    asked.append(desk.ask())
    desk.until(lambda: desk.engine.state.phase is Phase.FAILED)
    assert words in desk.engine.state.note
    assert len([state for state in desk.states if state.phase is Phase.RESTARTING]) == 1
    assert [len(each.ends) for each in asked] == [1] * len(asked)
    write_llama(model, recite=RECITAL, context=8192)
    desk.open(model)
    assert desk.recites()


def test_a_model_file_written_anew_while_it_is_loaded_is_read_anew(
    make_desk: MakeDesk, tmp_path: Path, llama_model: Path
) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(llama_model.read_bytes())
    desk = make_desk()
    desk.open(model)
    first = desk.answer("the cat").text
    worker = desk.engine.worker_pid
    model.write_bytes(write_llama(tmp_path / "other.gguf", seed=9).read_bytes())
    (failed,) = desk.answer("the cat").ends
    assert isinstance(failed, Failed)
    assert failed.message == (
        "model.gguf was changed while the engine used it, so it is read again. Try again in a moment."
    )
    desk.until_replaced(worker)
    assert desk.answer("the cat").text != first


@pytest.mark.parametrize("replaced", [False, True])
def test_a_model_file_deleted_or_replaced_while_it_is_loaded_changes_nothing_yet(
    make_desk: MakeDesk, tmp_path: Path, replaced: bool
) -> None:
    model = write_llama(tmp_path / "model.gguf", recite=RECITAL)
    desk = make_desk()
    desk.open(model)
    worker = desk.engine.worker_pid
    model.unlink()
    if replaced:
        model.write_bytes(b"another")
    assert desk.recites()
    assert desk.engine.worker_pid == worker
    os.kill(worker, signal.SIGKILL)
    desk.until(lambda: desk.engine.state.phase is Phase.FAILED)
    assert ("is not a model" if replaced else "is not there any more") in desk.engine.state.note


# -- without the window


def test_a_client_that_closes_its_end_in_the_middle_ends_the_worker(reciting_model: Path) -> None:
    from writer.engine import codec
    from writer.engine.messages import Load

    requests = [
        Load(1, EngineConfig(str(reciting_model), backend="cpu")),
        Generate(2, "completion", "\n", max_tokens=1000),
    ]
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"".join(codec.encode(request) for request in requests))
        process.stdin.flush()
        while b'"Delta"' not in process.stdout.readline():
            pass
        process.stdout.close()
        assert process.wait(10) == 0
