"""Messages to bytes and back: one JSON object a line, UTF-8, typed by msgspec. Nothing is pickled."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeVar

import msgspec

from writer.engine.messages import Event, Message, Request

M = TypeVar("M")

LINE_LIMIT: Final = 64 << 20
"""Bytes. A longer line is a fault of the other side, not a message."""
_HEAD: Final = 200
"""Bytes of a bad line that are kept for the log."""
_ID: Final = re.compile(rb'"id":\s*(\d{1,18})\b')

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


class ProtocolError(ValueError):
    """A line that is not a message; `line` is its head, for the log. `id` is the request it seems to belong to."""

    def __init__(self, reason: str, line: bytes) -> None:
        super().__init__(reason)
        self.line = line[:_HEAD]
        found = _ID.search(self.line)
        self.id = int(found[1]) if found else None


def encode(message: Message) -> bytes:
    """`message` as one line, with its newline. Lone surrogates become U+FFFD."""
    try:
        return _encoder.encode(message) + b"\n"
    except (UnicodeEncodeError, msgspec.MsgspecError):
        return _encoder.encode(_well_formed(message)) + b"\n"


def decode_request(line: bytes) -> Request:
    """Raises ProtocolError."""
    return _decode(_requests, line)


def decode_event(line: bytes) -> Event:
    """Raises ProtocolError."""
    return _decode(_events, line)


class LineBuffer:
    """Cuts a byte stream into lines; holds at most one unfinished line of at most `limit` bytes.

    A line that grows longer is dropped up to its end, and told once to `too_long`. Work is linear in the bytes.
    """

    def __init__(self, too_long: Callable[[ProtocolError], None], limit: int = LINE_LIMIT) -> None:
        self._too_long = too_long
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that `data` completes, without newlines."""
        lines = []
        *ends, rest = data.split(b"\n")
        for end in ends:
            self._hold(end)
            if self._size <= self._limit:
                lines.append(b"".join(self._pieces))
            self._pieces, self._size = [], 0
        self._hold(rest)
        return lines

    def _hold(self, piece: bytes) -> None:
        fitted = self._size <= self._limit
        self._size += len(piece)
        if self._size <= self._limit:
            self._pieces.append(piece)
        elif fitted:
            head = b"".join([*self._pieces, piece[:_HEAD]])[:_HEAD]
            self._pieces = []
            self._too_long(ProtocolError("line too long", head))


def _decode(decoder: msgspec.json.Decoder[M], line: bytes) -> M:
    try:
        return decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise ProtocolError(str(error), line) from error


def _well_formed(message: Message) -> object:
    """`message` as builtins in which every string is valid Unicode."""

    def clean(value: object) -> object:
        match value:
            case str():
                return value.encode("utf-8", "replace").decode()
            case dict():
                return {key: clean(item) for key, item in value.items()}
            case list() | tuple():
                return [clean(item) for item in value]
            case _:
                return value

    return clean(msgspec.to_builtins(message))
