"""Who wrote what, as a writer meets it: a suggestion is taken, typed into, saved, opened again, shown, exported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, asked, press, ready, until
from writer import paths
from writer.app.program import Program
from writer.documents.files import Document
from writer.documents.owners import Owner
from writer.documents.provenance import blocks
from writer.documents.provenance.sources import Kind
from writer.engine.client.state import Phase
from writer.ui.actions import Command
from writer.ui.suggestions.why_card import Act


def machine_words(program: Program) -> list[str]:
    port = program.port
    return [port.text(run.start, run.end) for run in program.provenance.machine_runs(0, port.length())]


def take_suggestion(program: Program, text: str) -> None:
    """As the completer does it when Tab is pressed."""
    program.port.insert_accepted(program.port.caret, text)


def save(program: Program, path: Path) -> None:
    program.document.save(path)
    until(lambda: not program.document.saving)
    until(lambda: not any(thread.is_alive() for thread in program.marks._aside._threads))


def found(program: Program) -> None:
    until(lambda: not program.marks.looking)


def test_what_was_suggested_is_known_after_saving_and_opening_again(
    start: StartProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "story.md"
    program = start()
    found(program)
    QTest.keyClicks(program.page, "The ")
    take_suggestion(program, "cat sat on the mat")
    program.port.select(7, 7)
    QTest.keyClicks(program.page, "erpillar")
    assert machine_words(program) == ["cat", " sat on the mat"]
    save(program, path)
    assert path.read_text() == "The caterpillar sat on the mat"
    program.document.new()
    found(program)
    assert machine_words(program) == []
    program.document.open(path)
    found(program)
    assert machine_words(program) == ["cat", " sat on the mat"]
    source = program.provenance.source_at(5)
    assert source
    assert source.kind is Kind.SUGGESTION
    first = program.provenance.source_at(0)
    assert first
    assert first.kind is Kind.TYPED


def test_a_file_changed_in_another_program_keeps_what_can_be_found_and_says_so(
    start: StartProgram, tmp_path: Path
) -> None:
    path = tmp_path / "story.md"
    program = start()
    found(program)
    for words in ("One kept passage.", "Another passage that goes."):
        take_suggestion(program, words)
        QTest.keyClick(program.page, Qt.Key.Key_Return)
        QTest.keyClicks(program.page, "By hand.")
        QTest.keyClick(program.page, Qt.Key.Key_Return)
    save(program, path)
    program.document.new()
    path.write_text("New start.\n\n" + path.read_text().replace("Another passage that goes.", "Replaced"))
    program.document.open(path)
    found(program)
    assert machine_words(program) == ["One kept passage."]
    said, _ = asked(program, "marks-lost")
    assert said.startswith("This file was changed in another program. Of 2 passages that a machine wrote, 1 was not")


def test_marks_of_what_was_never_saved_survive_the_end_of_the_process(start: StartProgram) -> None:
    program = start()
    found(program)
    QTest.keyClicks(program.page, "By hand. ")
    take_suggestion(program, "By machine.")
    left = paths.state_folder() / "provenance" / "open"
    until(lambda: list(left.glob("*.json")))
    [file] = left.glob("*.json")
    gone = replace(Owner.this(), started=1)
    file.rename(file.with_name(f"{gone.words}.0.json"))
    program.port.set_unmodified()
    program.document.new()
    found(program)
    program.document.resume(Document(), "By hand. By machine. And a word that was typed last", "Untitled")
    found(program)
    assert machine_words(program) == ["By machine."]


def test_beside_the_file_or_nowhere_when_the_writer_wants_it_so(start: StartProgram, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    program = start(settings='[saving]\nprovenance = "beside"\n')
    found(program)
    take_suggestion(program, "By machine.")
    save(program, path)
    assert (tmp_path / "story.md.provenance.json").exists()
    program.settings.change("saving.provenance", "here")
    save(program, tmp_path / "third.md")
    folder = paths.state_folder() / "provenance"
    assert list(folder.glob("*.json"))
    program.settings.change("saving.provenance", "off")
    until(lambda: not list(folder.glob("*.json")))
    other = tmp_path / "other.md"
    save(program, other)
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "other.md",
        "story.md",
        "story.md.provenance.json",
        "third.md",
    ]
    assert not list(folder.glob("*.json"))


def test_the_summary_says_whose_the_text_is_and_can_be_copied(start: StartProgram) -> None:
    program = start()
    found(program)
    QTest.keyClicks(program.page, "Six by hand ")
    take_suggestion(program, "nine more.")
    data = QMimeData()
    data.setText("P")
    program.page.insertFromMimeData(data)
    window = program.authorship.open_summary()
    until(lambda: "pasted" in window.text)
    said = "47 % written by hand; 47 % suggested by a model; 5 % pasted."
    assert said in window.text
    QTest.mouseClick(window.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == said
    window.close()


def test_an_annotated_copy_can_be_opened_and_stays_annotated(start: StartProgram, tmp_path: Path) -> None:
    copy = tmp_path / "copy.md"
    program = start()
    found(program)
    QTest.keyClicks(program.page, "By hand. ")
    take_suggestion(program, "By machine.")
    program.authorship.save_copy(copy)
    until(copy.exists)
    assert blocks.split(copy.read_text()).text == "By hand. By machine."
    program.port.set_unmodified()
    program.document.open(copy)
    found(program)
    assert program.port.plain_text() == "By hand. By machine."
    assert machine_words(program) == ["By machine."]
    program.port.select(0, 0)
    QTest.keyClicks(program.page, "Now: ")
    save(program, copy)
    kept = blocks.split(copy.read_text())
    assert (kept.text, "14,11" in kept.block) == ("Now: By hand. By machine.", True)


def test_annotations_that_do_not_fit_are_asked_about(start: StartProgram, tmp_path: Path) -> None:
    path = tmp_path / "copy.md"
    path.write_text(
        "Changed text by somebody.\n\n---\nAnnotations: 0,9 SHA-256 1132bf5e376a605f5beed4b204456114\n&AI: 0,7\n...\n"
    )
    program = start(path)
    said, buttons = asked(program, "marks-doubtful")
    assert "may be wrong" in said
    assert buttons == ["Keep", "Discard"]
    assert machine_words(program) == ["Changed"]
    press(program, "Discard")
    assert machine_words(program) == []
    save(program, path)
    assert path.read_text() == "Changed text by somebody.\n"


def test_the_tint_is_a_command_and_the_caret_says_who_wrote_it(start: StartProgram) -> None:
    program = start()
    found(program)
    take_suggestion(program, "By machine.")
    program.window.commands[Command.MACHINE_TEXT].trigger()
    assert program.window.status_line.texts[0].startswith("Suggested by a model")
    QTest.keyClicks(program.page, " By hand.")
    assert not program.window.status_line.texts[0].startswith("Suggested")


def test_no_model_unloads_it_and_is_remembered_for_the_document(
    start: StartProgram, qtbot: QtBot, reciter: Path, tmp_path: Path
) -> None:
    path = tmp_path / "story.md"
    path.write_text("Text.")
    program = start(path, settings=f'[model]\npath = "{reciter}"\n')
    ready(qtbot, program)
    action = program.window.commands[Command.NO_MODEL]
    action.trigger()
    assert program.engine.state.phase is Phase.NO_MODEL
    until(lambda: not program.engine.worker_pids)
    assert "without a model" in " ".join(program.window.status_line.texts)
    assert "without a model" in program.engine.state.note
    program.window.commands[Command.WHY_NOTHING].trigger()
    program.explaining.card.act_chosen.emit(Act.WITH)
    ready(qtbot, program)
    action.trigger()
    program.document.new()
    ready(qtbot, program)
    assert not action.isChecked()
    program.document.open(path)
    assert action.isChecked()
    assert program.engine.state.phase is Phase.NO_MODEL
    action.trigger()
    ready(qtbot, program)


def test_the_setting_holds_for_documents_nothing_was_said_of(start: StartProgram, reciter: Path) -> None:
    program = start(settings=f'[writing]\nno_model = true\n[model]\npath = "{reciter}"\n')
    assert program.engine.state.phase is Phase.NO_MODEL
    assert not program.window.first_start.isVisible()
    program.settings.change("writing.no_model", False)
    until(lambda: program.engine.state.phase is not Phase.NO_MODEL)
