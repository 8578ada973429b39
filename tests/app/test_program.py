"""The whole window with real child processes and a tiny model: what a writer meets when something is wrong."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, StartProgram, ready, until
from writer import paths
from writer.app.program import Program
from writer.engine.client.state import Phase
from writer.settings.store import load
from writer.ui.actions import Command, Place

pytestmark = pytest.mark.process


def using(model: Path, more: str = "") -> str:
    return f'[model]\npath = "{model}"\ncontext = 1024\n{more}'


def said(program: Program) -> str:
    """The sentence in the bar above the page."""
    shown = program.window.message_bar.shown
    return shown.sentence if shown else ""


def save(program: Program) -> None:
    """Save, and wait until that is done or refused."""
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.saving)


def _lightness(program: Program) -> int:
    """Of the page beside the text, 0 to 255."""
    return program.page.grab().toImage().pixelColor(5, 5).lightness()


def lines(menu: QMenu) -> dict[str, bool]:
    """The lines of a menu, and whether they can be chosen."""
    return {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}


def test_a_suggestion_is_shown_and_survives_the_death_of_the_worker(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start(settings=using(reciter, "[suggestions]\neagerness = 1.0\n"))
    ready(qtbot, program)
    QTest.keyClicks(program.page, "some ab words here ab")
    qtbot.waitUntil(lambda: program.page.ghost.text.startswith(" c\U0001f600"), timeout=WAIT_MS)
    os.kill(program.engine.worker_pid, signal.SIGKILL)
    QTest.keyClicks(program.page, " then")
    qtbot.waitUntil(lambda: program.engine.state.phase is not Phase.READY, timeout=WAIT_MS)
    ready(qtbot, program)
    QTest.keyClicks(program.page, " ab")
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    assert program.port.plain_text() == "some ab words here ab then ab"


def test_without_a_model_the_first_steps_are_shown_and_a_file_can_be_chosen(
    start: StartProgram, qtbot: QtBot, reciter: Path
) -> None:
    program = start()
    assert program.window.first_start.isVisible()
    QTest.keyClicks(program.page, "Writing ab works meanwhile.")
    assert program.port.plain_text() == "Writing ab works meanwhile."
    program.window.first_start.file_chosen.emit(reciter)
    ready(qtbot, program)
    assert program.window.first_start.isVisible(), "its last step says how to go on"
    QTest.keyClicks(program.page, " ab")
    qtbot.waitUntil(lambda: bool(program.page.ghost.text), timeout=WAIT_MS)
    QTest.keyClick(program.page, Qt.Key.Key_Tab)
    assert not program.window.first_start.isVisible(), "whoever has taken a suggestion knows"
    program.settings.flush()
    assert load(paths.settings_folder() / "settings.toml").settings.model.path == str(reciter)


@pytest.mark.parametrize("content", [b"", b"nothing like a model " * 99, b"GGUF\x03\x00\x00\x00"])
def test_a_bad_model_is_said_and_the_editor_works(
    start: StartProgram, qtbot: QtBot, tmp_path: Path, content: bytes
) -> None:
    model = tmp_path / "bad.gguf"
    model.write_bytes(content)
    program = start(settings=using(model))
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert "bad.gguf" in said(program)
    QTest.keyClicks(program.page, "It goes on.")
    assert program.port.plain_text() == "It goes on."


def test_a_missing_model_can_be_replaced_without_a_restart(
    start: StartProgram, qtbot: QtBot, tmp_path: Path, reciter: Path
) -> None:
    program = start(settings=using(tmp_path / "gone.gguf"))
    qtbot.waitUntil(lambda: program.engine.state.phase is Phase.FAILED, timeout=WAIT_MS)
    assert "gone.gguf" in said(program)
    program.settings.change("model.path", str(reciter))
    ready(qtbot, program)
    assert said(program) == ""


def test_settings_of_the_engine_are_applied_without_a_restart(start: StartProgram, qtbot: QtBot, reciter: Path) -> None:
    program = start(settings=using(reciter))
    ready(qtbot, program)
    first = program.engine.worker_pid
    program.settings.change("model.context", 512)
    qtbot.waitUntil(lambda: program.engine.worker_pid not in (0, first), timeout=WAIT_MS)
    ready(qtbot, program)
    assert program.engine.state.model is not None
    assert program.engine.state.model.context == 512


def test_theme_and_font_change_at_once_and_undo_survives(start: StartProgram, qtbot: QtBot) -> None:
    program = start()
    QTest.keyClicks(program.page, "Some text.")
    assert _lightness(program) > 240
    program.settings.change("appearance.theme", "dark")
    program.settings.change("appearance.font_size", 20.0)
    qtbot.waitUntil(lambda: _lightness(program) < 60)
    program.window.commands[Command.UNDO].trigger()
    assert program.port.plain_text() == ""


def test_nonsense_in_the_settings_file_is_said_and_the_defaults_hold(start: StartProgram) -> None:
    program = start(settings='[appearance]\nfont_size = "huge"\n[suggestions]\npause_ms = -5\n')
    assert program.settings().appearance.font_size == 14.0
    assert "pause_ms" in said(program), "the first of two sentences"
    program.window.message_bar.dismiss(said(program))
    assert "font_size" in said(program)


def test_a_prompt_file_dropped_into_the_folder_appears_and_a_broken_one_says_why(
    start: StartProgram, qtbot: QtBot
) -> None:
    program = start()
    menu = program.window.menus.menu(Place.PROMPTS)
    folder = paths.prompts_folder()
    (folder / "pirate.prompt").write_text("---\ninkhorn.title: Like a pirate\n---\n{{selection}}\n", encoding="utf-8")
    qtbot.waitUntil(lambda: lines(menu).get("Like a pirate") is True, timeout=WAIT_MS)
    (folder / "broken.prompt").write_text("---\nname: [\n---\nHello\n", encoding="utf-8")
    qtbot.waitUntil(lambda: any("broken.prompt" in line for line in lines(menu)), timeout=WAIT_MS)
    broken = next(line for line in lines(menu) if "broken.prompt" in line)
    assert lines(menu)[broken] is False
    assert "—" in broken, "the reason stands in the line"
    (folder / "pirate.prompt").unlink()
    qtbot.waitUntil(lambda: "Like a pirate" not in lines(menu), timeout=WAIT_MS)


def test_a_binary_file_is_refused_in_words(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "picture.md"
    file.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    program = start(file)
    assert "picture.md is not a text file" in said(program)
    assert program.port.plain_text() == ""


def test_a_file_that_does_not_exist_yet_is_made_by_saving(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "new.md"
    program = start(file)
    assert "does not exist yet" in said(program)
    QTest.keyClicks(program.page, "Now it does.")
    QTest.keyClick(program.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    save(program)
    assert file.read_text(encoding="utf-8") == "Now it does."


def test_two_megabytes_in_one_line_are_shown_in_pieces_and_saved_as_they_were(
    start: StartProgram, tmp_path: Path
) -> None:
    file = tmp_path / "long.txt"
    text = "\U0001f600 word é " * 160_000
    file.write_text(text, encoding="utf-8")
    program = start(file)
    assert "very long line" in said(program)
    assert len(program.port.paragraphs()) > 100
    QTest.keyClicks(program.page, "New ")
    save(program)
    assert file.read_text(encoding="utf-8") == "New " + text


def test_line_ends_and_encoding_are_kept(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "dos.txt"
    file.write_bytes("\ufeffzwei\r\nZeilen\r\n".encode("utf-8"))
    program = start(file)
    QTest.keyClicks(program.page, "Erst ")
    save(program)
    assert file.read_bytes() == "\ufeffErst zwei\r\nZeilen\r\n".encode("utf-8")


def test_a_file_that_cannot_be_written_stays_on_the_page(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "folder" / "text.md"
    file.parent.mkdir()
    file.write_text("Old.", encoding="utf-8")
    program = start(file)
    QTest.keyClicks(program.page, "New. ")
    file.unlink()
    file.parent.rmdir()
    save(program)
    assert "could not be saved" in said(program)
    assert program.document.modified
    assert program.port.plain_text() == "New. Old."


def test_unsaved_changes_hold_the_window_open_until_answered(start: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "text.md"
    file.write_text("", encoding="utf-8")
    program = start(file)
    QTest.keyClicks(program.page, "Kept.")
    program.window.commands[Command.QUIT].trigger()
    assert program.window.isVisible()
    assert "not saved" in said(program)
    program.window.message_bar.action_chosen.emit("unsaved", "save")
    until(lambda: not program.window.isVisible())
    assert file.read_text(encoding="utf-8") == "Kept."


def test_the_window_is_as_it_was_at_the_next_start(start: StartProgram) -> None:
    first = start()
    first.window.resize(760, 560)
    first.page.hint_left = 1
    first.shutdown()
    second = start()
    assert (second.window.width(), second.window.height()) == (760, 560)
    assert second.page.hint_left == 1
