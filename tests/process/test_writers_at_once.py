"""Several windows write the same small files at the same time, and nothing of what any of them wrote is lost."""

from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

from writer.assist.tally_store import TallyStore
from writer.assist.verdict_store import VerdictStore
from writer.documents.recent import RecentFiles
from writer.settings import store

pytestmark = pytest.mark.process

WINDOWS = 4
TIMES = 25

BEGIN = """
import datetime, sys, time
from pathlib import Path
number, folder = int(sys.argv[1]), Path(sys.argv[2])
(folder / f"here-{number}").touch()
while len(list(folder.glob("here-*"))) < 4:
    time.sleep(0.001)
"""
"""Everybody begins together."""

SETTINGS = """
from writer.settings import store
file = folder / "settings.toml"
key = ("hardware.threads", "suggestions.pause_ms", "model.idle_minutes", "appearance.line_width")[number]
before = store.load(file).settings
for value in range(60, 85):
    now = store.replace(before, key, value)
    store.save(file, now, before)
    before = now
"""

RECENT = """
from writer.documents.recent import RecentFiles
recent = RecentFiles(folder / "recent.json")
for turn in range(25):
    recent.add(folder / f"{number}-{turn % 2}.md")
"""

TALLIES = """
from writer.assist.tally_store import TallyStore
from writer.language.completion.ledger import single
from writer.language.completion.tally import Count, Tally
store = TallyStore(folder)
for turn in range(25):
    while not store.add(single(datetime.date(2026, 11, 23), "m.gguf", Tally({Count.SHOWN: 1}))):
        pass
"""

VERDICTS = """
from writer.assist.verdict_store import VerdictStore
store = VerdictStore(folder)
for turn in range(25):
    store.put({store.key(b"%d %d" % (number, turn)): b"verdict"})
store.close()
"""


def written(script: str, folder: Path) -> None:
    """`script` in as many processes as there are windows, all at once."""
    command = [sys.executable, "-c", BEGIN + script]
    running = [subprocess.Popen([*command, str(number), str(folder)]) for number in range(WINDOWS)]
    assert [process.wait(60) for process in running] == [0] * WINDOWS


def test_settings(tmp_path: Path) -> None:
    written(SETTINGS, tmp_path)
    found = store.load(tmp_path / "settings.toml").settings
    values = found.hardware.threads, found.suggestions.pause_ms, found.model.idle_minutes, found.appearance.line_width
    assert values == (84, 84, 84, 84)


def test_recent_files(tmp_path: Path) -> None:
    written(RECENT, tmp_path)
    names = {path.name for path in RecentFiles(tmp_path / "recent.json").paths()}
    assert names == {f"{number}-{turn}.md" for number in range(WINDOWS) for turn in range(2)}


def test_counts_of_suggestions(tmp_path: Path) -> None:
    written(TALLIES, tmp_path)
    ledger = TallyStore(tmp_path, today=lambda: datetime.date(2026, 11, 23)).load()
    assert sum(ledger.total().counts.values()) == WINDOWS * TIMES


def test_verdicts(tmp_path: Path) -> None:
    written(VERDICTS, tmp_path)
    known = VerdictStore(tmp_path)
    keys = [known.key(b"%d %d" % (number, turn)) for number in range(WINDOWS) for turn in range(TIMES)]
    assert len(known.get(keys)) == WINDOWS * TIMES
