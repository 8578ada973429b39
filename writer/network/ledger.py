"""The list of the connections that were made, in small files: when, with whom, why, and how many bytes.

One JSON object a line, only ever appended: one line before a connection is opened, so that none is missing when the
program ends in the middle, and one when it has ended. Several processes may write at once, so a file that has grown
is never written anew: it is put aside under another name and read from there. Of those the newest few stay, so that
somebody who writes with a server for years has a list of a few megabytes; that older ones went is in the list, too.
"""

from __future__ import annotations

import contextlib
import glob
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import msgspec

FILE: Final = "connections.jsonl"
LARGEST: Final = 1 << 20
"""Bytes; a file that is larger is put aside before the next connection. About 4,000 connections."""
ASIDE: Final = 3
"""How many files that were put aside stay. More than one, so that two processes that do it at once lose nothing."""
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


class _Dropped(msgspec.Struct, frozen=True, tag="dropped"):
    """Older connections are not in the list any more."""


class Ledger:
    """The file at `path`, which need not exist yet, and those beside it that were put aside. Safe on several threads.

    `largest` in bytes.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time, largest: int = LARGEST) -> None:
        self._path = path
        self._clock = clock
        self._largest = largest
        self._decoder = msgspec.json.Decoder(_Opened | _Ended | _Dropped)

    def open(self, host: str, why: str, via: str = "") -> Connection:
        """Note a connection that is about to be made. Raises OSError; then it must not be made."""
        made = Connection(secrets.token_hex(6), self._clock(), host[:LONGEST], why[:LONGEST], via[:LONGEST])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._put_aside()
        self._append(_Opened(made.id, made.when, made.host, made.why, made.via))
        return made

    def end(self, connection: Connection, received: int, outcome: str) -> None:
        """Note how it ended. That it was made is known already, so a full disk is no matter."""
        with contextlib.suppress(OSError):
            self._append(_Ended(connection.id, received, outcome))

    def connections(self) -> tuple[Connection, ...]:
        """All that are kept, oldest first; lines that cannot be read are passed over. Raises OSError."""
        found: dict[str, Connection] = {}
        for line in self._lines():
            try:
                entry = self._decoder.decode(line)
            except msgspec.DecodeError:
                continue
            match entry:
                case _Dropped():
                    continue
                case _Opened():
                    found[entry.id] = Connection(entry.id, entry.when, entry.host, entry.why, entry.via)
                case _Ended() if entry.id in found:
                    found[entry.id] = replace(
                        found[entry.id], received=entry.received, ended=True, outcome=entry.outcome
                    )
        return tuple(found.values())

    def is_whole(self) -> bool:
        """Every connection that was ever made is in the list. Raises OSError."""
        mark = msgspec.json.encode(_Dropped())
        return mark not in self._lines()

    def _lines(self) -> list[bytes]:
        lines: list[bytes] = []
        for path in (*self._aside(), self._path):
            with contextlib.suppress(FileNotFoundError):
                lines += path.read_bytes().splitlines()
        return lines

    def _aside(self) -> list[Path]:
        """The files that were put aside, oldest first."""
        return sorted(self._path.parent.glob(f"{glob.escape(self._path.stem)}-*{self._path.suffix}"))

    def _put_aside(self) -> None:
        """Begin a new file when this one has grown; the oldest of those aside go. A failure is tried again later."""
        with contextlib.suppress(OSError):
            if not self._path.exists() or self._path.stat().st_size <= self._largest:
                return
            name = f"{self._path.stem}-{time.time_ns():020d}-{secrets.token_hex(2)}{self._path.suffix}"
            self._path.rename(self._path.with_name(name))
            old = self._aside()[:-ASIDE]
            if old or not self.is_whole():
                self._append(_Dropped())
            for path in old:
                path.unlink()

    def _append(self, entry: _Opened | _Ended | _Dropped) -> None:
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
