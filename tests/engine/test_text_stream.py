"""Text as it may be shown: whole characters, no part of a stop text, nothing lost."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from writer.engine.worker.tokens.text_stream import TextStream


def shown(stream: TextStream, pieces: list[bytes]) -> list[str]:
    texts = []
    for piece in pieces:
        if (ready := stream.add(piece)) is not None:
            texts.append(ready.text)
        if stream.stopped:
            break
    if (rest := stream.finish()) is not None:
        texts.append(rest.text)
    return texts


def split(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({cut % (len(data) + 1) for cut in cuts} | {0, len(data)})
    return [data[start:end] for start, end in pairwise(places)]


@given(st.text(), st.lists(st.integers(0, 1000)))
def test_however_it_is_cut_the_text_is_whole(text: str, cuts: list[int]) -> None:
    texts = shown(TextStream(()), split(text.encode(), cuts))
    assert "".join(texts) == text
    assert all(texts)


@given(
    st.text("ab\n.é", max_size=30), st.lists(st.integers(0, 100)), st.lists(st.text("ab\n.", max_size=4), max_size=3)
)
def test_text_ends_where_the_first_stop_text_begins(text: str, cuts: list[int], stops: list[str]) -> None:
    """Pieces are one letter or more; the stop text that is complete first decides."""
    stream = TextStream(stops)
    result = "".join(shown(stream, split(text.encode(), cuts)))
    assert text.startswith(result)
    assert not any(stop in result for stop in stops if stop)
    if stream.stopped:
        assert any(text[len(result) :].startswith(stop) for stop in stops if stop)
    else:
        assert result == text


def test_bytes_that_are_no_text_are_replaced_not_lost() -> None:
    assert shown(TextStream(()), [b"a", b"\xff", b"b"]) == ["a", "\N{REPLACEMENT CHARACTER}", "b"]


def test_tokens_and_probabilities_of_held_text_come_with_it() -> None:
    stream = TextStream(("END",))
    assert stream.add(b"E", -1.0) is None
    assert stream.add(b"N", -2.0) is None
    piece = stream.add(b"x", -3.0)
    assert piece is not None
    assert (piece.text, piece.tokens, piece.log_probabilities) == ("ENx", 3, (-1.0, -2.0, -3.0))
