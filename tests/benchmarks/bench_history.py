"""What following the history costs: `python -m tests.benchmarks.bench_history`.

Microseconds a typed letter, milliseconds to look at everything, bytes a record really takes against what it is counted.
"""

from __future__ import annotations

import random
import time
import tracemalloc

from PySide6.QtWidgets import QApplication

from writer.assist.document_port import Edited, Origin, Replacement
from writer.assist.history import MOST_RECORDS, History
from writer.language.rewriting.history import Asked, Kind
from writer.text.anchors import Anchors
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

WORDS = "the postmaster remembered a quiet evening by the window and wrote it down "
LETTERS = 20_000


def main() -> None:
    application = QApplication([])
    page = Page()
    port = EditorPort(page)
    port.load("\n".join(WORDS * 8 for _ in range(1_500)))
    tracemalloc.start()
    history = History(port, lambda _asked: "Model")
    before = tracemalloc.get_traced_memory()[0]
    chance = random.Random(1)
    for number in range(MOST_RECORDS):
        at = chance.randrange(port.length() - 20)
        if number % 2:
            port.insert_accepted(at, f" some words {number} of a suggestion")
        else:
            port.replace([Replacement(at, at + 12, f"other words {number}")], Asked(Kind.REWRITE, "Clearer"))
    records = history.records()
    taken = (tracemalloc.get_traced_memory()[0] - before) / len(records)
    tracemalloc.stop()
    counted = sum(record.weight for record in records) / len(records)
    print(f"{len(records)} records in {port.length():,} characters")
    print(f"bytes a record: {taken:,.0f} with the document's undo, counted {counted:,.0f}")
    started = time.perf_counter()
    for record in records:
        history.plan(record.number)
    print(f"to look at every record: {(time.perf_counter() - started) * 1e3:.1f} ms")
    at = history._places[records[700].number][0]
    start, end = history._follower.find(at).start - 40, history._follower.end(at) + 40
    port.replace([Replacement(start, end, "")])
    started = time.perf_counter()
    history.plan(records[700].number)
    print(f"to look in vain for one that is gone: {(time.perf_counter() - started) * 1e3:.1f} ms")
    started = time.perf_counter()
    history.revert(records[500].number)
    print(f"to revert one: {(time.perf_counter() - started) * 1e3:.1f} ms")
    typed = Edited(port.length() // 2, 0, "a", port.version, 0, Origin.TYPED)
    print(f"a letter at one place: {_each(history, [typed] * LETTERS):.2f} µs")
    far = [Edited(at, 0, "a", port.version, 0, Origin.TYPED) for at in (5, port.length() - 5)]
    print(f"a letter at the other end each time: {_each(history, far * 500):.0f} µs")
    anchors = Anchors(1_000_000)
    print(f"without records: {_bare(anchors):.2f} µs")
    application.quit()


def _each(history: History, edits: list[Edited]) -> float:
    started = time.perf_counter()
    for edit in edits:
        history._on_edited(edit)
    return (time.perf_counter() - started) / len(edits) * 1e6


def _bare(anchors: Anchors) -> float:
    started = time.perf_counter()
    for _ in range(LETTERS):
        anchors.edit(500, 0, 1)
    return (time.perf_counter() - started) / LETTERS * 1e6


if __name__ == "__main__":
    main()
