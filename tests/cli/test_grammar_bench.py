"""`inkhorn bench grammar` as a person calls it; with the rules alone, which need no model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from writer.__main__ import main
from writer.language.grammar.bench.annotating import Annotator

LINES = (
    {"id": 1, "text": "I recieved a apple.", "references": ["I received an apple.", "I got an apple."]},
    {"id": 2, "text": "She walks to school every day.", "references": ["She walks to school every day."]},
    {"id": 3, "text": "It is an mistake.", "references": ["It is a mistake."]},
)


@pytest.fixture(autouse=True)
def _no_errant(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds of spaCy are not what these tests are about."""
    monkeypatch.setattr(Annotator, "available", False)


@pytest.fixture
def sentences(tmp_path: Path) -> Path:
    path = tmp_path / "learners.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return path


@pytest.fixture
def prose(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text("It was a quiet evening, and nobody recieved a letter.\n")
    return path


def _bench(*arguments: str | Path) -> int:
    return main(["bench", "grammar", *map(str, arguments)])


def _refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert _bench(*arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def test_sentences_and_prose_are_measured_in_one_run(
    sentences: Path, prose: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _bench("--level", "rules", "--data", sentences, "--prose", prose, "--peer", "symspell", "--show") == 0
    said = capsys.readouterr().out
    assert "learners: 3 sentences, 1 of them left alone by people" in said
    assert "extra `bench`" in said
    assert "nobody [recieved] a letter" in said
    assert "story" in said


def test_stored_predictions_are_scored_alike(
    sentences: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    assert _bench("--level", "rules", "--data", sentences, "--out", out, "--json") == 0
    ran = json.loads(capsys.readouterr().out)
    assert _bench("--score", out, "--json") == 0
    assert json.loads(capsys.readouterr().out)["sets"] == ran["sets"]
    predictions = [json.loads(line) for line in out.read_text().splitlines()][1:]
    assert predictions[0]["prediction"] == "I received an apple."
    assert 0.5 < predictions[0]["flags"][0]["confidence"] < 1.0, "a rule is as sure as it was found right"


def test_an_interrupted_run_goes_on(sentences: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.jsonl"
    assert _bench("--level", "rules", "--data", sentences, "--out", out) == 0
    lines = out.read_text().splitlines()
    kept = json.loads(lines[1]) | {"prediction": "Kept as it was."}
    out.write_text("\n".join([lines[0], json.dumps(kept), lines[2][:30]]))
    assert _bench("--level", "rules", "--data", sentences, "--out", out, "--resume") == 0
    after = [json.loads(line) for line in out.read_text().splitlines()][1:]
    assert [line["id"] for line in after] == ["1", "2", "3"]
    assert after[0]["prediction"] == "Kept as it was."
    assert after[2]["prediction"] == "It is a mistake."
    capsys.readouterr()
    assert "begun otherwise" in _refused(
        capsys, "--level", "rules", "--dialect", "british", "--data", sentences, "--out", out, "--resume"
    )


def test_what_does_not_go_together_is_said(sentences: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "--data or --prose" in _refused(capsys)
    assert "--data or --prose" in _refused(capsys, "--data", sentences, "--score", sentences)
    assert "runs nothing" in _refused(capsys, "--score", sentences, "--peer", "none")
    assert "--out" in _refused(capsys, "--data", sentences, "--resume")
    assert "--limit wants" in _refused(capsys, "--data", sentences, "--limit", "0")
    assert ".svg" in _refused(capsys, "--data", sentences, "--plot", "curve.png")


def test_bad_input_is_said(sentences: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "There is no file" in _refused(capsys, "--level", "rules", "--data", tmp_path / "absent.jsonl")
    assert "Line 1 of learners.jsonl is no prediction" in _refused(capsys, "--score", sentences)
    assert "no kind and no source" in _refused(capsys, "--level", "rules", "--data", sentences, "--without", "x")
    assert "inkhorn models get starter" in _refused(capsys, "--level", "judged", "--data", sentences)


def test_the_engine_is_still_measured_by_the_other_commands(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["bench", "--json"], ["bench", "engine", "--alone", "--json"], ["bench", "--runs", "1"]):
        assert main(arguments) == 2
        assert "inkhorn models get starter" in capsys.readouterr().err
