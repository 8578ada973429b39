"""The same check without a kind or a source of candidates, from one pass of evidence.

Rules and candidates of a text are made once and remembered; a group is then taken out of what they said. The gains
of the first round do not depend on each other, so they are remembered too, by whoever asks the model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.candidates import CandidateMaker
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.grammar.examination import Examination
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.question import Question, plan
from writer.language.grammar.rules import RuleChecker

RULES: Final = "rules"
"""The source whose absence also silences the instant layer."""
SOURCES: Final = (RULES, "dictionary", "own")


@dataclass(frozen=True, slots=True)
class Group:
    """What is left out: a kind of candidate or a source of them; with an empty `name` nothing."""

    name: str = ""

    def keeps(self, candidate: Candidate) -> Candidate | None:
        """`candidate` without what this group gave to it; None when nothing is left."""
        if candidate.kind.value == self.name:
            return None
        sources = tuple(source for source in candidate.sources if source.split(" ")[0] != self.name)
        return replace(candidate, sources=sources) if sources else None

    @property
    def silences_rules(self) -> bool:
        return self.name == RULES


def groups(names: Iterable[str]) -> tuple[Group, ...]:
    """The groups of these names. Raises BenchError for one that is neither kind nor source."""
    known = [*SOURCES, *(kind.value for kind in CandidateKind)]
    found = list(names)
    for name in found:
        if name not in known:
            raise BenchError(f"“{name}” is no kind and no source of candidates. There are: {', '.join(known)}.")
    return tuple(Group(name) for name in found)


def all_groups() -> tuple[Group, ...]:
    """Every source and every kind."""
    return groups([*SOURCES, *(kind.value for kind in CandidateKind)])


class RememberedRules(RuleChecker):
    """Examines each text once; says nothing while a group that silences it is left out."""

    def __init__(self, dialect: str) -> None:
        super().__init__(dialect)
        self._seen: dict[str, Examination] = {}
        self.without: tuple[Group, ...] = ()

    def examine(self, text: str) -> Examination:
        """What the rules say now."""
        seen = self.seen(text)
        silent = any(group.silences_rules for group in self.without)
        return replace(seen, diagnostics=()) if silent else seen

    def forget(self) -> None:
        """Another text comes: what is remembered has served."""
        self._seen.clear()

    def seen(self, text: str) -> Examination:
        """What the rules say when all may speak."""
        if text not in self._seen:
            self._seen[text] = super().examine(text)
        return self._seen[text]


class RememberedCandidates(CandidateMaker):
    """Makes the candidates of each text once; leaves out what is not wanted now."""

    def __init__(self, lexicon: Lexicon, rules: RememberedRules) -> None:
        super().__init__(lexicon)
        self._rules = rules
        self._made: dict[str, list[Question]] = {}

    def questions(self, text: str, diagnostics: Sequence[Diagnostic]) -> Iterator[Question]:
        """As by the whole check, without the groups left out now."""
        if text not in self._made:
            self._made[text] = list(super().questions(text, self._rules.seen(text).diagnostics))
        for question in self._made[text]:
            kept = without(question.candidates, self._rules.without)
            told = set(diagnostics)
            left = [diagnostic for diagnostic in question.diagnostics if diagnostic in told]
            if kept == list(question.candidates) and len(left) == len(question.diagnostics):
                yield question
            elif kept:
                yield plan(text, question.span, kept, left)

    def forget(self) -> None:
        """Another text comes: what is remembered has served."""
        self._made.clear()


def without(candidates: Iterable[Candidate], left_out: Iterable[Group]) -> list[Candidate]:
    """`candidates` without the groups left out."""
    kept = list(candidates)
    for group in left_out:
        kept = [candidate for each in kept if (candidate := group.keeps(each)) is not None]
    return kept
