"""A rewrite on offer: the original, the answer so far, and the hunks between them that can be taken one by one."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span


class Choice(enum.Enum):
    """What the writer said of a hunk."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Hunk:
    """One replacement in the original; `span` counts characters of the original."""

    span: Span
    replacement: str
    choice: Choice = Choice.OPEN
    warning: str = ""
    """A sentence when the hunk changes a fact (a number, a name, a negation) or may say something else; "accept all"
    leaves such hunks.
    """
    same: bool = False
    """Whether it leaves the original as it is: a place where only another version changes something."""

    @property
    def edit(self) -> TextEdit:
        return TextEdit(self.span, self.replacement)

    def accepted(self) -> Hunk:
        """As "accept all" leaves it."""
        taken = self.choice is Choice.OPEN and not self.warning and not self.same
        return replace(self, choice=Choice.ACCEPTED) if taken else self


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the original that at least one version changes; no other place overlaps or touches it."""

    span: Span
    alternatives: tuple[tuple[Hunk, ...], ...]
    """The hunks of each version in it, none where that version leaves it as it is."""
    taken: tuple[Hunk, ...]
    """What is shown of it, with what the writer said; a single hunk that is `same` where the original is shown."""
    pinned: bool = False
    """Whether the writer chose it for this place, not for the whole."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a whole version does to the original."""

    changes: int
    words: int
    """By how many words it is longer."""
    percent: int
    """The same in percent of the original's words, rounded."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The state of a review. While streaming, original text behind `reached` is not compared yet: it is
    pending, not deleted.
    """

    original: str
    answer: str = ""
    hunks: tuple[Hunk, ...] = ()
    reached: int = 0
    """Characters of the original that the answer covers so far; its whole length when complete."""
    complete: bool = False
    doing: str = ""
    """What is going on, in a few words; "" for writing, or nothing when it is complete."""
    note: str = ""
    """A sentence about what was not rewritten, and why."""
    places: tuple[Place, ...] = ()
    """Where hunks can be exchanged, once it is complete; their `taken`, one after the other, are `hunks`."""
    versions: tuple[Version, ...] = ()
    version: int = 0
    """The one that is shown wherever the writer did not choose another."""
    more: bool = False
    """Whether another version can be asked for."""

    def chosen(self, index: int, choice: Choice) -> Proposal:
        """With hunk number `index` decided."""
        hunks = list(self.hunks)
        hunks[index] = replace(hunks[index], choice=choice)
        return replace(self, hunks=tuple(hunks))

    def all_accepted(self) -> Proposal:
        """With every open hunk accepted that carries no warning."""
        return replace(self, hunks=tuple(hunk.accepted() for hunk in self.hunks))

    @property
    def undecided(self) -> int:
        """Number of open hunks that change something."""
        return sum(hunk.choice is Choice.OPEN and not hunk.same for hunk in self.hunks)

    @property
    def acceptable(self) -> bool:
        """Whether "accept all" would take something."""
        return any(hunk.accepted() is not hunk for hunk in self.hunks)

    @property
    def settled(self) -> bool:
        """Whether every hunk is decided, also those where only another version changes something."""
        return all(hunk.choice is not Choice.OPEN for hunk in self.hunks)

    @property
    def changes(self) -> int:
        """Number of hunks that change something."""
        return sum(not hunk.same for hunk in self.hunks)

    def place_of(self, index: int) -> Place | None:
        """The place that hunk number `index` belongs to; None when there is none."""
        first = 0
        for place in self.places:
            if first <= index < first + len(place.taken):
                return place
            first += len(place.taken)
        return None

    def accepted_edits(self) -> tuple[TextEdit, ...]:
        """The edits of the accepted hunks, on the original, in order."""
        return tuple(hunk.edit for hunk in self.hunks if hunk.choice is Choice.ACCEPTED and not hunk.same)

    def result(self) -> str:
        """The original with the accepted hunks applied."""
        return apply_edits(self.original, self.accepted_edits())
