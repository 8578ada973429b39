"""The history on a real page: Qt's own undo, redo and positions, odd characters, repeated words."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Edited, Replacement
from writer.assist.history import History, State
from writer.language.rewriting.history import Asked, Kind
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort

FIX = Asked(Kind.CORRECTION, "A typo.", by_model=False)


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.page = Page()
        qtbot.addWidget(self.page)
        self.port = EditorPort(self.page)
        self.history = History(self.port, lambda _asked: "")
        self.edits: list[Edited] = []
        self.port.edited.connect(self.edits.append)
        self.page.show()

    def change(self, *changes: tuple[int, int, str]) -> int:
        """Make replacements; the number of their record."""
        self.port.replace([Replacement(*change) for change in changes], FIX)
        return self.history.records()[0].number

    @property
    def text(self) -> str:
        return self.port.plain_text()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_the_port_tells_each_piece_that_was_made(desk: Desk) -> None:
    desk.port.load("\U0001f600 one two\nthree one")
    desk.change((3, 6, "1"), (17, 20, "\U0001f600"))
    made = desk.edits[-1].made
    assert made is not None
    assert [(piece.position, piece.before, piece.after) for piece in made.pieces] == [
        (3, "one", "1"),
        (17, "one", "\U0001f600"),
    ]
    desk.port.undo()
    assert (desk.edits[-1].made, desk.edits[-1].taken[:5]) == (None, "1 two")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("home. \U0001f600 End", (5, 5, " We slept.")),
        ("a a a a", (2, 2, "a ")),
        ("aaaa", (2, 2, "aa")),
        ("one\ntwo", (3, 3, "\nmore")),
        ("so very very long", (3, 8, "")),
        ("\U0001f600\U0001f600\U0001f600", (2, 4, "")),
        ("teh teh teh", (4, 7, "the")),
    ],
)
def test_undo_and_redo_are_followed_also_where_words_repeat(
    desk: Desk, text: str, change: tuple[int, int, str]
) -> None:
    desk.port.load(text)
    number = desk.change(change)
    changed = desk.text
    for _ in range(2):
        desk.port.undo()
        assert desk.text == text
        assert desk.history.state(number) is State.BACK
        desk.port.redo()
        assert desk.text == changed
        assert desk.history.state(number) is State.STANDS
    desk.port.select(0, 0)
    QTest.keyClicks(desk.page, "x")
    desk.history.revert(number)
    assert desk.text == f"x{text}"


def test_a_revert_is_one_undo_step_and_typing_after_it_another(desk: Desk) -> None:
    desk.port.load("teh cat and teh dog")
    number = desk.change((0, 3, "the"), (12, 15, "the"))
    desk.port.select(desk.port.length(), desk.port.length())
    QTest.keyClicks(desk.page, "s")
    desk.history.revert(number)
    desk.port.select(desk.port.length(), desk.port.length())
    QTest.keyClicks(desk.page, "!")
    steps = [desk.text]
    while desk.page.document().isUndoAvailable():
        desk.port.undo()
        steps.append(desk.text)
    assert steps == [
        "teh cat and teh dogs!",
        "teh cat and teh dogs",
        "the cat and the dogs",
        "the cat and the dog",
        "teh cat and teh dog",
    ]


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_after_any_undo_and_redo_every_edit_that_stands_can_be_reverted(desk: Desk, data: st.DataObject) -> None:
    """Each edit of the machine puts in a number of its own, so that its going can be seen."""
    desk.port.load(data.draw(st.sampled_from(["", "a", "aa a\na", "\U0001f600 b"])))
    for number in range(data.draw(st.integers(1, 3))):
        places = sorted({0, desk.port.length(), *(p.position for p in desk.port.paragraphs())})
        at = data.draw(st.sampled_from(places))
        desk.port.insert_accepted(at, f"[{number}]")
    steps = 0
    for act in data.draw(st.lists(st.sampled_from(["undo", "redo"]), max_size=6)):
        if act == "undo" and desk.page.document().isUndoAvailable():
            desk.port.undo()
            steps += 1
        elif act == "redo" and steps:
            desk.port.redo()
            steps -= 1
    for record in desk.history.records():
        words = record.passage.after
        stands = words in desk.text
        assert desk.history.state(record.number) is (State.STANDS if stands else State.BACK)
        wanted = desk.text.replace(words, "")
        desk.history.revert(record.number)
        assert desk.text == wanted
