"""Which words exist, how frequent they are, what is spelt like them, and how they inflect.

Holds two hundred megabytes and takes some seconds to fill, so it is made on first use and lives in the checker's
own process. The frequency list is the one symspellpy brings (82,765 words, MIT licence); inflections come from
lemminflect (MIT), asked for listed words only: its guesses for unknown words are neural and slow.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from writer.language.grammar.words import NEVER_OFFERED

if TYPE_CHECKING:
    from symspellpy import SymSpell

_FREQUENCIES: Final = "frequency_dictionary_en_82_765.txt"
_FARTHEST: Final = 2
"""Letters a suggestion may differ in."""
_REGULAR: Final = (("ed", {"VBD", "VBN"}), ("s", {"NNS", "VBZ"}), ("er", {"JJR", "RBR"}), ("est", {"JJS", "RBS"}))
"""Endings, and the tags of what they are meant for."""
_TAGS: Final = {"VERB": "V", "AUX": "V", "NOUN": "N", "ADJ": "J", "ADV": "R"}


@dataclass(frozen=True, slots=True)
class Form:
    """Another form of a word: `tag` and `from_tag` are Penn Treebank tags ("VBZ", "NNS")."""

    text: str
    from_tag: str
    tag: str


class Lexicon:
    """English words. Not safe for several threads at once."""

    def __init__(self) -> None:
        self.forms = lru_cache(20_000)(self._forms)
        self.tags = lru_cache(20_000)(self._tags)

    @cached_property
    def _speller(self) -> SymSpell:
        from symspellpy import SymSpell

        speller = SymSpell(max_dictionary_edit_distance=_FARTHEST, prefix_length=7)
        with resources.as_file(resources.files("symspellpy") / _FREQUENCIES) as path:
            speller.load_dictionary(str(path), 0, 1)
        return speller

    def frequency(self, word: str) -> int:
        """Occurrences of the small-letter `word` in a large corpus; 0 when unknown."""
        return int(self._speller.words.get(word, 0))

    def near(self, word: str, distance: int = _FARTHEST) -> list[str]:
        """Known words within `distance` letters of the small-letter `word`, nearest first, then most frequent."""
        from symspellpy import Verbosity

        if len(word) > 40:
            return []
        found = self._speller.lookup(word, Verbosity.ALL, distance)
        return [item.term for item in found if item.term not in NEVER_OFFERED]

    def regular_forms(self, word: str) -> list[str]:
        """What an unknown regular-looking form stands for: “choosed” for “chose”, “familys” for “families”."""
        found: dict[str, None] = {}
        for ending, tags in _REGULAR:
            if word.endswith(ending):
                stem = word[: len(word) - len(ending)]
                bases = {stem, stem + "e", stem[:-1]} if ending != "s" else {stem}
                for base in sorted(base for base in bases if len(base) > 1 and self.frequency(base)):
                    found.update(dict.fromkeys(form.text for form in self.forms(base) if form.tag in tags))
        return list(found)

    def _tags(self, word: str) -> frozenset[str]:
        """The Penn Treebank tags that the small-letter `word` can bear, as far as known."""
        return frozenset(tag for tag, _, forms in self._readings(word) if word in forms)

    def _forms(self, word: str) -> tuple[Form, ...]:
        """The other inflections of the small-letter `word`, each once as a verb and once as anything else."""
        found: dict[tuple[str, bool], Form] = {}
        for paradigm in self._paradigms(word):
            own = [tag for tag, forms in paradigm if word in forms]
            for tag, forms in paradigm:
                for form in forms:
                    if own and form != word and form.isalpha():
                        found.setdefault((form, tag[0] == "V"), Form(form, own[0], tag))
        return tuple(found.values())

    def _readings(self, word: str) -> Iterator[tuple[str, int, tuple[str, ...]]]:
        for number, paradigm in enumerate(self._paradigms(word)):
            for tag, forms in paradigm:
                yield tag, number, forms

    def _paradigms(self, word: str) -> Iterator[list[tuple[str, tuple[str, ...]]]]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from lemminflect import getAllInflections, getAllLemmas

            for pos, lemmas in getAllLemmas(word).items():
                if pos in _TAGS:
                    for lemma in lemmas:
                        yield list(getAllInflections(lemma, upos=pos).items())
