"""The records of a journal as bytes: each with a sign, its length and a checksum, each fact in two records.

A batch of edits is written again with the next one, and a base twice, so that one damaged record loses nothing; only
the last can be lost. Reading steps over what is damaged to the next sign whose checksum is right.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

START: Final = b"Inkhorn journal 1\n"
"""The first bytes of the file, for whoever looks into it. A format that is not this one has another SIGN."""
SIGN: Final = b"\x1eIJ\x1f"
_FRAME: Final = struct.Struct("<II")
"""Behind the sign: bytes of the payload, and CRC-32 of that number and the payload."""
_LEVEL: Final = 1
"""Of compression: a base must not keep the disk's thread busy, nor Python's lock."""
_WORTH: Final = 512
"""Bytes of a payload from which on it is compressed."""
_MOST_BYTES: Final = 1 << 30
"""Of a payload once unpacked; more was not written by this program."""


class Edit(msgspec.Struct, frozen=True, array_like=True):
    """`removed` UTF-16 units at `position` (of the text as it was then) gave way to `added`."""

    position: int
    removed: int
    added: str


class Batch(msgspec.Struct, frozen=True, array_like=True):
    """Edits in the order they were made. `at` is when (seconds since 1970), `number` counts the batches."""

    number: int
    at: float
    caret: int
    edits: tuple[Edit, ...]


class Stored(msgspec.Struct, frozen=True):
    """The document that the text belongs to, and how its file is stored."""

    path: str = ""
    """Empty: it has no file yet."""
    title: str = ""
    encoding: str = "utf-8"
    bom: bool = False
    newline: str = "\n"
    mark: str = ""
    """What cuts long lines on the page, see `long_lines`; empty: nothing is cut."""


class Base(msgspec.Struct, frozen=True):
    """The whole text after batch `number`; batches count on from there."""

    number: int
    at: float
    caret: int
    stored: Stored
    text: str
    file_crc: int = 0
    """CRC-32 of the text that is in the document's file: its file is another by now where that is not so."""
    instead: tuple[str, ...] = ()
    """The words of journals whose text this is, and which count for nothing any more."""


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """The window was closed properly and the text kept for the next start."""

    at: float
    caret: int
    scroll: float


Record = Base | tuple[Batch, ...] | Kept


@dataclass(frozen=True, slots=True)
class Found:
    """What could be read. `damaged`: bytes that are no record were stepped over, or the file ends inside one."""

    records: tuple[Record, ...]
    damaged: bool


def text_crc(text: str) -> int:
    """What `Base.file_crc` says of a text."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))


def base_record(base: Base) -> bytes:
    return _framed("B", msgspec.to_builtins(base)) * 2


def batches_record(batches: Sequence[Batch]) -> bytes:
    """The newest batch last, those before it once more."""
    return _framed("E", msgspec.to_builtins(list(batches)))


def kept_record(kept: Kept) -> bytes:
    return _framed("K", msgspec.to_builtins(kept)) * 2


def read(content: bytes) -> Found:
    """Every whole record of a file's `content`, in order. Never raises."""
    records: list[Record] = []
    position, damaged = (len(START), False) if content.startswith(START) else (content.find(SIGN), True)
    while 0 <= position < len(content):
        payload, after = _payload(content, position)
        record = None if payload is None else _record(payload)
        if record is None:
            damaged = True
            position = content.find(SIGN, position + 1)
            continue
        records.append(record)
        position = after
    return Found(tuple(records), damaged)


def batches_of(records: Sequence[Record]) -> Iterator[Batch]:
    """Each batch once, in order of their numbers."""
    known = {batch.number: batch for record in records if isinstance(record, tuple) for batch in record}
    return (known[number] for number in sorted(known))


def _framed(kind: str, content: object) -> bytes:
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    packed = len(body) >= _WORTH
    payload = (kind.lower() if packed else kind).encode() + (zlib.compress(body, _LEVEL) if packed else body)
    return SIGN + _FRAME.pack(len(payload), _checksum(payload)) + payload


def _checksum(payload: bytes | memoryview) -> int:
    return zlib.crc32(payload, zlib.crc32(struct.pack("<I", len(payload))))


def _payload(content: bytes, position: int) -> tuple[bytes | None, int]:
    """The payload of the record at `position`, and where the next one begins; None when there is no whole record."""
    start = position + len(SIGN) + _FRAME.size
    if not content.startswith(SIGN, position) or start > len(content):
        return None, 0
    length, checksum = _FRAME.unpack_from(content, position + len(SIGN))
    if not 0 < length <= len(content) - start:
        return None, 0
    payload = content[start : start + length]
    return (payload, start + length) if _checksum(payload) == checksum else (None, 0)


def _record(payload: bytes) -> Record | None:
    """What the payload says; None when it makes no sense."""
    kind, body = payload[:1], payload[1:]
    try:
        found = json.loads((_unpacked(body) if kind.islower() else body).decode("utf-8", "surrogatepass"))
        match kind.upper():
            case b"B":
                return msgspec.convert(found, Base)
            case b"E":
                return msgspec.convert(found, tuple[Batch, ...])
            case b"K":
                return msgspec.convert(found, Kept)
            case _:
                return None
    except (ValueError, zlib.error, RecursionError, msgspec.ValidationError):
        return None


def _unpacked(body: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(body, _MOST_BYTES)
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise ValueError("too much, or cut short")
    return content
