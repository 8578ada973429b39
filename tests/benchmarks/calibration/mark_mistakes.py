"""Mistakes in marks and letters: commas, capitals, spaces, apostrophes, the end of a sentence."""

from __future__ import annotations

import re
from typing import Final

from tests.benchmarks.calibration.means import Means, Word, exchanged, inner, low
from writer.language.grammar.words import CAPITALISED


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_APOSTROPHE: Final = re.compile("['’]")
_NAMES: Final = frozenset(word.capitalize() for word in CAPITALISED) | {"I"}
_HEADS: Final = _list("may some every any can in my now what with how an him them no after out")
_COMPOUNDS: Final = _list(
    "maybe someone everyone anyone sometimes something everything cannot into myself nowadays whatever without however "
    "another himself themselves nobody everybody anything nothing afternoon somebody inside outside"
)
"""Words that learners write as two, and what they begin with."""
_LONGER: Final = 5


def missing_comma(sentence: str, means: Means) -> str | None:
    places = [match.start() for match in re.finditer(", ", sentence)]
    place = means.random.choice(places) if places else None
    return sentence[:place] + sentence[place + 1 :] if place is not None else None


def needless_comma(sentence: str, means: Means) -> str | None:
    places = [match.start() for match in re.finditer(r"(?<=[^\W\d_]) ", sentence)]
    place = means.random.choice(places) if places else None
    return f"{sentence[:place]},{sentence[place:]}" if place is not None else None


def wrong_spacing(sentence: str, means: Means) -> str | None:
    """No space behind a comma or semicolon, or one before it."""
    places = [match.start() for match in re.finditer("[,;] ", sentence)]
    if not places:
        return None
    place = means.random.choice(places)
    if means.happens(0.5):
        return sentence[: place + 1] + sentence[place + 2 :]
    return f"{sentence[:place]} {sentence[place:]}"


def wrong_end(sentence: str, means: Means) -> str | None:
    """No full stop, or a full stop for a question mark."""
    match sentence[-1]:
        case ".":
            return sentence[:-1]
        case "?":
            return f"{sentence[:-1]}."
        case _:
            return None


def wrong_capital(sentence: str, means: Means) -> str | None:
    """A small letter at the beginning, in a name or for “I”, or a capital inside."""
    match means.random.randrange(3):
        case 0:
            return sentence[0].lower() + sentence[1:]
        case 1:
            word = means.word(sentence, lambda word: word.group() in _NAMES)
            return exchanged(sentence, word, low(word)) if word else None
        case _:
            word = means.word(sentence, lambda word: inner(word) and word.group().islower() and _is_longer(word))
            return exchanged(sentence, word, word.group().capitalize()) if word else None


def missing_apostrophe(sentence: str, means: Means) -> str | None:
    word = means.word(sentence, lambda word: _APOSTROPHE.search(word.group()) is not None)
    return exchanged(sentence, word, _APOSTROPHE.sub("", word.group())) if word else None


def torn_word(sentence: str, means: Means) -> str | None:
    """“Some one” for “someone”."""
    word = means.word(sentence, lambda word: low(word) in _COMPOUNDS)
    if word is None:
        return None
    cut = next(len(head) for head in _HEADS if low(word).startswith(head))
    return exchanged(sentence, word, f"{word.group()[:cut]} {word.group()[cut:]}")


def _is_longer(word: Word) -> bool:
    return len(word.group()) >= _LONGER
