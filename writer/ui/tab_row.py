"""The row of documents above the page: which are open, which is shown, which have changes that are not saved.

Made when a second document is opened; with one there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton, QWidget

from writer.tongue import tr
from writer.ui import icons
from writer.ui.chrome import dress
from writer.ui.tones import tones_of

HEIGHT: Final = 32
WIDEST: Final = 220
NARROWEST: Final = 96
"""Pixels of a tab."""
BESIDE: Final = 50
"""Pixels of a tab beside its title: room before it, and the cross behind it."""
CROSS: Final = 12
"""Pixels."""
DOT: Final = 3.5
"""Radius in pixels of what says that there are unsaved changes."""


@dataclass(frozen=True, slots=True)
class TabWords:
    """What a tab says."""

    title: str
    place: str
    """Where its file is, in full; "" without one."""
    modified: bool
    read_only: bool = False

    @property
    def spoken(self) -> str:
        """For screen readers."""
        if self.modified:
            return tr("{document}, not saved", document=self.title)
        return tr("{document}, read-only", document=self.title) if self.read_only else self.title

    @property
    def tip(self) -> str:
        return self.place or tr("{document} has no file yet.", document=self.title)


class TabRow(QTabBar):
    """Says what the writer does to it by the places of the tabs, from 0; never takes the keyboard by itself."""

    chosen = Signal(int)
    close_wanted = Signal(int)
    moved = Signal(int, int)
    """From, to."""
    menu_wanted = Signal(int, QPoint)
    """A tab, and where on the screen."""
    left = Signal()
    """The writer goes back to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[TabWords, ...] = ()
        self.setAccessibleName(tr("Open documents"))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMovable(True)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        self.currentChanged.connect(self.chosen)
        self.tabMoved.connect(self.moved)
        dress(self)

    def show_tabs(self, tabs: Sequence[TabWords], shown: int) -> None:
        """Show these, number `shown` in front."""
        self.blockSignals(True)
        try:
            while self.count() > len(tabs):
                self.removeTab(self.count() - 1)
            while self.count() < len(tabs):
                self._add()
            for place, words in enumerate(tabs):
                if place >= len(self._shown) or self._shown[place] != words:
                    self._say(place, words)
            self._shown = tuple(tabs)
            self.setCurrentIndex(shown)
        finally:
            self.blockSignals(False)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, HEIGHT)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's
        wanted = self.fontMetrics().horizontalAdvance(self.tabText(index)) + BESIDE
        return QSize(min(max(wanted, NARROWEST), WIDEST), HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's
        return self.tabSizeHint(index)

    def _add(self) -> None:
        place = self.addTab("")
        close = _Close(self)
        close.clicked.connect(lambda: self.close_wanted.emit(self._place_of(close)))
        self.setTabButton(place, QTabBar.ButtonPosition.RightSide, close)

    def _say(self, place: int, words: TabWords) -> None:
        self.setTabText(place, words.title.replace("&", "&&"))
        self.setTabToolTip(place, words.tip)
        self.setAccessibleTabName(place, words.spoken)
        close = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        if isinstance(close, _Close):
            close.say(words)

    def _place_of(self, close: QWidget) -> int:
        side = QTabBar.ButtonPosition.RightSide
        return next((place for place in range(self.count()) if self.tabButton(place, side) is close), -1)

    # -- the writer --------------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            place = self.tabAt(event.position().toPoint())
            if place >= 0:
                self.close_wanted.emit(place)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.currentIndex() if by_key else self.tabAt(event.pos())
        if place >= 0:
            self.menu_wanted.emit(place, event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # turning the wheel above the row must not change the page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete:
                self.close_wanted.emit(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    # -- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the ring around the one with the keyboard; `chrome` says how tabs look, also dragged ones."""
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tones.line)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(tones.accent)
            painter.drawRect(self.tabRect(self.currentIndex()).adjusted(0, 0, -2, -2))


class _Close(QToolButton):
    """The cross of a tab; a dot while there are unsaved changes and the mouse is elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._modified = False
        self.setProperty("kind", "icon")
        self.setFixedSize(20, 20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def say(self, words: TabWords) -> None:
        self._modified = words.modified
        says = tr("Close {document}", document=words.title)
        self.setToolTip(says)
        self.setAccessibleName(says)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # the ground under the mouse
        tones = tones_of(self.palette())
        painter = QPainter(self)
        if self._modified and not self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.text)
            painter.drawEllipse(QPointF(self.rect().center()) + QPointF(0.5, 0.5), DOT, DOT)
        else:
            cross = icons.pixmap("x", tones.text if self.underMouse() else tones.dim, CROSS, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - CROSS) // 2, (self.height() - CROSS) // 2, cross)
