"""Another language's findings as diagnostics: places, kinds, and what is kept from the writer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from writer.language.grammar.diagnostics import Category, Diagnostic, Source
from writer.language.grammar.languages.rule_engine import PIECE_LIMIT, RuleEngine, pieces, plain_message


class FakeLibrary:
    """Finds the words it is told, at UTF-8 offsets, as the real one does."""

    def __init__(self, *found: tuple[str, str, str, str]) -> None:
        self._found = found
        self.asked: list[str] = []

    def check(self, text: str) -> Sequence[dict[str, Any]]:
        self.asked.append(text)
        matches = []
        for word, rule, category, issue in self._found:
            at = text.find(word)
            if at >= 0:
                matches.append(
                    {
                        "rule_id": rule,
                        "category_id": category,
                        "issue_type": issue,
                        "message": "Meinten Sie <suggestion>X</suggestion>",
                        "offset": len(text[:at].encode()),
                        "length": len(word.encode()),
                        "suggestions": ["X", word, "Y"],
                    }
                )
        return matches


def engine(*found: tuple[str, str, str, str], variant: str = "fr", **options: Any) -> RuleEngine:
    return RuleEngine(FakeLibrary(*found), variant, **options)


def found(text: str, *wanted: tuple[str, str, str, str], **options: Any) -> tuple[Diagnostic, ...]:
    return engine(*wanted, **options).examine(text).diagnostics


UNKNOWN = ("FR_SPELLING_RULE", "TYPOS", "misspelling")
AGREEMENT = ("D_N", "AGREEMENT", "Other")


def test_places_count_characters_whatever_their_bytes() -> None:
    text = "Été 😀 à l’aube, les enfânt jouent."
    (only,) = found(text, ("les enfânt", *AGREEMENT))
    assert only.span.of(text) == "les enfânt"
    assert only.category is Category.GRAMMAR
    assert only.source is Source.LINGO
    assert only.replacements == ("X", "Y")
    assert only.message == "Meinten Sie “X”."


def test_an_unknown_word_is_a_spelling_mistake_that_the_dictionary_can_learn() -> None:
    (only,) = found("une pome rouge", ("pome", *UNKNOWN))
    assert (only.category, only.rule) == (Category.SPELLING, "SpellCheck")
    assert found("une pome rouge", ("pome", *UNKNOWN), words=("Pome",)) == ()


@pytest.mark.parametrize("text", ["avec Krxyl demain", "le XYZW ici", "un Z ici"])
def test_names_and_acronyms_are_no_mistakes(text: str) -> None:
    word = next(word for word in text.split() if word[0].isupper())
    assert found(text, (word, *UNKNOWN)) == ()


def test_a_german_noun_with_a_capital_is_looked_at_but_less_surely() -> None:
    unknown = ("GERMAN_SPELLER_RULE", "TYPOS", "misspelling")
    (noun,) = found("mit dem Reastaurant", ("Reastaurant", *unknown), variant="de-DE")
    (verb,) = found("wir gesehn haben", ("gesehn", *unknown), variant="de-DE")
    assert noun.confidence < verb.confidence


def test_style_is_only_told_when_wanted() -> None:
    style = ("expression", "WORDY", "STYLE", "style")
    assert found("une expression longue", style) == ()
    (only,) = found("une expression longue", style, style=True)
    assert only.category is Category.STYLE


@pytest.mark.parametrize(
    "text",
    [
        "Voici `les enfant` ici.",
        "```\nles enfant\n```",
        "---\ntitre: les enfant\n---",
        "| les enfant | non |",
        "Voir https://exemple.fr/les-enfant.html ici.",
    ],
)
def test_what_is_no_prose_is_left_alone(text: str) -> None:
    word = "les-enfant" if "les-enfant" in text else "les enfant"
    assert found(text, (word, *AGREEMENT)) == ()


def test_of_two_findings_in_one_place_the_surer_stays() -> None:
    text = "les enfant jouent"
    (only,) = found(text, ("les enfant", *AGREEMENT), ("enfant", *UNKNOWN))
    assert only.category is Category.SPELLING


def test_long_texts_are_handed_over_in_pieces_and_places_still_hold() -> None:
    text = "Un mot. " * 1000 + "\n" + "Un autre. " * 10 + "les enfant jouent"
    library = FakeLibrary(("les enfant", *AGREEMENT))
    (only,) = RuleEngine(library, "fr").examine(text).diagnostics
    assert only.span.of(text) == "les enfant"
    assert len(library.asked) > 3
    assert max(map(len, library.asked)) <= PIECE_LIMIT + 20


@pytest.mark.parametrize("text", ["", "\n", "a" * 9000, "Eins.\n" * 900, "Zwei. " * 900])
def test_pieces_cover_the_text_in_order(text: str) -> None:
    assert "".join(piece.of(text) for piece in pieces(text)) == text


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("Meinten Sie <suggestion>das</suggestion>?", "Meinten Sie “das”?"),
        ("Das  ist <b>falsch</b>!", "Das ist falsch."),
        ("Faute", "Faute."),
    ],
)
def test_messages_are_plain_sentences(told: str, shown: str) -> None:
    assert plain_message(told) == shown
