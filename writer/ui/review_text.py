"""The text of a review: words in and words out, hunk by hunk, updated in place while the answer streams."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from writer.language.rewriting.proposal import Choice, Proposal
from writer.language.rewriting.segments import Kind
from writer.text.units import utf16_length
from writer.tongue import tr
from writer.ui.reading_card import TALLEST
from writer.ui.review_pieces import GAP, Piece, pieces
from writer.ui.tones import Tones, readable, tones_of


class ReviewText(QTextEdit):
    """Read-only. Its document is its own: the writer's text is never touched from here."""

    hunk_clicked = Signal(int)
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposal: Proposal | None = None
        self._shown: list[Piece] = []
        self._current = -1
        self._height = 0
        self._tallest = TALLEST
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(2)
        self.setAccessibleName(tr("Proposed text"))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._measure())

    def show_proposal(self, proposal: Proposal, current: int) -> None:
        """Show `proposal` with hunk number `current` outlined (-1: none); only what differs is replaced."""
        self._proposal, self._current = proposal, current
        self._write(pieces(proposal, current))
        self.viewport().update()

    def hunk_rect(self, index: int) -> QRectF:
        """Where hunk `index` stands, in viewport pixels; null when it is not shown."""
        united = QRectF()
        for rect in self._hunk_lines(index):
            united = united.united(rect)
        return united

    def reveal(self, index: int) -> None:
        """Scroll so that hunk `index` can be seen."""
        rect = self.hunk_rect(index)
        bar = self.verticalScrollBar()
        if rect.top() < 0:
            bar.setValue(bar.value() + int(rect.top()))
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + int(rect.bottom() - self.viewport().height()) + 1)

    def set_tallest(self, pixels: int) -> None:
        """What is taller scrolls."""
        if pixels != self._tallest:
            self._tallest = pixels
            self._measure()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._proposal is not None:
            self._shown = []
            self._write(pieces(self._proposal, self._current))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        for piece in self._shown:
            if piece.hunk >= 0 and any(rect.contains(point) for rect in self._hunk_lines(piece.hunk)):
                self.hunk_clicked.emit(piece.hunk)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._current < 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tones_of(self.palette()).accent, 1.5))
        for rect in self._hunk_lines(self._current):
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3)

    def _write(self, wanted: list[Piece]) -> None:
        """Replace the text from the first piece that differs."""
        same = sum(
            1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(self._shown, wanted, strict=False))
        )
        tones = tones_of(self.palette())
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(sum(utf16_length(piece.text) for piece in wanted[:same]))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for piece in wanted[same:]:
            cursor.insertText(piece.text, _format(piece, tones))
        cursor.endEditBlock()
        self._shown = wanted
        self._measure()

    def _measure(self) -> None:
        height = min(self._tallest, int(self.document().size().height()) + 1)
        if height != self._height:
            self._height = height
            self.setFixedHeight(height)
            self.height_changed.emit()

    def _hunk_lines(self, index: int) -> Iterator[QRectF]:
        """One rectangle a line that hunk `index` touches, in viewport pixels."""
        for place in self._places():
            if place.hunk == index:
                yield from self._line_rects(place.start, place.end)

    def _places(self) -> Iterator[_Place]:
        """Ranges of neighbouring pieces of the same hunk."""
        position = 0
        for hunk, group in itertools.groupby(self._shown, key=lambda piece: piece.hunk):
            length = sum(utf16_length(piece.text) for piece in group)
            if hunk >= 0:
                yield _Place(hunk, position, position + length)
            position += length

    def _line_rects(self, start: int, end: int) -> Iterator[QRectF]:
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            layout, offset = block.layout(), block.position()
            top = self.document().documentLayout().blockBoundingRect(block).topLeft()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = max(start - offset, line.textStart())
                last = min(end - offset, line.textStart() + line.textLength())
                if first < last:
                    left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
                    yield QRectF(
                        top.x() + left - self.horizontalScrollBar().value(),
                        top.y() + line.y() - self.verticalScrollBar().value(),
                        right - left,
                        line.height(),
                    )
            block = block.next()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a hunk stands in the card's document (UTF-16)."""

    hunk: int
    start: int
    end: int


def _x(answer: object) -> float:
    """PySide's `cursorToX` answers (x, position); its stubs say otherwise."""
    return float(answer[0] if isinstance(answer, tuple | list) else answer)  # type: ignore[arg-type]


def _format(piece: Piece, tones: Tones) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(tones.text)
    match piece.kind:
        case Kind.INSERTED if piece.choice is Choice.OPEN:
            made.setBackground(tones.inserted)
            made.setFontUnderline(True)
            made.setUnderlineColor(tones.green)
        case Kind.INSERTED:
            made.setForeground(tones.green)
        case Kind.DELETED:
            made.setBackground(tones.deleted)
            made.setFontStrikeOut(True)
            made.setForeground(readable(tones.dim, tones.deleted, tones.text))
        case Kind.PENDING:
            made.setForeground(tones.dim)
        case Kind.SAME if piece.hunk >= 0 and piece.choice is Choice.OPEN:
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(tones.dim)
            if piece.text == GAP:
                made.setForeground(tones.dim)
        case Kind.SAME:
            pass
    return made
