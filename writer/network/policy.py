"""What may connect: nothing, unless a caller asks for one transfer that the writer wanted, and the switch allows it.

Every connection of the program goes through `Network`. It looks at the switch, writes the connection into the ledger
and only then loads the code that connects. A redirect is another connection: permitted and recorded anew, and whatever
is secret stays with the host it was meant for.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urljoin, urlsplit

from writer import paths
from writer.network.errors import NetworkError
from writer.network.ledger import FILE, Connection, Ledger
from writer.network.wire import Wire
from writer.tongue import tr

if TYPE_CHECKING:
    from writer.network.opener import Exchange

TIMEOUT_SECONDS: Final = 30.0
"""Of silence, after which a connection counts as lost."""
REDIRECTS: Final = 6
SWITCH: Final = "INKHORN_NO_NETWORK"
"""Environment variable that forbids every connection, whatever the settings say."""
_REDIRECTING: Final = (301, 302, 303, 307, 308)


class Network:
    """Who may connect, and the list of who did. Lives as long as the program; safe on several threads."""

    def __init__(self, ledger: Ledger, allowed: Callable[[], bool] = lambda: True) -> None:
        self.ledger = ledger
        self._allowed = allowed

    @property
    def allowed(self) -> bool:
        """Whether a connection would be permitted now."""
        return not os.environ.get(SWITCH) and self._allowed()

    def get(
        self,
        url: str,
        why: str,
        headers: Mapping[str, str] | None = None,
        secret: Mapping[str, str] | None = None,
        timeout: float = TIMEOUT_SECONDS,
    ) -> Answer:
        """Ask for `url`, following redirects. `why` is for the list, in the writer's words.

        `secret` are headers that only the host of `url` gets. An answer with a status of 400 and more is an answer.
        Raises NetworkError.
        """
        first, hops = url, list[Hop]()
        for _ in range(REDIRECTS):
            ours = (secret or {}) if _same_place(url, first) else {}
            answer = self._exchange(url, why, {**(headers or {}), **ours}, timeout)
            hops.append(Hop(answer.status, answer.url, answer.headers))
            target = answer.headers.get("location", "") if answer.status in _REDIRECTING else ""
            if not target:
                answer.hops = tuple(hops)
                return answer
            answer.close()
            url = _followed(url, target)
        raise NetworkError("address", tr("The server sends from one address to the next without end."), url)

    def post(
        self,
        url: str,
        why: str,
        body: bytes,
        headers: Mapping[str, str],
        timeout: float = TIMEOUT_SECONDS,
        wire: Wire | None = None,
    ) -> Answer:
        """Send `body` to `url`, which alone gets it: a redirect is an answer like any other. Cutting the `wire` from
        another thread ends it wherever it is. Raises NetworkError."""
        return self._exchange(url, why, headers, timeout, body, wire)

    @contextlib.contextmanager
    def outside(self, host: str, why: str) -> Iterator[Outside]:
        """Around another program that connects for us, such as pip: permitted and recorded. Raises NetworkError."""
        entry = self._permit(host, why)
        meter = Outside()
        try:
            yield meter
        finally:
            self.ledger.end(entry, meter.received, meter.outcome)

    def _exchange(
        self,
        url: str,
        why: str,
        headers: Mapping[str, str],
        timeout: float,
        body: bytes | None = None,
        wire: Wire | None = None,
    ) -> Answer:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise NetworkError("address", tr("This address cannot be used: it does not begin with https://."), url)
        entry = self._permit(parts.netloc.rpartition("@")[2], why, url)
        from writer.network import opener

        try:
            return Answer(opener.exchange(url, headers, timeout, body, wire), entry, self)
        except NetworkError as error:
            self.ledger.end(entry, 0, error.kind)
            raise

    def _permit(self, host: str, why: str, url: str = "") -> Connection:
        if not self.allowed:
            raise NetworkError(
                "off", tr("The network is switched off for Inkhorn. Allow it in Settings, Privacy, and try again.")
            )
        try:
            return self.ledger.open(host, why, _proxy_of(url))
        except OSError as error:
            raise NetworkError(
                "unrecorded",
                tr(
                    "The list of connections cannot be written, so nothing was connected. "
                    "Free some space and try again."
                ),
                repr(error),
            ) from error

    def _permitted_still(self) -> None:
        if not self.allowed:
            raise NetworkError("off", tr("The network was switched off, so the transfer was stopped."))


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way to the last: its status, its address, its headers with names in small letters."""

    status: int
    url: str
    headers: Mapping[str, str]


@dataclass(slots=True)
class Outside:
    """What another program did: bytes, and how it ended."""

    received: int = 0
    outcome: str = ""


@dataclass(slots=True)
class Answer:
    """What a server answers, received piece by piece. A context manager; its end is the end of the connection."""

    _exchange: Exchange
    _entry: Connection
    _network: Network
    received: int = 0
    hops: tuple[Hop, ...] = field(default=())
    """Every answer on the way, this one last."""
    _closed: bool = False

    @property
    def status(self) -> int:
        return self._exchange.status

    @property
    def url(self) -> str:
        return self._exchange.url

    @property
    def headers(self) -> Mapping[str, str]:
        """Names in small letters."""
        return self._exchange.headers

    def header(self, name: str) -> str:
        """The value that the first answer on the way gave for `name` (in small letters); "" when none did."""
        return next((hop.headers[name] for hop in self.hops if name in hop.headers), "")

    def read(self, count: int) -> bytes:
        """Up to `count` bytes, b"" at the end. Raises NetworkError, also when the network is switched off meanwhile."""
        self._network._permitted_still()
        block = self._exchange.read(count)
        self.received += len(block)
        return block

    def all(self, limit: int) -> bytes:
        """What is left, if it is no more than `limit` bytes. Raises NetworkError."""
        content = bytearray()
        while block := self.read(min(1 << 16, limit + 1 - len(content))):
            content += block
            if len(content) > limit:
                raise NetworkError("lost", tr("The answer is longer than expected."), f"{self.url}: over {limit} bytes")
        return bytes(content)

    def close(self) -> None:
        """End the connection and note it; safe to call twice."""
        if not self._closed:
            self._closed = True
            self._exchange.close()
            self._network.ledger.end(self._entry, self.received, str(self.status))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _proxy_of(url: str) -> str:
    if not url:
        return ""
    from writer.network import opener

    return opener.proxy_of(url)


def authorities() -> int:
    """How many certificates there are to know servers by; without any, nothing can be downloaded."""
    from writer.network import opener

    return opener.authorities()


def standard(allowed: Callable[[], bool] = lambda: True, folder: Path | None = None) -> Network:
    """The program's network: its list lies in the state folder."""
    return Network(Ledger((folder or paths.state_folder()) / FILE), allowed)


def _same_place(url: str, other: str) -> bool:
    one, two = urlsplit(url), urlsplit(other)
    return (one.scheme, one.netloc) == (two.scheme, two.netloc)


def _followed(url: str, target: str) -> str:
    """Where a redirect leads. Raises NetworkError for anything but the web, and for leaving a secure connection."""
    found = urljoin(url, target)
    scheme = urlsplit(found).scheme
    if scheme not in ("http", "https"):
        raise NetworkError("address", tr("The server sends to an address that cannot be used."), found)
    if urlsplit(url).scheme == "https" and scheme == "http":
        raise NetworkError("untrusted", tr("The server sends from a secure address to one that is not."), found)
    return found
