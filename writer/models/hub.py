"""Where a model hub keeps a file, and what it says about the file before sending it.

Plain HTTPS instead of the hub's own library: what is needed of it is one GET with a range and two headers. The library
brings another HTTP client and a native one of its own, neither of which would go through the switch and the list of
connections in `writer.network`; it cannot be paused or cancelled from outside; and it keeps files in a cache of links
where a writer would not find them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from writer.models.refusals import DownloadError
from writer.tongue import tr

ENVIRONMENT: Final = "HF_ENDPOINT"
"""Names a mirror, as for the hub's own programs."""
TOKEN_ENVIRONMENT: Final = "HF_TOKEN"
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_LOCAL: Final = ("127.0.0.1", "localhost", "::1")


def endpoint(default: str, setting: str, environment: Mapping[str, str]) -> str:
    """The hub's address: as set, else as the environment says, else `default`. Raises DownloadError."""
    chosen = (setting.strip() or environment.get(ENVIRONMENT, "").strip() or default).rstrip("/")
    parts = urlsplit(chosen)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise DownloadError(
            tr("“{address}” is not the address of a model hub. It begins with https://.", address=chosen)
        )
    return chosen


def file_url(hub: str, repository: str, revision: str, name: str) -> str:
    """The address of a file; `revision` "" for the newest."""
    return f"{hub}/{quote(repository)}/resolve/{quote(revision or 'main', safe='')}/{quote(name)}"


def page_url(hub: str, repository: str) -> str:
    """The model's page, for people: its card, its licence, its terms."""
    return f"{hub}/{quote(repository)}"


def token_headers(hub: str, token: str) -> dict[str, str]:
    """What proves who asks. Raises DownloadError for an address on which others could read it."""
    if not token:
        return {}
    parts = urlsplit(hub)
    if parts.scheme != "https" and parts.hostname not in _LOCAL:
        raise DownloadError(
            tr(
                "The access token is not sent to {host}, because its address does not begin with https://.",
                host=parts.hostname,
            )
        )
    if not token.isascii() or not token.isprintable() or " " in token:
        raise DownloadError(tr("The access token has characters that no token has. Set it again."), need="token")
    return {"Authorization": f"Bearer {token}"}


@dataclass(frozen=True, slots=True)
class Stated:
    """What the server says about the content: "" and 0 where it says nothing."""

    sha256: str
    size: int
    linked: bool
    """Whether a hub said it of the content itself, whichever server sends it."""


def stated(headers: Mapping[str, str]) -> Stated:
    """From the headers of all answers on the way, names in small letters. A hub gives the checksum as the mark of a
    large file, in X-Linked-Etag on the way to the server that sends it."""
    linked = _mark(headers.get("x-linked-etag", ""))
    mark = linked or _mark(headers.get("etag", ""))
    size = headers.get("x-linked-size", "")
    return Stated(
        sha256=mark if _SHA256.fullmatch(mark) else "",
        size=int(size) if size.isascii() and size.isdigit() and len(size) < 16 else 0,
        linked=bool(_SHA256.fullmatch(linked)),
    )


def _mark(text: str) -> str:
    return text.strip().removeprefix("W/").strip('"').lower()
