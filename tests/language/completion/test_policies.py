"""Pause and cache: the small rules around a suggestion."""

from __future__ import annotations

import pytest

from writer.language.completion.cache import Known, SuggestionCache
from writer.language.completion.pause import Pause


def text_of(known: Known | None) -> str | None:
    return None if known is None else known.text


@pytest.mark.parametrize(("latency", "pause"), [(0, 15), (70, 15), (71, 25), (140, 25), (141, 55), (2000, 55)])
def test_the_pause_follows_the_last_latency(latency: float, pause: int) -> None:
    assert Pause().after_answer(latency).milliseconds == pause


def test_a_pause_the_writer_set_holds_whatever_the_latency() -> None:
    assert Pause(setting=300).after_answer(10).milliseconds == 300


def test_five_dismissals_in_a_row_are_unwanted_until_one_is_accepted() -> None:
    pause = Pause()
    for unwanted in (False, False, False, False, True):
        pause = pause.after_dismissal()
        assert pause.unwanted is unwanted
    assert not pause.forgiven().unwanted


def test_an_answer_is_found_again_at_its_place_and_while_it_is_typed() -> None:
    cache = SuggestionCache()
    cache.remember("The ", Known("quick brown"))
    assert text_of(cache.recall("The ")) == "quick brown"
    assert text_of(cache.recall("The qui")) == "ck brown"
    assert cache.recall("The quick brown") is None
    assert cache.recall("The quiet") is None
    assert cache.recall("A ") is None


def test_a_place_without_a_suggestion_is_not_asked_about_again() -> None:
    cache = SuggestionCache()
    cache.remember("The ", Known(""))
    assert text_of(cache.recall("The ")) == ""
    assert cache.recall("The q") is None


def test_looking_back_ends_after_128_characters() -> None:
    cache = SuggestionCache()
    cache.remember("x", Known("y" * 200))
    assert text_of(cache.recall("x" + "y" * 128)) == "y" * 72
    assert cache.recall("x" + "y" * 129) is None


def test_the_least_recently_used_answer_is_forgotten_first() -> None:
    cache = SuggestionCache(capacity=2)
    cache.remember("a ", Known("one"))
    cache.remember("b ", Known("two"))
    cache.recall("a ")
    cache.remember("c ", Known("three"))
    assert tuple(text_of(cache.recall(before)) for before in ("a ", "b ", "c ")) == ("one", None, "three")


def test_a_place_is_told_by_the_text_before_it_and_not_by_its_last_words() -> None:
    cache = SuggestionCache()
    cache.remember("In spring the ", Known("flowers"))
    assert cache.recall("In winter the ") is None


def test_a_cleared_cache_knows_nothing() -> None:
    cache = SuggestionCache()
    cache.remember("a", Known("b"))
    cache.clear()
    assert cache.recall("a") is None


def test_an_answer_for_the_middle_of_a_line_is_for_that_line_only() -> None:
    cache = SuggestionCache()
    cache.remember("The ", Known("quick brown", 0.6), after=" fox\nand more")
    assert cache.recall("The ") is None
    assert cache.recall("The q", " fox\nand others") == Known("uick brown", 0.6)
