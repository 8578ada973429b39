"""Edits against references: right, wrong, missed; P, R and F0.5 as ERRANT's `errant_compare` computes them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from writer.language.grammar.bench.annotating import Edit, Pair
from writer.language.grammar.bench.records import Flag

BETA: Final = 0.5
"""Precision weighs twice as much as recall, as in all shared tasks since CoNLL-2014."""
_DRAWS: Final = 500
_MIDDLE: Final = 0.9
_REMOTE: Final = 3
"""Characters between an edit and the flag it is put down to, at most: ERRANT cuts at words, a flag may at marks."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of edits."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """1 when nothing is wrong, also when nothing was proposed."""
        return self.right / (self.right + self.wrong) if self.wrong else 1.0

    @property
    def recall(self) -> float:
        """1 when nothing is missed."""
        return self.right / (self.right + self.missed) if self.missed else 1.0

    @property
    def f(self) -> float:
        below = BETA**2 * self.precision + self.recall
        return (1 + BETA**2) * self.precision * self.recall / below if below else 0.0


@dataclass(frozen=True, slots=True)
class Match:
    """One sentence against the reference that serves it best."""

    tally: Tally
    right: tuple[Edit, ...] = ()
    wrong: tuple[Edit, ...] = ()
    missed: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, its correction by a system, and those by people."""

    text: str
    output: str
    references: tuple[str, ...]
    flags: Sequence[Flag] = field(default=())

    def pairs(self) -> Iterable[Pair]:
        """What ERRANT must compare."""
        return [(self.text, self.output), *((self.text, reference) for reference in self.references)]


def matches(sentences: Iterable[Sentence], edits: Mapping[Pair, tuple[Edit, ...]]) -> list[Match]:
    """Each sentence with the reference by which F0.5 of all sentences so far is best; then most right, fewest wrong."""
    total = Tally()
    found: list[Match] = []
    for sentence in sentences:
        proposed = edits[sentence.text, sentence.output]
        options = [_match(proposed, edits[sentence.text, reference]) for reference in sentence.references]
        best = max(options, key=lambda option: _worth(total + option.tally, option.tally))
        total += best.tally
        found.append(best)
    return found


def total(found: Iterable[Match]) -> Tally:
    return sum((match.tally for match in found), Tally())


def interval(found: Sequence[Match], draws: int = _DRAWS) -> tuple[float, float]:
    """Where F0.5 would lie in nine of ten samples of as many sentences (bootstrap, fixed seed)."""
    if not found:
        return 0.0, 0.0
    draw = random.Random(1)
    rows = [(match.tally.right, match.tally.wrong, match.tally.missed) for match in found]
    scores = sorted(Tally(*map(sum, zip(*draw.choices(rows, k=len(rows)), strict=True))).f for _ in range(draws))
    edge = int(draws * (1 - _MIDDLE) / 2)
    return scores[edge], scores[-1 - edge]


def by_type(found: Iterable[Match]) -> dict[str, Tally]:
    """Counts for each of ERRANT's types, the most frequent first."""
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    for match in found:
        right.update(edit.type for edit in match.right)
        wrong.update(edit.type for edit in match.wrong)
        missed.update(edit.type for edit in match.missed)
    return {name: Tally(right[name], wrong[name], missed[name]) for name, _ in (right + wrong + missed).most_common()}


def category(type_: str) -> str:
    """Our category for one of ERRANT's types, such as "R:SPELL"."""
    match type_.split(":")[1:2]:
        case ["SPELL" | "ORTH"]:
            return "spelling"
        case ["PUNCT"]:
            return "punctuation"
        case _:
            return "grammar"


def by_category(found: Iterable[Match]) -> dict[str, Tally]:
    tallies = {"spelling": Tally(), "grammar": Tally(), "punctuation": Tally()}
    for name, tally in by_type(found).items():
        tallies[category(name)] += tally
    return tallies


def by_kind(sentences: Iterable[Sentence], found: Iterable[Match]) -> dict[str, Tally]:
    """How many of ERRANT's edits each kind of flag made, right and wrong; the most frequent kinds first."""
    right, wrong = Counter[str](), Counter[str]()
    for sentence, match in zip(sentences, found, strict=True):
        right.update(_maker(edit, sentence.flags) for edit in match.right)
        wrong.update(_maker(edit, sentence.flags) for edit in match.wrong)
    return {name: Tally(right[name], wrong[name]) for name, _ in (right + wrong).most_common() if name}


def _worth(total: Tally, own: Tally) -> tuple[float, int, int, int]:
    return total.f, own.right, -own.wrong, -own.missed


def _match(proposed: Sequence[Edit], gold: Sequence[Edit]) -> Match:
    ours, theirs = {edit.key for edit in proposed}, {edit.key for edit in gold}
    right = tuple(edit for edit in proposed if edit.key in theirs)
    wrong = tuple(edit for edit in proposed if edit.key not in theirs)
    missed = tuple(edit for edit in gold if edit.key not in ours)
    return Match(Tally(len(right), len(wrong), len(missed)), right, wrong, missed)


def _maker(edit: Edit, flags: Iterable[Flag]) -> str:
    """The kind of the flag that made `edit`; empty when none is near."""
    distances = [(max(flag.start - edit.end, edit.start - flag.end), flag.kind) for flag in flags]
    distance, kind = min(distances, default=(_REMOTE + 1, ""))
    return kind if distance <= _REMOTE else ""
