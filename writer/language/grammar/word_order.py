"""Candidates that put words in another order: adverbs, subjects and their auxiliaries, adjectives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.language.grammar.building import rewriting
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import (
    ADVERBS_THAT_MOVE,
    ALL_PREPOSITIONS,
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    NEGATED,
    QUESTION_WORDS,
    SUBJECTS,
)

_MOVED: Final = AUXILIARIES | NEGATED
_FIXED: Final = ALL_PREPOSITIONS | DETERMINERS | CONJUNCTIONS
"""Words over which no adverb moves."""
_REACH: Final = 4
"""Words behind a question word in which its verb may stand on the wrong side of the subject."""


def word_order(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    for index in range(1, len(sentence.words)):
        if not sentence.may_insert(index):
            continue
        if _may_turn(sentence, index, lexicon):
            yield from _moved(sentence, index - 1, index, index)
        if index + 1 < len(sentence.words) and sentence.may_insert(index + 1):
            yield from _of_three(sentence, index, lexicon)


def _may_turn(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    left, right = sentence.low(index - 1), sentence.low(index)
    if left == right:
        return False
    if _roams(left) or _roams(right):
        return not {left, right} & _FIXED or "of" in (left, right)
    if (left in _MOVED) != (right in _MOVED):
        if SUBJECTS & {left, right} or left == "not" or right == "not":
            return True
        return right in _MOVED and left not in FUNCTION_WORDS and lexicon.tags(left) <= {"JJ", "JJR", "JJS", "RB"}
    if left in FUNCTION_WORDS or right in FUNCTION_WORDS:
        return False
    return (
        bool(lexicon.tags(left) & {"NN", "NNS"})
        and bool(lexicon.tags(right) & {"JJ"})
        and "NN" not in lexicon.tags(right)
    )


def _of_three(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Words `index` - 1 to `index` + 1 with the first or the last moved over the other two."""
    first, middle, last = (sentence.low(at) for at in (index - 1, index, index + 1))
    asked = any(sentence.low(at) in QUESTION_WORDS for at in range(max(0, index - _REACH), index))
    if first in _MOVED and asked and middle in DETERMINERS and last not in FUNCTION_WORDS:
        yield from _moved(sentence, index - 1, index + 1, index)
    if middle in DETERMINERS and last not in FUNCTION_WORDS and _roams(first):
        yield from _moved(sentence, index - 1, index + 1, index)
    if first not in FUNCTION_WORDS and middle in DETERMINERS | SUBJECTS and _roams(last):
        yield from _moved(sentence, index - 1, index + 1, index + 1)
    if middle in ("very", "so", "too") and _roams(last):
        yield from _moved(sentence, index - 1, index + 1, index)
    if first in ("very", "so", "too") and _roams(middle):
        yield from _moved(sentence, index - 1, index + 1, index + 1)


def _roams(low: str) -> bool:
    return low in ADVERBS_THAT_MOVE or low.endswith("ly")


def _moved(sentence: Sentence, first: int, last: int, cut: int) -> Iterator[Candidate]:
    """Words `first` to `last` with those from `cut` on put first."""
    order = [*range(cut, last + 1), *range(first, cut)]
    texts = [_uncapitalised(sentence, at) if at == 0 else sentence.words[at].text for at in order]
    candidate = rewriting(sentence, first, last, " ".join(texts), CandidateKind.ORDER)
    if candidate:
        yield candidate


def _uncapitalised(sentence: Sentence, index: int) -> str:
    text = sentence.words[index].text
    return text if text == "I" or text.startswith(("I'", "I’")) else text[0].lower() + text[1:]
