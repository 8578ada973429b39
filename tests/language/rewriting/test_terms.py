"""What earlier paragraphs call things is told for the later ones that speak of them."""

from __future__ import annotations

from writer.language.rewriting.proposing import propose
from writer.language.rewriting.terms import MOST, Terms


def learned(*pairs: tuple[str, str]) -> Terms:
    terms = Terms()
    for original, result in pairs:
        terms.learn(original, result, propose(original, result, True).hunks)
    return terms


def test_a_word_that_was_replaced_is_told_where_it_comes_again() -> None:
    terms = learned(("Our clients are happy.", "Our customers are happy."))
    assert terms.told("The clients pay late.") == "As in the text before, write “clients” as “customers”."
    assert terms.told("Nobody pays late.") == ""


def test_the_way_it_was_mostly_written_counts() -> None:
    terms = learned(
        ("Our clients pay.", "Our buyers pay."),
        ("Some clients pay.", "Some customers pay."),
        ("Few clients pay.", "Few customers pay."),
    )
    assert "“customers”" in terms.told("All clients pay.")


def test_a_capital_at_the_beginning_of_a_sentence_is_not_part_of_the_word() -> None:
    assert "“customers”" in learned(("Clients pay.", "Customers pay.")).told("All clients pay.")


def test_names_that_were_kept_are_told() -> None:
    terms = learned(("We met Anna in Rome.", "In Rome we met with Anna."))
    assert "“Anna” unchanged" in terms.told("Then Anna left.")


def test_short_words_and_long_stretches_are_no_terms() -> None:
    terms = learned(("He is for it.", "He was for it."), ("A b c d e f went by.", "One two three four five went by."))
    assert terms.told("He is for it and a b c d e f.") == ""


def test_only_a_few_are_told() -> None:
    words = [f"{letter * 6}" for letter in "abcdefghijkl"]
    terms = learned(*((f"The {word} is here.", f"The {word}xx is here.") for word in words))
    assert terms.told(" ".join(words)).count(" as ") == MOST
