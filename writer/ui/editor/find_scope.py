"""Where the find bar looks, kept right while the text is edited, and the marks on what it found."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from writer.assist.document_port import Edited
from writer.text.anchors import Anchor, Anchors
from writer.text.searching import Places
from writer.text.units import utf16_length
from writer.ui.editor.page import Page
from writer.ui.editor.port import EditorPort


class FindScope:
    """A part of the document, or all of it. True when it is a part."""

    def __init__(self) -> None:
        self._anchors = Anchors()
        self._ends: tuple[Anchor, Anchor] | None = None

    def __bool__(self) -> bool:
        return self._ends is not None

    @property
    def bounds(self) -> tuple[int, int]:
        """Between which positions; (0, -1): everywhere."""
        if self._ends is None:
            return 0, -1
        start, end = (self._anchors.position(each) for each in self._ends)
        return start, max(start, end)

    def set(self, start: int, end: int, length: int) -> None:
        """Only between these positions of a document that is `length` long."""
        self._anchors.clear(length)
        self._ends = self._anchors.add(start, end)

    def clear(self) -> None:
        self._ends = None

    def edited(self, edit: Edited) -> None:
        if self._ends is not None:
            self._anchors.edit(edit.position, edit.removed, utf16_length(edit.added))


def mark_places(page: Page, port: EditorPort, places: Places) -> None:
    """Mark those that can be seen; the marks move with the text by themselves until it is searched again."""
    shown = port.visible_paragraphs()
    top, bottom = shown[0].position, shown[-1].position + utf16_length(shown[-1].text)
    form = QTextCharFormat()
    form.setBackground(page.looks.palette.match)
    marks = []
    for start, end in places.between(top, bottom):
        mark = QTextEdit.ExtraSelection()
        mark.format, mark.cursor = form, QTextCursor(page.document())
        mark.cursor.setPosition(start)
        mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        marks.append(mark)
    page.setExtraSelections(marks)
