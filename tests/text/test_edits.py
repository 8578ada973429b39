"""Edits do to a text what they say."""

from __future__ import annotations

import pytest

from writer.text.edits import TextEdit, apply_edits, minimal_edit, shift_span
from writer.text.span import Span


def test_edits_count_in_the_text_before_any_of_them() -> None:
    edits = [TextEdit(Span(4, 7), "two"), TextEdit(Span(0, 3), "ONE"), TextEdit(Span(7, 7), "!")]
    assert apply_edits("one 222", edits) == "ONE two!"


@pytest.mark.parametrize(
    "edits",
    [[TextEdit(Span(0, 2), ""), TextEdit(Span(1, 3), "")], [TextEdit(Span(2, 9), "")]],
)
def test_edits_that_overlap_or_leave_the_text_are_refused(edits: list[TextEdit]) -> None:
    with pytest.raises(ValueError, match="overlap"):
        apply_edits("abc", edits)


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


def test_the_smallest_edit() -> None:
    assert minimal_edit("the cat sat", "the bat sat") == TextEdit(Span(4, 5), "b")
    assert minimal_edit("aa", "aaa") == TextEdit(Span(2, 2), "a")
    assert minimal_edit("same", "same") is None


def test_a_span_moves_with_what_is_typed_before_it_and_dies_when_touched() -> None:
    span = Span(5, 8)
    assert shift_span(span, TextEdit(Span(0, 0), "xx")) == Span(7, 10)
    assert shift_span(span, TextEdit(Span(8, 8), "xx")) == span
    assert shift_span(span, TextEdit(Span(6, 6), "x")) is None
