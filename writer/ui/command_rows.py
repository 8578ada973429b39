"""The rows of the command palette: what each offers, and how it is painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from writer.text.fuzzy import found
from writer.tongue import listed, tr
from writer.ui.issues.rows import paint_ground, small_font
from writer.ui.tones import Tones, tones_of

Index = QModelIndex | QPersistentModelIndex

ROOT: Final = QModelIndex()
MARGIN: Final = 10
PADDING: Final = 11
INDENT: Final = 14
MOST: Final = 200
"""Rows that are listed at once."""
RECENT_WORTH: Final = 24
"""What being the last that was used is worth, beside the letters; less the longer ago."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be done. `key` is what it is remembered by; a `reason` greys it and says why."""

    key: str
    title: str
    act: Callable[[], None] = field(compare=False)
    place: str = ""
    """Where else it is found: a menu, a section."""
    shortcut: str = ""
    reason: str = ""
    on: bool = False
    """Whether it is a switch that is on."""
    level: int = 0
    """How far it is indented."""


@dataclass(frozen=True, slots=True)
class Row:
    choice: Choice
    places: tuple[int, ...] = ()
    """Characters of the title that were typed."""


def matching(choices: Sequence[Choice], typed: str, recent: Sequence[str], *, ranked: bool = True) -> list[Row]:
    """The rows for what is typed. `ranked`: the best first, what was used last before others; else in their order."""
    newest = {key: len(recent) - number for number, key in enumerate(recent)}
    if not typed.strip():
        rows = [Row(choice) for choice in choices]
        return sorted(rows, key=lambda row: -newest.get(row.choice.key, 0))[:MOST] if ranked else rows
    scored: list[tuple[int, Row]] = []
    for choice in choices:
        match = found(typed, choice.title)
        if match is not None:
            worth = RECENT_WORTH * newest.get(choice.key, 0) // (len(recent) or 1)
            scored.append((match.score + worth - (8 if choice.reason else 0), Row(choice, match.places)))
    if ranked:
        scored.sort(key=lambda each: -each[0])
    return [row for _, row in scored]


class CommandRows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def replace(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.rows[index.row()].choice
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(choice)
            case Qt.ItemDataRole.ToolTipRole:
                return choice.reason or None
            case _:
                return None


def spoken(choice: Choice) -> str:
    """For screen readers."""
    state = _on(choice)
    unable = tr("not possible: {reason}", reason=choice.reason) if choice.reason else ""
    return listed(filter(None, (choice.title, choice.place, state, choice.shortcut, unable)))


def _on(choice: Choice) -> str:
    return tr("on", meaning="a switch") if choice.on else ""


class CommandList(QListView):
    """Never has the keyboard: the field above it moves its choice."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = CommandRows()
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What can be done"))

    @property
    def choice(self) -> Choice | None:
        row = self.currentIndex().row()
        return self.rows.rows[row].choice if 0 <= row < len(self.rows.rows) else None

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        self.rows.replace(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(max(0, min(current, len(rows) - 1))))

    def step(self, by: int) -> None:
        """Choose another row; by one around the end."""
        count, row = len(self.rows.rows), self.currentIndex().row()
        if count:
            to = (row + by) % count if abs(by) == 1 else max(0, min(count - 1, row + by))
            self.setCurrentIndex(self.rows.index(to))

    @property
    def row_height(self) -> int:
        return self.fontMetrics().height() + PADDING


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, CommandRows):
            return
        row, tones = rows.rows[index.row()], tones_of(option.palette)
        choice = row.choice
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        paint_ground(painter, option, option.rect, tones)
        room = QRect(option.rect).adjusted(MARGIN, 0, -MARGIN, 0)
        painter.setFont(small_font(option.font))
        painter.setPen(tones.dim)
        end = " · ".join(filter(None, (_on(choice), choice.place, choice.shortcut)))
        end = choice.reason or end
        most = room.width() * 2 // 3 if choice.reason else room.width() // 2
        end = painter.fontMetrics().elidedText(end, Qt.TextElideMode.ElideRight, most)
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, end)
        taken = painter.fontMetrics().horizontalAdvance(end) + 12
        indent = INDENT * choice.level
        room = room.adjusted(taken, 0, -indent, 0) if mirrored else room.adjusted(indent, 0, -taken, 0)
        _paint_title(painter, option.font, room, row, tones)
        painter.restore()


def _paint_title(painter: QPainter, font: QFont, room: QRect, row: Row, tones: Tones) -> None:
    """The title, the letters that were typed in bold and in the accent; in one piece from right to left."""
    plain = tones.dim if row.choice.reason else tones.text
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    title = QFontMetrics(font).elidedText(row.choice.title, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(plain)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    if not row.places or painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.drawText(room, flags, title)
        return
    x = room.left()
    for marked, piece in _pieces(title, row.places):
        painter.setFont(bold if marked else font)
        painter.setPen(tones.accent if marked and not row.choice.reason else plain)
        box = QRect(x, room.top(), room.right() + 1 - x, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, piece)
        x += painter.fontMetrics().horizontalAdvance(piece)


def _pieces(title: str, places: Sequence[int]) -> list[tuple[bool, str]]:
    """Runs of letters that were typed and that were not."""
    marked = set(places)
    pieces: list[tuple[bool, str]] = []
    for place, sign in enumerate(title):
        if pieces and pieces[-1][0] == (place in marked):
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + sign)
        else:
            pieces.append((place in marked, sign))
    return pieces
