"""Formats are where they belong after any edit, also in paragraphs that Qt makes anew with an old text."""

from __future__ import annotations

from editor_desk import Desk, spelling
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl

from writer.ui.editor.formats import paragraph_formats

KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete]


def places(desk: Desk, number: int) -> list[tuple[int, int]]:
    block = desk.page.document().findBlockByNumber(number)
    return [(each.start, each.length) for each in block.layout().formats()]


def test_enter_before_a_heading_leaves_heading_and_wave_as_they_are(desk: Desk) -> None:
    desk.open("# Head teh")
    paragraph = desk.port.paragraph_at(0)
    desk.port.show_diagnostics(paragraph.id, paragraph.text, [spelling(7, 10)])
    shown = places(desk, 0)
    desk.put_caret(0)
    desk.key(Qt.Key.Key_Return)
    assert places(desk, 0) == []
    assert places(desk, 1) == shown
    desk.key(Qt.Key.Key_Backspace)
    assert places(desk, 0) == shown


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from([*KEYS, "# ", "undo", "redo"]), st.integers(0, 40)), max_size=8))
def test_every_paragraph_looks_like_its_text(desk: Desk, steps: list[tuple[object, int]]) -> None:
    desk.open("# Head\n\n**bold** word\n\n- item\n# Head")
    for act, place in steps:
        desk.put_caret(min(place, desk.port.length()))
        if isinstance(act, Qt.Key):
            desk.key(act)
        elif act == "# ":
            desk.type("# ")
        else:
            desk.port.undo() if act == "undo" else desk.port.redo()
        block = desk.page.document().begin()
        while block.isValid():
            pieces = desk.page.styling.line(block).pieces
            wanted = paragraph_formats(block.text(), pieces, desk.port.diagnostics_of(block), desk.page.looks)
            assert places(desk, block.blockNumber()) == [(each.start, each.length) for each in wanted], block.text()
            block = block.next()


def test_a_dropped_file_is_left_to_the_window_and_not_written_into_the_text(desk: Desk) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile("/somewhere/letter.md")])
    assert dragged.hasText()
    assert not desk.page.canInsertFromMimeData(dragged)
    words = QMimeData()
    words.setText("words")
    assert desk.page.canInsertFromMimeData(words)
