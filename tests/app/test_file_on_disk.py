"""The file of the open document in the hands of others: changed, deleted, open twice, write-protected."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.app.conftest import StartProgram, asked, press, until
from writer import paths
from writer.app.file_disk import DISK, GONE
from writer.app.file_reading import COMPANY, READING
from writer.app.program import Program
from writer.assist.shown_document import ReadOnly
from writer.documents import disk, files
from writer.documents.presence import Presence
from writer.ui.actions import Command

MINE = "The first paragraph is here.\n\nThe second one is here.\n\nThe third one ends it.\n"
THEIRS = MINE.replace("third one ends", "third one, changed elsewhere, ends")

Open = Callable[[], Program]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text(MINE, encoding="utf-8")
    return file


@pytest.fixture
def opened(start_page: StartProgram, page: Path) -> Program:
    return start_page(page)


def quiet(program: Program) -> bool:
    return program.window.message_bar.shown is None


def save(program: Program) -> None:
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.saving)


def replaced(file: Path, text: str) -> None:
    """As most programs save: a new file in place of the old one."""
    new = file.with_name("new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


@pytest.mark.parametrize("write", [replaced, lambda file, text: file.write_text(text, encoding="utf-8")])
def test_reload_shows_what_is_there_and_undo_brings_mine_back(
    opened: Program, page: Path, write: Callable[[Path, str], object]
) -> None:
    write(page, THEIRS)
    sentence, buttons = asked(opened, DISK)
    assert sentence == "“letter.md” was changed by another program."
    assert buttons == ["Show difference", "Reload", "Keep mine"]
    assert opened.port.plain_text() == MINE, "nothing changes before the writer says so"
    press(opened, "Reload")
    assert opened.port.plain_text() == THEIRS
    assert not opened.document.modified
    assert quiet(opened)
    opened.window.commands[Command.UNDO].trigger()
    assert opened.port.plain_text() == MINE
    assert opened.document.modified
    save(opened)
    assert page.read_text(encoding="utf-8") == MINE


def test_keep_mine_lets_the_next_save_write_over_it_and_keeps_theirs_as_a_backup(opened: Program, page: Path) -> None:
    replaced(page, THEIRS)
    asked(opened, DISK)
    press(opened, "Keep mine")
    assert opened.document.modified
    save(opened)
    assert page.read_text(encoding="utf-8") == MINE
    assert [copy.read_text(encoding="utf-8") for copy in (paths.state_folder() / "backups").rglob("*.md")] == [THEIRS]


def test_changes_in_different_places_can_be_put_together(opened: Program, page: Path) -> None:
    QTest.keyClicks(opened.page, "Dear reader, ")
    replaced(page, THEIRS)
    sentence, buttons = asked(opened, DISK)
    assert sentence.endswith(", in other places than here.")
    assert buttons == ["Show difference", "Take both", "Keep mine"]
    QTest.keyClicks(opened.page, "and you, ")
    press(opened, "Take both")
    both = "Dear reader, and you, " + THEIRS
    assert opened.port.plain_text() == both
    save(opened)
    assert page.read_text(encoding="utf-8") == both
    opened.window.commands[Command.UNDO].trigger()
    assert opened.port.plain_text() == "Dear reader, and you, " + MINE


def test_changes_in_the_same_place_are_for_the_writer_to_decide(opened: Program, page: Path) -> None:
    opened.port.select(len(MINE) - 10, len(MINE) - 5)
    QTest.keyClicks(opened.page, "closes")
    replaced(page, MINE.replace("ends it", "stops here"))
    sentence, buttons = asked(opened, DISK)
    assert sentence == "“letter.md” was changed by another program. You have changes that are not saved."
    assert buttons == ["Show difference", "Reload", "Keep mine"]


def test_the_difference_is_shown_and_decided_in_its_window(opened: Program, page: Path) -> None:
    replaced(page, THEIRS)
    asked(opened, DISK)
    press(opened, "Show difference")
    window = opened.disk_changes._difference
    assert window is not None
    until(lambda: "1 change" in window.view.summary)
    assert "changed elsewhere" in window.view.text.toPlainText()
    assert asked(opened, DISK)[1] == ["Show difference", "Reload", "Keep mine"], "the bar stays meanwhile"
    next(button for button in window.buttons if button.text() == "Reload").click()
    assert opened.port.plain_text() == THEIRS
    assert not window.isVisible()
    assert quiet(opened)


def test_a_save_never_writes_over_what_it_does_not_know(opened: Program, page: Path) -> None:
    opened.watch.blockSignals(True)  # a disk that sends no messages, and a save before the clock asks
    QTest.keyClicks(opened.page, "Dear reader, ")
    replaced(page, MINE.replace("The first", "Somebody's first"))
    save(opened)
    sentence, _ = asked(opened, DISK)
    assert sentence.startswith("“letter.md” was not saved, because it was changed by another program meanwhile.")
    assert page.read_text(encoding="utf-8").startswith("Somebody's")
    press(opened, "Keep mine")
    until(lambda: not opened.document.saving)
    assert page.read_text(encoding="utf-8") == "Dear reader, " + MINE


def test_a_file_that_was_only_touched_is_no_news(opened: Program, page: Path) -> None:
    os.utime(page, (1, 1))
    replaced(page, MINE)
    until(lambda: opened.document.stored.stamp and opened.document.stored.stamp.number == page.stat().st_ino)
    assert quiet(opened)


def test_a_deleted_file_is_missed_and_saving_makes_it_again(opened: Program, page: Path) -> None:
    page.unlink()
    sentence, buttons = asked(opened, GONE)
    assert sentence.startswith("“letter.md” is no longer on the disk.")
    assert buttons == ["Save elsewhere…", "Save it again"]
    assert opened.document.modified, "closing asks"
    press(opened, "Save it again")
    until(page.exists)
    until(lambda: not opened.document.modified)
    assert page.read_text(encoding="utf-8") == MINE
    assert quiet(opened)


def test_a_file_that_comes_back_is_no_longer_missed(opened: Program, page: Path) -> None:
    page.rename(page.with_name("away"))
    asked(opened, GONE)
    page.with_name("away").rename(page)
    until(lambda: quiet(opened))


def test_a_second_window_says_since_when_the_file_is_open_and_does_not_write(
    start_page: StartProgram, page: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(page)
    first = Presence(paths.state_folder() / "open", lambda: 1_700_000_000.0)
    first.announce(page, files.read(page).stamp)
    program = start_page(link)
    sentence, buttons = asked(program, COMPANY)
    assert "“link.md” is open in another window since" in sentence
    assert "replaces what is saved there" in sentence
    assert buttons == ["Open read-only", "Open anyway"]
    assert program.window.title_bar.title == "link.md (read-only)"
    QTest.keyClicks(program.page, "x")
    assert program.port.plain_text() == MINE
    press(program, "Open anyway")
    QTest.keyClicks(program.page, "x")
    assert program.port.plain_text() == "x" + MINE
    first.withdraw()


def test_what_another_window_saves_is_said_to_come_from_there(opened: Program, page: Path) -> None:
    other = Presence(paths.state_folder() / "open")
    other.announce(page, files.read(page).stamp)
    replaced(page, THEIRS)
    sentence, _ = asked(opened, DISK)
    assert sentence == "“letter.md” was changed in another window."
    other.withdraw()


def test_a_read_only_document_says_once_why_and_offers_a_copy(opened: Program, page: Path) -> None:
    opened.window.commands[Command.READ_ONLY].trigger()
    assert opened.window.title_bar.title == "letter.md (read-only)"
    QTest.keyClicks(opened.page, "a")
    sentence, buttons = asked(opened, READING)
    assert sentence == "“letter.md” is read-only, as you wanted it. Typing changes nothing here."
    assert buttons == ["Make editable copy", "Allow editing"]
    opened.window.message_bar.dismiss(READING)
    QTest.keyClicks(opened.page, "b")
    opened.page.paste()
    assert quiet(opened), "once is enough"
    assert opened.port.plain_text() == MINE
    opened.window.commands[Command.READ_ONLY].trigger()
    opened.window.commands[Command.READ_ONLY].trigger()
    QTest.keyClicks(opened.page, "c")
    press(opened, "Make editable copy")
    assert opened.document.path is None
    assert (opened.document.title, opened.document.modified) == ("letter copy", True)
    assert opened.document.read_only is ReadOnly.NO
    QTest.keyClicks(opened.page, "d")
    assert opened.port.plain_text() == "d" + MINE
    assert page.read_text(encoding="utf-8") == MINE


def test_a_storm_of_changes_is_looked_at_a_few_times_and_told_once(opened: Program, page: Path) -> None:
    looks: list[object] = []
    real = disk.look
    told: list[object] = []
    opened.watch.found.connect(told.append)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "look", lambda *what: (looks.append(what), real(*what))[1])
        for number in range(200):
            replaced(page, f"{number}")
            page.with_name(f"other-{number}").touch()
            QTest.qWait(2)
        replaced(page, THEIRS)
        asked(opened, DISK)
        until(lambda: opened.disk_changes._case and opened.disk_changes._case.found.document)
        until(lambda: told and told[-1].document.text == THEIRS)  # type: ignore[attr-defined]
    assert len(looks) < 15
    assert len(told) < 4


def test_a_file_taken_away_and_put_back_at_once_is_no_news(opened: Program, page: Path) -> None:
    """As programs save that delete first, or a checkout of another branch and back."""
    told: list[object] = []
    opened.watch.found.connect(told.append)
    page.rename(page.with_name("away"))
    opened.watch.look()
    QTest.qWait(50)
    page.with_name("away").rename(page)
    opened.watch.look()
    until(lambda: opened.watch._suspected is None and not opened.watch._looking)
    assert told == []


def test_saving_by_itself_neither_brings_a_deleted_file_back_nor_writes_over_anothers(
    opened: Program, page: Path
) -> None:
    opened.settings.change("saving.autosave_s", 1)
    page.unlink()
    asked(opened, GONE)
    QTest.keyClicks(opened.page, "x")
    opened.autosaving._timer.timeout.emit()
    assert not opened.document.saving
    assert not page.exists()
