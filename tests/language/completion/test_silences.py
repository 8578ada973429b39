"""What "Why nothing?" remembers: the last reasons, joined where they come in a row, and only a few words each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.completion.reasons import Reason
from writer.language.completion.silences import MOST, WORDS_LENGTH, Silences, words_before
from writer.text.graphemes import is_boundary


def test_the_newest_comes_first_and_equal_ones_in_a_row_are_one() -> None:
    silences = Silences().with_silence(Reason.HEADING, "# The", 1.0)
    for at in (2.0, 3.0, 4.0):
        silences = silences.with_silence(Reason.LOW_CONFIDENCE, f"word {at:.0f}", at)
    assert [(each.reason, each.times, each.words, each.at) for each in silences.newest] == [
        (Reason.LOW_CONFIDENCE, 3, "word 4", 4.0),
        (Reason.HEADING, 1, "# The", 1.0),
    ]


def test_a_suggestion_in_between_ends_the_row() -> None:
    silences = Silences().with_suggestion().with_silence(Reason.EMPTY, "a", 1.0)
    silences = silences.with_suggestion().with_silence(Reason.EMPTY, "b", 2.0).with_silence(Reason.EMPTY, "c", 3.0)
    assert [each.times for each in silences.newest] == [2, 1]


def test_only_the_last_are_remembered() -> None:
    silences = Silences()
    for number in range(5 * MOST):
        silences = silences.with_silence(list(Reason)[number % 2], str(number), float(number))
    assert [each.words for each in silences.newest] == [str(5 * MOST - 1 - back) for back in range(MOST)]


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", ""),
        ("  \n", ""),
        ("Dear  Anna,\nI was\tin ", "I was in"),
        ("The harbour was quiet before dawn, and the boats knocked", "…before dawn, and the boats knocked"),
        ("x" * 500, "…" + "x" * WORDS_LENGTH),
        ("word " + "x" * 500, "…" + "x" * WORDS_LENGTH),
        ("\U0001f468‍\U0001f469‍\U0001f467" * 20, "…" + "\U0001f468‍\U0001f469‍\U0001f467" * 7),
    ],
)
def test_a_few_words_of_the_line_say_what_it_was_about(before: str, words: str) -> None:
    assert words_before(before) == words


@given(st.text(alphabet=st.sampled_from("ab e\u0301\u200d\U0001f468\U0001f1e9\n\t"), max_size=120))
def test_the_words_are_short_and_never_cut_inside_a_character(before: str) -> None:
    words = words_before(before)
    line = " ".join(before[before.rfind("\n") + 1 :].split())
    assert len(words) <= WORDS_LENGTH + 1
    assert line.endswith(words.removeprefix("…"))
    assert is_boundary(line, len(line) - len(words.removeprefix("…")))
