"""The installed program, run inside a chroot by its user, seen and driven from outside."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.chroot import HOME, Chroot, user_environment
from tests.support.desktop import Desktop, Program, eventually


@dataclass
class Installed(Program):
    """`home` is the user's home, where everything lies in the folders that Linux has for it."""

    def log(self) -> str:
        files = sorted(self.home.glob(".local/state/inkhorn/*.log"))
        return "".join(file.read_text(errors="replace") for file in files)


@contextmanager
def installed(room: Chroot, screen: Desktop, *arguments: str, home: str = HOME, **more: str) -> Iterator[Installed]:
    """`inkhorn ARGUMENTS` in `home` (inside, without the first slash), once its window has the keyboard."""
    environment = user_environment() | {"DISPLAY": screen.display, "INKHORN_DEBUG": "1", "HOME": f"/{home}"} | more
    process = subprocess.Popen(
        room.as_user("inkhorn", *arguments, folder=f"/{home}"), env=environment, stderr=subprocess.DEVNULL
    )
    running = Installed(process, room.root / home, screen)
    try:
        screen.do("windowactivate", "--sync", window(running))
        yield running
    finally:
        running.close()


def window(running: Program) -> str:
    """The X number of its window."""

    def look() -> list[str]:
        assert running.process.poll() is None, f"it ended with {running.process.returncode}"
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(running.process.pid)]
        environment = running.desktop.environment()
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout.split()

    return eventually(look, "a window")[-1]


def settings(room: Chroot, text: str, home: str = HOME) -> Path:
    """The user's settings are `text` from now on; returns the file, seen from outside."""
    file = room.root / home / ".config" / "inkhorn" / "settings.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    room.own(room.root / home / ".config")
    return file
