"""The list of what was released: its format, its signature, and everything that can be wrong with it.

One JSON object {"format", "manifest", "signatures"}. `manifest` is itself JSON, as text, because a signature is one of
bytes and the same JSON can be written in many ways; `signatures` are Ed25519, in base64, of SIGNED_AS and those bytes.
One signature by one of the keys that this build carries is enough, so that keys can change: releases are signed with
the old and the new key until nobody uses builds that only know the old one.
"""

from __future__ import annotations

import base64
import binascii
import datetime
from collections.abc import Sequence
from typing import Annotated, Final, Literal

import msgspec

from writer.tongue import tr
from writer.updates import versions
from writer.updates.errors import UpdateError

FORMAT: Final = 1
LARGEST: Final = 256 << 10
"""Bytes of a list that is read."""
SIGNED_AS: Final = b"inkhorn updates 1\n"
"""Begins what is signed, so that no signature made for something else fits."""
KEY_BYTES: Final = 32

Kind = Literal["deb", "appimage", "flatpak", "nsis", "dmg", "archive", "wheel", "sdist"]
Machine = Literal["x86_64", "arm64", "any"]
Flavour = Literal["slim", "full", ""]
"""full: with a model inside; "" where there is no such difference."""

Version = Annotated[str, msgspec.Meta(pattern=versions.PATTERN)]
Address = Annotated[str, msgspec.Meta(pattern=r"^https://[!-~]+$", max_length=2000)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Text = Annotated[str, msgspec.Meta(max_length=20_000)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Moment = Annotated[datetime.datetime, msgspec.Meta(tz=True)]


class Artefact(msgspec.Struct, frozen=True):
    """One file of a release. `kind`, `machine` and `flavour` as in `Kind` and so on; what is not known there is kept
    and fits no installation of this version. `size` in bytes."""

    kind: Name
    machine: Name
    url: Address
    size: Annotated[int, msgspec.Meta(gt=0)]
    sha256: Sha256
    flavour: Annotated[str, msgspec.Meta(max_length=40)] = ""

    @property
    def name(self) -> str:
        """Of the file."""
        return self.url.rpartition("/")[2]


class Manifest(msgspec.Struct, frozen=True):
    """The newest release. Fields that a later version adds are passed over."""

    format: int
    version: Version
    date: datetime.date
    notes: Text
    """Plain text."""
    page: Address
    """Where a person gets it."""
    issued: Moment
    """When the list was signed; a later list of the same release has a later one."""
    expires: Moment
    artefacts: Annotated[tuple[Artefact, ...], msgspec.Meta(max_length=200)] = ()


class Signed(msgspec.Struct, frozen=True):
    """A list as it is served."""

    format: int
    manifest: str
    signatures: Annotated[tuple[str, ...], msgspec.Meta(max_length=8)]


class _Numbered(msgspec.Struct, frozen=True):
    format: int


def read(content: bytes, keys: Sequence[bytes]) -> Manifest:
    """The list that `content` is, signed by one of `keys` (32 bytes each). Raises UpdateError.

    Nothing of an unsigned list is looked at, but the number of its format.
    """
    _check_format(content)
    try:
        signed = msgspec.json.decode(content, type=Signed)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(error) from error
    inner = signed.manifest.encode("utf-8", "surrogatepass")
    if not any(_fits(signature, inner, key) for signature in signed.signatures for key in keys):
        raise UpdateError(
            "untrusted",
            tr(
                "The list of releases is not signed by the makers of this program, so nothing in it is believed. "
                "Get new versions only from where you got this one."
            ),
        )
    _check_format(inner)
    try:
        return msgspec.json.decode(inner, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(error) from error


def signable(manifest: str) -> bytes:
    """The bytes that are signed for a list with this text."""
    return SIGNED_AS + manifest.encode()


def key_of(text: str) -> bytes:
    """A public key as it is written down, in base64. Raises ValueError."""
    key = base64.b64decode(text.strip(), validate=True)
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(key)}")
    return key


def _check_format(content: bytes) -> None:
    try:
        number = msgspec.json.decode(content, type=_Numbered).format
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise _malformed(error) from error
    if number > FORMAT:
        raise UpdateError(
            "later",
            tr(
                "The list of releases is made for later versions of Inkhorn, so there is one. "
                "Get it from where you got this one."
            ),
            f"format {number}",
        )
    if number != FORMAT:
        raise _malformed(ValueError(f"format {number}"))


def _fits(signature: str, content: bytes, key: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        given = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(given, SIGNED_AS + content)
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def _malformed(error: Exception) -> UpdateError:
    return UpdateError(
        "malformed",
        tr(
            "What was sent is not a list of releases. A network that asks you to sign in sends its own page instead; "
            "otherwise try again later."
        ),
        str(error),
    )
