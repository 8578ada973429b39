"""Several documents with keys alone, in the real program without a model: switched, undone, saved, killed, restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, Program, eventually, program, saved

pytestmark = [pytest.mark.window, pytest.mark.process]

SETTINGS = "[suggestions]\nenabled = false\n[grammar]\nenabled = false\n[saving]\nreopen = true\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "config").mkdir(parents=True)
    (folder / "config" / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


@pytest.fixture
def writing(screen: Desktop, own: Path, letter: Path) -> Iterator[Program]:
    with program(screen, own, str(letter), extra={"INKHORN_DEBUG": "1"}) as running:
        running.logged("window complete")
        screen.key("ctrl+End")
        yield running


def journals(home: Path) -> str:
    """All that is kept safe from a crash, as it lies on the disk."""
    return "".join(file.read_bytes().decode("utf-8", "replace") for file in home.glob("state/journal/*.journal"))


def test_typing_in_two_tabs_undo_and_saving(writing: Program, letter: Path) -> None:
    screen = writing.desktop
    screen.type("First words.")
    screen.key("ctrl+n")
    screen.type("Second words.")
    screen.key("ctrl+Tab")
    screen.type(" More.")
    assert saved(writing, letter) == "# A letter\n\nFirst words. More."
    screen.key("ctrl+z")
    assert saved(writing, letter) != "# A letter\n\nFirst words. More."
    screen.key("ctrl+shift+z", "ctrl+shift+Tab")
    screen.type(" Third words.")
    screen.key("ctrl+Page_Up")
    assert saved(writing, letter) == "# A letter\n\nFirst words. More."
    screen.key("alt+2")
    screen.type(" Fourth words.")
    screen.key("alt+1")
    screen.type(" Fifth.")
    assert saved(writing, letter) == "# A letter\n\nFirst words. More. Fifth."
    eventually(lambda: "Fourth" in journals(writing.home), "the other document in its journal")
    screen.screenshot("tabs")


def test_killed_with_two_unsaved_tabs_both_come_back(
    screen: Desktop, writing: Program, own: Path, letter: Path
) -> None:
    screen.type("Not saved.")
    screen.key("ctrl+n")
    screen.type("Never saved.")
    eventually(lambda: "Never" in journals(own) and "Not" in journals(own), "both in their journals")
    session = next((own / "state" / "session").glob("*.json"))
    eventually(lambda: session.read_text("utf-8").count('"journal":""') == 0, "both in the session")
    writing.process.kill()
    writing.process.wait()
    with program(screen, own, extra={"INKHORN_DEBUG": "1"}) as again:
        again.mark()
        again.logged("window complete")
        again.logged("texts restored: 2")
        screen.type(" Gone on.")
        screen.key("ctrl+Tab")
        assert saved(again, letter) == "# A letter\n\nNot saved."
        screen.key("ctrl+Tab")
        screen.type("!")
        eventually(lambda: "Gone" in journals(own), "the other one in its journal again")
        screen.screenshot("tabs-after-kill")


def test_closed_and_started_again_all_tabs_are_there(
    screen: Desktop, writing: Program, own: Path, letter: Path
) -> None:
    screen.type("One.")
    screen.key("ctrl+n")
    screen.type("Two.")
    eventually(lambda: "Two" in journals(own), "the second in its journal")
    screen.key("ctrl+q")
    writing.process.wait(20)
    with program(screen, own, extra={"INKHORN_DEBUG": "1"}) as again:
        again.mark()
        again.logged("window complete")
        again.logged("texts restored: 2")
        screen.key("ctrl+Tab")
        screen.type(" On.")
        assert saved(again, letter) == "# A letter\n\nOne. On."
        screen.key("ctrl+w")
        screen.key("ctrl+a", "ctrl+c", "ctrl+n", "ctrl+v")
        eventually(lambda: journals(own).count("Two.") >= 1, "the text of the other tab")
