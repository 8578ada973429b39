"""Which words exist, how frequent they are, what is spelt like them, and how they inflect.

Holds a hundred megabytes and takes two seconds to fill, so it is made on first use and lives in the checker's
own process. The frequency list is the one symspellpy brings (82,765 words, MIT licence); inflections come from
lemminflect (MIT), asked for listed words only: its guesses for unknown words are neural and slow.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from writer.language.grammar.frequencies import COMMONNESS, FREQUENCIES
from writer.language.grammar.slips import slip_weight, sound_keys
from writer.language.grammar.words import NEVER_OFFERED

if TYPE_CHECKING:
    from symspellpy import SymSpell

_FARTHEST: Final = 2
"""Letters a suggestion may differ in."""
_INDEXED: Final = 5
"""Letters of a word that symspellpy indexes. Its own 7 find the same, an unknown word 1 ms sooner, but take three times
as long to fill (2.5 s) and 100 MB more."""
_HEARD: Final = 200_000
"""Frequency from which a word is found by its sound."""
_WIDEST: Final = 11.0
"""Nats: slips unlikelier than this are another word."""
_LOOKALIKE_RATIO: Final = 0.01
_LOOKALIKE: Final = 3.4
_MOST_LOOKALIKES: Final = 3
"""How frequent beside a word one it is mistaken for must be, and how unlikely the slip may be in nats."""
_LONGEST_WORD: Final = 40
_MOST_SUGGESTIONS: Final = 20
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
        self.verb = lru_cache(20_000)(self._verb)
        self.lookalikes = lru_cache(20_000)(self._lookalikes)
        self.suggestions = lru_cache(20_000)(self._suggestions)

    @cached_property
    def _speller(self) -> SymSpell:
        from symspellpy import SymSpell

        speller = SymSpell(max_dictionary_edit_distance=_FARTHEST, prefix_length=_INDEXED)
        with resources.as_file(resources.files("symspellpy") / FREQUENCIES) as path:
            speller.load_dictionary(str(path), 0, 1)
        return speller

    def frequency(self, word: str) -> int:
        """Occurrences of the small-letter `word` in a large corpus; 0 when unknown."""
        return int(self._speller.words.get(word, 0))

    def near(self, word: str, distance: int = _FARTHEST) -> list[str]:
        """Known words within `distance` letters of the small-letter `word`, nearest first, then most frequent."""
        from symspellpy import Verbosity

        if len(word) > _LONGEST_WORD:
            return []
        found = self._speller.lookup(word, Verbosity.ALL, distance)
        return [item.term for item in found if item.term not in NEVER_OFFERED]

    def _suggestions(self, word: str) -> tuple[str, ...]:
        """What the unknown small-letter `word` may stand for, likeliest first; at most 20."""
        if len(word) > _LONGEST_WORD:
            return ()
        found = dict.fromkeys((*self.near(word), *self._sounding.get(sound_keys(word)[0], ())))
        found.pop(word, None)
        weights = {other: slip_weight(word, other) for other in found if abs(len(other) - len(word)) <= 3}
        likely = [other for other, weight in weights.items() if weight < _WIDEST]
        likely.sort(key=lambda other: weights[other] - COMMONNESS * math.log(self.frequency(other)))
        return tuple(likely[:_MOST_SUGGESTIONS])

    def _lookalikes(self, word: str) -> tuple[tuple[str, float], ...]:
        """Words that the listed small-letter `word` may be mistaken for, likeliest first, and what that costs."""
        own = self.frequency(word)
        if not own or len(word) > _LONGEST_WORD:
            return ()
        heard = self._sounding.get(sound_keys(word)[0], ()) if own > _HEARD else ()
        inflections = {form.text for form in self.forms(word)}
        found: list[tuple[float, str]] = []
        for other in dict.fromkeys((*self.near(word, 1), *heard)):
            ratio = self.frequency(other) / own
            if other == word or other in inflections or ratio < _LOOKALIKE_RATIO or len(other) < 3:
                continue
            weight = slip_weight(word, other) - min(2.0, max(-2.0, COMMONNESS * math.log(ratio)))
            if weight < _LOOKALIKE:
                found.append((weight, other))
        return tuple((other, max(0.0, weight)) for weight, other in sorted(found)[:_MOST_LOOKALIKES])

    @cached_property
    def _sounding(self) -> dict[str, list[str]]:
        """The words in use by what they sound like."""
        listed = [word for word, count in self._speller.words.items() if count > _HEARD and word not in NEVER_OFFERED]
        found: dict[str, list[str]] = {}
        for word, key in zip(listed, sound_keys("\n".join(listed)), strict=True):
            found.setdefault(key, []).append(word)
        return found

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

    def _verb(self, word: str) -> dict[str, str]:
        """The usual forms of the verb that the small-letter `word` belongs to, by tag; empty when it is none."""
        for paradigm in self._paradigms(word):
            forms = {tag: texts[0] for tag, texts in paradigm if texts}
            if "VB" in forms and any(word in texts for _, texts in paradigm):
                return {"VBN": forms.get("VBD", ""), **forms}
        return {}

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
