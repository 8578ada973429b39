"""Which process a file belongs to, and whether that process is still there.

A process number alone is used again; with the moment the process started and the boot of the system it is not. In a
sandbox with process numbers of its own, the numbers of others say nothing: there only a lock on a file can tell.
"""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_WORDS: Final = re.compile(r"(\d{1,10})-(\d{1,20})-([0-9a-f]{8})-([0-9a-z]{1,12})")
_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Owner:
    """A process. `started` is in units of the system, comparable within one boot."""

    process: int
    started: int
    boot: str
    """Eight hexadecimal digits; the same as long as the system runs."""
    room: str
    """Which set of process numbers `process` is one of."""

    @classmethod
    def this(cls) -> Owner:
        """The process that asks."""
        process = os.getpid()
        return cls(process, _started(process) or 0, _boot(), _room())

    @classmethod
    def parse(cls, words: str) -> Owner | None:
        """What `words` once gave; None when it is nothing of the kind."""
        found = _WORDS.fullmatch(words)
        return cls(int(found[1]), int(found[2]), found[3], found[4]) if found else None

    @property
    def words(self) -> str:
        """Fit for a file name."""
        return f"{self.process}-{self.started}-{self.boot}-{self.room}"

    def alive(self) -> bool | None:
        """Whether the process still runs; None when that cannot be seen from here."""
        if self.boot != _boot():
            return False
        if self.room != _room():
            return None
        return _started(self.process) == self.started


def _started(process: int) -> int | None:
    """When the process started; None when there is none.

    On Linux the kernel's own count of ticks: the time of day that psutil makes of it changes with the clock.
    """
    with contextlib.suppress(OSError, ValueError, IndexError):
        line = Path(f"/proc/{process}/stat").read_bytes()
        fields = line[line.rindex(b")") + 2 :].split()
        return None if fields[0] in (b"Z", b"X") else int(fields[19])
    if _BOOT.exists():
        return None
    import psutil  # takes long to import, and is not needed on Linux

    try:
        return int(psutil.Process(process).create_time() * 100)
    except psutil.Error:
        return None


def _boot() -> str:
    with contextlib.suppress(OSError):
        return _BOOT.read_text("ascii").strip().replace("-", "")[:8]
    return "0" * 8  # elsewhere the moment a process started is a time of day, which does not come twice


def _room() -> str:
    with contextlib.suppress(OSError):
        return re.sub(r"\D", "", os.readlink("/proc/self/ns/pid"))[-12:] or "0"
    return "0"
