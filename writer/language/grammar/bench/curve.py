"""Precision against recall as the least confidence moves: one run, many cuts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.bench import matching
from writer.language.grammar.bench.annotating import Edit, Pair
from writer.language.grammar.bench.gleu import Case, gleu
from writer.language.grammar.bench.matching import Sentence, Tally
from writer.language.grammar.bench.records import Record
from writer.language.grammar.strictness import LEAST

_GRID: Final = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98)
GLEU_ROUNDS: Final = 50
"""Draws of references for a point of the curve; ten times as many change the second decimal."""


@dataclass(frozen=True, slots=True)
class Point:
    """What would be had if nothing less sure than `cut` were shown."""

    cut: float
    mark: str
    """The strictness that cuts here; empty elsewhere."""
    tallies: Mapping[str, Tally]
    """Overall under "", and by category; empty without ERRANT or without references."""
    gleu: float | None
    touched: float | None
    """Share of the error-free sentences that are changed."""
    flags: float | None
    """In 1,000 words of sound prose."""


def cuts() -> dict[float, str]:
    """The cuts of the curve, lowest first, and the strictness each stands for."""
    marks = {least: strictness.value for strictness, least in LEAST.items()}
    return {cut: marks.get(cut, "") for cut in sorted({*_GRID, *marks})}


def sentences_at(records: Sequence[Record], cut: float) -> list[Sentence]:
    """The corrected sentences when nothing less sure than `cut` is shown."""
    return [
        Sentence(record.item.text, record.corrected(cut), record.item.references, record.shown(cut))
        for record in records
        if record.item.references
    ]


def points(records: Sequence[Record], edits: Mapping[Pair, tuple[Edit, ...]] | None) -> list[Point]:
    """The curve of one system; `edits` has the pairs of `sentences_at` for every cut, or is None without ERRANT."""
    judged = [record for record in records if record.item.references]
    prose = [record for record in records if not record.item.references]
    return [_point(judged, prose, cut, mark, edits) for cut, mark in cuts().items()]


def touched_share(sentences: Sequence[Sentence]) -> float | None:
    """Of the sentences that people left alone, how many are changed; None when there are none."""
    sound = [sentence.output != sentence.text for sentence in sentences if set(sentence.references) == {sentence.text}]
    return sum(sound) / len(sound) if sound else None


def flags_per_thousand(records: Sequence[Record], cut: float) -> float | None:
    """In words of prose; None without prose."""
    words = sum(record.item.words for record in records)
    return 1000 * sum(len(record.shown(cut)) for record in records) / words if words else None


def several_references(sentences: Sequence[Sentence]) -> bool:
    """Whether GLEU says something: it is meant for fluency edits of several people."""
    return any(len(sentence.references) > 1 for sentence in sentences)


def gleu_of(sentences: Sequence[Sentence], rounds: int) -> float | None:
    """None where it says nothing."""
    if not several_references(sentences):
        return None
    return gleu([Case(sentence.text, sentence.output, sentence.references) for sentence in sentences], rounds)


def _point(
    judged: Sequence[Record],
    prose: Sequence[Record],
    cut: float,
    mark: str,
    edits: Mapping[Pair, tuple[Edit, ...]] | None,
) -> Point:
    sentences = sentences_at(judged, cut)
    tallies: dict[str, Tally] = {}
    if edits is not None and sentences:
        found = matching.matches(sentences, edits)
        tallies = {"": matching.total(found), **matching.by_category(found)}
    gleu_value = gleu_of(sentences, GLEU_ROUNDS)
    return Point(cut, mark, tallies, gleu_value, touched_share(sentences), flags_per_thousand(prose, cut))
