"""How likely one spelling is a slip for another: weighted edit distance, and a key of what a word sounds like.

Weights are rough logarithms of how much rarer a slip is than the commonest one, set by judgement from what is
known of English misspellings (doubled letters, silent letters, vowels and final e go wrong most, first letters
least), not fitted to any set of errors.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_VOWELS: Final = frozenset("aeiouy")
_ALIKE: Final = {"s": "czx", "c": "zkq", "k": "q", "m": "n", "d": "t", "f": "v", "g": "j", "b": "p", "l": "r", "v": "w"}
_SOUNDS_ALIKE: Final = frozenset(
    pair for one, others in _ALIKE.items() for other in others for pair in (one + other, other + one)
)
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEIGHBOURS: Final = frozenset(
    pair
    for one, other in [
        *(couple for row in _ROWS for couple in pairwise(row)),
        *(couple for upper, lower in pairwise(_ROWS) for couple in zip(upper, lower, strict=False)),
        *(couple for upper, lower in pairwise(_ROWS) for couple in zip(upper[1:], lower, strict=False)),
    ]
    for pair in (one + other, other + one)
)

_DOUBLED: Final = 0.8
_SILENT: Final = 1.3
_VOWEL: Final = 1.6
_VOWEL_LOST: Final = 2.0
_SWAPPED: Final = 1.7
_LETTER: Final = 2.8
_OTHER: Final = 3.6
_FIRST: Final = 2.5
"""Nats for each sort of slip; the last on top for a wrong first letter."""
_USUAL: Final = 2.8
"""What one ordinary slip costs: likelier ones are not worth more than that to the judge."""


def slip_cost(word: str, other: str) -> float:
    """Nats by which writing `word` for `other` is unlikelier than one ordinary slip; 0 when it is not."""
    return max(0.0, slip_weight(word.lower(), other.lower()) - _USUAL)


def slip_weight(word: str, other: str) -> float:
    """How unlikely it is, in nats, to write `word` for `other`, both in small letters."""
    start, end = 0, 0
    shorter = min(len(word), len(other))
    while start < shorter and word[start] == other[start]:
        start += 1
    while end < shorter - start and word[-1 - end] == other[-1 - end]:
        end += 1
    weight = _distance(word, other, start, end)
    if start == 0 and word and other and word[0] != other[0]:
        weight += _VOWEL if {word[0], other[0]} <= _VOWELS else _FIRST
    return weight


def _distance(word: str, other: str, start: int, end: int) -> float:
    """Weighted distance between what lies between the common `start` and `end` letters of both words."""
    rows, columns = len(word) - end, len(other) - end
    before: list[float] = []
    row = [0.0]
    for column in range(start, columns):
        row.append(row[-1] + _lone(other, column))
    for line in range(start, rows):
        left_out = _lone(word, line)
        older, before, row = before, row, [row[0] + left_out]
        letter = word[line]
        for column in range(start, columns):
            at = column - start
            match = other[column]
            best = before[at] + (0.0 if letter == match else _exchange(letter, match))
            best = min(best, before[at + 1] + left_out, row[at] + _lone(other, column))
            if at and older and letter == other[column - 1] and word[line - 1] == match:
                best = min(best, older[at - 1] + _SWAPPED)
            row.append(best)
    return row[-1]


def _lone(word: str, at: int) -> float:
    """What it costs to leave out letter number `at` of `word`, or to put it in."""
    letter = word[at]
    if (at and word[at - 1] == letter) or word[at + 1 : at + 2] == letter:
        return _DOUBLED
    if letter == "h" or (letter == "e" and at == len(word) - 1) or (letter in "uc" and word[at - 1 : at] in ("g", "s")):
        return _SILENT
    return _VOWEL_LOST if letter in _VOWELS and (letter != "y" or at < len(word) - 1) else _LETTER


def _exchange(letter: str, other: str) -> float:
    if letter in _VOWELS and other in _VOWELS:
        return _VOWEL
    pair = letter + other
    if pair in _SOUNDS_ALIKE:
        return _SWAPPED
    return _LETTER if pair in _NEIGHBOURS else _OTHER


_SPELLINGS: Final = (
    ("ph", "f"), ("gh", ""), ("\nkn", "\nn"), ("\nwr", "\nr"), ("\nps", "\ns"), ("ck", "k"), ("tch", "X"),
    ("sch", "sk"),
    ("ch", "X"), ("sh", "X"), ("tio", "Xo"), ("sio", "Xo"), ("cio", "Xo"), ("tia", "Xa"), ("cia", "Xa"), ("ssu", "Xu"),
    ("sce", "se"), ("sci", "si"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("dg", "j"), ("g", "j"), ("qu", "kw"),
    ("q", "k"), ("c", "k"), ("x", "ks"), ("z", "s"), ("th", "t"), ("h", ""), ("v", "f"),
)  # fmt: skip
"""What is written, and what stands for it in the key, in the order of exchange."""
_SILENT_LETTERS: Final = str.maketrans("", "", "aeiouyw'")
_FIRST_VOWEL: Final = re.compile(r"\n[aeiou]+")
_REPEATED: Final = re.compile(r"([^\n])\1+")


def sound_keys(words: str) -> list[str]:
    """What each of `words`, in small letters and divided by line breaks, sounds like: equal for words that may be
    mistaken for each other. Its consonants in a rough spelling, and a mark for a vowel at the beginning."""
    text = "\n" + words
    for spelling, sound in _SPELLINGS:
        text = text.replace(spelling, sound)
    text = _FIRST_VOWEL.sub("\nA", text).translate(_SILENT_LETTERS)
    return _REPEATED.sub(r"\1", text).split("\n")[1:]
