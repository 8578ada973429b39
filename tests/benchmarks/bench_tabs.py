"""How long going to another document takes: `python -m tests.benchmarks.bench_tabs [TIMES]`.

In the whole window without a model: from the command to the painted page, to a document of each size with the caret at
its start and at its end, and away from it to a small one; medians.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.app.program import Program

SIZES = (3_000, 100_000, 1_000_000, 5_000_000)
PARAGRAPH = "The harbour was quiet, and nobody answered the letters that winter. " * 6
REST_MS = 1_000


def main(arguments: list[str]) -> None:
    times = int(arguments[0]) if arguments else 5
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INKHORN_HOME"] = folder
        program = Program(QApplication([]))
        program.start(_written(Path(folder), 3_000, "small"), demo=False)
        QTest.qWait(REST_MS)
        program.complete()
        for size in SIZES:
            program.files.open(_written(Path(folder), size, f"text {size}"))
            QTest.qWait(REST_MS + size // 500)
            for place, words in ((0, "start"), (program.port.length(), "end")):
                program.port.reveal(place, place)
                away, back = _measure(program, times)
                print(f"{size:>9,} characters, caret at its {words:5}: there {back:6.1f} ms, away {away:5.1f} ms")
        program.files._leaving = True
        program.window.close()
        program.shutdown()


def _written(folder: Path, size: int, name: str) -> Path:
    file = folder / f"{name}.md"
    file.write_text("\n\n".join([PARAGRAPH] * max(1, size // len(PARAGRAPH))), encoding="utf-8")
    return file


def _measure(program: Program, times: int) -> tuple[float, float]:
    """Milliseconds away to the first document, and back to the one that is shown."""
    tabs = program.documents.tabs
    here = program.documents.shown
    away, back = [], []
    for _ in range(times):
        for tab, taken in ((tabs[0], away), (here, back)):
            QTest.qWait(REST_MS)
            began = perf_counter()
            program.documents.show(tab)
            program.page.viewport().repaint()
            taken.append(1000 * (perf_counter() - began))
    return statistics.median(away), statistics.median(back)


if __name__ == "__main__":
    main(sys.argv[1:])
