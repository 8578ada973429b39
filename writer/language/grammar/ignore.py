"""What the writer does not want to be told again: one place, a rule, a word. A value, stored as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Final

from writer.language.grammar.diagnostics import Diagnostic
from writer.text.words import words

_NEIGHBOURS: Final = 2
"""Words on either side that make a place what it is."""
_REACH: Final = 200
"""Characters looked at on either side for them."""


@dataclass(frozen=True, slots=True)
class IgnoreList:
    """Immutable; every change makes a new one."""

    places: frozenset[str] = frozenset()
    """Hashes by `place`: a place survives every edit that leaves its neighbouring words alone."""
    rules: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """The personal dictionary, as written by the writer."""

    def hides(self, text: str, diagnostic: Diagnostic) -> bool:
        """Whether `diagnostic` of `text` is not to be shown."""
        if diagnostic.rule in self.rules or place(text, diagnostic) in self.places:
            return True
        return self._knows(diagnostic.span.of(text))

    def visible(self, text: str, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Those of `diagnostics` that are to be shown."""
        return [diagnostic for diagnostic in diagnostics if not self.hides(text, diagnostic)]

    def with_place(self, text: str, diagnostic: Diagnostic) -> IgnoreList:
        """Also without `diagnostic` here."""
        return replace(self, places=self.places | {place(text, diagnostic)})

    def with_rule(self, rule: str) -> IgnoreList:
        """Also without everything that `rule` finds."""
        return replace(self, rules=self.rules | {rule})

    def with_word(self, word: str) -> IgnoreList:
        """With `word` in the personal dictionary."""
        return replace(self, words=self.words | {word})

    def without_word(self, word: str) -> IgnoreList:
        """With `word` taken out of the personal dictionary."""
        return replace(self, words=self.words - {word})

    def to_plain(self) -> dict[str, list[str]]:
        """As lists of strings, sorted, for a file."""
        return {"places": sorted(self.places), "rules": sorted(self.rules), "words": sorted(self.words)}

    @classmethod
    def from_plain(cls, stored: Mapping[str, object]) -> IgnoreList:
        """From what `to_plain` made; whatever is not a list of strings counts as empty."""
        return cls(*(_strings(stored.get(name)) for name in ("places", "rules", "words")))

    def _knows(self, word: str) -> bool:
        folded = word.casefold()
        stems = {folded, folded.removesuffix("'s"), folded.removesuffix("’s")}
        return any(own.casefold() in stems for own in self.words)


def place(text: str, diagnostic: Diagnostic) -> str:
    """A hash of the rule, the words it marks and their neighbours, not of the position; it tells nobody the text."""
    span = diagnostic.span
    before = text[max(0, span.start - _REACH) : span.start]
    after = text[span.end : span.end + _REACH]
    left = [word.of(before) for word in words(before)][-_NEIGHBOURS:]
    right = [word.of(after) for word, _ in zip(words(after), range(_NEIGHBOURS), strict=False)]
    key = "\x1f".join((diagnostic.rule, *left, "\x1e", span.of(text), "\x1e", *right))
    return blake2b(key.encode("utf-8", "replace"), digest_size=12).hexdigest()


def _strings(value: object) -> frozenset[str]:
    if not isinstance(value, list):
        return frozenset()
    return frozenset(item for item in value if isinstance(item, str))
