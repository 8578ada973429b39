"""A long document in the real window with the real model: what judging costs the writer, and how soon it is through.

    python -m tests.benchmarks.bench_judging_window --model GGUF --text FILE... [--words 10000] [--json]

On a private X display. One document is made of the beginnings of the texts, in a folder that is deleted. Measured in
the window's process: how late a timer of 5 ms comes (a frame is 16.7 ms) and from the key to the end of the paint it
causes, without a model and while it judges; from the end of a burst of keys to the first squiggle; how long until
all is judged; processor seconds and memory of all processes. Then the window is opened again on the same text: how
long until all squiggles are there, and how many sentences the model was asked about again.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psutil

from tests.support.desktop import desktop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from writer.app.program import Program

TICK_MS: Final = 5
FRAME_MS: Final = 16.7
TYPED: Final = "The keeper told nobody that she have gone to teh window and looked at the sea. "


class Latency:
    """How much later than asked a timer comes, in milliseconds, while it is on."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Latency:
        self.late = []
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - TICK_MS))
        self._last = now

    def numbers(self) -> dict[str, float]:
        return {**quantiles(self.late), "over a frame": sum(late > FRAME_MS for late in self.late)}


class Session:
    """One window on one document, from its start to its end."""

    def __init__(self, app: QApplication, document: Path, model: Path | None) -> None:
        from writer.app.program import Program

        self._app = app
        self.asked = 0
        self.started = time.perf_counter()
        self.program: Program = Program(app)
        self.program.settings.change("model.path", str(model) if model else "/none")
        self.program.start(document, demo=False)
        self.program.complete()
        self._count_questions()

    def _count_questions(self) -> None:
        engine = self.program.engine
        submit = engine.submit

        def counted(request: Any, listener: Any) -> int:
            self.asked += type(request).__name__ == "Score"
            return submit(request, listener)

        engine.submit = counted  # type: ignore[method-assign]

    def until(self, condition: Callable[[], bool], seconds: float) -> float:
        """Run until `condition` holds; how many seconds that took."""
        start = time.perf_counter()
        while not condition():
            if time.perf_counter() - start > seconds:
                raise SystemExit(f"still not after {seconds:.0f} s")
            self._app.processEvents()
            time.sleep(0.001)
        return time.perf_counter() - start

    def run(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._app.processEvents()
            time.sleep(0.001)

    @property
    def waiting(self) -> int:
        """How many paragraphs are still to be looked at."""
        return sum(self.program.checker.pending(paragraph.id) for paragraph in self.program.port.paragraphs())

    @property
    def squiggles(self) -> int:
        return sum(len(self.program.checker.visible(paragraph)) for paragraph in self.program.port.paragraphs())

    def type(self, text: str, gap: float = 0.06) -> list[float]:
        """Key to painted, in milliseconds, for each letter."""
        from PySide6.QtCore import QEvent, QObject
        from PySide6.QtTest import QTest

        class Painted(QObject):
            done = False

            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
                self.done |= event.type() == QEvent.Type.Paint
                return False

        painted, page = Painted(), self.program.page
        page.viewport().installEventFilter(painted)
        times = []
        for letter in text:
            painted.done = False
            start = time.perf_counter()
            QTest.keyClick(page, letter)
            while not painted.done:
                self._app.processEvents()
            times.append((time.perf_counter() - start) * 1000)
            self.run(gap)
        page.viewport().removeEventFilter(painted)
        return times

    def processes(self) -> list[psutil.Process]:
        me = psutil.Process()
        return [me, *me.children(recursive=True)]

    def seconds(self) -> float:
        return sum(sum(process.cpu_times()[:2]) for process in self.processes())

    def megabytes(self) -> list[int]:
        return [process.memory_info().rss >> 20 for process in self.processes()]

    def close(self) -> None:
        self.program.window.hide()
        self.program.shutdown()
        self._app.processEvents()


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    with tempfile.TemporaryDirectory() as scratch, desktop(Path(scratch)) as screen:
        os.environ |= screen.environment() | {"INKHORN_HOME": str(Path(scratch) / "home")}
        os.environ.pop("QT_QPA_PLATFORM", None)
        document = Path(scratch) / "long.md"
        document.write_text(_document(options.text, options.words), encoding="utf-8")
        numbers = measure(document, options.model)
    print(json.dumps(numbers, indent=2))
    return 0


def measure(document: Path, model: Path) -> dict[str, object]:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return {
        "without a model": _without(app, document),
        "judging": _judging(app, document, model),
        "opened again": _again(app, document, model),
    }


def _without(app: QApplication, document: Path) -> dict[str, object]:
    """The rules alone; nothing is written, so that the next window begins with nothing."""
    session = Session(app, document, None)
    rules = session.until(lambda: session.program.checker.pending(0) is False and session.waiting == 0, 600)
    with Latency() as latency:
        keys = session.type(TYPED)
    numbers = {
        "rules through after, s": round(rules, 1),
        "key to paint, ms": quantiles(keys),
        "late, typing, ms": latency.numbers(),
    }
    session.program.recollection.forget()
    session.program.checker.settings_changed()
    session.close()
    return numbers


def _judging(app: QApplication, document: Path, model: Path) -> dict[str, object]:
    session = Session(app, document, model)
    first = session.until(lambda: session.squiggles > 0, 60)
    session.until(lambda: session.program.engine.state.ready and session.asked > 0, 60)
    with Latency() as typing:
        keys = session.type(TYPED)
    pause = session.until(lambda: _marked(session, "teh"), 30)
    before = session.seconds()
    with Latency() as reading:
        through = session.until(lambda: session.waiting == 0, 7200)
    numbers = {
        "first squiggle after start, s": round(first, 2),
        "key to paint, ms": quantiles(keys),
        "late, typing, ms": typing.numbers(),
        "last key to squiggle under it, s": round(pause, 2),
        "late, reading, ms": reading.numbers(),
        "all judged after, s": round(through, 1),
        "processor seconds for it": round(session.seconds() - before, 1),
        "questions asked": session.asked,
        "memory of window and children, MB": session.megabytes(),
        "squiggles": session.squiggles,
    }
    session.program.port.undo()
    document.write_text(session.program.port.text(), encoding="utf-8")
    session.until(lambda: session.waiting == 0, 600)
    numbers["squiggles, saved"] = session.squiggles
    session.close()
    return numbers


def _again(app: QApplication, document: Path, model: Path) -> dict[str, object]:
    session = Session(app, document, model)
    with Latency() as latency:
        through = session.until(lambda: session.program.engine.state.ready and session.waiting == 0, 600)
    shown = session.until(lambda: session.waiting == 0, 600) + through
    numbers: dict[str, object] = {
        "all squiggles after, s": round(shown, 2),
        "squiggles": session.squiggles,
        "questions asked": session.asked,
        "late, ms": latency.numbers(),
    }
    session.close()
    return numbers


def _marked(session: Session, word: str) -> bool:
    port = session.program.port
    paragraph = port.paragraph_at(port.caret)
    return any(found.span.of(paragraph.text) == word for found in session.program.checker.findings(paragraph))


def quantiles(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        "p50": round(statistics.median(ordered), 1),
        "p99": round(ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))], 1),
        "max": round(ordered[-1], 1),
    }


def _document(texts: Sequence[Path], words: int) -> str:
    """About so many words, in whole paragraphs of one line each."""
    paragraphs: list[str] = []
    count = 0
    for block in (block for text in texts for block in text.read_text(encoding="utf-8").split("\n\n")):
        line = " ".join(block.split())
        if line and count < words:
            paragraphs.append(line)
            count += len(line.split())
    return "\n\n".join(paragraphs) + "\n"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", nargs="+", type=Path, required=True, help="plain text or Markdown files")
    parser.add_argument("--model", type=Path, required=True, help="a GGUF file")
    parser.add_argument("--words", type=int, default=10_000, help="words of the document (default 10,000)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
