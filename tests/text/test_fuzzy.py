"""Finding a name by some of its letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.fuzzy import found


def best(typed: str, *names: str) -> str:
    scores = {name: match.score for name in names if (match := found(typed, name))}
    return max(scores, key=lambda name: scores[name])


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("sa", ("Save As", "Usage")),
        ("find n", ("Find Next", "Find")),
        ("fs", ("Full Screen", "Offset", "Fast")),
        ("out", ("Outline", "Zoom Out")),
        ("replace", ("Replace", "Rewrite Palace")),
        ("uber", ("Über uns", "Rubber")),
    ],
)
def test_the_first_is_what_was_meant(typed: str, names: tuple[str, ...]) -> None:
    assert best(typed, *names) == names[0]


def test_the_letters_that_were_typed_are_known() -> None:
    match = found("fn", "Find Next")
    assert match is not None
    assert match.places == (0, 5)


def test_letters_in_another_order_find_nothing() -> None:
    assert found("nf", "Find") is None
    assert found("x", "") is None


@given(st.text(max_size=12), st.text(max_size=12))
def test_places_rise_and_there_are_as_many_as_letters(typed: str, name: str) -> None:
    match = found(typed, name)
    letters = [sign for sign in typed if not sign.isspace()]
    if match is not None and match.places:
        assert list(match.places) == sorted(set(match.places))
        assert len(match.places) <= len(letters)
        assert match.places[-1] < len(name)
