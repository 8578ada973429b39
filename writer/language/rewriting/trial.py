"""The answers to one part of a rewrite, and which of them are versions that a writer may choose among."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Final

from writer.language.rewriting.candidates import Candidate, best
from writer.language.rewriting.guards import Fault
from writer.language.rewriting.parts import Part
from writer.language.rewriting.proposal import Hunk, Proposal
from writer.language.rewriting.unwrapping import Unwrapped
from writer.text.words import words
from writer.tongue import counted, tr

MOST_VERSIONS: Final = 3
"""Of one part. A fourth is no longer compared, only looked at."""
FURTHER_TRIES: Final = 4
"""Answers to one wish for more versions."""
_APART: Final = 0.05
"""Share of the words by which two versions differ at least; and by one word in any case."""


@dataclass(frozen=True, slots=True)
class PartVersion:
    """An answer that may be shown. `hunks` are in terms of the whole original; none when it is shown for itself."""

    answer: str
    hunks: tuple[Hunk, ...]
    candidate: Candidate | None = None
    """None for an answer that was stopped."""

    def within(self, other: PartVersion) -> bool:
        """Whether it is `other` without what is in doubt there, so that "accept all" gives as much."""
        trusted = other.candidate.trusted if other.candidate else None
        doubted = bool(trusted and trusted.doubtful)
        return doubted and {hunk.edit for hunk in self.hunks} <= {hunk.edit for hunk in other.hunks}


@dataclass
class Trial:
    """One part: its answers so far, and its versions once there are any."""

    part: Part
    line: Unwrapped
    terms: str = ""
    """What the model is told about words used before."""
    candidates: list[Candidate] = field(default_factory=list)
    shown: Proposal | None = None
    """What the writer sees of it while the first answer comes, in terms of `line`."""
    faults: list[Fault] = field(default_factory=list)
    avoid: tuple[str, ...] = ()
    seconds: float = 0.0
    longest: float = 0.0
    composed: Candidate | None = None
    """What all answers together are good for; None where they are shown as they came."""
    versions: list[PartVersion] = field(default_factory=list)
    until: int = 0
    """Answers after which no further version is asked for."""

    @property
    def best(self) -> Candidate | None:
        """What is to be shown; None when nothing passes."""
        return self.composed or best(self.candidates)

    @property
    def full(self) -> bool:
        return len(self.versions) >= MOST_VERSIONS

    @property
    def ended(self) -> bool:
        """Whether the wish for further versions is fulfilled, or given up."""
        return self.full or len(self.candidates) >= self.until

    def rival(self, candidate: Candidate) -> bool:
        """Whether `candidate` is worth being shown beside the versions there are."""
        others = [version.answer for version in self.versions if version.hunks]
        return showable(candidate, self.line.line) and all(differ(candidate.verdict.answer, other) for other in others)

    def outcome(self, candidate: Candidate) -> str:
        """What became of one of `candidates`, as a sentence."""
        for number, version in enumerate(self.versions, 1):
            if version.candidate is candidate:
                return f"{tr('Shown as version {number}.', number=number)} {self._left_out(candidate)}".strip()
        fault = candidate.verdict.fault
        if fault is not None:
            return f"{tr('Not shown.')} {fault.what}"
        if not showable(candidate, self.line.line):
            return tr("Not shown. It changes nothing, or was shown before.")
        if self._in_first(candidate):
            shown = tr("Shown as version 1, together with what was right in other answers.")
            return f"{shown} {self._left_out(candidate)}".strip()
        if not self.rival(candidate):
            return tr("Not shown. It says nearly the same as a version that is shown.")
        return tr("Not shown. Other versions were better.")

    def _in_first(self, candidate: Candidate) -> bool:
        """Whether the first version was put together of this answer, with or without others."""
        first = self.versions[0].candidate if self.versions else None
        if self.composed is None or first is not self.composed or candidate.trusted is None:
            return False
        return not differ(candidate.verdict.answer, first.verdict.answer) or candidate is best(self.candidates)

    def _left_out(self, candidate: Candidate) -> str:
        """That it is not shown word for word, as a sentence; "" when it is."""
        count = candidate.trusted.dropped if candidate.trusted else 0
        if not count:
            return ""
        return counted(
            "One of its changes could not be relied on and is not shown.",
            "{n} of its changes could not be relied on and are not shown.",
            count,
        )


def showable(candidate: Candidate, original: str) -> bool:
    """Whether a writer gets something from `candidate`: it passes, and changes the original."""
    return candidate.passes and candidate.changed and candidate.verdict.answer.strip() != original.strip()


def chosen_first(trial: Trial) -> list[Candidate]:
    """The best of the answers, then those that are worth being shown beside it, in the order of their scores."""
    first = trial.best
    if first is None:
        return []
    found = [first]
    for candidate in sorted(trial.candidates, key=lambda each: -each.score):
        apart = all(differ(candidate.verdict.answer, other.verdict.answer) for other in found)
        if len(found) < MOST_VERSIONS and apart and showable(candidate, trial.line.line):
            found.append(candidate)
    return found


def differ(a: str, b: str) -> bool:
    """Whether two answers differ in enough words to be versions of their own."""
    first, second = _said(a), _said(b)
    longest = max(len(first), len(second))
    shared = sum(block.size for block in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks())
    return longest - shared >= max(1, round(_APART * longest))


def _said(text: str) -> Sequence[str]:
    return [span.of(text).casefold() for span in words(text)]
