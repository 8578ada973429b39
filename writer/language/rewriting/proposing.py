"""From a streamed answer to a proposal: hunks that a writer can judge while more of the answer comes.

While it streams, the answer is laid against the head of the original; what it has not reached is pending, not
deleted. Hunks a few words before the frontier are settled: they are not compared again, so they neither jump nor
cost anything, and the writer may already choose among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from writer.language.rewriting.facts import EVERYTHING, warnings
from writer.language.rewriting.proposal import Choice, Hunk, Proposal
from writer.language.rewriting.tidying import tidied
from writer.text.diff import aligned_head, word_edits
from writer.text.words import word_count

_SETTLED_BEHIND: Final = 80
"""Characters before the frontier from which on nothing is settled yet; about fifteen words."""
_ANCHOR_WORDS: Final = 3
"""Unchanged words in a row that separate what is settled from what is not."""

_Seam = tuple[int, int, tuple[Hunk, ...]]
"""Up to where original and answer are settled (characters), and the hunks before."""


def propose(
    original: str,
    answer: str,
    complete: bool,
    previous: Proposal | None = None,
    translated: bool = False,
    kept: frozenset[str] = EVERYTHING,
) -> Proposal:
    """The state of the review when `answer`, perhaps in another language, is what the model has said so far.

    `previous` is the proposal for a beginning of this answer: the choices made on its hunks are kept as far as
    those hunks still stand. What is in `kept` may not change without a warning. An answer that is empty, or only
    white space, changes nothing.
    """
    text = tidied(original, answer, complete)
    if not text:
        return Proposal(original, complete=complete, reached=len(original) if complete else 0)
    seam = _seam(original, text, previous)
    if complete:
        whole = _proposal(original, text, (0, 0, ()), True, previous, translated, kept)
        if previous is None or _keeps_choices(previous, whole):
            return whole
    return _proposal(original, text, seam, complete, previous, translated, kept)


def settled(begun: Proposal) -> tuple[Hunk, ...]:
    """The hunks of an answer whose end is missing that enough unchanged words follow: of those behind them it is not
    known yet what else of the original they stand for.
    """
    hunks = begun.hunks
    ends = [*(hunk.span.start for hunk in hunks[1:]), begun.reached]
    for count in range(len(hunks), 0, -1):
        if word_count(begun.original[hunks[count - 1].span.end : ends[count - 1]]) >= _ANCHOR_WORDS:
            return hunks[:count]
    return ()


def _proposal(
    original: str,
    text: str,
    seam: _Seam,
    complete: bool,
    previous: Proposal | None,
    translated: bool,
    kept: frozenset[str],
) -> Proposal:
    """The settled hunks of `seam` and those of everything behind it."""
    start, answered, settled = seam
    rest, said = original[start:], text[answered:]
    covered = len(rest) if complete else aligned_head(rest, said)
    edits = word_edits(rest[:covered], said)
    cautions = warnings(rest[:covered], edits, translated, kept)
    hunks = [
        Hunk(edit.span.shifted(start), edit.replacement, warning=caution)
        for edit, caution in zip(edits, cautions, strict=True)
    ]
    chosen = _with_choices(hunks, previous.hunks if previous else ())
    return Proposal(original, text, (*settled, *chosen), start + covered, complete)


def _seam(original: str, text: str, previous: Proposal | None) -> _Seam:
    """The last place in `previous` far enough behind its frontier and inside unchanged words."""
    nothing: _Seam = (0, 0, ())
    if previous is None or previous.original != original or not text.startswith(previous.answer):
        return nothing
    growth = 0
    grown: list[tuple[int, int, int]] = []
    starts = [0, *(hunk.span.end for hunk in previous.hunks)]
    ends = [*(hunk.span.start for hunk in previous.hunks), previous.reached]
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        grown.append((start, min(end, previous.reached - _SETTLED_BEHIND), growth))
        if index < len(previous.hunks):
            growth += previous.hunks[index].edit.growth
    for index in range(len(grown) - 1, -1, -1):
        start, end, growth = grown[index]
        cut = original.rfind(" ", start, max(start, end))
        if cut > start and word_count(original[start:cut]) >= _ANCHOR_WORDS:
            return cut, cut + growth, previous.hunks[:index]
    return nothing


def _with_choices(hunks: Sequence[Hunk], earlier: Iterable[Hunk]) -> list[Hunk]:
    """`hunks` with what the writer said of them when they were the same or shorter."""
    decided = {hunk.span.start: hunk for hunk in earlier if hunk.choice is not Choice.OPEN}
    return [replace(hunk, choice=_choice(hunk, decided.get(hunk.span.start))) for hunk in hunks]


def _choice(hunk: Hunk, earlier: Hunk | None) -> Choice:
    if earlier is None or hunk.span.end < earlier.span.end or not hunk.replacement.startswith(earlier.replacement):
        return Choice.OPEN
    return earlier.choice


def _keeps_choices(previous: Proposal, whole: Proposal) -> bool:
    """Whether every hunk the writer has decided is among those of `whole`."""
    kept = {(hunk.span, hunk.replacement) for hunk in whole.hunks}
    return all(hunk.choice is Choice.OPEN or (hunk.span, hunk.replacement) in kept for hunk in previous.hunks)
