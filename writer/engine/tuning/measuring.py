"""One try: a worker of its own, a long text, a word typed behind it, a paragraph rewritten, a sentence weighed."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from typing import Final

from writer.engine.bench.texts import APPENDED, PASSAGES, SENTENCE, VARIANTS, document
from writer.engine.client.blocking import BlockingEngine, EngineError
from writer.engine.messages import ChatMessage, EngineConfig, Generate, Loaded, Score, Timings
from writer.engine.tuning.setup import Figures, Setup, Trial
from writer.tongue import marked

WORDS: Final = 400
"""Of the long text."""
SUGGESTION: Final = 8
"""Tokens of a suggestion."""
REWRITTEN: Final = 64
"""Tokens of a rewritten paragraph at most."""
TURNS: Final = 2
"""The best of so many counts."""
TIME_LIMIT: Final = 90.0
"""Seconds after which a try is given up: a driver hangs, or nobody would want it."""
_LOOK: Final = 0.1


class StoppedError(Exception):
    """Whoever asked has changed their mind."""


class Trying:
    """Tries setups for one model. `stopped` is asked all the time; when it says yes the try ends with StoppedError."""

    def __init__(
        self,
        base: EngineConfig,
        stopped: Callable[[], bool] = lambda: False,
        start: Callable[[], BlockingEngine] = BlockingEngine,
        limit: float = TIME_LIMIT,
    ) -> None:
        self._base = base
        self._stopped = stopped
        self._start = start
        self._limit = limit
        self._number = 0

    def __call__(self, setup: Setup) -> Trial:
        if self._stopped():
            raise StoppedError
        try:
            with self._start() as engine, self._watched(engine):
                loaded = engine.load(setup.config(self._base))
                if loaded.device.backend != setup.backend:
                    return Trial(setup, problem=loaded.note or marked("The device was not used."))
                return Trial(setup, self._figures(engine, loaded))
        except EngineError as error:
            if self._stopped():
                raise StoppedError from error
            return Trial(setup, problem=error.message)

    @contextlib.contextmanager
    def _watched(self, engine: BlockingEngine) -> Iterator[None]:
        """End the worker when it takes too long or nobody wants it any more; who waits for it then gets an error."""
        done = threading.Event()

        def watch() -> None:
            end = time.monotonic() + self._limit
            while not done.wait(_LOOK):
                if self._stopped() or time.monotonic() > end:
                    engine.kill()
                    return

        watcher = threading.Thread(target=watch, name="tuning", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            done.set()
            watcher.join()

    def _figures(self, engine: BlockingEngine, loaded: Loaded) -> Figures:
        found: Figures | None = None
        for _ in range(TURNS):
            self._number += 1
            turn = self._turn(engine, loaded.model.chat_template)
            found = found.best_with(turn) if found else turn
        assert found
        return found

    def _turn(self, engine: BlockingEngine, chats: bool) -> Figures:
        text = document(self._number, WORDS)
        read = _ask(engine, Generate(0, "completion", text, max_tokens=1))
        appended, made = [], []
        for word in APPENDED:
            text += word
            started = time.perf_counter()
            made.append(_ask(engine, Generate(0, "completion", text, max_tokens=SUGGESTION)))
            appended.append(time.perf_counter() - started)
        rewritten = _seconds(lambda: _ask(engine, self._rewriting(chats)))
        weighed = Score(0, f"{PASSAGES[self._number % 3]} {self._number}. ", (SENTENCE, *VARIANTS))
        scored = _seconds(lambda: engine.score(weighed))
        tokens = sum(max(0, timings.generated_tokens - 1) for timings in made)
        seconds = sum(timings.generate_seconds for timings in made)
        return Figures(
            append=sorted(appended)[len(appended) // 2],
            rewrite=rewritten,
            score=scored,
            reading=read.prompt_tokens / read.prompt_seconds if read.prompt_seconds else 0.0,
            writing=tokens / seconds if seconds else 0.0,
        )

    def _rewriting(self, chats: bool) -> Generate:
        passage = PASSAGES[self._number % 3]
        asked = f"Rewrite this more simply ({self._number}):\n\n{passage}"
        if chats:
            return Generate(0, "rewrite", messages=(ChatMessage("user", asked),), max_tokens=REWRITTEN)
        return Generate(0, "rewrite", f"{asked}\n\n", max_tokens=REWRITTEN)


def _ask(engine: BlockingEngine, request: Generate) -> Timings:
    answer = engine.generate(request)
    for _ in answer:
        pass
    assert answer.finished
    return answer.finished.timings


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
