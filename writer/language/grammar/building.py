"""How candidates are put together: a word exchanged, put in, taken out, two words rewritten.

Its own module because every kind of candidate needs the same care for capitals, spaces and protected places.
"""

from __future__ import annotations

from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.tokens import Sentence, Word
from writer.language.grammar.words import like
from writer.text.edits import TextEdit
from writer.text.span import Span

OWN = ("own",)
DICTIONARY = ("dictionary",)
TASTE = 1.5
"""Nats for an exchange of words that mean nearly the same. Set by judgement: who wrote one seldom meant the other, yet
a model has its preferences."""


def swap(
    word: Word, replacement: str, kind: CandidateKind, sources: tuple[str, ...] = OWN, cost: float = 0.0
) -> Candidate:
    """`replacement` for `word`, with its capitals."""
    return Candidate(TextEdit(word.span, cased(word.text, replacement)), kind, sources, cost)


def cased(model: str, text: str) -> str:
    """`text` with the capitals of `model`; “i” alone is always a capital, and “I” lends its own to nothing."""
    if text == "i":
        return "I"
    if model == "I" and text[:2] not in ("i'", "i "):
        return text
    return like(model, text)


def insertion(sentence: Sentence, index: int, word: str, kind: CandidateKind) -> Candidate:
    """`word` put in before word `index`."""
    start = sentence.words[index].start
    return Candidate(TextEdit(Span(start, start), word + " "), kind, OWN)


def addition(sentence: Sentence, index: int, word: str, kind: CandidateKind) -> Candidate:
    """`word`, with the space it needs, put in behind word `index`."""
    end = sentence.words[index].end
    return Candidate(TextEdit(Span(end, end), word), kind, OWN)


def rewriting(
    sentence: Sentence, first: int, last: int, text: str, kind: CandidateKind, cost: float = 0.0
) -> Candidate | None:
    """`text` for words `first` to `last`; None where something stands between them or may not be touched."""
    words = sentence.words[first : last + 1]
    if not all(word.free for word in words):
        return None
    if not all(sentence.may_insert(index) for index in range(first + 1, last + 1)):
        return None
    head = words[0].text
    if head[0].isupper() and (head != "I" or words[0].start == sentence.span.start):
        text = text[0].upper() + text[1:]
    return Candidate(TextEdit(Span(words[0].start, words[-1].end), text), kind, OWN, cost)


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
