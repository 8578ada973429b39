"""The statistics of suggestions in the window: their page in the settings, kept up to date while it can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.statistics import Statistics
from writer.settings.schema import Settings
from writer.tongue import tr
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow
from writer.ui.suggestions.statistics_page import StatisticsPage

if TYPE_CHECKING:
    from writer.ui.settings.settings_window import SettingsWindow

FOLLOW_MS: Final = 400
"""The page follows what is counted this much later, once for many counts."""


class StatisticsWiring(QObject):
    """Connects the counts of one window with the page that shows them, once there is one."""

    page_wanted = Signal()

    def __init__(self, window: MainWindow, statistics: Statistics, settings: SettingsKeeper) -> None:
        super().__init__()
        self._statistics = statistics
        self._settings = settings
        self._page: StatisticsPage | None = None
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._show)
        window.commands[Command.STATISTICS].triggered.connect(lambda: self.page_wanted.emit())
        statistics.changed.connect(self._on_changed)
        settings.changed.connect(self._on_settings_changed)

    def attach(self, window: SettingsWindow) -> None:
        """Show them there."""
        self._page = window.statistics
        self._page.seen.connect(self._show)
        self._page.clear_chosen.connect(self._clear)

    def _on_changed(self) -> None:
        if self._page and self._page.isVisible() and not self._follow.isActive():
            self._follow.start()

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.statistics != now.statistics:
            self._show()

    def _show(self) -> None:
        if self._page:
            counting = self._settings().statistics.counting
            self._page.show_ledger(self._statistics.ledger(), self._statistics.today(), counting=counting)

    def _clear(self) -> None:
        cleared = self._statistics.clear()
        self._show()
        if self._page:
            self._page.say(
                tr("The statistics are cleared.") if cleared else tr("The file cannot be changed; try again.")
            )
