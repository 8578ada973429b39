"""Have a model file made smaller by a throw-away process, watched and stopped from here. Blocks; no Qt.

A process of its own because llama.cpp aborts on some files, and because its end is the one sure way to stop it.
"""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from writer.engine.client.blocking import EngineError
from writer.engine.client.command import NO_CONSOLE, describe_exit, own_command
from writer.engine.quantisation import Kind, Said
from writer.tongue import said, tr

LOOK_SECONDS: Final = 0.2
"""How often it is asked whether it is to stop."""
_COMPLAINTS: Final = 40
"""Lines of its stderr that are kept for the log."""


def quantise_command(source: Path, target: Path, kind: Kind, threads: int) -> list[str]:
    """The throw-away process."""
    return own_command("--engine", "--quantise", str(source), str(target), kind, str(threads))


def quantise(
    command: Sequence[str], progress: Callable[[float], None], stopped: Callable[[], bool] = lambda: False
) -> bool:
    """Run `command` to its end; `progress` is called with 0 to 1. False when it was stopped. Raises EngineError."""
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=NO_CONSOLE,
        )
    except OSError as error:
        raise EngineError(tr("The engine could not be started. Install Inkhorn again."), str(error)) from error
    heard = _Heard(process, progress)
    try:
        while process.poll() is None:
            if stopped():
                return False
            heard.wait(LOOK_SECONDS)
    finally:
        process.kill()
        process.wait()
        heard.finish()
    if process.returncode == 0:
        return True
    died = tr(
        "The engine stopped while it worked ({how}), so nothing was made. The file may be damaged; download it again.",
        how=describe_exit(process.returncode),
    )
    raise EngineError(said(heard.problem) or died, heard.complaints)


class _Heard:
    """What a process says, taken off its pipes by two threads so that neither fills."""

    def __init__(self, process: subprocess.Popen[bytes], progress: Callable[[float], None]) -> None:
        self._process = process
        self._progress = progress
        self._lines: deque[str] = deque(maxlen=_COMPLAINTS)
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=task, daemon=True) for task in (self._events, self._stderr)]
        self.problem = ""
        for thread in self._threads:
            thread.start()

    @property
    def complaints(self) -> str:
        return "\n".join(self._lines)

    def wait(self, seconds: float) -> None:
        """Until its stdout has ended, so long at most."""
        self._ended.wait(seconds)

    def finish(self) -> None:
        for thread in self._threads:
            thread.join(timeout=2)
        for stream in (self._process.stdout, self._process.stderr):
            if stream:
                stream.close()

    def _events(self) -> None:
        assert self._process.stdout is not None
        decoder = msgspec.json.Decoder(Said)
        for line in self._process.stdout:
            try:
                heard = decoder.decode(line)
            except msgspec.DecodeError:
                continue
            if heard.problem:
                self.problem = heard.problem
            else:
                self._progress(heard.fraction)
        self._ended.set()

    def _stderr(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.append(line.decode("utf-8", "replace").rstrip("\n"))
