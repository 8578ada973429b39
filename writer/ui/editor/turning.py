"""Turning the page: another document takes the place of the one that is shown, which waits as it is.

Its own module because the sheet knows one document at a time. What waits keeps its text, its undo history and its
formats; Qt lays it out anew when it comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from writer.ui.editor.formats import Looks
from writer.ui.editor.measures import Ruler, lay_out_and_tell
from writer.ui.editor.styling import Styling

if TYPE_CHECKING:
    from writer.ui.editor.sheet import Sheet


@dataclass(slots=True, eq=False)
class Leaf:
    """A document that is not on the page, with how it stood there."""

    document: QTextDocument
    styling: Styling
    looks: Looks
    """In which it was dressed."""
    ruler: Ruler
    """For which it was laid out; Qt only borrows its device."""
    anchor: int = 0
    caret: int = 0
    top: int = 0
    """UTF-16 position of the first paragraph in view."""
    above: int = 0
    """Pixels of it that were scrolled out of view."""
    scroll: float = 0.0
    """The share of the way down."""

    def drop(self) -> None:
        """Nobody wants it any more."""
        self.document.deleteLater()


def taken_off(sheet: Sheet, ruler: Ruler) -> Leaf:
    """What is on `sheet` now, as it is to be put back."""
    cursor, bar = sheet.textCursor(), sheet.verticalScrollBar()
    first = sheet.cursorForPosition(QPoint(0, 0)).block()
    above = bar.value() - _top(sheet, first)
    sheet.styling.rest()
    left = Leaf(sheet.document(), sheet.styling, sheet.looks, ruler)
    left.anchor, left.caret = cursor.anchor(), cursor.position()
    left.top, left.above, left.scroll = first.position(), above, sheet.scroll_share
    return left


def fresh(sheet: Sheet, ruler: Ruler, reached: Callable[[QTextBlock], None]) -> Leaf:
    """An empty one."""
    document = QTextDocument(sheet)
    document.setDefaultFont(sheet.font())
    return Leaf(document, Styling(document, reached), sheet.looks, ruler)


def put_back(sheet: Sheet, leaf: Leaf) -> None:
    """Caret, selection and view of `leaf`, whose document is on `sheet` again."""
    cursor = QTextCursor(leaf.document)
    cursor.setPosition(leaf.anchor)
    cursor.setPosition(leaf.caret, QTextCursor.MoveMode.KeepAnchor)
    sheet.setTextCursor(cursor)
    wanted = _top(sheet, leaf.document.findBlock(leaf.top)) + leaf.above
    if wanted > sheet.verticalScrollBar().maximum():
        lay_out_and_tell(leaf.document, wanted + sheet.viewport().height())
    sheet.verticalScrollBar().setValue(wanted)


def _top(sheet: Sheet, block: QTextBlock) -> int:
    """Where a paragraph begins, in the layout's pixels; all above it is laid out for that."""
    return round(sheet.document().documentLayout().blockBoundingRect(block).top())
