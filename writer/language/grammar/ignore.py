"""What the writer does not want to be told again: one place, a rule, a word. A value, stored as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic
from writer.text.words import words

_NEIGHBOURS: Final = 2
"""Words on either side that make a place what it is."""
_REACH: Final = 200
"""Characters looked at on either side for them."""


@dataclass(frozen=True)
class IgnoreList:
    """Immutable; every change makes a new one."""

    places: frozenset[str] = frozenset()
    """Hashes by `place`: a place survives every edit that leaves its neighbouring words alone."""
    rules: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """The personal dictionary, as written by the writer."""
    reasons: tuple[tuple[str, str], ...] = ()
    """For some of `rules` the sentence it said when it was ignored, sorted by rule."""

    def hides(self, text: str, diagnostic: Diagnostic) -> bool:
        """Whether `diagnostic` of `text` is not to be shown."""
        if diagnostic.rule in self.rules or (self.places and place(text, diagnostic) in self.places):
            return True
        return self._knows(diagnostic.span.of(text))

    def visible(self, text: str, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Those of `diagnostics` that are to be shown."""
        return [diagnostic for diagnostic in diagnostics if not self.hides(text, diagnostic)]

    def with_place(self, text: str, diagnostic: Diagnostic) -> IgnoreList:
        """Also without `diagnostic` here."""
        return replace(self, places=self.places | {place(text, diagnostic)})

    def without_places(self) -> IgnoreList:
        """Every single place may be mentioned again."""
        return replace(self, places=frozenset())

    def with_rule(self, rule: str, reason: str = "") -> IgnoreList:
        """Also without everything that `rule` finds; `reason` is a sentence by which the writer knows it again."""
        reasons = dict(self.reasons) | ({rule: reason} if reason else {})
        return replace(self, rules=self.rules | {rule}, reasons=tuple(sorted(reasons.items())))

    def without_rule(self, rule: str) -> IgnoreList:
        """What `rule` finds is mentioned again."""
        left = tuple(pair for pair in self.reasons if pair[0] != rule)
        return replace(self, rules=self.rules - {rule}, reasons=left)

    def with_word(self, word: str) -> IgnoreList:
        """With `word` in the personal dictionary."""
        return self.with_words((word,))

    def with_words(self, words: Iterable[str]) -> IgnoreList:
        """With all of `words` in the personal dictionary."""
        return replace(self, words=self.words.union(words))

    def without_word(self, word: str) -> IgnoreList:
        """With `word` taken out of the personal dictionary."""
        return self.without_words((word,))

    def without_words(self, words: Iterable[str]) -> IgnoreList:
        """With all of `words` taken out of the personal dictionary."""
        return replace(self, words=self.words.difference(words))

    def joined(self, other: IgnoreList) -> IgnoreList:
        """What either of the two ignores."""
        reasons = tuple(sorted((dict(other.reasons) | dict(self.reasons)).items()))
        return IgnoreList(self.places | other.places, self.rules | other.rules, self.words | other.words, reasons)

    def to_plain(self) -> dict[str, object]:
        """As lists of strings, sorted, for a file; the reasons by rule."""
        lists = {"places": sorted(self.places), "rules": sorted(self.rules), "words": sorted(self.words)}
        return {**lists, "reasons": dict(self.reasons)}

    @classmethod
    def from_plain(cls, stored: Mapping[str, object]) -> IgnoreList:
        """From what `to_plain` made; whatever is of another shape counts as empty."""
        places, rules, words = (_strings(stored.get(name)) for name in ("places", "rules", "words"))
        return cls(places, rules, words, _pairs(stored.get("reasons")))

    @cached_property
    def _folded(self) -> frozenset[str]:
        return frozenset(word.casefold() for word in self.words)

    def _knows(self, word: str) -> bool:
        folded = word.casefold()
        return not self._folded.isdisjoint((folded, folded.removesuffix("'s"), folded.removesuffix("’s")))


def place(text: str, diagnostic: Diagnostic) -> str:
    """A hash of the marked words and their neighbours, not of the position; it tells nobody the text.

    Not of the rule either: the model may later find the same mistake under another name.
    """
    span = diagnostic.span
    before = text[max(0, span.start - _REACH) : span.start]
    after = text[span.end : span.end + _REACH]
    left = [word.of(before) for word in words(before)][-_NEIGHBOURS:]
    right = [word.of(after) for word, _ in zip(words(after), range(_NEIGHBOURS), strict=False)]
    key = "\x1f".join((*left, "\x1e", span.of(text), "\x1e", *right))
    return blake2b(key.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _strings(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(item for item in value if isinstance(item, str))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        return ()
    return tuple(sorted((key, text) for key, text in value.items() if isinstance(key, str) and isinstance(text, str)))
