"""The outline while one writes: headings, words, the present section, and sections that move."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from writer.assist.outlining import Outline
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

TEXT = "before\n\n# A\none two\n\n## A1\nthree\n\n# B\nfour"


class Writing:
    def __init__(self, qtbot: QtBot) -> None:
        self.page = Page()
        qtbot.addWidget(self.page)
        self.port = EditorPort(self.page)
        self.outline = Outline(self.port)

    def open(self, text: str) -> None:
        self.port.load(text)

    @property
    def titles(self) -> list[str]:
        return [each.title for each in self.outline.headings]

    def put_caret(self, line: int) -> None:
        self.port.reveal(*[self.port.line_start(line)] * 2)

    @property
    def here(self) -> str:
        return self.port.line(self.port.line_at(self.port.caret))


@pytest.fixture
def writing(qtbot: QtBot) -> Writing:
    made = Writing(qtbot)
    made.open(TEXT)
    made.outline.follow(counting=True)
    return made


def test_a_heading_that_is_typed_appears(writing: Writing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(writing.outline.changed):
        writing.put_caret(0)
        writing.page.insertPlainText("# New\n\n")
    assert writing.titles == ["New", "A", "A1", "B"]


def test_undo_takes_it_out_again(writing: Writing, qtbot: QtBot) -> None:
    writing.put_caret(2)
    writing.page.insertPlainText("```\n")
    writing.outline.refresh()
    assert writing.titles == []
    writing.port.undo()
    writing.outline.refresh()
    assert writing.titles == ["A", "A1", "B"]


def test_another_document_has_its_own(writing: Writing, qtbot: QtBot) -> None:
    with qtbot.waitSignal(writing.outline.changed):
        writing.open("Other\n=====\n")
    assert writing.titles == ["Other"]


def test_words_are_counted_with_all_that_is_below(writing: Writing, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: writing.outline.words == (5, 2, 2))


def test_the_present_section_follows_the_caret(writing: Writing) -> None:
    seen: list[int] = []
    writing.outline.current_changed.connect(seen.append)
    for line in (3, 6, 7, 9, 0):
        writing.put_caret(line)
    assert seen == [0, 1, 2, -1]


def test_a_section_moves_down_with_the_caret_as_one_undo_step(writing: Writing) -> None:
    writing.put_caret(6)
    assert writing.outline.move(0, 1)
    assert writing.port.plain_text() == "before\n\n# B\nfour\n\n# A\none two\n\n## A1\nthree"
    assert writing.here == "three"
    writing.port.undo()
    assert writing.port.plain_text() == TEXT
    assert not writing.page.document().isUndoAvailable()


def test_a_section_moves_up_with_the_caret(writing: Writing) -> None:
    writing.put_caret(9)
    assert writing.outline.move(2, -1)
    assert writing.titles == ["B", "A", "A1"]
    assert writing.here == "four"


def test_a_section_without_a_neighbour_stays(writing: Writing) -> None:
    assert not writing.outline.move(1, 1)
    assert not writing.outline.move(-1, 1)
    assert writing.port.plain_text() == TEXT


def test_a_section_is_put_anywhere_but_into_itself(writing: Writing) -> None:
    assert not writing.outline.move_before(0, 1)
    assert writing.outline.move_before(1, 3)
    assert writing.port.plain_text() == "before\n\n# A\none two\n\n# B\nfour\n\n## A1\nthree"


def test_going_to_a_line_behind_the_last_goes_to_the_last(writing: Writing) -> None:
    writing.outline.go_to_line(999)
    assert writing.here == "four"
