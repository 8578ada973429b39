"""The document port on the page: `DocumentPort` for the features, loading and saving for the window.

The mirror knows all paragraphs; Qt's change signal says where to compare. Events leave when the act that caused them
is over, so that whoever hears them finds text, caret and layout in agreement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from writer.assist.document_port import Edited, Made, Origin, Paragraph, Piece, Replacement
from writer.language.grammar.diagnostics import Diagnostic
from writer.language.rewriting.history import SUGGESTION, Asked
from writer.text.mirror import Change, Mirror, composed
from writer.text.units import from_utf16, utf16_length
from writer.ui.editor.many import MANY, joined
from writer.ui.editor.marks import Marks
from writer.ui.editor.page import Page, insert_apart, plain
from writer.ui.editor.reading import DocumentReading
from writer.ui.editor.turning import Leaf


@dataclass(slots=True, eq=False)
class Waiting:
    """A document that is not on the page, with what the port knows of it."""

    leaf: Leaf
    mirror: Mirror
    marks: Marks
    undressed: set[int]

    @property
    def caret(self) -> int:
        return self.leaf.caret

    @property
    def scroll(self) -> float:
        """The share of the way down."""
        return self.leaf.scroll

    def drop(self) -> None:
        """Nobody wants it any more."""
        self.leaf.drop()


class EditorPort(DocumentReading):
    """Implements `writer.assist.document_port.DocumentPort`; lives as long as its page."""

    edited = Signal(object)
    caret_moved = Signal(int)
    focus_changed = Signal(bool)
    composing_changed = Signal(bool)
    view_changed = Signal()
    accept_requested = Signal(str)
    alternative_requested = Signal(int)
    dismiss_requested = Signal()
    modified_changed = Signal(bool)
    """Whether the document differs from what was loaded or last marked as saved."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._marks = Marks()
        self._undressed: set[int] = set()
        self._pending: list[tuple[Change, int, Origin]] = []
        self._made: Made | None = None
        self._version = 0
        self._told = (0, 0)
        self._loading = False
        self._take_over()
        page.attach(self)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        self._follow()
        page.acted.connect(self._flush)
        page.cursorPositionChanged.connect(self._settle)
        page.selectionChanged.connect(self._settle)
        page.keyboard_changed.connect(self.focus_changed)
        page.composing_changed.connect(self.composing_changed)
        page.view_changed.connect(self._on_view_changed)
        page.accept_requested.connect(self.accept_requested)
        page.alternative_requested.connect(self.alternative_requested)
        page.dismiss_requested.connect(self.dismiss_requested)

    def _follow(self) -> None:
        document = self._document
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._settle)
        document.modificationChanged.connect(self.modified_changed)

    def _unfollow(self) -> None:
        document = self._document
        document.contentsChange.disconnect(self._on_contents_change)
        document.contentsChanged.disconnect(self._settle)
        document.modificationChanged.disconnect(self.modified_changed)

    # -- what the document is ------------------------------------------------------------------------------------

    @property
    def version(self) -> int:
        return self._version

    def is_modified(self) -> bool:
        return self._document.isModified()

    @property
    def scroll(self) -> float:
        """The share of the way down."""
        return self._page.scroll_share

    def put_back(self, caret: int, scroll: float | None) -> None:
        """Caret and view as they were; without `scroll` so that the caret can be seen."""
        place = min(max(caret, 0), self.length())
        self.reveal(place, place)
        if scroll is not None:
            self._page.scroll_to(scroll)

    def was_edited(self) -> bool:
        """Whether anything can be undone, or made again."""
        return self._document.isUndoAvailable() or self._document.isRedoAvailable()

    def undo_depth(self) -> int:
        """How many of Qt's commands could be undone: the same number, after undo or redo, means the same text."""
        return self._document.availableUndoSteps()

    # -- acts ----------------------------------------------------------------------------------------------------

    def load(self, text: str) -> None:
        """Open another text: all paragraphs are new, nothing can be undone, nothing is modified."""
        removed, gone = self._mirror.length, self._ids()
        self._page.hide_ghost()
        self._loading = True
        try:
            self._page.set_text(plain(text))
        finally:
            self._loading = False
        self._take_over()
        self._version += 1
        self._told = (0, 0)
        added = self._mirror.whole()
        self.edited.emit(Edited(0, removed, added, self._version, 0, Origin.LOADED, self._ids(), gone))
        self.view_changed.emit()

    def turn(self, to: object = None) -> Waiting:
        """Show another document as it was left, or an empty one; the one that was shown. All paragraphs are new to
        whoever listens, yet a document that comes back has the ids it had."""
        if to is not None and not isinstance(to, Waiting):
            raise TypeError("only what this port gave away can come back")
        page = self._page
        page.leave_document()
        self._flush()
        removed, gone = self._mirror.length, self._ids()
        before = (self._mirror, self._marks, self._undressed)
        if to is None:
            self._mirror, self._marks, self._undressed = Mirror(numbers=self._numbers), Marks(), set()
        else:
            self._mirror, self._marks, self._undressed = to.mirror, to.marks, to.undressed
        self._unfollow()
        self._loading = True
        try:
            left = page.turn(to.leaf if to else None)
        finally:
            self._loading = False
        self._document = page.document()
        self._follow()
        self._pending.clear()
        self._version += 1
        caret = page.textCursor()
        self._told = (caret.position(), caret.anchor())
        added = self._mirror.whole()
        self.edited.emit(Edited(0, removed, added, self._version, self.caret, Origin.LOADED, self._ids(), gone))
        self.view_changed.emit()
        return Waiting(left, *before)

    def set_unmodified(self) -> None:
        """The text is saved as it is now."""
        self._document.setModified(False)

    def set_modified(self) -> None:
        """The text is not what lies on the disk, whether it was typed on or not."""
        self._document.setModified(True)

    def set_read_only(self, read_only: bool) -> None:
        """Whether the text can only be read: neither keys nor the program change it then."""
        self._page.hide_ghost()
        self._page.set_read_only(read_only)

    def undo(self) -> None:
        self._page.undo()

    def redo(self) -> None:
        self._page.redo()

    def select(self, start: int, end: int) -> None:
        self.reveal(start, end)
        self._page.setFocus()

    def reveal(self, start: int, end: int) -> None:
        """Select and scroll into view; the keyboard stays where it is."""
        cursor = self._page.textCursor()
        cursor.setPosition(self._between_characters(start))
        cursor.setPosition(self._between_characters(end), QTextCursor.MoveMode.KeepAnchor)
        with self._page.without_ghost(), self._page.acting(Origin.TYPED):
            self._page.setTextCursor(cursor)
            self._page.ensureCursorVisible()
            self._page.keep_caret_off_the_edge()

    def show_ghost(self, position: int, text: str, note: str = "") -> None:
        if not self._page.isReadOnly():
            self._page.show_ghost(position, text, note)

    def hide_ghost(self) -> None:
        self._page.hide_ghost()

    def insert_accepted(self, position: int, text: str) -> None:
        self._page.hint_left = max(0, self._page.hint_left - 1)
        self.replace([Replacement(position, position, text)], SUGGESTION)
        self._put_caret(position + utf16_length(plain(text)))
        self._page.ensureCursorVisible()
        self._page.keep_caret_off_the_edge()

    def replace(self, replacements: Sequence[Replacement], asked: Asked | None = None) -> None:
        if not replacements:
            return
        if self._page.isReadOnly():
            self._page.edit_refused.emit()
            return
        ordered = sorted(replacements, key=lambda each: (each.start, each.end))
        cursor = self._page.textCursor()  # an undo puts the caret where this cursor was at the start
        with self._page.without_ghost(), self._page.acting(Origin.MACHINE):
            pieces, edits = self._edits(ordered)
            self._made = Made(pieces, asked)
            cursor.beginEditBlock()
            for each in reversed(edits):
                cursor.setPosition(self._between_characters(each.start))
                cursor.setPosition(self._between_characters(each.end), QTextCursor.MoveMode.KeepAnchor)
                insert_apart(cursor, plain(each.text))
            cursor.endEditBlock()

    def show_diagnostics(self, paragraph: int, text: str, diagnostics: Sequence[Diagnostic]) -> bool:
        index = self._mirror.index_of(paragraph)
        if index is None or self._mirror.text(index) != text:
            return False
        if self._marks.put(paragraph, text, diagnostics):
            self._undressed.add(paragraph)
            self._dress_visible()
        return True

    # -- places --------------------------------------------------------------------------------------------------

    def diagnostics_of(self, block: QTextBlock) -> Sequence[Diagnostic]:
        """What is underlined in the paragraph of `block`."""
        number = block.blockNumber()
        return self._marks.of(self._mirror.id(number)) if number < len(self._mirror) else ()

    def diagnostics_at(self, position: int) -> list[tuple[Paragraph, Diagnostic]]:
        """What is underlined at `position`, its edges included; the shortest first."""
        paragraph = self.paragraph_at(position)
        offset = from_utf16(paragraph.text, position - paragraph.position)
        found = [each for each in self._marks.of(paragraph.id) if each.span.start <= offset <= each.span.end]
        return [(paragraph, each) for each in sorted(found, key=lambda each: len(each.span))]

    # -- events --------------------------------------------------------------------------------------------------

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        """Qt changed something near `position`; the layout is not made yet."""
        if self._loading:
            return
        first = self._block_at(position)
        last = self._block_at(position + added)
        count = last.blockNumber() - first.blockNumber() + 1
        before = count - (self._document.blockCount() - len(self._mirror))
        texts = [block.text() for block in self._blocks(first, last)]
        caret = max(0, self.caret - first.position())
        change = self._mirror.replace(first.blockNumber(), before, texts, caret)
        if change is not None:
            self._version += 1
            self._await(change)
            self._page.hide_ghost()
            self._carry_marks(change)
        self._page.dress_changed(first, last)  # Qt makes new blocks also where the mirror sees the same text

    def _await(self, change: Change) -> None:
        """Keep `change` until its act is over; a second one at the same place is part of the first."""
        origin = self._page.origin
        if self._pending and self._pending[-1][2] is origin and (both := composed(self._pending[-1][0], change)):
            self._pending[-1] = (both, self._version, origin)
        else:
            self._pending.append((change, self._version, origin))

    def _carry_marks(self, change: Change) -> None:
        for gone in change.gone:
            self._marks.gone(gone)
        block = self._document.findBlockByNumber(change.first)
        touched = set(change.touched)
        while touched and block.isValid():
            id_ = self._mirror.id(block.blockNumber())
            if id_ in touched:
                touched.discard(id_)
                self._marks.edited(id_, block.text())
            block = block.next()

    def _settle(self) -> None:
        """Something happened outside of any act of the page."""
        if not self._page.busy and not self._loading:
            self._flush()

    def _flush(self) -> None:
        """Say what happened since the last time."""
        cursor = self._page.textCursor()
        stands = (cursor.position(), cursor.anchor())
        pending, self._pending = self._pending, []
        made, self._made = self._made, None
        put = tuple(self._page.put)
        self._page.put.clear()
        if not pending and stands == self._told:
            return
        self._told = stands
        self._page.ghost.forget()
        for change, version, origin in pending:
            position = self._document.findBlockByNumber(change.first).position() + change.offset
            self.edited.emit(
                Edited(
                    position,
                    change.removed,
                    change.added,
                    version,
                    stands[0],
                    origin,
                    change.touched,
                    change.gone,
                    change.taken,
                    made if len(pending) == 1 and origin is Origin.MACHINE else None,
                    put if len(pending) == 1 and origin is Origin.TYPED else (),
                )
            )
        if not pending:
            if self._page.ghost.text and self._page.ghost.position != stands[0]:
                self._page.hide_ghost()
            self.caret_moved.emit(stands[0])

    def _on_view_changed(self) -> None:
        if not self._loading:
            self._dress_visible()
            self.view_changed.emit()

    def _dress_visible(self) -> None:
        """Underline what is on screen; the rest waits until it is."""
        if not self._undressed:
            return
        for block in self._visible_blocks():
            id_ = self._mirror.id(block.blockNumber())
            if id_ in self._undressed:
                self._undressed.discard(id_)
                self._page.dress_again(block)

    # -- inside --------------------------------------------------------------------------------------------------

    def _edits(self, ordered: Sequence[Replacement]) -> tuple[tuple[Piece, ...], Sequence[Replacement]]:
        if len(ordered) <= MANY:
            return tuple(self._piece(each) for each in ordered), ordered
        return joined(self._mirror.whole(), [Replacement(each.start, each.end, plain(each.text)) for each in ordered])

    def _piece(self, each: Replacement) -> Piece:
        start, end = self._between_characters(each.start), self._between_characters(each.end)
        return Piece(start, self.text(start, end), plain(each.text))

    def _take_over(self) -> None:
        """All paragraphs are new."""
        self._pending.clear()
        self._marks.clear()
        self._undressed.clear()
        self._mirror.reset([block.text() for block in self._blocks(self._document.begin(), self._document.lastBlock())])

    def _put_caret(self, position: int) -> None:
        if self.caret != position:
            cursor = self._page.textCursor()
            cursor.setPosition(self._between_characters(position))
            self._page.setTextCursor(cursor)
