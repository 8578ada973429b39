"""Saving from the window: what is said when it fails or takes long, and closing meanwhile."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from tests.app.conftest import StartProgram, asked, press, until
from writer.app import files
from writer.app.files import ENCODING, NOT_SAVED, SLOW, UNSAVED
from writer.app.program import Program
from writer.ui.actions import Command


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "folder" / "page.md"
    file.parent.mkdir()
    file.write_text("Old.", encoding="utf-8")
    return file


@pytest.fixture
def opened(start_page: StartProgram, page: Path) -> Program:
    return start_page(page)


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """What the writer chooses in the system's window."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def lost_folder(page: Path) -> None:
    page.unlink()
    page.parent.rmdir()


def test_a_save_that_failed_can_be_tried_again(opened: Program, page: Path) -> None:
    opened.watch.blockSignals(True)
    QTest.keyClicks(opened.page, "New. ")
    lost_folder(page)
    opened.window.commands[Command.SAVE].trigger()
    sentence, buttons = asked(opened, NOT_SAVED)
    assert sentence == "page.md could not be saved: its folder no longer exists. Save it elsewhere."
    assert buttons == ["Save elsewhere…", "Try again"]
    assert opened.window.title_bar.shows_modified
    press(opened, "Try again")
    asked(opened, NOT_SAVED)
    page.parent.mkdir()
    press(opened, "Try again")
    until(page.exists)
    until(lambda: not opened.document.modified)
    assert page.read_text("utf-8") == "New. Old."
    assert opened.window.message_bar.shown is None


def test_a_save_that_failed_can_go_elsewhere(
    opened: Program, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.watch.blockSignals(True)
    QTest.keyClicks(opened.page, "New. ")
    lost_folder(page)
    opened.window.commands[Command.SAVE].trigger()
    asked(opened, NOT_SAVED)
    choose(monkeypatch, tmp_path / "other.md")
    press(opened, "Save elsewhere…")
    until(lambda: not opened.document.modified)
    assert (tmp_path / "other.md").read_text("utf-8") == "New. Old."
    assert opened.window.title_bar.title == "other.md"


def test_closing_waits_for_a_slow_disk_and_says_so(opened: Program, page: Path, let: threading.Event) -> None:
    QTest.keyClicks(opened.page, "New. ")
    opened.window.commands[Command.SAVE].trigger()
    opened.window.close()
    sentence, buttons = asked(opened, SLOW)
    assert sentence == "“page.md” is being saved. The window closes when that is done."
    assert buttons == ["Close without waiting", "Save elsewhere…"]
    assert opened.window.isVisible()
    let.set()
    until(lambda: not opened.window.isVisible())
    assert page.read_text("utf-8") == "New. Old."


def test_closing_need_not_wait(opened: Program, let: threading.Event) -> None:
    QTest.keyClicks(opened.page, "New. ")
    opened.window.commands[Command.SAVE].trigger()
    opened.window.close()
    asked(opened, SLOW)
    press(opened, "Close without waiting")
    assert not opened.window.isVisible()
    let.set()


def test_what_was_typed_while_it_is_saved_is_asked_about(opened: Program, page: Path, let: threading.Event) -> None:
    QTest.keyClicks(opened.page, "New. ")
    opened.window.commands[Command.SAVE].trigger()
    QTest.keyClicks(opened.page, "Newer. ")
    opened.window.close()
    asked(opened, UNSAVED)
    press(opened, "Save")
    let.set()
    until(lambda: not opened.window.isVisible())
    assert page.read_text("utf-8") == "New. Newer. Old."


def test_a_window_that_could_not_save_stays_open(opened: Program, page: Path) -> None:
    opened.watch.blockSignals(True)
    QTest.keyClicks(opened.page, "New. ")
    lost_folder(page)
    opened.window.close()
    asked(opened, UNSAVED)
    press(opened, "Save")
    asked(opened, NOT_SAVED)
    assert opened.window.isVisible()


def test_a_disk_that_is_slow_to_answer_is_said_to_be(
    opened: Program, page: Path, tmp_path: Path, let: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClicks(opened.page, "New. ")
    opened.window.commands[Command.SAVE].trigger()
    assert opened.window.status_line.file.text() == "saving…"
    opened.files._slow.timeout.emit()
    sentence, buttons = asked(opened, SLOW)
    assert "still being saved" in sentence
    assert buttons == ["Save elsewhere…"]
    QTest.keyClicks(opened.page, "Newer. ")
    assert opened.port.plain_text() == "New. Newer. Old.", "the page can be written on"
    let.set()
    until(lambda: not opened.document.saving)
    assert opened.window.message_bar.shown is None
    assert opened.window.status_line.file.text() == ""


def menu_of(program: Program, name: str) -> QMenu:
    menu = program.storing.menu()
    return next(action.menu() for action in menu.actions() if action.text().replace("&", "") == name)


def line(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_encoding_and_line_ends_are_shown_where_unusual_and_can_be_changed(
    start_page: StartProgram, page: Path
) -> None:
    page.write_bytes("Zoë\r\nwaits\r\n".encode("cp1252"))
    program = start_page(page)
    assert program.window.status_line.file.text() == "Western European (Windows-1252) · CRLF"
    line(menu_of(program, "Line Ends"), "LF (Linux, macOS)")
    until(lambda: not program.document.modified)
    assert page.read_bytes() == "Zoë\nwaits\n".encode("cp1252")
    line(menu_of(program, "Save with Encoding"), "UTF-8")
    until(lambda: not program.document.modified)
    assert page.read_text("utf-8") == "Zoë\nwaits\n"
    assert program.window.status_line.file.isHidden()


def test_an_encoding_without_the_letters_is_refused_and_the_file_stays(start_page: StartProgram, page: Path) -> None:
    page.write_text("Zoë → here", encoding="utf-8")
    program = start_page(page)
    line(menu_of(program, "Save with Encoding"), "Western European (Windows-1252)")
    sentence, buttons = asked(program, ENCODING)
    assert "has no “→”" in sentence
    assert buttons == ["Save as UTF-8"]
    assert page.read_text("utf-8") == "Zoë → here"


def test_a_wrongly_guessed_file_is_opened_again_the_right_way(start_page: StartProgram, page: Path) -> None:
    page.write_bytes("Łódź".encode("cp1250"))
    program = start_page(page)
    line(menu_of(program, "Reopen with Encoding"), "Central European (Windows-1250)")
    assert program.port.plain_text() == "Łódź"
    line(menu_of(program, "Reopen with Encoding"), "UTF-8")
    assert "is not UTF-8" in asked(program, files.FILE)[0]
    assert program.port.plain_text() == "Łódź"


def test_recent_files_are_listed_once_they_were_looked_at(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    until(lambda: "page.md" in [action.text() for action in program.window.menus._recent.actions()])


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_a_write_protected_file_is_opened_read_only(
    start_page: StartProgram, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("writer.app.file_reading.os.access", lambda *_: False)  # root may write everywhere
    program = start_page(page)
    assert program.window.title_bar.title == "page.md (read-only)"
    QTest.keyClicks(program.page, "x")
    sentence, buttons = asked(program, "reading")
    assert sentence.startswith("“page.md” is write-protected, so it is open read-only.")
    assert buttons == ["Make editable copy", "Edit anyway"]
    press(program, "Edit anyway")
    QTest.keyClicks(program.page, "x")
    assert program.port.plain_text() == "xOld."
