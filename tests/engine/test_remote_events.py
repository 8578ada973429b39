"""Whatever a server sends, in whatever pieces it arrives, becomes the same text or a refusal, never a crash."""

from __future__ import annotations

import contextlib
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writer.engine.messages import Bias, ChatMessage, EngineConfig, Generate, Load, Sampling
from writer.engine.remote.asking import BREAK, guarded, question, unguarded
from writer.engine.remote.events import LINE_LIMIT, BadAnswerError, Chunk, EventLines, chunk, plain
from writer.engine.remote.words import refusal

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["choices", "text", "delta", "content", "logprobs", "token_logprobs", "usage", "error", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON | st.binary(max_size=60))
def test_any_event_is_a_piece_or_a_refusal(value: object) -> None:
    event = value if isinstance(value, bytes) else json.dumps(value).encode()
    with contextlib.suppress(BadAnswerError):
        found = chunk(event)
        assert found is None or (isinstance(found.text, str) and all(each <= 0 for each in found.log_probabilities))


@given(st.lists(st.text(alphabet="ab:\r\n dat", max_size=12), max_size=8), st.lists(st.integers(1, 9), max_size=30))
def test_how_it_is_cut_into_pieces_does_not_matter(texts: list[str], cuts: list[int]) -> None:
    stream = "".join(f"data: {text}\n\n" for text in texts).encode()
    whole = EventLines()
    expected = [*whole.feed(stream), *whole.end()]
    parts, found, at = EventLines(), list[bytes](), 0
    for cut in cuts:
        found += parts.feed(stream[at : at + cut])
        at += cut
    found += [*parts.feed(stream[at:]), *parts.end()]
    assert found == expected


def test_an_event_of_several_lines_is_one() -> None:
    lines = EventLines()
    assert list(lines.feed(b"event: x\ndata: 1\r\ndata:2\n\n: hello\n\n")) == [b"1\n2"]


def flood(lines: EventLines, block: bytes) -> None:
    for _ in range(LINE_LIMIT // len(block) + 2):
        assert list(lines.feed(block)) == []


@pytest.mark.parametrize("block", [b"x" * 4096, b"data: " + b"x" * 4096 + b"\n"])
def test_an_event_without_end_takes_no_memory_without_end(block: bytes) -> None:
    with pytest.raises(BadAnswerError):
        flood(EventLines(), block)


def test_a_chat_and_a_completion_read_alike() -> None:
    completion = {"choices": [{"text": "a", "logprobs": {"token_logprobs": [-1, None]}, "finish_reason": None}]}
    chat = {"choices": [{"delta": {"content": "a"}, "logprobs": {"content": [{"logprob": -1.0}]}}]}
    whole = {"choices": [{"message": {"content": "a"}, "finish_reason": "stop"}]}
    assert chunk(json.dumps(completion).encode()) == chunk(json.dumps(chat).encode()) == Chunk("a", (-1.0,))
    assert chunk(json.dumps(whole).encode()) == Chunk("a", reason="stop")
    assert chunk(b" [DONE]") is None


@given(st.text(max_size=80) | st.from_regex(r"<\|\w{1,9}\|>|</?s>|\[/?INST\]|<start_of_turn>", fullmatch=True))
def test_guarding_can_be_undone_and_leaves_no_mark(text: str) -> None:
    plain_text = text.replace(BREAK, "")
    safe = guarded(plain_text)
    assert unguarded(safe) == plain_text
    assert guarded(safe) == safe, "nothing is left to guard"


def test_only_what_every_server_knows_is_sent_where_extras_are_refused() -> None:
    asked = Generate(
        0,
        "completion",
        "a",
        probabilities=True,
        grammar='root ::= "a"',
        bias=(Bias("a", 1.0),),
        stop=("1", "2", "3", "4", "5"),
        sampling=Sampling(top_k=3, repeat_penalty=1.2),
    )
    body = msgspec.json.decode(question(asked, "m", extras=False).body)
    assert set(body) == {"model", "stream", "max_tokens", "temperature", "stop", "prompt"}
    assert len(body["stop"]) == 4
    chat = msgspec.structs.replace(asked, messages=(ChatMessage("system", "s"), ChatMessage("user", "u")))
    full = msgspec.json.decode(question(chat, "m", extras=True).body)
    assert set(full) - set(body) == {"messages", "logprobs", "stream_options", "grammar"}


def test_another_answer_is_left_to_chance() -> None:
    body = msgspec.json.decode(question(Generate(0, "completion", "a", avoid=("b",)), "m", True).body)
    assert body["temperature"] > 0


def test_what_a_server_says_is_one_printable_line() -> None:
    assert plain("a\x1b[31m\n\tb\u202e" + "c" * 500) == ("a [31m b " + "c" * 500)[:199] + "…"


def test_a_key_is_not_in_what_is_logged() -> None:
    assert "hush" not in repr(Load(1, EngineConfig("m"), "hush"))


@pytest.mark.parametrize("status", [*range(300, 310), *range(400, 432), *range(500, 512), 599])
def test_every_status_is_a_sentence_that_says_what_to_do(status: int) -> None:
    sentence = refusal(status, "host", had_key=False, retry_after="nonsense")
    assert sentence[0].islower() or sentence.startswith(("host", "The proxy"))
    assert sentence.endswith(".")
