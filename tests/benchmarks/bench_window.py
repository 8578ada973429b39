"""The window's numbers: start to first paint, key to paint with an idle and a busy model, ghost text, memory.

    python -m tests.benchmarks.bench_window [--model GGUF] [--starts N] [--keys N] [--json]

Starts are measured from outside (the program logs its first paint against its process's start); keys inside the
real window on a private X display: from the key event to the end of the paint it causes. Medians and 99th
percentiles; the machine's load decides the rest, so compare numbers of one run only.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from tests.support.desktop import Desktop, desktop, program
from writer import paths
from writer.models.installed import resolve

if TYPE_CHECKING:
    from writer.app.program import Program

STORY = (
    "She carried the letters to the window and read them one by one while the rain went on outside. Nobody had told "
    "her that the house would be sold before the summer, and the man at the door did not look as if he knew it either. "
    "In the kitchen the kettle began to sing, which gave both of them a moment to think about what they could say. "
)
TEXT = "The keeper's house stood empty for eleven winters before anyone thought to open the desk by the window. "


def main() -> None:
    options = _options()
    model = options.model or resolve("", paths.models_folder())
    if model is None:
        raise SystemExit("There is no model; `inkhorn models get starter` fetches one.")
    with tempfile.TemporaryDirectory() as scratch, desktop(Path(scratch)) as screen:
        document = Path(scratch) / "page.md"
        document.write_text("# A page\n\n" + (TEXT * 8 + "\n\n") * 24, encoding="utf-8")
        numbers = _starts(screen, Path(scratch), document, model, options.starts)
        os.environ |= screen.environment() | {"INKHORN_HOME": str(Path(scratch) / "inside")}
        os.environ.pop("QT_QPA_PLATFORM", None)
        numbers |= _keys(document, model, options.keys)
    if options.json:
        print(json.dumps(numbers, indent=2))
        return
    for name, value in numbers.items():
        print(f"{name:48} {value:10.1f}")


def _starts(screen: Desktop, scratch: Path, document: Path, model: Path, count: int) -> dict[str, float]:
    """Whole starts of the program, and the memory of its processes once it has suggested something."""
    paints, ghosts, later, memory = [], [], [], {}
    for number in range(count + 1):
        home = scratch / f"home-{number}"
        (home / "config").mkdir(parents=True)
        settings = f'[model]\npath = "{model}"\n\n[suggestions]\neagerness = 1.0\n'
        (home / "config" / "settings.toml").write_text(settings, encoding="utf-8")
        with program(screen, home, str(document)) as running:
            log = running.logged("first paint")
            running.logged("engine ready")
            screen.key("ctrl+End")
            running.mark()
            screen.type("She carried them to the window, where the last of the", delay_ms=20)
            log += running.logged("suggestion shown")
            for words in (" daylight fell on the", " floor of the old", " room and on the"):
                running.mark()
                screen.type(words, delay_ms=60)
                later.append(_logged(r"suggestion shown after (\d+) ms", running.logged("suggestion shown")))
            memory = {
                "window memory, MB": _megabytes(psutil.Process(running.process.pid)),
                "worker memory, MB": sum(map(_megabytes, running.workers())),
                "checker memory, MB": sum(map(_megabytes, running.workers("--checker"))),
            }
        if number:  # the first start fills the disk cache
            paints.append(_logged(r"first paint (\d+) ms", log))
            ghosts.append(_logged(r"suggestion shown after (\d+) ms", log))
    return {
        "start to first paint, ms (median)": statistics.median(paints),
        "key to first ghost text, ms (median)": statistics.median(ghosts),
        "key to later ghost text, ms (median)": statistics.median(later),
        **memory,
    }


def _keys(document: Path, model: Path, count: int) -> dict[str, float]:
    """Key to painted inside the window, without and with a model at work."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from writer.app.program import Program
    from writer.engine.messages import Event, Finished, Generate

    class Painted(QObject):
        done = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.done |= event.type() == QEvent.Type.Paint
            return False

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    made = Program(app)
    made.settings.change("model.path", str(model))
    made.start(document, demo=False)
    made.complete()
    _until(app, lambda: made.engine.state.ready)
    painted = Painted()
    made.page.viewport().installEventFilter(painted)
    made.page.moveCursor(made.page.textCursor().MoveOperation.End)

    def press(letter: str) -> float:
        app.processEvents()
        painted.done = False
        start = time.perf_counter()
        QTest.keyClick(made.page, letter)
        while not painted.done:
            app.processEvents()
        return (time.perf_counter() - start) * 1000

    def series() -> list[float]:
        times = []
        for letter in (TEXT * (count // len(TEXT) + 1))[:count]:
            times.append(press(letter))
            time.sleep(0.01)
        return times

    busy = [True]

    def again(event: Event | None = None) -> None:
        if busy[0] and (event is None or isinstance(event, Finished)):
            made.engine.submit(Generate(0, "rewrite", text=TEXT * 4, max_tokens=200), again)

    idle = series()
    again()
    working = series()
    busy[0] = False
    _until(app, lambda: made.engine.activity == "ready")
    pauses = _pauses(made, press)
    made.shutdown()
    return {
        "key to paint, model idle, ms (median)": statistics.median(idle),
        "key to paint, model idle, ms (p99)": _percentile(idle, 99),
        "key to paint, model busy, ms (median)": statistics.median(working),
        "key to paint, model busy, ms (p99)": _percentile(working, 99),
        **pauses,
    }


def _pauses(made: Program, press: Callable[[str], float]) -> dict[str, float]:
    """From the last key before a pause to the first token and to the ghost, the pause itself included; every other
    sentence part without what is read ahead. Keys come eight a second.
    """
    from PySide6.QtTest import QTest

    from writer.engine.messages import Delta, Event, Generate, Score

    submit = made.engine.submit
    warm, key = True, 0.0
    first: list[float] = []
    shown: list[float] = []
    numbers: dict[str, list[float]] = {}

    def watched(request: Generate | Score, listener: Callable[[Event], None]) -> int:
        if request.task == "warm" and not warm:
            return 0

        def listen(event: Event) -> None:
            if request.task == "completion" and isinstance(event, Delta):
                first.append(time.perf_counter() - key)
            listener(event)

        return submit(request, listen)

    made.engine.submit = watched  # type: ignore[method-assign]
    # a ghost that was there and is typed along is shown again at each key, with nothing asked
    made.completer.shown.connect(lambda _text: first and shown.append(time.perf_counter() - key))
    press("\r")
    for number, words in enumerate(re.findall(r"(?:\S+ ){2}", STORY)):
        warm = number % 2 == 0
        for letter in words:
            first.clear()
            shown.clear()
            key = time.perf_counter()
            press(letter)
            QTest.qWait(max(1, 125 - int(1000 * (time.perf_counter() - key))))
        QTest.qWait(600)
        name = "with" if warm else "without"
        for what, times in (("first token", first), ("ghost text", shown)):
            if times:
                numbers.setdefault(f"key to {what} after a pause, {name} warm-up, ms", []).append(1000 * times[0])
    return {name: statistics.median(times) for name, times in sorted(numbers.items())}


def _until(app: object, condition: Callable[[], bool]) -> None:
    while not condition():
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.01)


def _logged(pattern: str, log: str) -> float:
    found = re.search(pattern, log)
    assert found, f"{pattern} is not in the log"
    return float(found[1])


def _megabytes(process: psutil.Process) -> float:
    return process.memory_info().rss / 1_000_000


def _percentile(values: list[float], percent: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
