"""What a person reads after a run, and what a program gets."""

from __future__ import annotations

import csv
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from writer.language.grammar.bench import export, picture, report, tables
from writer.language.grammar.bench.annotating import Annotator
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.matching import Tally
from writer.language.grammar.bench.records import Record
from writer.language.grammar.strictness import LEAST, Strictness


def _row(lines: list[str], start: str) -> list[str]:
    """The cells of the line that begins with `start`."""
    (line,) = [line for line in lines if line.startswith(start)]
    return line.removeprefix(start).split()


def _sure(records: list[Record]) -> list[Record]:
    """The same, with no doubt about anything."""
    return [replace(record, flags=tuple(replace(flag, confidence=1.0) for flag in record.flags)) for record in records]


def test_one_run_tells_every_strictness_and_the_peers(records: list[Record], annotator: Annotator) -> None:
    made = report.make(records, annotator)
    assert [column.title for column in made.columns] == ["strict", "balanced", "thorough", "none"]
    (learners,) = made.sets
    assert (learners.sentences, learners.error_free) == (2, 1)
    assert learners.columns["balanced"].tally == Tally(right=1)
    assert learners.columns["none"].tally == Tally(missed=1)
    (story,) = made.prose
    assert story.words == 120
    assert story.flags == {
        title: (0 if title == "none" or LEAST[Strictness(title)] > 0.6 else 1) for title in learners.columns
    }


def test_who_is_sure_of_everything_has_one_column_and_no_curve(records: list[Record], annotator: Annotator) -> None:
    made = report.make(_sure(records), annotator)
    assert [column.title for column in made.columns] == ["judged", "none"]
    assert made.chosen == "judged"
    assert made.sets[0].curves == {}
    assert made.sets[0].columns["judged"].touched == 1.0


def test_the_table_says_what_counts(records: list[Record], annotator: Annotator) -> None:
    lines = tables.lines(report.make(_sure(records), annotator, facts={"model": "small"}))
    assert lines[0] == "model small"
    assert _row(lines, "precision") == ["50.0", "-"]
    assert _row(lines, "recall") == ["100.0", "0.0"]
    assert _row(lines, "right sentences touched, %") == ["100.0", "0.0"]
    assert _row(lines, "story  ") == ["120", "8.3", "0.0"]
    assert "judged: agreement 1" in lines
    assert _row(lines, "learners, judged  ") == (
        ["2", "1.000", "0.600", "2.000", "2.000", "2.000", "0.5", "100", "50", "200.0"]
    )


def test_the_curve_marks_each_strictness(records: list[Record], annotator: Annotator) -> None:
    lines = tables.lines(report.make(records, annotator))
    for strictness, least in LEAST.items():
        assert _row(lines, f"{least:.2f}")[0] == strictness.value


def test_without_errant_a_sentence_says_how_to_get_it(records: list[Record], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Annotator, "available", False)
    lines = tables.lines(report.make(records, Annotator()))
    assert "extra `bench`" in lines[-1]
    assert any(line.startswith("GLEU") for line in lines)
    assert not any(line.startswith("F0.5") for line in lines)


def test_flags_in_prose_are_shown_where_they_stand(records: list[Record]) -> None:
    (line,) = tables.flag_lines(records)
    assert line == "story, judged, agreement 0.60: It [was] a dark night . It was a dark → “were”"
    assert list(tables.flag_lines(records, 0.7)) == []


def test_what_a_group_is_worth_is_told(records: list[Record], annotator: Annotator) -> None:
    own = [record for record in _sure(records) if record.system == "judged"]
    lacking = [replace(record, system="without agreement", prediction=record.item.text, flags=()) for record in own]
    same = [replace(record, system="without comma") for record in own]
    lines = tables.difference_lines(report.make([*own, *lacking, *same], annotator))
    assert _row(lines, "agreement") == ["+55.6", "+1", "+1", "+8.3"]
    assert lines[-1] == "No difference without comma."


def test_programs_get_the_scores_as_json(records: list[Record], annotator: Annotator) -> None:
    plain = json.loads(json.dumps(export.as_json(report.make(records, annotator))))
    assert plain["sets"][0]["columns"]["thorough"]["tally"] == {
        "right": 1, "wrong": 1, "missed": 0, "precision": 0.5, "recall": 1.0, "f": 0.55556,
    }  # fmt: skip
    assert plain["prose"][0]["rates"]["thorough"] == 8.333
    assert plain["expenses"][0]["cpu"] == 1.0


def test_the_curve_is_written_as_csv_and_json(records: list[Record], annotator: Annotator, tmp_path: Path) -> None:
    made = report.make(records, annotator)
    export.write_curves(made, tmp_path / "curve.csv")
    export.write_curves(made, tmp_path / "curve.json")
    with (tmp_path / "curve.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(json.loads((tmp_path / "curve.json").read_text()))
    balanced = next(row for row in rows if row["strictness"] == "balanced" and row["category"] == "all")
    assert (balanced["right"], balanced["wrong"], balanced["f0.5"]) == ("1", "0", "1.0")
    with pytest.raises(BenchError, match="cannot be written"):
        export.write_curves(made, tmp_path / "absent" / "curve.csv")


def test_the_picture_shows_the_curve_with_each_strictness(
    records: list[Record], annotator: Annotator, tmp_path: Path
) -> None:
    path = tmp_path / "curve.svg"
    picture.write(report.make(records, annotator), path)
    drawn = ET.parse(path)
    said = {element.text for element in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert {"strict", "balanced", "thorough", "precision", "recall", "learners, judged"} <= said


def test_there_is_no_picture_of_nothing(records: list[Record], annotator: Annotator, tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="nothing to draw"):
        picture.write(report.make(_sure(records), annotator), tmp_path / "curve.svg")


def test_no_predictions_are_no_report(annotator: Annotator) -> None:
    with pytest.raises(BenchError, match="nothing to score"):
        report.make([], annotator)
