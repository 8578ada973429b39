"""The way to the models window: from the menu, the settings and the status line. It is made when it is first wanted.

Its own module because a start that shows no such window does not pay for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.engine import Engine
from writer.ui.actions import Command
from writer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from writer.app.model_choosing import ModelChoosing
    from writer.ui.settings.settings_window import SettingsWindow


class ModelsWiring(QObject):
    """Opens the models window of one main window."""

    privacy_wanted = Signal()
    """Show the settings of the network."""

    def __init__(
        self,
        window: MainWindow,
        engine: Engine,
        settings: SettingsKeeper,
        catalogue: ModelCatalogue,
        fetching: ModelFetching,
        memory: Callable[[], int],
        freed: Callable[[], int],
    ) -> None:
        """`memory` are the bytes that the engine holds, `freed` those of them that it gives back with its model."""
        super().__init__()
        self._parts = (window, engine, settings, catalogue, fetching, memory, freed)
        self._choosing: ModelChoosing | None = None
        window.commands[Command.MODELS].triggered.connect(lambda: self.open())
        window.status_line.models_requested.connect(self.open)
        window.first_start.models_requested.connect(self.open)

    @property
    def choosing(self) -> ModelChoosing:
        """The window with all that belongs to it."""
        if self._choosing is None:
            from writer.app.model_choosing import ModelChoosing

            self._choosing = ModelChoosing(*self._parts)
            self._choosing.privacy_wanted.connect(self.privacy_wanted)
        return self._choosing

    def open(self) -> None:
        """Show the window."""
        self.choosing.open()

    def attach(self, settings: SettingsWindow) -> None:
        """The way here from the settings."""
        settings.models.all_wanted.connect(self.open)

    def shutdown(self) -> None:
        if self._choosing:
            self._choosing.shutdown()
