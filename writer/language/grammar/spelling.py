"""Candidates for words that are misspelt, run together, or spelt like another word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from writer.language.grammar.building import DICTIONARY, swap
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.slips import slip_cost
from writer.language.grammar.tokens import Sentence, Word
from writer.language.grammar.words import CAPITALISED, COMMON_SLIPS, FUNCTION_WORDS

_MOST: Final = 8
"""Dictionary suggestions for one word."""
_INFLECTED: Final = 2
"""Of so many of them the other forms are tried too: a misspelt word often stands in a wrong form."""
_OTHER_FORM: Final = 2.0
_OTHER_CASE: Final = 1.0
_NAME: Final = 3.0
"""Nats: for another form of a suggestion, for a capital less, and for a word with a capital that may be a name."""
_IN_USE: Final = 500_000
_SPLIT_HEAD: Final = 20_000_000
_SPLIT_TAIL: Final = 2_000_000
_RUN_TOGETHER: Final = 3_000_000
"""Frequencies: of the forms and parts offered, and below which even a listed word may be two run together."""
_SHORTEST_LOOKALIKE: Final = 3


def spelling(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if not word.free:
            continue
        if word.low in COMMON_SLIPS:
            begins = word.start == sentence.span.start
            for meant in COMMON_SLIPS[word.low]:
                yield swap(word, meant[0].upper() + meant[1:] if begins else meant, CandidateKind.SPELLING)
        if word.start in sentence.unknown:
            yield from _misspelt(word, word.start == sentence.span.start, lexicon)
        elif "'" in word.low:
            continue
        elif word.text[0].isupper() and index and not lexicon.frequency(word.low):
            for other in lexicon.suggestions(word.low)[:_INFLECTED]:
                cost = _NAME + slip_cost(word.low, other)
                yield swap(word, other, CandidateKind.SPELLING, DICTIONARY, cost)
                yield swap(_small(word), other, CandidateKind.SPELLING, DICTIONARY, cost + _OTHER_CASE)
        elif word.low not in FUNCTION_WORDS and (index == 0 or word.text.islower()):
            yield from _lookalikes(word, lexicon)
            if lexicon.frequency(word.low) < _RUN_TOGETHER:
                yield from _split(word, lexicon)


def _misspelt(word: Word, begins: bool, lexicon: Lexicon) -> Iterator[Candidate]:
    low = word.low
    meant = lexicon.regular_forms(low)
    near = lexicon.suggestions(low)[:_MOST]
    for other in dict.fromkeys((*meant, *near)):
        cost = 0.0 if other in meant else slip_cost(low, other)
        text = other.capitalize() if other in CAPITALISED or begins else other
        yield swap(word, text, CandidateKind.SPELLING, DICTIONARY, cost)
    for other in near[:_INFLECTED]:
        if word.text[0].isupper() and not begins and other not in CAPITALISED:
            cost = _OTHER_CASE + slip_cost(low, other)
            yield swap(_small(word), other, CandidateKind.SPELLING, DICTIONARY, cost)
        for form in lexicon.forms(other):
            if lexicon.frequency(form.text) > _IN_USE:
                text = form.text.capitalize() if begins else form.text
                yield swap(word, text, CandidateKind.SPELLING, DICTIONARY, _OTHER_FORM + slip_cost(low, other))
    yield from _split(word, lexicon)


def _small(word: Word) -> Word:
    """`word` as if it began with a small letter."""
    return replace(word, text=word.text[0].lower() + word.text[1:])


def _split(word: Word, lexicon: Lexicon) -> Iterator[Candidate]:
    low = word.low
    for cut in range(1, len(low)):
        head, tail = low[:cut], low[cut:]
        if (len(head) > 1 or head in ("a", "i")) and len(tail) > 1 and _common(head, tail, lexicon):
            yield swap(word, f"{head} {tail}", CandidateKind.SPLIT, DICTIONARY)


def _common(head: str, tail: str, lexicon: Lexicon) -> bool:
    return lexicon.frequency(head) > _SPLIT_HEAD and lexicon.frequency(tail) > _SPLIT_TAIL


def _lookalikes(word: Word, lexicon: Lexicon) -> Iterator[Candidate]:
    """A word that is one slip from another or sounds like it: spelt right and perhaps still not meant."""
    if len(word.low) >= _SHORTEST_LOOKALIKE:
        for other, cost in lexicon.lookalikes(word.low):
            yield swap(word, other, CandidateKind.LOOKALIKE, DICTIONARY, cost)
