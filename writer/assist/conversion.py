"""Conversions as a child process: a long document holds up no key, a bad one can be given up, or fail alone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QProcess

from writer.documents.conversion.formats import Format
from writer.engine.client.command import own_command
from writer.tongue import said, tr

log = logging.getLogger(__name__)

PREFIX: Final = "inkhorn: "
"""How the command line begins a sentence."""
BROKEN: Final = tr(
    "The conversion ended before it was done. Try again; if it happens again, the file is too much for it."
)
KILL_WAIT_MS: Final = 500


@dataclass(frozen=True, slots=True)
class Converted:
    """What a conversion came to."""

    text: str
    """Of the document, when it was read."""
    not_kept: tuple[str, ...]
    """Sentences."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What goes into a file beside the text. `language`: a BCP 47 tag, or empty."""

    title: str = ""
    language: str = ""


class _Report(msgspec.Struct):
    text: str = ""
    not_kept: tuple[str, ...] = ()


class Conversion(QObject):
    """One conversion at a time; a new one gives the one before up. `done` or `failed` comes on this thread, once."""

    def __init__(self, parent: QObject | None = None, command: Callable[..., list[str]] = own_command) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None

    @property
    def running(self) -> bool:
        return self._process is not None

    def read(self, path: Path, done: Callable[[Converted], None], failed: Callable[[str], None]) -> None:
        """Read the file at `path` as Markdown."""
        self._start(["--to", "markdown", "--json", "--", str(path), "-"], "", done, failed)

    def foresee(
        self, text: str, kind: Format, done: Callable[[Converted], None], failed: Callable[[str], None]
    ) -> None:
        """What of the Markdown `text` a file of this format would not keep."""
        arguments = ["--from", "markdown", "--to", kind.value, "--check", "--json", "--", "-", "-"]
        self._start(arguments, text, done, failed)

    def write(
        self,
        text: str,
        kind: Format,
        path: Path,
        naming: Naming,
        done: Callable[[Converted], None],
        failed: Callable[[str], None],
    ) -> None:
        """Write the Markdown `text` to `path`, all or nothing."""
        arguments = ["--from", "markdown", "--to", kind.value, "--json", f"--title={naming.title}"]
        arguments += [f"--language={naming.language}", "--", "-", str(path)]
        self._start(arguments, text, done, failed)

    def cancel(self) -> None:
        """Give up; neither `done` nor `failed` comes."""
        process, self._process = self._process, None
        if process:
            process.disconnect(self)
            process.kill()
            process.waitForFinished(KILL_WAIT_MS)
            process.deleteLater()

    def _start(
        self, arguments: Sequence[str], text: str, done: Callable[[Converted], None], failed: Callable[[str], None]
    ) -> None:
        self.cancel()
        process = self._process = QProcess(self)
        program, *others = self._command("convert", *arguments)
        process.finished.connect(lambda code, _status: self._on_finished(code, done, failed))
        process.errorOccurred.connect(lambda error: self._on_error(error, failed))
        process.start(program, others)
        process.write(text.encode("utf-8", "replace"))
        process.closeWriteChannel()

    def _on_error(self, error: QProcess.ProcessError, failed: Callable[[str], None]) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # all other errors end with `finished`
            self._process = None
            failed(BROKEN)

    def _on_finished(self, code: int, done: Callable[[Converted], None], failed: Callable[[str], None]) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        output, errors = bytes(process.readAllStandardOutput().data()), bytes(process.readAllStandardError().data())
        process.deleteLater()
        if process.exitStatus() is QProcess.ExitStatus.NormalExit and code == 0:
            try:
                report = msgspec.json.decode(output, type=_Report)
            except msgspec.MsgspecError:
                log.error("a conversion said something that is no report")
                failed(BROKEN)
                return
            done(Converted(report.text, tuple(map(said, report.not_kept))))
            return
        last = errors.decode("utf-8", "replace").strip().rpartition("\n")[2]
        failed(said(last.removeprefix(PREFIX)) if last.startswith(PREFIX) else BROKEN)
