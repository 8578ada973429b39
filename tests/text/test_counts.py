"""Counts of a text as a writer is asked for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.counting import Counts, counted
from writer.text.graphemes import grapheme_count, is_boundary

LETTERS = st.text(st.sampled_from("ab \n\r.ée\u0301👨\u200d👩🏽🇩🇪漢あ한ᄒ\u1161\u11abनमस्ते\ufe0f"))


@given(LETTERS)
def test_characters_are_what_a_reader_sees_as_one(text: str) -> None:
    assert grapheme_count(text) == sum(is_boundary(text, index) for index in range(len(text)))


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("abc", 3), ("e\u0301", 1), ("👨\u200d👩\u200d👧", 1), ("🇩🇪🇫🇷", 2), ("👍🏽", 1), ("नमस्ते", 4)],
)
def test_some_characters(text: str, count: int) -> None:
    assert grapheme_count(text) == count


def test_a_letter_with_two_paragraphs() -> None:
    counts = counted("Dear Ada, it rains.\n\nWe stay in. Do you?\n")
    assert counts == Counts(words=9, characters=38, solid=31, sentences=3, paragraphs=2)


def test_chinese_and_japanese_are_counted_by_the_sign() -> None:
    counts = counted("我爱你。Hello 世界")
    assert (counts.words, counts.signs, counts.sentences) == (6, 5, 2)
    assert counted("漢" * 1000).pages == 3
    assert counted("漢" * 1000).reading_minutes == 2


def test_marks_are_no_sentence() -> None:
    assert counted("***\n\n---").sentences == 0
    assert counted("") == Counts()


@given(st.lists(LETTERS.map(lambda text: text.replace("\r", "").replace("\n", ""))))
def test_paragraphs_add_up(paragraphs: list[str]) -> None:
    assert sum(map(counted, paragraphs), Counts()) == counted("\n".join(paragraphs))


@given(LETTERS, LETTERS)
def test_what_is_added_can_be_taken_away(left: str, right: str) -> None:
    assert counted(left) + counted(right) - counted(right) == counted(left)


def test_pages_and_minutes() -> None:
    counts = counted("word " * 500)
    assert (counts.pages, counted("word").pages, counted("").pages) == (2, 1, 0)
    assert counts.reading_minutes == pytest.approx(2.1, abs=0.01)
    assert counts.speaking_minutes > counts.reading_minutes
