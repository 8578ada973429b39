"""Words misspelt as people misspell them: by ear, by rule, or by a slip of a finger."""

from __future__ import annotations

from typing import Final

from tests.benchmarks.calibration.means import IN_USE, Means, exchanged


def _pairs(rows: str) -> tuple[tuple[str, str], ...]:
    """Divided by `>`, rows by spaces."""
    pairs = (row.split(">") for row in rows.split(" "))
    return tuple((right, wrong) for right, wrong in pairs)


_BY_EAR: Final = 0.62
"""Share of misspellings that sound like the word; the others are slips."""
_TRIES: Final = 8
_SHORTEST: Final = 5
_COMMON_LETTERS: Final = "etaoinsrlc"
_VOWELS: Final = "aeiou"
_CONFUSED_LETTERS: Final = _pairs(
    "ie>ei ei>ie able>ible ible>able ant>ent ent>ant ence>ance ance>ence tion>sion sion>tion ph>f c>s s>c ck>k ou>o "
    "au>o ea>e ee>ea ea>ee ai>a y>i i>y er>or or>er ar>er ll>l ss>s tt>t mm>m nn>n pp>p rr>r cc>c ff>f l>ll s>ss t>tt "
    "m>mm n>nn p>pp e>i i>e a>e e>a o>u u>o gh> h> ght>gt e> u> i> th>t wh>w qu>q igh>ai ture>cher ly>lly lly>ly "
    "ful>full ea>ae ious>ous cial>tial rea>re"
)
"""What is written>what stands instead; nothing for a letter left out."""


def misspelt(sentence: str, means: Means) -> str | None:
    """A longer word in use turned into one that the lexicon does not know."""

    def is_in_use(text: str) -> bool:
        return len(text) >= _SHORTEST and text.islower() and means.lexicon.frequency(text) > IN_USE

    word = means.word(sentence, lambda word: is_in_use(word.group()))
    if word is None:
        return None
    for _ in range(_TRIES):
        slip = _by_ear(word.group(), means) if means.happens(_BY_EAR) else None
        slip = slip or _slipped(word.group(), means)
        if not means.lexicon.frequency(slip) and slip != word.group():
            return exchanged(sentence, word, slip)
    return None


def _by_ear(word: str, means: Means) -> str | None:
    places = [
        (right, wrong, place)
        for right, wrong in _CONFUSED_LETTERS
        for place in range(1, len(word))
        if word.startswith(right, place)
    ]
    if not places:
        return None
    right, wrong, place = means.random.choice(places)
    return word[:place] + wrong + word[place + len(right) :]


def _slipped(word: str, means: Means) -> str:
    """One letter left out, turned round with the next, doubled, or another; never the first."""
    random = means.random
    place = random.randrange(1, len(word))
    head, letter, tail = word[:place], word[place], word[place + 1 :]
    match random.randrange(5):
        case 0:
            return head + tail
        case 1 if tail:
            return head + tail[0] + letter + tail[1:]
        case 2:
            return head + letter + letter + tail
        case 3:
            return _other_vowel(word, means)
        case _:
            return head + random.choice(_COMMON_LETTERS) + tail


def _other_vowel(word: str, means: Means) -> str:
    places = [place for place in range(1, len(word)) if word[place] in _VOWELS]
    if not places:
        return word
    place = means.random.choice(places)
    other = means.random.choice([vowel for vowel in _VOWELS if vowel != word[place]])
    return word[:place] + other + word[place + 1 :]
