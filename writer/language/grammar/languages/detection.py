"""Which language a paragraph is written in, of those that matter here.

A paragraph full of English function words is English: that needs no library, so a writer of English never waits for
one. Everything else goes to py3langid (BSD licence, 4.6 MB; 0.7 s and 75 MB once, then well under 0.3 ms a
paragraph), and what it says is weighed against what the neighbours are written in: three words are proof of nothing.
Names, code, addresses and quotations are no evidence and are not looked at.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from writer.language.grammar.languages.catalogue import ENGLISH, LANGUAGES, UNKNOWN
from writer.language.grammar.languages.dictionaries import NAMES
from writer.text.scripts import scripts

LOOKED_AT: Final = 400
"""Characters of a paragraph that are looked at; more adds cost and no certainty."""
PLAIN_SHARE: Final = 0.2
PLAIN_WORDS: Final = 2
"""English for certain: at least this share of all words, and so many different ones, are English function words."""
SURE: Final = 0.8
"""Probability from which a paragraph counts for its neighbours."""
LEAST: Final = 0.6
"""Probability below which a paragraph takes the language of its neighbours."""
FEWEST_WORDS: Final = 2

_PRIOR_HINT: Final = 12.0
_PRIOR_WANTED: Final = 3.0
"""How much likelier the neighbours' language, and one that the writer has switched on, are beforehand."""

_OTHERS: Final = ("nl", "sv", "da", "no", "fi", "pl", "cs", "ro", "hu", "tr", "ca", "gl", "la", "id", "hr", "vi")
"""Languages nobody here can check, known so that they are not taken for one that somebody can."""

_IN_OTHER_LETTERS: Final = (
    *("ru", "uk", "be", "bg", "mk", "sr", "kk", "mn", "el", "ar", "fa", "ur", "he", "hi", "mr", "ne"),
)
"""The same in other letters than Latin ones."""
_CODES: Final = frozenset((ENGLISH, *LANGUAGES, *_OTHERS, *_IN_OTHER_LETTERS, *NAMES))
"""What the library may be asked for; it refuses codes that it does not know."""

_FUNCTION_WORDS: Final = frozenset(
    re.split(
        " ",
        "the of and to is that it for with as he she this you not are have from they we his her be at by or but which "
        "there were been would could should their them than then when what who has had does did don't it's i'm i",
    )
)
"""English words that are not also words of the other languages (so without “in”, “a”, “on”, “was”, “die”, “me”)."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FOREIGN_MATTER: Final = re.compile(r"`[^`]*`|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\w)\"[^\"]*\"")
"""Code and quotations. Rougher than `prose`, and ten times as fast: here a word more or less decides nothing."""
_NO_PROSE: Final = re.compile(r"[@/\\_<>={}\d|]|\w[.(]\w")
"""What stands in addresses, code and numbers, and not in words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """The language of a paragraph: a code of `catalogue`, ENGLISH or UNKNOWN. When not `sure` it was inherited."""

    language: str
    sure: bool


class Detector:
    """Loads the library with the first paragraph that needs it. Not safe for several threads at once."""

    def __init__(self) -> None:
        self._known: frozenset[str] = frozenset()
        """The codes among which the library chooses at the moment."""

    def language(
        self, text: str, wanted: Collection[str] = (), hint: str = ENGLISH, spelt: Collection[str] = ()
    ) -> Finding:
        """The language of the paragraph `text`.

        `wanted` are the codes that the writer has switched on besides English, `hint` the language of the
        neighbours, `spelt` the codes of languages that there is a dictionary for. UNKNOWN when it is in a language
        that is none of these, neither English nor known to the catalogue.
        """
        inherited = Finding(hint, sure=False)
        letters = scripts(text[:LOOKED_AT])
        if letters["LATIN"] * 2 < letters.total():
            return self._in_other_letters(text, hint, spelt)
        found = evidence(text)
        if len(found) < FEWEST_WORDS:
            return inherited
        if is_plain_english(found):
            return Finding(ENGLISH, sure=True)
        return self._weighed(" ".join(found), wanted, hint, spelt) or inherited

    def _in_other_letters(self, text: str, hint: str, spelt: Collection[str]) -> Finding:
        """Of a text that is not in Latin letters."""
        words = _FOREIGN_MATTER.sub(" ", text[:LOOKED_AT])
        if not spelt or len(words.split()) < FEWEST_WORDS:
            return Finding(hint, sure=False) if spelt and hint in spelt else Finding(UNKNOWN, sure=True)
        return self._weighed(words, (), hint, spelt) or Finding(UNKNOWN, sure=True)

    def _weighed(self, words: str, wanted: Collection[str], hint: str, spelt: Collection[str]) -> Finding | None:
        """What the library says; None when it is missing or unsure."""
        if self._library is None:
            return None
        self._choose_among(spelt)
        weights = {
            code: score * (_PRIOR_HINT if code == hint else _PRIOR_WANTED if code in (ENGLISH, *wanted) else 1.0)
            for code, score in self._library.rank(words)
        }
        best = max(weights, key=lambda code: weights[code])
        probability = weights[best] / math.fsum(weights.values())
        if probability < LEAST:
            return None
        known = best == ENGLISH or best in LANGUAGES or best in spelt
        return Finding(best if known else UNKNOWN, sure=probability >= SURE)

    @cached_property
    def _library(self) -> Any | None:
        """py3langid's identifier; None when it is not installed."""
        try:
            from py3langid.langid import MODEL_FILE, LanguageIdentifier
        except ImportError:
            return None
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def _choose_among(self, spelt: Collection[str]) -> None:
        """The languages that matter; with dictionaries also those in other letters, and all that have one."""
        assert self._library is not None
        codes = frozenset((ENGLISH, *LANGUAGES, *_OTHERS, *(_IN_OTHER_LETTERS if spelt else ()), *spelt))
        if codes != self._known:
            self._known = codes
            self._library.set_languages(sorted(codes & _CODES))


def evidence(text: str) -> list[str]:
    """The words of the beginning of `text` that say something about its language, in small letters.

    Not those in code, addresses and quotations, nor words with a capital inside a sentence: those are names (or
    German nouns, which German can spare).
    """
    head = _FOREIGN_MATTER.sub(" ", text[:LOOKED_AT])
    shouted = head.isupper()
    found: list[str] = []
    small = False
    tokens = [token for token in head.split() if not _NO_PROSE.search(token)]
    for index, token in enumerate(tokens):
        word = _WORD.search(token)
        if word is None:
            continue
        if word[0][0].islower():
            small = True
        elif not shouted and not _starts_sentence(tokens, index):
            continue
        found.append(word[0].lower())
    return found if small or shouted else []


def is_plain_english(words: Sequence[str]) -> bool:
    """Whether function words alone prove it. `words` are in small letters."""
    hits = [word for word in words if word.replace("’", "'") in _FUNCTION_WORDS]
    return len(set(hits)) >= PLAIN_WORDS and len(hits) >= PLAIN_SHARE * len(words)


def _starts_sentence(tokens: Sequence[str], index: int) -> bool:
    """Whether a word with a capital begins a sentence and is followed by a small one: else it may be a name."""
    begins = index == 0 or tokens[index - 1][-1] in ".!?…:-*•–"
    return begins and index + 1 < len(tokens) and tokens[index + 1][0].islower()
