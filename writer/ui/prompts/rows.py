"""The list of prompts under headings: a model over the groups, the view, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writer.assist.prompt_catalogue import Entry, Group
from writer.ui import icons
from writer.ui.issues.rows import paint_ground, small_font
from writer.ui.tones import Tones, tones_of

Index = QModelIndex | QPersistentModelIndex
Row = Entry | str
"""A heading is its words."""

ROOT: Final = QModelIndex()
MARGIN: Final = 8
PADDING: Final = 6
SIGN: Final = 14
"""Pixels of the sign of a prompt that cannot be used."""
EMPTY: Final = "None yet. “New” makes one."


class PromptRows(QAbstractListModel):
    """Headings and prompts, in the order they are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def replace(self, groups: Sequence[Group]) -> None:
        """List these instead."""
        rows: list[Row] = []
        for group in groups:
            rows += [heading(group), *group.entries]
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The prompt of that row; None for a heading, and outside."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Entry) else None

    def row_of(self, path: Path) -> int:
        """-1 when it is not listed."""
        return next((row for row, found in enumerate(self.rows) if isinstance(found, Entry) and found.path == path), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()] if entry is None else entry.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.rows[index.row()] if entry is None else spoken(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return None if entry is None else entry.reason or entry.note or None
            case _:
                return None


class PromptRowsView(QListView):
    """Keeps the chosen prompt when others come; headings are stepped over."""

    chosen = Signal(Path)
    """The writer moved to it."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = PromptRows()
        self._silent = False
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Prompts")

    @property
    def entry(self) -> Entry | None:
        return self.rows.entry(self.currentIndex().row())

    def show_groups(self, groups: Sequence[Group], chosen: Path | None) -> None:
        """List `groups` with the prompt at `chosen` chosen; nothing is emitted."""
        self._silent = True
        place = self.verticalScrollBar().value()
        self.rows.replace(groups)
        self.verticalScrollBar().setValue(place)
        self._silent = False
        self.show_chosen(chosen)

    def show_chosen(self, path: Path | None) -> None:
        """Mark the prompt at `path` as the one that is open; nothing is emitted."""
        self._silent = True
        row = self.rows.row_of(path) if path else -1
        self.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self._silent = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        if self._silent or not current.isValid():
            return
        entry = self.rows.entry(current.row())
        if entry is not None:
            self.chosen.emit(entry.path)
            if current.row() == 1:
                self.scrollToTop()
            return
        step = 1 if current.row() > previous.row() or current.row() == 0 else -1
        following = current.row() + step
        self.setCurrentIndex(self.rows.index(following) if 0 <= following < len(self.rows.rows) else previous)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a heading does nothing."""
        if self.rows.entry(self.indexAt(event.position().toPoint()).row()) is not None:
            super().mousePressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a heading, or a row: the title, a dot when it is not saved; below it why it cannot be used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = _entry(index)
        small = QFontMetrics(small_font(option.font)).height()
        if entry is None:
            return QSize(80, small + PADDING + (2 * PADDING if index.row() else 0))
        second = small + 1 if _second(entry) else 0
        return QSize(80, option.fontMetrics.height() + second + PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, tones = _entry(index), tones_of(option.palette)
        box: QRect = option.rect
        painter.save()
        if entry is None:
            painter.setFont(small_font(option.font))
            painter.setPen(tones.dim)
            low = box.adjusted(MARGIN, 0, -MARGIN, -PADDING // 2)
            words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, low.width())
            painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, words)
        else:
            paint_ground(painter, option, box, tones)
            _paint_entry(painter, option, box.adjusted(MARGIN, PADDING // 2 + 1, -MARGIN, 0), entry, tones)
        painter.restore()


def heading(group: Group) -> str:
    """The words over a group."""
    match group.kind:
        case "pack":
            return f"Pack: {group.title}"
        case "package":
            return f"Python package: {group.title}"
        case "own" if not group.entries:
            return f"{group.title} · {EMPTY}"
        case _:
            return group.title


def spoken(entry: Entry) -> str:
    """A row for a screen reader."""
    words = [entry.title, "not saved" if entry.unsaved else "", entry.reason or entry.note]
    return ", ".join(filter(None, words))


def _second(entry: Entry) -> str:
    return entry.reason or entry.note


def _entry(index: Index) -> Entry | None:
    rows = index.model()
    return rows.entry(index.row()) if isinstance(rows, PromptRows) else None


def _paint_entry(painter: QPainter, option: QStyleOptionViewItem, room: QRect, entry: Entry, tones: Tones) -> None:
    metrics = QFontMetrics(option.font)
    line = QRect(room.left(), room.top(), room.width(), metrics.height())
    if entry.reason:
        ratio = painter.device().devicePixelRatioF()
        sign = icons.pixmap("triangle-alert", tones.amber, SIGN, ratio)
        painter.drawPixmap(line.right() - SIGN, line.top() + (line.height() - SIGN) // 2, sign)
        line.setRight(line.right() - SIGN - 4)
    if entry.unsaved:
        painter.setPen(tones.accent)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "•")
        line.setRight(line.right() - 12)
    painter.setFont(option.font)
    painter.setPen(tones.dim if entry.note else tones.text)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, flags, metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, line.width()))
    if _second(entry):
        painter.setFont(small_font(option.font))
        painter.setPen(tones.dim)
        small = painter.fontMetrics()
        below = QRect(room.left(), room.top() + metrics.height(), room.width(), small.height())
        painter.drawText(below, flags, small.elidedText(_second(entry), Qt.TextElideMode.ElideRight, below.width()))
