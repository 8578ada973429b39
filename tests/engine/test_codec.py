"""Messages on the wire: what goes in comes out, what is no message is refused, lines may arrive in any pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.codec import LineBuffer, ProtocolError, decode_event, decode_request, encode
from writer.engine.messages import (
    Cancel,
    ChatMessage,
    Delta,
    EngineConfig,
    Event,
    Finished,
    Generate,
    Load,
    Ping,
    Request,
    Score,
    Scored,
    Timings,
)

TEXT = st.text(st.characters(codec="utf-8"))
IDS = st.integers(0, 2**53)
REQUESTS: st.SearchStrategy[Request] = st.one_of(
    st.builds(Cancel, IDS),
    st.builds(Ping, IDS),
    st.builds(Load, IDS, st.builds(EngineConfig, TEXT)),
    st.builds(Generate, IDS, st.just("completion"), TEXT, stop=st.lists(TEXT, max_size=3).map(tuple)),
    st.builds(Score, IDS, TEXT, st.lists(TEXT, max_size=4).map(tuple), TEXT),
)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Delta, IDS, TEXT, st.integers(0, 9), st.lists(st.floats(-99, 0), max_size=3).map(tuple)),
    st.builds(Finished, IDS, st.just("stop"), st.builds(Timings, IDS)),
    st.builds(Scored, IDS, st.lists(st.none() | st.floats(-99, 99), max_size=4).map(tuple), st.floats(-9, 9), IDS),
)


@given(REQUESTS)
def test_requests_survive_the_wire(request: Request) -> None:
    assert decode_request(encode(request).removesuffix(b"\n")) == request


@given(EVENTS)
def test_events_survive_the_wire(event: Event) -> None:
    assert decode_event(encode(event).removesuffix(b"\n")) == event


def test_half_a_character_pair_is_replaced() -> None:
    request = Generate(1, "rewrite", messages=(ChatMessage("user", "a\ud83d"),))
    decoded = decode_request(encode(request).strip())
    assert isinstance(decoded, Generate)
    assert decoded.messages[0].content == "a?"


@given(st.lists(REQUESTS, max_size=4), st.lists(st.integers(0, 2000)))
def test_lines_are_found_however_the_stream_is_cut(requests: list[Request], cuts: list[int]) -> None:
    stream = b"".join(encode(request) for request in requests)
    places = sorted({cut % (len(stream) + 1) for cut in cuts} | {0, len(stream)})
    buffer = LineBuffer(_never)
    lines = [line for a, b in pairwise(places) for line in buffer.feed(stream[a:b])]
    assert [decode_request(line) for line in lines] == requests


def test_a_line_that_is_too_long_is_dropped_once_and_its_neighbours_are_kept() -> None:
    """Also when it comes in pieces, and when the sound line before it ends in the same block."""
    told: list[ProtocolError] = []
    buffer = LineBuffer(told.append, limit=100)
    long = b'{"type":"Score","id":7,"before":"' + b"x" * 500
    lines = [line for block in (b"one\n" + long, long, b"xx\ntwo\nthr", b"ee\n") for line in buffer.feed(block)]
    assert lines == [b"one", b"two", b"three"]
    (error,) = told
    assert error.id == 7
    assert error.line == long[:200]


def test_a_line_of_ten_megabytes_in_small_pieces_costs_no_more_than_its_bytes() -> None:
    """Joining what is there with each new piece would copy a terabyte."""
    buffer = LineBuffer(_never)
    pieces = [buffer.feed(b"x" * 100) for _ in range(100_000)]
    assert not any(pieces)
    assert buffer.feed(b"\n") == [b"x" * 10_000_000]


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        (b'{"type":"Generate","id":12,"task":"completion","sampling":{"temperature":null}}', 12),
        (b'{"type":"Nothing", "id": 3}', 3),
        (b'{"type":"Generate","id":-4}', None),
        (b'{"type":"Generate","id":"5"}', None),
        (b"garbage", None),
    ],
)
def test_a_line_that_cannot_be_read_still_tells_whose_it_is(line: bytes, id_: int | None) -> None:
    with pytest.raises(ProtocolError) as caught:
        decode_request(line)
    assert caught.value.id == id_


def _never(error: ProtocolError) -> None:
    raise AssertionError(error)


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"\xff", b'{"type":"Load"}', b'{"type":"Cancel","id":null}'])
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_request(line)
    with pytest.raises(ProtocolError):
        decode_event(line)
