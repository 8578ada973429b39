"""A writer at work in a process of its own, to be killed: `python -m tests.faults.writing_process SEED [FILE]`.

The real window without a screen. It types, accepts, deletes, undoes and saves at random moments, and says on standard
output, a line of JSON each, what the page holds after every act, and first of all what it was given back.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.app.program import Program

ROOMY = 3_000
"""Characters from which on the writer cuts."""


class Writer:
    """Acts until killed."""

    def __init__(self, program: Program, seed: int) -> None:
        self._program = program
        self._dice = random.Random(seed)
        self._count = 0
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._act)
        self._begun = False
        program.recovery.restored.recovering.found.connect(self._begin)

    def _begin(self) -> None:
        QTimer.singleShot(0, self._restored)

    def _restored(self) -> None:
        waiting = [each.text for each in self._program.recovery.restored.recovering.waiting]
        self._say(restored=True, waiting=waiting)
        self._begun = True
        end = self._program.page.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        self._program.page.setTextCursor(end)
        self._act()

    def _act(self) -> None:
        dice, program = self._dice.random(), self._program
        text = program.port.plain_text()
        if len(text) > ROOMY:
            program.port.select(len(text) // 3, len(text))
            program.page.cut()
        elif program.page.ghost.text and dice < 0.5:
            program.port.accept_requested.emit("all")
        elif dice < 0.02:
            program.port.undo()
        elif dice < 0.04 and program.document.path:
            program.files.save()
        elif dice < 0.08:
            QTest.keyClicks(program.page, "\r")
        else:
            self._count += 1
            for key in f"{self._count} ab ":
                QTest.keyClicks(program.page, key)
        self._timer.start(self._dice.randint(5, 60))

    def heard(self) -> None:
        """An edit, before the journal hears of it: what it may have is always said."""
        if self._begun:
            self._say()

    def _say(self, **more: object) -> None:
        line = {"at": time.monotonic(), "text": self._program.port.plain_text(), **more}
        os.write(1, json.dumps(line).encode() + b"\n")


def main(arguments: list[str]) -> None:
    app = QApplication([])
    program = Program(app)
    writer: list[Writer] = []

    def on_edited(_edit: object) -> None:
        for each in writer:
            each.heard()

    program.port.edited.connect(on_edited)
    program.start(Path(arguments[1]) if len(arguments) > 1 else None, demo=False)
    while not hasattr(program, "recovery"):
        program.slices.take_one()
    writer.append(Writer(program, int(arguments[0])))
    program.slices.start()
    app.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
