"""Grammar help with the writer's hands: keys, clicks and the dock, in the real window; the rules answer, no model."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support.desktop import Desktop, Program, eventually, program, saved

pytestmark = [pytest.mark.window, pytest.mark.process]

TEXT = "She recieved teh letter. He recieved it too.\n\nNobody recieved the the parcel.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.fixture
def inkhorn(screen: Desktop, tmp_path: Path, letter: Path) -> Iterator[Program]:
    """The program with `letter` open and underlined."""
    with program(screen, tmp_path / "home", str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("diagnostics shown: 3")
        running.logged("diagnostics shown: 2")
        yield running


def settings(inkhorn: Program) -> str:
    file = inkhorn.home / "config" / "settings.toml"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def test_a_walk_with_f8_and_the_second_line_of_the_menu(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    screen.key("ctrl+Home", "F8", "F8", "F8")
    screen.screenshot("f8-third")
    screen.key("shift+F8", "ctrl+period")
    screen.screenshot("fix-menu")
    inkhorn.mark()
    screen.key("Down", "Up", "Return")
    inkhorn.logged("fix applied")
    assert saved(inkhorn, letter).startswith("She recieved the letter. He recieved it too.")
    screen.key("F8", "F8", "F8", "ctrl+period", "Escape")
    assert "the the" in saved(inkhorn, letter), "Esc changes nothing"


def test_all_of_a_kind_is_mended_and_back_with_one_undo(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    screen.key("ctrl+shift+l")
    to_the_list(inkhorn)
    inkhorn.mark()
    screen.key("Home", "a")
    inkhorn.logged("fixes applied: 3")
    screen.screenshot("kind-fixed")
    assert saved(inkhorn, letter) == TEXT.replace("recieved", "received")
    screen.key("ctrl+z")
    assert saved(inkhorn, letter) == TEXT


def test_all_of_a_kind_from_the_menu(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    screen.key("ctrl+Home", "F8", "ctrl+period")
    screen.screenshot("menu-with-kind")
    inkhorn.mark()
    screen.key("Down", "Down", "Down", "Return")
    inkhorn.logged("fixes applied: 3")
    assert saved(inkhorn, letter) == TEXT.replace("recieved", "received")


def test_the_dock_fixes_ignores_and_steps_on(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    screen.key("ctrl+Home", "ctrl+shift+l")
    to_the_list(inkhorn)
    inkhorn.mark()
    screen.key("Home", "Down", "Return")
    inkhorn.logged("fix applied")
    screen.key("Delete")
    ignored = inkhorn.home / "config" / "ignored.json"
    stored = eventually(lambda: ignored.exists() and json.loads(ignored.read_text(encoding="utf-8")), "the ignore list")
    assert len(stored["places"]) == 1
    screen.screenshot("dock-stepped")
    assert saved(inkhorn, letter) == TEXT.replace("teh", "the")


def test_a_right_click_teaches_a_word(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    x, y = first_wave(screen.screenshot("before-teaching"))
    screen.click(x, y - 10, button=3)
    screen.screenshot("right-click")
    screen.key("Down", "Down", "Down", "Down", "Down", "Down", "Return")
    words = inkhorn.home / "config" / "ignored.json"
    stored = eventually(lambda: words.exists() and json.loads(words.read_text(encoding="utf-8")), "the dictionary")
    assert stored["words"] == ["recieved"]
    screen.screenshot("taught")
    assert saved(inkhorn, letter) == TEXT


def test_the_switch_in_the_dock_sets_the_strictness(inkhorn: Program) -> None:
    screen = inkhorn.desktop
    screen.key("ctrl+shift+l")
    to_the_list(inkhorn)
    screen.screenshot("strictness-before")
    screen.key("Tab", "Tab", "Tab", "Tab", "Tab", "Tab")  # replacements, fix, ignore, more, all of the kind, switch
    screen.key("Left")
    eventually(lambda: 'strictness = "strict"' in settings(inkhorn), "the setting on the disk")
    screen.screenshot("strictness-strict")


def test_the_dictionary_goes_out_to_a_file_and_comes_in_from_one(inkhorn: Program, tmp_path: Path) -> None:
    screen, words = inkhorn.desktop, inkhorn.home / "config" / "ignored.json"
    out, into = tmp_path / "out.txt", tmp_path / "in.txt"
    into.write_text("recieved\nparcel post\n", encoding="utf-8")
    open_with(inkhorn, "ctrl+comma")
    screen.key("Tab", "g")
    screen.screenshot("dictionary")
    choose_file(inkhorn, "alt+i", into, words.exists)
    stored = eventually(lambda: json.loads(words.read_text(encoding="utf-8")), "the dictionary")
    assert stored["words"] == ["recieved"], "a line with two words is left out"
    choose_file(inkhorn, "alt+e", out, out.exists)
    screen.screenshot("dictionary-exported")
    assert out.read_text(encoding="utf-8") == "recieved\n"


def open_with(inkhorn: Program, key: str) -> str:
    """Press `key` and wait for the window that it opens; the one that was active before."""
    screen = inkhorn.desktop
    before = screen.do("getactivewindow")
    screen.key(key)
    eventually(lambda: active(screen) not in ("", before), f"the window that {key} opens")
    return before


def active(screen: Desktop) -> str:
    """The window that has the keyboard; empty while none has."""
    try:
        return screen.do("getactivewindow")
    except subprocess.CalledProcessError:
        return ""


def choose_file(inkhorn: Program, key: str, file: Path, done: Callable[[], bool]) -> None:
    """Press `key` and answer the dialog that opens, until `done`: on a busy machine it swallows the first letters."""
    screen = inkhorn.desktop
    for seconds in (8.0, 8.0, 30.0):
        before = open_with(inkhorn, key)
        screen.type(str(file))
        screen.key("Return")
        eventually(lambda before=before: active(screen) == before, "the window before the dialog")
        with suppress(AssertionError):
            eventually(done, f"what becomes of {file.name}", seconds)
            return
    pytest.fail(f"nothing became of {file.name}")


def to_the_list(inkhorn: Program) -> None:
    """Click the first row of the dock: its line stands under the filters."""
    x, y = first_row(eventually(lambda: dock_open(inkhorn), "the dock"))
    inkhorn.desktop.click(x, y)


def dock_open(inkhorn: Program) -> QImage | None:
    """The screen once the dock has slid in."""
    picture = inkhorn.desktop.screenshot("dock")
    x, _ = first_row(picture)
    return picture if 0 < x < picture.width() - 200 else None


def first_row(picture: QImage) -> tuple[int, int]:
    """A place in the topmost row: the struck-out words there stand on a red ground; (0, 0) when there is none."""
    for y in range(120, picture.height()):
        for x in range(picture.width() - 330, picture.width()):
            if picture.pixelColor(x, y).name().upper() == "#FBE9E7":
                return x + 2, y + 4
    return 0, 0


def first_wave(picture: QImage) -> tuple[int, int]:
    """A place on the topmost red wave in the picture."""
    for y in range(70, picture.height()):
        for x in range(picture.width()):
            colour = picture.pixelColor(x, y)
            if colour.red() > 190 and colour.green() < 140 and colour.blue() < 140:
                return x + 8, y
    raise AssertionError("no red wave on the screen")
