"""What the Performance dock costs: CPU seconds of the window's process with the dock shown and hidden, in turns.

    xvfb-run -s "-screen 0 1280x900x24" python -m tests.benchmarks.bench_performance_dock [PAIRS] [SECONDS]

The window gets ten finished requests a second meanwhile, which is more than a fast typist causes, and looks at the
shortest span, whose picture moves fastest. Each pair is one turn hidden and one shown; the median of the differences
counts. A third kind of turn shows the dock while nothing happens.
"""

from __future__ import annotations

import statistics
import sys
import time
from typing import Final

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

from writer.engine.client.state import EngineState, Phase
from writer.engine.messages import DeviceFacts, ModelFacts, Task, Timings
from writer.engine.throughput import Sample
from writer.ui.actions import Command
from writer.ui.furnishing import furnish
from writer.ui.main_window import MainWindow
from writer.ui.performance.bar import MemoryUse

MODEL: Final = ModelFacts("/m.gguf", "SmolLM2 135M", "llama", 1, "Q4_0", 1, 49152, 8192, 4096, True, False)
TASKS: Final[tuple[Task, ...]] = ("completion", "warm", "grammar")


def main(arguments: list[str]) -> None:
    pairs, seconds = int(arguments[0]) if arguments else 6, float(arguments[1]) if len(arguments) > 1 else 5.0
    app = QApplication([])
    window = furnish(MainWindow(QTextEdit(), motion=False), _memory)
    window.performance.set_engine(EngineState(Phase.READY, model=MODEL, device=DeviceFacts("cpu", "CPU"), threads=1))
    window.resize(1180, 780)
    window.show()
    feed = QTimer(interval=100)
    feed.timeout.connect(lambda: _answer(window))
    feed.start()
    _wait(2.0)
    _shown(window, True)
    window.performance.look_back(30)
    _wait(6.0)
    results = [_pair(window, seconds) for _ in range(pairs)]
    feed.stop()
    _shown(window, True)
    _wait(2.0)
    resting = statistics.median(_cpu(seconds) for _ in range(2))
    hidden, shown = (statistics.median(column) for column in zip(*results, strict=True))
    over = statistics.median(after - before for before, after in results)
    print(f"hidden {hidden:.2f} %, shown {shown:.2f} %, resting {resting:.2f} %: the dock {over:.2f} % of a processor")
    app.quit()


def _pair(window: MainWindow, seconds: float) -> tuple[float, float]:
    found = []
    for on in (False, True):
        _shown(window, on)
        _wait(0.7)
        found.append(_cpu(seconds))
    return found[0], found[1]


def _shown(window: MainWindow, on: bool) -> None:
    window.commands[Command.PERFORMANCE].setChecked(on)


def _cpu(seconds: float) -> float:
    """Percent of one processor that this process uses."""
    before, started = time.process_time(), time.perf_counter()
    _wait(seconds)
    return 100 * (time.process_time() - before) / (time.perf_counter() - started)


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def _answer(window: MainWindow) -> None:
    number = len(window.performance.recording.requests)
    timings = Timings(120 + number % 40, 100, 0.02, 9, 0.2 + number % 7 / 100, 0.03 + number % 5 / 1000)
    window.performance.add_sample(Sample(time.monotonic(), TASKS[number % 3], timings, MODEL.name))
    window.performance.add_waiting(number % 2)


def _memory() -> MemoryUse:
    resident = psutil.Process().memory_info().rss
    return MemoryUse(resident, resident, psutil.virtual_memory().total)


if __name__ == "__main__":
    main(sys.argv[1:])
