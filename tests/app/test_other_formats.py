"""Other formats from the window: opening, exporting, what is said about both, and giving up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.app.conftest import StartProgram, asked, press, until
from tests.documents.conversion.sample import FIXTURES
from writer.app.conversion import READ, READING, WRITING, WRITTEN
from writer.app.program import Program
from writer.documents.conversion import converting
from writer.documents.conversion.formats import Format
from writer.ui.actions import Command
from writer.ui.export_window import KEPT, ExportWindow


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.md"
    file.write_text("# A title\n\n![a picture](a.png)\n", encoding="utf-8")
    return file


def shown(program: Program, key: str) -> bool:
    message = program.window.message_bar.shown
    return message is not None and message.key == key


def export_window(program: Program) -> ExportWindow:
    program.window.commands[Command.EXPORT].trigger()
    return program.window.findChildren(ExportWindow)[0]


def test_a_word_file_is_opened_as_an_untitled_document(start_page: StartProgram) -> None:
    file = FIXTURES / "report.docx"
    program = start_page(file)
    until(lambda: shown(program, READ))
    assert program.page.toPlainText().startswith("# A report – “quoted”")
    assert program.document.path is None
    assert (program.document.title, program.document.modified) == ("report", True)
    sentence, _ = asked(program, READ)
    assert sentence.startswith("report.docx was read as Markdown. Saving makes a new file; report.docx stays as it is.")
    assert "1 comment, 2 tracked changes and 1 header or footer are not taken over." in sentence


def test_a_file_that_cannot_be_read_leaves_the_page_alone(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    bad = page.with_name("bad.docx")
    bad.write_bytes(b"no document")
    program.files.open(bad)
    until(lambda: shown(program, READ))
    assert asked(program, READ)[0].startswith("bad.docx is damaged or not complete.")
    assert program.document.path == page


def test_reading_can_be_given_up(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    program.files.open(FIXTURES / "report.odt")
    program.conversion._say_waiting()
    assert asked(program, READING)[0] == "report.odt is being read… You can go on writing."
    press(program, "Stop")
    assert not program.conversion._reading.running
    assert program.document.path == page


def test_words_typed_meanwhile_stay_open_behind_it(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    program.files.open(FIXTURES / "report.rtf")
    program.page.insertPlainText("New. ")
    until(lambda: program.document.title == "report")
    program.documents.step(-1)
    assert program.page.toPlainText().startswith("New. # A title")
    assert program.document.modified


def test_what_is_not_kept_is_said_before_the_name_is_asked_for(
    start_page: StartProgram, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_page(page)
    window = export_window(program)
    until(lambda: "1 picture becomes a link." in window.text)
    window.formats.part("html").click()
    until(lambda: KEPT in window.text)
    window.formats.part("odt").click()
    target = page.with_name("out.odt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.export.click()
    until(lambda: shown(program, WRITTEN))
    assert not window.isVisible()
    assert "# A title" in converting.markdown(converting.read(target).tree)
    assert asked(program, WRITTEN)[0].startswith("out.odt was written to ")
    assert program.document.path == page


def test_the_next_export_begins_where_the_last_one_went(
    start_page: StartProgram, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_page(page)
    folder = page.parent / "exports"
    folder.mkdir()
    program.conversion.export(Format.HTML, folder / "x.html")
    until(lambda: shown(program, WRITTEN))
    suggested: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _parent, _title, name, _filter: (suggested.append(name), ("", ""))[1]
    )
    window = export_window(program)
    assert window.format is Format.HTML
    window.export.click()
    assert suggested == [str(folder / "page.html")]


def test_an_export_that_failed_can_be_tried_again(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    folder = page.parent / "gone"
    program.conversion.export(Format.DOCX, folder / "x.docx")
    until(lambda: shown(program, WRITTEN))
    sentence, words = asked(program, WRITTEN)
    assert sentence == "x.docx could not be saved: its folder no longer exists. Save it elsewhere."
    assert words == ["Try again", "Save elsewhere…"]
    folder.mkdir()
    press(program, "Try again")
    until(lambda: (folder / "x.docx").exists())


def test_giving_up_an_export_leaves_nothing_behind(start_page: StartProgram, page: Path) -> None:
    program = start_page(page)
    program.conversion.export(Format.DOCX, page.with_name("x.docx"))
    program.conversion._say_waiting()
    assert asked(program, WRITING)[0].startswith("x.docx is being written…")
    press(program, "Stop")
    assert sorted(os.listdir(page.parent)) == ["page.md"]


def test_closing_the_window_ends_what_goes_on(start_page: StartProgram, page: Path, qtbot: QtBot) -> None:
    program = start_page(page)
    program.files.open(FIXTURES / "report.odt")
    program.conversion.shutdown()
    assert not program.conversion._reading.running
