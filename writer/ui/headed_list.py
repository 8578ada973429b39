"""A list of lines under headings, of which one is chosen: a model over them, the view, and how a line is painted.

Its own module because the prompts and the models are both listed so.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writer.ui import icons
from writer.ui.issues.rows import paint_ground, small_font
from writer.ui.tones import Tones, tones_of

Index = QModelIndex | QPersistentModelIndex

ROOT: Final = QModelIndex()
MARGIN: Final = 8
PADDING: Final = 6
SIGN: Final = 14
"""Pixels of the sign at the right of a line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the list. `key` is what it is known by."""

    key: Hashable
    title: str
    below: str = ""
    """A second, smaller line; "" for none."""
    warns: bool = False
    """Whether it has the sign of a warning."""
    dot: bool = False
    dim: bool = False
    spoken: str = ""
    """For screen readers; the title when empty."""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Headed:
    """A heading and the lines below it."""

    heading: str
    lines: tuple[Line, ...]


class HeadedRows(QAbstractListModel):
    """Headings and lines, in the order they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Line | str, ...] = ()

    def replace(self, groups: Sequence[Headed]) -> None:
        """List these instead."""
        rows: list[Line | str] = []
        for group in groups:
            rows += [group.heading, *group.lines]
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """None for a heading, and outside."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Line) else None

    def row_of(self, key: Hashable) -> int:
        """-1 when it is not listed."""
        return next((row for row, found in enumerate(self.rows) if isinstance(found, Line) and found.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()] if line is None else line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.rows[index.row()] if line is None else line.spoken or line.title
            case Qt.ItemDataRole.ToolTipRole:
                return None if line is None else line.tip or None
            case _:
                return None


class HeadedList(QListView):
    """Keeps what is chosen when other lines come; headings are stepped over."""

    chosen = Signal(object)
    """The writer moved to the line with this key."""

    def __init__(self, name: str) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self.rows = HeadedRows()
        self._silent = False
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    @property
    def listed(self) -> tuple[str, ...]:
        """What can be read now, headings among it."""
        return tuple(row.title if isinstance(row, Line) else row for row in self.rows.rows)

    def show_groups(self, groups: Sequence[Headed], chosen: Hashable | None) -> None:
        """List `groups` with the line of `chosen` chosen; nothing is emitted."""
        self._silent = True
        place = self.verticalScrollBar().value()
        self.rows.replace(groups)
        self.verticalScrollBar().setValue(place)
        self._silent = False
        self.show_chosen(chosen)

    def show_chosen(self, key: Hashable | None) -> None:
        """Mark the line of `key`; nothing is emitted."""
        self._silent = True
        row = self.rows.row_of(key) if key is not None else -1
        self.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self._silent = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if self._silent or not current.isValid():
            return
        line = self.rows.line(current.row())
        if line is not None:
            self.chosen.emit(line.key)
            if current.row() == 1:
                self.scrollToTop()
            return
        step = 1 if current.row() > previous.row() or current.row() == 0 else -1
        following = current.row() + step
        self.setCurrentIndex(self.rows.index(following) if 0 <= following < len(self.rows.rows) else previous)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a heading does nothing."""
        if self.rows.line(self.indexAt(event.position().toPoint()).row()) is not None:
            super().mousePressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a heading, or a line: the title, sign and dot at its right, the second line below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = _line(index)
        small = QFontMetrics(small_font(option.font)).height()
        if line is None:
            return QSize(80, small + PADDING + (2 * PADDING if index.row() else 0))
        second = small + 1 if line.below else 0
        return QSize(80, option.fontMetrics.height() + second + PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, tones = _line(index), tones_of(option.palette)
        box: QRect = option.rect
        painter.save()
        if line is None:
            painter.setFont(small_font(option.font))
            painter.setPen(tones.dim)
            low = box.adjusted(MARGIN, 0, -MARGIN, -PADDING // 2)
            words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, low.width())
            painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)
        else:
            paint_ground(painter, option, box, tones)
            _paint_line(painter, option, box.adjusted(MARGIN, PADDING // 2 + 1, -MARGIN, 0), line, tones)
        painter.restore()


def _line(index: Index) -> Line | None:
    rows = index.model()
    return rows.line(index.row()) if isinstance(rows, HeadedRows) else None


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line, tones: Tones) -> None:
    metrics = QFontMetrics(option.font)
    high = QRect(room.left(), room.top(), room.width(), metrics.height())
    if line.warns:
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap("triangle-alert", tones.amber, SIGN, ratio)
        painter.drawPixmap(high.right() - SIGN, high.top() + (high.height() - SIGN) // 2, sign)
        high.setRight(high.right() - SIGN - 4)
    if line.dot:
        painter.setPen(tones.accent)
        painter.drawText(high, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "•")
        high.setRight(high.right() - 12)
    painter.setFont(option.font)
    painter.setPen(tones.dim if line.dim else tones.text)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(high, flags, metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, high.width()))
    if line.below:
        painter.setFont(small_font(option.font))
        painter.setPen(tones.dim)
        small = painter.fontMetrics()
        low = QRect(room.left(), room.top() + metrics.height(), room.width(), small.height())
        painter.drawText(low, flags, small.elidedText(line.below, Qt.TextElideMode.ElideRight, low.width()))
