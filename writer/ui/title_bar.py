"""The slim area on top: menus, the title of the document, toggles of the panels."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QSizePolicy, QStyle, QToolButton, QWidget

from writer.tongue import tr
from writer.ui.chrome import dress, icon_button
from writer.ui.elided import ElidedLabel
from writer.ui.tones import tones_of

HEIGHT = 40
ITEM_PADDING = 28
"""Pixels around the words of a menu, at most."""


class TitleBar(QWidget):
    """The title stands in the middle of the window as long as menus and toggles leave room, then between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.menu_bar = _MenuBar()
        self.menu_bar.setAccessibleName(tr("Menus"))
        self._title = ElidedLabel("", "section", self)
        self._title.setAccessibleDescription(tr("Document"))
        self._dot = QLabel("•", self)
        self._toggles = QHBoxLayout()
        self._toggles.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 4)
        row.addWidget(self.menu_bar)
        row.addStretch(1)
        row.addLayout(self._toggles)
        self.set_title(tr("Untitled"), False)
        dress(self)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def shows_modified(self) -> bool:
        return not self._dot.isHidden()

    def set_title(self, name: str, modified: bool) -> None:
        """Show `name`, with a dot when there are changes that are not in the file."""
        self._title.show_text(name)
        self._dot.setVisible(modified)
        self._dot.setToolTip(tr("There are changes that are not in the file."))
        self._dot.setAccessibleName(tr("Not saved"))
        self._place_title()

    def add_toggle(self, action: QAction, icon: str) -> QToolButton:
        """A button at the right end that shows `icon` and follows the checkable `action`."""
        made = self.add_button(action, icon)
        made.setCheckable(True)
        action.toggled.connect(made.setChecked)
        made.setChecked(action.isChecked())
        return made

    def add_button(self, action: QAction, icon: str) -> QToolButton:
        """A button at the right end that shows `icon` and does `action`."""
        keys = action.shortcut().toString()
        words = action.text().replace("&", "").removesuffix("…")
        made = icon_button(icon, f"{words} ({keys})" if keys else words)
        made.clicked.connect(action.trigger)
        self._toggles.addWidget(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_title()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tones.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tones.line)

    def _place_title(self) -> None:
        first = self.menu_bar.sizeHint().width() + 24
        last = self.width() - self._toggles.sizeHint().width() - 36
        wanted = self._title.sizeHint().width()
        left = max(first, (self.width() - wanted) // 2)
        width = max(0, min(wanted, last - left))
        for part, place in (
            (self._title, QRect(left, 0, width, HEIGHT - 1)),
            (self._dot, QRect(left + width + 5, 0, 12, HEIGHT - 1)),
        ):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


class _MenuBar(QMenuBar):
    """Asks for as much width as its menus need; from right to left Qt's own answer depends on the width it has."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return super().sizeHint()
        words = sum(self.fontMetrics().horizontalAdvance(action.text()) for action in self.actions())
        return QSize(words + ITEM_PADDING * len(self.actions()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
