"""Marks that a model forgot come back; marks on words that are gone do not."""

from __future__ import annotations

import pytest

from writer.language.rewriting.markup import remarked


@pytest.mark.parametrize(
    ("original", "answer", "expected"),
    [
        ("It was **very** late.", "It got very late.", "It got **very** late."),
        ("It was *very* late.", "It got very late.", "It got *very* late."),
        ("Run `make all` now.", "Now run make all.", "Now run `make all`."),
        ("See [the guide](a.md) first.", "First see the guide.", "First see [the guide](a.md)."),
        ("See [the guide](a.md) first.", "First see [the guide](a.md).", "First see [the guide](a.md)."),
        ("See [**the** guide](a.md).", "Read **the** guide.", "Read [**the** guide](a.md)."),
        ("It was **very** late.", "It was late.", "It was late."),
        ("It was **very** late.", "Very very very late.", "Very very very late."),
        ("A snake_case_name here.", "The snake_case_name here.", "The snake_case_name here."),
        ("2 * 3 * 4 is 24", "2 times 3 is 6", "2 times 3 is 6"),
    ],
)
def test_forgotten_marks_are_put_back_where_the_words_stand_once(original: str, answer: str, expected: str) -> None:
    assert remarked(original, answer) == expected
