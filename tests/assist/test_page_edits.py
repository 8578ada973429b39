"""One text made into another by edits of the page, which counts as Qt does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.assist import page_edits
from writer.assist.page_edits import replacements

texts = st.lists(st.sampled_from(["one", "two", "\U0001f642", "\n", "é", "a\u0301"]), max_size=16).map(" ".join)


def applied(before: str, after: str) -> str:
    units = before.encode("utf-16-le")
    for each in reversed(replacements(before, after)):
        units = units[: 2 * each.start] + each.text.encode("utf-16-le") + units[2 * each.end :]
    return units.decode("utf-16-le")


@given(texts, texts)
def test_the_edits_lead_to_the_other_text(before: str, after: str) -> None:
    assert applied(before, after) == after


@given(texts, texts)
def test_so_does_the_one_edit_of_long_texts(before: str, after: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_edits, "LONGEST", 0)
        assert applied(before, after) == after
        assert len(replacements(before, after)) <= 1
