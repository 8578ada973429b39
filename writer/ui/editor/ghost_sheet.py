"""A sheet that can show ghost text, and on which every act has an author."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from writer.assist.document_port import Origin, Put
from writer.settings.schema import Keys
from writer.text.units import utf16_length
from writer.ui.editor.fade import Fade
from writer.ui.editor.formats import Gap, Styled
from writer.ui.editor.ghost import Ghost
from writer.ui.editor.grounds import paint_grounds
from writer.ui.editor.keys import GhostKeys
from writer.ui.editor.painting import paint_hint, paint_placeholder
from writer.ui.editor.sheet import Sheet
from writer.ui.editor.waves import paint_waves

JUMP: Final = 2
"""Lines up to which undo may scroll to the caret."""
HINTS: Final = 3
"""How many accepted suggestions it takes until the writer knows the key."""


class GhostSheet(Sheet):
    """Everything that changes the text happens inside `acting`, which says who did it; `acted` follows when it is
    over. A ghost must be away while the text is changed: `without_ghost` sees to that.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ghost = Ghost(self)
        self.fade = Fade(self)
        self.fade.stepped.connect(self._recolour_ghost)
        self.hint_left = HINTS
        self._accept_key = Keys().accept
        self.keys = GhostKeys(Keys())
        self.composing = False
        self.composition: tuple[Styled, ...] = ()
        self._origins: list[Origin] = []
        self.put: list[Put] = []
        """What was pasted or dropped in the act that goes on."""
        self.paint_under: Callable[[QRect], None] | None = None
        """Paints more under the text in an area of the viewport; None: there is no more."""

    # -- the ghost ----------------------------------------------------------------------------------------------

    def show_ghost(self, position: int, text: str, note: str = "") -> None:
        """Show ghost text at the caret, a note behind it; refused in front of a selection or while an input method
        composes."""
        cursor = self.textCursor()
        if self.composing or cursor.hasSelection() or cursor.position() != position:
            text = ""
        if text and (self.ghost.text, self.ghost.position) == (text, position):
            if note != self.ghost.note:
                self.ghost.note = note
                self.viewport().update()
            return
        self.fade.show(text)
        for block in self.ghost.put(position, text, note):
            self.dress_again(block)
        if text:
            self._reveal_ghost()

    def hide_ghost(self) -> None:
        self.fade.show("")
        for block in self.ghost.put(0, ""):
            self.dress_again(block)

    def use_keys(self, keys: Keys) -> None:
        """Other keys for suggestions."""
        if keys.accept != self._accept_key:
            self._accept_key = keys.accept
            self.hint_left = HINTS
        self.keys = GhostKeys(keys)
        self.viewport().update()

    @contextmanager
    def without_ghost(self, editing: bool = False) -> Iterator[None]:
        """The ghost is away inside; it comes back when neither text nor caret changed.

        With `editing` its paragraph is certainly edited inside: that edit lays it out, once less for each letter.
        """
        for block in self.ghost.suspend():
            self.dress(block) if editing else self.dress_again(block)
        yield
        if self.ghost.waiting is not None:
            self.show_ghost(*self.ghost.waiting)

    def position_at(self, point: QPoint) -> int:
        """Document position under a point of the viewport, also behind a ghost."""
        behind = self.ghost.position_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))
        return self.cursorForPosition(point).position() if behind is None else behind

    def gap(self, block: QTextBlock) -> Gap | None:
        ghost = self.ghost.gap(block, self._looks.ghost_in(self.fade.share))
        if ghost is not None:
            return ghost
        composed = block.layout().preeditAreaText()
        if not composed:
            return None
        return Gap(block.layout().preeditAreaPosition(), utf16_length(composed), self.composition)

    # -- who does what -------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether something is being done to the text right now."""
        return bool(self._origins)

    @property
    def origin(self) -> Origin:
        """Who is changing the text."""
        return self._origins[-1] if self._origins else Origin.TYPED

    @contextmanager
    def acting(self, origin: Origin) -> Iterator[None]:
        self._origins.append(origin)
        try:
            yield
        finally:
            self._origins.pop()
            self.acted.emit()

    def undo(self) -> None:
        with self.without_ghost(), self.acting(Origin.HISTORY), self._without_jump():
            super().undo()

    def redo(self) -> None:
        with self.without_ghost(), self.acting(Origin.HISTORY), self._without_jump():
            super().redo()

    @contextmanager
    def _without_jump(self) -> Iterator[None]:
        """The view stays where something that changes inside can be seen: Qt goes to the caret, which may have stood at
        the other end of a document that was selected and rewritten."""
        changed: list[tuple[int, int]] = []

        def note(position: int, _gone: int, came: int) -> None:
            changed.append((position, position + came))

        bar = self.verticalScrollBar()
        stood = bar.value()
        self.document().contentsChange.connect(note)
        try:
            yield
        finally:
            self.document().contentsChange.disconnect(note)
        went = bar.value()
        if abs(went - stood) > JUMP * self._ruler.line:
            bar.setValue(stood)
            first, last = self._seen()
            if not any(start <= last and end >= first for start, end in changed):
                bar.setValue(went)

    def _seen(self) -> tuple[int, int]:
        """Between which positions the text can be seen."""
        corners = QPoint(0, 0), self.viewport().rect().bottomRight()
        first, last = (self.cursorForPosition(corner).position() for corner in corners)
        return first, last

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = list(self.blocks_in(event.rect()))
        if self.styling.grounds:
            self._paint_grounds(event.rect(), seen)
        if self.paint_under:
            self.paint_under(event.rect())
        super().paintEvent(event)
        if marked := [found for found in seen if self._notes and self._notes.diagnostics_of(found[0])]:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            paint_waves(painter, marked, self.font().pixelSize())
            painter.end()
        if self.document().isEmpty() and not self.ghost.text and not self.composing:
            paint_placeholder(self)
        cap = self.keys.cap if self.hint_left > 0 else ""
        if self.ghost.text and (cap or self.ghost.note):
            paint_hint(self, cap, self.ghost.note)

    def _paint_grounds(self, area: QRect, seen: list[tuple[QTextBlock, QRectF]]) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRect(area)
        found = ((block, place, self.styling.ground(block)) for block, place in seen)
        paint_grounds(painter, found, self.viewport().width(), self._looks.palette)
        painter.end()

    def _recolour_ghost(self) -> None:
        if self.ghost.text:
            self.dress_again(self.document().findBlock(self.ghost.position))

    def _reveal_ghost(self) -> None:
        """Scroll so that the last line of the ghost is seen, as long as the caret stays."""
        bar = self.verticalScrollBar()
        over = self.ghost.end_line().bottom() - bar.value() - self.viewport().height()
        if over > 0:
            bar.setValue(bar.value() + int(min(over + 1, max(0, self.cursorRect().top()))))
