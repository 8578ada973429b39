"""The page: one centred column of plain text with ghost text and waves in it.

The widget knows how text looks and what keys do to it; what the text means is the port's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from writer.assist.document_port import Origin, Paragraph
from writer.language.grammar.diagnostics import Diagnostic
from writer.text.units import utf16_length
from writer.ui.editor.context_menu import open_menu
from writer.ui.editor.formats import Gap, Looks, Styled, paragraph_formats
from writer.ui.editor.ghost import Ghost
from writer.ui.editor.painting import paint_hint, paint_placeholder, scroll_bar_sheet
from writer.ui.editor.sheet import Ruler, column_width, prepare
from writer.ui.palettes import Palette, palette_of

SIDE: Final = 28
"""Pixels left free beside the column in a narrow window."""

HINTS: Final = 3
"""How many accepted suggestions it takes until the writer knows the key."""

AHEAD: Final = 1.5
"""Lines below the caret that stay in view while writing."""

_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)

_BESIDE: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)


class Notes(Protocol):
    """What is known about the text; the port answers."""

    def diagnostics_of(self, block: QTextBlock) -> Sequence[Diagnostic]: ...
    def diagnostics_at(self, position: int) -> list[tuple[Paragraph, Diagnostic]]: ...


class Page(QTextEdit):
    """Shows and edits one document. Everything that changes the text happens inside `acting`, which says who did it;
    `acted` follows when it is over.
    """

    acted = Signal()
    keyboard_changed = Signal(bool)
    composing_changed = Signal(bool)
    view_changed = Signal()
    accept_requested = Signal(str)
    dismiss_requested = Signal()
    fix_chosen = Signal(object, object, int)
    """`Paragraph`, `Diagnostic`, number of the replacement."""
    ignore_chosen = Signal(object, object)
    """`Paragraph`, `Diagnostic`."""
    rule_ignored = Signal(str)
    word_added = Signal(str)
    rewrite_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ghost = Ghost(self)
        self.hint_left = HINTS
        self.composing = False
        self._notes: Notes | None = None
        self._origins: list[Origin] = []
        self._composition: tuple[Styled, ...] = ()
        self._placeholder = "Write here."
        self._line_width = 70
        self._looks = Looks(palette_of("light"))
        self._ruler = Ruler(28)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.viewport().backgroundRole())
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Document")
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.view_changed.emit())
        self.set_appearance("Literata", 14.0, self._line_width, self._looks.palette)
        self.set_text("")

    # -- what it shows ------------------------------------------------------------------------------------------

    def attach(self, notes: Notes) -> None:
        self._notes = notes

    def set_placeholder(self, text: str) -> None:
        """What an empty page says."""
        self._placeholder = text
        self.viewport().update()

    def set_appearance(self, family: str, size: float, line_width: int, palette: Palette) -> None:
        """Font family, size in points, characters a line, colours. Neither undo nor the modified mark notices."""
        self._looks = Looks(palette)
        self._line_width = line_width
        font = QFont(family)
        font.setPixelSize(max(6, round(size * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72)))
        self._ruler = Ruler.for_font(font)
        self.document().documentLayout().setPaintDevice(self._ruler.device)
        self.setFont(font)
        self.verticalScrollBar().setStyleSheet(scroll_bar_sheet(palette))
        self._select_in(palette)
        self._fit_column()
        self.dress_all()
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    @property
    def looks(self) -> Looks:
        return self._looks

    def set_text(self, text: str) -> None:
        """Show another text; nothing of the old one, its undo history neither, is left."""
        self.hide_ghost()
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        prepare(document)
        self.dress_all()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def dress(self, block: QTextBlock) -> None:
        """Give a paragraph its formats; the caller has it laid out again."""
        layout = block.layout()
        found = self._notes.diagnostics_of(block) if self._notes else ()
        ranges = paragraph_formats(block.text(), found, self._looks, self._gap(block))
        if ranges or layout.formats():
            layout.setFormats(ranges)

    def dress_again(self, block: QTextBlock) -> None:
        """Give a paragraph its formats and lay it out."""
        self.dress(block)
        self.document().markContentsDirty(block.position(), block.length())

    def dress_all(self) -> None:
        block = self.document().begin()
        while block.isValid():
            self.dress(block)
            block = block.next()

    def _gap(self, block: QTextBlock) -> Gap | None:
        ghost = self.ghost.gap(block, self._looks.ghost)
        if ghost is not None:
            return ghost
        composed = block.layout().preeditAreaText()
        if not composed:
            return None
        return Gap(block.layout().preeditAreaPosition(), utf16_length(composed), self._composition)

    # -- the ghost ----------------------------------------------------------------------------------------------

    def show_ghost(self, position: int, text: str) -> None:
        """Show ghost text at the caret; refused in front of a selection or while an input method composes."""
        cursor = self.textCursor()
        if self.composing or cursor.hasSelection() or cursor.position() != position:
            text = ""
        if text and (self.ghost.text, self.ghost.position) == (text, position):
            return
        for block in self.ghost.put(position, text):
            self.dress_again(block)
        if text:
            self._reveal_ghost()

    def hide_ghost(self) -> None:
        for block in self.ghost.put(0, ""):
            self.dress_again(block)

    @contextmanager
    def without_ghost(self) -> Iterator[None]:
        """The ghost is away inside; it comes back when neither text nor caret changed."""
        for block in self.ghost.suspend():
            self.dress_again(block)
        yield
        if self.ghost.waiting is not None:
            self.show_ghost(*self.ghost.waiting)

    def keep_caret_off_the_edge(self) -> None:
        """Scroll so that a line or two below the caret can be seen; Qt is content with the caret alone."""
        bar = self.verticalScrollBar()
        over = self.cursorRect().bottom() + AHEAD * self._ruler.line - self.viewport().height()
        if 0 < over < (AHEAD + 1) * self._ruler.line:
            bar.setValue(bar.value() + round(over))

    def _reveal_ghost(self) -> None:
        """Scroll so that the last line of the ghost is seen, as long as the caret stays."""
        bar = self.verticalScrollBar()
        over = self.ghost.end_line().bottom() - bar.value() - self.viewport().height()
        if over > 0:
            bar.setValue(bar.value() + int(min(over + 1, max(0, self.cursorRect().top()))))

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
        with self.without_ghost(), self.acting(Origin.HISTORY):
            super().undo()

    def redo(self) -> None:
        with self.without_ghost(), self.acting(Origin.HISTORY):
            super().redo()

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            super().keyPressEvent(event)
        elif self.ghost.text and self._ghost_key(event):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.open_fixes()
        else:
            with self.without_ghost(), self.acting(Origin.TYPED):
                super().keyPressEvent(_plain_return(event))
                self.keep_caret_off_the_edge()

    def _ghost_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the ghost."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = not event.modifiers()
        match event.key():
            case Qt.Key.Key_Tab if plain:
                self.accept_requested.emit("all")
            case Qt.Key.Key_Right if control and not self._right_to_left():
                self.accept_requested.emit("word")
            case Qt.Key.Key_Left if control and self._right_to_left():
                self.accept_requested.emit("word")
            case Qt.Key.Key_Escape if plain:
                self.dismiss_requested.emit()
            case _:
                return False
        return True

    def _right_to_left(self) -> bool:
        return self.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        preedit = event.preeditString()
        if self.ghost.text and not (preedit or event.commitString() or event.replacementLength()):
            event.accept()  # IBus sends empty events all the time
            return
        with self.without_ghost(), self.acting(Origin.TYPED):
            if preedit:
                self._set_composing(True)
            super().inputMethodEvent(event)
            self._composition = _composition(event, self.textCursor())
            self.dress_again(self.textCursor().block())
        if not preedit:
            self._set_composing(False)

    def _set_composing(self, composing: bool) -> None:
        if composing != self.composing:
            self.composing = composing
            self.ghost.forget()
            self.composing_changed.emit(composing)

    # -- mouse, clipboard ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.ghost.text or event.button() == Qt.MouseButton.RightButton:
            super().mousePressEvent(event)
            return
        position = self.position_at(event.position().toPoint())
        with self.without_ghost(), self.acting(Origin.TYPED):
            super().mousePressEvent(_moved(event, self._point_of(position)))

    def position_at(self, point: QPoint) -> int:
        """Document position under a point of the viewport, also behind a ghost."""
        behind = self.ghost.position_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))
        return self.cursorForPosition(point).position() if behind is None else behind

    def _point_of(self, position: int) -> QPointF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return QPointF(self.cursorRect(cursor).center())

    def dropEvent(self, event: QDropEvent) -> None:
        with self.without_ghost(), self.acting(Origin.TYPED):
            super().dropEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText():
            return
        with self.without_ghost(), self.acting(Origin.TYPED):
            self.textCursor().insertText(plain(source.text()))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    def cut(self) -> None:
        with self.without_ghost(), self.acting(Origin.TYPED):
            super().cut()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_fixes()
            return
        self._open_menu(self.position_at(self.viewport().mapFromGlobal(event.globalPos())), event.globalPos())

    def open_fixes(self) -> None:
        """Open the menu with the fixes for the place at the caret."""
        self._open_menu(self.textCursor().position(), self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def _open_menu(self, position: int, place: QPoint) -> None:
        found = self._notes.diagnostics_at(position) if self._notes else []
        open_menu(self, found, place)

    # -- seen and not seen ------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keyboard_changed.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # New margins inside a resize bring no other one: the text is laid out here, again when the bar came or went.
        self._fit_column()
        super().resizeEvent(event)
        if self._fit_column():
            super().resizeEvent(event)
        self.view_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.document().isEmpty() and not self.ghost.text and not self.composing:
            paint_placeholder(self, self._placeholder)
        if self.ghost.text and self.hint_left > 0:
            paint_hint(self)

    def event(self, event: QEvent) -> bool:
        """Wheel and mouse beside the column work as in it."""
        if isinstance(event, QWheelEvent):
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        if isinstance(event, QMouseEvent) and event.type() in _BESIDE:
            inside = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            return QCoreApplication.sendEvent(self.viewport(), _moved(event, inside))
        return super().event(event)

    def _fit_column(self) -> bool:
        """Keep the column in the middle, whether the scroll bar is there or not; whether anything had to move."""
        column = min(column_width(self.font(), self._line_width), self.width() - 2 * SIDE)
        left = max(0, (self.width() - column) // 2)
        bar = self.verticalScrollBar()
        right = max(0, self.width() - left - column - (bar.width() if bar.isVisible() else 0))
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) == (left, right):
            return False
        self.setViewportMargins(left, 0, right, 0)
        return True

    def _select_in(self, colours: Palette) -> None:
        """Selected text keeps its colour on a soft ground."""
        palette = self.viewport().palette()
        role = palette.ColorRole
        palette.setColor(role.Highlight, colours.selection)
        palette.setColor(role.HighlightedText, colours.text)
        palette.setColor(role.Base, colours.page)
        palette.setColor(role.Text, colours.text)
        self.viewport().setPalette(palette)

    def column(self) -> QRect:
        """The viewport in the page's own pixels."""
        return QRect(self.viewport().mapTo(self, QPoint(0, 0)), self.viewport().size())


def plain(text: str) -> str:
    """Text from elsewhere as paragraphs of the page: one kind of line end, nothing invisible that Qt would keep."""
    for end in ("\r\n", "\r", "\u2029", "\u2028", "\v", "\f"):
        text = text.replace(end, "\n")
    return text.replace("\0", "").replace("\ufffc", "")


def selected_text(cursor: QTextCursor) -> str:
    """What is selected, with "\\n" between paragraphs."""
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def _plain_return(event: QKeyEvent) -> QKeyEvent:
    """Shift+Enter as Enter: a line break inside a paragraph is not plain text."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not event.modifiers():
        return event
    return QKeyEvent(event.type(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")


def _moved(event: QMouseEvent, point: QPointF) -> QMouseEvent:
    return QMouseEvent(event.type(), point, event.globalPosition(), event.button(), event.buttons(), event.modifiers())


def _composition(event: QInputMethodEvent, cursor: QTextCursor) -> tuple[Styled, ...]:
    """How the input method wants its half-typed text to look."""
    start = cursor.positionInBlock()
    formats = []
    for attribute in event.attributes():
        if attribute.type == QInputMethodEvent.AttributeType.TextFormat and isinstance(attribute.value, QTextFormat):
            formats.append(Styled(start + attribute.start, attribute.length, attribute.value.toCharFormat()))
    return tuple(formats)
