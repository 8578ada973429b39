"""Earlier versions: kept at the right moments, listed, compared and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import until
from writer import paths
from writer.app.versions import VersionsWiring
from writer.assist.background import Background
from writer.assist.document_port import Replacement
from writer.assist.open_document import OpenDocument
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.versioning import CHARACTERS, MINUTES, Versioning
from writer.documents.recent import RecentFiles
from writer.documents.versions import VersionStore
from writer.language.rewriting.history import Asked, Kind
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.settings.settings_window import SettingsWindow
from writer.ui.versions.panel import VersionsPanel

NOON = datetime(2026, 11, 23, 12).timestamp()
REWRITE = Asked(Kind.REWRITE, "Clearer")


class Desk:
    """A window with the dock of versions, and a clock."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.now = NOON
        self.settings = SettingsKeeper(folder / "settings.toml")
        self.page = Page()
        self.port = EditorPort(self.page)
        self.document = OpenDocument(self.port, RecentFiles(folder / "recent.json"))
        self.window = MainWindow(self.page, motion=False)
        qtbot.addWidget(self.window)
        self.panel = VersionsPanel()
        self.window.add_panel(Command.VERSIONS, self.panel, "Versions")
        self.background = Background()
        store = VersionStore(folder, lambda: self.settings().saving.versions_megabytes * 1_000_000)
        self.versioning = Versioning(
            self.port, self.document, store, self.background, lambda: self.settings().saving.versions, lambda: self.now
        )
        self.wiring = VersionsWiring(
            self.window,
            self.panel,
            self.port,
            self.document,
            self.versioning,
            self.settings,
            self.background,
            lambda: datetime.fromtimestamp(self.now),
        )
        self.wiring.undo_wanted.connect(self.port.undo)
        self.document.new()
        self.window.show()

    def open_panel(self) -> None:
        self.window.commands[Command.VERSIONS].setChecked(True)

    @property
    def reasons(self) -> list[str]:
        """Of all versions there are, newest first."""
        found: list[list[str]] = []
        self.versioning.versions(lambda versions: found.append([version.reason for version in versions]))
        until(lambda: found)
        return found[0]

    def save(self, path: Path | None = None) -> None:
        self.document.save(path)
        until(lambda: not self.document.saving)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot, paths.state_folder())
    yield made
    made.background.shutdown()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text("Dear Ann,\n", encoding="utf-8")
    return file


def kept(desk: Desk, count: int) -> None:
    until(lambda: len(desk.reasons) >= count)


def test_what_was_opened_and_what_is_saved_is_kept(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    assert desk.reasons == [], "whoever only reads leaves nothing"
    QTest.keyClicks(desk.page, "Hello. ")
    kept(desk, 1)
    desk.now += 60
    desk.save()
    kept(desk, 2)
    assert desk.reasons == ["saved", "as it was opened"]


def test_while_one_writes_it_is_kept_now_and_then(desk: Desk) -> None:
    QTest.keyClicks(desk.page, "One. ")
    desk.now += 60 * MINUTES - 1
    desk.versioning.look()
    assert desk.reasons == []
    desk.now += 1
    desk.versioning.look()
    kept(desk, 1)
    desk.now += 60 * MINUTES
    desk.versioning.look()
    assert desk.reasons == ["while writing"], "nothing was written since"


def test_much_writing_is_kept_sooner(desk: Desk) -> None:
    desk.page.insertPlainText("x" * CHARACTERS)
    kept(desk, 1)


def test_before_a_rewrite_of_several_paragraphs_the_text_is_kept(desk: Desk, letter: Path) -> None:
    letter.write_text("\U0001f600 One.\n\nTwo.\n", encoding="utf-8")
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Now. ")
    desk.now += 1
    desk.port.replace([Replacement(0, desk.port.length(), "Rewritten.")], REWRITE)
    kept(desk, 2)
    desk.open_panel()
    until(lambda: desk.panel.version is not None)
    texts: list[str | None] = []
    assert desk.panel.version is not None
    desk.versioning.text(desk.panel.version.number, texts.append)
    until(lambda: texts)
    assert desk.reasons[0] == "before rewriting"
    assert texts == ["Now. \U0001f600 One.\n\nTwo.\n"]


def test_a_corrected_word_is_no_reason(desk: Desk) -> None:
    QTest.keyClicks(desk.page, "Teh end. ")
    desk.port.replace([Replacement(0, 3, "The")], Asked(Kind.CORRECTION, "Spelling"))
    assert desk.reasons == []


def test_a_text_that_is_left_without_saving_is_kept_if_it_has_a_file(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Lost? ")
    desk.now += 1
    desk.document.new()
    desk.document.open(letter)
    kept(desk, 2)
    assert desk.reasons == ["left without saving", "as it was opened"]


def test_versions_go_with_a_text_that_gets_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.page.insertPlainText("x " * CHARACTERS)
    kept(desk, 1)
    QTest.keyClicks(desk.page, "End.")
    desk.now += 1
    desk.save(tmp_path / "new.md")
    kept(desk, 2)
    assert desk.reasons == ["saved", "while writing"]


def test_switched_off_nothing_is_kept(desk: Desk, letter: Path) -> None:
    desk.settings.change("saving.versions", False)
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    desk.save()
    assert desk.reasons == []
    desk.open_panel()
    until(lambda: any("No versions are kept" in sentence for sentence in desk.panel.sentences))


def test_one_is_chosen_by_keys_compared_and_brought_back_in_one_step(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    desk.now += 60
    desk.save()
    kept(desk, 2)
    desk.open_panel()
    until(lambda: desk.panel.list.listed)
    assert desk.panel.list.listed == ("Today", "12:01 · +1 word", "12:00 · 2 words")
    until(lambda: desk.panel.card.summary == "The page has this text.")
    assert not desk.panel.card.restore.isEnabled()
    QTest.keyClick(desk.panel.list, Qt.Key.Key_Down)
    until(lambda: desk.panel.card.summary == "Restoring it makes 1 change: 1 word removed.")
    QTest.keyClick(desk.panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: desk.port.plain_text() == "Dear Ann,\n")
    desk.window.message_bar.action_chosen.emit("version", "undo")
    assert desk.port.plain_text() == "Hello. Dear Ann,\n"


def test_the_text_can_be_copied_and_compared_in_a_window(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    kept(desk, 1)
    desk.open_panel()
    until(lambda: desk.panel.version is not None)
    desk.panel.card.copy.click()
    until(lambda: QGuiApplication.clipboard().text() == "Dear Ann,\n")
    desk.panel.card.compare.click()
    until(lambda: desk.wiring.difference is not None and desk.wiring.difference.view.summary.startswith("1 change"))
    window = desk.wiring.difference
    assert window is not None
    window.buttons[0].click()
    until(lambda: desk.port.plain_text() == "Dear Ann,\n")


def test_before_one_comes_back_the_present_text_is_kept(desk: Desk, letter: Path) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    kept(desk, 1)
    desk.open_panel()
    until(lambda: desk.panel.version is not None)
    desk.now += 1
    desk.panel.card.restore.click()
    kept(desk, 2)
    assert desk.reasons[0] == "before an earlier version came back"


def test_the_settings_say_how_much_is_kept_and_clear_it_when_asked_twice(
    desk: Desk, letter: Path, qtbot: QtBot
) -> None:
    desk.document.open(letter)
    QTest.keyClicks(desk.page, "Hello. ")
    kept(desk, 1)
    window = SettingsWindow(desk.settings())
    qtbot.addWidget(window)
    desk.wiring.attach(window)
    assert "kB" in window.kept.amount.text()
    window.kept.clear.click()
    assert desk.reasons, "asked once more"
    window.kept.clear.click()
    until(lambda: desk.reasons == [])
