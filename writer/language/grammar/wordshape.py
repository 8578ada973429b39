"""Candidates that leave the letters of words and change how they are written: capitals, apostrophes, hyphens, spaces
inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from writer.language.grammar.building import DICTIONARY, OWN, swap
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.tokens import Sentence, Word
from writer.language.grammar.words import (
    ACRONYMS,
    APOSTROPHES,
    CAPITALISED,
    FUNCTION_WORDS,
    HYPHEN_HEADS,
    TORN,
)
from writer.text.edits import TextEdit
from writer.text.span import Span

_LOWERED: Final = 2.0
"""Nats for making a capital small, since an unknown name looks just so."""
_KNOWN: Final = 3_000_000
_JOINED: Final = 1_000_000
"""Frequencies of a word that is no name, and of two words written as one."""
_FIRST_PERSON: Final = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_OWNERLESS: Final = frozenset(
    {"this", "his", "its", "is", "was", "has", "as", "us", "yes", "does", "hers", "ours", "theirs", "yours"}
)


def wordshape(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if index and sentence.openings[index]:
            yield from _seam(sentence, index, lexicon)
        if "-" in word.text:
            yield from _unhyphenated(word, lexicon)
        if word.free:
            yield from _capitals(sentence, index, lexicon)
            yield from _apostrophes(sentence, index, lexicon)


def _capitals(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    word = sentence.words[index]
    head, rest = word.text[0], word.text[1:]
    if head == "i" and word.low in _FIRST_PERSON:
        yield _rewritten(word, "I" + rest)
    elif word.low in ACRONYMS:
        yield _rewritten(word, word.text.upper())
    elif head.islower() and (word.start == sentence.span.start or word.text in CAPITALISED):
        yield _rewritten(word, head.upper() + rest)
    elif index and head.isupper() and rest.islower() and _may_be_small(sentence, index, lexicon):
        yield replace(_rewritten(word, head.lower() + rest), cost=_LOWERED)
    elif head.isupper() and len(rest) > 2 and _is_held_too_long(rest):
        yield _rewritten(word, head + rest.lower())


def _is_held_too_long(rest: str) -> bool:
    """Whether capitals behind the first letter look like a finger left on the key: “THey”, “MONDAY”. Names have them
    further inside (“NewZealand”), and the plural of an acronym ends small (“READMEs”)."""
    return rest.isupper() or (rest[0].isupper() and rest[1:].islower())


def _may_be_small(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Whether word `index` is a common word and no neighbour has a capital too, as the parts of names do."""
    low = sentence.low(index)
    if low in CAPITALISED or lexicon.frequency(low) <= _KNOWN or sentence.gap(index) not in (" ", ", ", ": "):
        return False
    neighbours = (*sentence.words[max(0, index - 1) : index], *sentence.words[index + 1 : index + 2])
    return not any(other.text[0].isupper() for other in neighbours if other is not sentence.words[0])


def _rewritten(word: Word, text: str) -> Candidate:
    return Candidate(TextEdit(word.span, text), CandidateKind.CAPITAL, OWN)


def _apostrophes(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    word = sentence.words[index]
    low = word.low
    if low in APOSTROPHES:
        yield swap(word, APOSTROPHES[low], CandidateKind.APOSTROPHE)
    if low.endswith("'s") and len(low) > 4:
        stem = word.text[:-2]
        for text in (stem + "s", stem, stem + word.text[-1] + word.text[-2]):
            yield _marked(word, text)
    elif low.endswith("s") and len(low) > 3 and low not in _OWNERLESS:
        yield from _of_plural(sentence, index, lexicon)
    elif low not in FUNCTION_WORDS and "'" not in low and _owns(sentence, index, lexicon):
        yield _marked(word, word.text + "'s")


def _of_plural(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    word = sentence.words[index]
    after = sentence.text[word.end : word.end + 1]
    if after in ("'", "’") and index + 1 < len(sentence.words) and sentence.gap(index + 1) == after + " ":
        span = Span(word.start, word.end + 1)
        for text in (word.text[:-1] + after + "s", word.text):
            yield Candidate(TextEdit(span, text), CandidateKind.APOSTROPHE, OWN)
    named = word.text[0].isupper() and not lexicon.tags(word.low)
    if _followed(sentence, index) and (named or "NNS" in lexicon.tags(word.low)):
        yield _marked(word, word.text[:-1] + "'s")
        yield _marked(word, word.text + "'")


def _followed(sentence: Sentence, index: int) -> bool:
    return index + 1 < len(sentence.words) and sentence.gap(index + 1) == " "


def _owns(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Whether word `index` could be the owner of the noun behind it: “my father car”."""
    if not _followed(sentence, index) or not lexicon.tags(sentence.low(index)) & {"NN"}:
        return False
    following = sentence.low(index + 1)
    return following not in FUNCTION_WORDS and bool(lexicon.tags(following) & {"NN", "NNS"})


def _marked(word: Word, text: str) -> Candidate:
    return Candidate(TextEdit(word.span, text), CandidateKind.APOSTROPHE, OWN)


def _seam(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """What could stand between word `index` and the one before it instead of what does."""
    left, right = sentence.words[index - 1], sentence.words[index]
    seam = Span(left.end, right.start)
    gap = sentence.gap(index)
    if gap == " " and left.free and right.free:
        both = left.low + right.low
        if (left.low, right.low) in TORN:
            text = TORN[left.low, right.low]
            span = Span(left.start, right.end)
            text = text[0].upper() + text[1:] if left.text[0].isupper() or text[0] == "i" else text
            yield Candidate(TextEdit(span, text), CandidateKind.JOINED, OWN)
        if both.isalpha() and lexicon.frequency(both) > _JOINED:
            yield Candidate(TextEdit(seam, ""), CandidateKind.JOINED, DICTIONARY)
        if _compound(sentence, index, lexicon):
            yield Candidate(TextEdit(seam, "-"), CandidateKind.HYPHEN, OWN)
    elif gap in (" - ", "- ", " -") and left.text.isalpha() and right.text.isalpha():
        for text in ("-", " ") if gap != " - " else ("-",):
            yield Candidate(TextEdit(seam, text), CandidateKind.HYPHEN, OWN)


def _unhyphenated(word: Word, lexicon: Lexicon) -> Iterator[Candidate]:
    """A compound of two known words as two words, and as one."""
    left, _, right = word.low.partition("-")
    if not left.isalpha() or not right.isalpha():
        return
    seam = Span(word.start + len(left), word.start + len(left) + 1)
    if lexicon.frequency(left + right) > _KNOWN:
        yield Candidate(TextEdit(seam, ""), CandidateKind.HYPHEN_NEEDLESS, OWN)
    if lexicon.frequency(left) > _KNOWN and lexicon.frequency(right) > _KNOWN:
        yield Candidate(TextEdit(seam, " "), CandidateKind.HYPHEN_NEEDLESS, OWN)


def _compound(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Whether a hyphen may join word `index` to the one before it: “well known fact”, “time saving device”."""
    left, right = sentence.low(index - 1), sentence.low(index)
    if left in HYPHEN_HEADS or (left.endswith(("year", "years")) and right in ("old", "olds")):
        return True
    if right in FUNCTION_WORDS or left in FUNCTION_WORDS - {"ever", "so"} or index + 1 >= len(sentence.words):
        return False
    tags = lexicon.tags(right)
    return (
        bool(tags & {"VBG", "VBN"}) and "NN" not in tags and bool(lexicon.tags(left) & {"NN", "RB"} or left == "ever")
    )
