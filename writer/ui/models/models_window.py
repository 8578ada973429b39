"""The window of models: those on this computer, the catalogue, and what is on its way. Never modal."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from writer.ui.chrome import dress, rule
from writer.ui.message_bar import MessageBar
from writer.ui.models.downloads_page import DownloadsPage
from writer.ui.models.here_page import HerePage
from writer.ui.models.offers_page import OffersPage
from writer.ui.segmented import Segmented

HERE: Final = "here"
OFFERS: Final = "offers"
DOWNLOADS: Final = "downloads"
_PAGES: Final = (
    (HERE, "On this computer", "Models that can be used now."),
    (OFFERS, "Catalogue", "Models that can be fetched."),
    (DOWNLOADS, "Downloads", "Models on their way."),
)


class ModelsWindow(QWidget):
    """Owns its pages, which are public; what the writer does arrives as their signals."""

    page_chosen = Signal(str)
    """HERE, OFFERS or DOWNLOADS."""
    activated = Signal()
    """The writer came to the window."""

    def __init__(self, here: HerePage, offers: OffersPage, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle("Models")
        room = self.screen().availableSize() - QSize(16, 48)  # the window manager's frame
        self.resize(QSize(960, 660).boundedTo(room))
        self.setMinimumSize(720, 460)
        self.setAutoFillBackground(True)
        self.bar = MessageBar()
        self.here, self.offers, self.downloads = here, offers, DownloadsPage()
        self.switch = Segmented("Page", _PAGES)
        self._pages = QStackedWidget()
        self._lay_out()
        self.switch.chosen.connect(self.show_page)
        self.switch.show_value(HERE)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        dress(self)

    @property
    def page(self) -> str:
        return self.switch.value

    def show_page(self, page: str) -> None:
        """Show HERE, OFFERS or DOWNLOADS."""
        self.switch.show_value(page)
        self._pages.setCurrentIndex([value for value, _, _ in _PAGES].index(page))
        self.page_chosen.emit(page)

    def show_count(self, count: int) -> None:
        """So many are on their way."""
        self.switch.part(DOWNLOADS).setText(f"Downloads {count}" if count else "Downloads")

    def come(self) -> None:
        """To the front."""
        if not self.isVisible():
            self.here.list.setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.offers.detail.licence.isVisible():
            self.offers.detail.licence.leave.click()
        elif self.page == HERE and self.here.detail.smaller.asking:
            self.here.leave_asking()
        elif self.page == OFFERS and self.offers.search.text():
            self.offers.search.clear()
        else:
            self.close()

    def _search(self) -> None:
        self.show_page(OFFERS)
        self.offers.search.setFocus()
        self.offers.search.selectAll()

    def _lay_out(self) -> None:
        for page in (self.here, self.offers, self.downloads):
            self._pages.addWidget(page)
        self.switch.setFixedWidth(420)
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
