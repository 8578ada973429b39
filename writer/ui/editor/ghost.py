"""Ghost text: words that stand in the page's layout but not in the document.

It is the layout's pre-edit area, which is made for an input method's half-typed text: it wraps like real text, and
neither copying, saving nor undoing meets it. The price: it must be away before anything else edits the paragraph.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLine
from PySide6.QtWidgets import QTextEdit

from writer.text.units import utf16_length
from writer.ui.editor.formats import Gap, Styled

LINE_BREAK = "\u2028"
"""A pre-edit area is part of one paragraph: a new line in it is this."""


class Ghost:
    """The one ghost of a page. What moves it returns the paragraphs that must be formatted and laid out again;
    `gap` tells whoever does that where it stands.
    """

    def __init__(self, page: QTextEdit) -> None:
        self._page = page
        self._block = QTextBlock()
        self._offset = 0
        self._text = ""
        self._suspended: tuple[int, str, str] | None = None
        self.note = ""
        """What stands small behind it."""

    @property
    def text(self) -> str:
        """What is shown; empty: nothing."""
        return self._text

    @property
    def position(self) -> int:
        """UTF-16 position in the document at which it stands."""
        return self._block.position() + self._offset

    def gap(self, block: QTextBlock, form: QTextCharFormat) -> Gap | None:
        """Where it stands in `block`, if it does."""
        if not self._text or block != self._block:
            return None
        length = utf16_length(self._text)
        return Gap(self._offset, length, (Styled(self._offset, length, form),))

    def put(self, position: int, text: str, note: str = "") -> list[QTextBlock]:
        """Stand at `position` with `text` (empty: nowhere); the paragraphs to be laid out again."""
        self._suspended = None
        self.note = note
        left, before = self._block, self._text
        self._text = ""
        changed = []
        if before and left.isValid():
            left.layout().setPreeditArea(-1, "")
            changed.append(left)
        if text:
            block = self._page.document().findBlock(position)
            self._block, self._offset, self._text = block, position - block.position(), text
            block.layout().setPreeditArea(self._offset, text.replace("\n", LINE_BREAK))
            if block not in changed:
                changed.append(block)
        return changed

    def forget(self) -> None:
        """What was suspended does not come back."""
        self._suspended = None

    def leave(self) -> None:
        """The document goes: stand nowhere, and hold on to nothing of it."""
        self._suspended, self._block = None, QTextBlock()

    def suspend(self) -> list[QTextBlock]:
        """Stand nowhere, but be ready to come back; the paragraphs to be laid out again."""
        if not self._text:
            return []
        shown = (self.position, self._text, self.note)
        changed = self.put(0, "")
        self._suspended = shown
        return changed

    @property
    def waiting(self) -> tuple[int, str, str] | None:
        """Position, text and note of the suspended ghost, while nothing happened that makes it wrong."""
        return None if self._text else self._suspended

    @property
    def leftwards(self) -> bool:
        """Whether it stands in a paragraph that is written from right to left."""
        return self._block.isValid() and self._block.textDirection() is Qt.LayoutDirection.RightToLeft

    # -- geometry ------------------------------------------------------------------------------------------------

    def position_at(self, point: QPointF) -> int | None:
        """Document position under a point of the document's layout; None outside of the ghost's paragraph.

        Qt's own answer counts the ghost's characters as if they were the document's.
        """
        if not self._text:
            return None
        place = self._page.document().documentLayout().blockBoundingRect(self._block)
        if not place.top() <= point.y() < place.bottom():
            return None
        line = self._line_at(point.y() - place.top())
        offset = int(line.xToCursor(point.x() - place.left()))
        length = utf16_length(self._text)
        if offset > self._offset:
            offset = max(self._offset, offset - length)
        return self._block.position() + offset

    def end_line(self) -> QRectF:
        """The line in which the ghost ends, in the layout's pixels."""
        place = self._page.document().documentLayout().blockBoundingRect(self._block)
        line = self._block.layout().lineForTextPosition(self._offset + utf16_length(self._text))
        return line.rect().translated(place.topLeft())

    def end_point(self) -> tuple[float, bool]:
        """Where in that line it ends (layout pixels from the left), and whether text follows in the line."""
        place = self._page.document().documentLayout().blockBoundingRect(self._block)
        end = self._offset + utf16_length(self._text)
        line = self._block.layout().lineForTextPosition(end)
        x, _ = cast(tuple[float, int], line.cursorToX(end))  # the stubs know one number only
        if self.leftwards:
            x = line.naturalTextRect().left()  # where English ends in a Hebrew line is not where the line ends
        return place.left() + x, end < line.textStart() + line.textLength()

    def _line_at(self, y: float) -> QTextLine:
        layout = self._block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            if y < line.y() + line.height():
                return line
        return layout.lineAt(layout.lineCount() - 1)
