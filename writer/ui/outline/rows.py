"""The list of headings: indented by level, the words of each section at the right, the present one marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from writer.text.headings import Heading
from writer.tongue import amount, counted, listed, tr
from writer.ui.issues.rows import paint_ground, small_font
from writer.ui.tones import tones_of

Index = QModelIndex | QPersistentModelIndex

ROOT: Final = QModelIndex()
MARGIN: Final = 10
INDENT: Final = 14
MOST_INDENT: Final = 5
PADDING: Final = 8
_MOVING: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class OutlineRows(QAbstractListModel):
    """The headings that are listed, by their numbers in the document."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: tuple[Heading, ...] = ()
        self.words: tuple[int, ...] = ()
        self.numbers: tuple[int, ...] = ()
        """Of the headings that are listed."""
        self.current = -1
        """Number of the heading whose section the caret stands in."""
        self.top = 1
        """The highest level there is."""

    def replace(self, headings: Sequence[Heading], words: Sequence[int], numbers: Sequence[int]) -> None:
        """List these; rows that are as many as before stay."""
        same = len(numbers) == len(self.numbers)
        if not same:
            self.beginResetModel()
        self.headings, self.words, self.numbers = tuple(headings), tuple(words), tuple(numbers)
        self.top = min((each.level for each in headings), default=1)
        if not same:
            self.endResetModel()
        elif numbers:
            self.dataChanged.emit(self.index(0), self.index(len(numbers) - 1))

    def mark(self, current: int) -> None:
        self.current = current
        if self.numbers:
            self.dataChanged.emit(self.index(0), self.index(len(self.numbers) - 1))

    def row_of(self, number: int) -> int:
        """-1 when it is not listed."""
        return self.numbers.index(number) if number in self.numbers else -1

    def words_of(self, row: int) -> str:
        count = self._count_of(row)
        return amount(count) if count >= 0 else ""

    def _count_of(self, row: int) -> int:
        """Words of its section; -1 as long as they are not counted."""
        number = self.numbers[row]
        return self.words[number] if number < len(self.words) else -1

    def _spoken(self, row: int, heading: Heading) -> str:
        """For screen readers."""
        count = self._count_of(row)
        parts = [heading.title or tr("No title"), tr("level {level}", level=heading.level)]
        parts += [counted("{n} words", "{n} words", count)] if count >= 0 else []
        parts += [tr("the caret is here")] if self.numbers[row] == self.current else []
        return listed(parts)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        whole = len(self.numbers) == len(self.headings)
        dragged = Qt.ItemFlag.ItemIsDragEnabled if whole else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | dragged

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        heading = self.headings[self.numbers[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return heading.title or tr("No title")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), heading)
            case _:
                return None


class OutlineList(QListView):
    """Enter and a click go to a heading; Alt+Shift with an arrow, or the mouse, moves its section."""

    opened = Signal(int)
    """Go there: number of the heading."""
    shown = Signal(int)
    """Show it; the keyboard stays."""
    moved = Signal(int, int)
    """Number of a heading, and -1 or 1: its section goes up or down."""
    dropped = Signal(int, int)
    """Numbers of a heading, and of the one before which its section goes; one more than there are: to the end."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = OutlineRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(tr("Headings"))

    @property
    def number(self) -> int:
        """Of the heading that is chosen; -1: none."""
        row = self.currentIndex().row()
        return self.rows.numbers[row] if 0 <= row < len(self.rows.numbers) else -1

    def choose(self, number: int) -> None:
        """Choose this heading, if it is listed."""
        row = self.rows.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, number = event.key(), self.number
        if event.modifiers() == _MOVING and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(number, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and number >= 0:
            self.opened.emit(number)
        elif key == Qt.Key.Key_Space and number >= 0:
            self.shown.emit(number)
        elif key == Qt.Key.Key_Left:
            self._to_parent()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.number)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem:
            row += 1
        target = len(self.rows.headings) if row < 0 else row
        event.accept()
        self.dropped.emit(self.number, target)

    def _to_parent(self) -> None:
        number = self.number
        level = self.rows.headings[number].level if number >= 0 else 0
        parent = next((each for each in range(number - 1, -1, -1) if self.rows.headings[each].level < level), -1)
        self.choose(parent)


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, OutlineRows):
            return
        box: QRect = option.rect
        tones = tones_of(option.palette)
        number = rows.numbers[index.row()]
        heading, here = rows.headings[number], number == rows.current
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        paint_ground(painter, option, box, tones)
        if here:
            painter.fillRect(
                box.right() - 3 if mirrored else box.left() + 2, box.top() + 5, 2, box.height() - 10, tones.accent
            )
        indent = MARGIN + INDENT * min(heading.level - rows.top, MOST_INDENT)
        room = box.adjusted(MARGIN, 0, -indent, 0) if mirrored else box.adjusted(indent, 0, -MARGIN, 0)
        room = self._paint_words(painter, option, room, rows.words_of(index.row()), mirrored)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tones.text if heading.title else tones.dim)
        words = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: str, mirrored: bool
    ) -> QRect:
        """The number of words at the end of the row; what is left of `room`."""
        painter.setFont(small_font(option.font))
        painter.setPen(tones_of(option.palette).dim)
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, words)
        taken = painter.fontMetrics().horizontalAdvance(words) + 8 if words else 0
        return room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
