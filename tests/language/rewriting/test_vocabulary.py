"""Words that can stand for one another, and the forms of verbs."""

from __future__ import annotations

import pytest

from writer.language.rewriting.vocabulary import Vocabulary, english


@pytest.mark.parametrize(
    ("one", "other"),
    [("opted", "chose"), ("kids", "children"), ("assist", "assistance"), ("went", "goes"), ("issues", "problems")],
)
def test_words_of_one_meaning_or_one_family_are_alike(one: str, other: str) -> None:
    assert english().alike(one, other)
    assert english().alike(other, one)


@pytest.mark.parametrize(("one", "other"), [("bridge", "evening"), ("murder", "death"), ("contact", "continue")])
def test_others_are_not(one: str, other: str) -> None:
    assert not english().alike(one, other)


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("choose", ["choose", "chooses", "choosing", "chose", "chosen"]),
        ("permit", ["permit", "permits", "permitting", "permitted", "permitted"]),
        ("try", ["try", "tries", "trying", "tried", "tried"]),
        ("make", ["make", "makes", "making", "made", "made"]),
        ("have", ["have", "has", "having", "had", "had"]),
    ],
)
def test_a_verb_in_all_of_its_forms(verb: str, forms: list[str]) -> None:
    assert list(english().inflected(verb).values()) == forms


def test_a_form_that_only_the_past_has_is_told_from_the_present() -> None:
    assert english().past_of("became")
    assert not english().present_of("became")
    assert english().present_of("becomes")
    assert not english().past_of("becomes")


def test_remarks_and_lines_that_mean_nothing_are_passed_over() -> None:
    words = Vocabulary(["# v big huge", "", "v start begin", "nonsense here"])
    assert words.alike("start", "begin")
    assert not words.knows("big")
    assert not words.knows("here")
