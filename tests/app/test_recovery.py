"""What a writer finds after a window has ended without saving: everything, said calmly, and a choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, until
from tests.support.left_behind import DEAD, leave_behind
from writer import paths
from writer.app import reopening
from writer.app.files import FileCommands
from writer.app.program import Program
from writer.app.recovery import RecoveryWiring
from writer.assist.background import Background
from writer.assist.open_document import OpenDocument
from writer.assist.settings_keeper import SettingsKeeper
from writer.documents.journal.finding import read_journal
from writer.documents.journal.places import all_places
from writer.documents.journal.records import Kept
from writer.documents.recent import RecentFiles
from writer.documents.session import OpenFile, Session, WindowLeft
from writer.ui.actions import Command
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort
from writer.ui.main_window import MainWindow
from writer.ui.recovery_window import RecoveryWindow

pytestmark = pytest.mark.process


def journals() -> Path:
    return paths.state_folder() / "journal"


def on_disk(program: Window) -> list[str]:
    """The texts in all journals there are."""
    program.recovery.journaling.flush(20)
    found = (read_journal([place]) for place in all_places(journals()))
    return sorted(replayed.text for replayed in found if replayed)


class Window:
    """A window with nothing in it but the page, the document and their recovery: what the whole program starts with."""

    def __init__(self, file: Path | None, settings: str) -> None:
        folder = paths.settings_folder()
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.toml").write_text(settings, encoding="utf-8")
        self.settings = SettingsKeeper(folder / "settings.toml")
        self.page = Page()
        self.port = EditorPort(self.page)
        recent = RecentFiles(paths.state_folder() / "recent.json")
        self.document = OpenDocument(self.port, recent)
        self.files = FileCommands(self.document, recent)
        self.window = MainWindow(self.page, may_close=self.files.may_close)
        self.files.attach(self.window)
        self.background = Background()
        left = reopening.take_last() if self.settings().saving.reopen else None
        if file:
            self.document.open(file)
        elif not reopening.reopen(left, self.document, self.port):
            self.document.new()
        self.window.show()
        self.recovery = RecoveryWiring(
            self.window,
            self.port,
            self.document,
            self.files,
            self.settings,
            self.background,
            paths.state_folder(),
            left,
        )
        self.recovery.start()

    def shutdown(self) -> None:
        self.recovery.shutdown()
        self.background.shutdown()


StartWindow = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[StartWindow]:
    """Open a window, on a file or not, with these settings."""
    opened: list[Window] = []

    def begin(file: Path | None = None, settings: str = "") -> Window:
        made = Window(file, settings)
        qtbot.addWidget(made.window)
        opened.append(made)
        return made

    yield begin
    for made in opened:
        made.shutdown()


def begun(start: StartWindow, file: Path | None = None, settings: str = "") -> Window:
    """A window, when it has looked for what was left."""
    program = start(file, settings)
    recovering = program.recovery.restored.recovering
    until(lambda: not recovering.looking)
    return program


def said(program: Window | Program) -> list[str]:
    return [message.sentence for message in program.window.message_bar._waiting]


def listed(program: Window | Program) -> RecoveryWindow:
    program.window.message_bar.action_chosen.emit("restored", "show")
    window = program.recovery.restored.list
    assert window is not None
    return window


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    file = tmp_path / "letter.md"
    file.write_text("Dear Ann,\n", encoding="utf-8")
    return file


def test_a_text_without_a_file_is_on_the_page_again(open_window: StartWindow) -> None:
    leave_behind(journals(), "Never saved. \U0001f600")
    program = begun(open_window)
    assert program.port.plain_text() == "Never saved. \U0001f600"
    assert program.document.modified
    (sentence,) = (sentence for sentence in said(program) if "properly" in sentence)
    assert "“Untitled” was restored: 14 characters" in sentence
    assert on_disk(program) == ["Never saved. \U0001f600"], "safe in this window's own journal, and only there"


def test_a_file_is_opened_with_what_was_not_saved(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Dear Ann, I am late.\n", letter, "Dear Ann,\n")
    program = begun(open_window, letter)
    assert program.port.plain_text() == "Dear Ann, I am late.\n"
    assert program.document.modified
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.modified)
    assert letter.read_text("utf-8") == "Dear Ann, I am late.\n"
    assert on_disk(program) == []
    assert not any("restored" in sentence for sentence in said(program)), "it is decided by saving"


def test_without_a_file_named_the_newest_is_shown_and_the_others_wait(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Older.", at=1e9)
    leave_behind(journals(), "Dear Ann, newest.\n", letter, "Dear Ann,\n", at=2e9)
    program = begun(open_window)
    assert program.port.plain_text() == "Dear Ann, newest.\n"
    assert program.document.path == letter
    assert any("1 more document is waiting" in sentence for sentence in said(program))
    window = listed(program)
    assert [card.accessibleName() for card in window.cards.values()] == ["letter.md", "Untitled"]
    window.close()


def test_another_file_is_not_disturbed_by_what_was_found(
    open_window: StartWindow, letter: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.md"
    other.write_text("Other.\n", encoding="utf-8")
    leave_behind(journals(), "Dear Ann, late.\n", letter, "Dear Ann,\n")
    program = begun(open_window, other)
    assert program.port.plain_text() == "Other.\n"
    assert any("1 document was restored" in sentence for sentence in said(program))
    window = listed(program)
    next(iter(window.cards.values())).open.click()
    assert program.port.plain_text() == "Dear Ann, late.\n"
    assert program.document.path == letter
    window.close()


def test_what_is_not_decided_is_found_by_the_next_start(open_window: StartWindow, letter: Path, tmp_path: Path) -> None:
    leave_behind(journals(), "Waiting.")
    program = begun(open_window, letter)
    assert program.port.plain_text() == "Dear Ann,\n"
    assert on_disk(program) == ["Waiting."]


def test_a_file_that_holds_the_text_already_is_nothing_to_speak_of(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Dear Ann,\n", letter, "Dear")
    program = begun(open_window, letter)
    assert not program.document.modified
    assert said(program) == [sentence for sentence in said(program) if "restored" not in sentence]
    assert on_disk(program) == []


def test_a_file_that_somebody_changed_meanwhile_is_not_overwritten(start: StartProgram, letter: Path) -> None:
    """In the whole program, of which the watch over the file is a part."""
    leave_behind(journals(), "Dear Ann, mine.\n", letter, "Dear Ann, before.\n")
    program = start(letter)
    until(lambda: not program.recovery.restored.recovering.looking)
    assert program.port.plain_text() == "Dear Ann, mine.\n"
    program.window.commands[Command.SAVE].trigger()
    until(lambda: any("another program" in sentence for sentence in said(program)))
    assert letter.read_text("utf-8") == "Dear Ann,\n"
    window = listed(program)
    card = next(iter(window.cards.values()))
    assert "changed since by another program" in card.state
    card.copy.click()
    assert (program.document.title, program.document.path) == ("letter (restored).md", None)
    assert program.port.plain_text() == "Dear Ann, mine.\n"
    assert program.document.modified
    window.close()


def test_the_difference_to_the_file_is_shown(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Dear Ann, I am late.\n", letter, "Dear Ann,\n")
    program = begun(open_window, letter)
    window = listed(program)
    next(iter(window.cards.values())).difference.click()
    shown = program.recovery.restored.difference
    assert shown is not None
    until(lambda: shown.view.summary == "1 change: 3 words added")
    shown.close()
    window.close()


def test_thrown_away_is_gone_when_the_list_closes_and_not_before(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Waiting.")
    program = begun(open_window, letter)
    window = listed(program)
    card = next(iter(window.cards.values()))
    card.throw.click()
    assert on_disk(program) == ["Waiting."]
    card.throw.click()
    window.close()
    assert on_disk(program) == ["Waiting."], "undone"
    window = listed(program)
    next(iter(window.cards.values())).throw.click()
    window.close()
    assert on_disk(program) == []
    assert not any("restored" in sentence for sentence in said(program))


def test_the_page_goes_back_to_the_file_and_undo_brings_the_text_again(open_window: StartWindow, letter: Path) -> None:
    leave_behind(journals(), "Dear Ann, I am late.\n", letter, "Dear Ann,\n")
    program = begun(open_window, letter)
    window = listed(program)
    next(iter(window.cards.values())).throw.click()
    window.close()
    assert program.port.plain_text() == "Dear Ann,\n"
    assert not program.document.modified
    program.port.undo()
    assert program.port.plain_text() == "Dear Ann, I am late.\n"


def test_a_text_that_is_kept_is_no_longer_spoken_of(open_window: StartWindow) -> None:
    leave_behind(journals(), "Kept.")
    program = begun(open_window)
    window = listed(program)
    next(iter(window.cards.values())).open.click()
    assert window.cards == {}
    assert program.port.plain_text() == "Kept."
    assert program.document.modified
    window.close()


def test_do_not_save_means_it_is_gone(open_window: StartWindow) -> None:
    program = begun(open_window)
    QTest.keyClicks(program.page, "Never mind.")
    assert on_disk(program) == ["Never mind."]
    program.window.commands[Command.QUIT].trigger()
    program.window.message_bar.action_chosen.emit("unsaved", "discard")
    assert not program.window.isVisible()
    program.recovery.shutdown()
    assert all_places(journals()) == []


def test_an_end_that_nobody_asked_for_keeps_the_text(open_window: StartWindow) -> None:
    program = begun(open_window)
    QTest.keyClicks(program.page, "An exception ends the program now.")
    program.recovery.shutdown()
    assert [read_journal([place]).text for place in all_places(journals())] == [  # type: ignore[union-attr]
        "An exception ends the program now."
    ]


def test_a_journal_that_cannot_be_written_is_said_once_and_typing_goes_on(open_window: StartWindow) -> None:
    journals().parent.mkdir(parents=True, exist_ok=True)
    journals().write_text("a file is in the way")
    program = begun(open_window)
    QTest.keyClicks(program.page, "One.")
    assert not program.recovery.journaling.flush(20)
    until(lambda: any("cannot be kept safe" in sentence for sentence in said(program)))
    QTest.keyClicks(program.page, " Two.")
    assert not program.recovery.journaling.flush(20)
    assert len([sentence for sentence in said(program) if "cannot be kept safe" in sentence]) == 1
    assert program.port.plain_text() == "One. Two."
    journals().unlink()
    assert program.recovery.journaling.flush(20)
    until(lambda: not any("cannot be kept safe" in sentence for sentence in said(program)))
    assert on_disk(program) == ["One. Two."]


def test_switched_off_nothing_is_written(open_window: StartWindow) -> None:
    program = begun(open_window, settings="[saving]\njournal = false\n")
    QTest.keyClicks(program.page, "Off the record.")
    assert not program.recovery.journaling.flush(0.1)
    assert all_places(journals()) == []
    program.settings.change("saving.journal", True)
    assert on_disk(program) == ["Off the record."]
    program.settings.change("saving.journal", False)
    assert all_places(journals()) == []


# -- what was open last ------------------------------------------------------------------------------------------


def test_closing_keeps_what_is_not_saved_and_the_next_start_goes_on_there(open_window: StartWindow) -> None:
    program = begun(open_window, settings="[saving]\nreopen = true\n")
    QTest.keyClicks(program.page, "To be continued.")
    program.port.select(5, 5)
    program.window.commands[Command.QUIT].trigger()
    assert not program.window.isVisible(), "without a question"
    program.recovery.shutdown()
    ((place, found),) = [(place, read_journal([place])) for place in all_places(journals())]
    assert found is not None
    assert found.kept is not None
    assert (found.text, found.kept.caret) == ("To be continued.", 5)
    session = next((paths.state_folder() / "session").glob("*.json"))
    assert place.word in session.read_text()


def test_a_text_kept_on_purpose_comes_back_without_a_word(open_window: StartWindow) -> None:
    word = leave_behind(journals(), "To be continued.", kept=Kept(1e9, 5, 0.0))
    leave_behind(journals(), "Of another window.", kept=Kept(2e9, 0, 0.0))
    Session(paths.state_folder() / "session", DEAD).write(WindowLeft((OpenFile("", word, 5, 0.0),)))
    program = begun(open_window, settings="[saving]\nreopen = true\n")
    assert program.port.plain_text() == "To be continued."
    assert not any("properly" in sentence for sentence in said(program))
    assert any("1 more document is waiting" in sentence for sentence in said(program))


def test_the_file_that_was_open_last_is_open_again_where_the_caret_was(start: StartProgram, letter: Path) -> None:
    Session(paths.state_folder() / "session", DEAD).write(WindowLeft((OpenFile(str(letter), "", 4, 0.0),)))
    program = start(settings="[saving]\nreopen = true\n")
    assert (program.document.path, program.port.caret) == (letter, 4)
    assert not list((paths.state_folder() / "session").glob(f"{DEAD.words}*")), "no other window opens it too"


def test_a_file_that_is_gone_leaves_an_empty_page(open_window: StartWindow, tmp_path: Path) -> None:
    gone = OpenFile(str(tmp_path / "gone.md"))
    Session(paths.state_folder() / "session", DEAD).write(WindowLeft((gone,)))
    program = begun(open_window, settings="[saving]\nreopen = true\n")
    assert (program.document.path, program.port.plain_text()) == (None, "")


def test_unless_it_is_wanted_nothing_is_opened_again(open_window: StartWindow, letter: Path) -> None:
    Session(paths.state_folder() / "session", DEAD).write(WindowLeft((OpenFile(str(letter)),)))
    assert begun(open_window).document.path is None
