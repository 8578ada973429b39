"""The clipboard with its look: pasted as Markdown, copied as HTML, and plain when that is wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from tests.app.conftest import StartProgram
from writer.ui.actions import Command
from writer.ui.editor import clipping


def clipboard(markup: str, text: str) -> QMimeData:
    made = QMimeData()
    made.setHtml(markup)
    made.setText(text)
    return made


@pytest.mark.parametrize(
    ("markup", "text", "expected"),
    [
        ("<p>some <b>bold</b> words</p>", "some bold words", "some **bold** words"),
        ("<h2>Title</h2><ul><li>a<li>b</ul>", "Title\na\nb", "## Title\n\n- a\n- b"),
        ("<p>5 * 3</p>", "5 * 3", "5 * 3"),
        ("<pre>x = 1</pre>", "x = 1", "x = 1"),
        ("<div><span style='color:red'>x = 1</span></div><div>y</div>", "x = 1\ny", "x = 1\ny"),
        ("", "plain", "plain"),
        ("<p>" + "<b>x</b> " * 40_000, "x " * 40_000, "x " * 40_000),
    ],
)
def test_html_is_pasted_as_markdown_where_it_says_more_than_its_words(markup: str, text: str, expected: str) -> None:
    assert clipping.words_of(clipboard(markup, text)) == expected


def test_markdown_is_copied_as_html_and_as_it_is() -> None:
    copied = clipping.as_html("a **b**")
    assert "<p>a <strong>b</strong></p>" in copied.html()
    assert copied.text() == "a **b**"


def test_the_page_pastes_copies_and_pastes_plain(start_page: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text("", encoding="utf-8")
    program = start_page(file)
    page, commands = program.page, program.window.commands
    page.insertFromMimeData(clipboard("<p>some <i>words</i></p>", "some words"))
    assert page.toPlainText() == "some *words*"
    page.selectAll()
    commands[Command.COPY_HTML].trigger()
    page.clear()
    commands[Command.PASTE_PLAIN].trigger()
    assert page.toPlainText() == "some *words*"


def test_a_text_file_takes_the_words_alone(start_page: StartProgram, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("", encoding="utf-8")
    program = start_page(file)
    program.page.insertFromMimeData(clipboard("<p>some <i>words</i></p>", "some words"))
    assert program.page.toPlainText() == "some words"
