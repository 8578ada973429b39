"""What a replay counted, as the figures that are reported."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from writer.language.completion.bench.replay import Tally


@dataclass(frozen=True, slots=True)
class Figures:
    """One row. Shares are 0 to 1, times milliseconds."""

    least: float
    """Smallest probability of the first word."""
    saved: float
    """Share of the characters that were taken instead of typed."""
    keys: float
    """Share of the keys that were saved, those that take suggestions counted."""
    right: float
    """Share of the shown suggestions of which everything was right."""
    begun: float
    """Share of which at least the first word was."""
    shown: float
    """Suggestions in a hundred words."""
    wrong: float
    """In a hundred words, those of which nothing was right."""
    tokens: float
    """Decoded for each character saved."""
    p50: float
    p95: float
    """From a key to the suggestion."""


def figures(least: float, tally: Tally) -> Figures:
    """The figures of one or several replays with the same policy."""
    shown, words = max(tally.shown, 1), max(tally.words, 1)
    times = sorted(tally.milliseconds) or [0.0]
    return Figures(
        least=least,
        saved=tally.saved / max(tally.characters, 1),
        keys=(tally.saved - tally.keys) / max(tally.characters, 1),
        right=tally.whole / shown,
        begun=(tally.whole + tally.part) / shown,
        shown=100 * tally.shown / words,
        wrong=100 * (tally.shown - tally.whole - tally.part) / words,
        tokens=tally.tokens / max(tally.saved, 1),
        p50=statistics.median(times),
        p95=times[min(len(times) - 1, round(0.95 * (len(times) - 1)))],
    )


def reaching(rows: Sequence[Figures], right: float) -> Figures | None:
    """Of `rows`, the one that saves most while so large a share of what is shown is right; None when none does."""
    enough = [row for row in rows if row.right >= right]
    return max(enough, key=lambda row: row.saved, default=None)


def table(rows: Sequence[Figures]) -> list[str]:
    """Lines of a table."""
    names = ("saved", "keys", "right", "begun", "shown", "wrong", "tok/ch")
    head = f"{'least':>6} {' '.join(f'{name:>7}' for name in names)} {'p50':>6} {'p95':>6}"
    lines = [
        f"{row.least:6.2f} {row.saved:7.1%} {row.keys:7.1%} {row.right:7.1%} {row.begun:7.1%} {row.shown:7.1f} "
        f"{row.wrong:7.1f} {row.tokens:7.2f} {row.p50:6.0f} {row.p95:6.0f}"
        for row in rows
    ]
    return [head, *lines]
