"""What a program and all that it starts connect to, as the system sees it: read from `strace`."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

_LOCAL = ("AF_UNIX", "AF_LOCAL", "AF_UNSPEC", "AF_NETLINK")
"""Families that lead to no other computer; AF_UNSPEC takes a connection away."""
_CALL = re.compile(r"^(?P<pid>\d+) .*?\b(?P<call>connect|sendto|sendmsg|sendmmsg)\(.*?sa_family=(?P<family>\w+)")


@dataclass(frozen=True, slots=True)
class Trace:
    """The calls in the log of one session."""

    lines: tuple[str, ...]

    @property
    def outside(self) -> tuple[str, ...]:
        """Calls that lead off this computer's own sockets, successful or not."""
        return tuple(line for line in self.lines if (found := _CALL.match(line)) and found["family"] not in _LOCAL)

    @property
    def inside(self) -> int:
        """Calls that name an address of this computer's own sockets, such as the display's."""
        return sum(1 for line in self.lines if (found := _CALL.match(line)) and found["family"] in _LOCAL)

    @property
    def processes(self) -> int:
        """Of how many threads and processes something is in the log."""
        return len({line.split(" ", 1)[0] for line in self.lines})


def tracing(log: Path) -> tuple[str, ...]:
    """What to put before a command; the command keeps its process id. Skips the test where there is no strace."""
    if not shutil.which("strace"):
        pytest.skip("strace is missing, so nobody sees what is connected to")
    calls = "trace=connect,socket,sendto,sendmsg,sendmmsg,execve"
    return ("strace", "-D", "-f", "-qq", "-s", "80", "-e", calls, "-o", str(log))


def read_trace(log: Path) -> Trace:
    return Trace(tuple(log.read_text(encoding="utf-8", errors="replace").splitlines()))
