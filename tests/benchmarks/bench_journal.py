"""What the journal costs: `python -m tests.benchmarks.bench_journal [KEYS]`.

From key to painted page with the journal on and off, in turns of a few keys in the same window, so that whatever else
the computer does falls on both; memory; bytes and calls to the disk for a thousand keys at eight keys a second.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import psutil
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from writer.assist.journaling import Journaling
from writer.assist.open_document import OpenDocument
from writer.documents.journal.keeping import Journal
from writer.documents.journal.places import all_places
from writer.documents.owners import Owner
from writer.documents.recent import RecentFiles
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

TURN: int = 20
"""Keys with the journal on, then as many with it off."""
PACE_S: float = 0.125


def main(arguments: list[str]) -> None:
    keys = int(arguments[0]) if arguments else 1_000
    app = QApplication([])
    for size in (20_000, 1_000_000):
        with tempfile.TemporaryDirectory() as folder:
            _measure(app, Path(folder), size, keys)


def _measure(app: QApplication, folder: Path, size: int, keys: int) -> None:
    paragraph = "The harbour was quiet, and nobody answered the letters that winter. " * 6 + "\n\n"
    page = Page()
    port = EditorPort(page)
    document = OpenDocument(port, RecentFiles(folder / "recent.json"))
    document.show(paragraph * (size // len(paragraph)), "Text")
    page.resize(900, 700)
    page.show()
    app.processEvents()
    syncs = [0]

    def sync(descriptor: int) -> None:
        syncs[0] += 1
        os.fsync(descriptor)

    def make(place: Path, owner: Owner, *signals: object) -> Journal:
        return Journal(place, owner, *signals, sync=sync)  # type: ignore[arg-type]

    journaling = Journaling(port, document, folder / "journal", Owner.this(), make)
    port.select(port.length() // 2, port.length() // 2)
    QTest.keyClicks(page, "x")
    page.viewport().repaint()
    before = psutil.Process().memory_info().rss
    journaling.switch(True)
    QTest.keyClicks(page, "x")
    journaling.flush(20)
    memory = psutil.Process().memory_info().rss - before
    took: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(2 * keys // TURN):
        on = turn % 2 == 0
        port.edited.connect(journaling._on_edited) if on and turn else None
        for _ in range(TURN):
            began = time.perf_counter()
            QTest.keyClicks(page, "a")
            page.viewport().repaint()
            took[on].append(1000 * (time.perf_counter() - began))
            QTest.qWait(12)
        if on:
            port.edited.disconnect(journaling._on_edited)
    _tell(size, took, memory)
    port.edited.connect(journaling._on_edited)
    journaling._journal.whole(port.text(), port.caret)  # type: ignore[union-attr]
    journaling.flush(20)
    first, syncs[0] = sum(place.path.stat().st_size for place in all_places(folder / "journal")), 0
    for _ in range(200):
        QTest.keyClicks(page, "a")
        QTest.qWait(round(1000 * PACE_S))
    journaling.flush(20)
    written = sum(place.path.stat().st_size for place in all_places(folder / "journal")) - first
    print(f"  a thousand keys: {5 * written:,} bytes, {5 * syncs[0]} calls to fsync; whole text {first:,} bytes")
    journaling.shutdown()


def _tell(size: int, took: dict[bool, list[float]], memory: int) -> None:
    print(f"{size:,} characters, {len(took[True])} keys each, memory {memory / 1e6:+.1f} MB")
    for on in (True, False):
        ordered = sorted(took[on])
        p50, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
        print(f"  journal {'on ' if on else 'off'}: p50 {p50:.3f} ms, p99 {p99:.3f} ms, worst {ordered[-1]:.2f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
