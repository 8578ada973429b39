"""Whom this build asks for updates, and by which keys it knows them: a small file that the release puts in place.

A build without an address, such as a checkout, cannot be asked, and says so.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

import msgspec

from writer.network.address import stays_here
from writer.tongue import tr
from writer.updates.errors import UpdateError
from writer.updates.manifest import key_of

FILE: Final = Path("updates") / "source.toml"
"""Below the resources folder."""
KEYS: Final = 2
"""The key in use, and the one that follows it."""


@dataclass(frozen=True, slots=True)
class Source:
    """`keys` are Ed25519 public keys, 32 bytes each."""

    address: str
    keys: tuple[bytes, ...]

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self.address).netloc


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    address: str
    keys: Annotated[tuple[str, ...], msgspec.Meta(max_length=KEYS)]


def read_source(resources: Path) -> Source:
    """What the file in the folder `resources` says. Raises UpdateError when nobody can be asked."""
    try:
        written = msgspec.convert(tomllib.loads((resources / FILE).read_text(encoding="utf-8")), _Written)
        keys = tuple(key_of(key) for key in written.keys)
        parts = urlsplit(written.address)
    except (OSError, ValueError) as error:  # msgspec's, tomllib's and base64's errors are ValueErrors
        raise UpdateError(
            "unset", tr("This build cannot look for updates: its update address cannot be read."), str(error)
        ) from error
    if not written.address:
        raise UpdateError(
            "unset",
            tr(
                "This build of Inkhorn has no update address, so it cannot look for newer versions. "
                "Look where you got it."
            ),
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and stays_here(parts.hostname or "")):
        raise UpdateError(
            "unset", tr("This build cannot look for updates: its update address does not begin with https.")
        )
    if not keys:
        raise UpdateError("unset", tr("This build carries no key to check updates with, so it does not look for them."))
    return Source(written.address, keys)
