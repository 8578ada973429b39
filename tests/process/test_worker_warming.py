"""How little a real worker has to read when the writer pauses: the product's own requests, a tiny model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeDocument
from tests.support.tiny_gguf import write_llama
from writer.assist.completing import Completer
from writer.engine.client.engine import Engine
from writer.engine.messages import EngineConfig, Event, Finished, Generate, Score, Timings
from writer.settings.schema import Settings, Suggestions

pytestmark = pytest.mark.process

TEXT = "the cat sat on the mat and the writer wrote. " * 8


class ListeningEngine(Engine):
    """Keeps what requests cost."""

    def __init__(self) -> None:
        super().__init__()
        self.costs: list[tuple[str, Timings]] = []
        self.under_way = 0

    def submit(self, request: Generate | Score, listener: Callable[[Event], None]) -> int:
        def listen(event: Event) -> None:
            if isinstance(event, Finished):
                self.under_way -= 1
                self.costs.append((request.task, event.timings))
            listener(event)

        self.under_way += 1
        return super().submit(request, listen)

    def missing(self, task: str) -> list[int]:
        """Prompt tokens that were not in the cache, one number a request."""
        return [cost.prompt_tokens - cost.cached_tokens for kind, cost in self.costs if kind == task]


class Writer:
    """Someone who types, with nothing asked but by key."""

    def __init__(self, qtbot: QtBot, engine: ListeningEngine, text: str) -> None:
        self._qtbot = qtbot
        self.engine = engine
        self.document = FakeDocument(text)
        settings = Settings(suggestions=Suggestions(pause_ms=60_000, eagerness=1.0))
        self.completer = Completer(self.document, engine, lambda: settings)
        self.completer.settings_changed()

    def type(self, text: str) -> None:
        """Slowly: each key finds the model idle."""
        for key in text:
            self.document.type(key)
            self.wait()

    def ask(self) -> None:
        self.completer.suggest_now()
        self.wait()

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.engine.under_way, timeout=20_000)


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Callable[[Path], ListeningEngine]]:
    running: list[ListeningEngine] = []

    def begin(model: Path) -> ListeningEngine:
        engine = ListeningEngine()
        running.append(engine)
        engine.configure(EngineConfig(str(model), backend="cpu", context=1024))
        qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
        return engine

    yield begin
    for engine in running:
        engine.shutdown()


@pytest.mark.parametrize("model", ["llama_model", "lfm2_model"])
def test_a_pause_finds_the_prompt_read(
    qtbot: QtBot, start: Callable[[Path], ListeningEngine], model: str, request: pytest.FixtureRequest
) -> None:
    writer = Writer(qtbot, start(request.getfixturevalue(model)), TEXT)
    writer.type("then the cat sat on a mat ")
    writer.ask()
    writer.type("and the wri")
    writer.ask()
    assert writer.engine.missing("completion") == [pytest.approx(0, abs=1)] * 2
    first, *later = writer.engine.missing("warm")
    assert first > 50
    assert later
    assert max(later) <= 12


def test_what_was_accepted_need_not_be_read(
    qtbot: QtBot, start: Callable[[Path], ListeningEngine], tmp_path: Path
) -> None:
    """The model made those words itself."""
    writer = Writer(qtbot, start(write_llama(tmp_path / "zx.gguf", recite=" zxqjkvb.")), TEXT + "then .")
    writer.type(" ")
    writer.ask()
    assert writer.document.ghost is not None
    before = len(writer.engine.costs)
    writer.document.accept_requested.emit("all")
    writer.wait()
    assert writer.engine.costs[before:]
    assert max(*writer.engine.missing("completion")[1:], *writer.engine.missing("warm")[1:], 0, 0) <= 1
