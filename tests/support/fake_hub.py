"""A model hub on this computer: two servers that behave as the real one and the store it sends people to.

`hub` answers /OWNER/NAME/resolve/REVISION/FILE with a redirect to a signed address at `store`, and says on the way
which content that is. Both do what `Behaviour` says: refuse, cut off, stall, lie.
"""

from __future__ import annotations

import hashlib
import re
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CONTENT = bytes(range(256)) * 12_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
REPOSITORY, REVISION, NAME = "some/tiny-GGUF", "ab" * 20, "tiny-q4_0.gguf"


@dataclass
class Asked:
    """One request, as it came in."""

    server: str
    path: str
    headers: dict[str, str]

    @property
    def range(self) -> str:
        return self.headers.get("range", "")


@dataclass
class Behaviour:
    """What the servers have and do. Lists are used up from the front, one a request of the store."""

    content: bytes = CONTENT
    linked: bool = True
    """Whether the hub says which content it is."""
    stated_sha256: str | None = None
    etag: str = '"store-mark"'
    ranges: bool = True
    token: str = ""
    """What a request must carry, when the model is gated."""
    granted: bool = True
    code: str = ""
    """The hub's own error code."""
    refuse: list[int] = field(default_factory=list)
    """Statuses the store answers with before it behaves."""
    retry_after: str = ""
    cut_after: list[int] = field(default_factory=list)
    reset: bool = False
    """Whether a cut connection is reset instead of ended."""
    stall: threading.Event | None = None
    """What the store waits for in the middle of its answer."""
    stated_length: int | None = None
    content_range: str | None = None
    content_type: str = "application/octet-stream"
    redirects: int = 0
    """Redirects within the hub before the one to the store."""
    target: str | None = None
    """Where the hub sends to instead of the store."""
    chunked: bool = False
    asked: list[Asked] = field(default_factory=list)

    @property
    def sha256(self) -> str:
        return self.stated_sha256 if self.stated_sha256 is not None else hashlib.sha256(self.content).hexdigest()


class FakeHub:
    """The addresses of the servers, and how they behave."""

    def __init__(self, behaviour: Behaviour, hub: str, store: str) -> None:
        self.does = behaviour
        self.address = hub
        self.store = store

    @property
    def file_url(self) -> str:
        return f"{self.address}/{REPOSITORY}/resolve/{REVISION}/{NAME}"

    def asked(self, server: str) -> list[Asked]:
        return [request for request in self.does.asked if request.server == server]


class _Handler(BaseHTTPRequestHandler):
    does: Behaviour
    name: str
    other: str

    def do_GET(self) -> None:
        self.does.asked.append(
            Asked(self.name, self.path, {name.lower(): value for name, value in self.headers.items()})
        )
        self._hub() if self.name == "hub" else self._store()

    def _hub(self) -> None:
        does = self.does
        if does.token and self.headers.get("Authorization") != f"Bearer {does.token}":
            return self._say(401, **{"X-Error-Code": "GatedRepo", "X-Error-Message": "Access is restricted."})
        if not does.granted:
            return self._say(403, **{"X-Error-Code": "GatedRepo"})
        if does.code:
            return self._say(401 if does.code == "RepoNotFound" else 404, **{"X-Error-Code": does.code})
        if f"/{REPOSITORY}/resolve/" not in self.path:
            return self._say(404, **{"X-Error-Code": "EntryNotFound"})
        step = int(found[1]) if (found := re.search(r"step=(\d+)", self.path)) else 0
        if step < does.redirects:
            return self._say(307, Location=f"{self.path.partition('?')[0]}?step={step + 1}")
        said = {"X-Linked-ETag": f'"{does.sha256}"', "X-Linked-Size": str(len(does.content))} if does.linked else {}
        target = does.target or f"{self.other}/store/{does.sha256}?Signature=abc&Expires=1"
        return self._say(302, Location=target, **{"X-Repo-Commit": REVISION}, **said)

    def _store(self) -> None:
        does = self.does
        if does.refuse:
            retry = {"Retry-After": does.retry_after} if does.retry_after else {}
            return self._say(does.refuse.pop(0), **retry)
        wanted = self.headers.get("Range", "")
        fresh = self.headers.get("If-Range") in (None, does.etag)
        start = int(re.findall(r"\d+", wanted)[0]) if wanted and does.ranges and fresh else 0
        if start > len(does.content):
            return self._say(416)
        body = does.content[start:]
        self.send_response(206 if start else 200)
        self.send_header("Content-Type", does.content_type)
        if does.etag:
            self.send_header("ETag", does.etag)
        if start:
            span = f"bytes {start}-{len(does.content) - 1}/{len(does.content)}"
            self.send_header("Content-Range", does.content_range or span)
        if not does.chunked:
            self.send_header("Content-Length", str(does.stated_length if does.stated_length is not None else len(body)))
        self.end_headers()
        self._send(body)
        return None

    def _send(self, body: bytes) -> None:
        does = self.does
        if does.stall:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            does.stall.wait(20)
            body = body[len(body) // 2 :]
        if not does.cut_after:
            self.wfile.write(body)
            return
        self.wfile.write(body[: does.cut_after.pop(0)])
        self.wfile.flush()
        if does.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()

    def _say(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A client that leaves early is what these tests are about."""


@contextmanager
def fake_hub() -> Iterator[FakeHub]:
    """Both servers, running until the end of the block."""
    does = Behaviour()
    handlers = [type(name, (_Handler,), {"does": does, "name": name, "other": ""}) for name in ("hub", "store")]
    servers = [_Server(("127.0.0.1", 0), handler) for handler in handlers]
    addresses = [f"http://127.0.0.1:{server.server_address[1]}" for server in servers]
    handlers[0].other = addresses[1]
    threads = [
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True) for server in servers
    ]
    for thread in threads:
        thread.start()
    try:
        yield FakeHub(does, *addresses)
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            server.server_close()
            thread.join()
