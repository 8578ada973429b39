"""The window's engine with real workers: it streams, survives their death, and always gives each request one end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tests.support.tiny_gguf import RECITAL
from writer.engine.client.engine import Engine
from writer.engine.client.state import EngineState, Phase
from writer.engine.client.supervisor import SILENT_NOTE
from writer.engine.messages import Delta, EngineConfig, Event, Failed, Finished, Generate, Score, Scored
from writer.engine.throughput import Sample

pytestmark = pytest.mark.process

MakeEngine = Callable[..., Engine]


@pytest.fixture
def make_engine(qtbot: QtBot) -> Iterator[MakeEngine]:
    made: list[Engine] = []

    def make(command: list[str] | None = None, **details: object) -> Engine:
        made.append(Engine(command, **details))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for engine in made:
        engine.shutdown()


@pytest.fixture
def engine(make_engine: MakeEngine, qtbot: QtBot, reciting_model: Path) -> Engine:
    made = make_engine()
    made.configure(config(reciting_model))
    qtbot.waitUntil(lambda: made.state.ready, timeout=20_000)
    return made


def config(model: Path) -> EngineConfig:
    return EngineConfig(str(model), backend="cpu", context=8192)


class Heard(list[Event]):
    """A listener that keeps what it heard."""

    @property
    def ended(self) -> bool:
        return bool(self) and not isinstance(self[-1], Delta)

    @property
    def text(self) -> str:
        return "".join(event.text for event in self if isinstance(event, Delta))


def ask(engine: Engine, max_tokens: int = 13) -> tuple[Heard, int]:
    heard = Heard()
    return heard, engine.submit(Generate(0, "completion", "\n", max_tokens=max_tokens), heard.append)


def test_an_answer_streams_and_ends(engine: Engine, qtbot: QtBot) -> None:
    heard, request = ask(engine)
    assert not heard
    qtbot.waitUntil(lambda: heard.ended)
    assert heard.text == RECITAL
    assert {event.id for event in heard} == {request}
    assert len([event for event in heard if isinstance(event, Delta)]) > 5


def test_a_finished_request_is_measured(engine: Engine, qtbot: QtBot) -> None:
    samples: list[Sample] = []
    engine.measured.connect(samples.append)
    heard, _ = ask(engine)
    qtbot.waitUntil(lambda: heard.ended)
    (sample,) = samples
    assert sample.task == "completion"
    assert sample.timings.generated_tokens == 13


def test_what_it_does_is_told_in_a_word(engine: Engine, qtbot: QtBot) -> None:
    words: list[str] = []
    engine.activity_changed.connect(words.append)
    heard, _ = ask(engine)
    qtbot.waitUntil(lambda: heard.ended)
    assert words == ["reading", "writing", "ready"]


def test_a_score_comes_back(engine: Engine, qtbot: QtBot) -> None:
    heard = Heard()
    engine.submit(Score(0, "\n", ("ab c", "ab d"), "😀"), heard.append)
    qtbot.waitUntil(lambda: heard.ended)
    (scored,) = heard
    assert isinstance(scored, Scored)
    assert scored.gains[1] is not None
    assert scored.gains[1] < 0


def test_without_a_model_a_request_fails_in_words_but_not_at_once(make_engine: MakeEngine, qtbot: QtBot) -> None:
    heard, _ = ask(make_engine())
    assert not heard
    qtbot.waitUntil(lambda: heard.ended)
    (failed,) = heard
    assert isinstance(failed, Failed)
    assert "Choose one in Settings" in failed.message


def test_a_cancelled_request_hears_its_end_and_nothing_else(engine: Engine, qtbot: QtBot) -> None:
    heard, request = ask(engine, 5000)
    qtbot.waitUntil(lambda: bool(heard))
    before = len(heard)
    engine.cancel(request)
    qtbot.waitUntil(lambda: heard.ended)
    (end,) = heard[before:]
    assert isinstance(end, Finished)
    assert end.reason == "cancelled"
    again, _ = ask(engine)
    qtbot.waitUntil(lambda: again.ended)
    assert again.text == RECITAL
    assert heard[-1] is end


def test_cancelling_an_unknown_request_is_harmless(engine: Engine, qtbot: QtBot) -> None:
    engine.cancel(987654)
    heard, _ = ask(engine)
    qtbot.waitUntil(lambda: heard.ended)
    assert heard.text == RECITAL


def test_a_worker_killed_in_the_middle_is_replaced_by_itself(engine: Engine, qtbot: QtBot) -> None:
    phases: list[Phase] = []
    engine.state_changed.connect(lambda state: phases.append(state.phase))
    heard, _ = ask(engine, 8000)
    qtbot.waitUntil(lambda: bool(heard))
    os.kill(engine.worker_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: heard.ended)
    assert isinstance(heard[-1], Failed)
    refused, _ = ask(engine)
    qtbot.waitUntil(lambda: refused.ended)
    assert isinstance(refused[-1], Failed)
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
    assert phases[0] is Phase.RESTARTING
    again, _ = ask(engine)
    qtbot.waitUntil(lambda: again.ended)
    assert again.text == RECITAL


def test_a_worker_that_hangs_is_replaced(make_engine: MakeEngine, qtbot: QtBot, reciting_model: Path) -> None:
    """Stopped, as by a debugger or a hanging driver. The clock stands but for that worker: four seconds a look."""
    seconds, stuck = 0.0, 0

    def clock() -> float:
        nonlocal seconds
        seconds += 4.0 if stuck and engine.worker_pid == stuck else 0.0
        return seconds

    engine = make_engine(clock=clock, beat_ms=20)
    engine.configure(config(reciting_model))
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
    stuck = engine.worker_pid
    os.kill(stuck, signal.SIGSTOP)
    qtbot.waitUntil(lambda: engine.state.ready and engine.worker_pid not in (0, stuck), timeout=20_000)
    assert not psutil.pid_exists(stuck)


def test_another_model_while_an_answer_streams(engine: Engine, qtbot: QtBot, llama_model: Path) -> None:
    heard, _ = ask(engine, 8000)
    qtbot.waitUntil(lambda: bool(heard))
    engine.configure(config(llama_model))
    assert isinstance(heard[-1], Failed)
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
    assert engine.state.model is not None
    assert engine.state.model.path == str(llama_model)


def test_a_model_that_cannot_be_loaded_is_said_so_and_another_one_works(
    make_engine: MakeEngine, qtbot: QtBot, tmp_path: Path, reciting_model: Path
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"")
    engine = make_engine()
    engine.configure(config(broken))
    qtbot.waitUntil(lambda: engine.state.phase is Phase.FAILED, timeout=20_000)
    assert engine.state.note == "The model file broken.gguf is empty. Download it again."
    engine.configure(config(reciting_model))
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
    assert engine.state.note == ""


def test_an_engine_that_cannot_run_at_all_is_given_up(make_engine: MakeEngine, qtbot: QtBot, llama_model: Path) -> None:
    engine = make_engine([sys.executable, "-c", "import os; os.abort()"])
    engine.configure(config(llama_model))
    qtbot.waitUntil(lambda: engine.state.phase is Phase.FAILED, timeout=20_000)
    assert engine.state.note == SILENT_NOTE


def test_a_program_that_is_not_there_is_said_so(make_engine: MakeEngine, qtbot: QtBot, llama_model: Path) -> None:
    engine = make_engine(["/nonexistent/inkhorn"])
    engine.configure(config(llama_model))
    qtbot.waitUntil(lambda: engine.state.phase is Phase.FAILED)
    assert "could not be started" in engine.state.note


def test_garbage_from_the_worker_is_passed_over(make_engine: MakeEngine, qtbot: QtBot, reciting_model: Path) -> None:
    program = (
        "import os, sys; os.write(1, b'garbage\\n{}\\n\\xff\\n'); "
        "from writer.engine.worker.main import main; sys.exit(main([]))"
    )
    engine = make_engine([sys.executable, "-c", program])
    engine.configure(config(reciting_model))
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)


def test_no_model_ends_the_worker(engine: Engine, qtbot: QtBot) -> None:
    worker = psutil.Process(engine.worker_pid)
    engine.configure(None)
    assert engine.state == EngineState()
    qtbot.waitUntil(lambda: not worker.is_running())


def test_shutdown_ends_the_worker_before_it_returns(engine: Engine) -> None:
    worker = psutil.Process(engine.worker_pid)
    heard, _ = ask(engine, 8000)
    engine.shutdown()
    assert not worker.is_running()
    assert not heard.ended


def test_loading_tells_how_far_it_is(make_engine: MakeEngine, qtbot: QtBot, reciting_model: Path) -> None:
    states: list[EngineState] = []
    engine = make_engine()
    engine.state_changed.connect(states.append)
    engine.configure(config(reciting_model))
    qtbot.waitUntil(lambda: engine.state.ready, timeout=20_000)
    fractions = [state.fraction for state in states if state.phase is Phase.LOADING]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
