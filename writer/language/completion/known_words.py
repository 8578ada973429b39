"""Whether a word is in a dictionary, at a price the window can pay.

The list of `grammar.frequencies` is kept as the bytes of its file and searched: 1.3 MB and four milliseconds at the
first question, then up to a millisecond for a word that is not in it. As a Python set it would be ten times that.
"""

from __future__ import annotations

import importlib.util
import unicodedata
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from writer.text.scripts import scripts

_REMEMBERED: Final = 500
_ENDINGS: Final = ("'s", "s'", "n't", "'ll", "'ve", "'re", "'d", "'m")


class KnownWords:
    """English words. A word in another script counts as known: there is nothing to look it up in."""

    def __init__(self) -> None:
        self.knows = lru_cache(_REMEMBERED)(self._knows)

    def _knows(self, word: str) -> bool:
        """Whether `word` could be one: every part of a compound is listed, or is no word to look up (a number)."""
        plain = word.casefold().replace("’", "'").replace("\u00ad", "").replace("\u2011", "-")
        return all(map(self._part_known, plain.split("-")))

    def _part_known(self, part: str) -> bool:
        if not part.isascii() and not scripts(part)["LATIN"]:
            return True
        if len(part) < 2 or any(map(str.isdigit, part)):
            return not part or part in "aio" or not part.isalpha()
        if self._listed(part):
            return True
        return any(part.endswith(ending) and self._listed(part.removesuffix(ending)) for ending in _ENDINGS)

    def _listed(self, word: str) -> bool:
        """Whether the list has `word`, or has it without accents ("cafe"); everything counts while there is none."""
        bare = "".join(letter for letter in unicodedata.normalize("NFKD", word) if letter.isascii())
        return not self._list or b"\n%b " % bare.encode() in self._list

    @cached_property
    def _list(self) -> bytes:
        """The file, one word and its frequency a line; nothing where it is missing."""
        from writer.language.grammar.frequencies import FREQUENCIES  # brings `importlib.resources`: not while starting

        found = importlib.util.find_spec("symspellpy")  # importing it would cost more than reading its file
        if found is None or not found.submodule_search_locations:
            return b""
        try:
            content = (Path(found.submodule_search_locations[0]) / FREQUENCIES).read_bytes()
        except OSError:
            return b""
        return b"\n" + content.removeprefix(b"\xef\xbb\xbf")
