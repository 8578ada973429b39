"""The list of issues: a model over them, and how a row is painted. Rows are alike in height: thousands cost nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from writer.assist.issues import Issue
from writer.language.grammar.wording import shown
from writer.tongue import tr
from writer.ui.directions import direction_of
from writer.ui.editor.waves import draw_line
from writer.ui.issues.words import Run, Sign, runs, spoken
from writer.ui.palettes import Palette, palette_of
from writer.ui.tones import Tones, mixed, tones_of

_HALF_WORD: Final = re.compile(r"^…\s*\S*\s+(?=\S)")

Index = QModelIndex | QPersistentModelIndex

ROOT: Final = QModelIndex()
MARK_WIDTH: Final = 16
MARGIN: Final = 8
PADDING: Final = 6
"""Pixels above and below the two lines of a row."""
NEAR: Final = 12
"""Characters on either side that make an issue the same one."""
BEFORE_SHARE: Final = 0.34
"""Of a row's width: how much the words before a change may take when room is short."""


class IssueRows(QAbstractListModel):
    """The issues that are listed. `choice` is the replacement of the current row that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.issues: tuple[Issue, ...] = ()
        self.current, self.choice = -1, 0

    def replace(self, issues: Sequence[Issue]) -> None:
        """List these instead."""
        self.beginResetModel()
        self.issues = tuple(issues)
        self.current, self.choice = -1, 0
        self.endResetModel()

    def choose(self, row: int, choice: int) -> None:
        """Show row number `row` with this replacement, all others with their first."""
        for changed in {self.current, row}:
            self.current, self.choice = row, choice
            self.dataChanged.emit(self.index(changed), self.index(changed))

    def choice_of(self, row: int) -> int:
        return self.choice if row == self.current else 0

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.issues)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.issues[index.row()], self.choice_of(index.row()))
        return None


class IssueList(QListView):
    """Keeps the chosen issue and what is at its top when other issues come or go."""

    visited = Signal(int)
    """The writer moved to this row; not when the row is another because the list changed."""
    fix_wanted = Signal(int)
    kind_wanted = Signal(int)
    ignore_wanted = Signal(int)
    opened = Signal(int)
    """Go to its place, with the keyboard."""
    stepped = Signal(int)
    """+1 or -1: the next or the previous replacement."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = IssueRows()
        self._silent = False
        self.setModel(self.rows)
        self.delegate = IssuePainter(self)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Issues"))
        self.setMinimumHeight(72)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @property
    def row(self) -> int:
        """The current row; -1 for none."""
        return self.currentIndex().row()

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """List `issues`; the current one stays current, or its place in the list does."""
        if tuple(issues) == self.rows.issues:
            return
        row, before = self.row, _names(self.rows.issues)
        top = self.indexAt(QPoint(2, 2)).row()
        offset = self.visualRect(self.rows.index(top)).top() if top >= 0 else 0
        choice = self.rows.choice
        self._silent = True
        self.rows.replace(issues)
        places = {name: number for number, name in enumerate(_names(issues))}
        if issues:
            kept = places.get(before[row]) if row >= 0 else None
            self.setCurrentIndex(self.rows.index(min(max(row, 0), len(issues) - 1) if kept is None else kept))
            self.rows.choose(self.row, 0 if kept is None else choice)
        if top >= 0 and before[top] in places:
            self._put_on_top(places[before[top]], offset)
        self._silent = False

    def choose(self, issue: Issue) -> None:
        """Make `issue` the current one, if it is listed."""
        if issue in self.rows.issues:
            self._silent = True
            self.setCurrentIndex(self.rows.index(self.rows.issues.index(issue)))
            self._silent = False

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        self.rows.choose(current.row(), 0)
        if not self._silent and current.isValid():
            self.visited.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.fix_wanted.emit(self.row)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if plain:
                self.ignore_wanted.emit(self.row)
            case Qt.Key.Key_A if plain:
                self.kind_wanted.emit(self.row)
            case Qt.Key.Key_Space if plain:
                self.opened.emit(self.row)
            case Qt.Key.Key_Right | Qt.Key.Key_Left if plain:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the row that is current already shows its place as well."""
        before = self.row
        super().mousePressEvent(event)
        if before >= 0 and self.indexAt(event.position().toPoint()).row() == before:
            self.visited.emit(before)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.row >= 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.visited.emit(self.row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)

    def _put_on_top(self, row: int, offset: int) -> None:
        self.scrollTo(self.rows.index(row), QListView.ScrollHint.PositionAtTop)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - offset)


class IssuePainter(QStyledItemDelegate):
    """Paints a row: the line of its category, the change in its context, and below it why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.palette: Palette = palette_of("light")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(small_font(option.font))
        height = option.fontMetrics.height() + small.height() + 2 * PADDING + 2
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        if not isinstance(rows, IssueRows):
            return
        issue, choice = rows.issues[index.row()], rows.choice_of(index.row())
        tones = tones_of(option.palette)
        box: QRect = option.rect
        font: QFont = option.font
        painter.save()
        paint_ground(painter, option, box, tones)
        colour = self.palette.squiggle(issue.diagnostic.category)
        metrics = QFontMetrics(font)
        words = QRect(box.left() + MARGIN + MARK_WIDTH + 8, box.top() + PADDING, 0, metrics.height())
        words.setRight(box.right() - MARGIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = QStyle.visualRect(option.direction, box, words)
        mark = QStyle.visualRect(option.direction, box, QRect(box.left() + MARGIN, box.top(), MARK_WIDTH, 1))
        left, middle = mark.left(), words.center().y() + 1
        draw_line(painter, issue.diagnostic.category, left, left + MARK_WIDTH, middle, colour)
        painter.setFont(font)
        paint_runs(painter, words, runs(issue, choice), tones)
        below = words.translated(0, words.height() + 2)
        painter.setFont(small_font(font))
        painter.setPen(tones.dim)
        reason = shown(issue.diagnostic.message)
        painter.setLayoutDirection(direction_of(reason, option.direction))
        reason = painter.fontMetrics().elidedText(reason, Qt.TextElideMode.ElideRight, below.width())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, QStyle.visualAlignment(option.direction, side), reason)
        painter.restore()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRect, tones: Tones) -> None:
    """What a row that is chosen or pointed at stands on."""
    state: QStyle.StateFlag = option.state
    chosen, pointed = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_MouseOver
    if not chosen and not pointed:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = bool(state & QStyle.StateFlag.State_HasFocus) and bool(chosen)
    painter.setPen(QPen(tones.accent, 2) if focused else Qt.GlobalColor.transparent)
    painter.setBrush(mixed(tones.page, tones.accent, 0.16) if chosen else tones.hover)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


def small_font(font: QFont) -> QFont:
    """For the second line."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def paint_runs(painter: QPainter, room: QRect, shown: Sequence[Run], tones: Tones) -> None:
    """The change in one line; the words before it give way first, then those behind."""
    metrics = painter.fontMetrics()
    width = {number: metrics.horizontalAdvance(run.text) for number, run in enumerate(shown)}
    changed = sum(width[number] for number, run in enumerate(shown) if run.sign is not Sign.SAME)
    behind = width[len(shown) - 1] if shown and shown[-1].sign is Sign.SAME else 0
    before_room = max(round(room.width() * BEFORE_SHARE), room.width() - changed - behind)
    x, direction = room.left(), direction_of("".join(run.text for run in shown), painter.layoutDirection())
    for number, run in enumerate(shown):
        left = room.right() + 1 - x
        if left <= 0:
            return
        elide = Qt.TextElideMode.ElideRight
        if number == 0 and run.sign is Sign.SAME:
            left, elide = min(left, before_room), Qt.TextElideMode.ElideLeft
        text = _HALF_WORD.sub("… ", metrics.elidedText(run.text, elide, left))
        advance = metrics.horizontalAdvance(text)
        place = QStyle.visualRect(direction, room, QRect(x, room.top(), advance, room.height()))
        _paint_run(painter, place, Run(run.sign, text), tones, direction)
        x += advance + (2 if run.sign is not Sign.SAME else 0)


def _paint_run(painter: QPainter, box: QRect, run: Run, tones: Tones, direction: Qt.LayoutDirection) -> None:
    """`direction`: of the line the run is in."""
    font, plain, around = painter.font(), painter.font(), painter.layoutDirection()
    painter.setLayoutDirection(direction)
    colour = tones.text
    if run.sign is not Sign.SAME:
        deleted = run.sign is Sign.DELETED
        painter.fillRect(box, tones.deleted if deleted else tones.inserted)
        font.setStrikeOut(deleted)
        font.setUnderline(not deleted)
        colour = tones.red if deleted else tones.green
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(
        box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, run.text
    )
    painter.setFont(plain)
    painter.setLayoutDirection(around)


def _names(issues: Sequence[Issue]) -> list[Hashable]:
    """What an issue is known by while the text elsewhere changes: its paragraph, rule, words and nearest neighbours."""
    seen: Counter[Hashable] = Counter()
    names: list[Hashable] = []
    for issue in issues:
        span = issue.diagnostic.span
        near = issue.text[max(0, span.start - NEAR) : span.end + NEAR]
        alike = (issue.paragraph, issue.diagnostic.rule, near)
        seen[alike] += 1
        names.append((alike, seen[alike]))
    return names
