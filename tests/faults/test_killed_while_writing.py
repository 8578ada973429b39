"""Killed in the middle of writing, at any moment: everything older than a second is there again, and no file is torn.

INKHORN_SOAK is how often (200 for the long run); every kill goes on with what the last one left.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from tests.support.tiny_gguf import RECITAL, write_llama

pytestmark = [pytest.mark.process, pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")]

ROUNDS = int(os.environ.get("INKHORN_SOAK", "4"))
ROOT = Path(__file__).resolve().parent.parent.parent
SOAKING = "INKHORN_SOAK" in os.environ
LONGEST_S = 1.0 if SOAKING else 5.0
"""Seconds that may be lost. The suite runs on machines that do other things too."""
STARTED_S = 60.0


@dataclass
class Said:
    """A line of the writing process."""

    at: float
    text: str
    restored: bool = False
    waiting: list[str] = field(default_factory=list)


class Sitting:
    """One life of the window."""

    def __init__(self, home: Path, seed: int, file: Path | None) -> None:
        command = [sys.executable, "-m", "tests.faults.writing_process", str(seed), *([str(file)] if file else [])]
        environment = os.environ | {"INKHORN_HOME": str(home)}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=environment
        )
        self.said: list[Said] = []
        self.first = threading.Event()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith(b"\n"):
                self.said.append(Said(**json.loads(line)))
                self.first.set()

    def kill_worker(self) -> bool:
        """Kill the engine's process, if there is one."""
        for child in psutil.Process(self.process.pid).children():
            if "--engine" in child.cmdline():
                child.kill()
                return True
        return False

    def kill(self) -> float:
        """Kill the window; when that was."""
        children = psutil.Process(self.process.pid).children()
        moment = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)
        self._reader.join(20)
        if self.process.stdout:
            self.process.stdout.close()
        psutil.wait_procs(children, 20)
        return moment


def lost(states: list[Said], restored: str, killed: float) -> float | None:
    """Seconds between the first change that is not in `restored` and the kill; None: it was never on the page."""
    places = [number for number, state in enumerate(states) if state.text == restored]
    if not places:
        return None
    following = states[places[-1] + 1 :]
    return killed - following[0].at if following else 0.0


@pytest.mark.timeout(0 if SOAKING else 300)
@pytest.mark.parametrize("named", [True, False], ids=["with-a-file", "without-a-file"])
def test_nothing_older_than_a_second_is_lost(tmp_path: Path, named: bool) -> None:
    dice = random.Random(7 + named)
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    model = write_llama(tmp_path / "recite.gguf", recite=RECITAL, context=2048)
    (home / "config" / "settings.toml").write_text(
        f'[model]\npath = "{model}"\ncontext = 1024\n[suggestions]\neagerness = 1.0\n', encoding="utf-8"
    )
    file = tmp_path / "letter.md" if named else None
    if file:
        file.write_text("Begun.\n", encoding="utf-8")
    states = [Said(0.0, file.read_text("utf-8") if file else "")]
    seen = {states[0].text}
    killed = time.monotonic()
    losses: list[float] = []
    workers = 0
    for number in range((ROUNDS + 1) // 2 + 1):
        sitting = Sitting(home, 1000 * named + number, file)
        if dice.random() < 0.8 or number == 0:
            assert sitting.first.wait(STARTED_S), "the window did not start"
        time.sleep(dice.uniform(0.0, 1.5))
        if dice.random() < 0.4:
            workers += sitting.kill_worker()
            time.sleep(dice.choice([0.0, 0.3]))
        moment = sitting.kill()
        seen |= {said.text for said in sitting.said}
        assert file is None or file.read_text("utf-8") in seen, "a torn file"
        if not sitting.said:
            continue  # killed before it had looked: the next one must find the same
        first = sitting.said[0]
        assert first.restored
        assert first.waiting == [], "one window, one document: nothing else can be left"
        loss = lost(states, first.text, killed)
        ended = [state.text[-40:] for state in states[-3:]]
        known = (
            "an old text" if first.text in seen - {state.text for state in sitting.said[1:]} else "a text never seen"
        )
        assert loss is not None, f"round {number}, {known}: {first.text[-60:]!r} after {ended}"
        losses += [loss] if number else []
        states, killed = sitting.said, moment
    print(f"\n    {len(losses)} kills, {workers} of them of the worker first; lost at most {max(losses):.2f} s")
    assert losses
    assert max(losses) <= LONGEST_S
