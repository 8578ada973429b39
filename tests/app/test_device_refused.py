"""A graphics processor that was asked for and cannot be had: said, and tried again with one click."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram, ready
from writer.engine.messages import EngineConfig
from writer.engine.probing.troubles import STOPPED_ENGINE, Troubles


def test_the_cpu_does_the_work_and_the_device_can_be_tried_again(
    start: StartProgram, qtbot: QtBot, reciter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INKHORN_BACKENDS", raising=False)
    program = start(settings=f'[model]\npath = "{reciter}"\n[hardware]\nbackend = "vulkan"\ntune = false\n')
    ready(qtbot, program)
    bar, engine = program.window.message_bar, program.engine
    assert bar.shown is not None
    assert bar.shown.sentence.startswith("Vulkan is not available, so the CPU is used.")
    Troubles().remember(EngineConfig(str(reciter), "vulkan"), "some key", STOPPED_ENGINE)
    before = engine.worker_pid
    (again,) = (button for button in bar.buttons if button.text() == "Try it again")
    again.click()
    qtbot.waitUntil(lambda: engine.state.ready and engine.worker_pid not in (0, before), timeout=WAIT_MS)
    assert Troubles().all() == []


def test_a_computer_without_a_graphics_processor_is_not_asked_to_try_one(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=f'[model]\npath = "{reciter}"\n[hardware]\nthreads = 256\ntune = false\n')
    ready(qtbot, program)
    assert [button.text() for button in program.window.message_bar.buttons] == []
