"""The window typed into while its disk fails: `python -m tests.faults.typing_process`, commands on standard input.

`type TEXT`, `flush`, `say` and `end`, a line each; each is answered with a line of JSON: the text on the page, what the
bar says, whether the journal is on the disk, and the longest time that one key took.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.app.program import Program


def main() -> None:
    app = QApplication([])
    program = Program(app)
    program.start(None, demo=False)
    while not hasattr(program, "recovery"):
        program.slices.take_one()
    recovering = program.recovery.restored.recovering
    while recovering.looking:
        QTest.qWait(10)
    for line in sys.stdin:
        command, _, text = line.rstrip("\n").partition(" ")
        slowest, flushed = 0.0, False
        if command == "end":
            break
        for key in text if command == "type" else "":
            began = time.perf_counter()
            QTest.keyClicks(program.page, key)
            slowest = max(slowest, time.perf_counter() - began)
        if command == "flush":
            flushed = program.recovery.journaling.flush(10)
        QTest.qWait(20)
        said = [message.sentence for message in program.window.message_bar._waiting]
        answer = {"text": program.port.plain_text(), "said": said, "flushed": flushed, "slowest": slowest}
        print(json.dumps(answer), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
