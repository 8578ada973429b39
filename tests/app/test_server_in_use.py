"""A server writes in the window: it is seen at once, what it says appears as ghost text, and it goes when told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram, ready
from tests.support.fake_openai import FakeServer, fake_openai
from writer import paths
from writer.app.program import Program
from writer.engine.client.state import Phase

pytestmark = pytest.mark.process


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with fake_openai() as made:
        yield made


class MemoryKeyring(KeyringBackend):
    """As a desktop's keyring, for one test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[f"{service} {username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop(f"{service} {username}", None)


@pytest.fixture
def key_ring() -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    MemoryKeyring.__module__ = "keyring.backends.of_a_test"
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def using(server: FakeServer, more: str = "") -> str:
    return (
        f'[server]\nenabled = true\naddress = "{server.address}"\n[suggestions]\neagerness = 1.0\n'
        f"[statistics]\ncounting = false\n{more}"
    )


def said(program: Program) -> str:
    shown = program.window.message_bar.shown
    return shown.sentence if shown else ""


def test_its_words_are_ghost_text_and_it_is_seen_that_it_writes(
    start: StartProgram, qtbot: QtBot, server: FakeServer
) -> None:
    server.does.chance = -0.01
    program = start(settings=using(server))
    ready(qtbot, program)
    assert not program.window.first_start.isVisible()
    texts = program.window.status_line.texts
    assert f"big-model · server: {server.host}" in texts
    assert texts[-1] == "connected"
    QTest.keyClicks(program.page, "The cat sat ")
    qtbot.waitUntil(lambda: program.page.ghost.text == "on the mat.", timeout=WAIT_MS)
    assert {body.get("prompt", "The cat sat")[-11:] for body in server.does.bodies()} == {"The cat sat"}, (
        "nothing is sent that nobody waits for"
    )
    assert program.engine.state_of("grammar").phase is Phase.NO_MODEL


def test_switching_the_network_off_ends_it(start: StartProgram, qtbot: QtBot, server: FakeServer) -> None:
    program = start(settings=using(server))
    ready(qtbot, program)
    program.settings.change("network.offline", True)
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert "network is switched off" in said(program)
    assert program.window.status_line.texts[-1] == "offline"
    asked = len(server.does.asked)
    QTest.keyClicks(program.page, "The cat sat ")
    QTest.qWait(100)
    assert len(server.does.asked) == asked


def test_a_server_that_is_not_there_is_said(start: StartProgram, qtbot: QtBot) -> None:
    program = start(settings='[server]\nenabled = true\naddress = "localhost:9"\n')
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert said(program).startswith("There is no connection to localhost")


def test_an_address_that_is_none_is_said(start: StartProgram, qtbot: QtBot) -> None:
    program = start(settings='[server]\nenabled = true\naddress = "my server"\n')
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert said(program).startswith("This is not an address.")


def test_a_key_goes_into_the_keyring_and_no_file(
    start: StartProgram, qtbot: QtBot, server: FakeServer, key_ring: MemoryKeyring
) -> None:
    server.does.key = "hush-hush"
    program = start(settings=using(server))
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert "wants a key" in said(program)
    program.models.open_settings("server")
    window = program.models._settings_window
    assert window is not None
    part = window.server
    part.key.setText("hush-hush")
    part.keep.click()
    ready(qtbot, program)
    assert part.said == "The keyring has the key."
    assert list(key_ring.kept.values()) == ["hush-hush"]
    part.look.click()
    qtbot.waitUntil(lambda: part.said == "It answers. Model there: big-model.", timeout=WAIT_MS)
    program.settings.flush()
    everywhere = [paths.settings_folder(), paths.state_folder(), paths.data_folder(), paths.cache_folder()]
    files = [file for folder in everywhere for file in folder.rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if b"hush-hush" in file.read_bytes()]
    part.forget.click()
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert key_ring.kept == {}


def test_one_task_keeps_a_model_here(start: StartProgram, qtbot: QtBot, server: FakeServer, reciter: Path) -> None:
    program = start(settings=using(server, f'[model]\ngrammar = "{reciter}"\ncontext = 1024\n'))
    ready(qtbot, program)
    qtbot.waitUntil(lambda: program.engine.state_of("grammar").ready, timeout=WAIT_MS)
    QTest.keyClicks(program.page, "He go home. ")
    qtbot.waitUntil(lambda: len(program.engine.worker_pids) == 2, timeout=WAIT_MS)


def test_a_wrong_model_for_one_task_is_said(start: StartProgram, qtbot: QtBot, reciter: Path) -> None:
    program = start(settings=f'[model]\npath = "{reciter}"\ncontext = 1024\nrewriting = "/nowhere/model.gguf"\n')
    ready(qtbot, program)
    qtbot.waitUntil(lambda: "The model for rewriting is not used." in said(program), timeout=WAIT_MS)
