"""`inkhorn bench` as a person or a script calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import psutil
import pytest

from tests.process.fake_llama_server import fake_server
from writer.__main__ import main
from writer.engine.bench import running
from writer.engine.bench.figures import BARE, Bar, Report, Row
from writer.engine.bench.plan import FULL, SHORT, Plan
from writer.engine.messages import DeviceFacts, EngineConfig

pytestmark = pytest.mark.process

REPORT = Report(
    model="Tiny",
    architecture="llama",
    quantisation="Q4_0",
    hybrid=False,
    device=DeviceFacts("cpu", "CPU"),
    threads=1,
    context=512,
    tokens=300,
    runs=7,
    load_seconds=0.1,
    rows=[
        Row("rates", "decode", "writing", "tokens/s", 98, {BARE: 100}, 0.98, BARE, bar=Bar(0.97, "at least")),
        Row("scoring", "score", "scoring", "variants/s", 12),
    ],
    notes=[],
)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--runs", "0"], "--runs wants at least 1."),
        (["engine", "--tokens", "10"], "--tokens wants at least 50."),
        (["--only", "rates"], "belong to `inkhorn bench engine`"),
        (["--alone"], "belong to `inkhorn bench engine`"),
        (["engine", "--alone", "--server", "llama-server"], "exclude each other"),
        (["--server", "llama-server"], "belong to `inkhorn bench engine`"),
        (["engine", "--server", "no/such/llama-server"], "There is no llama-server at no/such/llama-server."),
    ],
)
def test_what_cannot_be_measured_is_refused_in_words(
    arguments: list[str], sentence: str, llama_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "--model", str(llama_model), *arguments]) == 2
    printed = capsys.readouterr()
    assert sentence in printed.err
    assert printed.out == ""


def test_an_unknown_group_names_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["bench", "engine", "--only", "everything"])
    assert "'scoring'" in capsys.readouterr().err


def test_json_and_table_come_from_one_report(
    llama_model: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Plan] = []

    def measured(config: EngineConfig, plan: Plan, _progress: object) -> Report:
        asked.append(plan)
        assert config.model == str(llama_model)
        return REPORT

    monkeypatch.setattr(running, "run", measured)
    assert (
        main(["bench", "engine", "--model", str(llama_model), "--runs", "7", "--only", "scoring", "rates", "--json"])
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in told["rows"]] == ["decode", "score"]
    assert told["rows"][0]["bar"] == "at least 0.97 x"
    assert told["rows"][0]["reached"] is True
    assert main(["bench", "engine", "--model", str(llama_model), "--alone"]) == 0
    assert main(["bench", "--model", str(llama_model)]) == 0
    table = capsys.readouterr().out
    assert "writing" in table
    assert "1 of 1 bars reached." in table
    replace = msgspec.structs.replace
    assert asked == [replace(FULL, runs=7, groups=("scoring", "rates")), replace(FULL, llama=False), SHORT]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without asking them")
def test_ended_from_outside_it_takes_its_peers_with_it(llama_model: Path, tmp_path: Path) -> None:
    program, log = fake_server(tmp_path)
    options = ["--model", str(llama_model), "--backend", "cpu", "--runs", "1000", "--tokens", "60"]
    command = [sys.executable, "-m", "writer", "bench", "engine", *options, "--server", str(program), "--only", "edits"]
    bench = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert bench.stderr
    with bench:
        for line in bench.stderr:
            if "run 2 of 1000" in line:
                break
        started = psutil.Process(bench.pid).children(recursive=True)
        bench.terminate()
    assert log.exists()
    assert len(started) == 3
    _gone, alive = psutil.wait_procs(started, timeout=10)
    assert alive == []
