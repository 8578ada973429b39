"""Lists, quotes, typographic marks and links on the page, as a writer meets them; each is one step of undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from editor_desk import Desk
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest

from writer.assist.document_port import Edited
from writer.text.markdown_inline import Link
from writer.ui.editor.writing_keys import Habits, WritingKeys

CONTROL = Qt.KeyboardModifier.ControlModifier


class Writer:
    """A desk whose page knows what keys mean in Markdown."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.habits = desk, Habits(typography=True)
        self.opened: list[Link] = []
        desk.page.writing = WritingKeys(desk.page, lambda: self.habits)
        desk.page.link_chosen.connect(self.opened.append)


@pytest.fixture
def writer(desk: Desk) -> Writer:
    return Writer(desk)


def test_a_list_is_written_with_nothing_but_words_and_enter(writer: Writer) -> None:
    desk = writer.desk
    desk.open("")
    desk.type("- one\ntwo\n")
    desk.key(Qt.Key.Key_Tab)
    desk.type("deep\n\n\nWords")
    assert desk.text == "- one\n- two\n  - deep\nWords"


def test_enter_in_a_list_is_one_step_of_undo(writer: Writer) -> None:
    desk = writer.desk
    desk.open("1. a\n2. b\n3. c", caret=4)
    desk.key(Qt.Key.Key_Return)
    assert desk.text == "1. a\n2. \n3. b\n4. c"
    assert desk.port.caret == 8
    assert desk.undo_steps() == ["1. a\n2. \n3. b\n4. c", "1. a\n2. b\n3. c"]


def test_tab_and_back_are_one_step_each(writer: Writer) -> None:
    desk = writer.desk
    desk.open("1. a\n2. b\n   - child\n3. c", caret=9)
    desk.key(Qt.Key.Key_Tab)
    assert desk.text == "1. a\n   1. b\n      - child\n2. c"
    desk.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.text == "1. a\n2. b\n   - child\n3. c"
    assert len(desk.undo_steps()) == 3


def test_tab_takes_the_suggestion_when_there_is_one(writer: Writer) -> None:
    desk = writer.desk
    desk.open("- a\n- b")
    desk.port.show_ghost(desk.port.caret, " and more")
    desk.key(Qt.Key.Key_Tab)
    assert (desk.asked, desk.text) == (["all"], "- a\n- b")


def test_code_and_plain_text_are_no_lists(writer: Writer) -> None:
    desk = writer.desk
    desk.open("```\n- a")
    desk.type("\nx")
    assert desk.text == "```\n- a\nx"
    desk.page.set_markdown(False)
    desk.open("- a")
    desk.type("\nx")
    assert desk.text == "- a\nx"


def test_lists_can_be_left_alone(writer: Writer) -> None:
    writer.habits = replace(writer.habits, lists=False)
    writer.desk.open("- a")
    writer.desk.type("\nx")
    assert writer.desk.text == "- a\nx"


def test_several_lines_are_pasted_as_items(writer: Writer) -> None:
    desk = writer.desk
    desk.open("- ")
    copied = QMimeData()
    copied.setText("one\ntwo\n")
    desk.page.insertFromMimeData(copied)
    assert desk.text == "- one\n- two"
    desk.port.undo()
    assert desk.text == "- "


def test_quotes_are_curled_and_undo_gives_what_was_typed(writer: Writer) -> None:
    desk = writer.desk
    desk.open("")
    desk.type('She said "no"')
    assert desk.text == "She said “no”"
    desk.port.undo()
    assert desk.text == 'She said “no"'


def test_the_language_of_the_text_decides(writer: Writer) -> None:
    desk = writer.desk
    desk.open("Er ging nicht nach Hause, weil er noch auf sie warten wollte. Dann sagte er: ")
    desk.type('"Ja"')
    assert desk.text.endswith("„Ja“")


@pytest.mark.parametrize("start", ["`", "```\n", "[a](", "<a href="])
def test_code_and_addresses_keep_their_marks(writer: Writer, start: str) -> None:
    writer.desk.open(start)
    writer.desk.type('x="--"')
    assert writer.desk.text == start + 'x="--"'


def test_each_key_is_one_edit_that_explains_the_text(writer: Writer) -> None:
    """Whoever follows the edits (journal, marks, engine) never sees a text that is not there."""
    desk, shadow = writer.desk, [""]
    desk.open("")

    def follow(edit: Edited) -> None:
        text = shadow[0]
        assert text[edit.position : edit.position + edit.removed] == edit.taken
        shadow[0] = text[: edit.position] + edit.added + text[edit.position + edit.removed :]
        assert shadow[0] == desk.port.plain_text()

    desk.port.edited.connect(follow)
    keys = "- \"one\" -- it's\ntwo... '90s --- x\n"
    desk.type(keys)
    desk.key(Qt.Key.Key_Tab)
    desk.type("deep\n\n\n")
    assert shadow[0] == "- “one” – it’s\n- two… ’90s — x\n  - deep\n"


def test_a_suggestion_is_not_lost_by_a_quote_that_is_curled(writer: Writer) -> None:
    """One edit, in which nothing is taken away: typing, for those who decide whether to suggest."""
    desk = writer.desk
    desk.open("She said ")
    desk.type('"')
    (edit,) = desk.edits
    assert (edit.removed, edit.added) == (0, "“")


def test_a_link_is_opened_by_key_and_by_click(writer: Writer) -> None:
    desk = writer.desk
    desk.open("see [this](https://example.org) here", caret=7)
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert [link.target for link in writer.opened] == ["https://example.org"]
    place = desk.page.cursorRect().center()
    QTest.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert len(writer.opened) == 2
    QTest.mouseClick(desk.page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert len(writer.opened) == 2
    assert QPoint(0, 0) != place


def test_nothing_of_it_writes_into_a_text_that_is_only_read(writer: Writer) -> None:
    desk = writer.desk
    desk.open("- a")
    desk.port.set_read_only(True)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Tab)
    assert desk.text == "- a"
