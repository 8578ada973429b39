"""Candidates among the inflections of a word and the other words of its family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from writer.language.grammar.building import DICTIONARY, swap
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Form, Lexicon
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import AUXILIARIES, FAMILY_SUFFIXES, FUNCTION_WORDS, SUBJECTS

_FAMILIAR: Final = 1_500_000
"""Frequency from which a word is offered as another of the family."""
_IN_USE: Final = 50_000
"""Frequency below which an inflection is a curiosity (“jobbing”)."""
_BEFORE_VERBS: Final = SUBJECTS | AUXILIARIES | {"to", "not"}
_PERSON: Final = {"VB", "VBP", "VBZ"}
_PAST: Final = {"VBD", "VBN"}


def forms(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """Other verb forms, numbers, comparisons and family words for the free words of `sentence`."""
    for index, word in enumerate(sentence.words):
        low = word.low
        if not word.free or "'" in low or word.start in sentence.unknown or len(low) < 2:
            continue
        if low in FUNCTION_WORDS and low not in AUXILIARIES:
            continue
        for form in _likelier_first(lexicon.forms(low), sentence.low(index - 1)):
            if lexicon.frequency(form.text) > _IN_USE:
                yield swap(word, form.text, _kind(form))
        if low not in FUNCTION_WORDS:
            for other in _family(low, lexicon):
                yield swap(word, other, CandidateKind.WORD_FAMILY, DICTIONARY)


def _likelier_first(found: Iterable[Form], before: str) -> list[Form]:
    """Verb readings before or behind the others, by the word before: of equal edits the first gives the reason."""
    verb_first = before in _BEFORE_VERBS or before.endswith(("'t", "'ll", "'d"))
    return sorted(found, key=lambda form: (form.tag[0] == "V") != verb_first)


def _kind(form: Form) -> CandidateKind:
    match form.tag[0]:
        case "N":
            return CandidateKind.NUMBER
        case "J" | "R":
            return CandidateKind.COMPARISON
        case _:
            tags = {form.tag, form.from_tag}
            if tags <= _PERSON:
                return CandidateKind.AGREEMENT
            return CandidateKind.TENSE if tags <= _PERSON | _PAST else CandidateKind.VERB_FORM


def _family(word: str, lexicon: Lexicon) -> list[str]:
    found: dict[str, None] = {}
    for short, long in FAMILY_SUFFIXES:
        for old, new in ((short, long), (long, short)):
            if not word.endswith(old):
                continue
            stem = word[: len(word) - len(old)]
            other = stem + new
            if len(stem) > 2 and other != word and lexicon.frequency(other) > _FAMILIAR:
                found[other] = None
    inflections = {form.text for form in lexicon.forms(word)}
    return [other for other in found if other not in inflections]
