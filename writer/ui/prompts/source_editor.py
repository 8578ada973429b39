"""A small editor for the text of a prompt file: line numbers, marked lines, the program's fixed-width font."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from writer.prompts.remarks import Remark
from writer.tongue import tr
from writer.ui.prompts.source_colours import SourceColours
from writer.ui.tones import Tones, mixed, tones_of

FONT: Final = "IBM Plex Mono"
POINTS: Final = 10.0
INDENT: Final = "  "
"""YAML takes no tabs."""
AIR: Final = 10
"""Pixels beside the line numbers."""


class SourceEditor(QPlainTextEdit):
    """`edited` is the writer's act; `show_text` says nothing."""

    edited = Signal(str)
    left = Signal()
    """Esc: out of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the names of the fields are, in every language
        self._silent = False
        self._remarks: dict[int, list[Remark]] = {}
        font = QFont(FONT)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSizeF(POINTS)
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setAccessibleName(tr("Text of the prompt file"))
        self.document().setDocumentMargin(8)
        self._numbers = _LineNumbers(self)
        self._colours = SourceColours(self.document(), tones_of(self.palette()))
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._numbers.update)
        self.textChanged.connect(self._on_changed)
        self._make_room()

    @property
    def text(self) -> str:
        return self.toPlainText()

    def show_text(self, text: str, editable: bool) -> None:
        """Show another text; its undo history begins here. The same text leaves caret and history alone."""
        self.setReadOnly(not editable)
        if text == self.text:
            return
        self._silent = True
        self.setPlainText(text)
        self._silent = False

    def mark(self, remarks: Sequence[Remark]) -> None:
        """Mark the lines that `remarks` are about."""
        self._remarks = {}
        for remark in remarks:
            if remark.line:
                self._remarks.setdefault(remark.line, []).append(remark)
        self._paint_marks()

    @property
    def marked_lines(self) -> dict[int, str]:
        """What is said of each marked line, by its number from 1."""
        return {line: " ".join(remark.sentence for remark in found) for line, found in self._remarks.items()}

    def go_to(self, line: int) -> None:
        """Put the caret at the end of the line with this number, from 1, and take the keyboard."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.setFocus()

    # -- Qt --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Tab if not self.isReadOnly() and not event.modifiers():
                self.textCursor().insertText(INDENT)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self.isReadOnly() and not event.modifiers():
                self._break_line()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = self.contentsRect()
        self._numbers.setGeometry(QRect(box.left(), box.top(), self._numbers_width(), box.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colours.use(tones_of(self.palette()))
            self._paint_marks()

    # -- painting --------------------------------------------------------------------------------------------

    def paint_numbers(self, area: QWidget, box: QRect) -> None:
        """The numbers of the lines that can be seen, beside them."""
        tones = tones_of(self.palette())
        painter = QPainter(area)
        painter.fillRect(box, tones.page)
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        current = self.textCursor().blockNumber()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > box.bottom():
                break
            line = block.blockNumber() + 1
            painter.setPen(self._number_colour(line, tones, block.blockNumber() == current))
            room = QRect(0, round(place.top()), area.width() - AIR, self.fontMetrics().height())
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(room, end | Qt.AlignmentFlag.AlignVCenter, str(line))
            if line in self._remarks:
                painter.fillRect(
                    0, round(place.top()), 3, round(place.height()), self._number_colour(line, tones, True)
                )
            block = block.next()

    def _number_colour(self, line: int, tones: Tones, current: bool) -> QColor:
        if line in self._remarks:
            return tones.red if any(remark.serious for remark in self._remarks[line]) else tones.amber
        return tones.text if current else mixed(tones.page, tones.dim, 0.75)

    def _paint_marks(self) -> None:
        tones = tones_of(self.palette())
        marks = []
        for line, found in self._remarks.items():
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                colour = tones.red if any(remark.serious for remark in found) else tones.amber
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(block)
                mark.format.setBackground(mixed(tones.page, colour, 0.12))
                mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
                marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def sentence_at(self, height: int) -> str:
        """What is said of the line at `height` pixels."""
        line = self.cursorForPosition(QPoint(0, height)).blockNumber() + 1
        return self.marked_lines.get(line, "")

    # -- typing ----------------------------------------------------------------------------------------------

    def _break_line(self) -> None:
        """The next line is as far in as this one, and inside the list whose item this is."""
        cursor = self.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + line[: len(line) - len(line.lstrip(" "))])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _on_changed(self) -> None:
        if not self._silent:
            self.edited.emit(self.text)

    # -- the numbers' place ----------------------------------------------------------------------------------

    def _numbers_width(self) -> int:
        digits = max(2, len(str(self.blockCount())))
        return 2 * AIR + QFontMetrics(self.font()).horizontalAdvance("0" * digits)

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers_width(), 0, 0, 0)

    def _on_update(self, box: QRect, scrolled: int) -> None:
        if scrolled:
            self._numbers.scroll(0, scrolled)
        else:
            self._numbers.update(0, box.y(), self._numbers.width(), box.height())


class _LineNumbers(QWidget):
    """The strip beside the text; pointing at a marked line says what is wrong with it."""

    def __init__(self, editor: SourceEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(40, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(self, event.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            place = self.mapFromGlobal(self.cursor().pos())
            QToolTip.showText(self.cursor().pos(), self._editor.sentence_at(place.y()), self)
            return True
        return super().event(event)
