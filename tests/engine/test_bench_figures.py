"""The benchmark's arithmetic: paired ratios, bars, texts that share nothing, and the table."""

from __future__ import annotations

from difflib import SequenceMatcher

import pytest

from writer.engine.bench import table
from writer.engine.bench.figures import OURS, SERVER, Bar, Report, Row, Samples
from writer.engine.bench.texts import (
    PASSAGES,
    SENTENCE,
    VARIANTS,
    document,
    split_in_the_middle,
    with_mistakes,
)
from writer.engine.messages import DeviceFacts


def test_a_ratio_compares_what_was_measured_side_by_side() -> None:
    samples = Samples()
    for ours, theirs in ((10.0, 20.0), (100.0, 200.0), (9.0, None), (None, 3.0), (30.0, 50.0)):
        samples.add(OURS, ours)
        samples.add(SERVER, theirs)
    assert samples.ratio(OURS, SERVER) == 0.5
    assert samples.median(OURS) == 20
    assert samples.most(SERVER) == 200
    assert samples.peers([SERVER, "nobody"]) == {SERVER: 35}


def test_what_was_not_measured_has_no_figure() -> None:
    samples = Samples()
    samples.add(OURS, None)
    assert samples.median(OURS) is None
    assert samples.most(OURS) is None
    assert samples.ratio(OURS, SERVER) is None


@pytest.mark.parametrize(
    ("bar", "ours", "ratio", "reached"),
    [
        (Bar(0.9, "at most"), 12.0, 0.9, True),
        (Bar(0.9, "at most"), 12.0, 0.91, False),
        (Bar(2.0, "at least"), 12.0, 2.1, True),
        (Bar(5, "at most", "ours"), 6.0, 0.1, False),
        (Bar(5, "at most", "ours"), None, None, None),
        (Bar(5, "at most"), 3.0, None, None),
        (None, 3.0, 1.0, None),
    ],
)
def test_a_bar_is_reached_or_missed_or_not_judged(
    bar: Bar | None, ours: float | None, ratio: float | None, reached: bool | None
) -> None:
    assert Row("edits", "append", "a word appended", "ms", ours, ratio=ratio, bar=bar).reached is reached


def test_documents_share_no_beginning_and_have_the_length_asked_for() -> None:
    beginnings = {document(number, 60)[:12] for number in range(1, 30)}
    assert len(beginnings) == 29
    assert 300 <= len(document(7, 300).split()) < 320
    assert document(7, 300) == document(7, 300)


def test_the_middle_of_a_text_is_at_a_space() -> None:
    before, after = split_in_the_middle(PASSAGES[0])
    assert before + after == PASSAGES[0]
    assert after.startswith(" ")
    assert abs(len(before) - len(after)) < 20
    assert split_in_the_middle("word") == ("word", "")


def test_mistakes_come_as_often_as_asked() -> None:
    for passage in PASSAGES:
        likeness = [SequenceMatcher(None, passage.split(), with_mistakes(passage, n).split()).ratio() for n in (12, 3)]
        assert 0.85 < likeness[0] < 1
        assert 0.5 < likeness[1] < 0.85


def test_there_are_sixteen_variants_and_each_changes_something() -> None:
    assert len({SENTENCE, *VARIANTS}) == 17


def test_the_table_names_bars_and_what_was_not_measured() -> None:
    report = Report(
        model="Tiny",
        architecture="llama",
        quantisation="Q4_0",
        hybrid=False,
        device=DeviceFacts("cpu", "CPU"),
        threads=1,
        context=512,
        tokens=300,
        runs=5,
        load_seconds=0.1,
        rows=[
            Row(
                "edits", "append", "a word appended", "ms", 15.62, {SERVER: 19.0}, 0.82, SERVER, bar=Bar(0.9, "at most")
            ),
            Row("cancel", "cancel_making", "cancel", "ms", None, bar=Bar(2, "at most", "ours"), note="too quick"),
            Row(
                "scoring",
                "score",
                "scoring",
                "variants/s",
                4,
                ratio=1.2,
                against="alone",
                base=3,
                bar=Bar(1.3, "at least"),
            ),
        ],
        notes=["Somebody stayed away."],
    )
    told = table.lines(report)
    append, cancel, scoring = (next(line for line in told if line.startswith(name)) for name in ("a w", "can", "sco"))
    assert " ".join(append.split()) == "a word appended ms 15.6 19.0 0.82 llama-server at most 0.9 x reached"
    assert "not measured" in cancel
    assert scoring.endswith("1.20  alone, 3.00   at least 1.3 x  MISSED")
    assert "Somebody stayed away." in told
    assert told[-1] == "1 of 2 bars reached."
    assert len({line.index("at ") for line in (append, cancel, scoring)}) == 1
