"""A list of releases that is signed as a release signs it, and a server on this computer that serves it."""

from __future__ import annotations

import base64
import datetime
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from writer.updates.manifest import FORMAT, signable
from writer.updates.source import FILE

NOW = datetime.datetime(2026, 12, 3, 12, tzinfo=datetime.UTC)
KEY = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
NEXT_KEY = Ed25519PrivateKey.from_private_bytes(b"\x02" * 32)
FOREIGN_KEY = Ed25519PrivateKey.from_private_bytes(b"\x03" * 32)
PAGE = "https://releases.example/0.2.0"


def public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def artefact(kind: str = "deb", machine: str = "x86_64", **other: Any) -> dict[str, Any]:
    name = f"inkhorn-0.2.0-{machine}.{kind}"
    made = {"kind": kind, "machine": machine, "url": f"https://releases.example/{name}", "size": 61_000_000}
    return made | {"sha256": "ab" * 32, "flavour": "slim"} | other


def release(**changes: Any) -> dict[str, Any]:
    """What a list says, as plain data."""
    made: dict[str, Any] = {
        "format": FORMAT,
        "version": "0.2.0",
        "date": "2026-12-01",
        "notes": "Opens documents of other programs.\nStarts in half the time.",
        "page": PAGE,
        "issued": "2026-12-01T09:00:00Z",
        "expires": "2027-06-01T00:00:00Z",
        "artefacts": [artefact(), artefact("wheel", "any", flavour="")],
    }
    return made | changes


def signed(
    said: dict[str, Any] | str, *keys: Ed25519PrivateKey, fmt: int = FORMAT, changed: dict[str, Any] | None = None
) -> bytes:
    """The list as it is served, signed by `keys` (default: KEY); `changed` is put in its place after signing."""
    text = said if isinstance(said, str) else json.dumps(said)
    signatures = [base64.b64encode(key.sign(signable(text))).decode() for key in keys or (KEY,)]
    shown = json.dumps(changed) if changed else text
    return json.dumps({"format": fmt, "manifest": shown, "signatures": signatures}).encode()


def write_source(resources: Path, address: str, *keys: Ed25519PrivateKey) -> Path:
    """What a build knows of whom to ask; returns `resources`."""
    written = ", ".join(f'"{base64.b64encode(public(key)).decode()}"' for key in keys or (KEY,))
    (resources / FILE).parent.mkdir(parents=True, exist_ok=True)
    (resources / FILE).write_text(f'address = "{address}"\nkeys = [{written}]\n', encoding="utf-8")
    return resources


@dataclass
class Announcements:
    """What the server answers, and what it was asked."""

    address: str = ""
    content: bytes = b""
    status: int = 200
    asked: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def announcements() -> Iterator[Announcements]:
    """A server that runs until the end of the block."""
    does = Announcements(content=signed(release()))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            does.asked.append({name.lower(): value for name, value in self.headers.items()})
            self.send_response(does.status)
            self.send_header("Content-Length", str(len(does.content)))
            self.end_headers()
            self.wfile.write(does.content)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """A client that leaves early is one of the tests."""

    server = Server(("127.0.0.1", 0), Handler)
    does.address = f"http://127.0.0.1:{server.server_address[1]}/updates.json"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield does
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
