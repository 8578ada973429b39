"""From a program without a model to the first grey words, whichever way the model comes: one click, then writing."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, ready
from tests.support.fake_hub import NAME, REPOSITORY, REVISION, FakeHub, fake_hub
from writer import paths
from writer.app.program import Program
from writer.assist import first_model
from writer.models import starter
from writer.models.catalogue import Catalogue, Licence, OfferedFile, OfferedModel
from writer.network.policy import SWITCH
from writer.ui.actions import Command

SETTINGS = "[hardware]\ntune = false\n[grammar]\nenabled = false\n[suggestions]\neagerness = 1.0\n"


@pytest.fixture
def hub(reciter: Path) -> Iterator[FakeHub]:
    with fake_hub() as made:
        made.does.content = reciter.read_bytes()
        yield made


@pytest.fixture(autouse=True)
def _nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No other program has a model on this computer, and this one has no pip, as where it is packaged."""
    for name in ("HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(starter, "can_fetch", lambda: False)
    monkeypatch.setattr(first_model, "FEWEST", 1)


def offered(hub: FakeHub, program: Program) -> None:
    """The catalogue's only model that can be had is on the hub."""
    content = hub.does.content
    licence = Licence("mit", "MIT License", "Free, with this sentence.")
    facts = ("Somebody", "llama", "few", 0, licence, False, ("en",), "", "", "Fair.", "", "")
    wheel = OfferedFile("starter.gguf", "Q4_1", "", 9, "ab" * 32, "", "", "wheel==1")
    file = OfferedFile(NAME, "Q4_0", "", len(content), hashlib.sha256(content).hexdigest(), REPOSITORY, REVISION, "")
    large = OfferedFile("large.gguf", "Q8_0", "", 10 * len(content), "cd" * 32, REPOSITORY, REVISION, "")
    models = (
        OfferedModel("starter", "Starter", *facts, (wheel,)),
        OfferedModel("tiny", "Tiny", *facts, (large, file)),
    )
    program.catalogue.__dict__["all"] = Catalogue(hub.address, models)
    program.first_steps._make_offers()


def click(program: Program, words: str) -> None:
    """One act of the writer."""
    found = program.window.first_start.findChildren(QPushButton)
    made = next(one for one in found if one.isVisible() and one.text().startswith(words))
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def suggested(qtbot: QtBot, program: Program) -> str:
    """The grey text behind what is typed: the last act."""
    QTest.keyClicks(program.page, "once upon ")
    qtbot.waitUntil(lambda: bool(program.page.ghost), timeout=30_000)
    return str(program.page.ghost)


def test_the_smallest_model_that_can_be_had_is_one_click_away(start: StartProgram, qtbot: QtBot, hub: FakeHub) -> None:
    program = start(settings=SETTINGS)
    first = program.window.first_start
    assert first.isVisible()
    offered(hub, program)
    assert "Tiny is the smallest that can be fetched" in first.sentence
    assert first.licence.startswith("Tiny, from 127.0.0.1. MIT License: Free")
    click(program, "Agree and get it")
    ready(qtbot, program)
    qtbot.waitUntil(lambda: first.step == 2, timeout=10_000)
    assert suggested(qtbot, program)
    assert (paths.models_folder() / NAME).is_file()


def test_a_model_of_another_program_is_one_click_away_and_stays_there(
    start: StartProgram, qtbot: QtBot, reciter: Path, tmp_path: Path
) -> None:
    place = tmp_path / ".lmstudio" / "models" / "somebody" / "recite-GGUF"
    place.mkdir(parents=True)
    shutil.copy(reciter, place / "recite.gguf")
    program = start(settings=SETTINGS)
    first = program.window.first_start
    qtbot.waitUntil(lambda: bool(first.found), timeout=20_000)
    assert first.found.startswith("LM Studio has recite")
    click(program, "Use it")
    ready(qtbot, program)
    qtbot.waitUntil(lambda: first.step == 2, timeout=10_000)
    assert suggested(qtbot, program)
    assert program.settings().model.path == str(place / "recite.gguf")
    assert not list(paths.models_folder().glob("*.gguf")), "nothing was copied"


def test_a_file_that_is_none_leads_back_to_the_choice(
    start: StartProgram, qtbot: QtBot, hub: FakeHub, tmp_path: Path
) -> None:
    program = start(settings=SETTINGS)
    offered(hub, program)
    (tmp_path / "none.gguf").write_bytes(b"not a model")
    first = program.window.first_start
    first.file_chosen.emit(tmp_path / "none.gguf")
    assert first.loading
    qtbot.waitUntil(lambda: not first.loading, timeout=20_000)
    assert first.step == 0
    assert program.window.message_bar.shown, "which says why"


def test_without_a_network_the_first_steps_say_so_and_go_on(
    start: StartProgram, qtbot: QtBot, hub: FakeHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, "1")
    program = start(settings=SETTINGS)
    offered(hub, program)
    click(program, "Agree and get it")
    first = program.window.first_start
    qtbot.waitUntil(lambda: "switched off" in first.sentence, timeout=20_000)
    assert "choose a GGUF file" in first.sentence
    monkeypatch.delenv(SWITCH)
    click(program, "Try again")
    ready(qtbot, program)
    qtbot.waitUntil(lambda: first.step == 2, timeout=10_000)


def test_a_model_that_came_with_the_program_needs_no_first_steps(
    start: StartProgram, qtbot: QtBot, reciter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    shutil.copy(reciter, shipped / starter.STARTER.file)
    monkeypatch.setattr(paths, "shipped_models_folder", lambda: shipped)
    monkeypatch.setattr(starter, "_has_size", lambda path, _size: path.is_file())
    program = start(settings=SETTINGS)
    ready(qtbot, program)
    assert not program.window.first_start.isVisible()
    assert suggested(qtbot, program)
    assert not list(paths.models_folder().glob("*.gguf")), "nothing was copied"


def test_the_first_steps_can_be_shown_again_with_what_is_on_offer(
    start: StartProgram, qtbot: QtBot, reciter: Path, hub: FakeHub
) -> None:
    program = start(settings=f'[model]\npath = "{reciter}"\n{SETTINGS}')
    ready(qtbot, program)
    offered(hub, program)
    program.window.commands[Command.GET_MODEL].trigger()
    first = program.window.first_start
    assert first.isVisible()
    assert first.licence
