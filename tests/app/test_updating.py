"""Check for Updates, as a writer meets it: nothing is asked before the button is pressed, and every answer is words."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from tests.support.releases import PAGE, Announcements, announcements, release, signed, write_source
from writer import paths
from writer.app.updating import UpdatesWiring
from writer.assist import looking_for_updates
from writer.assist.background import Background
from writer.network.ledger import FILE as LEDGER
from writer.network.policy import standard
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.updates_window import UpdatesWindow
from writer.updates.source import read_source


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Announcements]:
    now = datetime.datetime.now(datetime.UTC)
    later = now + datetime.timedelta(days=100)
    with announcements() as made:
        made.content = signed(release(version="99.1", issued=now.isoformat(), expires=later.isoformat()))
        ours = read_source(write_source(tmp_path, made.address))
        monkeypatch.setattr(looking_for_updates, "read_source", lambda _resources: ours)
        yield made


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[UpdatesWindow]:
    """From the Help menu."""
    main = MainWindow(QTextEdit())
    qtbot.addWidget(main)
    background = Background()
    wiring = UpdatesWiring(main, background, standard())
    main.commands[Command.UPDATES].trigger()
    yield wiring.open()
    background.shutdown()


def pressed(qtbot: QtBot, window: UpdatesWindow, until: str) -> None:
    window.check.click()
    qtbot.waitUntil(lambda: until in window.text, timeout=10_000)


def test_opening_the_window_asks_nobody(server: Announcements, opened: UpdatesWindow) -> None:
    assert "never by itself" in opened.text
    assert server.address.split("/")[2] in opened.text, "it says whom it would ask"
    assert server.asked == []
    assert not (paths.state_folder() / LEDGER).exists()


def test_a_newer_version_with_what_is_new_and_how_to_get_it(
    server: Announcements, opened: UpdatesWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed(qtbot, opened, "Inkhorn 99.1 has come out")
    assert "Starts in half the time." in opened.notes
    assert "git pull" in opened.text
    opened_pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_pages.append(url.toString()))
    opened.open_page.click()
    assert opened_pages == [PAGE]
    opened.copy.click()
    assert QGuiApplication.clipboard().text() == PAGE
    assert len(server.asked) == 1


def test_the_newest_version_can_be_asked_for_again(server: Announcements, opened: UpdatesWindow, qtbot: QtBot) -> None:
    now = datetime.datetime.now(datetime.UTC)
    later = now + datetime.timedelta(days=1)
    server.content = signed(release(version="0.0.1", issued=now.isoformat(), expires=later.isoformat()))
    pressed(qtbot, opened, "is up to date")
    assert opened.check.isVisible()
    assert not opened.open_page.isVisible()


def test_a_refusal_is_a_sentence_and_can_be_tried_again(
    server: Announcements, opened: UpdatesWindow, qtbot: QtBot
) -> None:
    whole, server.content = server.content, b"<html>"
    pressed(qtbot, opened, "not a list of releases")
    assert opened.check.text() == "Try again"
    server.content = whole
    pressed(qtbot, opened, "Inkhorn 99.1 has come out")


def test_a_build_without_an_address_says_so_and_has_no_button(opened: UpdatesWindow) -> None:
    assert "no update address" in opened.text
    assert not opened.check.isVisible()
