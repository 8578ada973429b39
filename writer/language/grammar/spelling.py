"""Candidates within one word: spelling, splitting, joining, apostrophes, capitals, and lookalikes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.tokens import Sentence, Word
from writer.language.grammar.words import APOSTROPHES, CAPITALISED, FUNCTION_WORDS, HYPHEN_HEADS, like
from writer.text.edits import TextEdit, minimal_edit
from writer.text.span import Span

_MOST: Final = 8
"""Dictionary suggestions for one word."""
_SECOND_SLIP: Final = 2.5
_FIRST_LETTER: Final = 2.5
_LOWERED: Final = 2.0
"""Nats; the last for making a capital small, since an unknown name looks just so."""
_SPLIT_HEAD: Final = 20_000_000
_SPLIT_TAIL: Final = 2_000_000
_JOINED: Final = 1_000_000
_LOOKALIKE_RATIO: Final = 20
"""Frequencies, and how many times as frequent a word must be for a known rarer one to be its misspelling."""
_RARE: Final = 3_000_000


def spelling(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index, word in enumerate(sentence.words):
        if not word.free:
            continue
        first = index == 0
        if word.start in sentence.unknown:
            yield from _misspelt(word, lexicon)
        elif len(word.low) > 3 and "'" not in word.low and (first or word.text.islower()):
            yield from _lookalikes(word, lexicon)
        yield from _capitals(sentence, index, lexicon)
        yield from _apostrophes(sentence, index, lexicon)
        if index and sentence.may_insert(index) and sentence.words[index - 1].free:
            yield from _joins(sentence, index, lexicon)


def swap(word: Word, replacement: str, kind: CandidateKind, source: str = "own") -> Candidate:
    """`replacement` for `word`, with its capitals."""
    return Candidate(TextEdit(word.span, like(word.text, replacement)), kind, (source,))


def _misspelt(word: Word, lexicon: Lexicon) -> Iterator[Candidate]:
    low = word.low
    meant = lexicon.regular_forms(low)
    for other in dict.fromkeys((*meant, *lexicon.near(low)[:_MOST])):
        text = other.capitalize() if word.text.islower() and other in CAPITALISED else other
        cost = 0.0 if other in meant else slip_cost(low, other)
        yield replace(swap(word, text, CandidateKind.SPELLING, "dictionary"), cost=cost)
    for cut in range(1, len(low)):
        head, tail = low[:cut], low[cut:]
        if (len(head) > 1 or head in ("a", "i")) and len(tail) > 1 and _common(head, tail, lexicon):
            yield swap(word, f"{head} {tail}", CandidateKind.SPLIT, "dictionary")


def slip_cost(word: str, other: str) -> float:
    """Nats: people rarely miss the first letter, and one slip is commoner than two."""
    edit = minimal_edit(word, other)
    one_slip = edit is None or max(len(edit.span), len(edit.replacement)) <= 1 or sorted(word) == sorted(other)
    return (0.0 if one_slip else _SECOND_SLIP) + (0.0 if word[0].lower() == other[0].lower() else _FIRST_LETTER)


def _common(head: str, tail: str, lexicon: Lexicon) -> bool:
    return lexicon.frequency(head) > _SPLIT_HEAD and lexicon.frequency(tail) > _SPLIT_TAIL


def _lookalikes(word: Word, lexicon: Lexicon) -> Iterator[Candidate]:
    """A rare word beside a much more frequent one: “tough” for “though” is spelt right and still wrong."""
    own = lexicon.frequency(word.low)
    if not 0 < own < _RARE * 10 or word.low in FUNCTION_WORDS:
        return
    others = (other for other in lexicon.near(word.low, 1) if other != word.low)
    likely = [other for other in others if lexicon.frequency(other) > own * (_LOOKALIKE_RATIO if own > _RARE else 4)]
    for other in likely[:3]:
        yield swap(word, other, CandidateKind.LOOKALIKE, "dictionary")


def _capitals(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    word = sentence.words[index]
    head, rest = word.text[0], word.text[1:]
    if word.text in ("i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll"):
        yield _rewritten(word, "I" + rest)
    elif head.islower() and (word.start == sentence.span.start or word.text in CAPITALISED):
        yield _rewritten(word, head.upper() + rest)
    elif index and head.isupper() and rest.islower() and word.low not in CAPITALISED and sentence.gap(index) == " ":
        neighbours = [other for other in sentence.words[index - 1 : index + 2] if other is not word]
        lonely = not any(other.text[0].isupper() for other in neighbours if other is not sentence.words[0])
        if lonely and lexicon.frequency(word.low) > _RARE:
            yield replace(_rewritten(word, head.lower() + rest), cost=_LOWERED)


def _rewritten(word: Word, text: str) -> Candidate:
    return Candidate(TextEdit(word.span, text), CandidateKind.CAPITAL, ("own",))


def _apostrophes(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    word = sentence.words[index]
    if word.low in APOSTROPHES:
        yield swap(word, APOSTROPHES[word.low], CandidateKind.APOSTROPHE)
    follows = index + 1 < len(sentence.words) and sentence.gap(index + 1) == " "
    if follows and word.low.endswith("s") and "NNS" in lexicon.tags(word.low) and len(word.low) > 3:
        for text in (word.text[:-1] + "'s", word.text + "'"):
            yield Candidate(TextEdit(word.span, text), CandidateKind.APOSTROPHE, ("own",))
    if word.low.endswith("'s") and len(word.low) > 4:
        yield Candidate(TextEdit(word.span, word.text[:-2] + "s"), CandidateKind.APOSTROPHE, ("own",))
        yield Candidate(TextEdit(word.span, word.text[:-2]), CandidateKind.APOSTROPHE, ("own",))


def _joins(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    left, right = sentence.words[index - 1], sentence.words[index]
    gap = Span(left.end, right.start)
    both = left.low + right.low
    if both.isalpha() and lexicon.frequency(both) > _JOINED:
        yield Candidate(TextEdit(gap, ""), CandidateKind.JOINED, ("dictionary",))
    if left.low in HYPHEN_HEADS:
        yield Candidate(TextEdit(gap, "-"), CandidateKind.HYPHEN, ("own",))
