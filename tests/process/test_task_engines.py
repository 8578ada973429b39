"""A task may have a model of its own: loaded when it is first used, unloaded after a while, and nobody notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fake_openai import fake_openai
from tests.support.tiny_gguf import RECITAL, write_llama, write_lora
from writer.assist.task_models import Plan, plan
from writer.engine.client.state import EngineState, Phase
from writer.engine.client.task_engines import TaskEngines
from writer.engine.messages import Delta, EngineConfig, Event, Failed, Finished, Generate, Score, Scored
from writer.settings.engine_sections import Model

pytestmark = pytest.mark.process

KNOWN = frozenset({"llama", "lfm2"})
PLENTY = 1 << 40
ASK = Generate(0, "completion", "the cat", max_tokens=4)
REWRITE = Generate(0, "rewrite", "ab", max_tokens=4)
SCORE = Score(0, "", ("the cat sat", "the cat sits"))

Start = Callable[..., TaskEngines]


@pytest.fixture
def start(qtbot: QtBot, llama_model: Path) -> Iterator[Start]:
    """Engines of which the one for all tasks has loaded `llama_model`, with `settings` for single tasks."""
    made: list[TaskEngines] = []

    def start(settings: Model, free: int = PLENTY, common: EngineConfig | None = None) -> TaskEngines:
        engines = TaskEngines(available=lambda: free)
        made.append(engines)
        config = common or EngineConfig(str(llama_model), "cpu", context=512)
        engines.configure(config)
        found = plan(settings, config, KNOWN)
        assert found.problems == ()
        engines.assign(found.models)
        qtbot.waitUntil(lambda: engines.state.ready, timeout=20_000)
        return engines

    yield start
    for engines in made:
        engines.shutdown()


class Heard:
    """What a listener hears."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)

    @property
    def over(self) -> bool:
        return bool(self.events) and isinstance(self.events[-1], Finished | Failed | Scored)

    @property
    def text(self) -> str:
        return "".join(event.text for event in self.events if isinstance(event, Delta))


def loaded(engines: TaskEngines) -> int:
    """Models in memory."""
    return len(engines.worker_pids)


def ask(engines: TaskEngines, request: Generate | Score, qtbot: QtBot) -> Heard:
    heard = Heard()
    id_ = engines.submit(request, heard)
    qtbot.waitUntil(lambda: heard.over, timeout=20_000)
    assert {event.id for event in heard.events} == {id_}
    return heard


def test_each_task_asks_its_own_model(start: Start, reciting_model: Path, qtbot: QtBot) -> None:
    engines = start(Model(rewriting=str(reciting_model)))
    assert loaded(engines) == 1, "it is loaded when it is first used"
    assert engines.state_of("rewrite").ready
    assert engines.state_of("rewrite").config.model == str(reciting_model)  # type: ignore[union-attr]
    assert ask(engines, REWRITE, qtbot).text == RECITAL[2:4]
    assert loaded(engines) == 2
    assert len(engines.loaded_models) == 2
    assert ask(engines, ASK, qtbot).text != ""
    assert engines.state_of("completion").model == engines.state.model


def test_what_is_told_before_loading_is_true_after(start: Start, reciting_model: Path, qtbot: QtBot) -> None:
    engines = start(Model(grammar=str(reciting_model)))
    before = engines.state_of("grammar").model
    assert isinstance(ask(engines, SCORE, qtbot).events[-1], Scored)
    after = engines.state_of("grammar").model
    assert before is not None
    assert after is not None
    for name in ("path", "name", "architecture", "parameters", "context", "chat_template", "hybrid", "file_bytes"):
        assert getattr(before, name) == getattr(after, name), name


def test_two_tasks_with_the_same_model_share_it(start: Start, reciting_model: Path, qtbot: QtBot) -> None:
    engines = start(Model(rewriting=str(reciting_model), completion=str(reciting_model)))
    first, second = Heard(), Heard()
    engines.submit(REWRITE, first)
    engines.submit(ASK, second)
    qtbot.waitUntil(lambda: first.over and second.over, timeout=20_000)
    assert loaded(engines) == 2


def test_a_request_that_waits_for_its_model_can_be_cancelled(start: Start, reciting_model: Path, qtbot: QtBot) -> None:
    engines = start(Model(rewriting=str(reciting_model)))
    heard = Heard()
    engines.cancel(engines.submit(REWRITE, heard))
    assert heard.events == [], "never from inside the call"
    qtbot.waitUntil(lambda: heard.over)
    assert [event.reason for event in heard.events if isinstance(event, Finished)] == ["cancelled"]
    running = Heard()
    id_ = engines.submit(Generate(0, "rewrite", "ab", max_tokens=5000), running)
    qtbot.waitUntil(lambda: running.text != "", timeout=20_000)
    engines.cancel(id_)
    qtbot.waitUntil(lambda: running.over, timeout=20_000)
    assert [event.reason for event in running.events if isinstance(event, Finished)] == ["cancelled"]


def test_it_leaves_the_memory_when_it_is_not_used_and_comes_back(
    start: Start, reciting_model: Path, qtbot: QtBot
) -> None:
    engines = start(Model(rewriting=str(reciting_model)))
    engines._idle_ms = 1
    ask(engines, REWRITE, qtbot)
    qtbot.waitUntil(lambda: loaded(engines) == 1, timeout=5_000)
    assert engines.state_of("rewrite").ready, "to who asks it is still there"
    assert ask(engines, REWRITE, qtbot).text == RECITAL[2:4]


def test_where_memory_is_short_the_common_model_does_it_and_it_is_said_once(
    start: Start, reciting_model: Path, qtbot: QtBot
) -> None:
    engines = start(Model(rewriting=str(reciting_model)), free=1000)
    told: list[str] = []
    engines.task_trouble.connect(told.append)
    ask(engines, REWRITE, qtbot)
    ask(engines, REWRITE, qtbot)
    assert loaded(engines) == 1
    (sentence,) = told
    assert "recite.gguf needs" in sentence
    assert engines.state_of("rewrite").model == engines.state.model


def test_a_model_that_does_not_load_is_replaced_and_nothing_is_lost(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    model = write_llama(tmp_path / "soon-gone.gguf", seed=3)
    engines = start(Model(rewriting=str(model)))
    model.unlink()
    told: list[str] = []
    engines.task_trouble.connect(told.append)
    assert ask(engines, REWRITE, qtbot).text != ""
    assert told == [
        "The model file soon-gone.gguf is not there any more. Choose another in Settings, Model. "
        "The model for all tasks is used instead."
    ]


def test_another_choice_unloads_the_one_before(start: Start, reciting_model: Path, qtbot: QtBot) -> None:
    engines = start(Model(rewriting=str(reciting_model)))
    ask(engines, REWRITE, qtbot)
    changes: list[EngineState] = []
    engines.state_changed.connect(changes.append)
    engines.assign({})
    assert len(changes) == 1, "who depends on a task's model looks again"
    assert loaded(engines) == 1
    assert ask(engines, REWRITE, qtbot).text != RECITAL[2:4]


def test_a_task_can_have_a_model_here_while_a_server_does_the_rest(
    start: Start, reciting_model: Path, qtbot: QtBot
) -> None:
    with fake_openai() as server:
        common = EngineConfig("", "cpu", gpu_layers=0, context=512, server=server.address)
        engines = start(Model(grammar=str(reciting_model)), common=common)
        assert engines.state.server == server.host
        assert ask(engines, ASK, qtbot).text == " on the mat."
        assert isinstance(ask(engines, SCORE, qtbot).events[-1], Scored)
        assert engines.state_of("grammar").server == ""


def test_with_a_server_alone_nobody_judges_and_why_is_said(start: Start, qtbot: QtBot) -> None:
    with fake_openai() as server:
        engines = start(Model(), common=EngineConfig("", "cpu", gpu_layers=0, server=server.address))
        grammar = engines.state_of("grammar")
        assert grammar.phase is Phase.NO_MODEL
        assert grammar.note == "A server cannot weigh sentences, so the rules alone check your text."
        (failed,) = ask(engines, SCORE, qtbot).events
        assert isinstance(failed, Failed)
        assert failed.message == grammar.note


def test_an_adapter_changes_its_task_and_no_other(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    lora = write_lora(tmp_path / "lora.gguf")
    plain = start(Model())
    engines = start(Model(rewriting_adapter=str(lora)))
    assert ask(engines, REWRITE, qtbot).text != ask(plain, REWRITE, qtbot).text
    assert ask(engines, ASK, qtbot).text == ask(plain, ASK, qtbot).text
    assert engines.state_of("rewrite").adapter == str(lora)
    assert engines.state_of("grammar").adapter == ""


def test_an_adapter_changes_what_the_judge_says(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    lora = write_lora(tmp_path / "lora.gguf")
    judged = [
        ask(engines, SCORE, qtbot).events[-1] for engines in (start(Model()), start(Model(grammar_adapter=str(lora))))
    ]
    first, second = (event.gains for event in judged if isinstance(event, Scored))
    assert first != second


def problems(settings: Model, common: EngineConfig | None) -> str:
    found: Plan = plan(settings, common, KNOWN)
    assert found.models == {}
    (problem,) = found.problems
    return problem


def test_wrong_choices_are_said_before_they_are_used(llama_model: Path, lfm2_model: Path, tmp_path: Path) -> None:
    common = EngineConfig(str(llama_model))
    lora, notes = write_lora(tmp_path / "lora.gguf"), tmp_path / "notes.gguf"
    notes.write_text("Dear diary")
    assert "does not exist" in problems(Model(rewriting=str(tmp_path / "none.gguf")), common)
    assert problems(Model(grammar=str(notes)), common).startswith("The model for the grammar check is not used.")
    assert "is not used" in problems(Model(completion=str(lora)), common)
    assert "is not an adapter" in problems(Model(completion_adapter=str(llama_model)), common)
    assert "another kind of model" in problems(Model(completion_adapter=str(lora)), EngineConfig(str(lfm2_model)))
    assert "needs a model on this computer" in problems(
        Model(rewriting_adapter=str(lora)), EngineConfig("", server="http://localhost:1")
    )
    assert "needs a model" in problems(Model(rewriting_adapter=str(lora)), None)


def test_the_same_model_as_for_all_tasks_is_not_loaded_twice(llama_model: Path) -> None:
    assert plan(Model(rewriting=str(llama_model)), EngineConfig(str(llama_model)), KNOWN) == Plan()
