"""How to start this program's own child processes, and how they ended, in words."""

from __future__ import annotations

import signal
import sys
from typing import Final

from writer import paths

NO_CONSOLE: Final = 0x0800_0000 if sys.platform == "win32" else 0
"""For subprocess's `creationflags`: on Windows a child of the window would open a console of its own otherwise."""


def own_command(*arguments: str) -> list[str]:
    """This program with `arguments`, as a child would be started."""
    return [*paths.own_program(), *arguments]


def worker_command() -> list[str]:
    """The engine's worker: requests on stdin, events on stdout."""
    return own_command("--engine")


def remote_command() -> list[str]:
    """What stands in the worker's place where a server makes the text: the same lines on stdin and stdout."""
    return own_command("--remote")


def probe_command() -> list[str]:
    """A throw-away process that prints this computer's devices as JSON and ends."""
    return own_command("--engine", "--probe")


def peer_command(kind: str, config: str) -> list[str]:
    """A process that answers the benchmark in place of the worker; `config` is an `EngineConfig` as JSON."""
    return own_command("--engine", "--peer", kind, config)


def describe_exit(code: int) -> str:
    """An exit status in words; negative ones are signals."""
    if code >= 0:
        return f"exit status {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
