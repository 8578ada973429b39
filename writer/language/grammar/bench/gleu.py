"""GLEU of Napoles et al. (2015) in its form of 2016 without tuning: n-grams shared with a reference, less those of
the source that the reference has not. The sampling of references is that of the authors' program, seeds included.
"""

from __future__ import annotations

import math
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

ORDER: Final = 4
ROUNDS: Final = 500
"""Draws of one reference for each sentence, as in the authors' program."""

_TOKEN: Final = re.compile(
    r"""https?://\S+|\d+(?:[.,:]\d+)+|(?:[A-Za-z]\.){2,}|\w+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b
    |\w+(?:-\w+)*|\.\.\.|--|[^\w\s]""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, what a system made of it, and what people did."""

    source: str
    output: str
    references: tuple[str, ...]


Counts = tuple[int, ...]
"""Length of the output, length of the reference, then for each order the shared n-grams and all of the output."""


def tokens(text: str) -> list[str]:
    """Words and marks, contractions in two as in the Penn Treebank; case is kept."""
    return _TOKEN.findall(text)


def gleu(cases: Sequence[Case], rounds: int = ROUNDS) -> float:
    """0 to 1, the mean over `rounds` draws of references; 0 for no cases. Every case has at least one reference."""
    if not cases:
        return 0.0
    counts = [[count(case.source, case.output, reference) for reference in case.references] for case in cases]
    if all(len(each) == 1 for each in counts):
        return score(_total([each[0] for each in counts]))
    return sum(score(_total(_drawn(counts, number))) for number in range(rounds)) / rounds


def count(source: str, output: str, reference: str) -> Counts:
    """What one sentence adds to the corpus."""
    said, wanted, given = tokens(output), tokens(reference), tokens(source)
    found: list[int] = [len(said), len(wanted)]
    for size in range(1, ORDER + 1):
        ours, theirs, before = (_ngrams(each, size) for each in (said, wanted, given))
        stale = Counter({ngram: number for ngram, number in before.items() if ngram not in theirs})
        shared = (ours & theirs).total() - (ours & stale).total()
        found += [max(0, shared), max(0, len(said) + 1 - size)]
    return tuple(found)


def score(counts: Counts) -> float:
    """GLEU of summed counts; 0 when any of them is 0."""
    if not all(counts):
        return 0.0
    brevity = min(0.0, 1 - counts[1] / counts[0])
    precisions = (math.log(shared / total) for shared, total in zip(counts[2::2], counts[3::2], strict=True))
    return math.exp(brevity + sum(precisions) / ORDER)


def _drawn(counts: Sequence[Sequence[Counts]], number: int) -> list[Counts]:
    draw = random.Random(number * 101)
    return [each[draw.randint(0, len(each) - 1)] for each in counts]


def _total(counts: Sequence[Counts]) -> Counts:
    return tuple(map(sum, zip(*counts, strict=True)))


def _ngrams(words: Sequence[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[index : index + size]) for index in range(len(words) - size + 1))
