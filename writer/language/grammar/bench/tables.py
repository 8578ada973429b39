"""The report as tables a person reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from writer.language.grammar.bench.curve import Point
from writer.language.grammar.bench.matching import Tally
from writer.language.grammar.bench.records import WITHOUT, Record
from writer.language.grammar.bench.report import ALL, Expense, ProseReport, Quality, Report, SetReport

MOST_TYPES: Final = 16
"""Lines of a table of types or kinds."""
_AROUND: Final = 30
"""Characters shown on either side of a flag."""

Cells = Sequence[str]


def lines(report: Report) -> list[str]:
    """The whole report."""
    said = [", ".join(f"{name} {fact}" for name, fact in report.facts.items() if fact)] if report.facts else []
    for each in report.sets:
        said += ["", *_set(each, report.chosen)]
    if report.prose:
        said += ["", *_prose(report.prose, report.chosen)]
    if report.expenses:
        said += ["", *_expenses(report.expenses)]
    return [*said, *(f"\n{note}" for note in report.notes)]


def flag_lines(records: Iterable[Record], cut: float = ALL) -> Iterator[str]:
    """Every flag in sound prose with what stands around it."""
    for record in records:
        text = record.item.text
        for flag in record.shown(cut) if not record.item.references else ():
            head = text[max(0, flag.start - _AROUND) : flag.start]
            tail = text[flag.end : flag.end + _AROUND]
            instead = "no suggestion" if flag.replacement is None else f"“{flag.replacement}”"
            around = " ".join(f"{head}[{text[flag.start : flag.end]}]{tail}".split())
            yield f"{record.item.set}, {record.system}, {flag.kind} {flag.confidence:.2f}: {around} → {instead}"


def difference_lines(report: Report) -> list[str]:
    """What each `without` system loses beside the chosen column, largest loss first; empty when there is none."""
    said: list[str] = []
    for each in report.sets:
        base = each.columns.get(report.chosen)
        rows = sorted(_losses(report, each, base.tally), key=lambda row: -row[0]) if base and base.tally else []
        telling = [cells for changed, cells in rows if any(cell.strip("+-0.") for cell in cells[1:])]
        if telling:
            heading = ["without", "F0.5 lost", "right lost", "wrong gone", "flags gone"]
            said += ["", f"{each.name}: what each group of candidates is worth", *aligned([heading, *telling])]
        silent = [cells[0] for _, cells in rows if cells not in telling]
        if silent:
            said += ["No difference without " + ", ".join(silent) + "."]
    return said


def aligned(cells: Sequence[Cells]) -> list[str]:
    """Columns under each other: the first to the left, the others to the right."""
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


def _losses(report: Report, each: SetReport, base: Tally) -> Iterator[tuple[float, Cells]]:
    flags = _rate(report.prose, report.chosen)
    for title, quality in each.columns.items():
        if title.startswith(WITHOUT) and (own := quality.tally) is not None:
            lost = base.f - own.f
            gone = f"{flags - _rate(report.prose, title):+.1f}" if report.prose else ""
            cells = [f"{100 * lost:+.1f}", f"{base.right - own.right:+}", f"{base.wrong - own.wrong:+}", gone]
            yield lost, [title.removeprefix(WITHOUT), *cells]


def _rate(prose: Sequence[ProseReport], title: str) -> float:
    """Flags in 1,000 words of all prose."""
    words = sum(each.words for each in prose)
    return 1000 * sum(each.flags.get(title, 0) for each in prose) / words if words else 0.0


def _set(each: SetReport, chosen: str) -> list[str]:
    shown = {title: quality for title, quality in each.columns.items() if not title.startswith(WITHOUT)}
    said = [f"{each.name}: {each.sentences} sentences, {each.error_free} of them left alone by people"]
    said += aligned(list(_qualities(shown)))
    detail = each.columns.get(chosen)
    if detail and detail.tally:
        said += ["", f"{each.name}, {chosen}, by ERRANT's types", *aligned(list(_tallies(detail.by_type)))]
        said += ["", f"{each.name}, {chosen}, by categories", *aligned(list(_tallies(detail.by_category)))]
        if detail.by_kind:
            said += ["", f"{each.name}, {chosen}, by kinds of candidates", *aligned(list(_kinds(detail.by_kind)))]
    for system, points in each.curves.items():
        if not system.startswith(WITHOUT):
            said += ["", f"{each.name}, {system}: what a cut at a confidence shows", *aligned(list(_curve(points)))]
    return said


def _qualities(columns: Mapping[str, Quality]) -> Iterator[Cells]:
    values = columns.values()
    yield ["", *columns]
    if any(quality.gleu is not None for quality in values):
        yield ["GLEU", *(_percent(quality.gleu) for quality in values)]
    if any(quality.tally is not None for quality in values):
        yield ["F0.5", *(_percent(quality.tally.f if quality.tally else None) for quality in values)]
        yield ["  in nine of ten samples", *(_range(quality.interval) for quality in values)]
        yield ["precision", *(_prf(quality.tally)[0] for quality in values)]
        yield ["recall", *(_prf(quality.tally)[1] for quality in values)]
        yield ["edits right / wrong / missed", *(_counts(quality.tally) for quality in values)]
    if any(quality.touched is not None for quality in values):
        yield ["right sentences touched, %", *(_percent(quality.touched) for quality in values)]


def _tallies(tallies: Mapping[str, Tally]) -> Iterator[Cells]:
    yield ["", "right", "wrong", "missed", "P", "R", "F0.5"]
    for name, tally in list(tallies.items())[:MOST_TYPES]:
        yield [name, str(tally.right), str(tally.wrong), str(tally.missed), *_prf(tally)]


def _kinds(tallies: Mapping[str, Tally]) -> Iterator[Cells]:
    yield ["", "right", "wrong", "P"]
    for name, tally in list(tallies.items())[:MOST_TYPES]:
        yield [name, str(tally.right), str(tally.wrong), _prf(tally)[0]]


def _curve(points: Sequence[Point]) -> Iterator[Cells]:
    categories = [name for name in points[0].tallies if name]
    yield ["least", "", "P", "R", "F0.5", "GLEU", "touched", "flags", *(f"{name} P / R" for name in categories)]
    for point in points:
        flags = "" if point.flags is None else f"{point.flags:.1f}"
        own = [*_prf(point.tallies.get("")), _percent(point.gleu), _percent(point.touched), flags]
        by_category = [" / ".join(_prf(point.tallies[name])[:2]) for name in categories]
        yield [f"{point.cut:.2f}", point.mark, *own, *by_category]


def _prose(reports: Sequence[ProseReport], chosen: str) -> list[str]:
    titles = [title for title in reports[0].flags if not title.startswith(WITHOUT)]
    cells: list[Cells] = [["sound prose, flags in 1,000 words", "words", *titles]]
    cells += [
        [each.name, str(each.words), *(f"{each.rate(title):.1f}" if title in each.flags else "" for title in titles)]
        for each in reports
    ]
    if len(reports) > 1:
        words = sum(each.words for each in reports)
        cells.append(["all", str(words), *(f"{_rate(reports, title):.1f}" for title in titles)])
    kinds: dict[str, int] = {}
    for each in reports:
        for kind, count in each.kinds.get(chosen, {}).items():
            kinds[kind] = kinds.get(kind, 0) + count
    often = sorted(kinds.items(), key=lambda pair: -pair[1])[:MOST_TYPES]
    said = aligned(cells)
    return [*said, f"{chosen}: " + ", ".join(f"{kind} {count}" for kind, count in often)] if often else said


def _expenses(expenses: Sequence[Expense]) -> list[str]:
    cells: list[Cells] = [
        [
            "cost of a text",
            "texts",
            "CPU s",
            "of it model",
            "s",
            "median",
            "p90",
            "a second",
            "variants",
            "tokens",
            "CPU s / 1,000 words",
        ]
    ]
    for each in expenses:
        seconds = (each.cpu, each.model_cpu, each.seconds, each.median, each.p90)
        cells.append(
            [
                f"{each.set}, {each.system}",
                str(each.texts),
                *(f"{value:.3f}" for value in seconds),
                f"{each.rate:.1f}",
                f"{each.variants:.0f}",
                f"{each.tokens:.0f}",
                f"{each.cpu_per_thousand_words:.1f}",
            ]
        )
    return aligned(cells)


def _prf(tally: Tally | None) -> list[str]:
    """Precision, recall, F0.5; a dash where there is nothing to divide by."""
    if tally is None:
        return ["", "", ""]
    precision = _percent(tally.precision) if tally.right + tally.wrong else "-"
    recall = _percent(tally.recall) if tally.right + tally.missed else "-"
    return [precision, recall, _percent(tally.f) if "-" not in (precision, recall) else "-"]


def _percent(share: float | None) -> str:
    return "" if share is None else f"{100 * share:.1f}"


def _range(interval: tuple[float, float] | None) -> str:
    return "" if interval is None else f"{100 * interval[0]:.0f} to {100 * interval[1]:.0f}"


def _counts(tally: Tally | None) -> str:
    return "" if tally is None else f"{tally.right} / {tally.wrong} / {tally.missed}"
