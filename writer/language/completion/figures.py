"""The statistics of suggestions in words and figures, alike in the window and on the command line."""

from __future__ import annotations

from dataclasses import dataclass

from writer.language.completion.tally import Count, Tally

USUAL, SLOW = 0.5, 0.95
"""Shares of the suggestions that are shown within the two times that are named: the median and the 95th percentile."""
UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it says, such as "38 %" and "taken of 412 shown"."""

    value: str
    words: str


def headline(tally: Tally) -> tuple[Figure, Figure, Figure, Figure]:
    """What a writer wants to know first."""
    return (
        Figure(percent(tally.accepted_share), f"taken of {tally[Count.SHOWN]:,} shown"),
        Figure(f"{tally[Count.SAVED]:,}", f"characters saved ({percent(tally.saved_share)})"),
        Figure(milliseconds(tally.latency(USUAL)), "usual time to show (p50)"),
        Figure(milliseconds(tally.latency(SLOW)), "slowest in twenty (p95)"),
    )


def outcome_sentence(tally: Tally) -> str:
    """What became of those that were shown."""
    words = ((Count.WHOLE, "Taken whole"), (Count.BY_WORD, "word by word"), (Count.BY_SENTENCE, "by sentence"))
    taken = "; ".join(f"{name}: {tally[count]:,}" for count, name in words)
    return f"{taken}. Dismissed with Esc: {tally[Count.DISMISSED]:,}."


def percent(share: float | None) -> str:
    """ "38 %"; "–" when it is not known."""
    return UNKNOWN if share is None else f"{share * 100:.0f} %"


def milliseconds(value: float | None) -> str:
    """ "46 ms", "1.2 s", "at once"; "–" when it is not known."""
    if value is None:
        return UNKNOWN
    if value < 1:
        return "at once"
    return f"{value:.0f} ms" if value < 1000 else f"{value / 1000:.1f} s"
