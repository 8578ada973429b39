"""Which candidates are right: those that bring a text nearer to what it should have been.

Nearer in tokens, because a candidate can be a step of a mistake that needs two; where only spaces change, nearer in
characters.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from writer.text.edits import TextEdit, apply_edits

_TOKEN: Final = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


class Labels:
    """Says of edits of `text` whether they are right, given the texts it should have been."""

    def __init__(self, text: str, references: Sequence[str]) -> None:
        self._text = text
        tokens = _TOKEN.findall(text)
        self._references = [(reference, _TOKEN.findall(reference)) for reference in references]
        self._distances = [distance(tokens, wanted) for _, wanted in self._references]

    def is_right(self, edit: TextEdit) -> bool:
        """Whether `text` with `edit` made is nearer to one of the references than `text` is."""
        edited = apply_edits(self._text, [edit])
        tokens = _TOKEN.findall(edited)
        spaces_only = edited.replace(" ", "") == self._text.replace(" ", "")
        for (reference, wanted), before in zip(self._references, self._distances, strict=True):
            after = distance(tokens, wanted)
            if after < before or (spaces_only and after == before and self._is_nearer(edited, reference)):
                return True
        return False

    def _is_nearer(self, edited: str, reference: str) -> bool:
        """In characters."""
        return distance(edited, reference) < distance(self._text, reference)


def distance(one: Sequence[str], other: Sequence[str]) -> int:
    """Fewest tokens (or characters) to leave out, put in or exchange to make `other` of `one`."""
    one, other = _where_they_differ(one, other)
    row = list(range(len(other) + 1))
    for done, token in enumerate(one, 1):
        above, row[0] = row[0], done
        for place, wanted in enumerate(other, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (token != wanted))
    return row[-1]


def _where_they_differ(one: Sequence[str], other: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Both without what they begin and end with alike, which is nearly all."""
    shorter = min(len(one), len(other))
    head = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    rest = shorter - head
    tail = next((place for place in range(rest) if one[-1 - place] != other[-1 - place]), rest)
    return one[head : len(one) - tail], other[head : len(other) - tail]
