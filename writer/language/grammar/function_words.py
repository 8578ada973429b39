"""Candidates among the small words: articles, prepositions, pronouns, auxiliaries, in, out and exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.spelling import swap
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import (
    ADVERBS_THAT_MOVE,
    ARTICLES,
    AUXILIARIES,
    AUXILIARY_CHOICES,
    CONFUSED,
    DELETABLE,
    DETERMINER_CHOICES,
    DETERMINERS,
    FUNCTION_WORDS,
    INSERTED_AUXILIARIES,
    INSERTED_PREPOSITIONS,
    INSERTED_PRONOUNS,
    INSERTED_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUN_CHOICES,
    PRONOUNS,
    RARER_PREPOSITIONS,
    SUBJECTS,
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
_ALL_PREPOSITIONS: Final = frozenset(PREPOSITIONS) | RARER_PREPOSITIONS


def function_words(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if word.free:
            yield from _exchanged(sentence, index)
            yield from _removed(sentence, index)
        if index and sentence.may_insert(index):
            yield from _inserted(sentence, index, lexicon)
            yield from _turned(sentence, index)


def _exchanged(sentence: Sentence, index: int) -> Iterator[Candidate]:
    word, low = sentence.words[index], sentence.low(index)
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
            yield swap(word, "I" if other == "i" else other, kind)


def _removed(sentence: Sentence, index: int) -> Iterator[Candidate]:
    words, low = sentence.words, sentence.low(index)
    if index and low == sentence.low(index - 1) and sentence.gap(index).isspace():
        yield Candidate(TextEdit(Span(words[index - 1].end, words[index].end), ""), CandidateKind.DOUBLED, ("own",))
    elif low in DELETABLE or low in ARTICLES or low in POSSESSIVES:
        kind = CandidateKind.WORD_NEEDLESS
        if low in ARTICLES:
            kind = CandidateKind.ARTICLE_NEEDLESS
        elif low in _ALL_PREPOSITIONS:
            kind = CandidateKind.PREPOSITION_NEEDLESS
        edit = removal(sentence, index)
        if edit:
            yield Candidate(edit, kind, ("own",))


def removal(sentence: Sentence, index: int) -> TextEdit | None:
    """The edit that takes word `index` out with one space beside it; None where signs stand around it."""
    words = sentence.words
    if index + 1 < len(words) and sentence.gap(index + 1) == " ":
        following = words[index + 1]
        if index == 0:
            if words[0].start == sentence.span.start and following.free and words[0].text[0].isupper():
                text = following.text[0].upper() + following.text[1:]
                return TextEdit(Span(words[0].start, following.end), text)
            return None
        return TextEdit(Span(words[index].start, following.start), "")
    if index and sentence.gap(index) == " ":
        return TextEdit(Span(words[index - 1].end, words[index].end), "")
    return None


def _inserted(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Words missing before word `index`. What plainly cannot stand there is not even asked."""
    left, right = sentence.low(index - 1), sentence.low(index)
    tags = lexicon.tags(right) if right not in FUNCTION_WORDS else frozenset[str]()
    open_left = left not in DETERMINERS
    nominal = right not in FUNCTION_WORDS or right in ("most", "same", "other", "more", "own", "very", "only", "best")
    if open_left and nominal and (not tags or any(tag[0] in "NJR" or tag in ("VBG", "VBN") for tag in tags)):
        for article in ("the", article_before(right)):
            yield _insertion(sentence, index, article, CandidateKind.ARTICLE_MISSING)
        for word in ("my", "their", "his", "our"):
            yield _insertion(sentence, index, word, CandidateKind.WORD_MISSING)
    if open_left and left not in _ALL_PREPOSITIONS and right not in _ALL_PREPOSITIONS:
        for word in INSERTED_PREPOSITIONS:
            yield _insertion(sentence, index, word, CandidateKind.PREPOSITION_MISSING)
    if open_left and left not in SUBJECTS:
        for word in INSERTED_PRONOUNS:
            if word not in (left, right):
                text = "I" if word == "i" else word
                yield _insertion(sentence, index, text, CandidateKind.WORD_MISSING)
    if open_left and left not in _ALL_PREPOSITIONS:
        for word in INSERTED_AUXILIARIES:
            if word not in (left, right) and not (right in PRONOUNS and left not in FUNCTION_WORDS):
                yield _insertion(sentence, index, word, CandidateKind.AUXILIARY_MISSING)
    for word in INSERTED_WORDS:
        if word not in (left, right):
            yield _insertion(sentence, index, word, CandidateKind.WORD_MISSING)


def _insertion(sentence: Sentence, index: int, word: str, kind: CandidateKind) -> Candidate:
    start = sentence.words[index].start
    return Candidate(TextEdit(Span(start, start), word + " "), kind, ("own",))


def _turned(sentence: Sentence, index: int) -> Iterator[Candidate]:
    """Neighbours in the other order: an adverb and its verb, a subject and its auxiliary."""
    left, right = sentence.words[index - 1], sentence.words[index]
    moves = ADVERBS_THAT_MOVE & {left.low, right.low}
    asks = {left.low in AUXILIARIES, right.low in AUXILIARIES} == {True, False} and SUBJECTS & {left.low, right.low}
    if left.free and right.free and left.low != right.low and (moves or asks):
        first = right.text if left.text == "I" else right.text[0].upper() + right.text[1:]
        second = left.text if left.text == "I" else left.text[0].lower() + left.text[1:]
        text = f"{first if left.text[0].isupper() and left.text != 'I' else right.text} {second}"
        yield Candidate(TextEdit(Span(left.start, right.end), text), CandidateKind.ORDER, ("own",))
