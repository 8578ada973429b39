"""The benchmark measures what it says, on models small enough to be done in a moment, and leaves no peer behind."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import psutil
import pytest

from tests.process.fake_llama_server import fake_server
from tests.support.tiny_gguf import write_llama
from writer.cli.parser import BENCH_GROUPS
from writer.engine.bench.contenders import SUGGESTION
from writer.engine.bench.figures import BARE, LLAMA, SERVER, Group, Report, Row
from writer.engine.bench.plan import FULL, SHORT, Plan
from writer.engine.bench.running import run
from writer.engine.client.blocking import EngineError
from writer.engine.messages import EngineConfig

pytestmark = pytest.mark.process

QUICK = msgspec.structs.replace(FULL, runs=1, tokens=120, answer_tokens=12, idle_seconds=0.1)


def config(model: Path) -> EngineConfig:
    return EngineConfig(str(model), backend="cpu")


def rows(report: Report) -> dict[str, Row]:
    return {row.name: row for row in report.rows}


@pytest.fixture(autouse=True)
def leaves_nobody_behind() -> Iterator[None]:
    """Whatever was started has ended; what runs for other tests, such as a display, may go on."""
    before = set(psutil.Process(os.getpid()).children(recursive=True))
    yield
    assert set(psutil.Process(os.getpid()).children(recursive=True)) <= before


def test_every_figure_is_measured(llama_model: Path) -> None:
    steps: list[str] = []
    report = run(config(llama_model), QUICK, steps.append)
    assert {row.group for row in report.rows} == set(get_args(Group))
    missing = {row.name for row in report.rows if row.ours is None}
    assert missing <= {"cancel_reading", "cancel_reading_longest", "cancel_making", "cancel_making_longest"}
    assert {BARE, LLAMA} <= set(rows(report)["decode"].peers)
    assert any("build_llama_server" in note for note in report.notes)
    assert steps[0] == "loading the model"


def test_the_short_plan_starts_no_peers(lfm2_model: Path) -> None:
    report = run(config(lfm2_model), msgspec.structs.replace(SHORT, runs=1, tokens=80, idle_seconds=0.1))
    assert report.hybrid
    assert {name for row in report.rows for name in row.peers} == {BARE}
    assert report.notes == []


def test_a_document_longer_than_the_context_is_cut_and_said(lfm2_model: Path) -> None:
    plan = Plan(groups=("rates",), runs=1, tokens=5000, answer_tokens=8)
    report = run(config(lfm2_model), plan)
    assert report.tokens == report.context * 3 // 4
    assert any("768 tokens long" in note for note in report.notes)


def test_the_server_is_asked_what_we_are_asked_and_ended(llama_model: Path, tmp_path: Path) -> None:
    program, log = fake_server(tmp_path)
    plan = Plan(groups=("edits",), runs=1, tokens=80, answer_tokens=8, server=program)
    report = run(config(llama_model), plan)
    append = rows(report)["append"]
    assert append.peers[SERVER] > 0
    assert append.ratio is not None
    assert append.against == SERVER
    started, *asked = map(json.loads, log.read_text(encoding="utf-8").splitlines())
    assert started[started.index("--threads") + 1] == str(report.threads)
    assert started[started.index("--host") + 1] == "127.0.0.1"
    assert all(question["cache_prompt"] and question["n_predict"] == SUGGESTION for question in asked)
    assert asked[1]["prompt"] == asked[0]["prompt"] + " again"


@pytest.mark.parametrize(
    ("content", "said"),
    [("not a program", "could not be started"), (f"#!{sys.executable}\nraise SystemExit(7)", "exit status 7")],
)
def test_a_server_that_does_not_start_is_said_and_the_rest_measured(
    content: str, said: str, llama_model: Path, tmp_path: Path
) -> None:
    program = tmp_path / "llama-server"
    program.write_text(content, encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    report = run(config(llama_model), Plan(groups=("edits",), runs=1, tokens=60, answer_tokens=8, server=program))
    assert any(said in note for note in report.notes)
    assert rows(report)["append"].ours


def test_a_server_that_refuses_is_said_once(llama_model: Path, tmp_path: Path) -> None:
    program, _log = fake_server(tmp_path, status=500)
    report = run(config(llama_model), Plan(groups=("edits",), runs=1, tokens=60, answer_tokens=8, server=program))
    assert len([note for note in report.notes if "refused" in note]) == 1
    assert rows(report)["append"].peers == {}


def test_a_group_that_fails_is_said_and_the_others_measured(tmp_path: Path) -> None:
    narrow = write_llama(tmp_path / "narrow.gguf", context=128)
    report = run(config(narrow), Plan(groups=("rates", "scoring"), runs=1, tokens=60, answer_tokens=8))
    assert {row.group for row in report.rows} == {"rates"}
    assert any("scoring could not be measured" in note and "too long" in note for note in report.notes)


def test_a_missing_model_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not there"):
        run(config(tmp_path / "gone.gguf"), SHORT)


def test_the_command_line_offers_every_group() -> None:
    assert get_args(Group) == BENCH_GROUPS
