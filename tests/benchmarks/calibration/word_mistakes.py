"""Mistakes in words: left out, needless, exchanged, in the wrong form, place or company."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Final

from tests.benchmarks.calibration.means import IN_USE, WORD, Making, Means, Word, exchanged, inner, low, without
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.words import (
    ADVERBS_THAT_MOVE,
    BE,
    DETERMINERS,
    FUNCTION_WORDS,
    like,
)
from writer.text.edits import apply_edits
from writer.text.span import Span

_NEEDLESS_PREPOSITIONS: Final = ("to", "of", "in", "for", "about", "with", "on")
_NEEDLESS_WORDS: Final = ("that", "it", "is", "very", "of", "are", "have", "the", "been", "also")
_CONJUGATED: Final = frozenset((*BE, "has", "have", "had", "do", "does", "did"))
_NOUNS: Final = frozenset(("NN", "NNS"))
_AS_NOUN: Final = 0.7
_AS_VERB: Final = 0.8
"""How often a word that can be both is taken for a noun where a verb is wanted, and for a verb where a noun is."""
_OWN_MISTAKES: Final = frozenset((CandidateKind.RULE, CandidateKind.SPELLING))
"""Kinds that are not turned round: the first has no meaning of its own, the second has mistakes of its own."""


def left_out(words: Collection[str]) -> Making:
    """One of `words` is missing, never the first of the sentence."""

    def make(sentence: str, means: Means) -> str | None:
        word = means.word(sentence, lambda word: low(word) in words and inner(word))
        return without(sentence, word) if word else None

    return make


def mistaken(choices: Mapping[str, Sequence[str]], first: bool = False) -> Making:
    """A word is exchanged for another of its `choices`; the `first` of a sentence only if asked."""

    def make(sentence: str, means: Means) -> str | None:
        word = means.word(sentence, lambda word: low(word) in choices and (first or inner(word)))
        return exchanged(sentence, word, means.random.choice(choices[low(word)])) if word else None

    return make


def each_other(words: Sequence[str], others: Sequence[str]) -> Mapping[str, tuple[str, ...]]:
    """For each of `words`, all `others` that differ."""
    return {word: tuple(other for other in others if other != word) for word in words}


def conjugated(tags: Collection[str]) -> Making:
    """A verb stands in another of its forms, one with a tag among `tags` (Penn Treebank)."""

    def make(sentence: str, means: Means) -> str | None:
        word = means.word(sentence, lambda word: inner(word) and _is_verb(word, means))
        return _inflected(sentence, word, tags, means)

    return make


def wrong_number(sentence: str, means: Means) -> str | None:
    """A noun in the singular for the plural, or the reverse."""

    def fits(word: Word) -> bool:
        tags = means.tags(word)
        as_verb = any(tag[0] == "V" and means.happens(_AS_VERB) for tag in sorted(tags))
        return bool(_NOUNS & tags) and low(word) not in FUNCTION_WORDS and len(low(word)) > 2 and not as_verb

    return _inflected(sentence, means.word(sentence, fits), _NOUNS, means)


def needless_article(sentence: str, means: Means) -> str | None:
    """“The” before a noun that has no determiner."""

    def fits(word: Word) -> bool:
        before = WORD.findall(sentence[: word.start()])
        bare = bool(before) and before[-1].lower() not in DETERMINERS
        return bare and bool(_NOUNS & means.tags(word)) and low(word) not in FUNCTION_WORDS

    word = means.word(sentence, fits)
    return exchanged(sentence, word, f"the {word.group()}") if word else None


def needless_preposition(sentence: str, means: Means) -> str | None:
    word = means.word(sentence, lambda word: inner(word) and low(word) not in FUNCTION_WORDS)
    return _behind(sentence, word, _NEEDLESS_PREPOSITIONS, means)


def needless_word(sentence: str, means: Means) -> str | None:
    return _behind(sentence, means.word(sentence, inner), _NEEDLESS_WORDS, means)


def doubled_word(sentence: str, means: Means) -> str | None:
    word = means.word(sentence, lambda word: low(word) in FUNCTION_WORDS)
    return exchanged(sentence, word, f"{word.group()} {low(word)}") if word else None


def moved_adverb(sentence: str, means: Means) -> str | None:
    """An adverb on the other side of its neighbour; the first word of the sentence stays."""
    words = list(WORD.finditer(sentence))
    pairs = [
        (one, other)
        for one, other in pairwise(words[1:])
        if ADVERBS_THAT_MOVE & {low(one), low(other)} and sentence[one.end() : other.start()] == " "
    ]
    if not pairs:
        return None
    one, other = means.random.choice(pairs)
    return f"{sentence[: one.start()]}{other.group()} {one.group()}{sentence[other.end() :]}"


def wrong_family_word(sentence: str, means: Means) -> str | None:
    """“Importance” for “important”."""
    found = [candidate for candidate in _candidates(sentence, means) if candidate.kind is CandidateKind.WORD_FAMILY]
    return apply_edits(sentence, [means.random.choice(found).edit]) if found else None


def candidate_turned_round(sentence: str, means: Means) -> str | None:
    """A candidate that the check itself would try on the sound sentence, made; every kind equally often.

    So that each kind is seen in the company it will have in use: where it is wrong, and where its reverse is right.
    """
    by_kind: dict[CandidateKind, list[Candidate]] = defaultdict(list)
    for candidate in _candidates(sentence, means):
        if candidate.kind not in _OWN_MISTAKES:
            by_kind[candidate.kind].append(candidate)
    if not by_kind:
        return None
    kind = means.random.choice(sorted(by_kind))
    return apply_edits(sentence, [means.random.choice(by_kind[kind]).edit])


def _candidates(sentence: str, means: Means) -> list[Candidate]:
    return means.maker.candidates(sentence, Span(0, len(sentence)), ())


def _is_verb(word: Word, means: Means) -> bool:
    tags = means.tags(word)
    if "IN" in tags or not any(tag[0] == "V" for tag in tags):
        return False
    if low(word) in FUNCTION_WORDS and low(word) not in _CONJUGATED:
        return False
    return not ("NN" in tags and means.happens(_AS_NOUN))


def _inflected(sentence: str, word: Word | None, tags: Collection[str], means: Means) -> str | None:
    if word is None:
        return None
    forms = [form.text for form in means.lexicon.forms(low(word)) if form.tag in tags]
    used = [form for form in forms if means.lexicon.frequency(form) > IN_USE]
    return exchanged(sentence, word, like(word.group(), means.random.choice(used))) if used else None


def _behind(sentence: str, word: Word | None, needless: Sequence[str], means: Means) -> str | None:
    """`sentence` with one of the `needless` words before `word`."""
    return exchanged(sentence, word, f"{means.random.choice(needless)} {word.group()}") if word else None
