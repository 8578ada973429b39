"""A private X display with a window manager, the real program on it, and a writer's hands: keys, clicks, eyes.

Everything a test learns comes from outside the program: the picture on the screen, the saved file, the log.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import psutil
from PySide6.QtGui import QImage

T = TypeVar("T")
NEEDED = ("Xvfb", "xdotool", "openbox", "import")


def missing_commands() -> list[str]:
    """Commands this module needs and the machine lacks."""
    return [command for command in NEEDED if not shutil.which(command)]


def eventually(look: Callable[[], T], what: str, seconds: float = 30.0) -> T:
    """The first truthy value of `look()`; fails with `what` when none comes. The bound only ends a hang."""
    deadline = time.monotonic() + seconds
    while not (value := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.05)
    return value


@dataclass
class Desktop:
    """An X display of its own."""

    display: str
    folder: Path

    def environment(self) -> dict[str, str]:
        clean = {
            k: v for k, v in os.environ.items() if k not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "QT_SCALE_FACTOR"}
        }
        return clean | {"DISPLAY": self.display, "INKHORN_LANGUAGE": "en"}

    def do(self, *arguments: str) -> str:
        """One xdotool command."""
        command = ["xdotool", *arguments]
        return subprocess.run(
            command, env=self.environment(), check=True, capture_output=True, text=True
        ).stdout.strip()

    def type(self, text: str, delay_ms: int = 25) -> None:
        self.do("type", "--delay", str(delay_ms), text)

    def key(self, *names: str) -> None:
        self.do("key", "--delay", "30", *names)

    def click(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        self.do("mousemove", str(x), str(y), "click", "--repeat", str(times), "--delay", "60", str(button))

    def screenshot(self, name: str = "screen") -> QImage:
        """The whole screen; also kept as a PNG in `folder`."""
        file = self.folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], env=self.environment(), check=True)
        return QImage(str(file))


@contextmanager
def desktop(folder: Path, size: str = "1200x800") -> Iterator[Desktop]:
    """A fresh display; all its processes end with it."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    screen = Desktop(f":{number}", folder)
    manager = subprocess.Popen(["openbox"], env=screen.environment(), stderr=subprocess.DEVNULL)
    try:
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


@dataclass
class Program:
    """A running Inkhorn with a home of its own."""

    process: subprocess.Popen[bytes]
    home: Path
    desktop: Desktop
    _seen: int = field(default=0)

    def log(self) -> str:
        """Everything logged so far."""
        return "".join(file.read_text(errors="replace") for file in sorted(self.home.glob("state/*.log")))

    def mark(self) -> None:
        """Later calls of `logged` only look behind here."""
        self._seen = len(self.log())

    def logged(self, text: str, seconds: float = 60.0) -> str:
        """Wait for `text` in the log; returns the log behind the mark."""
        return eventually(lambda: self._new(text), f"{text!r} in the log:\n{self.log()[-3000:]}", seconds)

    def _new(self, text: str) -> str:
        log = self.log()[self._seen :]
        assert self.process.poll() is None, f"the program ended with {self.process.returncode}:\n{self.log()[-3000:]}"
        return log if text in log else ""

    def workers(self, flag: str = "--engine") -> list[psutil.Process]:
        """Child processes started with `flag`."""
        children = psutil.Process(self.process.pid).children()
        return [child for child in children if flag in child.cmdline()]

    def close(self) -> None:
        """As the window manager would; kills what does not end."""
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def program_command() -> list[str]:
    """The program under test: this checkout, or the packaged one that INKHORN_TEST_PROGRAM names."""
    packaged = os.environ.get("INKHORN_TEST_PROGRAM")
    return [packaged] if packaged else [sys.executable, "-m", "writer"]


@contextmanager
def program(
    screen: Desktop, home: Path, *arguments: str, extra: dict[str, str] | None = None, before: tuple[str, ...] = ()
) -> Iterator[Program]:
    """`inkhorn ARGUMENTS`, once its window has the keyboard; `before` is a command that becomes it."""
    environment = screen.environment() | {"INKHORN_HOME": str(home), "PYTHONUNBUFFERED": "1"} | (extra or {})
    process = subprocess.Popen([*before, *program_command(), *arguments], env=environment)
    running = Program(process, home, screen)
    try:
        window = eventually(
            lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                env=screen.environment(),
                capture_output=True,
                text=True,
                check=False,
            ).stdout.split(),
            "a window",
        )[-1]
        screen.do("windowactivate", "--sync", window)
        yield running
    finally:
        running.close()


def saved(running: Program, letter: Path) -> str:
    """What the document is now: saved, and read from the disk."""
    running.mark()
    running.desktop.key("ctrl+s")
    running.logged("saved ")
    return letter.read_text(encoding="utf-8")
