"""The sheet under the text: one centred column with even lines, its colours, its formats.

Its own module because nothing here depends on what the writer does: the page adds ghost text, keys and mouse.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from writer.assist.document_port import Paragraph
from writer.language.grammar.diagnostics import Diagnostic
from writer.tongue import tr
from writer.ui.editor.formats import Gap, Looks, paragraph_formats
from writer.ui.editor.measures import BESIDE, TOP, Ruler, column_width, lay_out, lay_out_and_tell, prepare
from writer.ui.editor.painting import scroll_bar_sheet
from writer.ui.editor.styling import Styling
from writer.ui.editor.turning import Leaf, fresh, put_back, taken_off
from writer.ui.palettes import Palette, palette_of

SIDE: Final = 28
"""Pixels left free beside the column in a narrow window."""

AHEAD: Final = 1.5
"""Lines below the caret that stay in view while writing."""

_NEAR_BLOCKS: Final = 32
"""Paragraphs between the caret and what is looked for, so few that going through them is the quickest."""

CURSOR: Final = 2
"""Pixels that the caret is wide."""

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


class Sheet(QTextEdit):
    """Plain text in a column of `line_width` characters, in the middle of any window."""

    view_changed = Signal()
    """Scrolled or resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.placeholder = tr("Write here.")
        self._notes: Notes | None = None
        self._line_width = 70
        self._lending = self._turning = False
        self._looks = Looks(palette_of("light"))
        self.document().setParent(self)  # Qt would delete what is its own when another one comes
        self.styling = Styling(self.document(), self.dress_again)
        self._ruler = Ruler(28)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.viewport().backgroundRole())
        self.setCursorWidth(CURSOR)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)  # else Qt lays all out anew at each other size
        self.setAccessibleName(tr("Document"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.view_changed.emit())
        self.view_changed.connect(self._dress_stale)
        self.set_appearance("Literata", 14.0, self._line_width, self._looks.palette)
        self.set_text("")

    def attach(self, notes: Notes) -> None:
        self._notes = notes

    def set_placeholder(self, text: str) -> None:
        """What an empty page says."""
        self.placeholder = text
        self.viewport().update()

    def set_appearance(self, family: str, size: float, line_width: int, palette: Palette) -> None:
        """Font family, size in points, characters a line, colours. Neither undo nor the modified mark notices."""
        self._line_width = line_width
        font = QFont(family)
        font.setPixelSize(max(6, round(size * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72)))
        self._looks = Looks(palette, font.pixelSize())
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
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.setPlainText(text)
        self.dress_all()
        prepare(document)
        lay_out(document, max(self.viewport().height(), self._ruler.line))  # the rest Qt does when it finds time
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def scroll_share(self) -> float:
        """The share of the way down."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to(self, share: float) -> None:
        """Go to `share` of the way down."""
        lay_out_and_tell(self.document())  # of a long document Qt knows only the height of what it has come to
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def turn(self, leaf: Leaf | None = None) -> Leaf:
        """Show the document of `leaf`, or an empty one; the one that was shown. To be called by the port."""
        before = taken_off(self, self._ruler)
        self.setExtraSelections([])
        now = leaf or fresh(self, self._ruler, self.dress_again)
        self._turning = True
        try:
            self.styling = now.styling
            now.document.documentLayout().setPaintDevice(self._ruler.device)  # Qt lays out with it at once
            self.setDocument(now.document)
            self.setCursorWidth(CURSOR)  # Qt keeps it with the document
            if leaf is None:
                self.set_text("")
            elif leaf.looks is not self._looks:
                now.document.setDefaultFont(self.font())
                self.dress_all()
                now.document.markContentsDirty(0, now.document.characterCount())
            self._fit_column()
            put_back(self, now)
        finally:
            self._turning = False
        now.styling.go_on()
        self._dress_stale()
        self.viewport().update()
        return before

    def dress(self, block: QTextBlock) -> None:
        """Give a paragraph its formats; the caller has it laid out again."""
        layout = block.layout()
        found = self._notes.diagnostics_of(block) if self._notes else ()
        gap = self.gap(block) if layout.preeditAreaText() else None
        pieces = self.styling.read(block).pieces
        ranges = paragraph_formats(block.text(), pieces, found, self._looks, gap)
        if ranges or layout.formats():
            layout.setFormats(ranges)

    def dress_again(self, block: QTextBlock) -> None:
        """Give a paragraph its formats and lay it out."""
        self.dress(block)
        self.document().markContentsDirty(block.position(), block.length())

    def dress_changed(self, first: QTextBlock, last: QTextBlock) -> None:
        """Paragraphs `first` to `last` were edited; the ones around them are dressed too where that makes them other
        than they were. The caller has `first` to `last` laid out."""
        block, end = self.styling.first_changed(first), last.blockNumber()
        if block != first:
            self.dress_again(block)
            block = first
        while block.isValid() and block.blockNumber() <= end:
            self.dress(block)
            block = block.next()
        self.styling.follow(block)

    def set_markdown(self, on: bool) -> None:
        """Whether the text is Markdown, to be shown as such."""
        if on != self.styling.on:
            self.styling.on = on
            self.dress_all()
            self.document().markContentsDirty(0, self.document().characterCount())
            self.viewport().update()

    def dress_all(self) -> None:
        self.styling.reset()
        block = self.document().begin()
        while block.isValid():
            self.dress(block)
            block = block.next()

    def gap(self, block: QTextBlock) -> Gap | None:
        """Where text that is not the document's stands in `block`."""
        return None

    def cursorForPosition(self, point: QPoint) -> QTextCursor:  # noqa: N802
        """As Qt's; but what is above the first line belongs to it also while Qt still lays out what follows, when Qt
        finds the last paragraph it has come to there."""
        first = round((TOP + 0.5) * self._ruler.line) - self.verticalScrollBar().value()
        return super().cursorForPosition(QPoint(point.x(), max(point.y(), first)))

    def column(self) -> QRect:
        """Where the text is, in the page's own pixels."""
        viewport = QRect(self.viewport().mapTo(self, QPoint(0, 0)), self.viewport().size())
        return viewport.adjusted(self.beside, 0, -self.beside, 0)

    @property
    def beside(self) -> int:
        """Pixels between the column and the edge of the viewport."""
        return round(BESIDE * self._ruler.line)

    def keep_caret_off_the_edge(self) -> None:
        """Scroll so that a line or two below the caret can be seen; Qt is content with the caret alone."""
        bar = self.verticalScrollBar()
        over = self.cursorRect().bottom() + AHEAD * self._ruler.line - self.viewport().height()
        if 0 < over < (AHEAD + 1) * self._ruler.line:
            bar.setValue(bar.value() + round(over))

    def blocks_in(self, area: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs in `area` of the viewport, each with its rectangle there."""
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self._first_in(area.top() + scrolled)
        while block.isValid():
            place = layout.blockBoundingRect(block).translated(0, -scrolled)
            if place.top() > area.bottom():
                return
            if place.bottom() >= area.top():
                yield block, place
            block = block.next()

    # -- inside ------------------------------------------------------------------------------------------------

    def _first_in(self, top: int) -> QTextBlock:
        """A paragraph no later than the first that reaches below `top` of the document (pixels), and not far before it.

        Looked for from the caret, next to which most painting is: Qt's own search goes through lines and letters too,
        and in a long document takes milliseconds.
        """
        layout, block = self.document().documentLayout(), self.textCursor().block()
        above = layout.blockBoundingRect(block).top() <= top
        for _step in range(_NEAR_BLOCKS):
            other = block.next() if above else block.previous()
            if not other.isValid():
                return block
            if (layout.blockBoundingRect(other).top() <= top) != above:
                return block if above else other
            block = other
        block = self.cursorForPosition(QPoint(0, top - self.verticalScrollBar().value())).block()
        return block.previous() if block.previous().isValid() else block  # Qt counts a ghost's characters too

    def event(self, event: QEvent) -> bool:
        """Wheel and mouse beside the column work as in it."""
        if isinstance(event, QWheelEvent):
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        if isinstance(event, QMouseEvent) and event.type() in _BESIDE and not self._lending:
            inside = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            self._lending = True  # what the viewport does not want comes back here
            try:
                return QCoreApplication.sendEvent(self.viewport(), moved(event, inside))
            finally:
                self._lending = False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        writing = QRect(QPoint(), event.oldSize()).intersects(self.cursorRect())
        self._fit_column()
        super().resizeEvent(event)
        if self._fit_column():  # the bar came or went
            super().resizeEvent(event)
        if writing:
            self.ensureCursorVisible()
        self.view_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_column()  # the bar can be seen only now

    def _dress_stale(self) -> None:
        """Paragraphs that came into view, and have become something else before, are dressed now."""
        if not self.styling.stale or self._turning:
            return
        for block, _place in list(self.blocks_in(self.viewport().rect())):
            if self.styling.is_stale(block):
                self.dress_again(block)

    def _fit_column(self) -> bool:
        """Keep the column in the middle, whether the scroll bar is there or not; whether anything had to move."""
        wanted = column_width(self.font(), self._line_width) + 2 * self.beside
        column = min(wanted, self.width() - 2 * max(0, SIDE - self.beside))
        left = max(0, (self.width() - column) // 2)
        bar = self.verticalScrollBar()
        right = max(0, self.width() - left - column - (bar.width() if bar.isVisible() else 0))
        margins = self.viewportMargins()
        same = (margins.left(), margins.right()) == (left, right)
        if not same:
            self.setViewportMargins(left, 0, right, 0)
        if self.viewport().width() != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(self.viewport().width())  # lays out
        return not same

    def _select_in(self, colours: Palette) -> None:
        """Selected text keeps its colour on a soft ground; everything else comes from the program's palette."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, colours.selection)
        palette.setColor(QPalette.ColorRole.HighlightedText, colours.text)
        self.setPalette(palette)


def moved(event: QMouseEvent, point: QPointF) -> QMouseEvent:
    """The same event at another point of the widget."""
    return QMouseEvent(event.type(), point, event.globalPosition(), event.button(), event.buttons(), event.modifiers())
