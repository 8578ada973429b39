"""Finding and replacing with the keyboard alone, in the real program without a model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, Program, eventually, program, saved

pytestmark = [pytest.mark.window, pytest.mark.process]

TEXT = "# Quay\n\nThe sea, Ada Lovelace.\n\n# Town\n\n" + "a" * 60 + "!\n"


@pytest.fixture
def writing(screen: Desktop, tmp_path: Path, letter: Path) -> Iterator[Program]:
    letter.write_text(TEXT, encoding="utf-8")
    (tmp_path / "own" / "config").mkdir(parents=True)
    settings = "[suggestions]\nenabled = false\n[grammar]\nenabled = false\n"
    (tmp_path / "own" / "config" / "settings.toml").write_text(settings, encoding="utf-8")
    with program(screen, tmp_path / "own", str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("window complete")
        yield running


def switch_patterns_on(screen: Desktop) -> None:
    screen.key("ctrl+h", "Tab", "Tab", "Tab", "Tab", "space", "ctrl+h")


def test_a_pattern_with_groups_is_replaced_and_undone_in_one_step(writing: Program, letter: Path) -> None:
    screen = writing.desktop
    switch_patterns_on(screen)
    screen.type(r"(\w+) (Lovelace)")
    screen.key("Tab")
    screen.type(r"\2 \1")
    eventually(lambda: writing.workers("--search"), "the process that looks for patterns", 20)
    for _ in range(8):
        screen.key("Tab")
    screen.key("space", "Escape")
    eventually(lambda: "The sea, Lovelace Ada." in saved(writing, letter), "the names the other way round", 20)
    screen.key("ctrl+z")
    assert saved(writing, letter) == TEXT


def test_a_pattern_that_never_ends_does_not_hold_up_typing(writing: Program, letter: Path) -> None:
    screen = writing.desktop
    switch_patterns_on(screen)
    screen.type("(a+)+$")
    screen.key("Escape", "ctrl+Home")
    screen.type("Still here. ")
    assert saved(writing, letter) == f"Still here. {TEXT}"
    eventually(lambda: not writing.workers("--search"), "the process that looked was ended", 20)


def test_the_palette_goes_to_a_heading_and_the_page_has_the_keyboard(writing: Program, letter: Path) -> None:
    screen = writing.desktop
    screen.key("ctrl+shift+p")
    screen.type("go to head")
    screen.key("Return")
    screen.type("tow")
    screen.screenshot("headings")
    screen.key("Return", "End")
    screen.type(" Hall")
    assert "# Town Hall" in saved(writing, letter)
