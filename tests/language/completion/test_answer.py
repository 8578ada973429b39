"""One answer on its way to the page."""

from __future__ import annotations

from writer.language.completion.answer import StreamedAnswer
from writer.language.completion.cleanup import Limits
from writer.language.completion.gates import Surroundings
from writer.language.completion.reasons import Reason


def test_an_answer_grows_by_whole_words() -> None:
    answer = StreamedAnswer(Surroundings("The ", ""), Limits())
    shown = [answer.add(text).text for text in ("quick", " bro", "wn", " fox")]
    assert shown == ["", "quick", "quick", "quick brown"]
    assert answer.complete().text == "quick brown fox"


def test_a_gate_that_closes_ends_the_answer_with_its_reason() -> None:
    answer = StreamedAnswer(Surroundings("The quick ", "brown fox jumps"), Limits())
    answer.add("brown fox")
    closed = answer.add(" jumps over")
    assert (closed.text, closed.ended, closed.reason) == ("", True, Reason.REPEATS_AFTER)
