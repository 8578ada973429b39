"""The curves as one picture, an SVG on a light ground: precision up, recall to the right, each strictness marked."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from writer.language.grammar.bench.curve import Point
from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.records import WITHOUT
from writer.language.grammar.bench.report import Report, SetReport

_WIDTH: Final = 420
_HEIGHT: Final = 340
_LEFT: Final = 52
_TOP: Final = 46
_RIGHT: Final = 24
_BOTTOM: Final = 64
_INK: Final = "#3b3a38"
_FAINT: Final = "#e4e1db"
_GROUND: Final = "#fdfcfa"
_COLOURS: Final = {"": "#1f5fa8", "spelling": "#c2571a", "grammar": "#3f8f5b", "punctuation": "#8a5fb0"}
_NAMES: Final = {"": "all"}
_CONTOURS: Final = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
"""Lines along which F0.5 stays the same."""


def write(report: Report, path: Path) -> None:
    """One panel for each set and system that is unsure of something. Raises BenchError."""
    panels = [
        (each, system, points)
        for each in report.sets
        for system, points in each.curves.items()
        if any(tally.right + tally.wrong for point in points for tally in point.tallies.values())
        and not system.startswith(WITHOUT)
    ]
    if not panels:
        raise BenchError("There is nothing to draw: a curve needs ERRANT's scores and flags with confidences.")
    try:
        path.write_text("\n".join(svg(panels)) + "\n", "utf-8")
    except OSError as error:
        raise BenchError(f"{path} cannot be written: {error.strerror or error}.") from None


def svg(panels: Sequence[tuple[SetReport, str, Sequence[Point]]]) -> Iterator[str]:
    """The lines of the file."""
    width = _WIDTH * len(panels)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{_HEIGHT}" viewBox="0 0 {width} {_HEIGHT}" '
        f'font-family="sans-serif" font-size="11" fill="{_INK}">'
    )
    yield f'<rect width="{width}" height="{_HEIGHT}" fill="{_GROUND}"/>'
    for number, (each, system, points) in enumerate(panels):
        yield f'<g transform="translate({number * _WIDTH},0)">'
        yield from _panel(f"{each.name}, {system}", points)
        yield "</g>"
    yield "</svg>"


def _panel(title: str, points: Sequence[Point]) -> Iterator[str]:
    yield f'<text x="{_LEFT}" y="24" font-size="14" font-weight="bold">{escape(title)}</text>'
    farthest = max(tally.recall for point in points for tally in point.tallies.values() if tally.right + tally.wrong)
    scale = _Scale(min(1.0, max(0.4, math.ceil(farthest * 10) / 10)))
    yield from _axes(scale)
    yield from _contours(scale)
    for name in reversed(_COLOURS):
        yield from _line(name, points, scale)
    yield from _marks(points, scale)
    yield from _legend()


@dataclass(frozen=True, slots=True)
class _Scale:
    """Places in a panel; `widest` is the recall at its right edge."""

    widest: float

    def place(self, recall: float, precision: float) -> tuple[float, float]:
        x = _LEFT + recall / self.widest * (_WIDTH - _LEFT - _RIGHT)
        y = _HEIGHT - _BOTTOM - precision * (_HEIGHT - _TOP - _BOTTOM)
        return round(x, 1), round(y, 1)


def _axes(scale: _Scale) -> Iterator[str]:
    for step in range(11):
        x, y = scale.place(min(step / 10, scale.widest), step / 10)
        if step / 10 <= scale.widest:
            yield f'<path d="M{x} {_TOP}V{_HEIGHT - _BOTTOM}" stroke="{_FAINT}"/>'
            yield f'<text x="{x}" y="{_HEIGHT - _BOTTOM + 15}" text-anchor="middle">{step / 10:.1f}</text>'
        if step % 2 == 0:
            yield f'<path d="M{_LEFT} {y}H{_WIDTH - _RIGHT}" stroke="{_FAINT}"/>'
            yield f'<text x="{_LEFT - 7}" y="{y + 4}" text-anchor="end">{step / 10:.1f}</text>'
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    yield f'<text x="{middle}" y="{_HEIGHT - _BOTTOM + 31}" text-anchor="middle">recall</text>'
    centre = (_TOP + _HEIGHT - _BOTTOM) / 2
    yield f'<text transform="translate(16,{centre}) rotate(-90)" text-anchor="middle">precision</text>'


def _contours(scale: _Scale) -> Iterator[str]:
    for f in _CONTOURS:
        curve = [scale.place(recall, precision) for recall, precision in _same(f) if recall <= scale.widest]
        if curve:
            yield f'<polyline points="{_joined(curve)}" fill="none" stroke="#cfcac1" stroke-dasharray="2 3"/>'
            x, y = curve[-1]
            label = "F0.5 " if f == _CONTOURS[0] else ""
            yield f'<text x="{x}" y="{y - 4}" font-size="9" text-anchor="end" fill="#8d877d">{label}{f:.1f}</text>'


def _same(f: float) -> Iterator[tuple[float, float]]:
    """Recall and precision with an F0.5 of `f`, from P = 1 downwards: R = P F / (5 P - 4 F)."""
    for step in range(100, 0, -2):
        precision = step / 100
        below = 5 * precision - 4 * f
        if below > 0 and (recall := precision * f / below) <= 1:
            yield recall, precision


def _line(name: str, points: Sequence[Point], scale: _Scale) -> Iterator[str]:
    """Ends where nothing is shown any more: no precision is known there."""
    tallies = [point.tallies[name] for point in points if name in point.tallies]
    places = [scale.place(tally.recall, tally.precision) for tally in tallies if tally.right + tally.wrong]
    if places:
        width, opacity = (2.2, 1) if not name else (1.3, 0.75)
        yield (
            f'<polyline points="{_joined(places)}" fill="none" stroke="{_COLOURS[name]}" stroke-width="{width}" '
            f'stroke-opacity="{opacity}" stroke-linejoin="round"/>'
        )


def _marks(points: Sequence[Point], scale: _Scale) -> Iterator[str]:
    """A ring for each strictness, named above and below by turns, because they may stand close together."""
    marked = [point for point in points if point.mark and point.tallies[""].right + point.tallies[""].wrong]
    for number, point in enumerate(marked):
        x, y = scale.place(point.tallies[""].recall, point.tallies[""].precision)
        yield f'<circle cx="{x}" cy="{y}" r="4" fill="{_GROUND}" stroke="{_COLOURS[""]}" stroke-width="2"/>'
        yield f'<text x="{x + 3}" y="{y + (18 if number % 2 else -9)}" font-weight="bold">{point.mark}</text>'


def _legend() -> Iterator[str]:
    x = _LEFT
    for name, colour in _COLOURS.items():
        said = _NAMES.get(name, name)
        y = _HEIGHT - 12
        yield f'<path d="M{x} {y - 4}h16" stroke="{colour}" stroke-width="2"/><text x="{x + 21}" y="{y}">{said}</text>'
        x += 40 + 7 * len(said)


def _joined(places: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x},{y}" for x, y in places)
