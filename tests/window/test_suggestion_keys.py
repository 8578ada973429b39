"""What a writer does with suggestions, in the real program: sentences, alternatives, paragraphs, other keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.desktop import Program, saved

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process]

OPENING = "The harbour was quiet before dawn, and the boats knocked softly against the"
KEYS = '\n[keys]\naccept = "Ctrl+Return"\n'


def suggestion(inkhorn: Program) -> None:
    inkhorn.mark()
    inkhorn.desktop.type(OPENING)
    inkhorn.logged("suggestion shown")


def taken(inkhorn: Program, letter: Path) -> str:
    """What stands behind the opening."""
    return saved(inkhorn, letter).removeprefix(f"# A letter\n\n{OPENING}")


def test_an_alternative_is_another_text_and_stepping_round_comes_back(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    suggestion(inkhorn)
    inkhorn.logged("suggestion complete")
    inkhorn.mark()
    screen.key("alt+bracketright")
    inkhorn.logged("suggestion shown")
    inkhorn.logged("suggestion complete: 2 of ")
    screen.screenshot("alternative")
    assert taken(inkhorn, letter) == "", "nothing of it is ever saved"
    screen.key("Tab")
    second = taken(inkhorn, letter)
    screen.key("ctrl+z")
    assert taken(inkhorn, letter) == ""
    inkhorn.mark()
    screen.key("ctrl+space")
    inkhorn.logged("suggestion complete")
    screen.key("Tab")
    first = taken(inkhorn, letter)
    assert first.split()[0] != second.split()[0]


def test_a_paragraph_by_key_is_taken_sentence_by_sentence(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    suggestion(inkhorn)
    screen.key("Escape")
    inkhorn.mark()
    screen.key("ctrl+shift+space")
    inkhorn.logged("suggestion shown")
    inkhorn.logged("suggestion complete")
    screen.screenshot("paragraph")
    assert taken(inkhorn, letter) == ""
    inkhorn.mark()
    screen.key("ctrl+Down")
    inkhorn.logged("suggestion accepted")
    sentence = taken(inkhorn, letter)
    assert sentence.strip()
    screen.key("Escape")
    screen.key("ctrl+z")
    assert taken(inkhorn, letter) == ""


@pytest.mark.parametrize("home", [KEYS], indirect=True)
def test_another_key_takes_it_and_tab_is_a_tab_again(inkhorn: Program, letter: Path) -> None:
    screen = inkhorn.desktop
    suggestion(inkhorn)
    screen.screenshot("other-key")
    inkhorn.mark()
    screen.key("ctrl+Return")
    inkhorn.logged("suggestion accepted")
    assert taken(inkhorn, letter)
    screen.key("Escape", "Tab")
    assert taken(inkhorn, letter).endswith("\t")
