"""All scores of a file of records: each set and each system, at each strictness."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from writer.language.grammar.bench import curve, matching
from writer.language.grammar.bench.annotating import HOW_TO_INSTALL, Annotator, Edit, Pair
from writer.language.grammar.bench.curve import Point
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.gleu import ROUNDS
from writer.language.grammar.bench.matching import Tally
from writer.language.grammar.bench.records import Record, by_system, in_order
from writer.language.grammar.strictness import LEAST, Strictness

ALL: Final = 0.0
"""The cut that shows everything."""


@dataclass(frozen=True, slots=True)
class Column:
    """What stands in one column of the table: a system, showing what is at least as sure as `cut`."""

    title: str
    system: str
    cut: float = ALL


@dataclass(frozen=True, slots=True)
class Quality:
    """Scores of one column on one set of sentences."""

    gleu: float | None
    tally: Tally | None
    """None without ERRANT."""
    interval: tuple[float, float] | None
    """Of F0.5, for chance alone."""
    touched: float | None
    by_type: Mapping[str, Tally]
    by_kind: Mapping[str, Tally]
    by_category: Mapping[str, Tally]


@dataclass(frozen=True, slots=True)
class SetReport:
    """One set of sentences."""

    name: str
    sentences: int
    error_free: int
    columns: Mapping[str, Quality]
    curves: Mapping[str, Sequence[Point]]
    """By system; only of those that are unsure of something."""


@dataclass(frozen=True, slots=True)
class ProseReport:
    """One sound text; `flags` and `kinds` by column."""

    name: str
    words: int
    flags: Mapping[str, int]
    kinds: Mapping[str, Mapping[str, int]]

    def rate(self, column: str) -> float:
        """Flags in 1,000 words."""
        return 1000 * self.flags[column] / self.words


@dataclass(frozen=True, slots=True)
class Expense:
    """What one system cost on one set, a text."""

    set: str
    system: str
    texts: int
    words: int
    cpu: float
    seconds: float
    """All in seconds a text, the mean."""
    median: float
    p90: float
    variants: float
    tokens: float
    model_cpu: float
    """The model's part of `cpu`; the rest makes the candidates."""

    @property
    def rate(self) -> float:
        """Texts a second of wall-clock."""
        return 1 / self.seconds if self.seconds else 0.0

    @property
    def cpu_per_thousand_words(self) -> float:
        return 1000 * self.cpu * self.texts / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """Everything there is to say of a file of records."""

    facts: Mapping[str, str]
    columns: Sequence[Column]
    chosen: str
    """Title of the column whose details are shown."""
    sets: Sequence[SetReport]
    prose: Sequence[ProseReport]
    expenses: Sequence[Expense]
    notes: Sequence[str]


def make(
    records: Sequence[Record],
    annotator: Annotator | None,
    strictness: Strictness = Strictness.BALANCED,
    facts: Mapping[str, str] | None = None,
) -> Report:
    """All scores; without `annotator`, or when it cannot be used, those that need no ERRANT. Raises BenchError."""
    if not records:
        raise BenchError("There is nothing to score: the file holds no predictions.")
    records = in_order(records)
    columns = columns_of(records)
    notes: list[str] = []
    edits = _edits(records, columns, annotator, notes)
    judged = [record for record in records if record.item.references]
    prose = [record for record in records if not record.item.references]
    return Report(
        facts=facts or {},
        columns=columns,
        chosen=_chosen(columns, strictness),
        sets=[_set(name, each, prose, columns, edits) for name, each in _by_set(judged).items()],
        prose=[_prose(name, each, columns) for name, each in _by_set(prose).items()],
        expenses=list(_expenses(records)),
        notes=notes,
    )


def columns_of(records: Iterable[Record]) -> list[Column]:
    """A column for each strictness of each system that is unsure of something, one for each other system."""
    found: list[Column] = []
    for system, each in by_system(records).items():
        if not is_unsure(each):
            found.append(Column(system, system))
            continue
        for strictness, least in LEAST.items():
            alone = not found or all(column.system == system for column in found)
            found.append(Column(strictness.value if alone else f"{system} {strictness.value}", system, least))
    return found


def is_unsure(records: Iterable[Record]) -> bool:
    """Whether any flag has a confidence below 1, so that a cut changes something."""
    return any(flag.confidence < 1 for record in records for flag in record.flags)


def _chosen(columns: Sequence[Column], strictness: Strictness) -> str:
    return next((column.title for column in columns if column.title == strictness.value), columns[0].title)


def _edits(
    records: Sequence[Record], columns: Sequence[Column], annotator: Annotator | None, notes: list[str]
) -> Mapping[Pair, tuple[Edit, ...]] | None:
    judged = [record for record in records if record.item.references]
    if annotator is None or not judged:
        return None
    if not annotator.available:
        notes.append(HOW_TO_INSTALL)
        return None
    pairs: set[Pair] = set()
    for system, each in by_system(judged).items():
        wanted = curve.cuts() if is_unsure(each) else [column.cut for column in columns if column.system == system]
        for cut in wanted:
            pairs.update(pair for sentence in curve.sentences_at(each, cut) for pair in sentence.pairs())
    try:
        return annotator.edits(pairs)
    except BenchError as error:
        notes.append(str(error))
        return None


def _by_set(records: Iterable[Record]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.item.set, []).append(record)
    return found


def _set(
    name: str,
    records: Sequence[Record],
    prose: Sequence[Record],
    columns: Sequence[Column],
    edits: Mapping[Pair, tuple[Edit, ...]] | None,
) -> SetReport:
    systems = by_system(records)
    items = {record.item.id: record.item for record in records}
    sound = by_system(prose)
    return SetReport(
        name=name,
        sentences=len(items),
        error_free=sum(item.error_free for item in items.values()),
        columns={
            column.title: _quality(systems[column.system], column.cut, edits)
            for column in columns
            if column.system in systems
        },
        curves={
            system: curve.points([*each, *sound.get(system, [])], edits)
            for system, each in systems.items()
            if is_unsure(each)
        },
    )


def _quality(records: Sequence[Record], cut: float, edits: Mapping[Pair, tuple[Edit, ...]] | None) -> Quality:
    sentences = curve.sentences_at(records, cut)
    gleu, touched = curve.gleu_of(sentences, ROUNDS), curve.touched_share(sentences)
    if edits is None:
        return Quality(gleu, None, None, touched, {}, {}, {})
    found = matching.matches(sentences, edits)
    return Quality(
        gleu,
        matching.total(found),
        matching.interval(found),
        touched,
        matching.by_type(found),
        matching.by_kind(sentences, found),
        matching.by_category(found),
    )


def _prose(name: str, records: Sequence[Record], columns: Sequence[Column]) -> ProseReport:
    systems = by_system(records)
    there = [column for column in columns if column.system in systems]
    shown = {
        column.title: [flag for record in systems[column.system] for flag in record.shown(column.cut)]
        for column in there
    }
    return ProseReport(
        name=name,
        words=sum(record.item.words for record in next(iter(systems.values()))),
        flags={title: len(flags) for title, flags in shown.items()},
        kinds={title: dict(Counter(flag.kind for flag in flags).most_common()) for title, flags in shown.items()},
    )


def _expenses(records: Sequence[Record]) -> Iterable[Expense]:
    for name, of_set in _by_set(records).items():
        for system, each in by_system(of_set).items():
            costs = [record.cost for record in each]
            seconds = sorted(cost.seconds for cost in costs)
            if not any(seconds):
                continue
            yield Expense(
                set=name,
                system=system,
                texts=len(each),
                words=sum(record.item.words for record in each),
                cpu=statistics.fmean(cost.cpu for cost in costs),
                seconds=statistics.fmean(seconds),
                median=statistics.median(seconds),
                p90=seconds[min(len(seconds) - 1, int(0.9 * len(seconds)))],
                variants=statistics.fmean(cost.variants for cost in costs),
                tokens=statistics.fmean(cost.tokens for cost in costs),
                model_cpu=statistics.fmean(cost.model_cpu for cost in costs),
            )
