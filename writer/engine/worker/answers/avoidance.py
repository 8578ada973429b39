"""Ruling out the first words of answers that are known already, so that another one is given.

Its own module because it is about the first steps of an answer only, and about bytes where tokens end anywhere.
"""

from __future__ import annotations

import re
from typing import Final

import numpy as np

from writer.engine.messages import Generate
from writer.engine.worker.errors import WorkerError
from writer.engine.worker.tokens.vocabulary import Tokens, Vocabulary
from writer.tongue import marked

MOST_AVOIDED: Final = 32
_FIRST_WORD: Final = re.compile(r"\s*(?:\w+|\S)|\s+")


class Avoidance:
    """Which tokens may not come next in one answer, until its first word has become another one."""

    def __init__(self, request: Generate, vocabulary: Vocabulary) -> None:
        """Raises WorkerError for what cannot be followed."""
        if request.avoid and request.grammar:
            raise WorkerError(marked("An answer cannot both obey a grammar and avoid words. Leave one out."))
        if len(request.avoid) > MOST_AVOIDED:
            raise WorkerError(f"Too many texts are to be avoided. {MOST_AVOIDED} is the most.")
        self._vocabulary = vocabulary
        self._left = {found[0].encode("utf-8", "replace") for found in map(_FIRST_WORD.match, request.avoid) if found}
        """What is missing of each word, given the answer so far."""
        self._begun = False

    @property
    def idle(self) -> bool:
        """Whether everything may come next."""
        return not self._left

    def ruled_out(self, owed: bytes) -> Tokens:
        """Tokens that may not come next, `owed` being what is left of the text the answer has to begin with."""
        tokens = [token for left in self._left for token in self._completing(owed, left)]
        if not self._begun:
            tokens += self._vocabulary.enders().tolist()
            tokens += [token for left in self._left for token in self._beginning(owed, left)]
        return np.unique(np.array(tokens, np.int32))

    def made(self, shown: bytes) -> None:
        """The answer, behind the text it has to begin with, goes on with `shown`."""
        if shown:
            self._begun = True
            self._left = {left[len(shown) :] for left in self._left if left.startswith(shown) and left != shown}

    def _completing(self, owed: bytes, left: bytes) -> list[int]:
        """Tokens with which the word is there: that end with it, or go on with something that is no letter."""
        whole = owed + left
        found = []
        for token in self._vocabulary.beginnings(whole).tolist():
            piece = self._vocabulary.piece(token)
            if piece.startswith(whole) and not _goes_on(piece[len(whole) :]):
                found.append(token)
        return found

    def _beginning(self, owed: bytes, left: bytes) -> list[int]:
        """The token with which the model itself would begin the word, unless that only makes what is owed."""
        whole = owed + left
        first = self._vocabulary.tokens(whole.decode("utf-8", "replace"))[:1]
        piece = self._vocabulary.piece(first[0]) if first else b""
        return first if len(piece) > len(owed) and whole.startswith(piece) else []


def _goes_on(following: bytes) -> bool:
    """Whether a word that is followed by these bytes is a longer one. Bytes beyond ASCII may be letters."""
    return bool(following) and (following[:1].isalnum() or following[0] >= 0x80)
