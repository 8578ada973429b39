"""How much of a text is whose, and the sentence that says it.

Letters and signs are counted, white space is not; a word belongs to whom most of its letters belong to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from writer.documents.provenance.sources import BY_MACHINE, Kind, Sources
from writer.text.runs import Run
from writer.text.words import words
from writer.tongue import amount, ranged, tr


@dataclass(frozen=True, slots=True)
class Share:
    """`kind` None: nobody knows. `author` is a model's or a person's name, "" where there is none."""

    kind: Kind | None
    author: str
    characters: int
    words: int


@dataclass(frozen=True, slots=True)
class Shares:
    """All of a text, the largest share first."""

    characters: int = 0
    words: int = 0
    parts: tuple[Share, ...] = ()

    @property
    def by_machine(self) -> int:
        """Characters that a machine wrote."""
        return sum(part.characters for part in self.parts if part.kind in BY_MACHINE)


def shares(text: str, runs: Sequence[Run], sources: Sources) -> Shares:
    """`runs` count the characters of `text`. About a second for five million characters."""
    pieces = _pieces(text, runs, sources)
    characters: Counter[tuple[Kind | None, str]] = Counter()
    for start, end, whose in pieces:
        characters[whose] += sum(map(len, text[start:end].split()))
    counted = _words(text, pieces)
    parts = [Share(*whose, count, counted[whose]) for whose, count in characters.items() if count]
    parts.sort(key=lambda part: -part.characters)
    return Shares(sum(characters.values()), sum(counted.values()), tuple(parts))


def sentence(found: Shares) -> str:
    """ "92 % written by hand; 8 % suggested by SmolLM2." """
    if not found.characters:
        return tr("There is no text yet.")
    parts = [_part(part, _percent(part.characters, found.characters)) for part in found.parts]
    return tr("{parts}.", parts=ranged(parts))


def _part(part: Share, share: str) -> str:
    """What happened to a share."""
    match part.kind:
        case None:
            return tr("{share} of unknown origin", share=share)
        case Kind.TYPED:
            return tr("{share} written by hand", share=share)
        case Kind.SUGGESTION:
            if part.author:
                return tr("{share} suggested by {author}", share=share, author=part.author)
            return tr("{share} suggested by a model", share=share)
        case Kind.REWRITE:
            if part.author:
                return tr("{share} rewritten by {author}", share=share, author=part.author)
            return tr("{share} rewritten by a model", share=share)
        case Kind.CORRECTION:
            if part.author:
                return tr("{share} corrected by {author}", share=share, author=part.author)
            return tr("{share} corrected by a model", share=share)
        case Kind.RULE:
            return tr("{share} corrected by rules", share=share)
        case Kind.PASTED:
            return tr("{share} pasted", share=share)
        case Kind.PERSON:
            if part.author:
                return tr("{share} written by {author}", share=share, author=part.author)
            return tr("{share} written by somebody else", share=share)
        case Kind.MACHINE:
            if part.author:
                return tr("{share} written by {author}", share=share, author=part.author)
            return tr("{share} written by a machine", share=share)


def _percent(part: int, whole: int) -> str:
    share = 100 * part / whole
    if 0 < share < 1:
        return tr("less than 1 %")
    if 99 < share < 100:
        return tr("more than 99 %")
    return tr("{percent} %", percent=amount(share))


def _pieces(text: str, runs: Sequence[Run], sources: Sources) -> list[tuple[int, int, tuple[Kind | None, str]]]:
    """The whole text in stretches of one origin each."""
    pieces: list[tuple[int, int, tuple[Kind | None, str]]] = []
    reached = 0
    for run in runs:
        if run.start > reached:
            pieces.append((reached, run.start, (None, "")))
        source = sources.get(run.label)
        pieces.append((run.start, run.end, (source.kind, source.author) if source else (None, "")))
        reached = run.end
    if reached < len(text):
        pieces.append((reached, len(text), (None, "")))
    return pieces


def _words(text: str, pieces: Sequence[tuple[int, int, tuple[Kind | None, str]]]) -> Counter[tuple[Kind | None, str]]:
    counted: Counter[tuple[Kind | None, str]] = Counter()
    number = 0
    for word in words(text):
        while pieces[number][1] <= word.start:
            number += 1
        if word.end <= pieces[number][1]:
            counted[pieces[number][2]] += 1
            continue
        inside: Counter[tuple[Kind | None, str]] = Counter()
        at = number
        while at < len(pieces) and pieces[at][0] < word.end:
            start, end, whose = pieces[at]
            inside[whose] += min(end, word.end) - max(start, word.start)
            at += 1
        counted[inside.most_common(1)[0][0]] += 1
    return counted
