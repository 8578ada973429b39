"""What a screen reader sees and hears of the real program, asked over the interface that Orca uses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.desktop import Desktop, Program, eventually, program
from tests.support.screen_reader import Reference, ScreenReader, missing_parts, private_session, screen_reader

pytestmark = [pytest.mark.window, pytest.mark.model, pytest.mark.process]

OPENING = "The harbour was quiet before dawn, and the boats knocked softly against the"
HEADING = "# A letter\n\n"


@pytest.fixture
def reader(screen: Desktop) -> Iterator[tuple[ScreenReader, str]]:
    """A screen reader, and the address of the session it belongs to."""
    if missing := missing_parts():
        reason = f"these packages are missing: {', '.join(missing)}"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    with private_session(screen.display) as session, screen_reader(session) as listening:
        yield listening, session


@pytest.fixture
def read_out(
    reader: tuple[ScreenReader, str], screen: Desktop, home: Path, letter: Path
) -> Iterator[tuple[Program, ScreenReader, Reference]]:
    """The program with `letter` open and its model loaded, who listens, and the page."""
    listening, session = reader
    extra = {"INKHORN_DEBUG": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DBUS_SESSION_BUS_ADDRESS": session}
    with program(screen, home, str(letter), extra=extra) as running:
        running.logged("engine ready")
        running.logged("window complete")
        page = eventually(lambda: listening.find("Document", "text"), "the page")
        screen.key("ctrl+End")
        yield running, listening, page


def test_text_caret_and_selection_are_read(read_out: tuple[Program, ScreenReader, Reference]) -> None:
    running, reader, page = read_out
    running.desktop.type("Dear Anna, the rain has stopped.")
    written = f"{HEADING}Dear Anna, the rain has stopped."
    eventually(lambda: reader.text(page) == written, "the text")
    assert reader.caret(page) == len(written)
    running.desktop.key("Home", "Right")
    eventually(lambda: reader.caret(page) == len(HEADING) + 1, "the caret")
    running.desktop.key("ctrl+shift+Right")
    eventually(lambda: reader.selection(page) == (len(HEADING) + 1, len(HEADING) + 5), "the selection")


def test_a_suggestion_is_said_but_is_no_part_of_the_text_until_it_is_taken(
    read_out: tuple[Program, ScreenReader, Reference],
) -> None:
    running, reader, page = read_out
    running.mark()
    running.desktop.type(OPENING)
    running.logged("suggestion complete")
    said = reader.announced("Suggestion").partition(": ")[2].removesuffix("…")
    assert said
    assert reader.text(page) == HEADING + OPENING
    running.desktop.key("Tab")
    assert said in reader.announced("Accepted")
    eventually(lambda: reader.text(page).startswith(f"{HEADING}{OPENING} {said.strip()}"), "the text that was taken")


def test_a_mistake_is_said_when_one_goes_to_it(read_out: tuple[Program, ScreenReader, Reference]) -> None:
    running, reader, _page = read_out
    running.mark()
    running.desktop.type("This is teh end of it. ")
    running.logged("diagnostics shown: 1")
    running.desktop.key("ctrl+Home", "F8")
    reader.announced("teh")


def test_what_the_bar_says_is_said_with_what_can_be_done(
    read_out: tuple[Program, ScreenReader, Reference], letter: Path
) -> None:
    running, reader, _page = read_out
    running.desktop.type("Mine. ")
    letter.write_text("# Another letter\n\nTheirs.\n", encoding="utf-8")
    assert "letter.md" in reader.announced("changed")


def test_where_f6_goes_is_said(read_out: tuple[Program, ScreenReader, Reference]) -> None:
    running, reader, page = read_out
    running.desktop.key("F6")
    eventually(lambda: not _focused(reader, page), "the keyboard elsewhere")
    running.desktop.key("Escape")
    eventually(lambda: _focused(reader, page), "the keyboard on the page again")


def _focused(reader: ScreenReader, target: Reference) -> bool:
    """Bit 12 of an object's states, ATSPI_STATE_FOCUSED."""
    return bool(reader.call(target, "Accessible", "GetState")[0][0] & 1 << 12)
