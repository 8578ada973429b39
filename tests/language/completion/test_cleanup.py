"""What of a raw answer becomes a suggestion."""

from __future__ import annotations

import math

import pytest

from writer.language.completion.cleanup import Cleaned, Limits, Piece, clean, wanted
from writer.language.completion.reasons import Reason

SURE = Limits()


def said(*texts: str, complete: bool = False, limits: Limits = SURE) -> Cleaned:
    return clean([Piece(text) for text in texts], limits, complete)


def weighed(*pieces: tuple[str, float], limits: Limits = SURE) -> Cleaned:
    return clean([Piece(text, (math.log(probability),)) for text, probability in pieces], limits, complete=True)


def test_only_whole_words_are_shown_while_the_answer_streams() -> None:
    assert said(" qu", "ick br") == Cleaned(" quick", ended=False)
    assert said(" qu", "ick br", complete=True) == Cleaned(" quick br", ended=True)
    assert said(" qu").text == ""


def test_a_word_that_may_still_get_an_apostrophe_waits() -> None:
    assert said(" I don", "'").text == " I"
    assert said(" I don", "'t know").text == " I don't"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (" quick fox\nNext", " quick fox"),
        (" quick fox.\n\nNext", " quick fox."),
        ("\nNext line", ""),
        (" went home. Then she slept.", " went home. Then she slept."),
        (" went home early. Then she slept", " went home early."),
        (" met Dr. Smith there. He was", " met Dr. Smith there."),
        (" it was 3.5 miles. Then", " it was 3.5 miles."),
        (" said “no, never.” Then he", " said “no, never.”"),
        (" went to the shop (", " went to the shop"),
        (" went to say “", " went to say"),
        (" trailing space  ", " trailing space"),
        ("", ""),
    ],
)
def test_where_a_suggestion_ends(raw: str, expected: str) -> None:
    assert said(raw, complete=True) == Cleaned(expected, ended=True, reason=None if expected else Reason.EMPTY)


def test_at_most_so_many_words() -> None:
    assert said(" one two three four five", limits=Limits(max_words=3)) == Cleaned(" one two three", ended=True)


def test_a_paragraph_may_run_over_sentences_and_lines() -> None:
    raw = " went home today. Then she slept.\nNext day"
    assert said(raw, complete=True, limits=Limits(paragraph=True)).text == raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (" the cat and the cat and the cat and", " the cat and"),
        (" very very nice", " very very nice"),
        (" very very very nice", " very very"),
        (" no no no no", " no no"),
        ("...............", "..."),
    ],
)
def test_loops_are_cut(raw: str, expected: str) -> None:
    assert said(raw, complete=True).text == expected[: len(raw)]


def test_words_the_model_is_not_sure_of_are_left_out() -> None:
    assert weighed((" quick", 0.9), (" brown", 0.9), (" aard", 0.5), ("vark", 0.01)).text == " quick brown"


def test_an_unsure_first_word_means_silence_with_its_reason() -> None:
    assert weighed((" qu", 0.5), ("ick", 0.01), (" fox", 1.0)) == Cleaned("", True, Reason.LOW_CONFIDENCE)


def test_the_first_word_has_to_be_as_likely_as_asked() -> None:
    pieces = [(" quick", 0.5)]
    assert weighed(*pieces, limits=Limits(least=0.6)).text == ""
    assert weighed(*pieces, limits=Limits(least=0.4)).text == " quick"
    assert weighed((" quick", 0.1), limits=wanted()).text == " quick"


def test_further_words_have_to_be_likelier_than_the_first() -> None:
    pieces = [(" quick", 0.6), (" brown", 0.9)]
    assert weighed(*pieces, limits=Limits(least=0.4)).text == " quick"
    assert weighed(*pieces, limits=Limits(least=0.4, rising=0.0)).text == " quick brown"


def test_the_probability_is_that_of_all_that_is_shown() -> None:
    assert weighed((" quick", 0.6), (" brown", 0.9), limits=wanted()).probability == pytest.approx(0.54)


@pytest.mark.parametrize(
    ("pieces", "reason"),
    [([], Reason.EMPTY), ([" "], Reason.ONLY_SPACE), (["\n", "\n"], Reason.EMPTY)],
)
def test_an_answer_of_nothing_says_so(pieces: list[str], reason: Reason) -> None:
    assert said(*pieces, complete=True) == Cleaned("", True, reason)


def test_a_model_that_only_makes_space_is_stopped() -> None:
    assert not said(" " * 4).ended
    assert said(" " * 20) == Cleaned("", True, Reason.ONLY_SPACE)


def test_an_emoji_is_shown_whole_or_not_at_all() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    assert said(f" fun {family[:2]}").text == " fun"
    assert said(f" fun {family}", " and").text == f" fun {family}"
