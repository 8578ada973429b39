"""The list of machine edits under headings by day and hour: a model over them, the view, and how a row is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writer.assist.history import State
from writer.language.rewriting.history import Record, by_hour
from writer.tongue import tr
from writer.ui.history.words import hour_words, line_words, runs, spoken, state_words
from writer.ui.issues.rows import paint_ground, paint_runs, small_font
from writer.ui.issues.words import Run
from writer.ui.tones import tones_of

Index = QModelIndex | QPersistentModelIndex
Row = Record | str
"""A heading is its words."""

ROOT: Final = QModelIndex()
MARGIN: Final = 8
PADDING: Final = 6
COMPARED: Final = 200
"""Characters of an edit that a row compares at most; more does not fit."""
REACH: Final = 60


class HistoryRows(QAbstractListModel):
    """Headings and records, in the order they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.state: Callable[[int], State] = lambda _number: State.STANDS
        self._runs: dict[int, list[Run]] = {}

    def replace(self, records: Sequence[Record], today: date) -> None:
        """List these instead."""
        rows: list[Row] = []
        for day, hour, group in by_hour(records):
            rows += [hour_words(day, hour, today), *group]
        self.beginResetModel()
        self.rows = tuple(rows)
        self._runs.clear()
        self.endResetModel()

    def record(self, row: int) -> Record | None:
        """The record of that row; None for a heading, and outside."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Record) else None

    def row_of(self, number: int) -> int:
        """-1 when it is not listed."""
        return next((row for row, found in enumerate(self.rows) if _number(found) == number), -1)

    def runs(self, record: Record) -> list[Run]:
        """The change as one line."""
        if record.number not in self._runs:
            shown = runs(record.passage, COMPARED, REACH)
            self._runs[record.number] = [Run(run.sign, " ".join(run.text.splitlines()) or " ") for run in shown]
        return self._runs[record.number]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.record(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        record = self.record(index.row())
        return self.rows[index.row()] if record is None else spoken(record, self.state(record.number))


class HistoryList(QListView):
    """Keeps the chosen record when others come."""

    visited = Signal(int)
    """The writer moved to the record with this number."""
    opened = Signal(int)
    """Go to its place, with the keyboard."""
    revert_wanted = Signal(int)
    left = Signal()
    """Esc: back to the page."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = HistoryRows()
        self._silent = False
        self.setModel(self.rows)
        self.setItemDelegate(HistoryPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Edits"))
        self.setMinimumHeight(72)
        self.doubleClicked.connect(lambda index: self._say(self.opened, index.row()))

    @property
    def record(self) -> Record | None:
        """The chosen one."""
        return self.rows.record(self.currentIndex().row())

    def show_records(self, records: Sequence[Record], today: date) -> None:
        """List `records`; the chosen one stays chosen, and the newest is when nothing was or it is gone."""
        chosen, bar = self.record, self.verticalScrollBar().value()
        first = self.rows.record(1)
        at_top = chosen is None or (first is not None and chosen.number == first.number)
        self._silent = True
        self.rows.replace(records, today)
        row = -1 if at_top or chosen is None else self.rows.row_of(chosen.number)
        if records:
            self.setCurrentIndex(self.rows.index(row if row >= 0 else 1))
            self.verticalScrollBar().setValue(bar if row >= 0 else 0)
        self._silent = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Headings are stepped over."""
        super().currentChanged(current, previous)
        if self._silent or not current.isValid():
            return
        record = self.rows.record(current.row())
        if record is not None:
            self.visited.emit(record.number)
            if current.row() == 1:
                self.scrollToTop()
            return
        step = 1 if current.row() > previous.row() or current.row() == 0 else -1
        self.setCurrentIndex(self.rows.index(current.row() + step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self._say(self.revert_wanted, self.currentIndex().row())
            case Qt.Key.Key_Space if plain:
                self._say(self.opened, self.currentIndex().row())
            case Qt.Key.Key_Escape if plain:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the chosen row shows its place as well; one on a heading does nothing."""
        row, before = self.indexAt(event.position().toPoint()).row(), self.currentIndex().row()
        if self.rows.record(row) is None:
            return
        super().mousePressEvent(event)
        if row == before:
            self._say(self.visited, row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._say(self.visited, self.currentIndex().row())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def _say(self, signal: SignalInstance, row: int) -> None:
        record = self.rows.record(row)
        if record is not None:
            signal.emit(record.number)


class HistoryPainter(QStyledItemDelegate):
    """Paints a heading, or a row: the change in its context; below it when, what, and what has become of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rows = index.model()
        small = QFontMetrics(small_font(option.font)).height()
        if isinstance(rows, HistoryRows) and rows.record(index.row()) is None:
            return QSize(120, small + PADDING + (PADDING if index.row() else 0))
        return QSize(120, option.fontMetrics.height() + small + 2 * PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, HistoryRows):
            return
        tones = tones_of(option.palette)
        box: QRect = option.rect
        font: QFont = option.font
        record = rows.record(index.row())
        painter.save()
        words = box.adjusted(MARGIN, PADDING, -MARGIN, 0)
        if record is None:
            painter.setFont(small_font(font))
            painter.setPen(tones.dim)
            low = box.adjusted(MARGIN, 0, -MARGIN, -PADDING // 2)
            painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, str(index.data()))
        else:
            paint_ground(painter, option, box, tones)
            words.setHeight(QFontMetrics(font).height())
            painter.setFont(font)
            paint_runs(painter, words, rows.runs(record), tones)
            painter.setFont(small_font(font))
            painter.setPen(tones.dim)
            below = words.translated(0, words.height() + 2)
            _paint_below(painter, below, line_words(record), state_words(rows.state(record.number)))
        painter.restore()


def _paint_below(painter: QPainter, room: QRect, left: str, right: str) -> None:
    metrics = painter.fontMetrics()
    taken = metrics.horizontalAdvance(right) + (12 if right else 0)
    shown = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room.width() - taken)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)


def _number(row: Row) -> int:
    return row.number if isinstance(row, Record) else -1
