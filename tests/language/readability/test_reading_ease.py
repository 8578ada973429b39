"""How easily a text reads, by the published formulas."""

from __future__ import annotations

import pytest

from writer.language.readability.formulas import FEWEST_WORDS, SENTENCES, Ease, has_formula, scores
from writer.language.readability.measure import Amounts, measured
from writer.language.readability.syllables import syllables
from writer.text.span import Span

EASY = "The cat sat on the mat. The dog ran to the cat. It was a good day for all of us. "
HARD = (
    "Notwithstanding the aforementioned considerations, the constitutional interpretation of administrative "
    "responsibilities necessitates comprehensive institutional deliberation regarding jurisdictional complementarity. "
)


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        *(("people", "en", 2), ("created", "en", 3), ("the", "en", 1), ("walked", "en", 1), ("wanted", "en", 2)),
        *(("boxes", "en", 2), ("table", "en", 2), ("players", "en", 2), ("Ada’s", "en", 2), ("readability", "en", 5)),
        *(("Donaudampfschiff", "de", 4), ("Häuser", "de", 2), ("vergadering", "nl", 4), ("mooie", "nl", 2)),
        *(("ciudad", "es", 2), ("poeta", "es", 3), ("murciélago", "es", 4), ("giorno", "it", 2), ("parlent", "fr", 1)),
        *(("beauté", "fr", 2), ("молоко", "ru", 3), ("läsbarhet", "sv", 3), ("żółty", "pl", 2), ("hmm", "en", 1)),
    ],
)
def test_syllables(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


def value(language: str, amounts: Amounts, number: int = 0) -> float:
    return scores(amounts, language)[number].value


def test_formulas_give_what_their_makers_published() -> None:
    amounts = Amounts(words=100, sentences=5, letters=450, syllables=150, long=20, many=10, single=60)
    assert value("en", amounts) == pytest.approx(206.835 - 20.3 - 126.9)
    assert value("en", amounts, 1) == pytest.approx(7.8 + 17.7 - 15.59)
    assert value("de", amounts) == pytest.approx(1.935 + 3.344 + 2.594 - 1.962 - 0.875)
    assert value("de", amounts, 1) == pytest.approx(180 - 20 - 87.75)
    assert value("it", amounts) == pytest.approx(89 + 15 - 45)
    assert value("es", amounts) == pytest.approx(206.84 - 20.4 - 90)
    assert value("sv", amounts) == pytest.approx(40)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "nl", "pt", "ru", "tr", "sv", "da", "no"])
def test_short_words_in_short_sentences_are_easier_everywhere(language: str) -> None:
    easy = Amounts(words=200, sentences=40, letters=700, syllables=240, long=4, many=2, single=160)
    hard = Amounts(words=200, sentences=5, letters=1400, syllables=560, long=110, many=90, single=40)
    assert scores(easy, language)[0].ease > Ease.PLAIN > scores(hard, language)[0].ease


def test_a_primer_and_an_office() -> None:
    primer, office = (scores(measured(text * 10, "en").amounts, "en") for text in (EASY, HARD))
    assert {score.ease for score in primer} == {Ease.VERY_EASY}
    assert {score.ease for score in office} == {Ease.VERY_DIFFICULT}
    assert "11-year-olds" in SENTENCES[primer[0].ease]


def test_nothing_is_said_of_a_few_words_or_without_a_formula() -> None:
    assert scores(Amounts(words=FEWEST_WORDS - 1, sentences=9, syllables=120), "en") == ()
    assert scores(Amounts(words=500, sentences=20, syllables=700), "pl") == ()
    assert scores(Amounts(), "en") == ()
    assert not has_formula("pl")


def test_code_headings_and_addresses_are_no_prose() -> None:
    text = "# Chapter\n\nWe went home. See `code here`.\n\n    \n| a | b |\n|---|---|\n"
    found = measured(text, "en")
    assert [each.span.of(text) for each in found.sentences] == ["We went home.", "See `code here`."]
    assert [each.words for each in found.sentences] == [3, 1]


def test_sentences_are_found_where_they_stand() -> None:
    text = "  One two. Three?"
    assert [each.span for each in measured(text, "en").sentences] == [Span(2, 10), Span(11, 17)]
    assert measured("", "en").sentences == ()


def test_amounts_add_up_and_can_be_taken_away() -> None:
    first, second = measured(EASY, "en").amounts, measured(HARD, "en").amounts
    assert first + second == measured(f"{EASY}\n{HARD}", "en").amounts
    assert first + second - second == first
