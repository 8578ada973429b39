"""Searching as text: what is found, where, and what stands there then."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.text.searching import PatternError, Places, Query, compiled, scan, template
from writer.text.units import from_utf16, utf16_length


def found(text: str, query: Query, step: int = 1 << 20) -> list[tuple[int, int]]:
    places = Places()
    for _part in scan(text, compiled(query), places, step=step):
        pass
    return list(places)


def replaced(text: str, wanted: str, replacement: str) -> str:
    pattern = compiled(Query(wanted, pattern=True))
    return pattern.sub(template(replacement, pattern), text)


def test_places_do_not_overlap_and_signs_mean_themselves() -> None:
    assert found("aaaa", Query("aa")) == [(0, 2), (2, 4)]
    assert found("🙂 a.b axb", Query("a.b")) == [(3, 6)]
    assert found("Sea sea", Query("sea", case=True)) == [(4, 7)]
    assert found("", Query("x")) == []


@given(st.text("ab\n🙂é", max_size=60), st.text("ab🙂", min_size=1, max_size=2), st.integers(1, 9))
def test_looking_in_parts_finds_what_looking_at_once_finds(text: str, wanted: str, step: int) -> None:
    at_once = found(text, Query(wanted, case=True))
    assert found(text, Query(wanted, case=True), step) == at_once
    for start, end in at_once:
        assert text[from_utf16(text, start) : from_utf16(text, end)] == wanted


def test_an_empty_match_at_the_seam_of_two_parts_is_found_once() -> None:
    assert found("a\nb\nc", Query("^", pattern=True), step=1) == [(0, 0), (2, 2), (4, 4)]


def test_whole_words_in_any_script() -> None:
    assert found("été étés l’été", Query("été", whole_words=True)) == [(0, 3), (11, 14)]


def test_groups_by_number_and_by_name() -> None:
    assert replaced("Ada Lovelace", r"(?P<first>\w+) (\w+)", r"\2, ${first}") == "Lovelace, Ada"
    assert replaced("ab", "(a)|(b)", r"[\1\2]") == "[a][b]"
    assert replaced("a b", " ", r"\n\t\\ $5 \g<0>|") == "a\n\t\\ $5  |b"


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("(a", "A bracket “(” is not closed (character 1)."),
        ("a)", "closes nothing"),
        ("[a", "A bracket “[” is not closed"),
        ("*", "stands nothing to repeat"),
        ("a\\", "A single \\ stands at the end"),
        (r"\q", "means nothing"),
        ("(?<=a+)b", "must have one length"),
        ("[z-a]", "runs backwards"),
        ("(?P<", "This is not a complete pattern"),
        ("(" * 5000, "too large"),
    ],
)
def test_what_is_no_pattern_is_said_in_words(pattern: str, words: str) -> None:
    with pytest.raises(PatternError, match=re.escape(words)):
        compiled(Query(pattern, pattern=True))


@pytest.mark.parametrize(
    ("replacement", "words"),
    [
        (r"\2", "There is no group 2: the pattern has only one."),
        ("${name}", "The pattern has no group called “name”."),
        ("${}", "A group without a name."),
        ("a\\", "A single \\ stands at the end of the replacement"),
    ],
)
def test_a_replacement_that_cannot_be_made_is_said_in_words(replacement: str, words: str) -> None:
    with pytest.raises(PatternError, match=re.escape(words)):
        template(replacement, re.compile("(a)"))


def test_the_next_and_the_one_before_go_around() -> None:
    places = Places()
    for start in (2, 6, 10):
        places.add(start, start + 2)
    assert [places.next_from(position) for position in (0, 3, 6, 11)] == [0, 1, 1, 0]
    assert [places.last_before(position) for position in (1, 4, 9, 99)] == [2, 0, 1, 2]
    assert places.number_of(6, 8) == 1
    assert places.number_of(6, 7) == -1
    assert list(places.between(3, 10)) == [(6, 8), (10, 12)]
    assert Places().next_from(0) == Places().last_before(5) == -1


@given(st.text(max_size=200))
def test_long_texts_are_counted_like_short_ones(text: str) -> None:
    assert utf16_length(text) == sum(utf16_length(sign) for sign in text)
