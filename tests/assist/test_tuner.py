"""When measuring begins by itself, what ends it, and what becomes of the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.fakes import FakeEngine
from tests.support.tiny_gguf import RECITAL, write_llama
from writer.assist.power import Power
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.tuning import FAILED, MOST_STARTS, NO_MODEL, STOPPED, Tuner
from writer.engine.client.state import EngineState
from writer.engine.messages import DeviceFacts
from writer.engine.tuning.measuring import StoppedError
from writer.engine.tuning.search import Outcome
from writer.engine.tuning.setup import Figures, Setup, Trial

USUAL = Setup("cpu", "", 0, 1, 2, 128)
BETTER = Setup("cpu", "", 0, 1, 2, 256)
FOUND = Outcome(
    (Trial(USUAL, Figures(0.1, 1, 1, 500, 50)), Trial(BETTER, Figures(0.08, 0.8, 0.8, 600, 50))), USUAL, BETTER
)


class Later:
    """Background work that is done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Any = None) -> None:
        def act() -> None:
            try:
                result = work()
            except StoppedError as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(act)

    def do(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


class Engine(FakeEngine):
    activity = "ready"


class Desk:
    def __init__(self, folder: Path) -> None:
        self.engine = Engine()
        self.engine.be_ready(str(write_llama(folder / "m.gguf", recite=RECITAL, context=256)))
        self.settings = SettingsKeeper(folder / "settings.toml")
        self.later = Later()
        self.on_battery = False
        self.power = Power(lambda: self.on_battery)
        self.known: Outcome | None = None
        self.answer: Outcome | None = FOUND
        self.stops: Callable[[], bool] = lambda: False
        self.tuner = Tuner(
            self.engine,  # type: ignore[arg-type]
            self.settings,
            self.later,  # type: ignore[arg-type]
            self.power,
            tune=self._tune,
            find_devices=lambda: [DeviceFacts("cpu", "CPU")],
            recall=lambda _model, _devices: self.known,
        )
        self.said: list[tuple[Outcome | None, str, bool]] = []
        self.tuner.finished.connect(lambda *said: self.said.append(said))

    def _tune(self, config: object, devices: object, layers: int, tell: object, stopped: Callable[[], bool]) -> Any:
        if stopped():
            raise StoppedError
        return self.answer

    def pause(self) -> None:
        """The writer has paused for a minute."""
        self.tuner._paused()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.tuner.shutdown()


def test_a_pause_measures_once_and_uses_what_is_faster(desk: Desk) -> None:
    desk.pause()
    desk.later.do()
    assert desk.said == [(FOUND, "", True)]
    assert desk.settings().hardware.batch == 256
    desk.pause()
    assert not desk.later.waiting


def test_typing_ends_what_began_by_itself_and_changes_nothing(desk: Desk) -> None:
    desk.pause()
    desk.later.waiting.pop(0)()
    assert desk.tuner.running
    desk.tuner.typed()
    desk.later.do()
    assert desk.said == [(None, STOPPED, True)]
    assert desk.settings().hardware.batch == 0


def test_typing_does_not_end_what_the_writer_asked_for(desk: Desk) -> None:
    desk.tuner.start()
    desk.tuner.typed()
    desk.later.do()
    assert desk.said == [(FOUND, "", False)]


def test_after_some_interruptions_it_waits_for_the_next_start_of_the_program(desk: Desk) -> None:
    for _ in range(MOST_STARTS + 2):
        desk.pause()
        if desk.later.waiting:
            desk.later.waiting.pop(0)()
            desk.tuner.typed()
            desk.later.do()
    assert len(desk.said) == MOST_STARTS


@pytest.mark.parametrize("why", ["battery", "off", "known", "chosen", "busy", "no memory"])
def test_it_does_not_begin_by_itself(desk: Desk, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    match why:
        case "battery":
            desk.on_battery = True
            desk.power.look()
        case "off":
            desk.settings.change("hardware.tune", False)
        case "known":
            desk.known = FOUND
        case "chosen":
            desk.settings.change("hardware.batch", 64)
        case "busy":
            desk.engine.activity = "writing"
        case _:
            monkeypatch.setattr("writer.assist.tuning.psutil.virtual_memory", lambda: type("M", (), {"available": 1})())
    desk.pause()
    desk.later.do()
    assert desk.said == []
    assert not desk.tuner.running


def test_another_model_is_measured_in_its_turn(desk: Desk, tmp_path: Path) -> None:
    desk.known = FOUND
    desk.pause()
    desk.later.do()
    desk.known = None
    desk.engine.be_ready(str(write_llama(tmp_path / "other.gguf", recite=RECITAL, context=256)))
    desk.pause()
    desk.later.do()
    assert len(desk.said) == 1


def test_the_charger_pulled_out_ends_it(desk: Desk) -> None:
    desk.pause()
    desk.later.waiting.pop(0)()
    desk.on_battery = True
    desk.power.look()
    desk.later.do()
    assert desk.said == [(None, STOPPED, True)]


def test_nothing_to_measure_and_nothing_measured_are_said(desk: Desk) -> None:
    desk.answer = None
    desk.tuner.start()
    desk.later.do()
    desk.engine.state = EngineState()
    desk.tuner.start()
    assert [words for _, words, _ in desk.said] == [FAILED, NO_MODEL]


def test_back_to_automatic(desk: Desk) -> None:
    desk.tuner.use(FOUND)
    assert desk.tuner.in_use(FOUND)
    desk.tuner.use_automatic()
    assert not desk.tuner.in_use(FOUND)
    assert desk.settings().hardware.batch == 0


def test_what_is_found_is_one_change_of_the_settings(desk: Desk) -> None:
    changes: list[object] = []
    desk.settings.changed.connect(lambda *_: changes.append(1))
    desk.tuner.use(Outcome(FOUND.trials, USUAL, Setup("vulkan", "Vulkan0", 12, 1, 1, 256)))
    assert len(changes) == 1
    assert desk.settings().hardware.device == "Vulkan0"
