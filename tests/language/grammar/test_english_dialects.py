"""Spellings of one English beside another's."""

from __future__ import annotations

import pytest

from writer.language.grammar.dialects import CURES, is_clear, is_dialect_pair

PAIRS = [
    ("colour", "color"), ("centre", "center"), ("organisational", "organizational"), ("analysing", "analyzing"),
    ("grey", "gray"), ("travelled", "traveled"), ("haemoglobin", "hemoglobin"), ("defence", "defense"),
    ("fulfil", "fulfill"), ("enquiries", "inquiries"), ("sulphate", "sulfate"), ("likeable", "likable"),
    ("worshipped", "worshiped"), ("catalogued", "cataloged"), ("centred", "centered"), ("oestrogen", "estrogen"),
]  # fmt: skip


@pytest.mark.parametrize(("british", "american"), PAIRS)
def test_both_spellings_are_known_from_either_side(british: str, american: str) -> None:
    assert is_dialect_pair(british, american)
    assert is_dialect_pair(american, british)


@pytest.mark.parametrize(("word", "other"), [("becouse", "because"), ("grey", "grew"), ("a", "a")])
def test_slips_and_equal_words_are_no_pairs(word: str, other: str) -> None:
    assert not is_dialect_pair(word, other)


def test_every_cure_is_the_other_spelling_of_its_word() -> None:
    assert [word for word, cure in CURES.items() if not is_dialect_pair(word, cure)] == []


@pytest.mark.parametrize("text", ["The colour of the door.", "They organize it.", "A parking meter tires him.", ""])
def test_a_text_without_telling_words_shows_no_dialect(text: str) -> None:
    assert not is_clear("american", text)


def test_a_dialect_is_clear_when_chosen_or_written() -> None:
    assert is_clear("british", "Nothing tells here.")
    assert is_clear("american", "Our Neighbors traveled to the theater.")
