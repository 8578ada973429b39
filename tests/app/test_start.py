"""The start: a page to write on first, all else behind it without holding up a key. No clock: modules are counted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import WAIT_MS, ready
from writer import paths
from writer.app.early import ANSWERED_LATER
from writer.app.program import Program
from writer.ui.actions import Command

WATCHED = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from writer.app.program import Program

app = QApplication([])
program = Program(app)
program.start(Path(sys.argv[1]), demo=False)
program.first_paint.painted.disconnect()
program.first_paint.painted.connect(app.quit)
app.exec()
counts, before = [], set(sys.modules)
at_paint = sorted(before)
while not program.slices.done:
    program.slices.take_one()
    counts.append(sorted(set(sys.modules) - before))
    before = set(sys.modules)
program.shutdown()
print(json.dumps({"paint": at_paint, "slices": counts}))
"""

NOT_BEFORE_THE_PAINT = {
    *("asyncio", "concurrent", "cryptography", "difflib", "email", "http", "jeepney", "keyring", "logging.handlers"),
    *("markdown_it", "msgspec", "multiprocessing", "numpy", "psutil", "pyqtgraph", "secretstorage", "socket"),
    *("sqlite3", "ssl", "subprocess", "unittest", "urllib.request", "yaml"),
    *("writer.app.stages.engine", "writer.assist.completing", "writer.assist.checking", "writer.assist.rewriting"),
    *("writer.engine", "writer.models", "writer.network", "writer.prompts", "writer.language.completion"),
}
"""Costs tens of milliseconds together; none is needed to write."""
MOST_OF_OURS = 105
"""Modules of this program before the paint: 83 when this was written."""
MOST_IN_A_SLICE = 45
"""Modules of this program imported while a key waits; about half a millisecond each."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a start imports: until the first paint, and in each slice after it."""
    letter = tmp_path_factory.mktemp("start") / "letter.md"
    letter.write_text("# A letter\n\nIt was a quiet morning.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(letter)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_what_is_not_needed_to_write_is_not_imported_before_the_first_paint(imported: dict[str, list[str]]) -> None:
    early = {
        name
        for name in imported["paint"]
        for late in NOT_BEFORE_THE_PAINT
        if name == late or name.startswith(f"{late}.")
    }
    assert not early
    assert sum(name.startswith("writer.") for name in imported["paint"]) <= MOST_OF_OURS


def test_no_slice_of_the_start_imports_many_modules(imported: dict[str, list[str]]) -> None:
    ours = [[name for name in new if name.startswith("writer.")] for new in imported["slices"]]
    assert sum(map(len, ours)) > 100, "the rest of the program comes in slices"
    assert {len(new): new[-1] for new in ours if len(new) > MOST_IN_A_SLICE} == {}


def begun(qapp: QApplication, settings: str = "") -> Program:
    """A program whose window is shown, and nothing else yet."""
    folder = paths.settings_folder()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(settings, encoding="utf-8")
    program = Program(qapp)
    program.start(None, demo=False)
    return program


def end(program: Program, ended: list[Program]) -> None:
    program.files._leaving = True
    program.window.close()
    program.shutdown()
    ended.append(program)


@pytest.mark.process
def test_keys_typed_at_once_are_in_the_document_and_get_ghost_text(
    qapp: QApplication, qtbot: QtBot, reciter: Path, ended: list[Program]
) -> None:
    program = begun(qapp, f'[model]\npath = "{reciter}"\ncontext = 1024\n[suggestions]\neagerness = 1.0\n')
    QTest.keyClicks(program.page, "some ab words here ab")
    assert program.port.plain_text() == "some ab words here ab"
    qtbot.waitUntil(lambda: program.slices.done, timeout=WAIT_MS)
    ready(qtbot, program)
    qtbot.waitUntil(lambda: program.page.ghost.text.startswith(" c\U0001f600"), timeout=WAIT_MS)
    QTest.keyClick(program.page, Qt.Key.Key_Tab)
    assert program.port.plain_text().startswith("some ab words here ab c\U0001f600")
    end(program, ended)


class ShownWindows(QObject):
    """The windows that are shown, other than `main`; the keyboard would go there."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._main = main
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown += [type(watched).__name__] if watched is not self._main else []
        return False


@pytest.mark.process
def test_the_keyboard_stays_on_the_page_while_the_rest_is_made(
    qapp: QApplication, qtbot: QtBot, ended: list[Program]
) -> None:
    program = begun(qapp)
    qtbot.waitUntil(program.page.hasFocus)
    others = ShownWindows(program.window)
    qapp.installEventFilter(others)
    while not program.slices.done:
        program.slices.take_one()
        QApplication.processEvents()
        QTest.keyClicks(program.page, "x")
    qapp.removeEventFilter(others)
    assert others.shown == [], "a part that is shown before it has a place is a window for a moment"
    assert program.page.hasFocus()
    assert set(program.port.plain_text()) == {"x"}
    end(program, ended)


@pytest.mark.process
def test_commands_chosen_at_once_are_answered_when_somebody_can(
    qapp: QApplication, qtbot: QtBot, ended: list[Program]
) -> None:
    program = begun(qapp)
    program.window.commands[Command.REVIEW].trigger()
    program.window.commands[Command.REWRITE].trigger()
    assert not hasattr(program.window, "rewrite_palette")
    qtbot.waitUntil(lambda: program.slices.done, timeout=WAIT_MS)
    assert program.window.rewrite_palette.isVisible()
    assert program.window.review.isVisible()
    program.window.rewrite_palette.hide()
    QApplication.processEvents()
    assert not program.window.rewrite_palette.isVisible(), "answered once"
    end(program, ended)


def test_what_is_typed_at_once_is_in_a_journal_before_another_document_comes(
    qapp: QApplication, ended: list[Program]
) -> None:
    program = begun(qapp)
    QTest.keyClicks(program.page, "Typed before anything else was there.")
    first = program.documents.shown.number
    program.window.commands[Command.NEW].trigger()
    journaling = program.recovery.journaling
    assert program.port.plain_text() == ""
    assert journaling.flush(10)
    word = journaling.word_of(first)
    assert word
    kept = [file for file in paths.state_folder().rglob(f"{word}*") if file.is_file()]
    assert any("Typed before anything else was there." in file.read_text("utf-8", "replace") for file in kept)
    program.complete()
    end(program, ended)


@pytest.mark.process
def test_a_window_closed_at_once_leaves_nothing_behind(qapp: QApplication, qtbot: QtBot, ended: list[Program]) -> None:
    for slices in range(0, 12, 3):
        program = begun(qapp)
        for _ in range(slices):
            program.slices.take_one()
        end(program, ended)
        assert program.slices.done


def test_each_command_is_answered_at_once_or_kept(qapp: QApplication, ended: list[Program]) -> None:
    """A command that is connected late and not kept would be lost when it is chosen early."""
    program = begun(qapp)
    at_once = {command for command in Command if program.window.commands[command].isCheckable()}
    at_once |= {Command.NEW, Command.OPEN, Command.SAVE, Command.SAVE_AS, Command.QUIT, Command.UNDO, Command.REDO}
    at_once |= {Command.CUT, Command.COPY, Command.PASTE, Command.SELECT_ALL, Command.FIND, Command.REPLACE}
    at_once |= {Command.FIND_NEXT, Command.FIND_PREVIOUS}
    at_once |= {Command.CLOSE_TAB, Command.CLOSE_OTHERS, Command.REOPEN_CLOSED, Command.NEXT_TAB, Command.PREVIOUS_TAB}
    at_once |= {Command.ZOOM_IN, Command.ZOOM_OUT, Command.ZOOM_RESET}
    needs_ghost = {Command.ACCEPT, Command.ALTERNATIVE}
    assert set(Command) - at_once - needs_ghost == set(ANSWERED_LATER)
    end(program, ended)
