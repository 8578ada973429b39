"""`inkhorn bench completion` as a person or a script calls it, with a real worker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from writer import paths
from writer.__main__ import main
from writer.assist.curve_store import CurveStore

pytestmark = pytest.mark.process


@pytest.fixture
def text(tmp_path: Path) -> Path:
    file = tmp_path / "prose.md"
    file.write_text("the cat sat on the mat and the writer wrote. ab c ab c ab c. " * 12, encoding="utf-8")
    return file


def test_what_is_measured_adds_up_and_a_curve_of_the_model_is_kept(
    text: Path, llama_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--text", str(text), "--model", str(llama_model), "--characters", "60", "--context", "512"]
    assert main(["bench", "completion", *asked, "--calibrate", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    for row in [*found["as_set"].values(), *(row for rows in found["curve"].values() for row in rows)]:
        assert 0 <= row["keys"] <= row["saved"] <= 1 or row["saved"] == 0
        assert 0 <= row["right"] <= row["begun"] <= 1
    kept = CurveStore(paths.data_folder()).load(llama_model.name)
    assert kept is not None
    assert [least for least, _ in kept.points] == [row["least"] for row in found["curve"]["also inside words"]]


def test_a_table_for_people(text: Path, llama_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--text", str(text), "--model", str(llama_model), "--characters", "30", "--context", "512"]
    assert main(["bench", "completion", *asked]) == 0
    assert "As set, only behind words" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--characters", "0"], "--characters wants at least 1."),
        (["--eagerness", "2"], "--eagerness wants a number from 0 to 1."),
    ],
)
def test_what_makes_no_sense_is_refused_in_words(
    text: Path, llama_model: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    assert main(["bench", "completion", "--text", str(text), "--model", str(llama_model), *arguments]) == 2
    assert sentence in capsys.readouterr().err


def test_a_text_that_is_not_there_is_refused_in_words(llama_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "completion", "--text", "no/such.md", "--model", str(llama_model)]) == 2
    assert "no/such.md" in capsys.readouterr().err
