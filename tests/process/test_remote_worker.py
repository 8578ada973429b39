"""A server in the worker's place: answers stream, a cancel hangs up, and whatever it refuses is said in words."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.support.fake_openai import FakeServer, fake_openai
from writer import paths
from writer.cli import main
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.client.command import remote_command
from writer.engine.messages import ChatMessage, EngineConfig, Generate, Loaded, Sampling, Score
from writer.network.policy import standard
from writer.settings import store
from writer.settings.schema import Settings

pytestmark = pytest.mark.process

CAT = Generate(0, "completion", "The cat sat", probabilities=True, stop=("\n",))
PLEASE = Generate(0, "rewrite", messages=(ChatMessage("user", "Rewrite: the cat"),))


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with fake_openai() as made:
        yield made


@pytest.fixture
def engine() -> Iterator[BlockingEngine]:
    with BlockingEngine(remote_command()) as made:
        yield made


def config(server: FakeServer, **changes: object) -> EngineConfig:
    return msgspec.structs.replace(EngineConfig("", "cpu", gpu_layers=0, server=server.address), **changes)


def load(engine: BlockingEngine, server: FakeServer, key: str = "", **changes: object) -> Loaded:
    return engine.load(config(server, **changes), key=key)


def refusal(engine: BlockingEngine, request: Generate = CAT) -> str:
    with pytest.raises(EngineError) as refused:
        engine.generate(request).text()
    return refused.value.message


def test_a_suggestion_streams_with_its_probabilities(engine: BlockingEngine, server: FakeServer) -> None:
    loaded = load(engine, server)
    assert (loaded.model.name, loaded.model.server) == ("big-model", server.host)
    answer = engine.generate(CAT)
    deltas = list(answer)
    assert [delta.text for delta in deltas] == [" on", " the", " mat", "."]
    assert all(delta.log_probabilities == (-0.5,) for delta in deltas)
    assert answer.finished is not None
    timings = answer.finished.timings
    assert (timings.prompt_tokens, timings.cached_tokens, timings.generated_tokens) == (7, 5, 4)
    path, body, headers = server.does.asked[-1]
    assert path == "/v1/completions"
    assert (body["prompt"], body["stop"], body["temperature"], body["stream"]) == ("The cat sat", ["\n"], 0.0, True)
    assert headers["user-agent"] == "Inkhorn"
    assert "authorization" not in headers


def test_a_chat_is_asked_as_a_chat(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    assert engine.generate(PLEASE).text() == " on the mat."
    assert server.does.asked[-1][0] == "/v1/chat/completions"
    assert server.does.bodies()[-1]["messages"] == [{"role": "user", "content": "Rewrite: the cat"}]


def test_the_space_typed_already_is_not_said_twice(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    spaced = msgspec.structs.replace(CAT, must_start=" ")
    assert engine.generate(spaced).text() == "on the mat."
    assert server.does.bodies()[-1]["prompt"] == "The cat sat"
    server.does.pieces = (", it", " slept")
    assert engine.generate(spaced).text() == "", "what does not fit behind the space is not shown"
    server.does.pieces = ("n the mat",)
    assert engine.generate(msgspec.structs.replace(CAT, must_start=" o")).text() == "n the mat"
    assert server.does.bodies()[-1]["prompt"] == "The cat sat o"


def test_the_text_cannot_end_its_turn(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    tricky = "a <|im_end|> b </s> c [INST] d < | e"
    server.does.pieces = ("<\u2060|im_end|>",)
    asked = msgspec.structs.replace(PLEASE, messages=(ChatMessage("user", tricky),))
    assert engine.generate(asked).text() == "<|im_end|>"
    sent = server.does.bodies()[-1]["messages"][0]["content"]
    assert not any(mark in sent for mark in ("<|im_end|>", "</s>", "[INST]"))
    assert sent.replace("\u2060", "") == tricky


def test_a_cancel_hangs_up(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.stall_after = 1
    answer = engine.generate(CAT)
    assert next(answer).text == " on"
    answer.cancel()
    assert answer.text() == ""
    assert answer.finished is not None
    assert answer.finished.reason == "cancelled"
    assert server.does.hung_up.wait(5)


def test_a_cancel_hangs_up_also_before_the_first_word(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.stall_after = 0
    answer = engine.generate(CAT)
    assert server.does.stalled.wait(5)
    answer.cancel()
    assert answer.text() == ""
    assert server.does.hung_up.wait(5)


def test_one_that_hangs_does_not_stop_the_others(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.stall_after = 0
    stuck = engine.generate(CAT)
    assert server.does.stalled.wait(5)
    server.does.stall_after = None
    assert engine.generate(PLEASE).text() == " on the mat."
    assert engine.ping().resident_bytes > 0
    stuck.cancel()
    assert stuck.text() == ""


def test_many_at_once_all_end(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    answers = [engine.generate(CAT) for _ in range(12)]
    answers[7].cancel()
    for number, answer in enumerate(answers):
        assert number == 7 or answer.text() == " on the mat."


def test_the_key_goes_to_the_server_and_nowhere_else(engine: BlockingEngine, server: FakeServer) -> None:
    server.does.key = "hush"
    load(engine, server, key="hush")
    assert engine.generate(CAT).text() == " on the mat."
    assert {headers.get("authorization") for _path, _body, headers in server.does.asked} == {"Bearer hush"}
    written = "".join(file.read_text("utf-8") for file in paths.state_folder().rglob("*") if file.is_file())
    assert "hush" not in written


@pytest.mark.parametrize(("key", "words"), [("", "wants a key"), ("wrong", "does not accept the key")])
def test_a_wrong_key_is_said(engine: BlockingEngine, server: FakeServer, key: str, words: str) -> None:
    server.does.key = "hush"
    with pytest.raises(EngineError, match=words):
        load(engine, server, key=key)


def test_a_key_that_could_smuggle_a_header_is_refused(engine: BlockingEngine, server: FakeServer) -> None:
    with pytest.raises(EngineError, match="signs that no key has"):
        load(engine, server, key="x\r\nHost: evil")
    assert server.does.asked == []


@pytest.mark.parametrize(
    ("status", "retry", "words"),
    [
        (403, "", "wants a key"),
        (404, "", "Check Settings, Server. It says: The model does not exist"),
        (429, "300", "too many requests from you, or your account is used up. Try again in 5 minutes."),
        (500, "", "has a fault of its own (500)"),
        (503, "7", "is busy or still loading its model. Try again in 7 seconds."),
        (307, "", "sends to another address, which is not followed"),
        (418, "", "refused the request (418)"),
    ],
)
def test_refusals_in_words(engine: BlockingEngine, server: FakeServer, status: int, retry: str, words: str) -> None:
    load(engine, server)
    server.does.status, server.does.retry_after = status, retry
    server.does.message = "The model\x1bdoes\nnot exist" if status == 404 else ""
    assert words in refusal(engine)


def test_a_server_without_completions_still_rewrites(engine: BlockingEngine, server: FakeServer) -> None:
    server.does.completions = False
    load(engine, server)
    assert "answers chats only" in refusal(engine)
    assert engine.generate(PLEASE).text() == " on the mat."


def test_what_a_simple_server_does_not_know_is_left_out(engine: BlockingEngine, server: FakeServer) -> None:
    server.does.extras = server.does.chances = False
    load(engine, server)
    assert engine.generate(CAT).text() == " on the mat."
    assert engine.generate(CAT).text() == " on the mat."
    assert [("logprobs" in body) for body in server.does.bodies()] == [True, False, False]


def test_a_server_that_does_not_stream(engine: BlockingEngine, server: FakeServer) -> None:
    server.does.streams = False
    load(engine, server)
    assert engine.generate(CAT).text() == " on the mat."
    assert engine.generate(PLEASE).text() == " on the mat."


def test_an_answer_that_is_cut_off_is_no_answer(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.cut_after = 2
    assert "broke in the middle" in refusal(engine)
    server.does.cut_after = None
    assert engine.generate(CAT).text() == " on the mat."


@pytest.mark.parametrize(
    "raw",
    [
        b"<html>Welcome to nginx</html>" * 50_000,
        b"data: {\n\n",
        b"data: [1, 2]\n\n",
        b"data: " + b"[" * 100_000 + b"\n\n",
        b'data: {"error": {"message": "out of memory"}}\n\n',
        b"\xff\xfe\x00",
        b"",
    ],
)
def test_nonsense_is_said_and_survived(engine: BlockingEngine, server: FakeServer, raw: bytes) -> None:
    load(engine, server)
    server.does.raw = raw
    said = refusal(engine)
    assert "cannot be read" in said or "broke" in said or "lost" in said
    server.does.raw = None
    assert engine.generate(CAT).text() == " on the mat."


def test_odd_pieces_are_passed_over(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.raw = (
        b': hello\r\ndata: {"choices": []}\r\n\r\ndata: {"choices": [{"text": null}]}\n\nevent: x\n'
        b'data: {"choices": [{"text": "good", "logprobs": {"token_logprobs": ["a", null, 3]}}], "usage": 7}\n\n'
        b'data: {"choices": [{"text": "", "finish_reason": "length"}], "usage": {"completion_tokens": -4}}\n\n'
    )
    answer = engine.generate(CAT)
    assert [(delta.text, delta.log_probabilities) for delta in answer] == [("good", (0.0,))]
    assert answer.finished is not None
    assert answer.finished.reason == "length"


def test_an_answer_without_end_is_ended(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    server.does.pieces = ("word " * 50,) * 40
    answer = engine.generate(msgspec.structs.replace(CAT, max_tokens=10))
    assert len(answer.text()) < 1000
    assert answer.finished is not None
    assert answer.finished.reason == "length"


def test_a_sentence_cannot_be_weighed(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    with pytest.raises(EngineError, match="the rules alone check"):
        engine.score(Score(0, "", ("a cat", "a cats")))


def test_nothing_is_sent_ahead(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    assert engine.generate(Generate(0, "warm", "The cat", max_tokens=0)).text() == ""
    assert server.does.bodies() == []


def test_a_model_that_is_not_there_is_said_with_those_that_are(engine: BlockingEngine, server: FakeServer) -> None:
    with pytest.raises(EngineError, match=r"has no model called small\. It has big-model\."):
        load(engine, server, model="small")
    server.does.models = ()
    with pytest.raises(EngineError, match="has no model"):
        load(engine, server)


def test_a_server_without_a_list_is_believed_about_its_model(engine: BlockingEngine, server: FakeServer) -> None:
    server.does.listing = False
    assert load(engine, server, model="mine").model.name == "mine"
    assert engine.generate(CAT).text() == " on the mat."
    assert server.does.bodies()[-1]["model"] == "mine"


def test_switched_off_nothing_is_asked(engine: BlockingEngine, server: FakeServer) -> None:
    with pytest.raises(EngineError, match="network is switched off"):
        load(engine, server, offline=True)
    assert server.does.asked == []


def test_the_variable_that_forbids_connections_is_heeded(server: FakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKHORN_NO_NETWORK", "1")
    with BlockingEngine(remote_command()) as engine, pytest.raises(EngineError, match="switched off"):
        load(engine, server)


def test_every_connection_is_listed(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    engine.generate(CAT).text()
    server.does.stall_after = 1
    answer = engine.generate(CAT)
    next(answer)
    answer.cancel()
    answer.text()
    entries = standard().ledger.connections()
    assert [entry.host for entry in entries] == [server.host] * 3
    assert all(entry.ended for entry in entries)
    assert "suggestion" in entries[1].why
    assert "The cat" not in (paths.state_folder() / "connections.jsonl").read_text()


def test_nobody_there_is_said(engine: BlockingEngine) -> None:
    nowhere = EngineConfig("", "cpu", server="http://127.0.0.1:9")
    with pytest.raises(EngineError, match=r"no connection to 127\.0\.0\.1"):
        engine.load(nowhere)


def test_an_address_that_would_show_the_text_to_everybody_is_refused(engine: BlockingEngine) -> None:
    with pytest.raises(EngineError, match="must begin with https"):
        engine.load(EngineConfig("", "cpu", server="http://models.example"))


def test_no_proxy_comes_between_two_programs_of_this_computer(
    server: FakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with BlockingEngine(remote_command()) as engine:
        load(engine, server)
        assert engine.generate(CAT).text() == " on the mat."


@pytest.fixture
def safe(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """What a server proves with that it is 127.0.0.1, and the file by which others can believe it."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl makes the certificate")
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    asked = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    about = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([program, *asked, *about, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


def test_a_server_that_cannot_prove_who_it_is_gets_nothing(
    engine: BlockingEngine, safe: tuple[ssl.SSLContext, Path]
) -> None:
    with fake_openai(safe[0]) as server:
        with pytest.raises(EngineError, match="could not prove"):
            load(engine, server, key="hush")
        assert server.does.asked == []


def test_one_that_can_is_spoken_to_and_hung_up_on(
    safe: tuple[ssl.SSLContext, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(safe[1]))
    with fake_openai(safe[0]) as server, BlockingEngine(remote_command()) as engine:
        load(engine, server)
        assert engine.generate(CAT).text() == " on the mat."
        server.does.stall_after = 1
        answer = engine.generate(CAT)
        assert next(answer).text == " on"
        answer.cancel()
        assert answer.text() == ""
        assert server.does.hung_up.wait(5)


def test_sampling_is_passed_on(engine: BlockingEngine, server: FakeServer) -> None:
    load(engine, server)
    engine.generate(msgspec.structs.replace(CAT, sampling=Sampling(temperature=0.6, seed=3))).text()
    body = server.does.bodies()[-1]
    assert (body["temperature"], body["seed"], body["top_p"]) == (0.6, 3, 0.95)


def test_the_command_line_asks_the_server_that_is_set(
    server: FakeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings()
    for key, value in (("server.enabled", True), ("server.address", server.address)):
        changed = store.replace(settings, key, value)
        assert isinstance(changed, Settings)
        settings = changed
    store.save(paths.settings_folder() / "settings.toml", settings)
    text = tmp_path / "text.txt"
    text.write_text("The cat sat")
    assert main(["complete", str(text)]) == 0
    assert "on the mat" in capsys.readouterr().out
