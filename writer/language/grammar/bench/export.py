"""The report for programs: JSON of everything, and the curves as rows of a table."""

from __future__ import annotations

import csv
import dataclasses
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.matching import Tally
from writer.language.grammar.bench.report import Expense, ProseReport, Report

COLUMNS: Final = (
    "set", "system", "least", "strictness", "category", "right", "wrong", "missed", "precision", "recall", "f0.5",
    "gleu", "touched", "flags_per_1000_words",
)  # fmt: skip


def as_json(value: Any) -> Any:
    """`value`, the report or a part of it, in JSON's own types; shares are 0 to 1."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        plain = {field.name: as_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return plain | _derived(value)
    if isinstance(value, Mapping):
        return {str(key): as_json(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(each) for each in value]
    return round(value, 5) if isinstance(value, float) else value


def write_curves(report: Report, path: Path) -> None:
    """All curves into a .csv or .json file. Raises BenchError."""
    rows = list(curve_rows(report))
    try:
        if path.suffix.lower() == ".json":
            path.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
            return
        with path.open("w", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
    except OSError as error:
        raise BenchError(f"{path} cannot be written: {error.strerror or error}.") from None


def curve_rows(report: Report) -> Iterator[dict[str, Any]]:
    """A row for each set, system, cut and category; "all" is every category together."""
    for each in report.sets:
        for system, points in each.curves.items():
            for point in points:
                told = {"set": each.name, "system": system, "least": point.cut, "strictness": point.mark}
                whole = {"gleu": point.gleu, "touched": point.touched, "flags_per_1000_words": point.flags}
                yield {**told, "category": "all", **_counts(point.tallies.get("")), **as_json(whole)}
                for category, tally in point.tallies.items():
                    if category:
                        yield {**told, "category": category, **_counts(tally)}


def _counts(tally: Tally | None) -> dict[str, Any]:
    if tally is None:
        return {}
    plain = as_json(tally)
    return {("f0.5" if name == "f" else name): value for name, value in plain.items()}


def _derived(value: object) -> dict[str, Any]:
    match value:
        case Tally():
            return {name: round(getattr(value, name), 5) for name in ("precision", "recall", "f")}
        case Expense():
            return {name: round(getattr(value, name), 5) for name in ("rate", "cpu_per_thousand_words")}
        case ProseReport():
            return {"rates": {title: round(value.rate(title), 3) for title in value.flags}}
        case _:
            return {}
