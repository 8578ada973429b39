"""The rows of the preview of replacing: a tick, the number of the line, and the change in its context."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from writer.assist.document_port import Replacement
from writer.text.units import utf16_length
from writer.tongue import amount, listed, tr
from writer.ui import icons
from writer.ui.issues.rows import paint_ground, paint_runs, small_font
from writer.ui.issues.words import Run, Sign
from writer.ui.tones import Tones, tones_of

Index = QModelIndex | QPersistentModelIndex

ROOT: Final = QModelIndex()
MARGIN: Final = 8
BOX: Final = 14
PADDING: Final = 12
AROUND: Final = 120
"""UTF-16 units of the line that are looked at on either side of a change."""
LONGEST: Final = 300


class Shown:
    """A text as it was when its places were found. Positions are UTF-16 units."""

    def __init__(self, text: str = "") -> None:
        self._units = text.encode("utf-16-le", "surrogatepass")
        self._ends = list(accumulate(utf16_length(line) + 1 for line in text.split("\n")))

    def part(self, start: int, end: int) -> str:
        return self._units[2 * max(start, 0) : 2 * max(end, 0)].decode("utf-16-le", "replace")

    def line(self, position: int) -> int:
        """Number of its line, from 1."""
        return bisect_right(self._ends, position) + 1

    def runs(self, each: Replacement) -> list[Run]:
        """The change, and what stands around it in its line."""
        before = self.part(each.start - AROUND, each.start).rpartition("\n")[2]
        after = self.part(each.end, each.end + AROUND).partition("\n")[0]
        parts = (
            Run(Sign.SAME, before),
            Run(Sign.DELETED, _in_one_line(self.part(each.start, each.end))),
            Run(Sign.INSERTED, _in_one_line(each.text)),
            Run(Sign.SAME, after),
        )
        return [Run(run.sign, run.text.replace("\t", " ")) for run in parts if run.text]


class ReplaceRows(QAbstractListModel):
    """All places, each ticked or not."""

    changed = Signal()
    """Other ticks."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = Shown()
        self.places: tuple[Replacement, ...] = ()
        self.ticks = bytearray()

    def replace(self, shown: Shown, places: Sequence[Replacement], unticked: set[int]) -> None:
        """List these; those that begin at `unticked` are not ticked."""
        self.beginResetModel()
        self.shown, self.places = shown, tuple(places)
        self.ticks = bytearray(0 if each.start in unticked else 1 for each in places)
        self.endResetModel()
        self.changed.emit()

    @property
    def ticked(self) -> list[Replacement]:
        return [each for each, tick in zip(self.places, self.ticks, strict=True) if tick]

    @property
    def unticked(self) -> set[int]:
        """Where those begin that are not ticked."""
        return {each.start for each, tick in zip(self.places, self.ticks, strict=True) if not tick}

    def toggle(self, row: int) -> None:
        if 0 <= row < len(self.ticks):
            self.ticks[row] ^= 1
            self.dataChanged.emit(self.index(row), self.index(row))
            self.changed.emit()

    def tick_all(self, on: bool) -> None:
        self.ticks = bytearray([on]) * len(self.places)
        if self.places:
            self.dataChanged.emit(self.index(0), self.index(len(self.places) - 1))
        self.changed.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        each = self.places[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                change = listed(_spoken(run) for run in self.shown.runs(each))
                return tr("line {number}: {change}", number=self.shown.line(each.start), change=change)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if self.ticks[index.row()] else Qt.CheckState.Unchecked
            case _:
                return None


class ReplaceList(QListView):
    """Space and a click on the box tick; going to a row shows its place."""

    visited = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows = ReplaceRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Places"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        x = round(event.position().x())
        if index.isValid() and _box_of(self.visualRect(index), self.isRightToLeft()).adjusted(-8, -9, 8, 9).contains(
            x, round(event.position().y())
        ):
            self.rows.toggle(index.row())

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if current.isValid():
            self.visited.emit(current.row())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, ReplaceRows):
            return
        tones, box = tones_of(option.palette), QRect(option.rect)
        each, ticked = rows.places[index.row()], bool(rows.ticks[index.row()])
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        paint_ground(painter, option, box, tones)
        _paint_box(painter, _box_of(box, mirrored), ticked, tones)
        painter.setFont(small_font(option.font))
        painter.setPen(tones.dim)
        width = painter.fontMetrics().horizontalAdvance("8" * len(amount(rows.shown.line(rows.places[-1].start))))
        first = MARGIN + BOX + 8
        number = box.adjusted(0, 0, 0, 0)
        number.setWidth(width)
        number.moveLeft(box.right() - first - width if mirrored else box.left() + first)
        painter.drawText(
            number, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, amount(rows.shown.line(each.start))
        )
        painter.setFont(option.font)
        taken = first + width + 10
        room = box.adjusted(MARGIN, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, -MARGIN, 0)
        height = painter.fontMetrics().height()
        room = QRect(room.left(), room.center().y() - height // 2, room.width(), height)
        painter.setOpacity(1.0 if ticked else 0.45)
        painter.setClipRect(room)
        paint_runs(painter, room, rows.shown.runs(each), tones)
        painter.restore()


def _spoken(run: Run) -> str:
    words = run.text.strip()
    match run.sign:
        case Sign.DELETED:
            return tr("delete {words}", words=words)
        case Sign.INSERTED:
            return tr("insert {words}", words=words)
        case _:
            return words


def _box_of(row: QRect, mirrored: bool) -> QRect:
    """Where the tick of a row is."""
    left = row.right() - MARGIN - BOX if mirrored else row.left() + MARGIN
    return QRect(left, row.center().y() - BOX // 2 + 1, BOX, BOX)


def _paint_box(painter: QPainter, box: QRect, ticked: bool, tones: Tones) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tones.accent if ticked else tones.dim)
    painter.setBrush(tones.accent if ticked else tones.page)
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    if ticked:
        painter.drawPixmap(
            box.adjusted(1, 1, -1, -1),
            icons.pixmap("check", tones.on_accent, BOX - 2, painter.device().devicePixelRatioF()),
        )


def _in_one_line(text: str) -> str:
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
    return shown.replace("\n", "¶")
