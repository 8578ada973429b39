"""Whatever is done to the page, what the port says adds up to the document."""

from __future__ import annotations

from collections.abc import Callable

from editor_desk import Desk, spelling
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from writer.assist.document_port import Edited, Replacement

TEXTS = st.text(alphabet="ab 🙂é\n漢*", max_size=8)
KEYS = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Tab]


class Listener:
    """Rebuilds the text from nothing but the edits."""

    def __init__(self, desk: Desk) -> None:
        self.units = desk.port.plain_text().encode("utf-16-le")
        self.ids = {paragraph.id for paragraph in desk.port.paragraphs()}
        desk.port.edited.connect(self.hear)

    def hear(self, edit: Edited) -> None:
        start, end = 2 * edit.position, 2 * (edit.position + edit.removed)
        self.units = self.units[:start] + edit.added.encode("utf-16-le") + self.units[end:]
        self.ids = (self.ids - set(edit.gone)) | set(edit.touched)


def paste(desk: Desk, text: str) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    desk.page.insertFromMimeData(pasted)


def compose(desk: Desk, text: str) -> None:
    QApplication.sendEvent(desk.page, QInputMethodEvent("に", []))
    done = QInputMethodEvent("", [])
    done.setCommitString(text.replace("\n", ""))
    QApplication.sendEvent(desk.page, done)


def replace_twice(desk: Desk, text: str) -> None:
    half, end = desk.port.length() // 2, desk.port.length()
    desk.port.replace([Replacement(0, min(1, half), text), Replacement(half, end, text)])


def select(desk: Desk, start: int, end: int) -> None:
    length = desk.port.length()
    desk.port.select(start * length // 9, end * length // 9)


def mark(desk: Desk, text: str) -> None:
    paragraph = desk.port.paragraph_at(desk.port.caret)
    marks = [spelling(0, len(paragraph.text))] if paragraph.text else []
    assert desk.port.show_diagnostics(paragraph.id, paragraph.text, marks)


ACTS: dict[str, Callable[[Desk, str], object]] = {
    "type": lambda desk, text: desk.type(text),
    "paste": paste,
    "compose": compose,
    "accept": lambda desk, text: desk.port.insert_accepted(desk.port.selection()[1], text),
    "replace": replace_twice,
    "ghost": lambda desk, text: desk.port.show_ghost(desk.port.caret, text),
    "mark": mark,
    "undo": lambda desk, text: desk.port.undo(),
    "redo": lambda desk, text: desk.port.redo(),
}
STEPS = st.one_of(
    st.tuples(st.sampled_from(sorted(ACTS)), TEXTS),
    st.tuples(st.just("key"), st.sampled_from(KEYS)),
    st.tuples(st.just("select"), st.tuples(st.integers(0, 9), st.integers(0, 9))),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.lists(STEPS, max_size=14))
def test_the_edits_add_up_to_the_document(desk: Desk, text: str, steps: list[tuple[str, object]]) -> None:
    desk.open(text)
    listener = Listener(desk)
    for name, detail in steps:
        match name, detail:
            case "key", Qt.Key() as key:
                desk.key(key)
            case "select", (int() as start, int() as end):
                select(desk, start, end)
            case _, str() as words:
                ACTS[name](desk, words)
        assert listener.units.decode("utf-16-le") == desk.port.plain_text() == desk.text
        assert listener.ids == {paragraph.id for paragraph in desk.port.paragraphs()}
        for paragraph in desk.port.paragraphs():
            for _, each in desk.port.diagnostics_at(paragraph.position):
                assert each.span.end <= len(paragraph.text)
    desk.port.edited.disconnect(listener.hear)
