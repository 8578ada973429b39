"""What a machine wrote, shown on the page: tinted, and said by whom under the pointer and at the caret."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QHelpEvent, QTextBlock
from PySide6.QtWidgets import QToolTip

from writer.ui.editor.page import Page
from writer.ui.editor.tints import paint_tints

Spans = Callable[[int, int], Sequence[tuple[int, int]]]
"""What a machine wrote between two positions of the document."""
Words = Callable[[int], str]
"""What is to be said of the letter behind a position; "" where no machine wrote it."""


class MachineText(QObject):
    """Lives as long as its page; costs nothing while it is off."""

    said = Signal(str)
    """What is to be said of the letter at the caret; "": nothing any more."""

    def __init__(self, page: Page, spans: Spans, words: Words) -> None:
        super().__init__(page)
        self._page, self._spans, self._words = page, spans, words
        self._at_caret = ""
        self.on = False
        page.viewport().installEventFilter(self)

    def switch(self, on: bool) -> None:
        self.on = on
        self._page.paint_under = self._paint if on else None
        self._page.viewport().update()
        self.look_at_caret()

    def update(self) -> None:
        """The text or its marks are others."""
        if self.on:
            self._page.viewport().update()
            self.look_at_caret()

    def look_at_caret(self) -> None:
        """Say who wrote the letter before the caret, once when it is somebody else than a moment ago."""
        position = self._page.textCursor().position()
        words = self._words(max(0, position - 1)) if self.on else ""
        if words != self._at_caret:
            self._at_caret = words
            self.said.emit(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.on and isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cursor = self._page.cursorForPosition(event.pos())
            words = self._words(self._page.position_at(event.pos())) or self._words(max(0, cursor.position() - 1))
            if words:
                QToolTip.showText(event.globalPos(), words, self._page.viewport(), self._page.cursorRect(cursor))
                return True
        return super().eventFilter(watched, event)

    def _paint(self, area: QRect) -> None:
        paint_tints(self._page, area, self._in_block)

    def _in_block(self, block: QTextBlock) -> Sequence[tuple[int, int]]:
        start = block.position()
        found = self._spans(start, start + max(0, block.length() - 1))
        return [(first - start, last - start) for first, last in found]
