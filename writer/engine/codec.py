"""Messages to bytes and back: one JSON object a line, UTF-8, typed by msgspec. Nothing is pickled."""

from __future__ import annotations

from typing import Final, TypeVar

import msgspec

from writer.engine.messages import Event, Message, Request

M = TypeVar("M")

LINE_LIMIT: Final = 64 << 20
"""Bytes. A longer line is a fault of the other side, not a message."""

_encoder = msgspec.json.Encoder()
_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_events: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


class ProtocolError(ValueError):
    """A line that is not a message; `line` is its head, for the log."""

    def __init__(self, reason: str, line: bytes) -> None:
        super().__init__(reason)
        self.line = line[:200]


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
    """Cuts a byte stream into lines; holds at most one unfinished line."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that `data` completes, without newlines. Raises ProtocolError past LINE_LIMIT."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > LINE_LIMIT:
            head, self._rest = self._rest[:200], b""
            raise ProtocolError("line too long", head)
        return lines


def _decode(decoder: msgspec.json.Decoder[M], line: bytes) -> M:
    try:
        return decoder.decode(line)
    except (msgspec.MsgspecError, RecursionError) as error:
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
