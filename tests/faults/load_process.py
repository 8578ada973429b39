"""The other end of `load_driver`: hands it files and notices when it dies or hangs over one."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

HANG_SECONDS = 30


@dataclass(frozen=True)
class Outcome:
    """What became of one file. `events` are (kind, sentence) pairs; `death` is the exit status, or None."""

    events: list[tuple[str, str]]
    death: int | None = None
    hung: bool = False

    @property
    def refusal(self) -> str:
        """The sentence of the load that was refused; empty when it was not."""
        return self.events[-1][1] if self.events and self.events[-1][0] == "Failed" and not self.loaded else ""

    @property
    def loaded(self) -> bool:
        return any(kind == "Loaded" for kind, _ in self.events)


class LoadProcess:
    """Starts the driver when it is first needed and again after each death. Owns it from `with` on."""

    def __init__(self, log: IO[bytes]) -> None:
        self._log = log
        self._driver: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._driver:
            self._driver.kill()
            self._driver.communicate()

    def load(self, file: Path) -> Outcome:
        """Load `file` as a model and use it a little."""
        driver = self._driver = self._driver or self._start()
        assert driver.stdin
        assert driver.stdout
        driver.stdin.write(f"{file}\n".encode())
        driver.stdin.flush()
        answered, _, _ = select.select([driver.stdout], [], [], HANG_SECONDS)
        line = driver.stdout.readline() if answered else b""
        if line:
            return Outcome([(kind, message) for kind, message in json.loads(line)])
        driver.kill()
        driver.communicate()
        self._driver = None
        return Outcome([], driver.returncode, hung=not answered)

    def _start(self) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.faults.load_driver"]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log)
