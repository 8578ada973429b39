"""What is said when no window can be opened although a display was named: words and a status, not an abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

STATUS: Final = 2
REFUSED: Final = (
    "inkhorn: the display cannot be used, so the editor cannot open. Check DISPLAY or WAYLAND_DISPLAY; over ssh, "
    "connect with -X. The commands work without one: inkhorn complete, check, fix, rewrite; see inkhorn --help."
)


@contextmanager
def said_in_words() -> Iterator[None]:
    """Around making the application, where Qt ends the process when it can reach no display."""
    said: list[str] = []

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said.append(text)
            return
        for line in (*said, text.strip(), REFUSED):
            print(line, file=sys.stderr)
        sys.stderr.flush()
        os._exit(STATUS)  # Qt would abort, and the system would keep a picture of the memory

    qInstallMessageHandler(on_message)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
    for line in said:
        print(line, file=sys.stderr)
