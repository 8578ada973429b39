"""Records outlive an interruption, and a cut shows what is sure enough."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.items import Item
from writer.language.grammar.bench.records import Cost, Flag, Record, Run, Writer, in_order, read

RUN = Run({"model": "small", "level": "judged"})
ITEM = Item("set", "1", "He go too the the shop.", ("He goes to the shop.",))
FLAGS = (
    Flag(3, 5, "goes", 0.9, "agreement", "grammar", "model"),
    Flag(6, 9, "to", 0.6, "confused words", "grammar", "model"),
    Flag(10, 17, "the", 0.3, "doubled word", "grammar", "model"),
    Flag(18, 22, None, 0.95, "SpellCheck", "spelling", "harper", made=False),
)
RECORD = Record(ITEM, "judged", "He goes to the the shop.", FLAGS, Cost(0.5, 0.25, 40, 90))


def _other(number: int) -> Record:
    return Record(Item("set", str(number), "Text.", ("Text.",)), "judged", "Text.")


def test_a_cut_makes_only_what_is_sure_enough() -> None:
    assert RECORD.corrected(0.0) == "He goes to the shop."
    assert RECORD.corrected(0.5) == "He goes to the the shop."
    assert RECORD.corrected(0.95) == ITEM.text
    assert [flag.kind for flag in RECORD.shown(0.9)] == ["agreement", "SpellCheck"]


def test_a_prediction_of_another_program_stands_as_it_is() -> None:
    assert Record(ITEM, "given", "He goes.").corrected(0.9) == "He goes."


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_higher_cut_never_shows_more(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert set(RECORD.shown(high)) <= set(RECORD.shown(low))


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Writer(path, RUN) as writer:
        writer.add(RECORD)
    assert read(path) == (RUN, [RECORD])


def test_an_interrupted_run_goes_on_where_it_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Writer(path, RUN) as writer:
        for number in range(3):
            writer.add(_other(number))
    whole = path.read_text()
    path.write_text(whole[:-20])
    with Writer(path, RUN, resume=True) as writer:
        assert [key[1] for key in writer.known] == ["0", "1"]
        writer.add(_other(2))
    assert path.read_text() == whole


def test_a_run_is_not_mixed_with_another(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    with Writer(path, RUN) as writer:
        writer.add(RECORD)
    before = path.read_text()
    with pytest.raises(BenchError, match=r"begun otherwise \(model small\)"):
        Writer(path, Run({"model": "large", "level": "judged"}), resume=True)
    assert path.read_text() == before


def test_without_resume_a_run_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    for number in range(2):
        with Writer(path, RUN) as writer:
            writer.add(_other(number))
    assert read(path)[1] == [_other(1)]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="cannot be written"):
        Writer(tmp_path / "absent" / "out.jsonl", RUN)


def test_predictions_of_other_programs_need_four_fields(tmp_path: Path) -> None:
    path = tmp_path / "theirs.jsonl"
    path.write_text('{"id": 3, "text": "He go.", "references": ["He goes."], "prediction": "He goes."}\n')
    run, (record,) = read(path)
    assert run is None
    assert record == Record(Item("theirs", "3", "He go.", ("He goes.",)), "given", "He goes.")


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        '{"text": "a", "references": ["a"]}',
        '{"text": "a", "references": "a", "prediction": "a"}',
        '{"text": "a", "references": [2], "prediction": "a"}',
        '{"text": "a", "prediction": 1}',
        '{"text": "a", "prediction": "a", "flags": [{"start": 1}]}',
        '{"text": "a", "prediction": "a", "flags": [{"start": 0, "end": 9, "replacement": "", "confidence": 1, '
        '"kind": "", "category": "", "source": ""}]}',
    ],
)
def test_a_line_that_is_no_prediction_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text(line + "\n" + json.dumps({"text": "a", "references": ["a"], "prediction": "a"}) + "\n")
    with pytest.raises(BenchError, match=r"Line 1 of bad.jsonl is no prediction"):
        read(path, torn=True)


def test_our_own_system_stands_before_its_peers_and_its_parts() -> None:
    found = [Record(ITEM, name, "") for name in ("without rules", "symspell", "judged", "none", "rules")]
    assert [record.system for record in in_order(found)] == ["judged", "rules", "symspell", "none", "without rules"]
