"""The address of a model server as a person types it: what it means, and whether it may be used."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from writer.network.errors import NetworkError
from writer.tongue import tr

VERSION: Final = "/v1"
"""Where servers of this kind answer, unless the address says otherwise."""
_TAILS: Final = ("/chat/completions", "/completions", "/models")
"""What people copy along."""
_NO_ADDRESS: Final = tr("This is not an address. One looks like http://localhost:8080.")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """`url` is what the names of its services are added to; `host` the name with its port."""

    url: str
    host: str
    stays_here: bool
    """Whether it is this very computer."""
    encrypted: bool

    @property
    def secret_name(self) -> str:
        """Under which name the keyring has its key."""
        return f"server {self.host}"

    @property
    def caution(self) -> str:
        """What the writer should know before anything is sent there; "" when it stays on this computer."""
        if self.stays_here:
            return ""
        if self.encrypted:
            return tr("What you write is sent to {host}.", host=self.host)
        return tr(
            "What you write is sent to {host}, and can be read by others in your network on the way.", host=self.host
        )


def read_address(text: str) -> ServerAddress:
    """Raises NetworkError with a sentence when it cannot be used."""
    written = text.strip()
    try:
        parts = urlsplit(written if "://" in written else f"{_scheme(written)}://{written}")
        host, port = (parts.hostname or "").strip("."), parts.port
    except ValueError as error:
        raise _wrong(_NO_ADDRESS, written) from error
    _check(parts, host, written)
    path = parts.path.rstrip("/")
    for tail in _TAILS:
        path = path.removesuffix(tail)
    name = f"[{host}]" if ":" in host else host
    named = f"{name}:{port}" if port else name
    url = f"{parts.scheme}://{named}{path or VERSION}"
    return ServerAddress(url, named, stays_here(host), parts.scheme == "https")


def stays_here(host: str) -> bool:
    """Whether `host` is this computer."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_near(host: str) -> bool:
    """Whether `host` is this computer or one in the same building: a private address, or a name without a domain."""
    name = host.rstrip(".").lower()
    try:
        found = ipaddress.ip_address(name)
    except ValueError:
        return stays_here(name) or "." not in name or name.endswith((".local", ".lan", ".home.arpa", ".internal"))
    return (found.is_private or found.is_link_local) and not found.is_unspecified


def _scheme(written: str) -> str:
    """For an address without one."""
    host = urlsplit(f"//{written}").hostname or ""
    return "http" if is_near(host) else "https"


def _check(parts: SplitResult, host: str, written: str) -> None:
    if parts.scheme not in ("http", "https"):
        raise _wrong(tr("An address begins with http:// or https://."), written)
    if not host or any(sign.isspace() or not sign.isprintable() for sign in written):
        raise _wrong(_NO_ADDRESS, written)
    if parts.username is not None or parts.password is not None:
        raise _wrong(tr("Leave names and passwords out of the address; a key has a place of its own."), "")
    if parts.query or parts.fragment:
        raise _wrong(tr("Leave out what follows ? or # in the address."), "")
    if parts.scheme == "http" and not is_near(host):
        raise _wrong(
            tr("{host} is not in your own network, so its address must begin with https://.", host=host), written
        )


def _wrong(sentence: str, detail: str) -> NetworkError:
    return NetworkError("address", sentence, detail)
