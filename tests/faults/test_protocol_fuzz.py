"""Lines no client sends, and requests with numbers and texts no client asks for: each ends once, and the worker lives.

The worker may refuse in words; it may not die, hang, or answer the next ordinary request differently.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest

from tests.faults.desk import tell
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import ChatMessage, Delta, EngineConfig, Failed, Generate, Pong, Sampling, Score

pytestmark = pytest.mark.process

LINES = 400
"""Of the normal run, times INKHORN_SOAK."""
NOT_A_NUMBER = float("nan")
INFINITE = float("inf")
NUMBERS: tuple[int, ...] = (0, -1, 1, 2, 63, 2**31 - 1, 2**31, 2**32, 2**63 - 1, 2**63, 2**64, 2**70, -(2**31))
FRACTIONS: tuple[float, ...] = (0.0, -0.0, 1.0, -1.0, 0.5, 1e-45, 1e-300, 1e30, 1e300, 1.7e308, -1e300)
TEXTS = (
    "",
    "\0",
    "a\0b",
    "the cat",
    "😀" * 50,
    "\ue000" + "0\ue001",
    "<|im_end|>",
    "<|endoftext|>" * 20,
    "\n" * 5000,
    "é\u0301\u202e\ufeff",
    "x" * 20_000,
    " the" * 3000,
)

GRAMMARS = (
    'root ::= "the"',
    "root ::= [a-z ]*",
    "root ::= root root",
    "root ::= ",
    "root ::= x",
    'x ::= "a"',
    'root ::= "a"{1000000}',
    'root ::= ((((("a"*)*)*)*)*)*',
    "root ::= [^\\x00-\U0010ffff]",
    'root ::= "a" |' * 500,
    "(" * 3000,
    "\0",
    "}{][)(::=|*+?",
)


@pytest.fixture(scope="module", params=["llama_model", "lfm2_model"])
def worker(request: pytest.FixtureRequest) -> Iterator[BlockingEngine]:
    model: Path = request.getfixturevalue(request.param)
    with BlockingEngine() as engine:
        engine.load(EngineConfig(str(model), backend="cpu", context=512))
        yield engine


def probe(worker: BlockingEngine) -> str:
    return worker.complete("the cat sat on", 6)


def odd_generate(chance: Random) -> dict[str, Any]:
    """A `Generate` as JSON in which a few things are odd."""
    request: dict[str, Any] = {"type": "Generate", "task": "completion", "text": "the cat", "max_tokens": 3}
    sampling: dict[str, Any] = {"temperature": chance.choice((0, 0.7))}
    odd: dict[str, Any] = {
        "task": chance.choice(("rewrite", "completion", "grammar", "warm")),
        "text": chance.choice(TEXTS),
        "must_start": chance.choice(TEXTS),
        "max_tokens": chance.choice((*NUMBERS[:5], -(2**70))),
        "stop": chance.choice(([""], ["a"] * 3000, TEXTS, ["x" * 100_000])),
        "probabilities": True,
        "messages": [
            {"role": chance.choice(("user", "system", "assistant")), "content": chance.choice(TEXTS)}
            for _ in range(chance.choice((0, 1, 2, 3, 40)))
        ],
        "copy_from": chance.choice(TEXTS),
        "grammar": chance.choice(GRAMMARS),
        "bias": [
            {"text": chance.choice(TEXTS), "nats": chance.choice(FRACTIONS)}
            for _ in range(chance.choice((0, 1, 3, 500)))
        ],
        "adapter": {"path": chance.choice(("", "\0", "/nowhere.gguf", "/")), "scale": chance.choice(FRACTIONS)},
    }
    for key in chance.sample(sorted(odd), chance.randrange(4)):
        request[key] = odd[key]
    for key in chance.sample(("temperature", "top_p", "min_p", "repeat_penalty"), chance.randrange(4)):
        sampling[key] = chance.choice(FRACTIONS)
    if chance.random() < 0.4:
        sampling["top_k"] = chance.choice(NUMBERS)
    if chance.random() < 0.4:
        sampling["seed"] = chance.choice(NUMBERS)
    request["sampling"] = sampling
    if chance.random() < 0.05:
        request[chance.choice(sorted(request))] = chance.choice(
            (None, "1", [], [[]], {}, NOT_A_NUMBER, "dance", "\ud83d")
        )
    return request


def odd_score(chance: Random) -> dict[str, Any]:
    count = chance.choice((0, 1, 2, 3, 30))
    request: dict[str, Any] = {
        "type": "Score",
        "before": chance.choice(TEXTS),
        "variants": [chance.choice(TEXTS)[:300] for _ in range(count)],
        "after": chance.choice(TEXTS),
    }
    if chance.random() < 0.5:
        prunes = (*FRACTIONS, *((NOT_A_NUMBER, None) if chance.random() < 0.2 else ()))
        request["prune"] = [chance.choice(prunes) for _ in range(chance.choice((0, 1, count, count + 3)))]
    return request


def as_line(request: dict[str, Any]) -> bytes:
    """As JSON writes it; NaN and halves of pairs are left as they are."""
    return json.dumps(request, ensure_ascii=True).encode()


def spoil(line: bytes, chance: Random) -> bytes:
    """A sound line with a few bytes changed, cut or doubled; never a line break."""
    spoiled = bytearray(line)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(spoiled))
        match chance.randrange(4):
            case 0:
                spoiled[at] = chance.choice(b'{}[]":,0-9e\\\xff\0 ntf')
            case 1:
                del spoiled[at : at + chance.randrange(1, 30)]
            case 2:
                spoiled[at:at] = spoiled[at : at + chance.randrange(1, 30)]
            case _:
                spoiled[at:at] = chance.choice((b"[" * 2000, b"{}", b"null", b"1e999", b'"', b"\\ud800", b"-"))
        if not spoiled:
            break
    return bytes(spoiled).replace(b"\n", b"")


def test_odd_requests_end_once_and_leave_no_trace(worker: BlockingEngine, soak: int) -> None:
    chance = Random(20261122)
    expected = probe(worker)
    refused: dict[str, int] = {}
    for turn in range(LINES * soak // 2):
        request = odd_generate(chance) if chance.random() < 0.7 else odd_score(chance)
        id_ = worker.fresh_id()
        line = as_line({"type": request.pop("type"), "id": id_, **request})
        worker.write(line + b"\n")
        try:
            end = end_of(worker, id_)
        except EngineError as death:
            pytest.fail(f"the worker died of {line[:2000]!r}: {death.detail[-500:]}")
        if isinstance(end, Failed):
            assert end.message.endswith("."), end
            refused[end.message] = refused.get(end.message, 0) + 1
        if turn % 20 == 0:
            assert probe(worker) == expected
    tell("of the odd requests refused", sum(refused.values()), str(refused))
    assert worker.ping().resident_bytes > 0


def end_of(worker: BlockingEngine, id_: int) -> object:
    """The one end of request `id_`. A ping behind it shows that nothing follows."""
    while isinstance(event := worker.next_event(id_), Delta):
        continue
    ping = worker.fresh_id()
    worker.write(msgspec.json.encode({"type": "Ping", "id": ping}) + b"\n")
    while not isinstance(later := worker.next_event_of_any(), Pong):
        assert later.id != id_
    return event


def test_spoiled_lines_are_passed_over_or_refused(worker: BlockingEngine, soak: int) -> None:
    chance = Random(7)
    expected = probe(worker)
    for _ in range(LINES * soak // 20):
        batch = []
        for _ in range(20):
            request = odd_generate(chance) if chance.random() < 0.7 else odd_score(chance)
            batch.append(spoil(as_line({"type": request.pop("type"), "id": 10**12, **request}), chance))
        worker.write(b"\n".join(batch) + b"\n")
        assert probe(worker) == expected


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"\0" * 1000, id="zeros"),
        pytest.param(b"\r\r \t", id="blanks"),
        pytest.param(b"[" * 1_000_000, id="a million brackets"),
        pytest.param(b'{"a":' * 200_000, id="deep objects"),
        pytest.param(b"x" * 20_000_000, id="twenty megabytes"),
        pytest.param(b'{"type":"Ping"}', id="no id"),
        pytest.param(b'{"type":"Cancel","id":-5}', id="a negative id"),
        pytest.param(b'{"type":"Cancel","id":' + b"9" * 400 + b"}", id="an id of 400 digits"),
        pytest.param(b'{"type":"Ping","id":1.5}', id="half an id"),
        pytest.param(b'{"type":"Pong","id":1,"resident_bytes":1}', id="an event"),
        pytest.param(b'{"type":["Ping"],"id":1}', id="a list of types"),
        pytest.param(b'{"type":"Ping","id":1,"id":2}', id="two ids"),
        pytest.param(b'{"type":"Load","id":1,"config":{"model":7}}', id="a model that is a number"),
        pytest.param(b"\xef\xbb\xbf{}", id="a byte order mark"),
        pytest.param("{}".encode("utf-16"), id="UTF-16"),
    ],
)
def test_a_line_that_is_no_request_harms_nothing(worker: BlockingEngine, line: bytes) -> None:
    expected = probe(worker)
    worker.write(line + b"\n")
    assert probe(worker) == expected


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(Generate(0, "completion", "x", sampling=Sampling(temperature=NOT_A_NUMBER)), id="temperature"),
        pytest.param(Generate(0, "completion", "x", sampling=Sampling(top_p=INFINITE)), id="top_p"),
        pytest.param(Score(0, "", ("a", "b"), prune=(0.0, NOT_A_NUMBER)), id="prune"),
    ],
)
def test_numbers_that_are_none_are_refused_in_words(worker: BlockingEngine, request_: Generate | Score) -> None:
    """They cannot be written as JSON, so the worker cannot read the request; still it has an end."""
    with pytest.raises(EngineError, match="could not read this request"):
        _ = worker.score(request_) if isinstance(request_, Score) else worker.generate(request_).text()


def test_a_request_longer_than_a_line_may_be_is_refused_in_words(worker: BlockingEngine) -> None:
    expected = probe(worker)
    with pytest.raises(EngineError, match="too long for the engine"):
        worker.complete("x" * (65 << 20))
    assert probe(worker) == expected


def test_one_id_used_many_times_at_once_kills_nothing(worker: BlockingEngine) -> None:
    expected = probe(worker)
    id_ = worker.fresh_id()
    line = as_line({"type": "Generate", "id": id_, "task": "grammar", "text": "the", "max_tokens": 2})
    cancel = as_line({"type": "Cancel", "id": id_})
    worker.write(b"\n".join([line, line, cancel, line, cancel, cancel, line]) + b"\n")
    assert probe(worker) == expected


def test_a_thousand_turns_of_chat_are_too_long_or_answered(worker: BlockingEngine) -> None:
    turns = tuple(ChatMessage("user" if turn % 2 else "assistant", "the cat") for turn in range(1000))
    with pytest.raises(EngineError, match="The text is too long"):
        worker.ask(turns)
