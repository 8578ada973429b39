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
    """A sentence when the hunk changes a fact (a number, a name, a negation); "accept all" leaves such hunks."""

    @property
    def edit(self) -> TextEdit:
        return TextEdit(self.span, self.replacement)


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
    """What is going on while it is not complete, in a few words; "" for writing."""
    note: str = ""
    """A sentence about what was not rewritten, and why."""

    def chosen(self, index: int, choice: Choice) -> Proposal:
        """With hunk number `index` decided."""
        hunks = list(self.hunks)
        hunks[index] = replace(hunks[index], choice=choice)
        return replace(self, hunks=tuple(hunks))

    def all_accepted(self) -> Proposal:
        """With every open hunk accepted that carries no warning."""
        return replace(
            self,
            hunks=tuple(
                replace(hunk, choice=Choice.ACCEPTED) if hunk.choice is Choice.OPEN and not hunk.warning else hunk
                for hunk in self.hunks
            ),
        )

    @property
    def undecided(self) -> int:
        """Number of open hunks."""
        return sum(hunk.choice is Choice.OPEN for hunk in self.hunks)

    def accepted_edits(self) -> tuple[TextEdit, ...]:
        """The edits of the accepted hunks, on the original, in order."""
        return tuple(hunk.edit for hunk in self.hunks if hunk.choice is Choice.ACCEPTED)

    def result(self) -> str:
        """The original with the accepted hunks applied."""
        return apply_edits(self.original, self.accepted_edits())
