"""The process that looks for patterns, as the window sees it: it is ended when it takes too long.

Its own module because the page needs words to be searched at once, and patterns only when the window is complete.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer

from writer.documents.searching import Answer, Look, Text, decode_answer, encode
from writer.engine.client.command import own_command
from writer.engine.client.line_process import LineProcess
from writer.text.searching import Query
from writer.tongue import tr

log = logging.getLogger(__name__)

LIMIT_MS: Final = 3000
"""What a pattern may take; the start of the process is part of it."""
HURRIED_MS: Final = 700
"""The same once another question waits."""
SHUTDOWN_MS: Final = 200
LINE_LIMIT: Final = 1 << 28
"""Bytes of an answer: every place and its replacement in a large document."""
SLOW: Final = tr("This pattern takes too long in this text. Make it more exact, or search in a selection.")
LOST: Final = tr("The search for patterns did not answer. Try again, or search without patterns.")


class PatternProcess(QObject):
    """Starts with the first question and is asked one at a time; only the newest of those that wait is kept."""

    def __init__(self, command: list[str] | None = None, limit_ms: int = LIMIT_MS) -> None:
        super().__init__()
        self._command = command or own_command("--search")
        self._process: LineProcess | None = None
        self._known: str | None = None
        self._asked: tuple[int, Callable[[Answer], None]] | None = None
        self._waiting: Callable[[], None] | None = None
        self._number = 0
        self._limit_ms = limit_ms
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._too_long)

    def ask(self, text: str, query: Query, replacement: str | None, then: Callable[[Answer], None]) -> None:
        """`then` hears the answer, unless a newer question comes before it."""
        if self._asked:
            self._waiting = lambda: self._send(text, query, replacement, then)
            self._asked = (self._asked[0], lambda _answer: None)
            self._limit.start(min(self._limit.remainingTime(), HURRIED_MS))
        else:
            self._send(text, query, replacement, then)

    def shutdown(self) -> None:
        self._limit.stop()
        self._waiting = None
        if self._process:
            self._process.close(SHUTDOWN_MS)

    def _send(self, text: str, query: Query, replacement: str | None, then: Callable[[Answer], None]) -> None:
        self._number += 1
        self._asked = (self._number, then)
        process = self._running()
        if text != self._known:
            process.write(encode(Text(text)))
            self._known = text
        process.write(encode(Look(self._number, query, replacement)))
        self._limit.start(self._limit_ms)

    def _running(self) -> LineProcess:
        if self._process is None:
            self._process = LineProcess(self._command, log.debug, self, limit=LINE_LIMIT)
            self._process.line_received.connect(self._on_line)
            self._process.ended.connect(self._on_ended)
            self._process.start()
        return self._process

    def _on_line(self, line: bytes) -> None:
        try:
            answer = decode_answer(line)
        except msgspec.MsgspecError as error:
            log.warning("the search said something else than an answer: %s", error)
            return
        if self._asked and answer.id == self._asked[0]:
            self._done(answer)

    def _too_long(self) -> None:
        self._end()
        self._done(Answer(0, trouble=SLOW))

    def _on_ended(self, how: str) -> None:
        log.warning("the search ended: %s", how)
        self._process, self._known = None, None
        if self._asked:
            self._done(Answer(0, trouble=LOST))

    def _end(self) -> None:
        """Let go of the process; whatever it still says is not heard."""
        if self._process:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.close(SHUTDOWN_MS)
            self._process.deleteLater()
        self._process, self._known = None, None

    def _done(self, answer: Answer) -> None:
        self._limit.stop()
        asked, self._asked = self._asked, None
        waiting, self._waiting = self._waiting, None
        if waiting:
            waiting()
        elif asked:
            asked[1](answer)
