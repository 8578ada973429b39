"""What was found, as the writer meets it: an issue, where a walk has arrived, all issues of a kind.

Its own module because the page and the lists show issues and need nothing of what finds and mends them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from writer.language.grammar.diagnostics import Category, Diagnostic
from writer.language.grammar.kinds import CandidateKind


@dataclass(frozen=True, slots=True)
class Issue:
    """A diagnostic of the paragraph that has the id `paragraph` and the text `text`."""

    paragraph: int
    text: str
    diagnostic: Diagnostic

    @property
    def wording(self) -> str:
        """The words that are underlined."""
        return self.diagnostic.span.of(self.text)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a walk through the issues has arrived: issue `number` (from 1) of `total`."""

    issue: Issue
    number: int
    total: int
    around: bool
    """Whether the walk went over the end of the document, or the start, and goes on at the other side."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the document's paragraphs have been checked."""

    done: int
    total: int

    @property
    def complete(self) -> bool:
        return self.done == self.total


@dataclass(frozen=True, slots=True)
class Kin:
    """An issue with all others of its kind; empty when it is the only one.

    The same words with the same replacement are one kind; else, but for spelling, whatever one rule finds.
    """

    issues: tuple[Issue, ...] = ()
    same_words: bool = False


def kin_of(issue: Issue, choice: int, issues: Iterable[Issue]) -> Kin:
    """Those of `issues` that are of the kind of `issue`, which would be mended by its replacement number `choice`."""
    found = issue.diagnostic
    if choice >= len(found.replacements):
        return Kin()
    wording, wanted = issue.wording.casefold(), found.replacements[choice].casefold()
    mendable = [other for other in issues if other.diagnostic.replacements]
    alike = tuple(
        other
        for other in mendable
        if other.wording.casefold() == wording and choice_of(other.diagnostic, wanted) is not None
    )
    if len(alike) > 1:
        return Kin(alike, same_words=True)
    of_rule = tuple(other for other in mendable if other.diagnostic.rule == found.rule)
    alike_enough = has_own_rule(found) and found.category is not Category.SPELLING
    return Kin(of_rule) if alike_enough and len(of_rule) > 1 else Kin()


def has_own_rule(found: Diagnostic) -> bool:
    """Whether its rule is the name of one thing that can be ignored or mended everywhere, not of all rules."""
    return found.rule not in ("", CandidateKind.RULE)


def choice_of(found: Diagnostic, wanted: str) -> int | None:
    """Number of the replacement that is `wanted` (casefolded); None when it has no such."""
    return next((n for n, text in enumerate(found.replacements) if text.casefold() == wanted), None)
