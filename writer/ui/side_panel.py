"""A dock at one side: one panel at a time beside the page, as wide as the writer last drew it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import dress, icon_button, label
from writer.ui.motion import motion_wanted
from writer.ui.tones import tones_of

WIDTH, NARROWEST, WIDEST = 320, 240, 560
LEADING_WIDTH, LEADING_NARROWEST = 240, 180
SLIDE_MS = 120


class SidePanel(QWidget):
    """Slides in from its side and out again; the page gives way. With `motion` False it is simply there."""

    closed = Signal()
    """The writer closed it with its cross."""

    def __init__(self, motion: bool = True, parent: QWidget | None = None, *, leading: bool = False) -> None:
        """`leading`: it stands before the page, at the left where one writes from left to right."""
        super().__init__(parent)
        self._motion = motion
        self._leading = leading
        self._panel_width = LEADING_WIDTH if leading else WIDTH
        self._title = label("", "section")
        self._panels = QStackedWidget()
        self._inner = QWidget(self)
        self._slide = QVariantAnimation(self, duration=SLIDE_MS)
        self._slide.valueChanged.connect(lambda width: self.setFixedWidth(int(width)))
        self._slide.finished.connect(self._settle)
        self._lay_out()
        dress(self, hidden=True)
        self.setFixedWidth(0)
        self.hide()

    @property
    def panel(self) -> QWidget | None:
        """The panel that is shown, or sliding in."""
        return self._panels.currentWidget() if self._open else None

    def add_panel(self, panel: QWidget, title: str) -> None:
        panel.setWindowTitle(title)
        self._panels.addWidget(panel)

    def show_panel(self, panel: QWidget) -> None:
        """Show `panel`, one of those added, instead of what is there."""
        self._panels.setCurrentWidget(panel)
        self._title.setText(panel.windowTitle())
        self._open = True
        self.show()
        self._move_to(self._panel_width)

    def hide_panel(self) -> None:
        self._open = False
        self._move_to(0)

    @property
    def leading(self) -> bool:
        """Whether it stands before the page."""
        return self._leading

    @property
    def panel_width(self) -> int:
        """Logical pixels; kept while hidden, so that it can be remembered."""
        return self._panel_width

    def set_panel_width(self, width: int) -> None:
        self._panel_width = max(LEADING_NARROWEST if self._leading else NARROWEST, min(WIDEST, width))
        self._inner.setFixedWidth(self._panel_width)
        if self._open:
            self.setFixedWidth(self._panel_width)

    def sizeHint(self) -> QSize:
        return QSize(self._panel_width, 400)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        held = self.width() - self._panel_width if self._leading is not mirrored else 0
        self._inner.setGeometry(held, 0, self._panel_width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.panel)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - 1 if mirrored is not self._leading else 0, 0, 1, self.height(), tones.line)

    def _lay_out(self) -> None:
        self._open = False
        close = icon_button("x", tr("Close the panel before the page") if self._leading else tr("Close this panel"))
        close.clicked.connect(self._close)
        grip = _Grip(self)
        body = QVBoxLayout()
        body.setContentsMargins(12, 8, 12, 8)
        body.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        body.addLayout(head)
        body.addWidget(self._panels, 1)
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(body, 1)
        row.insertWidget(1 if self._leading else 0, grip)
        self._inner.setFixedWidth(self._panel_width)

    def _close(self) -> None:
        self.hide_panel()
        self.closed.emit()

    def _move_to(self, width: int) -> None:
        self._slide.stop()
        if not (self._motion and motion_wanted(self)) or self.width() == width:
            self.setFixedWidth(width)
            self._settle()
            return
        self._slide.setStartValue(self.width())
        self._slide.setEndValue(width)
        self._slide.start()

    def _settle(self) -> None:
        self.setVisible(self._open)


class _Grip(QWidget):
    """The edge towards the page, drawn with the mouse to make the panel wider or narrower."""

    def __init__(self, panel: SidePanel) -> None:
        super().__init__()
        self._panel = panel
        self._from: tuple[QPoint, int] | None = None
        self.setFixedWidth(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = (event.globalPosition().toPoint(), self._panel.panel_width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        start, width = self._from
        moved = start.x() - event.globalPosition().toPoint().x()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._panel.set_panel_width(width + (-moved if mirrored is not self._panel.leading else moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
