"""The editor of a prompt's text: keys as YAML wants them, marks that say what is wrong, colours that follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from writer.prompts.remarks import Remark
from writer.ui.prompts.source_editor import SourceEditor
from writer.ui.tones import tones_of

TEXT = "---\nname: mine # note\n---\nHello {{selection}} {{! aside }}\n"


@pytest.fixture
def editor(qtbot: QtBot, fonts: list[str]) -> SourceEditor:
    editor = SourceEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.show_text(TEXT, editable=True)
    editor.show()
    return editor


def colours(editor: SourceEditor, line: int) -> set[str]:
    """Of the words in that line, from 1, besides the text's own."""
    layout = editor.document().findBlockByNumber(line - 1).layout()
    return {found.format.foreground().color().name() for found in layout.formats()}


def test_tab_and_enter_indent_as_yaml_wants_it(editor: SourceEditor, qtbot: QtBot) -> None:
    editor.go_to(2)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        qtbot.keyClick(editor, key)
    qtbot.keyClicks(editor, "a:")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "b")
    assert editor.text.split("\n")[1:4] == ["name: mine # note", "  a:", "  b"]


def test_only_the_writers_acts_are_told(editor: SourceEditor, qtbot: QtBot) -> None:
    told: list[str] = []
    editor.edited.connect(told.append)
    editor.show_text("other", editable=True)
    assert told == []
    qtbot.keyClicks(editor, "x")
    assert told == ["xother"]


def test_the_same_text_again_leaves_the_caret_and_the_history(editor: SourceEditor, qtbot: QtBot) -> None:
    editor.go_to(4)
    qtbot.keyClicks(editor, "!")
    place = editor.textCursor().position()
    editor.show_text(editor.text, editable=True)
    assert editor.textCursor().position() == place
    editor.undo()
    assert editor.text == TEXT


def test_a_text_that_is_read_only_takes_no_key(editor: SourceEditor, qtbot: QtBot) -> None:
    editor.show_text(TEXT, editable=False)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Delete):
        qtbot.keyClick(editor, key)
    assert editor.text == TEXT


def test_a_marked_line_says_what_is_wrong_with_it(editor: SourceEditor) -> None:
    editor.mark([Remark("One.", 2), Remark("Two.", 2), Remark("Of the file."), Remark("Beyond.", 99)])
    assert editor.marked_lines[2] == "One. Two."
    marked = [mark.cursor.blockNumber() + 1 for mark in editor.extraSelections()]
    assert marked == [2]
    second = editor.blockBoundingGeometry(editor.document().findBlockByNumber(1)).translated(editor.contentOffset())
    assert editor.sentence_at(round(second.center().y())) == "One. Two."
    editor.mark([])
    assert editor.extraSelections() == []


def test_keys_comments_and_names_have_colours_that_follow_the_theme(editor: SourceEditor) -> None:
    tones = tones_of(editor.palette())
    assert colours(editor, 2) == {tones.accent.name(), tones.dim.name()}
    assert colours(editor, 4) == {tones.green.name(), tones.dim.name()}
    dark = QPalette(editor.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#1B1D21"))
    dark.setColor(QPalette.ColorRole.Window, QColor("#22252A"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#D7D9DD"))
    editor.setPalette(dark)
    assert colours(editor, 4) == {tones_of(dark).green.name(), tones_of(dark).dim.name()}


def test_a_line_of_code_like_yaml_below_the_front_matter_is_prose(editor: SourceEditor) -> None:
    editor.show_text("---\nname: a\n---\nkey: value\n---\nkey: value", editable=True)
    assert colours(editor, 4) == set()
    assert colours(editor, 6) == set()
