"""Sentences of the grammar checker that hold values, and how they are said in the writer's language.

The checker is a process of its own and speaks English: what it finds is remembered across sessions and languages. The
window says it with `shown`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from writer.tongue import marked, said

UNKNOWN_WORD: Final = marked("“{word}” is not in the dictionary.")
MEANT: Final = marked("Did you mean “{word}”?")
LOADING: Final = marked("The rules for {language} are being loaded.")
NO_ENGINE: Final = marked("{language} is not checked: Inkhorn was installed without the extra “languages”.")
NO_LISTS: Final = marked(
    "{language} is not checked yet: its word lists are not on this computer. "
    "Get them in the settings, or with `inkhorn languages fetch {code}`."
)
BAD_LISTS: Final = marked("The word lists in {folder} cannot be used: {reason}")
NO_HUNSPELL: Final = marked("Dictionaries cannot be read: Inkhorn has no Hunspell for this system.")
BAD_DICTIONARY: Final = marked("The dictionary {dictionary} in {folder} cannot be read: {reason}")
FORGETFUL: Final = marked(
    "The dictionary {dictionary} in {folder} is damaged: it does not know its own words. Install it again."
)
TOO_LARGE: Final = marked("The dictionary {dictionary} in {folder} is too large to be one.")
UNCOUNTED: Final = marked(
    "The dictionary {dictionary} in {folder} is damaged: its list of words does not begin with their number."
)
WITHOUT_WORDS: Final = marked("The dictionary {dictionary} in {folder} is damaged: there are no words in it.")
_WITH_VALUES: Final = (
    *(UNKNOWN_WORD, MEANT, LOADING, NO_ENGINE, NO_LISTS, BAD_LISTS),
    *(BAD_DICTIONARY, FORGETFUL, TOO_LARGE, UNCOUNTED, WITHOUT_WORDS),
)
_PLACE: Final = re.compile(r"\{(\w+)\}")


def shown(message: str) -> str:
    """`message` of the checker in the writer's language; as it is when it is a sentence of another program."""
    for pattern, sentence in _PATTERNS:
        if found := pattern.fullmatch(message):
            return _filled(said(sentence), found)
    return said(message)


def _filled(sentence: str, found: re.Match[str]) -> str:
    values = found.groupdict("")
    if "language" in values:
        values["language"] = said(values["language"])
    return _PLACE.sub(lambda place: values.get(place[1], ""), sentence)


def _pieces(sentence: str) -> Iterator[str]:
    """A pattern for `sentence` with any values."""
    for number, piece in enumerate(_PLACE.split(sentence)):
        yield f"(?P<{piece}>.+)" if number % 2 else re.escape(piece)


_PATTERNS: Final = tuple((re.compile("".join(_pieces(sentence)), re.DOTALL), sentence) for sentence in _WITH_VALUES)
