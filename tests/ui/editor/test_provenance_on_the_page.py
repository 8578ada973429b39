"""Who wrote what, followed on a real page: typing into it, over it, undo, cut and paste, drag."""

from __future__ import annotations

from datetime import datetime

import pytest
from editor_desk import Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from writer.assist.document_port import Replacement
from writer.assist.provenance import Provenance
from writer.documents.provenance.sources import Kind
from writer.language.rewriting.history import Asked
from writer.language.rewriting.history import Kind as Act
from writer.ui.editor.machine_text import MachineText

CONTROL = Qt.KeyboardModifier.ControlModifier
MARKS = {None: ".", Kind.TYPED: "h", Kind.SUGGESTION: "S", Kind.REWRITE: "R", Kind.RULE: "r", Kind.CORRECTION: "C",
         Kind.PASTED: "p"}  # fmt: skip


class Marked:
    """A desk whose marks can be read as a line of letters, one for each unit of the text."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.marks = Provenance(
            desk.port, desk.port.undo_depth, lambda _asked: "Tiny", lambda: datetime(2026, 11, 23, 7, 30)
        )
        desk.page.origin_of = self.marks.carry

    @property
    def line(self) -> str:
        found = (self.marks.source_at(at) for at in range(self.desk.port.length()))
        return "".join(MARKS[source.kind if source else None] for source in found)

    def accept(self, text: str) -> None:
        self.desk.port.insert_accepted(self.desk.port.caret, text)

    def select(self, start: int, end: int) -> None:
        self.desk.port.select(start, end)


@pytest.fixture
def marked(desk: Desk) -> Marked:
    return Marked(desk)


def test_text_typed_inside_a_suggestion_splits_it(marked: Marked) -> None:
    marked.desk.type("The ")
    marked.accept("cat sat")
    marked.desk.put_caret(7)
    marked.desk.type("!!")
    assert (marked.desk.text, marked.line) == ("The cat!! sat", "hhhhSSShhSSSS")


def test_text_typed_over_a_suggestion_is_the_writers(marked: Marked) -> None:
    marked.accept("one two three")
    marked.select(4, 7)
    marked.desk.type("2")
    assert (marked.desk.text, marked.line) == ("one 2 three", "SSSShSSSSSS")


def test_undo_and_redo_bring_the_marks_back(marked: Marked) -> None:
    marked.desk.type("ab ")
    marked.accept("cde fgh")
    marked.desk.put_caret(5)
    marked.desk.type("xy")
    marked.select(4, 9)
    marked.desk.type("z")
    lines = [(marked.desk.text, marked.line)]
    while marked.desk.page.document().isUndoAvailable():
        marked.desk.port.undo()
        lines.append((marked.desk.text, marked.line))
    assert ("ab cde fgh", "hhhSSSSSSS") in lines
    back = [lines[-1]]
    while marked.desk.page.document().isRedoAvailable():
        marked.desk.port.redo()
        back.append((marked.desk.text, marked.line))
    assert back[::-1] == lines


def test_cut_and_paste_moves_the_marks(marked: Marked) -> None:
    marked.desk.type("hand ")
    marked.accept("machine")
    marked.select(2, 9)
    marked.desk.key(Qt.Key.Key_X, CONTROL)
    assert (marked.desk.text, marked.line) == ("haine", "hhSSS")
    marked.desk.put_caret(0)
    marked.desk.key(Qt.Key.Key_V, CONTROL)
    assert (marked.desk.text, marked.line) == ("nd machhaine", "hhhSSSShhSSS")


def test_a_piece_dragged_elsewhere_keeps_its_marks(marked: Marked) -> None:
    marked.desk.type("hand ")
    marked.accept("machine")
    page = marked.desk.page
    marked.select(5, 12)
    data = page.createMimeDataFromSelection()
    marked.desk.put_caret(0)
    page.insertFromMimeData(data)
    assert marked.line == "SSSSSSShhhhhSSSSSSS"


def test_what_comes_from_elsewhere_is_pasted(marked: Marked) -> None:
    data = QMimeData()
    data.setText("from the web")
    marked.desk.type("I read ")
    marked.desk.page.insertFromMimeData(data)
    assert marked.line == "h" * 7 + "p" * 12


def test_marks_that_do_not_fit_what_is_pasted_are_not_believed(marked: Marked) -> None:
    data = QMimeData()
    data.setText("short")
    data.setData("application/x-inkhorn-origin", b'{"length":900,"sources":[],"runs":[[0,900,5]]}')
    marked.desk.page.insertFromMimeData(data)
    data.setData("application/x-inkhorn-origin", b"\xff{")
    marked.desk.page.insertFromMimeData(data)
    assert marked.line == "p" * 10


def test_a_rewrite_marks_what_it_changed_and_stays_the_machines(marked: Marked) -> None:
    marked.desk.type("A bad day")
    port = marked.desk.port
    port.replace([Replacement(2, 5, "fine")], Asked(Act.REWRITE, "Friendlier"))
    port.replace([Replacement(2, 6, "lovely")], Asked(Act.REWRITE, "Friendlier"))
    assert (marked.desk.text, marked.line) == ("A lovely day", "hhRRRRRRhhhh")


def test_a_fix_by_rules_is_the_rules_and_one_by_the_model_the_models(marked: Marked) -> None:
    marked.desk.type("teh dog run")
    port = marked.desk.port
    port.replace([Replacement(0, 3, "the")], Asked(Act.CORRECTION, "Spelling", by_model=False))
    port.replace([Replacement(8, 11, "runs")], Asked(Act.CORRECTION, "Agreement"))
    assert marked.line == "rrrhhhhhCCCC"
    source = marked.marks.source_at(8)
    assert source
    assert (source.author, source.title, source.at) == ("Tiny", "Agreement", "2026-11-23T07:30")


def test_taking_a_rewrite_back_brings_what_was_there_with_its_marks(marked: Marked) -> None:
    marked.accept("old words")
    port = marked.desk.port
    port.replace([Replacement(0, 3, "new")], Asked(Act.REWRITE, "Newer"))
    port.replace([Replacement(0, 3, "old")], Asked(Act.REVERT, "Revert", by_model=False))
    assert marked.line == "SSSSSSSSS"


def test_another_document_begins_without_marks(marked: Marked) -> None:
    marked.accept("old words")
    marked.desk.open("other")
    assert marked.line == "....."


def test_what_was_typed_before_the_marks_began_is_undone_without_harm(desk: Desk) -> None:
    desk.type("before")
    marked = Marked(desk)
    marked.accept(" and after")
    desk.port.undo()
    desk.port.undo()
    assert desk.text == ""
    desk.port.redo()
    desk.port.redo()
    assert (desk.text, len(marked.line)) == ("before and after", 16)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["type", "accept", "cut", "paste", "delete", "undo", "redo", "fix"]), st.integers(0, 40)
        ),
        max_size=25,
    )
)
def test_after_any_acts_undoing_all_and_redoing_all_gives_the_same_marks(
    desk: Desk, acts: list[tuple[str, int]]
) -> None:
    desk.open("")
    marked = Marked(desk)
    port, page = desk.port, desk.page
    for act, number in acts:
        place = number % (port.length() + 1)
        end = min(port.length(), place + 3)
        if act not in ("undo", "redo"):
            port.select(place, end if act in ("cut", "delete") else place)
        match act:
            case "type":
                desk.type("a😀"[number % 2])
            case "accept":
                marked.accept("mach in\ne"[: 1 + number % 9])
            case "cut":
                desk.key(Qt.Key.Key_X, CONTROL)
            case "paste":
                desk.key(Qt.Key.Key_V, CONTROL)
            case "delete":
                desk.key(Qt.Key.Key_Delete)
            case "fix":
                port.replace([Replacement(place, end, "F")], Asked(Act.CORRECTION, "Fix", by_model=False))
            case "undo":
                port.undo()
            case "redo":
                port.redo()
    assert marked.marks._runs.length == port.length()
    seen, depth = (desk.text, marked.line), port.undo_depth()
    while page.document().isUndoAvailable():
        port.undo()
    assert (desk.text, marked.line) == ("", "")
    while port.undo_depth() < depth:
        port.redo()
    assert (desk.text, marked.line) == seen


def test_the_tint_is_seen_and_says_who_wrote_it(marked: Marked, qtbot: QtBot) -> None:
    desk = marked.desk
    desk.type("By hand. ")
    marked.accept("By machine.")
    said: list[str] = []
    shown = MachineText(
        desk.page,
        lambda start, end: [(run.start, run.end) for run in marked.marks.machine_runs(start, end)],
        lambda at: source.author if (source := marked.marks.source_at(at)) and source.by_machine else "",
    )
    shown.said.connect(said.append)
    before = desk.picture()
    shown.switch(True)
    after = desk.picture()
    left, right = _ground(desk, before, 2), _ground(desk, before, 14)
    assert _ground(desk, after, 2) == left
    assert _ground(desk, after, 14) != right
    assert said == ["Tiny"]
    desk.put_caret(3)
    shown.look_at_caret()
    assert said[-1] == ""
    shown.switch(False)
    assert _ground(desk, desk.picture(), 14) == right


def _ground(desk: Desk, picture: QImage, position: int) -> str:
    """The colour behind the letter at `position`, at the top of its line."""
    cursor = desk.page.textCursor()
    cursor.setPosition(position)
    place: QPoint = desk.page.cursorRect(cursor).topLeft()
    scale = picture.devicePixelRatio()
    return picture.pixelColor(int((place.x() + 4) * scale), int((place.y() + 2) * scale)).name()
