"""The grammar checker's process as the window sees it: requests go in, answers come out, a dead one is replaced."""

from __future__ import annotations

import logging
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from writer.engine.client.command import own_command
from writer.engine.client.line_process import LineProcess
from writer.language.grammar import exchange
from writer.tongue import tr

log = logging.getLogger(__name__)

BACK_OFF_MS: Final = (200, 1000, 4000)
"""Waits before a new process; after the last it is given up until the program starts again."""

SHUTDOWN_MS: Final = 500

HEALTHY_ANSWERS: Final = 20
"""Answers after which earlier deaths are forgotten."""


class CheckerProcess(QObject):
    """Starts with the first request, so that the window need not wait for it."""

    answered = Signal(object)
    """A `exchange.Answer`."""
    lost = Signal()
    """The process died: requests under way stay without an answer."""
    given_up = Signal(str)
    """It died too often; a sentence for the writer."""

    def __init__(self, command: list[str] | None = None) -> None:
        super().__init__()
        self._command = command or own_command("--checker")
        self._process: LineProcess | None = None
        self._deaths = 0
        self._answers = 0
        self._usable = True

    @property
    def usable(self) -> bool:
        """Whether a request would be taken; False while a new process is waited for."""
        return self._usable

    @property
    def pid(self) -> int:
        """Of the process; 0 while there is none."""
        return self._process.pid if self._process else 0

    def send(self, check: exchange.Asked) -> None:
        """Ask; the answers come by `answered`."""
        if self._usable:
            self._running().write(exchange.encode(check))

    def shutdown(self) -> None:
        """End the process; it is not started again."""
        self._usable = False
        if self._process:
            self._process.close(SHUTDOWN_MS)

    def _running(self) -> LineProcess:
        if self._process is None:
            self._process = LineProcess(self._command, log.debug, too_long=lambda _error: self._give_up_on_it())
            self._process.line_received.connect(self._on_line)
            self._process.ended.connect(self._on_ended)
            self._process.start()
        return self._process

    def _on_line(self, line: bytes) -> None:
        try:
            answer = exchange.decode_answer(line)
        except msgspec.MsgspecError as error:
            log.warning("the checker said something else than an answer: %s", error)
            self._give_up_on_it()
            return
        self._answers += 1
        if self._answers >= HEALTHY_ANSWERS:
            self._deaths = 0
        self.answered.emit(answer)

    def _give_up_on_it(self) -> None:
        """An answer is lost, and with it whatever waits for it: another process is asked again."""
        if self._process:
            self._process.kill()

    def _on_ended(self, how: str) -> None:
        if self._process is None or not self._usable:
            return
        log.warning("the checker ended: %s", how)
        self._process = None
        self._usable = False
        self._answers = 0
        self._deaths += 1
        if self._deaths > len(BACK_OFF_MS):
            self.given_up.emit(tr("Checking has stopped: its process ended again and again. Start Inkhorn again."))
        else:
            QTimer.singleShot(BACK_OFF_MS[self._deaths - 1], self, self._come_back)

    def _come_back(self) -> None:
        self._usable = True
        self.lost.emit()
