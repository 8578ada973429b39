"""Half a word is completed to a word that exists, and nothing is built on a misspelt one."""

from __future__ import annotations

import pytest

from writer.language.completion.gates import Surroundings, before_asking, before_showing, is_misspelt
from writer.language.completion.known_words import KnownWords
from writer.language.completion.reasons import Reason
from writer.text.span import Span


@pytest.fixture(scope="module")
def known() -> KnownWords:
    return KnownWords()


@pytest.mark.parametrize(
    "word",
    [
        "harbour",
        "Harbour",
        "color",
        "colour",
        "don't",
        "don’t",
        "mother's",
        "boys'",
        "well-known",
        "café",
        "3rd",
        "I",
        "a",
    ],
)
def test_words_of_the_dictionary_are_known(known: KnownWords, word: str) -> None:
    assert known.knows(word)


@pytest.mark.parametrize("word", ["recieve", "understandig", "well-knwn", "teh", "hous e", "x"])
def test_other_letters_are_not(known: KnownWords, word: str) -> None:
    assert not known.knows(word)


@pytest.mark.parametrize("word", ["слово", "今日は", "42", "δέντρο"])
def test_what_cannot_be_looked_up_counts_as_known(known: KnownWords, word: str) -> None:
    assert known.knows(word)


@pytest.mark.parametrize(
    ("before", "text", "probability", "reason"),
    [
        ("We went to the har", "bour at dawn", 0.1, None),
        ("We went to the har", "bmouth at dawn", 0.1, Reason.BROKEN_SEAM),
        ("We went to the har", "bmouth at dawn", 0.95, None),
        ("We went to the har", " at dawn", 0.9, Reason.BROKEN_SEAM),
        ("We went to the harbour", " at dawn", 0.1, None),
        ("We went to the harbour ", "qwrt at dawn", 0.1, None),
        ("We met Mrs Har", "bmouth again", 0.95, None),
        ("We met Mrs Har", "bmouth again", 0.1, Reason.BROKEN_SEAM),
        ("We met Mrs Harbm", " again", 0.1, None),
        ("The wibblet broke. We mended the wib", "blet again", 0.1, None),
        ("We may recieve", " the money", 0.9, Reason.BROKEN_SEAM),
        ("It was well-kno", "wn here", 0.1, None),
        ("It was well-kno", "n here", 0.1, Reason.BROKEN_SEAM),
        ("Die Boote und die Leute waren in der Nordost", "see unterwegs", 0.1, None),
    ],
)
def test_the_joined_word_exists_or_the_model_is_sure_of_it(
    known: KnownWords, before: str, text: str, probability: float, reason: Reason | None
) -> None:
    around = Surroundings(before, "", knows=known.knows)
    assert before_showing(text, before, "", around, probability) is reason


def test_without_a_dictionary_no_word_is_doubted() -> None:
    before = "We went to the har"
    assert before_showing("bmouth at dawn", before, "", Surroundings(before, ""), 0.1) is None


@pytest.mark.parametrize(
    ("before", "misspelt", "silent"),
    [
        ("We recieve ", [Span(3, 10)], True),
        ("We recieve, ", [Span(3, 10)], True),
        ("We recieve", [Span(3, 10)], True),
        ("We recieve it ", [Span(3, 10)], False),
        ("A paragraph before.\nWe recieve ", [Span(3, 10)], True),
        ("A paragraph before.\nWe recieve ", [Span(23, 30)], False),
        ("word " * 1000 + "recieve ", [Span(5000, 5007)], True),
        ("word " * 1000 + "recieve ", [Span(1000, 1007)], False),
        ("", [Span(0, 3)], False),
    ],
)
def test_nothing_is_built_on_a_misspelt_word(before: str, misspelt: list[Span], silent: bool) -> None:
    assert is_misspelt(before, misspelt) is silent


def test_the_reason_is_named() -> None:
    assert before_asking("Tomorrow we recieve ", "", misspelt=[Span(12, 19)]) is Reason.MISSPELT
    assert before_asking("Tomorrow we receive ", "", misspelt=[]) is None
