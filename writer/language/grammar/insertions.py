"""Candidates that put a small word in where one may be missing: articles, prepositions, pronouns, auxiliaries.

What plainly cannot stand in a place is not even asked: these are by far the most candidates of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from writer.language.grammar.building import OWN, addition, insertion
from writer.language.grammar.kinds import Candidate, CandidateKind
from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.tokens import Sentence
from writer.language.grammar.words import (
    ALL_PREPOSITIONS,
    AUXILIARIES,
    BE,
    CAPITALISED,
    CONJUNCTIONS,
    DETERMINERS,
    ENDING_PREPOSITIONS,
    FUNCTION_WORDS,
    INSERTED_PREPOSITIONS,
    MODALS,
    NEGATED,
    OBJECTS,
    POSSESSIVES,
    PRONOUNS,
    QUESTION_WORDS,
    SUBJECTS,
    article_before,
)
from writer.text.edits import TextEdit
from writer.text.span import Span

_NOTHING: Final = frozenset[str]()


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


# Penn Treebank tags
_BASE: Final = _set("VB")
_FINITE: Final = _set("VBZ VBP VBD")
_NOT_SINGULAR: Final = _set("VBP VBD")
_VERBAL: Final = _set("VB VBZ VBP VBD VBN VBG")
_NOMINAL: Final = _set("NN NNS NNP JJ JJR JJS VBG VBN RB RBR RBS")
_ADNOMINAL: Final = _set("NN NNS JJ")
_GOVERNED: Final = _set("NN NNS NNP JJ JJR JJS VBG CD")
_PREDICATIVE: Final = _set("VBG VBN JJ JJR JJS RB NN NNS")
_NAMED: Final = _set("NN NNS RB NNP")
_ONE: Final = _set("NN RB")
_MANY: Final = _set("NNS RB")
_DONE: Final = _set("VBN RB")
_PLAIN: Final = _set("VB RB")
_QUALITY: Final = _set("JJ RB")

# words
_HEADS: Final = _set("most same other more own very only best few first last less")
_SINGULAR: Final = _set("he she it this that everyone everybody someone nobody there here one who which what")
_PLURAL: Final = _set("we you they these those there who which all i")
_OTHER_SUBJECTS: Final = _set("here these those not one also all")
_PREDICATES: Final = ALL_PREPOSITIONS | DETERMINERS | QUESTION_WORDS | _set("not so very too there here also only more")
_CARRIES_S: Final = _set("it that he she there what who here where")
_PLAIN_AUXILIARIES: Final = _set("be have do")
_OPEN: Final = OBJECTS | _set(
    "all most some much many lot both each this that these here not more because just out instead "
    "only off up down away even one two three half"
)
"""Function words after which a preposition may be missing."""
_PARTICLES: Final = _set("up out down away")
_HAVE: Final = _set("have has had having i've we've they've you've")
_SUBJECT_CHOICES: Final = {
    **dict.fromkeys(("is", "was", "has", "does"), _list("it there this he she who which that")),
    **dict.fromkeys(("are", "were", "am", "do"), _list("they there we you i who which that")),
    **dict.fromkeys(("be", "been", "being", "having", "doing"), ()),
}
"""Subjects that may be missing before an auxiliary; before any other all of them."""
_NO_SUBJECT_BEHIND: Final = (
    (SUBJECTS - _set("that who what which"))
    | AUXILIARIES
    | (ALL_PREPOSITIONS - _set("as than like after before since until"))
)
_ALL_SUBJECTS: Final = _list("it there i you we they he who which that")


class _Place:
    """The place before word `index`, and what its neighbours may be. Unlisted words may be anything."""

    def __init__(self, sentence: Sentence, index: int, lexicon: Lexicon) -> None:
        self.sentence, self.index = sentence, index
        self.left, self.right = sentence.low(index - 1), sentence.low(index)
        self._left_tags = _NOTHING if self.left in FUNCTION_WORDS else lexicon.tags(self.left)
        self._right_tags = _NOTHING if self.right in FUNCTION_WORDS else lexicon.tags(self.right)
        self.left_small, self.right_small = self.left in FUNCTION_WORDS, self.right in FUNCTION_WORDS
        self.open = self.left not in DETERMINERS

    def left_is(self, tags: frozenset[str]) -> bool:
        return not self.left_small and (not self._left_tags or not tags.isdisjoint(self._left_tags))

    def right_is(self, tags: frozenset[str]) -> bool:
        return not self.right_small and (not self._right_tags or not tags.isdisjoint(self._right_tags))

    def put(self, words: tuple[str, ...], kind: CandidateKind) -> Iterator[Candidate]:
        for word in words:
            if word not in (self.left, self.right):
                yield insertion(self.sentence, self.index, "I" if word == "i" else word, kind)


def insertions(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """All candidates of this module for `sentence`."""
    yield from _at_the_beginning(sentence, lexicon)
    for index in range(1, len(sentence.words)):
        if not sentence.openings[index]:
            continue
        gap = sentence.gap(index)
        if gap == " ":
            yield from _within(_Place(sentence, index, lexicon))
        elif gap == ", ":
            yield from _after_comma(_Place(sentence, index, lexicon))
        if gap[:1] in (",", ".", ";", ":", "?", "!"):
            yield from _at_the_end(sentence, index - 1, lexicon)
    if sentence.words:
        yield from _at_the_end(sentence, len(sentence.words) - 1, lexicon)


def _within(place: _Place) -> Iterator[Candidate]:
    yield from _determiners(place)
    if place.open:
        yield from _prepositions(place)
        yield from _subjects(place)
        yield from _objects(place)
        yield from _auxiliaries(place)
    yield from _joints(place)


def _determiners(place: _Place) -> Iterator[Candidate]:
    headed = place.right in _HEADS
    if not headed and not place.right_is(_NOMINAL):
        return
    articles = ("the", article_before(place.right))
    if place.open:
        yield from place.put(articles, CandidateKind.ARTICLE_MISSING)
        if (place.left_small or place.left_is(_VERBAL)) and (headed or place.right_is(_ADNOMINAL)):
            yield from place.put(
                ("my", "their", "his", "our", "its", "your", "this", "some"), CandidateKind.WORD_MISSING
            )
    elif place.left in ("all", "both", "many", "such"):
        yield from place.put(articles, CandidateKind.ARTICLE_MISSING)
    if place.right_is(_ADNOMINAL):
        yield from place.put(("other",), CandidateKind.WORD_MISSING)
        if place.left in ("every", "each", "no", "which", "another", "the", "this", "that"):
            yield from place.put(("one",), CandidateKind.WORD_MISSING)


def _prepositions(place: _Place) -> Iterator[Candidate]:
    left, right = place.left, place.right
    if left in ALL_PREPOSITIONS or right in ALL_PREPOSITIONS or (place.left_small and left not in _OPEN):
        return
    governed = right in DETERMINERS | OBJECTS | QUESTION_WORDS | _HEADS
    if governed or place.right_is(_GOVERNED):
        yield from place.put(INSERTED_PREPOSITIONS, CandidateKind.PREPOSITION_MISSING)
    elif right in CONJUNCTIONS and place.left_is(_VERBAL):
        yield from place.put(ENDING_PREPOSITIONS, CandidateKind.PREPOSITION_MISSING)
    elif place.right_is(_BASE) or right in _PLAIN_AUXILIARIES:
        yield from place.put(("to", "by"), CandidateKind.PREPOSITION_MISSING)


def _subjects(place: _Place) -> Iterator[Candidate]:
    """A subject before a finite verb that has none."""
    left, right = place.left, place.right
    if left in _NO_SUBJECT_BEHIND:
        return
    words: tuple[str, ...] = ()
    if right in AUXILIARIES:
        words = _SUBJECT_CHOICES.get(right, _ALL_SUBJECTS)
    elif place.right_is(_NOT_SINGULAR):
        words = ("i", "you", "we", "they", "it", "who", "that")
    elif place.right_is(_FINITE):
        words = ("it", "he", "she", "who", "which", "that")
    yield from place.put(words, CandidateKind.WORD_MISSING)


def _objects(place: _Place) -> Iterator[Candidate]:
    """An object behind a verb that has none."""
    if place.left_is(_VERBAL) and place.right_small and place.right not in PRONOUNS | DETERMINERS:
        yield from place.put(("it", "them", "me", "us", "you", "him"), CandidateKind.WORD_MISSING)


def _auxiliaries(place: _Place) -> Iterator[Candidate]:
    left, right = place.left, place.right
    kind = CandidateKind.AUXILIARY_MISSING
    if (left in MODALS or left in ("to", "not")) and (not place.right_small or right in _PREDICATES):
        yield from place.put(("be", "have"), kind)
    if left in _HAVE:
        yield from place.put(("been", "to"), kind)
    if left in AUXILIARIES:
        yield from place.put(("not",), kind)
    elif left in QUESTION_WORDS and right in SUBJECTS | POSSESSIVES:
        yield from place.put(("do", "does", "did", "is", "are", "can", "should"), kind)
    elif left not in ALL_PREPOSITIONS | NEGATED | (CONJUNCTIONS - {"that"}):
        yield from _after_subject(place)
    if left not in SUBJECTS | MODALS | ALL_PREPOSITIONS and (place.right_is(_BASE) or right in _PLAIN_AUXILIARIES):
        yield from place.put(("to",), kind)


def _after_subject(place: _Place) -> Iterator[Candidate]:
    """The finite auxiliary between a subject and its predicate."""
    left, right = place.left, place.right
    if not (place.left_is(_NAMED) or left in SUBJECTS or left in _OTHER_SUBJECTS):
        return
    kind = CandidateKind.AUXILIARY_MISSING
    one = left in _SINGULAR or place.left_is(_ONE)
    many = left in _PLURAL or place.left_is(_MANY)
    if right in _PREDICATES or place.right_is(_PREDICATIVE):
        first_person = left == "i"
        yield from place.put(("am", "was") if first_person else ("is", "was") * one + ("are", "were") * many, kind)
        if left in _CARRIES_S:
            yield addition(place.sentence, place.index - 1, "'s", kind)
    if place.right_is(_DONE) or right in ("been", "had", "not", "to", "no"):
        yield from place.put(("has",) * one + ("have",) * many + ("had",), kind)
    if place.right_is(_PLAIN) or right in _PLAIN_AUXILIARIES or right == "not":
        yield from place.put(("will", "would", "can", "do", "did", "does", "should"), kind)


def _joints(place: _Place) -> Iterator[Candidate]:
    """Words that join clauses and parts."""
    left, right = place.left, place.right
    if left not in CONJUNCTIONS and (not place.right_small or right in SUBJECTS or right in DETERMINERS):
        yield from place.put(("that",), CandidateKind.WORD_MISSING)
    if left not in CONJUNCTIONS and right not in CONJUNCTIONS and left not in DETERMINERS:
        yield from place.put(("and",), CandidateKind.WORD_MISSING)
        if right in SUBJECTS:
            yield from place.put(("so", "but", "if", "because", "when"), CandidateKind.WORD_MISSING)
    if place.right_is(_QUALITY) and left in AUXILIARIES:
        yield from place.put(("so", "more"), CandidateKind.WORD_MISSING)


def _after_comma(place: _Place) -> Iterator[Candidate]:
    right = place.right
    if place.right_is(_ADNOMINAL) or right in _HEADS:
        yield from place.put(("the", article_before(right)), CandidateKind.ARTICLE_MISSING)
    if right not in CONJUNCTIONS:
        yield from place.put(("and", "but", "or", "so"), CandidateKind.WORD_MISSING)
    yield from _subjects(place)


def _at_the_end(sentence: Sentence, index: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """What may be missing at the end of a clause, behind word `index`."""
    word = sentence.words[index]
    if not word.free:
        return
    tags = lexicon.tags(word.low) if word.low not in FUNCTION_WORDS else _NOTHING
    verb = word.low in _PLAIN_AUXILIARIES or not tags.isdisjoint(_VERBAL - _FINITE)
    unknown = not tags and word.low not in FUNCTION_WORDS
    if verb or unknown:
        for text in ("it", "them"):
            yield addition(sentence, index, f" {text}", CandidateKind.WORD_MISSING)
    if verb or unknown or word.low in _PARTICLES:
        for text in ENDING_PREPOSITIONS:
            yield addition(sentence, index, f" {text}", CandidateKind.PREPOSITION_MISSING)


def _at_the_beginning(sentence: Sentence, lexicon: Lexicon) -> Iterator[Candidate]:
    """What may be missing before the first word."""
    if len(sentence.words) < 3:
        return
    word = sentence.words[0]
    low, tags = word.low, lexicon.tags(word.low)
    if word.start != sentence.span.start or not word.free or not word.text[0].isupper() or low in CAPITALISED:
        return
    found: list[tuple[str, CandidateKind]] = []
    if (tags & {"NN", "NNS", "JJ"} and low not in FUNCTION_WORDS) or low in _HEADS:
        found = [(text, CandidateKind.ARTICLE_MISSING) for text in ("The", article_before(low).capitalize())]
        found += [(text, CandidateKind.PREPOSITION_MISSING) for text in ("In", "For")]
    if tags & _FINITE or low in BE:
        found += [(text, CandidateKind.WORD_MISSING) for text in ("It", "I", "There")]
    for text, kind in found:
        edit = TextEdit(Span(word.start, word.end), f"{text} {word.text[0].lower()}{word.text[1:]}")
        yield Candidate(edit, kind, OWN)
