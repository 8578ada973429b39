"""Putting two people's changes together: all of both, or nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from writer.text.edits import apply_edits
from writer.text.merging import merge

BASE = "One morning the ship left.\nNobody waved from the quay.\nIt rained all day.\n"

words = st.sampled_from(["one", "two", "three,", "four.", "five", "\n", "🙂", "six"])
texts = st.lists(words, max_size=14).map(" ".join)


def test_changes_in_different_paragraphs_are_both_there() -> None:
    mine = BASE.replace("morning", "evening")
    theirs = BASE.replace("It rained", "It snowed")
    merged = merge(BASE, mine, theirs)
    assert merged is not None
    assert merged.text == "One evening the ship left.\nNobody waved from the quay.\nIt snowed all day.\n"


def test_changes_of_the_same_word_are_not_guessed_at() -> None:
    assert merge(BASE, BASE.replace("morning", "evening"), BASE.replace("morning", "night")) is None


def test_changes_that_touch_are_not_guessed_at() -> None:
    assert merge(BASE, BASE.replace("One morning", "Once"), BASE.replace(" the ship", " a ship")) is None


def test_the_same_change_on_both_sides_is_made_once() -> None:
    both = BASE.replace("morning", "evening")
    merged = merge(BASE, both, both.replace("rained", "snowed"))
    assert merged is not None
    assert merged.text == both.replace("rained", "snowed")


def test_a_new_paragraph_of_each_is_kept() -> None:
    merged = merge(BASE, "A new beginning.\n" + BASE, BASE + "A new end.\n")
    assert merged is not None
    assert merged.text == "A new beginning.\n" + BASE + "A new end.\n"


@given(texts, texts, texts)
def test_nothing_of_either_is_lost(base: str, mine: str, theirs: str) -> None:
    merged = merge(base, mine, theirs)
    if merged is not None:
        assert apply_edits(mine, merged.edits) == merged.text


@given(texts, texts)
def test_one_side_alone_is_taken_as_it_is(base: str, changed: str) -> None:
    for mine, theirs in ((base, changed), (changed, base), (changed, changed)):
        merged = merge(base, mine, theirs)
        assert merged is not None
        assert merged.text == changed


@given(texts, texts, texts)
def test_it_does_not_matter_who_is_who(base: str, mine: str, theirs: str) -> None:
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    if one is not None and other is not None:
        assert one.text == other.text
