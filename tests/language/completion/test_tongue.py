"""Suggestions stay in the language of the paragraph."""

from __future__ import annotations

import pytest

from writer.language.completion.gates import Surroundings, before_showing
from writer.language.completion.reasons import Reason
from writer.language.completion.tongue import is_foreign, language_of

SAMPLES = {
    "en": "The boats were not yet back from the sea, and nobody on the pier knew when they would be.",
    "de": "Die Boote waren noch nicht vom Meer zurück, und niemand wusste, wann sie kommen würden.",
    "fr": "Les bateaux n'étaient pas encore revenus de la mer, et personne ne savait quand ils rentreraient.",
    "es": "Los barcos no habían vuelto todavía del mar, y nadie en el muelle sabía cuándo llegarían.",
    "it": "Le barche non erano ancora tornate dal mare, e nessuno sul molo sapeva quando sarebbe stato.",
    "pt": "Os barcos ainda não tinham voltado do mar, e ninguém no cais sabia quando eles chegariam.",
    "nl": "De boten waren nog niet terug van zee, en niemand op de kade wist wanneer ze zouden komen.",
    "sv": "Båtarna var inte tillbaka från havet, och ingen på bryggan visste när de skulle komma.",
    "pl": "Łodzie nie wróciły jeszcze z morza i nikt na molo nie wiedział, kiedy to się stanie.",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_sentence_shows_its_language(language: str) -> None:
    assert language_of(SAMPLES[language]) == language


@pytest.mark.parametrize("language", SAMPLES)
def test_no_sentence_is_foreign_to_its_own_language(language: str) -> None:
    assert not is_foreign(SAMPLES[language], language)


def test_nothing_is_claimed_of_what_shows_nothing() -> None:
    assert language_of("Harbour master, 5 boats") == ""
    assert not is_foreign("Wellensittich Papagei", "en")
    assert not is_foreign("und die Boote", "xx")
    assert not is_foreign("und die Boote", "")


@pytest.mark.parametrize(
    ("paragraph", "text", "reason"),
    [
        ("en", "und die anderen Boote", Reason.WRONG_LANGUAGE),
        ("en", "and the other boats", None),
        ("en", "harbour master", None),
        ("de", "and the other boats", Reason.WRONG_LANGUAGE),
        ("de", "und die anderen Boote", None),
        ("de", "Made in Germany", None),
        ("fr", "of the other boats", Reason.WRONG_LANGUAGE),
    ],
)
def test_suggestions_in_another_language_are_refused(paragraph: str, text: str, reason: Reason | None) -> None:
    assert before_showing(text, f"{SAMPLES[paragraph]} ", "") is reason


def test_the_paragraph_counts_before_the_document() -> None:
    before = f"{SAMPLES['de']}\n{SAMPLES['en']} "
    assert before_showing("and the other boats", before, "") is None
    assert before_showing("und die anderen Boote", before, "") is Reason.WRONG_LANGUAGE


def test_who_knows_the_language_is_believed() -> None:
    """The checker may know what a few words do not show."""
    before = "Made in Germany, "
    around = Surroundings(before, "", language="de")
    assert before_showing("and the other boats", before, "", around) is Reason.WRONG_LANGUAGE
    unknown = Surroundings(before, "", language="und")
    assert before_showing("and the other boats", before, "", unknown) is None
