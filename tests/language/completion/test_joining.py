"""A suggestion in the middle of a line leads to what stands behind the caret, or is not shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.joining import joined, rest_of_line
from writer.language.completion.reasons import Reason
from writer.text.words import words


@pytest.mark.parametrize(
    ("text", "after", "shown"),
    [
        ("the old house by the sea", " by the sea.", "the old house"),
        ("old house", " house by the sea.", "old"),
        ("old house was ours", " house was ours.", "old"),
        ("old and", " and tired.", "old"),
        ("brown fox", "", "brown fox"),
        ("brown fox.", "\nThe next paragraph begins.", "brown fox."),
        ("brown fox", "  \nThe next paragraph.", "brown fox"),
        ("brown,", ", and so on", "brown"),
        ("brown fox.", ".", "brown fox"),
        ("and saw “the", " the sea.", "and saw"),
        ("quick brown fox", " jumped over.", "quick brown fox"),
        ("Dr. Brown said", " nothing.", "Dr. Brown said"),
        ("brown fox. It was late", " The dog slept.", "brown fox. It was late"),
    ],
)
def test_it_is_cut_where_it_meets_what_follows(text: str, after: str, shown: str) -> None:
    assert joined(text, after, ended=True).text == shown


@pytest.mark.parametrize(
    ("text", "after", "reason"),
    [
        ("house by the", " house by the sea", Reason.REPEATS_AFTER),
        ("house", " house by the sea", Reason.REPEATS_AFTER),
        ("went home.", " and slept.", Reason.DOES_NOT_JOIN),
        ("went home. It was late", " and slept.", Reason.DOES_NOT_JOIN),
        ("went home!”", ", he said.", Reason.DOES_NOT_JOIN),
        (".", ", he said.", Reason.DOES_NOT_JOIN),
    ],
)
def test_what_cannot_join_is_refused(text: str, after: str, reason: Reason) -> None:
    refused = joined(text, after, ended=True)
    assert (refused.text, refused.ended, refused.reason) == ("", True, reason)


def test_a_word_that_may_be_the_next_one_is_held_back_until_it_is_known() -> None:
    assert joined("the old", " old house", ended=False).text == "the"
    assert joined("the old man", " old house", ended=False).text == "the old man"
    assert joined("the old house", " old house", ended=False) == joined("the old house has", " old house", ended=False)
    assert joined("the old house", " old house", ended=False).ended, "the model need not go on"


def test_a_model_that_was_not_shown_the_rest_is_believed_a_word_only_unless_it_meets_it() -> None:
    assert joined("quick brown fox", " jumped", ended=True, alone=1).text == "quick"
    assert joined("quick brown fox jumped over", " jumped over", ended=True, alone=1).text == "quick brown fox"
    assert joined("er than before", " for once", ended=True, alone=1).text == "er"
    assert joined("quick brown fox", "\n", ended=True, alone=1).text == "quick brown fox"


def test_only_the_line_counts() -> None:
    assert rest_of_line(" of it\nNext") == " of it"
    assert rest_of_line("  \nNext") == rest_of_line("") == ""


@given(
    st.lists(st.sampled_from(["old", "house", "by", "the", "sea", ",", "."]), min_size=1, max_size=8),
    st.lists(st.sampled_from(["old", "house", "by", "the", "sea", ",", "."]), max_size=5),
    st.sampled_from([0, 1, 2]),
)
def test_what_is_shown_only_grows_and_is_a_head_of_the_answer(said: list[str], behind: list[str], alone: int) -> None:
    after = " " + " ".join(behind)
    shown = ""
    for count in range(1, len(said) + 1):
        text = " ".join(said[:count])
        now = joined(text, after, ended=count == len(said), alone=alone)
        assert text.startswith(now.text)
        if now.reason:
            return  # what was shown stays, and nothing more comes
        assert now.text.startswith(shown)
        shown = now.text
        if now.ended:
            return


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_joins_or_is_refused(text: str, after: str) -> None:
    found = joined(text, after, ended=True)
    assert text.startswith(found.text)
    assert found.text or found.reason or not text
    assert len(list(words(found.text))) <= len(list(words(text)))
