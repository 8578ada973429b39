"""One exchange with one server: the only module that can open a connection to another computer.

Imported by `policy` after it has permitted the connection, and by nothing else: while the network is switched off this
code is not even loaded. Redirects are answers here; whoever follows one permits and records it like any connection.

urllib of the standard library, because nothing more is needed: one GET with a range, one POST whose answer streams. It
takes the proxies and the certificates of the system and of the environment (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE); what
stays on this computer goes through no proxy.
"""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import urlsplit

from writer.network.address import stays_here
from writer.network.errors import NetworkError
from writer.network.wire import Wire
from writer.tongue import tr

AGENT: Final = "Inkhorn"
"""What servers are told of this program; no version, no system, no identity."""
CONNECT_SECONDS: Final = 15.0
"""Until a connection is there, at most; an answer may take longer."""


class Exchange:
    """An answer that is being received. Owns the connection until `close`."""

    def __init__(self, answer: http.client.HTTPResponse | urllib.error.HTTPError, url: str) -> None:
        self._answer: IO[bytes] | http.client.HTTPResponse | urllib.error.HTTPError = answer
        self.status = int(answer.status or 0)
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in answer.headers.items()}
        self.url = url

    def read(self, count: int) -> bytes:
        """Up to `count` bytes as soon as some are there; b"" at the end. Raises NetworkError ("lost")."""
        try:
            return self._answer.read1(count) if hasattr(self._answer, "read1") else self._answer.read(count)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise NetworkError("lost", tr("The connection was lost."), repr(error)) from error

    def close(self) -> None:
        self._answer.close()


def exchange(
    url: str, headers: Mapping[str, str], timeout: float, body: bytes | None = None, wire: Wire | None = None
) -> Exchange:
    """Ask for `url`, with POST when there is a `body`. `timeout` in seconds of silence. Whoever holds the `wire` can
    cut it from another thread, which ends the exchange wherever it is. Raises NetworkError."""
    request = urllib.request.Request(url, data=body, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"})
    for name, value in headers.items():
        request.add_unredirected_header(name, value)
    try:
        answer = _opener(url, wire or Wire()).open(request, timeout=timeout)
    except urllib.error.HTTPError as error:
        return Exchange(error, url)  # an answer too
    except urllib.error.URLError as error:
        raise _refused(error.reason, url) from error
    except http.client.InvalidURL as error:
        raise NetworkError("address", tr("This address cannot be used."), f"{error!r} {url}") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _refused(error, url) from error
    return Exchange(answer, url)


def authorities() -> int:
    """How many certificates of authorities are at hand or in the system's folder; connects to nothing."""
    known = ssl.create_default_context().get_ca_certs()
    folder = ssl.get_default_verify_paths().capath
    return len(known) or (sum(1 for _ in Path(folder).iterdir()) if folder and Path(folder).is_dir() else 0)


def proxy_of(url: str) -> str:
    """Host of the proxy that a connection to `url` goes through; "" without one."""
    parts = urlsplit(url)
    if stays_here(parts.hostname or "") or urllib.request.proxy_bypass(parts.hostname or ""):
        return ""
    proxy = urllib.request.getproxies().get(parts.scheme, "")
    return urlsplit(proxy if "//" in proxy else f"//{proxy}").hostname or ""


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


class _Http(urllib.request.HTTPHandler):
    def __init__(self, wire: Wire) -> None:
        super().__init__()
        self._wire = wire

    def http_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_Connection, self._wire), request)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, wire: Wire) -> None:
        self._safe = ssl.create_default_context()
        super().__init__(context=self._safe)
        self._wire = wire

    def https_open(self, request: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_SecureConnection, self._wire), request, context=self._safe)


class _Connection(http.client.HTTPConnection):
    """Comes about in CONNECT_SECONDS or not at all, and is then on the wire."""

    def __init__(self, wire: Wire, host: str, **options: Any) -> None:
        super().__init__(host, **options)
        self._wire = wire

    def connect(self) -> None:
        with _hurried(self):
            super().connect()
        self._wire.connected(partial(_shut, self.sock))


class _SecureConnection(http.client.HTTPSConnection):
    """The same with TLS."""

    def __init__(self, wire: Wire, host: str, **options: Any) -> None:
        super().__init__(host, **options)
        self._wire = wire

    def connect(self) -> None:
        with _hurried(self):
            super().connect()
        self._wire.connected(partial(_shut, self.sock))


def _shut(line: socket.socket) -> None:
    """Wakes whoever reads, which closing does not. Of the socket itself, below any encryption: that layer belongs to
    the thread which reads."""
    socket.socket.shutdown(line, socket.SHUT_RDWR)


@contextlib.contextmanager
def _hurried(connection: http.client.HTTPConnection) -> Iterator[None]:
    patient = connection.timeout
    connection.timeout = min(patient or CONNECT_SECONDS, CONNECT_SECONDS)
    try:
        yield
    finally:
        connection.timeout = patient
    connection.sock.settimeout(patient)


def _opener(url: str, wire: Wire) -> urllib.request.OpenerDirector:
    """Made anew each time: proxies may have changed."""
    opener = urllib.request.OpenerDirector()
    local = stays_here(urlsplit(url).hostname or "")
    for handler in (
        urllib.request.ProxyHandler({} if local else None),
        _Http(wire),
        _Https(wire),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _NoRedirects(),
    ):
        opener.add_handler(handler)
    return opener


def _refused(reason: object, url: str) -> NetworkError:
    """The sentence for a connection that did not come about."""
    host, detail = urlsplit(url).hostname or url, f"{reason!r} {url}"
    if isinstance(reason, ssl.SSLCertVerificationError):
        return NetworkError(
            "untrusted",
            tr(
                "{host} could not prove that it is {host} ({reason}), so nothing was sent. "
                "Check this computer's clock and certificates, or whether a proxy reads along.",
                host=host,
                reason=reason.verify_message,
            ),
            detail,
        )
    if isinstance(reason, ssl.SSLError):
        return NetworkError(
            "unreachable", tr("{host} does not speak a secure protocol this program knows.", host=host), detail
        )
    if isinstance(reason, socket.gaierror):
        return NetworkError(
            "unreachable",
            tr("{host} cannot be found. Go online, or check the address, and try again.", host=host),
            detail,
        )
    if isinstance(reason, OSError) and "Tunnel connection failed" in str(reason):
        return NetworkError(
            "unreachable", tr("The proxy did not let the connection to {host} through.", host=host), detail
        )
    if isinstance(reason, TimeoutError | ConnectionResetError | http.client.HTTPException):
        return NetworkError("lost", tr("{host} did not answer.", host=host), detail)
    return NetworkError(
        "unreachable",
        tr("There is no connection to {host}. Go online, or check the address, and try again.", host=host),
        detail,
    )
