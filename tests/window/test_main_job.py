"""The main job, done as a writer does it: the real program in a real window, the real model, keys and clicks."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QImage

from tests.support.desktop import Desktop, Program, eventually, program, saved

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process]

OPENING = "The harbour was quiet before dawn, and the boats knocked softly against the"


def write(inkhorn: Program, text: str) -> None:
    inkhorn.mark()
    inkhorn.desktop.type(text)


def suggestion(inkhorn: Program, text: str) -> None:
    """Write `text` and wait for a ghost behind it."""
    write(inkhorn, text)
    inkhorn.logged("suggestion shown")


def test_ghost_text_appears_tab_takes_it_and_one_undo_removes_it(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    suggestion(inkhorn, OPENING)
    screen.screenshot("ghost")
    assert saved(inkhorn, letter) == f"# A letter\n\n{OPENING}", "a ghost is never saved"
    screen.key("Tab")
    accepted = saved(inkhorn, letter)
    assert accepted.startswith(f"# A letter\n\n{OPENING}")
    assert len(accepted) > len(f"# A letter\n\n{OPENING}")
    screen.key("ctrl+z")
    assert saved(inkhorn, letter) == f"# A letter\n\n{OPENING}"


def test_escape_and_word_by_word(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    suggestion(inkhorn, OPENING)
    screen.key("ctrl+Right")
    one_word = saved(inkhorn, letter).removeprefix(f"# A letter\n\n{OPENING}")
    assert len(one_word.split()) == 1
    screen.key("Escape")
    screen.key("Tab")
    assert saved(inkhorn, letter).split(OPENING)[1].startswith(one_word), "Esc took the rest away"


def test_a_mistake_is_underlined_and_mended(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    write(inkhorn, "She recieved the letter in spring. ")
    inkhorn.logged("diagnostics shown")
    screen.screenshot("squiggle")
    screen.key("F8")
    screen.key("ctrl+period")
    screen.screenshot("fix")
    inkhorn.mark()
    screen.key("Return")
    inkhorn.logged("fix applied")
    assert "She received the letter in spring." in saved(inkhorn, letter)
    screen.key("ctrl+z")
    assert "She recieved the letter in spring." in saved(inkhorn, letter)


def test_a_right_click_on_a_mistake_offers_the_fix_first(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    write(inkhorn, "Recieved with thanks. ")
    inkhorn.logged("diagnostics shown")
    x, y = first_wave(screen.screenshot("wave"))
    screen.click(x, y - 10, button=3)
    screen.key("Down", "Up")
    inkhorn.mark()
    screen.key("Return")
    inkhorn.logged("fix applied")
    assert "Received with thanks." in saved(inkhorn, letter)


def first_wave(picture: QImage) -> tuple[int, int]:
    """A place on the topmost red wave in the picture."""
    for y in range(70, picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.red() > 190 and colour.green() < 140 and colour.blue() < 140:
                return x + 8, y
    raise AssertionError("no red wave on the screen")


def test_a_selection_is_rewritten_and_one_hunk_accepted(inkhorn: Program, letter: Path) -> None:
    """Proofreading with the starter goes through the judge, which makes the hunks."""
    screen = inkhorn.desktop
    text = "She recieved the letter. He go home every day with an friend."
    write(inkhorn, text)
    screen.key("shift+Home")
    screen.key("ctrl+shift+r")
    screen.type("Proofread")
    inkhorn.mark()
    screen.key("Return")
    inkhorn.logged("proofreading ready")
    screen.screenshot("review")
    screen.key("a")
    inkhorn.mark()
    screen.key("ctrl+Return")
    inkhorn.logged("rewrite applied: 1 of")
    changed = saved(inkhorn, letter)
    assert "She received the letter. He go home" in changed, "the first hunk was taken, the others left"
    screen.key("ctrl+z")
    assert text in saved(inkhorn, letter)


def test_killing_the_worker_costs_nothing_and_suggestions_return(inkhorn: Program, letter: Path) -> None:
    suggestion(inkhorn, OPENING)
    (worker,) = inkhorn.workers()
    inkhorn.mark()
    os.kill(worker.pid, signal.SIGKILL)
    inkhorn.desktop.type(" old wall of the")
    inkhorn.logged("engine ready")
    suggestion(inkhorn, " quay and the")
    assert saved(inkhorn, letter) == f"# A letter\n\n{OPENING} old wall of the quay and the"


def test_killing_the_checker_costs_nothing_and_squiggles_return(inkhorn: Program, letter: Path) -> None:
    write(inkhorn, "She recieved it. ")
    inkhorn.logged("diagnostics shown")
    (checker,) = inkhorn.workers("--checker")
    inkhorn.mark()
    os.kill(checker.pid, signal.SIGKILL)
    inkhorn.desktop.type("He allways came. ")
    inkhorn.logged("diagnostics shown")
    assert "She recieved it. He allways came. " in saved(inkhorn, letter)


def test_closing_the_window_ends_all_processes(screen: Desktop, home: Path, letter: Path) -> None:
    with program(screen, home, str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("engine ready")
        children = psutil.Process(running.process.pid).children(recursive=True)
        assert children
        screen.key("ctrl+q")
        eventually(lambda: running.process.poll() is not None, "the end of the program")
        assert running.process.returncode == 0
    eventually(lambda: not any(child.is_running() for child in children), "the end of its children")


def test_unsaved_changes_are_asked_about_without_a_box(inkhorn: Program, letter: Path) -> None:
    write(inkhorn, "Not saved yet. ")
    inkhorn.desktop.key("ctrl+q")
    inkhorn.desktop.key("ctrl+q")
    inkhorn.desktop.screenshot("unsaved")
    assert inkhorn.process.poll() is None
    assert saved(inkhorn, letter).endswith("Not saved yet. ")
