"""Finding one's way in the whole program: outline, palette, preview, and what is remembered of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram
from writer.app.program import Program
from writer.ui.actions import Command

TEXT = "# The Quay\n\nThe sea was calm.\n\n# The Town\n\nFar from the sea.\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    file = tmp_path / "book.md"
    file.write_text(TEXT, encoding="utf-8")
    return file


def choose(program: Program, typed: str, command: Command = Command.PALETTE) -> None:
    program.window.commands[command].trigger()
    palette = program.commanding.palette
    QTest.keyClicks(palette.field, typed)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def test_every_command_can_be_found_by_its_name(start: StartProgram, book: Path) -> None:
    program = start(book)
    program.window.commands[Command.PALETTE].trigger()
    titles = {row.choice.title for row in program.commanding.palette.shown}
    assert {"Save As…", "Replace…", "Theme: Dark", "Appearance: Line width", "book.md"} <= titles
    program.commanding.palette.leave()
    choose(program, "theme dark")
    assert program.settings().appearance.theme == "dark"
    choose(program, "go to heading")
    assert program.commanding.palette.isVisible()
    QTest.keyClicks(program.commanding.palette.field, "town")
    QTest.keyClick(program.commanding.palette.field, Qt.Key.Key_Return)
    assert program.port.paragraph_at(program.port.caret).text == "# The Town"
    assert program.page.hasFocus()


def test_a_setting_is_opened_at_its_row(start: StartProgram, book: Path, qtbot: QtBot) -> None:
    program = start(book)
    choose(program, "line width")
    window = program.models._settings_window
    assert window is not None
    qtbot.waitUntil(
        lambda: (
            window.rows["appearance.line_width"].control.isAncestorOf(window.focusWidget())
            or (window.focusWidget() is window.rows["appearance.line_width"].control)
        )
    )
    window.close()


def test_what_cannot_be_done_is_grey_with_the_reason(start: StartProgram, book: Path) -> None:
    program = start(book)
    program.window.commands[Command.PALETTE].trigger()
    reasons = {row.choice.key: row.choice.reason for row in program.commanding.palette.shown}
    assert reasons["undo"] == "There is nothing to undo."
    assert reasons["copy"] == "Nothing is selected."
    program.commanding.palette.leave()


def test_the_outline_moves_a_section_and_says_when_it_cannot(start: StartProgram, book: Path, qtbot: QtBot) -> None:
    program = start(book)
    program.window.commands[Command.OUTLINE].trigger()
    panel = program.outlining.panel
    qtbot.waitUntil(lambda: panel.list.rows.words_of(0) == "6")
    panel.take_keyboard()
    program.window.commands[Command.SECTION_DOWN].trigger()
    assert program.port.plain_text().startswith("# The Town\n\nFar from the sea.\n\n# The Quay")
    program.window.commands[Command.SECTION_DOWN].trigger()
    shown = program.window.message_bar.shown
    assert shown is not None
    assert "last of its level" in shown.sentence
    program.port.undo()
    assert program.port.plain_text() == TEXT


def test_places_are_chosen_in_the_preview_while_one_writes(start: StartProgram, book: Path, qtbot: QtBot) -> None:
    program = start(book)
    bar = program.find_bar
    program.window.commands[Command.REPLACE].trigger()
    QTest.keyClicks(bar.wanted, "sea")
    QTest.keyClicks(bar.replacement, "lake")
    bar.preview_button.click()
    preview = program.replacing.preview
    assert preview is not None
    qtbot.waitUntil(lambda: len(preview.ticked) == 2)
    QTest.keyClick(preview.list, Qt.Key.Key_Space)
    program.port.select(0, 0)
    QTest.keyClicks(program.page, "A sea. ")
    qtbot.waitUntil(lambda: preview.about == "2 of 3 places")
    QTest.keyClick(preview.list, Qt.Key.Key_Return)
    assert "A lake. # The Quay" in program.port.plain_text()
    assert "The sea was calm" in program.port.plain_text()
    assert "Far from the lake" in program.port.plain_text()


def test_searches_and_commands_come_back_after_a_start(start: StartProgram, book: Path) -> None:
    program = start(book)
    program.window.commands[Command.FIND].trigger()
    QTest.keyClicks(program.find_bar.wanted, "calm")
    QTest.keyClick(program.find_bar.wanted, Qt.Key.Key_Return)
    choose(program, "theme sepia")
    program.window.commands[Command.OUTLINE].setChecked(True)
    kept = {name: ask() for name, ask in program.kept.items()}["finding"]
    assert kept == {
        "wanted": ["calm"],
        "replacement": [],
        "commands": ["theme sepia"],
        "outline": True,
        "outline_width": program.window.leading.panel_width,
    }


def test_a_section_is_drawn_to_another_place(start: StartProgram, book: Path, qtbot: QtBot) -> None:
    program = start(book)
    program.window.commands[Command.OUTLINE].trigger()
    panel = program.outlining.panel
    qtbot.waitUntil(lambda: panel.list.rows.rowCount() == 2)
    panel.list.dropped.emit(1, 0)
    assert program.port.plain_text().startswith("# The Town")
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    assert program.port.caret == 0
