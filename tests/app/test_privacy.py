"""What the window says of connections: the mark in the status line and the Privacy section."""

from __future__ import annotations

import datetime
import hashlib
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, ready
from tests.support.fake_hub import NAME, REPOSITORY, REVISION, fake_hub
from writer.app.privacy import seclusion_words
from writer.models.catalogue import Catalogue, Licence, OfferedFile, OfferedModel
from writer.network.ledger import Connection
from writer.ui.settings.privacy import NONE, PrivacyPart, listed, outcome_words


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing keeps a process from connecting")
def test_the_page_says_that_the_engine_cannot_connect_and_lists_what_did(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=f'[model]\npath = "{reciter}"\n[hardware]\ntune = false\n')
    ready(qtbot, program)
    program.network.ledger.end(program.network.ledger.open("hub.example", "Model Tiny"), 12_300_000, "200")
    mark = program.window.status_line.mark
    assert mark.words == "offline"
    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)
    window = program.models._settings_window
    assert window is not None
    assert "network.offline" in window.shown_rows
    assert "The process of the engine has given up the right to open connections" in window.privacy.seclusion.text()
    entry = ("hub.example", "Model Tiny", "12.3 MB", "went well")
    qtbot.waitUntil(lambda: [row[1:] for row in window.privacy.rows] == [entry], timeout=10_000)


def test_the_mark_opens_by_key(start: StartProgram, qtbot: QtBot) -> None:
    program = start()
    mark = program.window.status_line.mark
    mark.setFocus()
    with qtbot.waitSignal(program.window.status_line.connections_requested):
        qtbot.keyClick(mark, Qt.Key.Key_Space)


def test_without_a_connection_it_says_so(qtbot: QtBot) -> None:
    part = PrivacyPart()
    qtbot.addWidget(part)
    assert part.count.text() == NONE
    part.show_listing(listed([Connection("a", 0.0, "one.example", "Model A", via="proxy.example:3128")]))
    assert part.rows[0][1] == "one.example, through proxy.example:3128"
    assert part.count.text() == "1 connection so far."
    part.say("The list of connections cannot be read: Permission denied.")
    assert part.count.text().startswith("The list")


def test_what_a_server_was_asked_all_day_is_one_line(qtbot: QtBot) -> None:
    part = PrivacyPart()
    qtbot.addWidget(part)
    noon = datetime.datetime(2026, 11, 23, 12, 0).timestamp()
    asked = [
        Connection(f"{n}", noon + 60 * n, "server.example", "a suggestion", received=1_000, ended=True, outcome="200")
        for n in range(30)
    ]
    other = Connection("x", noon + 300, "hub.example", "Model A", received=7, ended=True, outcome="200")
    lost = Connection("y", noon + 330, "server.example", "a suggestion", ended=True, outcome="lost")
    part.show_listing(listed([*asked[:5], other, lost, *asked[5:]], whole=False))
    assert part.rows == (
        ("2026-11-23 12:00 to 12:29", "server.example", "a suggestion (30 times)", "30,000 B", "went well"),
        ("2026-11-23 12:05", "server.example", "a suggestion", "0 B", "was lost"),
        ("2026-11-23 12:05", "hub.example", "Model A", "7 B", "went well"),
    )
    assert part.count.text() == "32 connections kept. Those before 2026-11-23 are no longer in the list."


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("200", "went well"),
        ("302", "sent on"),
        ("403", "refused (403)"),
        ("lost", "was lost"),
        ("unreachable", "nobody answered"),
        ("", "stopped"),
    ],
)
def test_how_it_ended_in_words(outcome: str, words: str) -> None:
    assert outcome_words(Connection("a", 0.0, "h", "w", ended=True, outcome=outcome)) == words


def test_one_that_never_ended_is_not_said_to_have_gone_well() -> None:
    assert outcome_words(Connection("a", 0.0, "h", "w")) == "open, or cut short"


def test_where_a_process_can_connect_the_page_does_not_pretend(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "did not let it give up the right" in seclusion_words("engine", False)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "nothing keeps it from it" in seclusion_words("engine", None)


def test_the_first_steps_fetch_after_the_licence_was_read_and_the_mark_says_so(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    with fake_hub() as hub:
        hub.does.content, hub.does.stall = reciter.read_bytes() + bytes(4_000_000), threading.Event()
        program = start(settings="[hardware]\ntune = false\n")
        content = hub.does.content
        file = OfferedFile(
            NAME, "Q4_0", "", len(content), hashlib.sha256(content).hexdigest(), REPOSITORY, REVISION, ""
        )
        licence = Licence("mit", "MIT License", "Free, with this sentence.")
        model = OfferedModel(
            "tiny", "Tiny", "Somebody", "llama", "few", 0, licence, False, ("en",), "", "", "", "", "", (file,)
        )
        program.catalogue.__dict__["all"] = Catalogue(hub.address, (model,))
        program.first_steps._make_offers()
        first = program.window.first_start
        assert "MIT License: Free, with this sentence." in first.licence
        assert program.window.status_line.mark.words == "offline"
        get = next(made for made in first.findChildren(QPushButton) if made.text() == "Agree and get it (4 MB)")
        qtbot.mouseClick(get, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: program.window.status_line.mark.words == "2 of 4 MB", timeout=20_000)
        assert first.step == 1
        hub.does.stall.set()
        ready(qtbot, program)
        assert first.step == 2
        assert program.window.status_line.mark.words == "offline"
