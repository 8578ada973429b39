"""The hunks a writer reviews: few, whole words, and together exactly the new text."""

from __future__ import annotations

import pytest

from writer.text.diff import word_edits
from writer.text.edits import apply_edits

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def hunks(before: str, after: str) -> list[tuple[str, str]]:
    edits = word_edits(before, after)
    assert apply_edits(before, edits) == after
    return [(edit.span.of(before), edit.replacement) for edit in edits]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("She go home.", "She goes home.", [("go", "goes")]),
        ("a big dog", "a dog", [("big ", "")]),
        ("a dog", "a big dog", [("", "big ")]),
        ("He go too the shop", "He went to the shop", [("go too", "went to")]),
        ("one  two", "one two", [(" ", "")]),
        ("one two", "one\ntwo", [(" ", "\n")]),
        ("It works", "It works.", [("", ".")]),
        ("Hello ,world", "Hello, world", [(" ,", ", ")]),
        ("", "new", [("", "new")]),
        ("old", "", [("old", "")]),
        ("same", "same", []),
        ("cafe\u0301 au lait", "cafe au lait", [("cafe\u0301", "cafe")]),
        (f"{FAMILY} home", "👨 home", [(FAMILY, "👨")]),
        ("今日は雨です", "今日は雪です", [("雨", "雪")]),
        ("שלום עולם", "שלום לכולם", [("עולם", "לכולם")]),
    ],
)
def test_changes_are_whole_words_with_their_space(before: str, after: str, expected: list[tuple[str, str]]) -> None:
    assert hunks(before, after) == expected


def test_a_sentence_said_anew_is_one_change_and_not_confetti() -> None:
    before = "I am writing to the manager because my parcel, which I paid for, never came."
    after = "Having bought and paid for it weeks ago, to the present day nothing has reached this house."
    assert len(hunks(before, after)) <= 3


def test_small_mistakes_stay_separate_changes() -> None:
    found = hunks("She go to school and buyed two apple there.", "She goes to school and bought two apples there.")
    assert found == [("go", "goes"), ("buyed", "bought"), ("apple", "apples")]


def test_texts_without_anything_in_common_are_replaced_whole() -> None:
    before, after = "a b " * 3000, "c d " * 3000
    assert len(word_edits(before, after)) == 1


def test_a_long_text_of_two_words_is_still_compared() -> None:
    before, after = "a b " * 500, "b a a " * 330
    assert apply_edits(before, word_edits(before, after)) == after
