"""A child process that speaks lines: what it prints arrives as a signal, what it complains about goes to a log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

from writer.engine.codec import LINE_LIMIT, LineBuffer, ProtocolError

KILL_WAIT_MS: Final = 500
COMPLAINT_LIMIT: Final = 1 << 16
"""Bytes of a line for the log."""


class LineProcess(QObject):
    """One run of `command`. `ended` comes exactly once after `start`, also when the program could not be started."""

    line_received = Signal(bytes)
    """A line of its stdout, without the newline."""
    ended = Signal(str)
    """How it ended, in words for the log."""

    def __init__(
        self,
        command: Sequence[str],
        log: Callable[[str], None] | None = None,
        parent: QObject | None = None,
        too_long: Callable[[ProtocolError], None] | None = None,
        limit: int = LINE_LIMIT,
    ) -> None:
        """A line of more than `limit` bytes is not received; `too_long`, or else the log, hears of it instead."""
        super().__init__(parent)
        self._command = list(command)
        self._log = log or (lambda _line: None)
        self._lines = LineBuffer(too_long or self._dropped, limit)
        self._complaints = LineBuffer(self._dropped, COMPLAINT_LIMIT)
        self._process: QProcess | None = None
        self._over = False
        self.started = False
        """Whether the program could be started at all."""

    @property
    def running(self) -> bool:
        return self._process is not None and not self._over

    @property
    def pid(self) -> int:
        """Process id; 0 when it does not run."""
        return self._process.processId() if self._process and self.running else 0

    def start(self) -> None:
        """Start it, once. Returns before it runs; what is written meanwhile is kept for it."""
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read_lines)
        process.readyReadStandardError.connect(self._read_complaints)
        process.started.connect(self._on_started)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(self._command[0], self._command[1:])

    def write(self, line: bytes) -> None:
        """Send bytes; they are dropped when the process has ended."""
        if self._process and self.running:
            self._process.write(line)

    def kill(self) -> None:
        """End it at once; `ended` follows from the event loop."""
        if self._process and self.running:
            self._process.kill()

    def close(self, wait_ms: int) -> None:
        """Close its stdin and wait at most `wait_ms` for it to leave by itself, then kill it. No `ended` follows."""
        process = self._process
        if not process or not self.running:
            return
        self._over = True
        process.closeWriteChannel()
        if not process.waitForFinished(wait_ms):
            process.kill()
            process.waitForFinished(KILL_WAIT_MS)
        self._let_go()

    def _read_lines(self) -> None:
        if not self._process:
            return
        for line in self._lines.feed(bytes(self._process.readAllStandardOutput().data())):
            if not self._over:
                self.line_received.emit(line)

    def _read_complaints(self) -> None:
        if not self._process:
            return
        for line in self._complaints.feed(bytes(self._process.readAllStandardError().data())):
            self._log(line.decode("utf-8", "replace"))

    def _dropped(self, error: ProtocolError) -> None:
        self._log(f"a line was dropped: {error}: {error.line!r}")

    def _on_started(self) -> None:
        self.started = True

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_lines()
        self._read_complaints()
        crashed = status is QProcess.ExitStatus.CrashExit
        self._end(f"it was ended by signal {code}" if crashed else f"it left with status {code}")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process:
            self._end(f"it could not be started: {self._process.errorString()}")

    def _end(self, how: str) -> None:
        if self._over:
            return
        self._over = True
        self._let_go()
        self.ended.emit(how)

    def _let_go(self) -> None:
        """Hand the QProcess to the application for deletion: it may be in the middle of a signal of its own, and this
        object may be deleted by whoever hears `ended`."""
        if self._process:
            self._process.setParent(QCoreApplication.instance())
            self._process.deleteLater()
            self._process = None
