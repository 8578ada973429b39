"""From what a model streams to what stands behind the caret, in the middle of a line and of a word."""

from __future__ import annotations

import pytest

from writer.language.completion.cleanup import Cleaned, Limits, Piece, clean
from writer.language.completion.gates import Surroundings
from writer.language.completion.passing import completing_probability, passed
from writer.language.completion.reasons import Reason

LIMITS = Limits(max_words=8, least=0.02, rising=0.0)


def stream(around: Surroundings, *texts: str, log: float = -0.1, alone: int = 0) -> list[Cleaned]:
    """What may be shown after each piece, the last one after the model has ended."""
    pieces: list[Piece] = []
    found = []
    for text in texts:
        pieces.append(Piece(text, (log,)))
        found.append(passed(clean(pieces, LIMITS), pieces, around, alone))
    found.append(passed(clean(pieces, LIMITS, complete=True), pieces, around, alone))
    return found


def test_the_answer_grows_until_it_meets_what_follows() -> None:
    around = Surroundings("We saw the ", " house by the sea.")
    shown = stream(around, "big", " old", " house", " by", " the")
    assert [each.text for each in shown] == ["", "big", "big old", "big old", "big old", "big old"]
    assert [each.ended for each in shown] == [False, False, False, False, True, True]


def test_a_model_that_only_repeats_what_follows_is_stopped_early() -> None:
    around = Surroundings("We saw the ", " house by the sea.")
    shown = stream(around, "house", " by", " the")
    assert all(not each.text for each in shown)
    assert shown[2].ended
    assert shown[2].reason is Reason.REPEATS_AFTER


def test_a_sentence_end_inside_a_sentence_closes_the_gate() -> None:
    around = Surroundings("We saw the ", " house by the sea.")
    last = stream(around, "boat", ".", " Then")[-1]
    assert (last.text, last.ended, last.reason) == ("", True, Reason.DOES_NOT_JOIN)


def test_half_a_word_is_weighed_by_its_own_letters_only() -> None:
    pieces = [Piece("bm", (-1.0,)), Piece("outh", (-2.0,)), Piece(" at", (-8.0,))]
    assert completing_probability(pieces, "bmouth at") == pytest.approx(0.0498, abs=1e-3)
    assert completing_probability(pieces[2:], " at") == 1.0
    around = Surroundings("We went to the har", "", knows=lambda word: word == "harbour")
    assert stream(around, "bm", "outh", " at")[-1].reason is Reason.BROKEN_SEAM
    assert stream(around, "bour", " at")[-1].text == "bour at"
    assert stream(around, "bm", "outh", " at", log=-0.01)[-1].text == "bmouth at"


def test_at_the_end_of_a_line_nothing_is_cut() -> None:
    around = Surroundings("We saw the ", "\nAnother paragraph.")
    assert stream(around, "boat", " and", " slept", ".", alone=1)[-1].text == "boat and slept."


def test_a_model_that_does_not_see_what_follows_says_a_word() -> None:
    around = Surroundings("We saw the ", " house by the sea.")
    assert [each.text for each in stream(around, "big", " old", " tree", alone=1)] == ["", "big", "big", "big"]
    assert stream(around, "big", " old", " house", " by", alone=1)[-1].text == "big old"
