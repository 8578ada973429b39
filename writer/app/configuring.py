"""What the engine is to run, by the settings: the model for all tasks or a server. Single tasks: `task_choosing`.

Keys come from the keyring, off the window's thread; what comes too late is not used.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.assist.background import Background
from writer.assist.engine_setup import engine_config, server_config
from writer.assist.settings_keeper import SettingsKeeper
from writer.engine.client.task_engines import TaskEngines
from writer.engine.messages import EngineConfig
from writer.models import installed
from writer.network.address import read_address
from writer.network.errors import NetworkError
from writer.settings.secrets import Secrets


class Configuring(QObject):
    """Lives as long as the window."""

    changed = Signal()
    """`common` was looked at again."""

    def __init__(self, engine: TaskEngines, settings: SettingsKeeper, background: Background, secrets: Secrets) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._background = background
        self._secrets = secrets
        self._turn = 0
        self._without = ""
        self.common: EngineConfig | None = None
        """How the model for all tasks, or the server, is to run; None while there is neither."""

    def configure(self) -> None:
        """Follow the settings as they are now."""
        self._turn += 1
        settings = self._settings()
        server = server_config(settings)
        model = installed.resolve(settings.model.path, paths.models_folder())
        common = server or engine_config(settings, model)
        self.common = common
        if self._without:
            self._engine.configure(None, note=self._without)
        elif server:
            self._ask_key(server, self._turn)
        else:
            self._engine.configure(common)
        self.changed.emit()

    @property
    def without(self) -> bool:
        """Whether no model runs, whatever the settings say."""
        return bool(self._without)

    def do_without(self, why: str) -> None:
        """Run no model, because of what the sentence `why` says; "": as the settings say."""
        if why != self._without:
            self._without = why
            self.configure()

    def _ask_key(self, server: EngineConfig, turn: int) -> None:
        """The keyring may want a password first."""
        try:
            name = read_address(server.server).secret_name
        except NetworkError:
            self._engine.configure(server)  # which says what is wrong with the address
            return

        def configure(key: str) -> None:
            if turn == self._turn:
                self._engine.configure(server, key)

        self._background.run(lambda: self._secrets.get(name), configure, lambda _error: configure(""))
