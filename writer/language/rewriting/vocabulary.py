"""Which English words can stand for one another, and of which word a form is: what a change of wording is judged by.

A small table rather than the grammar checker's lexicon: this one takes hundredths of a second to read and a few
megabytes to hold, and is needed in the window's own process.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

from writer import paths
from writer.language.rewriting.small_words import listed

_VOWELS: Final = frozenset("aeiou")
_DOUBLED: Final = listed(
    "permit commit submit admit omit remit transmit let get set put begin stop drop ship plan cancel refer occur "
    "prefer run cut sit win dig swap quit hit rid shut spin wrap chat"
)
"""Verbs whose last letter is doubled."""
_FEWEST: Final = 2
"""Letters a word has at least."""
_FAMILY: Final = 5
"""Letters with which words of one family begin alike ("assist", "assistance")."""
_FAMILY_SHARE: Final = 0.6
"""Share of the longer word that these letters must be."""


class Vocabulary:
    """Words in small letters. Everything is about English."""

    def __init__(self, lines: Iterable[str]) -> None:
        """`lines` are those of `resources/words/english.txt`."""
        self._groups: dict[str, set[int]] = defaultdict(set)
        self._bases: dict[str, set[str]] = defaultdict(set)
        self._pasts: dict[str, set[str]] = defaultdict(set)
        self._participles: dict[str, set[str]] = defaultdict(set)
        self._plurals: dict[str, set[str]] = defaultdict(set)
        self._kinds: dict[str, set[str]] = defaultdict(set)
        self.bases = lru_cache(4000)(self._all_bases)
        for number, line in enumerate(lines):
            self._read(number, line)

    def _read(self, number: int, line: str) -> None:
        kind, *words = line.split() if line.strip() and not line.startswith("#") else ("",)
        match kind:
            case "v" | "n" | "a" | "r" | "x":
                for word in words:
                    self._groups[word].add(number)
                    if kind != "x":
                        self._kinds[word].add(kind)
            case "past" | "part" | "plural":
                forms = {"past": self._pasts, "part": self._participles, "plural": self._plurals}[kind]
                for form in words[1:]:
                    forms[words[0]].add(form)
                    self._bases[form].add(words[0])
            case _:
                pass

    def knows(self, word: str) -> bool:
        """Whether `word` or what it is a form of is listed."""
        return any(base in self._groups for base in self.bases(word))

    def kinds(self, word: str) -> frozenset[str]:
        """What `word` can be: some of v, n, a, r."""
        return frozenset(kind for base in self.bases(word) for kind in self._kinds.get(base, ()))

    def _all_bases(self, word: str) -> frozenset[str]:
        """The words that `word` can be a form of, itself among them."""
        regular = {base for base in _regular_bases(word) if base in self._groups}
        return frozenset({word, *self._bases.get(word, ()), *regular})

    def past_of(self, word: str) -> frozenset[str]:
        """The verbs of which `word` is a form that tells of the past ("went", "opted"), participles included."""
        irregular = {
            base for base in self._bases.get(word, ()) if word in self._pasts[base] or word in self._participles[base]
        }
        regular = {base for base in _regular_bases(word) if "v" in self._kinds.get(base, ())}
        return frozenset(irregular | (regular if word.endswith("ed") else set()))

    def present_of(self, word: str) -> frozenset[str]:
        """The verbs of which `word` is a present form ("goes", "opt")."""
        own = {word} if "v" in self._kinds.get(word, ()) else set()
        regular = {base for base in _regular_bases(word) if "v" in self._kinds.get(base, ())}
        return frozenset(own | (regular if word.endswith("s") else set()))

    def inflected(self, verb: str) -> dict[str, str]:
        """The forms of `verb`: base, third, ing, past and participle."""
        stem = verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) else verb
        if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
            third, past = verb[:-1] + "ies", verb[:-1] + "ied"
        else:
            third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
            stem += stem[-1] if verb in _DOUBLED else ""
            past = stem + "ed"
        irregular = sorted(self._pasts.get(verb, ()))
        past = irregular[0] if irregular else past
        participle = next(iter(sorted(self._participles.get(verb, ()))), past)
        known = {"be": ("is", "was", "been"), "have": ("has", "had", "had")}.get(verb, (third, past, participle))
        return {"base": verb, "third": known[0], "ing": stem + "ing", "past": known[1], "participle": known[2]}

    def same_family(self, one: str, other: str) -> bool:
        """Whether both begin alike as words of one family do ("assist", "assistance")."""
        length = max(_FAMILY, round(_FAMILY_SHARE * max(len(one), len(other))))
        return len(one) >= length and one[:length] == other[:length]

    def alike(self, one: str, other: str) -> bool:
        """Whether `one` can stand for `other`: forms of one word, words of one family, or of one meaning."""
        if one == other or self.bases(one) & self.bases(other) or self.same_family(one, other):
            return True
        return any(
            self._groups.get(a, set()) & self._groups.get(b, set()) for a in self.bases(one) for b in self.bases(other)
        )


def _regular_bases(word: str) -> Iterator[str]:
    """What `word` would be a form of by the rules of spelling; not all of them are words."""
    for ending, others in (
        ("ies", ("y", "ie")),
        ("ied", ("y", "ie")),
        ("es", ("", "e")),
        ("s", ("",)),
        ("ed", ("", "e")),
        ("ing", ("", "e")),
        ("er", ("", "e")),
        ("est", ("", "e")),
        ("ier", ("y",)),
        ("iest", ("y",)),
    ):
        if not word.endswith(ending) or len(word) - len(ending) < _FEWEST:
            continue
        stem = word[: len(word) - len(ending)]
        yield from (stem + other for other in others)
        if ending in ("ed", "ing", "er", "est") and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
            yield stem[:-1]


@cache
def english() -> Vocabulary:
    """The words that come with the program."""
    return Vocabulary((paths.resources_folder() / "words" / "english.txt").read_text(encoding="utf-8").splitlines())
