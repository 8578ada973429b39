"""Reading the open document: its text and paragraphs, where they are and where they are seen.

Its own module because it changes nothing: the port adds acts and events to it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QTextBlock, QTextCursor

from writer.assist.document_port import Paragraph
from writer.text.mirror import Mirror
from writer.text.units import from_utf16, to_utf16, utf16_length
from writer.ui.editor.page import Page


class DocumentReading(QObject):
    """The reading half of `DocumentPort`. Qt knows the positions, the mirror the ids and texts of the paragraphs."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._document = page.document()
        self._numbers = itertools.count(1)
        self._mirror = Mirror(numbers=self._numbers)

    @property
    def caret(self) -> int:
        return self._page.textCursor().position()

    @property
    def composing(self) -> bool:
        return self._page.composing

    def selection(self) -> tuple[int, int]:
        cursor = self._page.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def length(self) -> int:
        return self._document.characterCount() - 1

    def plain_text(self) -> str:
        """The whole text, as it is saved."""
        return self._mirror.whole()

    def text(self, start: int = 0, end: int = -1) -> str:
        length = self.length()
        start, end = max(0, start), length if end < 0 else min(end, length)
        if start == 0 and end == length:
            return self._mirror.whole()
        return "\n".join(self._pieces(start, end)) if start < end else ""

    def paragraphs(self) -> Sequence[Paragraph]:
        found = []
        position = 0
        for index in range(len(self._mirror)):
            text = self._mirror.text(index)
            found.append(Paragraph(self._mirror.id(index), text, position))
            position += utf16_length(text) + 1
        return found

    def paragraph(self, id_: int) -> Paragraph | None:
        block = self._block_of(id_)
        return None if block is None else self._paragraph_in(block)

    def paragraph_at(self, position: int) -> Paragraph:
        return self._paragraph_in(self._block_at(position))

    def paragraphs_between(self, start: int, end: int) -> Sequence[Paragraph]:
        return [self._paragraph_in(block) for block in self._blocks(self._block_at(start), self._block_at(end))]

    def visible_paragraphs(self) -> Sequence[Paragraph]:
        return [self._paragraph_in(block) for block in self._visible_blocks()]

    # -- lines ---------------------------------------------------------------------------------------------------

    def line_count(self) -> int:
        """How many paragraphs there are."""
        return len(self._mirror)

    def line(self, number: int) -> str:
        """The text of paragraph `number`, counted from 0."""
        return self._mirror.text(number)

    def line_at(self, position: int) -> int:
        """Number of the paragraph that holds `position`."""
        return self._block_at(position).blockNumber()

    def line_start(self, number: int) -> int:
        """Where paragraph `number` begins; the end of the text for one behind the last."""
        block = self._document.findBlockByNumber(number)
        return block.position() if block.isValid() else self.length()

    # -- places --------------------------------------------------------------------------------------------------

    def caret_rect(self) -> QRect:
        """Where the caret stands, in the page's pixels."""
        rect = self._page.cursorRect()
        return QRect(self._page.viewport().mapTo(self._page, rect.topLeft()), rect.size())

    def rect_of(self, start: int, end: int) -> QRect:
        """The lines that hold `start` to `end`, as wide as the column, in the page's pixels."""
        first, last = self._line_rect(start), self._line_rect(end)
        column = self._page.column()
        top = self._page.viewport().mapTo(self._page, QPoint(0, first.top())).y()
        return QRect(column.left(), top, column.width(), max(1, last.bottom() - first.top() + 1))

    # -- inside --------------------------------------------------------------------------------------------------

    def _ids(self) -> tuple[int, ...]:
        return tuple(self._mirror.id(index) for index in range(len(self._mirror)))

    def _clamped(self, position: int) -> int:
        return max(0, min(position, self.length()))

    def _between_characters(self, position: int) -> int:
        """`position`, inside the document and never in the middle of a surrogate pair."""
        block = self._block_at(position)
        text, offset = block.text(), self._clamped(position) - block.position()
        return block.position() + (offset if text.isascii() else to_utf16(text, from_utf16(text, offset)))

    def _block_at(self, position: int) -> QTextBlock:
        return self._document.findBlock(self._clamped(position))

    def _block_of(self, id_: int) -> QTextBlock | None:
        index = self._mirror.index_of(id_)
        return None if index is None else self._document.findBlockByNumber(index)

    def _paragraph_in(self, block: QTextBlock) -> Paragraph:
        number = block.blockNumber()
        return Paragraph(self._mirror.id(number), self._mirror.text(number), block.position())

    def _blocks(self, first: QTextBlock, last: QTextBlock) -> Iterator[QTextBlock]:
        block, end = first, last.blockNumber()
        while block.isValid() and block.blockNumber() <= end:
            yield block
            block = block.next()

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        return (block for block, _place in self._page.blocks_in(self._page.viewport().rect()))

    def _pieces(self, start: int, end: int) -> Iterator[str]:
        """The part of each paragraph that lies between two positions."""
        for block in self._blocks(self._block_at(start), self._block_at(end)):
            text, position = self._mirror.text(block.blockNumber()), block.position()
            yield text[from_utf16(text, start - position) : from_utf16(text, end - position)]

    def _line_rect(self, position: int) -> QRect:
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._clamped(position))
        return self._page.cursorRect(cursor)
