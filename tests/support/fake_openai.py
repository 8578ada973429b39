"""A model server on this computer, as llama-server, vLLM, Ollama and LM Studio are seen from outside.

It answers /v1/models, /v1/completions and /v1/chat/completions with `pieces`, and does what `Conduct` says: refuse,
stall, cut off, answer nonsense, not stream. It notes what it was asked, and when somebody hung up.
"""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Conduct:
    """What the server has and does."""

    pieces: tuple[str, ...] = (" on", " the", " mat", ".")
    models: tuple[str, ...] = ("big-model",)
    key: str = ""
    """What a request must carry."""
    status: int = 200
    retry_after: str = ""
    message: str = ""
    """Its own word about an error."""
    completions: bool = True
    """Whether it has /v1/completions."""
    listing: bool = True
    extras: bool = True
    """Whether it understands what not every server knows."""
    streams: bool = True
    chances: bool = True
    chance: float = -0.5
    """Natural logarithm of the probability of each piece."""
    cut_after: int | None = None
    """Pieces after which the connection just ends."""
    stall_after: int | None = None
    """Pieces after which nothing comes any more, until `go_on`."""
    raw: bytes | None = None
    """Sent instead of an answer."""
    reason: str = "stop"
    go_on: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Event = field(default_factory=threading.Event)
    hung_up: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, dict[str, Any], dict[str, str]]] = field(default_factory=list)
    """Path, body and headers (names in small letters) of each request."""

    def bodies(self) -> list[dict[str, Any]]:
        """Of what was to be answered."""
        return [body for _path, body, _headers in self.asked if body]


class FakeServer:
    """Where it answers, and how it behaves."""

    def __init__(self, does: Conduct, address: str) -> None:
        self.does = does
        self.address = address

    @property
    def host(self) -> str:
        return self.address.partition("://")[2]


class _Handler(BaseHTTPRequestHandler):
    does: Conduct

    def do_GET(self) -> None:
        if self._refused({}):
            return None
        if not self.does.listing:
            return self._object({"error": {"message": "not found"}}, 404)
        return self._object({"object": "list", "data": [{"id": name} for name in self.does.models]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._refused(body):
            return None
        does = self.does
        if not does.completions and not self.path.startswith("/v1/chat/"):
            return self._object({"error": {"message": "Invalid URL"}}, 404)
        if not does.extras and {"logprobs", "stream_options", "grammar"} & set(body):
            return self._object({"error": {"message": "Unrecognized request argument"}}, 400)
        if does.raw is not None:
            self._begin("text/event-stream")
            self.wfile.write(does.raw)
            return None
        if not does.streams:
            return self._object(self._piece("".join(does.pieces), does.reason))
        with suppress(OSError):
            self._stream()
        return None

    def _stream(self) -> None:
        does = self.does
        self._begin("text/event-stream")
        for number, piece in enumerate(does.pieces):
            if number == does.cut_after:
                return
            if number == does.stall_after:
                self._stall()
            self._event(self._piece(piece, None))
        self._event(self._piece("", does.reason))
        counts = {"prompt_tokens": 7, "completion_tokens": len(does.pieces)}
        self._event({"choices": [], "usage": {**counts, "prompt_tokens_details": {"cached_tokens": 5}}})
        self.wfile.write(b"data: [DONE]\n\n")

    def _stall(self) -> None:
        """Until it may go on, or nobody is there any more, which a read tells."""
        self.does.stalled.set()
        self.connection.settimeout(0.02)
        for _ in range(500):
            if self.does.go_on.is_set():
                return
            try:
                if not self.connection.recv(1):
                    self.does.hung_up.set()
                    return
            except TimeoutError:
                continue
            except OSError:
                self.does.hung_up.set()
                return

    def _piece(self, text: str, reason: str | None) -> dict[str, Any]:
        if "/chat/" not in self.path:
            chances = {"token_logprobs": [self.does.chance]} if text and self.does.chances else None
            return {"choices": [{"text": text, "logprobs": chances, "finish_reason": reason}]}
        content = {"content": [{"logprob": self.does.chance}]} if text and self.does.chances else None
        kind = "delta" if self.does.streams else "message"
        return {"choices": [{kind: {"content": text}, "logprobs": content, "finish_reason": reason}]}

    def _refused(self, body: dict[str, Any]) -> bool:
        does = self.does
        does.asked.append((self.path, body, {name.lower(): value for name, value in self.headers.items()}))
        if does.key and self.headers.get("Authorization") != f"Bearer {does.key}":
            self._object({"error": {"message": "Invalid API key"}}, 401)
            return True
        if does.status != 200 and (body or does.status in (401, 403)):
            self._object({"error": {"message": does.message}} if does.message else {}, does.status)
            return True
        return False

    def _begin(self, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if self.does.retry_after:
            self.send_header("Retry-After", self.does.retry_after)
        if status in (301, 302, 307):
            self.send_header("Location", "http://elsewhere.example/v1")
        self.send_header("Connection", "close")
        self.end_headers()

    def _object(self, value: dict[str, Any], status: int = 200) -> None:
        self._begin("application/json", status)
        self.wfile.write(json.dumps(value).encode())

    def _event(self, value: dict[str, Any]) -> None:
        self.wfile.write(b"data: " + json.dumps(value).encode() + b"\n\n")
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def fake_openai(safe: ssl.SSLContext | None = None) -> Iterator[FakeServer]:
    """A server until the end of the `with`; `safe` is what it proves with who it is, by https."""
    does = Conduct()
    handler = type("Handler", (_Handler,), {"does": does})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    if safe:
        server.socket = safe.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield FakeServer(does, f"http{'s' if safe else ''}://127.0.0.1:{server.server_address[1]}")
    finally:
        does.go_on.set()
        server.shutdown()
        server.server_close()
        thread.join()
