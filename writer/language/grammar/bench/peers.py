"""What others make of the same text in the same run: nothing, and the nearest word for each unknown one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.language.grammar.bench.records import Flag
from writer.language.grammar.lexicon import Lexicon

_WORD: Final = re.compile(r"(?<![\w'’.@/])[A-Za-z]{3,40}(?![\w'’@/])")


def symspell(text: str, lexicon: Lexicon) -> Iterator[Flag]:
    """Each word that SymSpell's list has not, as the nearest and then most frequent one."""
    for match in _WORD.finditer(text):
        word = match[0]
        near = lexicon.near(word.lower()) if not lexicon.frequency(word.lower()) else []
        if near:
            best = near[0].capitalize() if word[0].isupper() else near[0]
            yield Flag(match.start(), match.end(), best, 1.0, "spelling", "spelling", "symspell")
