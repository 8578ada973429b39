"""Which misspelling stands for which word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.language.grammar.lexicon import Lexicon
from writer.language.grammar.slips import slip_cost, slip_weight, sound_keys

LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", max_size=9)


@pytest.mark.parametrize(
    ("likelier", "other", "word"),
    [
        ("which", "with", "wich"),
        ("totally", "total", "totaly"),
        ("until", "unto", "untill"),
        ("because", "became", "becase"),
        ("create", "great", "creat"),
        ("friend", "fiend", "freind"),
        ("the", "tea", "teh"),
    ],
)
def test_a_doubled_silent_or_swapped_letter_is_the_likelier_slip(likelier: str, other: str, word: str) -> None:
    assert slip_weight(word, likelier) < slip_weight(word, other)


def test_an_ordinary_slip_costs_the_judge_nothing_and_a_wrong_first_letter_something() -> None:
    assert slip_cost("Wark", "Work") == 0
    assert slip_cost("recieve", "receive") == 0
    assert slip_cost("wark", "park") > 2
    assert slip_cost("wark", "forks") > slip_cost("wark", "park")


@given(LETTERS, LETTERS)
def test_only_a_word_itself_is_no_slip(word: str, other: str) -> None:
    assert slip_weight(word, word) == 0
    assert (slip_weight(word, other) == 0) == (word == other)


@given(LETTERS, LETTERS, LETTERS)
def test_what_both_words_share_at_their_ends_changes_little(head: str, word: str, other: str) -> None:
    assert slip_weight("m" + head + word, "m" + head + other) <= slip_weight(word, other) + 0.01


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bisnes", "business"),
        ("proffeser", "professor"),
        ("imidiatly", "immediately"),
        ("fone", "phone"),
        ("nite", "night"),
        ("sicology", "sickology"),
        ("enneoyed", "annoyed"),
        ("ashoor", "assure"),
    ],
)
def test_words_that_sound_alike_share_a_key(one: str, other: str) -> None:
    assert len(set(sound_keys(f"{one}\n{other}"))) == 1


def test_words_that_sound_different_do_not() -> None:
    keys = sound_keys("dog\ncat\nhouse\nchip\nship\ntable")
    assert len(set(keys)) == 5


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("bisnes", "business"),
        ("definetly", "definitely"),
        ("thier", "their"),
        ("totaly", "totally"),
        ("wich", "which"),
        ("succesful", "successful"),
        ("enviroment", "environment"),
        ("imidiatly", "immediately"),
        ("recieve", "receive"),
        ("goverment", "government"),
        ("yong", "young"),
    ],
)
def test_the_word_that_was_meant_comes_first(lexicon: Lexicon, word: str, meant: str) -> None:
    assert lexicon.suggestions(word)[0] == meant
    assert word not in lexicon.suggestions(word)


def test_a_word_as_long_as_a_line_has_no_suggestions(lexicon: Lexicon) -> None:
    assert lexicon.suggestions("a" * 5000) == ()
    assert lexicon.lookalikes("a" * 5000) == ()


def test_lookalikes_are_other_words_that_are_about_as_usual(lexicon: Lexicon) -> None:
    found = dict(lexicon.lookalikes("plan"))
    assert "plane" in found
    assert "plans" not in found
    assert "plan" not in found
    assert all(cost >= 0 for cost in found.values())
