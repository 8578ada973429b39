"""The page: what keys, mouse, clipboard and input methods do on the sheet.

The widget knows how text looks and what keys do to it; what the text means is the port's business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from writer.assist.document_port import Origin, Put
from writer.assist.issues import Issue, Kin
from writer.text.markdown_inline import Link
from writer.text.units import to_utf16
from writer.ui.editor.context_menu import open_menu
from writer.ui.editor.formats import Styled
from writer.ui.editor.ghost_sheet import GhostSheet
from writer.ui.editor.keys import GhostAct
from writer.ui.editor.sheet import moved

if TYPE_CHECKING:
    from writer.ui.editor.typewriter import Typewriter

_MODIFIERS: Final = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)

ORIGIN: Final = "application/x-inkhorn-origin"
"""What the clipboard holds besides the text: who wrote it."""

_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_TYPING: Final = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier})


class Writing(Protocol):
    """What keys, pasting and clicks mean in Markdown; `writing_keys` answers."""

    def key(self, event: QKeyEvent) -> bool: ...
    def typed(self, event: QKeyEvent) -> None: ...
    def pasted(self, text: str) -> tuple[int, str] | None: ...
    def link_at(self, position: int) -> Link | None: ...


class Page(GhostSheet):
    """Shows and edits one document: `EditorPort(page)` is how the rest of the program reaches it."""

    keyboard_changed = Signal(bool)
    composing_changed = Signal(bool)
    accept_requested = Signal(str)
    alternative_requested = Signal(int)
    dismiss_requested = Signal()
    fix_chosen = Signal(object, object, int)
    """`Paragraph`, `Diagnostic`, number of the replacement."""
    kind_chosen = Signal(object, object)
    ignore_chosen = Signal(object, object)
    rule_ignored = Signal(object, object)
    """All three: `Paragraph`, `Diagnostic`."""
    word_added = Signal(str)
    rewrite_requested = Signal()
    edit_refused = Signal()
    """The program wanted to change a text that is only read."""

    link_chosen = Signal(object)
    """A `markdown_inline.Link` that is to be opened."""
    writing: Writing | None = None
    """What keys do to Markdown; brought in later."""

    kin_of: Callable[[Issue], Kin] = staticmethod(lambda _issue: Kin())
    """All issues of a kind; to be set by whoever knows them."""
    origin_of: Callable[[int, int], bytes] = staticmethod(lambda _start, _end: b"")
    """Who wrote what stands between two positions, to go with it; to be set by whoever knows."""
    words_of: Callable[[QMimeData], str] = staticmethod(lambda source: source.text())
    """What of a clipboard is inserted; to be set by whoever knows more than plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veil: Callable[[Page, QRect], None] | None = None
        self.typewriter: Typewriter | None = None
        """Keeps the caret's line at one height; brought in later."""
        self.cursorPositionChanged.connect(self._move_focus)
        self.selectionChanged.connect(self._move_focus)

    def set_veil(self, veil: Callable[[Page, QRect], None] | None) -> None:
        """What is painted over an area of the viewport, to dim all that is not in focus; None: nothing."""
        self._veil = veil
        self.viewport().update()

    def keep_caret_off_the_edge(self) -> None:
        if self.typewriter and self.typewriter.on:
            self.typewriter.place()
        else:
            super().keep_caret_off_the_edge()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._veil:
            self._veil(self, event.rect())

    def _move_focus(self) -> None:
        if self._veil:
            self.viewport().update()

    # -- keys -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            super().keyPressEvent(event)
        elif self._ghost_key(event):
            event.accept()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.open_fixes()
        elif self.writing and self.writing.key(event):
            event.accept()
        else:
            with self.without_ghost(editing=_is_letter(event)), self.acting(Origin.TYPED):
                super().keyPressEvent(_plain_return(event))
                if self.writing:
                    self.writing.typed(event)
                self.keep_caret_off_the_edge()

    def write(self, start: int, end: int, text: str, caret: int | None = None) -> None:
        """Put `text` for `start` to `end` (positions) as the writer's doing, an undo step of its own; the caret ends
        behind it or at `caret`."""
        cursor = self.textCursor()
        with self.without_ghost(), self.acting(Origin.TYPED):
            cursor.beginEditBlock()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            insert_apart(cursor, text)
            cursor.endEditBlock()
            if caret is not None:
                cursor.setPosition(caret)
            self.setTextCursor(cursor)
            self.keep_caret_off_the_edge()

    def _ghost_key(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the ghost."""
        act = self.keys.act(event, self._right_to_left)
        if act is None:
            return False
        if not self.ghost.text:
            if act is GhostAct.DISMISS:
                self.dismiss_requested.emit()  # there may be one on its way; the key means other things too
            return False
        match act:
            case GhostAct.ACCEPT:
                self.accept_requested.emit("all")
            case GhostAct.ACCEPT_WORD:
                self.accept_requested.emit("word")
            case GhostAct.ACCEPT_SENTENCE:
                self.accept_requested.emit("sentence")
            case GhostAct.NEXT:
                self.alternative_requested.emit(1)
            case GhostAct.PREVIOUS:
                self.alternative_requested.emit(-1)
            case GhostAct.DISMISS:
                self.dismiss_requested.emit()
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
            self.composition = _composition(event, self.textCursor())
            self.dress_again(self.textCursor().block())
        if not preedit:
            self._set_composing(False)

    def leave_document(self) -> None:
        """Another document comes: what is half typed is put in, the ghost goes."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
            self._set_composing(False)
        self.hide_ghost()
        self.ghost.leave()
        self.put.clear()

    def _set_composing(self, composing: bool) -> None:
        if composing != self.composing:
            self.composing = composing
            self.ghost.forget()
            self.composing_changed.emit(composing)

    # -- mouse, clipboard ---------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.writing and event.button() == Qt.MouseButton.LeftButton and event.modifiers() == _CONTROL:
            link = self.writing.link_at(self.position_at(event.position().toPoint()))
            if link:
                self.link_chosen.emit(link)
                return
        if not self.ghost.text or event.button() == Qt.MouseButton.RightButton:
            super().mousePressEvent(event)
            return
        position = self.position_at(event.position().toPoint())
        with self.without_ghost(), self.acting(Origin.TYPED):
            super().mousePressEvent(moved(event, self._point_of(position)))

    def _point_of(self, position: int) -> QPointF:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return QPointF(self.cursorRect(cursor).center())

    def dropEvent(self, event: QDropEvent) -> None:
        with self.without_ghost(), self.acting(Origin.TYPED):
            if event.source() in (self, self.viewport()) and event.dropAction() is Qt.DropAction.MoveAction:
                self.put.append(Put(self.textCursor().selectionStart(), self.textCursor().selectionEnd(), ""))
            super().dropEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not any(address.isLocalFile() for address in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText() or self.isReadOnly():
            return
        with self.without_ghost(), self.acting(Origin.TYPED):
            cursor, text = self.textCursor(), plain(self.words_of(source))
            origin = bytes(source.data(ORIGIN).data()) if source.hasFormat(ORIGIN) else b""
            if self.writing and (fitted := self.writing.pasted(text)):
                gone, text, origin = *fitted, b""
                end = cursor.selectionEnd()
                cursor.setPosition(cursor.selectionStart() - gone)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.put.append(Put(cursor.selectionStart(), cursor.selectionEnd(), text, origin))
            cursor.insertText(text)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def set_read_only(self, read_only: bool) -> None:
        """With a caret all the same, so that keys go through the text and select."""
        reading = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(reading if read_only else Qt.TextInteractionFlag.TextEditorInteraction)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        cursor = self.textCursor()
        data.setText(selected_text(cursor))
        origin = self.origin_of(cursor.selectionStart(), cursor.selectionEnd())
        if origin:
            data.setData(ORIGIN, origin)
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
        """Open the menu with the fixes for the place at the caret, under the words they are for."""
        position = self.textCursor().position()
        found = self._notes.diagnostics_at(position) if self._notes else []
        cursor = self.textCursor()
        if found:
            paragraph, diagnostic = found[0]
            cursor.setPosition(paragraph.position + to_utf16(paragraph.text, diagnostic.span.start))
        self._open_menu(position, self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()))

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


def plain(text: str) -> str:
    """Text from elsewhere as paragraphs of the page: one kind of line end, nothing invisible that Qt would keep."""
    for end in ("\r\n", "\r", "\u2029", "\u2028", "\v", "\f"):
        text = text.replace(end, "\n")
    return text.replace("\0", "").replace("\ufffc", "")


def selected_text(cursor: QTextCursor) -> str:
    """What is selected, with "\\n" between paragraphs."""
    return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")


def insert_apart(cursor: QTextCursor, text: str) -> None:
    """Put `text` for the selection such that neither typing before nor after it becomes one undo step with it.

    Qt merges neighbouring insertions. A last character that is put there and taken away again ends the step.
    """
    cursor.insertText(text + " " if text else "")
    if text:
        cursor.deletePreviousChar()


def _is_letter(event: QKeyEvent) -> bool:
    """Whether the key certainly edits the paragraph at the caret, and nothing is looked up in its layout before."""
    return event.text().isprintable() and bool(event.text()) and event.modifiers() in _TYPING


def _plain_return(event: QKeyEvent) -> QKeyEvent:
    """Shift+Enter as Enter: a line break inside a paragraph is not plain text."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not event.modifiers():
        return event
    return QKeyEvent(event.type(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")


def _composition(event: QInputMethodEvent, cursor: QTextCursor) -> tuple[Styled, ...]:
    """How the input method wants its half-typed text to look."""
    start = cursor.positionInBlock()
    formats = []
    for attribute in event.attributes():
        if attribute.type == QInputMethodEvent.AttributeType.TextFormat and isinstance(attribute.value, QTextFormat):
            formats.append(Styled(start + attribute.start, attribute.length, attribute.value.toCharFormat()))
    return tuple(formats)
