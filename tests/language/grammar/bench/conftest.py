"""Records of a small run, and an ERRANT that compares word by word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

import pytest

from writer.language.grammar.bench.annotating import Annotator, Edit, Pair
from writer.language.grammar.bench.items import Item
from writer.language.grammar.bench.records import Cost, Flag, Record
from writer.language.grammar.strictness import LEAST, Strictness

WRONG = Item("learners", "1", "He go to school .", ("He goes to school .", "He went to school ."))
FINE = Item("learners", "2", "All is well here .", ("All is well here .", "All is well here ."))
UNSURE = (LEAST[Strictness.THOROUGH] + LEAST[Strictness.BALANCED]) / 2
PROSE = Item("story", "1", "It was a dark night . " * 20)


class WordByWord(Annotator):
    """Cuts edits at spaces, and calls them all spelling."""

    @property
    def available(self) -> bool:
        return True

    def edits(self, pairs: Iterable[Pair]) -> Mapping[Pair, tuple[Edit, ...]]:
        return {pair: tuple(self._between(*pair)) for pair in pairs}

    def _between(self, source: str, target: str) -> Iterable[Edit]:
        before, after = source.split(), target.split()
        for tag, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            if tag != "equal":
                place = len(" ".join([*before[:start], ""]))
                stop = place + len(" ".join(before[start:end]))
                yield Edit((start, end), " ".join(after[first:last]), "R:SPELL", place, stop)


@pytest.fixture
def annotator() -> Annotator:
    return WordByWord()


def _flag(text: str, word: str, replacement: str, confidence: float) -> Flag:
    start = text.index(word)
    return Flag(start, start + len(word), replacement, confidence, "agreement", "grammar", "model")


@pytest.fixture
def records() -> list[Record]:
    """A sure right edit, an unsure wrong one in a right sentence, a flag in prose; and a peer that does nothing."""
    cost = Cost(2.0, 1.0, 100, 50, 0.6)
    found = [
        Record(WRONG, "judged", "He goes to school .", (_flag(WRONG.text, "go", "goes", 0.8),), cost),
        Record(FINE, "judged", FINE.text, (_flag(FINE.text, "is", "are", UNSURE),), cost),
        Record(PROSE, "judged", PROSE.text, (_flag(PROSE.text, "was", "were", 0.6),), cost),
    ]
    return [*(Record(each.item, "none", each.item.text) for each in found), *found]
