"""How often English words are written: the list symspellpy brings, without the rest of it.

Its own module because the instant layer needs to know in a moment which words are usual, and must not wait for the
`Lexicon`, which takes seconds to fill.
"""

from __future__ import annotations

import math
from functools import cached_property
from importlib import resources
from typing import Final

from writer.language.grammar.slips import slip_weight

FREQUENCIES: Final = "frequency_dictionary_en_82_765.txt"
"""82,765 words with their occurrences in a large corpus, in small letters, MIT licence; in the package symspellpy."""
COMMONNESS: Final = 0.4
"""How much of the logarithm of its frequency, in nats, speaks for a word being the one that was meant."""
_OWNED: Final = 3.0
_PARTED: Final = 2.0
"""Nats that a suggestion with an apostrophe, and one of two words, is unlikelier."""


class Frequencies:
    """The list, read on first use (a sixth of a second, 10 MB)."""

    def of(self, word: str) -> int:
        """Occurrences of the small-letter `word`; 0 when it is not listed."""
        return self._counts.get(word, 0)

    def unlikelihood(self, word: str, other: str) -> float:
        """How unlikely it is that `word` was written for `other`, in nats, for comparing suggestions of one word."""
        word, other = word.lower(), other.lower()
        stem = other.removesuffix("'s") if not word.endswith("'s") else other
        weight = slip_weight(word, other) + _OWNED * (stem != other) + _PARTED * (" " in other)
        count = min((self.of(part) for part in stem.replace("'s", "").split()), default=0)
        return weight - COMMONNESS * math.log(1 + count)

    @cached_property
    def _counts(self) -> dict[str, int]:
        text = (resources.files("symspellpy") / FREQUENCIES).read_text("utf-8-sig")
        rows = (line.split(" ") for line in text.splitlines())
        return {row[0]: int(row[1]) for row in rows if len(row) == 2}
