"""Markdown, links, the Format menu, focus and full screen in the program's own window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.conftest import StartProgram, asked, press
from writer.app.printing import PrintingWiring
from writer.app.program import Program
from writer.app.styling import LINK
from writer.ui.actions import Command
from writer.ui.full_screen import EDGE, Undisturbed

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = """# The quay

See [the web](https://example.org/x), [the other](other.md#top), [below](#far-below), a note[^1],
[a program](run.sh) and [what is missing](missing.md).

## Far below

[^1]: The note.
"""


@pytest.fixture
def opened(start_page: StartProgram, tmp_path: Path) -> Program:
    (tmp_path / "page.md").write_text(TEXT, encoding="utf-8")
    (tmp_path / "other.md").write_text("The other text.", encoding="utf-8")
    (tmp_path / "run.sh").write_text("echo", encoding="utf-8")
    return start_page(tmp_path / "page.md")


def follow(program: Program, words: str) -> None:
    at = program.port.plain_text().index(words)
    program.port.select(at + 1, at + 1)
    QTest.keyClick(program.page, Qt.Key.Key_Return, CONTROL)


def said(program: Program) -> str:
    return asked(program, LINK)[0]


def test_a_page_of_the_web_is_opened_only_when_the_writer_agrees(opened: Program) -> None:
    visited: list[str] = []
    opened.styling._open_outside = visited.append
    follow(opened, "the web")
    assert "https://example.org/x" in said(opened)
    assert not visited
    press(opened, "Open")
    assert visited == ["https://example.org/x"]


def test_links_inside_the_text_go_there(opened: Program) -> None:
    follow(opened, "below")
    assert opened.page.textCursor().block().text() == "## Far below"
    follow(opened, "[^1],")
    assert opened.page.textCursor().block().text() == "[^1]: The note."


def test_a_link_to_another_text_opens_it(opened: Program) -> None:
    follow(opened, "the other")
    QTest.qWait(0)
    assert opened.port.plain_text() == "The other text."


@pytest.mark.parametrize(("words", "sentence"), [("a program", "neither"), ("what is missing", "There is no file")])
def test_what_a_link_does_not_do_is_said(opened: Program, words: str, sentence: str) -> None:
    follow(opened, words)
    assert sentence in said(opened)
    assert opened.port.plain_text() == TEXT


def test_the_format_menu_changes_what_is_selected_in_one_step(opened: Program) -> None:
    before = opened.port.plain_text()
    at = before.index("quay")
    opened.port.select(at, at + 4)
    for command in (Command.BOLD, Command.ITALIC):
        opened.window.commands[command].trigger()
    assert opened.port.plain_text().startswith("# The ***quay***")
    opened.window.commands[Command.SMALLER_HEADING].trigger()
    assert opened.port.plain_text().startswith("## The ***quay***")
    for _ in range(3):
        opened.port.undo()
    assert opened.port.plain_text() == before


def test_bold_over_several_paragraphs_leaves_their_marks_alone(start_page: StartProgram, tmp_path: Path) -> None:
    (tmp_path / "list.md").write_text("- one\n\n- two", encoding="utf-8")
    program = start_page(tmp_path / "list.md")
    program.page.selectAll()
    program.window.commands[Command.BOLD].trigger()
    assert program.port.plain_text() == "- **one**\n\n- **two**"
    program.window.commands[Command.BOLD].trigger()
    assert program.port.plain_text() == "- one\n\n- two"


def test_only_markdown_is_styled(start_page: StartProgram, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("# 1 apple", encoding="utf-8")
    program = start_page(tmp_path / "plain.txt")
    shown = [program.page.styling.on]
    program.document.new()
    shown.append(program.page.styling.on)
    program.settings.change("typing.markdown", False)
    shown.append(program.page.styling.on)
    assert shown == [False, True, False]


def test_focus_and_typewriter_are_switches_of_the_view_menu(opened: Program) -> None:
    commands = opened.window.commands
    commands[Command.FOCUS].trigger()
    commands[Command.TYPEWRITER].trigger()
    looks = opened.settings().appearance
    assert (looks.focus, looks.typewriter) == ("sentence", True)
    opened.settings.change("appearance.focus", "paragraph")
    assert commands[Command.FOCUS].isChecked()
    commands[Command.FOCUS].trigger()
    assert opened.settings().appearance.focus == "off"


def test_full_screen_shows_the_page_alone(opened: Program) -> None:
    window = opened.window
    title, status = window.title_bar, window.status_line
    window.hide_bars_by(lambda around, lines: Undisturbed(around, lines, title, status, title.menu_bar))
    full = window.commands[Command.FULL_SCREEN]
    full.trigger()
    QApplication.processEvents()
    assert window.isFullScreen()
    assert not title.isVisible()
    assert not status.isVisible()
    undisturbed = window.undisturbed
    assert undisturbed
    window.activateWindow()
    top = window.mapToGlobal(QPoint(0, 0)).y()
    undisturbed.look(top + EDGE - 1)
    assert title.isVisible()
    undisturbed.look(top + 300)
    assert not title.isVisible()
    QTest.keyClick(opened.page, Qt.Key.Key_Alt)
    assert title.isVisible()
    QTest.keyClick(opened.page, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not full.isChecked()
    assert not window.isFullScreen()
    assert title.isVisible()
    assert status.isVisible()
    assert status.y() > title.y()


def test_what_is_printed_is_the_document(opened: Program, tmp_path: Path) -> None:
    printing = PrintingWiring(opened.window, opened.port, opened.document, opened.settings)
    printing.paint(QPdfWriter(str(tmp_path / "a.pdf")))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
