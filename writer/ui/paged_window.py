"""A window beside the main one, with a switch between its pages on top: the prompts, the models. Never modal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from writer.tongue import tr
from writer.ui.chrome import dress, rule
from writer.ui.message_bar import MessageBar
from writer.ui.segmented import Segmented


class PagedWindow(QWidget):
    """`bar` says what happened, `switch` which page is shown. A subclass adds the pages, in the order of the switch."""

    page_chosen = Signal(str)
    """The value of the page that is shown now."""
    activated = Signal()
    """The writer came to the window."""

    def __init__(
        self,
        title: str,
        pages: Sequence[tuple[str, str, str]],
        size: QSize,
        least: QSize,
        switch_width: int,
        parent: QWidget | None = None,
    ) -> None:
        """`pages` as `Segmented` wants them; `size` as far as the screen has room, never below `least`."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(size.boundedTo(room))
        self.setMinimumSize(least)
        self.setAutoFillBackground(True)
        self.bar = MessageBar()
        self.switch = Segmented(tr("Page", meaning="of a window"), pages)
        self.switch.setFixedWidth(switch_width)
        self._values = tuple(value for value, _word, _sentence in pages)
        self._pages = QStackedWidget()
        self._lay_out_frame()
        self.switch.show_value(self._values[0])
        self.switch.chosen.connect(self.show_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        dress(self)

    @property
    def values(self) -> tuple[str, ...]:
        """Of the pages, in their order."""
        return self._values

    @property
    def page_shown(self) -> str:
        """The value of the page."""
        return self.switch.value

    def add_pages(self, *pages: QWidget) -> None:
        for page in pages:
            self._pages.addWidget(page)

    def show_page(self, page: str) -> None:
        """Show the page with this value."""
        self.switch.show_value(page)
        self._pages.setCurrentIndex(self._values.index(page))
        self.page_chosen.emit(page)

    def come(self) -> None:
        """To the front, with the keyboard where it begins when the window was closed."""
        if not self.isVisible():
            self.first_focus().setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    def first_focus(self) -> QWidget:
        """What has the keyboard in a window just opened."""
        return self.switch

    def leave(self) -> None:
        """Esc: what is open inside the window is closed first, then the window."""
        self.close()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out_frame(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 10)
        top.addStretch(1)
        top.addWidget(self.switch)
        top.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(rule())
        outer.addWidget(self.bar)
        outer.addWidget(self._pages, 1)
