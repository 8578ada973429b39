"""Several documents from one start to the next: after quitting, after a crash, and what is kept of each meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.app.conftest import StartProgram, asked, press, until
from tests.support.left_behind import DEAD, leave_behind
from writer import paths
from writer.app.files import UNSAVED
from writer.app.program import Program
from writer.documents.journal.finding import read_journal
from writer.documents.journal.places import all_places
from writer.documents.journal.records import Kept
from writer.documents.session import OpenFile, Session, WindowLeft
from writer.ui.actions import Command

pytestmark = pytest.mark.process
REOPEN = "[saving]\nreopen = true\n"


def journals() -> Path:
    return paths.state_folder() / "journal"


def left(*documents: OpenFile, current: int = 0) -> None:
    Session(paths.state_folder() / "session", DEAD).write(WindowLeft(documents, current))


def session() -> WindowLeft:
    """What the window would leave now."""
    import msgspec

    (file,) = (paths.state_folder() / "session").glob("*.json")
    return msgspec.json.decode(file.read_bytes(), type=WindowLeft)


def begun(start: StartProgram, file: Path | None = None, settings: str = "") -> Program:
    program = start(file, settings)
    until(lambda: not program.recovery.restored.recovering.looking)
    return program


def titles(program: Program) -> list[str]:
    return [tab.title for tab in program.documents.tabs]


def texts(program: Program) -> dict[str, str]:
    """What each document holds, once it is on the page."""
    found = {}
    for tab in program.documents.tabs:
        assert program.documents.show(tab)
        found[tab.title] = program.port.plain_text()
    return found


def on_disk(program: Program) -> list[str]:
    """The texts in all journals there are."""
    assert program.recovery.journaling.flush(20)
    return sorted(found.text for place in all_places(journals()) if (found := read_journal([place])) is not None)


def said(program: Program) -> list[str]:
    return [message.sentence for message in program.window.message_bar._waiting]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("one", "two", "three"):
        made.append(tmp_path / f"{name}.md")
        made[-1].write_text(f"{name} was here.\n", encoding="utf-8")
    return made


def test_all_come_back_in_their_order_and_are_read_when_they_are_shown(start: StartProgram, files: list[Path]) -> None:
    left(OpenFile(str(files[0]), "", 2), OpenFile(str(files[1]), "", 3), OpenFile(str(files[2]), "", 4), current=1)
    program = begun(start, settings=REOPEN)
    assert titles(program) == ["one.md", "two.md", "three.md"]
    assert (program.document.path, program.port.caret) == (files[1], 3)
    files[2].write_text("Written meanwhile.", encoding="utf-8")
    program.documents.step(1)
    assert (program.port.plain_text(), program.port.caret) == ("Written meanwhile.", 4)
    program.documents.step(1)
    assert (program.document.path, program.port.caret) == (files[0], 2)


def test_a_file_that_is_gone_is_left_out(start: StartProgram, files: list[Path]) -> None:
    files[0].unlink()
    left(OpenFile(str(files[0])), OpenFile(str(files[1])), current=1)
    program = begun(start, settings=REOPEN)
    assert titles(program) == ["two.md"]


def test_one_that_goes_before_it_is_shown_is_said(start: StartProgram, files: list[Path]) -> None:
    left(OpenFile(str(files[0])), OpenFile(str(files[1])), OpenFile(str(files[2])))
    program = begun(start, settings=REOPEN)
    files[1].unlink()
    program.documents.step(1)
    assert titles(program) == ["one.md", "three.md"]
    assert program.document.title == "one.md"
    assert program.port.plain_text() == "one was here.\n"
    assert any("two.md" in sentence for sentence in said(program))


def test_what_was_kept_on_purpose_comes_back_where_it_was(start: StartProgram, files: list[Path]) -> None:
    kept = Kept(1e9, 3, 0.0)
    word = leave_behind(journals(), "Never saved.", kept=kept)
    changed = leave_behind(journals(), "two, changed.\n", files[1], "two was here.\n", kept=kept)
    left(OpenFile("", word, 3), OpenFile(str(files[0])), OpenFile(str(files[1]), changed, 3), current=1)
    program = begun(start, settings=REOPEN)
    assert titles(program) == ["Untitled", "one.md", "two.md"]
    assert [tab.modified for tab in program.documents.tabs] == [True, False, True]
    assert not any("properly" in sentence for sentence in said(program))
    assert on_disk(program) == ["Never saved.", "two, changed.\n"], "safe in the old journals"
    assert [each.journal for each in session().documents] == [word, "", changed]
    assert texts(program) == {"Untitled": "Never saved.", "one.md": "one was here.\n", "two.md": "two, changed.\n"}
    assert on_disk(program) == ["Never saved.", "two, changed.\n"], "safe in journals of this window"
    program.documents.step(-1)
    assert program.document.path == files[0]


def test_after_a_crash_everything_is_open_again(start: StartProgram, files: list[Path]) -> None:
    leave_behind(journals(), "First.", at=1e9)
    leave_behind(journals(), "two, changed.\n", files[1], "two was here.\n", at=2e9)
    leave_behind(journals(), "Third.", at=3e9)
    program = begun(start)
    assert any(
        "Inkhorn did not end properly. “Untitled” was restored: 6 characters" in sentence
        and "2 documents were opened beside it." in sentence
        for sentence in said(program)
    )
    assert sorted(on_disk(program)) == ["First.", "Third.", "two, changed.\n"]
    assert len(program.documents.unsaved) == 3
    found = []
    for tab in program.documents.tabs:
        program.documents.show(tab)
        found.append(program.port.plain_text())
        assert program.document.modified
    assert sorted(found) == ["First.", "Third.", "two, changed.\n"]
    assert sorted(on_disk(program)) == ["First.", "Third.", "two, changed.\n"]


def test_a_crash_leaves_alone_what_was_started_for_one_file(start: StartProgram, files: list[Path]) -> None:
    leave_behind(journals(), "First.")
    program = begun(start, files[0])
    assert titles(program) == ["one.md"]
    assert any("1 document was restored" in sentence for sentence in said(program))


def test_every_document_has_its_journal(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0])
    QTest.keyClicks(program.page, "A ")
    program.files.open(files[1])
    QTest.keyClicks(program.page, "B ")
    program.window.commands[Command.NEW].trigger()
    QTest.keyClicks(program.page, "C")
    program.documents.show(program.documents.tabs[0])
    QTest.keyClicks(program.page, "D ")
    assert on_disk(program) == ["A D one was here.\n", "B two was here.\n", "C"]
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.modified)
    assert on_disk(program) == ["B two was here.\n", "C"]
    program.window.commands[Command.CLOSE_TAB].trigger()
    program.documents.show(program.documents.tabs[1])
    program.window.commands[Command.CLOSE_TAB].trigger()
    asked(program, UNSAVED)
    press(program, "Do not save")
    assert on_disk(program) == ["B two was here.\n"]


def test_quitting_keeps_all_of_them_without_a_question(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0], REOPEN)
    QTest.keyClicks(program.page, "A ")
    program.window.commands[Command.NEW].trigger()
    QTest.keyClicks(program.page, "B")
    program.window.commands[Command.QUIT].trigger()
    assert not program.window.isVisible()
    program.recovery.shutdown()
    found = [read_journal([place]) for place in all_places(journals())]
    assert sorted((each.text, each.kept is not None) for each in found if each) == [
        ("A one was here.\n", True),
        ("B", True),
    ]
    words = {place.word for place in all_places(journals())}
    now = session()
    assert [each.path for each in now.documents] == [str(files[0]), ""]
    assert {each.journal for each in now.documents} == words
    assert now.current == 1


def test_do_not_save_is_meant_for_all_of_them(start: StartProgram, files: list[Path]) -> None:
    leave_behind(journals(), "First.", at=1e9)
    leave_behind(journals(), "Second.", at=2e9)
    program = begun(start)
    program.window.commands[Command.NEW].trigger()
    QTest.keyClicks(program.page, "Third.")
    program.window.close()
    assert asked(program, UNSAVED)[0].startswith("3 documents")
    press(program, "Do not save")
    program.recovery.shutdown()
    assert all_places(journals()) == []


def test_a_document_behind_another_is_saved_to_the_end(
    start: StartProgram, files: list[Path], monkeypatch: pytest.MonkeyPatch, let: threading.Event
) -> None:
    program = begun(start, files[0])
    QTest.keyClicks(program.page, "A ")
    program.window.commands[Command.SAVE].trigger()
    program.files.open(files[1])
    QTest.keyClicks(program.page, "B ")
    let.set()
    until(lambda: not program.documents.tabs[0].modified)
    assert files[0].read_text("utf-8") == "A one was here.\n"
    assert program.document.modified
    assert program.port.plain_text() == "B two was here.\n"
    assert on_disk(program) == ["B two was here.\n"]
    program.documents.step(1)
    assert not program.document.modified
    assert program.document.stored.text == "A one was here.\n"
    QTest.keyClicks(program.page, "C ")
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.modified)
    assert files[0].read_text("utf-8").count("C ") == 1


def test_a_save_behind_another_that_fails_is_said_and_explained_when_it_is_shown(
    start: StartProgram, files: list[Path], let: threading.Event
) -> None:
    program = begun(start, files[0])
    program.watch.blockSignals(True)
    QTest.keyClicks(program.page, "A ")
    program.window.commands[Command.SAVE].trigger()
    files[0].write_text("Somebody else was here.", encoding="utf-8")
    program.files.open(files[1])
    let.set()
    assert asked(program, "not-saved")[0] == "“one.md” was not saved. Show it to see why."
    program.documents.step(1)
    assert "was not saved, because it was changed by another program" in asked(program, "disk")[0]
    assert files[0].read_text("utf-8") == "Somebody else was here."
    assert program.document.modified


def test_a_file_that_changed_behind_another_is_noticed_when_it_is_shown(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0])
    program.files.open(files[1])
    files[0].write_text("Somebody else was here.", encoding="utf-8")
    program.documents.step(1)
    assert "one.md” was changed by another program" in asked(program, "disk")[0]
    program.documents.step(1)
    assert not any("another program" in sentence for sentence in said(program))
    program.documents.step(1)
    asked(program, "disk")
    press(program, "Reload")
    assert program.port.plain_text() == "Somebody else was here."


def test_saving_by_itself_does_not_wait_when_another_document_is_shown(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0], "[saving]\nautosave_s = 600\n")
    QTest.keyClicks(program.page, "A ")
    program.files.open(files[1])
    until(lambda: files[0].read_text("utf-8") == "A one was here.\n")
    until(lambda: not program.documents.unsaved)
    assert on_disk(program) == []


def test_history_and_marks_belong_to_their_document(start: StartProgram, files: list[Path]) -> None:
    from writer.assist.document_port import Replacement
    from writer.language.rewriting.history import SUGGESTION

    program = begun(start, files[0])
    until(lambda: not program.marks.looking)
    program.port.replace([Replacement(0, 0, "By machine. ")], SUGGESTION)
    assert [run.start for run in program.provenance.machine_runs(0, 100)] == [0]
    program.files.open(files[1])
    until(lambda: not program.marks.looking)
    assert program.history.records() == []
    assert program.provenance.machine_runs(0, 100) == []
    QTest.keyClicks(program.page, "Hand. ")
    program.documents.step(1)
    (record,) = program.history.records()
    assert [(run.start, run.end) for run in program.provenance.machine_runs(0, 100)] == [(0, 12)]
    program.port.undo()
    assert program.provenance.machine_runs(0, 100) == []
    program.port.redo()
    assert program.history.revert(record.number).replacements
    assert program.port.plain_text() == "one was here.\n"
    program.documents.step(1)
    assert program.port.plain_text() == "Hand. two was here.\n"


def test_other_windows_see_every_file_that_is_open_here(start: StartProgram, files: list[Path]) -> None:
    from writer.documents.presence import Presence

    program = begun(start, files[0])
    program.files.open(files[1])
    other = Presence(paths.state_folder() / "open")
    stamps = [None, None]
    assert [len(other.others(file, stamp)) for file, stamp in zip(files, stamps, strict=False)] == [1, 1]
    program.window.commands[Command.CLOSE_TAB].trigger()
    assert [len(other.others(file, None)) for file in files[:2]] == [1, 0]
    assert not program.company.others()


def test_what_is_underlined_is_so_at_once_when_a_document_comes_back(start: StartProgram, files: list[Path]) -> None:
    files[0].write_text("She recieved teh book.\n", encoding="utf-8")
    program = begun(start, files[0])
    until(lambda: len(program.port.diagnostics_at(5)) == 1 and program.port.diagnostics_at(14))
    program.files.open(files[1])
    assert not program.port.diagnostics_at(5)
    program.documents.step(1)
    assert program.port.diagnostics_at(5)
    assert program.port.diagnostics_at(14)
    assert not program.checker.pending(program.port.paragraph_at(0).id)
    QTest.keyClicks(program.page, "Teh ")
    until(lambda: program.port.diagnostics_at(1))
    assert program.port.diagnostics_at(9)


def test_several_files_named_at_the_start_are_tabs(qapp: QApplication, files: list[Path], ended: list[Program]) -> None:
    program = Program(qapp)
    program.slices.stop()
    new = files[0].with_name("new.md")
    program.start(files[0], False, [files[1], files[0], new])
    assert titles(program) == ["one.md", "two.md", "new.md"]
    assert program.document.path == files[0]
    program.documents.step(1)
    assert program.port.plain_text() == "two was here.\n"
    program.documents.step(1)
    assert (program.document.path, program.port.plain_text()) == (new, "")
    program.window.close()
    program.shutdown()
    ended.append(program)


def test_f6_goes_to_the_row_too(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0])
    program.files.open(files[1])
    visited = []
    for _ in range(8):
        program.window.commands[Command.NEXT_PART].trigger()
        visited.append(program.window.focusWidget())
    assert program.tabs.row in visited


def test_a_word_that_is_learnt_in_another_document_is_known_here_too(start: StartProgram, files: list[Path]) -> None:
    files[0].write_text("She recieved the quuxiton.\n", encoding="utf-8")
    program = begun(start, files[0])
    until(lambda: program.port.diagnostics_at(20) and program.port.diagnostics_at(5))
    program.files.open(files[1])
    program.page.word_added.emit("quuxiton")
    program.documents.step(1)
    assert not program.port.diagnostics_at(20)
    until(lambda: program.port.diagnostics_at(5))
    assert not program.port.diagnostics_at(20)


def test_a_version_does_not_come_back_into_another_document(start: StartProgram, files: list[Path]) -> None:
    program = begun(start, files[0])
    QTest.keyClicks(program.page, "A ")
    program.window.commands[Command.SAVE].trigger()
    until(lambda: not program.document.modified)
    program.window.commands[Command.VERSIONS].setChecked(True)
    panel = program.window.versions
    until(lambda: panel.number >= 0)
    panel.compare_wanted.emit(panel.number)
    until(lambda: program.versions.difference and program.versions.difference.isVisible())
    program.window.commands[Command.VERSIONS].setChecked(False)
    program.files.open(files[1])
    assert program.versions.difference
    assert not program.versions.difference.isVisible()
    assert program.versioning.name == str(files[1])
    program.documents.step(1)
    assert program.versioning.name == str(files[0])
