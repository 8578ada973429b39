"""The whole window with real child processes and a tiny model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.tiny_gguf import RECITAL, write_llama
from writer import paths
from writer.app.program import Program
from writer.engine.client.state import Phase

WAIT_MS = 30_000
StartProgram = Callable[..., Program]


@pytest.fixture(scope="session")
def reciter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that says RECITAL in a circle."""
    return write_llama(tmp_path_factory.mktemp("models") / "recite.gguf", recite=RECITAL, context=2048)


@pytest.fixture(scope="session")
def ended() -> list[Program]:
    """Programs that have ended: their objects stay, as they do until a process ends."""
    return []


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, ended: list[Program]) -> Iterator[StartProgram]:
    """Start the program, on a file or not, with these lines in its settings file."""
    running: list[Program] = []

    def begin(file: Path | None = None, settings: str = "") -> Program:
        folder = paths.settings_folder()
        folder.mkdir(parents=True, exist_ok=True)
        if settings:
            (folder / "settings.toml").write_text(settings, encoding="utf-8")
        program = Program(qapp)
        running.append(program)
        program.start(file, demo=False)
        qtbot.waitExposed(program.window)
        QTest.qWait(1)
        return program

    yield begin
    for program in running:
        program.files._leaving = True
        program.window.close()
        program.shutdown()
    ended += running


def ready(qtbot: QtBot, program: Program) -> None:
    """Wait for the model."""
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.READY, timeout=WAIT_MS)
