"""One run, many cuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from writer.language.grammar.bench import curve
from writer.language.grammar.bench.annotating import Annotator
from writer.language.grammar.bench.curve import Point
from writer.language.grammar.bench.matching import Tally
from writer.language.grammar.bench.records import Record
from writer.language.grammar.strictness import LEAST


def _points(records: Sequence[Record], annotator: Annotator) -> dict[float, Point]:
    own = [record for record in records if record.system == "judged"]
    pairs = [pair for cut in curve.cuts() for each in curve.sentences_at(own, cut) for pair in each.pairs()]
    return {point.cut: point for point in curve.points(own, annotator.edits(pairs))}


def test_each_strictness_is_a_marked_cut() -> None:
    cuts = curve.cuts()
    assert {mark: cut for cut, mark in cuts.items() if mark} == {each.value: least for each, least in LEAST.items()}
    assert list(cuts) == sorted(cuts)
    assert 10 <= len(cuts) <= 16


def test_the_unsure_goes_first(records: list[Record], annotator: Annotator) -> None:
    points = _points(records, annotator)
    assert points[0.0].tallies[""] == Tally(right=1, wrong=1)
    assert (points[0.0].touched, points[0.0].flags) == (1.0, 1000 / 120)
    assert points[0.5].tallies[""] == Tally(right=1)
    assert (points[0.5].touched, points[0.5].flags) == (0.0, 1000 / 120)
    assert points[0.7].flags == 0.0
    assert points[0.9].tallies[""] == Tally(missed=1)


def test_categories_add_up(records: list[Record], annotator: Annotator) -> None:
    for point in _points(records, annotator).values():
        assert sum((tally for name, tally in point.tallies.items() if name), Tally()) == point.tallies[""]


def test_without_errant_there_are_still_flags_and_sentences_touched(records: list[Record]) -> None:
    own = [record for record in records if record.system == "judged"]
    first = curve.points(own, None)[0]
    assert first.tallies == {}
    assert (first.touched, first.flags) == (1.0, 1000 / 120)


def test_gleu_is_told_where_there_are_several_references(records: list[Record]) -> None:
    sentences = curve.sentences_at([record for record in records if record.system == "judged"], 0.5)
    assert curve.gleu_of(sentences, 10)
    assert curve.gleu_of([replace(sentence, references=sentence.references[:1]) for sentence in sentences], 10) is None
