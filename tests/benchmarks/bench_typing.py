"""Types real prose key by key into the product's own `Completer` and times the first token after a pause.

    python -m tests.benchmarks.bench_typing --text FILE... --model GGUF [--words N] [--gap MS] [--cold] [--json]

Keys come every `--gap` milliseconds (125: eight a second). At every third word the writer pauses, in turn behind
the space and behind two letters of the next word, until the answer has ended. The document is in memory; the
worker, the engine client, the requests and their timers are those of the window.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from tests.support.fakes import FakeDocument
from writer.assist.completing import Completer
from writer.engine.client.engine import Engine
from writer.engine.messages import Delta, EngineConfig, Event, Failed, Finished, Generate, Score, Timings
from writer.settings.schema import Settings, Suggestions

LONGEST_PAUSE = 5000
"""Milliseconds after which a writer who waits for an answer types on."""


@dataclass
class Asked:
    """A request and what became of it; times in seconds of one clock."""

    request: Generate
    key: float
    submitted: float
    first: float | None = None
    deltas: list[float] = field(default_factory=list)
    """When each single token came."""
    timings: Timings | None = None
    cancelled: bool = False
    at_pause: bool = False

    @property
    def read(self) -> int:
        """Prompt tokens that had to be read."""
        return self.timings.prompt_tokens - self.timings.cached_tokens if self.timings else 0


class WatchedEngine(Engine):
    """Notes when requests are made and answered."""

    def __init__(self, cold: bool) -> None:
        super().__init__()
        self._cold = cold
        self.key = 0.0
        """When the last key was pressed."""
        self.asked: list[Asked] = []

    def submit(self, request: Generate | Score, listener: Callable[[Event], None]) -> int:
        assert isinstance(request, Generate)
        if self._cold and request.task == "warm":
            return 0
        note = Asked(request, self.key, time.perf_counter())
        self.asked.append(note)

        def listen(event: Event) -> None:
            match event:
                case Delta():
                    note.deltas.append(time.perf_counter())
                    note.first = note.first or note.deltas[0]
                case Finished():
                    note.timings, note.cancelled = event.timings, event.reason == "cancelled"
                case Failed():
                    note.timings = Timings()
                case _:
                    pass
            listener(event)

        return super().submit(request, listen)

    @property
    def busy(self) -> bool:
        return any(note.timings is None and not note.cancelled for note in self.asked[-3:])


class Typist:
    """Types one text. `rest` is how long the writer rests at the end of a paragraph, in milliseconds."""

    def __init__(self, engine: WatchedEngine, settings: Settings, gap: int, rest: int) -> None:
        self._engine = engine
        self._settings = settings
        self._gap = gap
        self._rest = rest

    def run(self, text: str, start: int, words: int) -> None:
        document = FakeDocument(text[:start])
        completer = Completer(document, self._engine, lambda: self._settings)
        completer.settings_changed()
        document.put_caret(document.caret)
        spin(1000)
        self._until_quiet()
        for count, piece in enumerate(_pieces(text, start, words), 1):
            for letter in piece:
                self._engine.key = time.perf_counter()
                document.type(letter)
                spin(self._gap)
            if count % 3 == 0:
                self._pause(document)
            if piece.endswith("\n") and self._rest:
                spin(self._rest)
        completer.deleteLater()

    def _pause(self, document: FakeDocument) -> None:
        spin(self._gap)
        self._until_quiet()
        last = self._engine.asked[-1] if self._engine.asked else None
        if last is not None and last.request.task == "completion" and last.key == self._engine.key:
            last.at_pause = True

    def _until_quiet(self) -> None:
        end = time.perf_counter() + LONGEST_PAUSE / 1000
        while self._engine.busy and time.perf_counter() < end:
            spin(2)


def _pieces(text: str, start: int, words: int) -> Iterator[str]:
    """What is typed between two places where the writer may pause: in turn to behind a space and into a word."""
    position = start
    for number in range(words):
        space = min((at for at in (text.find(" ", position), text.find("\n", position)) if at >= 0), default=-1)
        if space < 0:
            return
        end = space + 1 + (2 if number % 6 == 5 and text[space + 1 : space + 3].isalpha() else 0)
        yield text[position:end]
        position = end


def spin(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def report(asked: Sequence[Asked]) -> dict[str, object]:
    asks = [note for note in asked if note.request.task == "completion"]
    warm = [note for note in asked if note.request.task == "warm"]
    paused = [note for note in asks if note.at_pause and note.first is not None]
    began = [note for note in asks if note.timings and note.timings.prompt_tokens]
    token = [1000 * (after - before) for note in paused for before, after in pairwise(note.deltas)]
    first = [1000 * (note.first - note.submitted) for note in paused if note.first is not None]
    return {
        "asks": len(asks),
        "warm-ups": len(warm),
        "pauses": len(paused),
        "one token, ms": _quantiles(token),
        "ask -> first token after a pause, ms": _quantiles(first),
        "the same in tokens (median)": round(statistics.median(first) / statistics.median(token), 2) if token else 0.0,
        "asks after a pause that read > 8 tokens": f"{sum(note.read > 8 for note in paused)} of {len(paused)}",
        "asks that read > 8 tokens": f"{sum(note.read > 8 for note in began)} of {len(began)}",
        "asks that read > 1 token": f"{sum(note.read > 1 for note in began)} of {len(began)}",
        "tokens read by asks": sum(note.read for note in began),
        "tokens read by warm-ups": sum(note.read for note in warm),
        "prompt tokens (median)": statistics.median(note.timings.prompt_tokens for note in began if note.timings),
        "tokens made": sum(note.timings.generated_tokens for note in asks if note.timings),
    }


def _quantiles(values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    ordered = sorted(values)
    at = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
    return {name: round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1) for name, share in at.items()}


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QCoreApplication.instance() or QCoreApplication([])
    settings = Settings(suggestions=Suggestions(pause_ms=options.pause, eagerness=options.eagerness))
    engine = WatchedEngine(options.cold)
    engine.configure(EngineConfig(options.model, backend="cpu", threads=options.threads, context=4096))
    while not engine.state.ready:
        spin(20)
    before = _seconds(engine)
    for path in options.text:
        text = path.read_text(encoding="utf-8")
        Typist(engine, settings, options.gap, options.rest).run(text, len(text) // 3, options.words)
    numbers = report(engine.asked) | {"processor seconds of the worker": round(_seconds(engine) - before, 1)}
    engine.shutdown()
    app.processEvents()
    print(json.dumps(numbers) if options.json else "\n".join(f"{name:40} {value}" for name, value in numbers.items()))
    return 0


def _seconds(engine: Engine) -> float:
    spent = psutil.Process(engine.worker_pid).cpu_times()
    return spent.user + spent.system


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--text", nargs="+", type=Path, required=True, help="plain text or Markdown files")
    parser.add_argument("--model", required=True, help="a GGUF file")
    parser.add_argument("--words", type=int, default=120, help="words to type of each text (default 120)")
    parser.add_argument("--gap", type=int, default=60, help="milliseconds between keys (default 60)")
    parser.add_argument("--pause", type=int, default=0, help="the pause, in milliseconds; 0 is automatic")
    parser.add_argument("--rest", type=int, default=0, help="milliseconds of rest at the end of a paragraph")
    parser.add_argument("--cold", action="store_true", help="leave out what is read ahead, to compare")
    parser.add_argument("--eagerness", type=float, default=0.5, help="0 to 1, as in the settings")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
