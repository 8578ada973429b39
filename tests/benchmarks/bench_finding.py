"""How long finding holds up the window: `python -m tests.benchmarks.bench_finding [MEGABYTES]`, on any display.

Prints milliseconds: opening the command palette, a key with the outline open, searching while typing, replacing all.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

WORDS = "the quick brown fox jumps over a lazy dog while the sea goes out and comes in again "


def text_of(megabytes: float) -> str:
    """Prose with a heading about every 2,000 characters."""
    line = (WORDS * 6)[:480]
    part = "## A heading\n\n" + "\n\n".join([line] * 4) + "\n\n"
    return part * int(megabytes * 1_000_000 / len(part))


def timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000


def main(arguments: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["INKHORN_HOME"] = home
        measure(text_of(float(arguments[0]) if arguments else 5.0))


def measure(text: str) -> None:
    from PySide6.QtWidgets import QApplication

    from writer.app.program import Program
    from writer.ui.actions import Command

    app = QApplication([])
    program = Program(app)
    file = Path(os.environ["INKHORN_HOME"]) / "book.md"
    file.write_text("A few words.\n", encoding="utf-8")
    program.start(file, demo=False)
    program.complete()
    app.processEvents()
    palette = program.commanding.palette

    def open_palette() -> None:
        palette.open()
        palette.grab()

    first = timed(open_palette)
    palette.leave()
    opened = []
    for _ in range(20):
        opened.append(timed(open_palette))
        palette.leave()
    print(f"palette: first {first:.0f}, then p50 {statistics.median(opened):.0f}, most {max(opened):.0f}")
    palette.open()
    typed = [timed(lambda letter=letter: palette.field.insert(letter)) for letter in "find next"]  # type: ignore[misc]
    print(f"palette, a letter: p50 {statistics.median(typed):.1f}, most {max(typed):.1f}")
    palette.leave()

    print(f"loading {len(text):,} characters: {timed(lambda: program.port.load(text)):.0f}")
    print(f"outline, first list of headings: {timed(program.outline.follow):.0f}")
    program.port.reveal(len(text) // 2, len(text) // 2)
    for name, on in (("without outline", False), ("with outline", True)):
        program.window.commands[Command.OUTLINE].setChecked(on)
        app.processEvents()
        keys = [timed(lambda: program.page.insertPlainText("a")) for _ in range(60)]
        print(f"key {name}: p50 {statistics.median(keys):.1f}, most {max(keys):.1f}")
    print(f"outline, list anew: {timed(program.outline.refresh):.0f} ({len(program.outline.headings):,} headings)")
    program.find_bar.open(replacing=True)
    letters = [timed(lambda letter=letter: program.find_bar.wanted.insert(letter)) for letter in "lazy dog"]  # type: ignore[misc]
    print(f"find, a letter: p50 {statistics.median(letters):.0f}, most {max(letters):.0f}")
    steps = []
    while not program.find_bar.search.complete:
        steps.append(timed(app.processEvents))
    print(f"find, parts: {len(steps)}, most {max(steps, default=0):.0f}; {program.find_bar.count} places")
    keys = [timed(lambda: program.page.insertPlainText("a")) for _ in range(30)]
    print(f"key with the find bar open: p50 {statistics.median(keys):.1f}, most {max(keys):.1f}")
    program.find_bar.replacement.setText("busy cat")
    print(f"replace all: {timed(program.find_bar.replace_all):.0f} ({program.find_bar.count})")
    program.port.load("")
    program.port.set_unmodified()
    program.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
