"""The checker's process and the engine's worker killed, exchanged and babbling while a document is judged.

Whatever happens, everything is judged in the end, as it is without a disturbance.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tests.faults.conftest import MakeDesk
from tests.faults.desk import Desk
from tests.support.fakes import FakeDocument
from tests.support.tiny_gguf import write_llama
from writer.assist import checker_process
from writer.assist.checker_process import CheckerProcess
from writer.assist.checking import Checker
from writer.assist.recollection import Recollection
from writer.engine.client.command import own_command
from writer.engine.messages import EngineConfig
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.ignore import IgnoreList
from writer.settings.schema import Settings

pytestmark = pytest.mark.process

TEXT = "\n".join(f"The cat sat on teh mat number {number}. She go home then." for number in range(5))


class Judged:
    """A document with a real checker and a real worker."""

    def __init__(self, desk: Desk, known: Recollection, command: list[str] | None = None) -> None:
        self.desk = desk
        self.known = known
        self.page = FakeDocument(TEXT)
        self.process = CheckerProcess(command)
        self.checker = Checker(self.page, desk.engine, Settings, self.process, IgnoreList(), known)
        self.checker.settings_changed()

    def until_judging(self) -> None:
        """Until the model is being asked."""
        self.desk.until(lambda: self.desk.engine.activity == "checking")

    def finish(self) -> dict[int, tuple[Diagnostic, ...]]:
        """What is found once nothing is left to be judged."""
        paragraphs = self.page.paragraphs()
        self.desk.until(lambda: not any(self.checker.pending(paragraph.id) for paragraph in paragraphs))
        return {paragraph.id: tuple(self.checker.findings(paragraph)) for paragraph in paragraphs}

    def kill_checker(self) -> None:
        for child in psutil.Process().children():
            if "--checker" in child.cmdline():
                os.kill(child.pid, signal.SIGKILL)

    def close(self) -> None:
        self.desk.engine.shutdown()
        self.process.shutdown()
        self.known.shutdown()


MakeJudged = Callable[..., Judged]


@pytest.fixture
def make_judged(make_desk: MakeDesk, slow_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeJudged]:
    monkeypatch.setattr(checker_process, "BACK_OFF_MS", (10, 10, 10))
    made: list[Judged] = []

    def make(command: list[str] | None = None) -> Judged:
        desk = make_desk()
        desk.open(slow_model)
        made.append(Judged(desk, Recollection(), command))
        return made[-1]

    yield make
    for judged in made:
        judged.close()


def test_whatever_is_killed_everything_is_judged(make_judged: MakeJudged) -> None:
    undisturbed = make_judged().finish()
    judged = make_judged()
    judged.until_judging()
    judged.kill_checker()
    judged.until_judging()
    worker = judged.desk.engine.worker_pid
    os.kill(worker, signal.SIGKILL)
    judged.desk.until_replaced(worker)
    judged.kill_checker()
    assert judged.finish() == undisturbed


def test_the_model_is_exchanged_while_it_judges(make_judged: MakeJudged, tmp_path: Path) -> None:
    judged = make_judged()
    judged.until_judging()
    other = write_llama(tmp_path / "other.gguf", blocks=2, context=8192)
    judged.desk.engine.configure(EngineConfig(str(other), backend="cpu", context=2048))
    judged.desk.until(lambda: judged.desk.engine.state.ready)
    judged.finish()
    model = judged.desk.engine.state.model
    assert model is not None
    assert model.path == str(other)


def test_a_process_that_babbles_is_replaced(make_judged: MakeJudged, tmp_path: Path) -> None:
    """Its first run answers with nonsense; nothing is lost by it."""
    undisturbed = make_judged().finish()
    script = tmp_path / "babbling.py"
    been = tmp_path / "been"
    script.write_text(
        "import os, pathlib, sys\n"
        f"been = pathlib.Path({str(been)!r})\n"
        "if been.exists():\n"
        f"    os.execv({own_command('--checker')[0]!r}, {own_command('--checker')!r})\n"
        "been.touch()\n"
        "for line in sys.stdin:\n"
        '    print(\'{"type": "Checked", "id": ]\', flush=True)\n'
    )
    assert make_judged([sys.executable, str(script)]).finish() == undisturbed
    assert been.exists()


def test_closed_in_the_middle_nothing_stays_behind(make_judged: MakeJudged, qtbot: QtBot) -> None:
    others = set(psutil.Process().children())
    judged = make_judged()
    judged.until_judging()
    children = set(psutil.Process().children()) - others
    assert len(children) > 1
    judged.close()
    assert not any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children)
