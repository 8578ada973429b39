"""The list of every connection ever made, in a small file: when, with whom, why, and how many bytes.

One JSON object a line, only ever appended: one line before a connection is opened, so that none is missing when the
program ends in the middle, and one when it has ended. Several processes may write at once.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import msgspec

FILE: Final = "connections.jsonl"
LONGEST: Final = 500
"""Characters kept of a host or a reason."""


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection. `when` in seconds since 1970; `via` is the proxy it went through, "" without one."""

    id: str
    when: float
    host: str
    why: str
    via: str = ""
    received: int = 0
    """Bytes of what was asked for."""
    ended: bool = False
    outcome: str = ""
    """The server's status ("200"), or a word for what went wrong; "" while it is open or when it was cut short."""


class _Opened(msgspec.Struct, frozen=True, tag="opened"):
    id: str
    when: float
    host: str
    why: str
    via: str = ""


class _Ended(msgspec.Struct, frozen=True, tag="ended"):
    id: str
    received: int
    outcome: str


class Ledger:
    """The file at `path`, which need not exist yet. Safe on several threads."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._decoder = msgspec.json.Decoder(_Opened | _Ended)

    def open(self, host: str, why: str, via: str = "") -> Connection:
        """Note a connection that is about to be made. Raises OSError; then it must not be made."""
        made = Connection(secrets.token_hex(6), self._clock(), host[:LONGEST], why[:LONGEST], via[:LONGEST])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._append(_Opened(made.id, made.when, made.host, made.why, made.via))
        return made

    def end(self, connection: Connection, received: int, outcome: str) -> None:
        """Note how it ended. That it was made is known already, so a full disk is no matter."""
        with contextlib.suppress(OSError):
            self._append(_Ended(connection.id, received, outcome))

    def connections(self) -> tuple[Connection, ...]:
        """All of them, oldest first; lines that cannot be read are passed over. Raises OSError."""
        found: dict[str, Connection] = {}
        for line in self._lines():
            try:
                entry = self._decoder.decode(line)
            except msgspec.DecodeError:
                continue
            match entry:
                case _Opened():
                    found[entry.id] = Connection(entry.id, entry.when, entry.host, entry.why, entry.via)
                case _Ended() if entry.id in found:
                    found[entry.id] = replace(
                        found[entry.id], received=entry.received, ended=True, outcome=entry.outcome
                    )
        return tuple(found.values())

    def _lines(self) -> list[bytes]:
        try:
            return self._path.read_bytes().splitlines()
        except FileNotFoundError:
            return []

    def _append(self, entry: _Opened | _Ended) -> None:
        """One write, so that lines of two processes do not mix; it begins a new line behind one that was cut short."""
        line = msgspec.json.encode(entry) + b"\n"
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
        try:
            size = os.fstat(descriptor).st_size
            if size:
                os.lseek(descriptor, size - 1, os.SEEK_SET)
                line = line if os.read(descriptor, 1) == b"\n" else b"\n" + line
            if os.write(descriptor, line) != len(line):
                raise OSError("the list of connections could not be written whole")
        finally:
            os.close(descriptor)
