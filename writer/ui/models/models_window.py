"""The window of models: those on this computer, the catalogue, and what is on its way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from writer.tongue import amount, tr
from writer.ui.models.downloads_page import DownloadsPage
from writer.ui.models.here_page import HerePage
from writer.ui.models.offers_page import OffersPage
from writer.ui.paged_window import PagedWindow

HERE: Final = "here"
OFFERS: Final = "offers"
DOWNLOADS: Final = "downloads"
_PAGES: Final = (
    (HERE, tr("On this computer"), tr("Models that can be used now.")),
    (OFFERS, tr("Catalogue"), tr("Models that can be fetched.")),
    (DOWNLOADS, tr("Downloads"), tr("Models on their way.")),
)


class ModelsWindow(PagedWindow):
    """Owns its pages, which are public; what the writer does arrives as their signals."""

    def __init__(self, here: HerePage, offers: OffersPage, parent: QWidget | None = None) -> None:
        super().__init__(tr("Models"), _PAGES, QSize(960, 660), QSize(720, 460), 420, parent)
        self.here, self.offers, self.downloads = here, offers, DownloadsPage()
        self.add_pages(self.here, self.offers, self.downloads)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search)

    def show_count(self, count: int) -> None:
        """So many are on their way."""
        self.switch.part(DOWNLOADS).setText(
            tr("Downloads {number}", number=amount(count)) if count else tr("Downloads")
        )

    def first_focus(self) -> QWidget:
        return self.here.list

    def leave(self) -> None:
        if self.offers.detail.licence.isVisible():
            self.offers.detail.licence.leave.click()
        elif self.page_shown == HERE and self.here.detail.smaller.asking:
            self.here.leave_asking()
        elif self.page_shown == OFFERS and self.offers.search.text():
            self.offers.search.clear()
        else:
            self.close()

    def _search(self) -> None:
        self.show_page(OFFERS)
        self.offers.search.setFocus()
        self.offers.search.selectAll()
