"""Which writing system the letters of a text belong to, and whether two texts share one."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Final

_EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "KATAKANA-HIRAGANA", "HALFWIDTH"})
_FOREIGN_SHARE: Final = 0.2
"""Share of letters in other scripts from which a text counts as foreign; a Greek alpha in English is none."""
_LOOKED_AT: Final = 400
"""Characters that decide; a script shows within a few words."""


def scripts(text: str) -> Counter[str]:
    """Number of letters by script ("LATIN", "CYRILLIC", ...) in the last 400 characters of `text`.

    Han and kana count as one script, since Japanese mixes them in every sentence.
    """
    return Counter(_script(letter) for letter in text[-_LOOKED_AT:] if letter.isalpha())


def shares_script(text: str, reference: str) -> bool:
    """Whether `text` is written in a script that `reference` uses; a text without letters always is."""
    found, expected = scripts(text), scripts(reference)
    if not found or not expected:
        return True
    foreign = sum(count for script, count in found.items() if script not in expected)
    return foreign < _FOREIGN_SHARE * found.total()


def _script(letter: str) -> str:
    if letter < "\u0250":
        return "LATIN"
    name = unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]
    return "CJK" if name in _EAST_ASIAN else name
