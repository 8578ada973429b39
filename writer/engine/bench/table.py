"""The report as a table a person reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from writer.engine.bench.figures import BARE, LLAMA, OURS, SERVER, Group, Report, Row

HEADINGS: Final[dict[Group, str]] = {
    "rates": "Speed",
    "edits": "From a key to the first token",
    "cancel": "Cancel",
    "copying": "Guessing ahead from the input",
    "scoring": "Scoring",
    "memory": "Memory and rest",
}
_PEERS: Final = (BARE, LLAMA, SERVER)


def lines(report: Report) -> list[str]:
    """The table, what could not be measured, and how many bars are reached."""
    threads = f"{report.threads} thread{'s' if report.threads > 1 else ''}"
    said = [
        f"{report.model} ({report.architecture}, {report.quantisation}) on {report.device.name}, {threads}; "
        f"document of about {report.tokens} tokens, medians of {report.runs} runs; "
        f"loaded in {report.load_seconds:.2f} s",
    ]
    peers = [name for name in _PEERS if any(name in row.peers for row in report.rows)]
    said += _aligned(list(_cells(report.rows, peers))) if report.rows else []
    said += ["", *report.notes] if report.notes else []
    judged = [row.reached for row in report.rows if row.reached is not None]
    return [*said, "", f"{sum(judged)} of {len(judged)} bars reached."] if judged else said


def _cells(rows: Sequence[Row], peers: Sequence[str]) -> Iterator[list[str]]:
    """Cells line by line; a line of one cell is a heading or a note and takes no part in the columns."""
    yield ["", "", OURS, *peers, "ratio", "to", "bar", ""]
    for group, members in groupby(rows, key=lambda row: row.group):
        yield [f"\n{HEADINGS[group]}"]
        for row in members:
            yield _line(row, peers)
            if row.note:
                yield [f"    {row.note}"]


def _line(row: Row, peers: Sequence[str]) -> list[str]:
    verdict = {True: "reached", False: "MISSED", None: ""}[row.reached]
    return [
        row.title,
        row.unit,
        _figure(row.ours) or "not measured",
        *(_figure(row.peers.get(peer)) for peer in peers),
        _ratio(row.ratio),
        _against(row),
        row.bar.words(row.unit) if row.bar else "",
        verdict,
    ]


def _against(row: Row) -> str:
    if row.ratio is None:
        return ""
    return f"{row.against}, {_figure(row.base)}" if row.base is not None else row.against


def _aligned(cells: list[list[str]]) -> list[str]:
    table = [line for line in cells if len(line) > 1]
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    return [line[0] if len(line) == 1 else _row(line, widths) for line in cells]


def _row(line: Sequence[str], widths: Sequence[int]) -> str:
    """Words to the left, figures to the right."""
    figures = range(2, len(line) - 3)
    cells = [
        cell.rjust(width) if column in figures else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _figure(value: float | None) -> str:
    """Three figures that count; nothing where nothing was measured."""
    if value is None:
        return ""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    return f"{value:.{digits}f}"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if value < 0.1 else f"{value:.2f}"
