"""The menus as a writer reads them, and what comes of a click."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenuBar
from pytestqt.qtbot import QtBot

from writer.ui.actions import TABLE, Actions, Command, Place
from writer.ui.menus import Menus, PromptEntry

OF_PROMPTS = [entry.text for entry in TABLE if entry.place is Place.PROMPTS]
"""What the Prompts menu has by itself."""


class Bar:
    """A menu bar with nothing around it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        bar = QMenuBar(self.window)
        self.actions = Actions(self.window)
        self.menus = Menus(bar, self.actions)

    def lines(self, place: Place) -> list[QAction]:
        return [line for line in self.menus.menu(place).actions() if not line.isSeparator()]

    def texts(self, place: Place) -> list[str]:
        return [line.text() for line in self.lines(place) if line.isVisible()]

    def line(self, place: Place, text: str) -> QAction:
        return next(line for line in self.lines(place) if line.text().startswith(text))


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    return Bar(qtbot)


def test_no_key_means_two_things() -> None:
    keys = Counter(key for entry in TABLE for key in entry.keys)
    assert [key for key, uses in keys.items() if uses > 1] == []


def test_every_command_stands_in_a_menu_with_a_sentence_about_it(bar: Bar) -> None:
    for entry in TABLE:
        assert bar.actions[entry.command] in bar.lines(entry.place)
        assert entry.tip.endswith(".")
    assert {entry.command for entry in TABLE} == set(Command)


def test_tab_is_shown_but_left_to_the_page(bar: Bar) -> None:
    accept = bar.actions[Command.ACCEPT]
    assert accept.text().endswith("\tTab")
    assert accept.shortcut().isEmpty()


def test_a_prompt_of_either_menu_says_its_name_when_clicked(bar: Bar, qtbot: QtBot) -> None:
    entries = [PromptEntry("shorter", "Shorter", "rewrite"), PromptEntry("mine", "Salt & pepper", "prompts")]
    bar.menus.set_prompts(entries)
    for place, text, name in ((Place.REWRITE, "Shorter", "shorter"), (Place.PROMPTS, "Salt && pepper", "mine")):
        with qtbot.waitSignal(bar.menus.prompt_chosen) as said:
            bar.line(place, text).trigger()
        assert said.args == [name]


def test_a_broken_prompt_is_grey_and_says_why_in_the_line_itself(bar: Bar) -> None:
    bar.menus.set_prompts([PromptEntry("bad", "Bad", enabled=False, reason="Line 3 is not YAML.", hotkey="Ctrl+B")])
    line = bar.line(Place.PROMPTS, "Bad")
    assert not line.isEnabled()
    assert "Line 3 is not YAML." in line.text()
    assert line.toolTip() == "Line 3 is not YAML."
    assert line.shortcut().isEmpty()


def test_prompts_that_went_away_leave_the_menus(bar: Bar) -> None:
    bar.menus.set_prompts([PromptEntry("a", "Alpha"), PromptEntry("b", "Beta", "rewrite")])
    bar.menus.set_prompts([PromptEntry("c", "Gamma")])
    assert bar.texts(Place.PROMPTS) == ["Gamma", *OF_PROMPTS]
    assert "Beta" not in bar.texts(Place.REWRITE)


def test_without_prompts_the_menu_says_how_to_get_some(bar: Bar) -> None:
    first, *rest = bar.lines(Place.PROMPTS)
    assert first.text().startswith("No prompts yet: ")
    assert not first.isEnabled()
    assert [line.text() for line in rest] == OF_PROMPTS


def test_recent_files_open_by_name_and_show_where_they_are(bar: Bar, qtbot: QtBot) -> None:
    bar.menus.set_recent_files([Path("/tmp/a/letter.md"), Path("/tmp/b/letter.md")])
    recent = bar.line(Place.FILE, "Open &Recent").menu().actions()
    assert [(line.text(), line.toolTip()) for line in recent] == [
        ("letter.md", str(Path("/tmp/a/letter.md"))),
        ("letter.md", str(Path("/tmp/b/letter.md"))),
    ]
    with qtbot.waitSignal(bar.menus.recent_chosen) as said:
        recent[1].trigger()
    assert said.args == [Path("/tmp/b/letter.md")]


def test_no_recent_files_is_said_in_words(bar: Bar) -> None:
    bar.menus.set_recent_files([])
    (line,) = bar.line(Place.FILE, "Open &Recent").menu().actions()
    assert not line.isEnabled()
    assert line.text() == "Files you open will be listed here."


def test_what_the_model_can_do_stands_first_in_the_rewrite_menu_and_goes_again(bar: Bar) -> None:
    sentence = "SmolLM2 135M rewrites poorly. Qwen2.5 0.5B is the smallest model that does it well."
    bar.menus.set_suitability(sentence)
    grey = [line for line in bar.lines(Place.REWRITE)[:2] if not line.isEnabled()]
    assert " ".join(line.text() for line in grey) == sentence
    bar.menus.set_suitability("")
    assert bar.lines(Place.REWRITE)[0] is bar.actions[Command.REWRITE]


def test_the_theme_in_use_is_ticked_alone(bar: Bar, qtbot: QtBot) -> None:
    themes = bar.line(Place.VIEW, "&Theme").menu().actions()
    bar.menus.set_theme("sepia")
    assert [line.text() for line in themes if line.isChecked()] == ["Sepia"]
    with qtbot.waitSignal(bar.menus.theme_chosen) as said:
        themes[2].trigger()
    assert said.args == ["dark"]
    assert [line.text() for line in themes if line.isChecked()] == ["Dark"]
