"""The statistics of suggestions in words and figures, alike in the window and on the command line."""

from __future__ import annotations

from dataclasses import dataclass

from writer.language.completion.tally import Count, Tally
from writer.tongue import amount, counted, tr

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
        Figure(percent(tally.accepted_share), counted("taken of {n} shown", "taken of {n} shown", tally[Count.SHOWN])),
        Figure(amount(tally[Count.SAVED]), tr("characters saved ({share})", share=percent(tally.saved_share))),
        Figure(milliseconds(tally.latency(USUAL)), tr("usual time to show (p50)")),
        Figure(milliseconds(tally.latency(SLOW)), tr("slowest in twenty (p95)")),
    )


def outcome_sentence(tally: Tally) -> str:
    """What became of those that were shown."""
    return tr(
        "Taken whole: {whole}; word by word: {by_word}; by sentence: {by_sentence}. Dismissed with Esc: {dismissed}.",
        whole=amount(tally[Count.WHOLE]),
        by_word=amount(tally[Count.BY_WORD]),
        by_sentence=amount(tally[Count.BY_SENTENCE]),
        dismissed=amount(tally[Count.DISMISSED]),
    )


def percent(share: float | None) -> str:
    """ "38 %"; "–" when it is not known."""
    return UNKNOWN if share is None else tr("{share} %", share=amount(share * 100))


def milliseconds(value: float | None) -> str:
    """ "46 ms", "1.2 s", "at once"; "–" when it is not known."""
    if value is None:
        return UNKNOWN
    if value < 1:
        return tr("at once")
    if value < 1000:
        return tr("{time} ms", time=amount(value))
    return tr("{time} s", time=amount(value / 1000, 1))
