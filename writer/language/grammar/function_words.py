"""Candidates among the small words that stand in the text: articles, prepositions, pronouns, auxiliaries exchanged or
taken out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.language.grammar.building import OWN, TASTE, removal, swap
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import (
    ALL_PREPOSITIONS,
    ARTICLES,
    AUXILIARY_CHOICES,
    CAPITALISED,
    CONFUSED,
    DELETABLE,
    DETERMINER_CHOICES,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUN_CHOICES,
    TASTES,
    article_before,
)
from writer.text.edits import TextEdit
from writer.text.span import Span

_CHOICES: Final = (
    (DETERMINER_CHOICES, CandidateKind.DETERMINER),
    (PRONOUN_CHOICES, CandidateKind.PRONOUN),
    (AUXILIARY_CHOICES, CandidateKind.AUXILIARY),
    (CONFUSED, CandidateKind.CONFUSED),
)


def function_words(sentence: Sentence) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if word.free:
            yield from _exchanged(sentence, index)
            yield from _removed(sentence, index)


def _heads_a_name(sentence: Sentence, index: int) -> bool:
    """Whether word `index` begins the sentence and a name that nobody can look up follows: “The Johnnie Fox Pub”."""
    words = sentence.words
    if index or len(words) < 2 or words[0].low not in ARTICLES:
        return False
    following = words[1]
    return following.text[0].isupper() and following.low not in CAPITALISED and following.text != "I"


def _exchanged(sentence: Sentence, index: int) -> Iterator[Candidate]:
    word, low = sentence.words[index], sentence.words[index].low
    if low in ARTICLES:
        for other in ARTICLES:
            if other != low and (other == "the" or other == article_before(sentence.low(index + 1))):
                kind = CandidateKind.ARTICLE_CHOICE if "the" in (low, other) else CandidateKind.SOUND
                yield swap(word, other, kind)
    elif low in PREPOSITIONS:
        for other in PREPOSITIONS:
            if other != low:
                yield swap(word, other, CandidateKind.PREPOSITION_CHOICE)
    for choices, kind in _CHOICES:
        for other in choices.get(low, ()):
            yield swap(word, other, kind, cost=TASTE if other in TASTES.get(low, ()) else 0.0)


def _removed(sentence: Sentence, index: int) -> Iterator[Candidate]:
    words, low = sentence.words, sentence.low(index)
    if index and low == sentence.low(index - 1) and sentence.gap(index).isspace():
        yield Candidate(TextEdit(Span(words[index - 1].end, words[index].end), ""), CandidateKind.DOUBLED, OWN)
    elif (low in DELETABLE or low in ARTICLES or low in POSSESSIVES) and not _heads_a_name(sentence, index):
        kind = CandidateKind.WORD_NEEDLESS
        if low in ARTICLES:
            kind = CandidateKind.ARTICLE_NEEDLESS
        elif low in ALL_PREPOSITIONS:
            kind = CandidateKind.PREPOSITION_NEEDLESS
        edit = removal(sentence, index)
        if edit:
            yield Candidate(edit, kind, OWN)
