"""The whole window with real child processes and a tiny model."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.tiny_gguf import RECITAL, write_llama
from writer import paths
from writer.app.program import Program
from writer.app.stages.files import attach
from writer.assist import open_document
from writer.assist.background import Background
from writer.documents.saving import Order, Outcome, carry_out
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
        qtbot.waitUntil(lambda: program.slices.done, timeout=WAIT_MS)
        return program

    yield begin
    for program in running:
        program.files._leaving = True
        program.window.close()
        program.shutdown()
    ended += running


@pytest.fixture
def start_page(qapp: QApplication, ended: list[Program]) -> Iterator[StartProgram]:
    """The program without engine and checker: the page, its window, and what follows the file."""
    running: list[Program] = []

    def begin(file: Path) -> Program:
        program = Program(qapp)
        running.append(program)
        program.slices.stop()
        program.background = Background()
        program.ending.callback(program.background.shutdown)
        program.start(file, demo=False)
        attach(program)
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


def until(condition: Callable[[], object]) -> None:
    """Let the window live until `condition` holds; the bound only ends a hang."""
    deadline = time.monotonic() + WAIT_MS / 1000
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        QTest.qWait(5)


def asked(program: Program, key: str) -> tuple[str, list[str]]:
    """The sentence and the buttons of the bar, once it is about `key`."""
    bar = program.window.message_bar
    until(lambda: bar.shown and bar.shown.key == key)
    assert bar.shown
    return bar.shown.sentence, [words for _, words in bar.shown.actions]


def press(program: Program, words: str) -> None:
    """Click the button of the bar that says so."""
    next(button for button in program.window.message_bar.buttons if button.text() == words).click()


@pytest.fixture
def let(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The disk answers when this is set."""
    answered = threading.Event()

    def slowly(order: Order) -> Outcome:
        answered.wait(30)
        return carry_out(order)

    monkeypatch.setattr(open_document, "carry_out", slowly)
    yield answered
    answered.set()
