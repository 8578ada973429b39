"""What the engine is to run, by the settings: the model for all tasks or a server, and models of single tasks.

Keys come from the keyring and facts from files, both off the window's thread; what comes too late is not used.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.assist.asking import engine_config, server_config
from writer.assist.background import Background
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.task_models import Plan, plan
from writer.engine.client.task_engines import TaskEngines
from writer.engine.messages import EngineConfig
from writer.models import installed
from writer.models.architectures import known_architectures
from writer.network.address import read_address
from writer.network.errors import NetworkError
from writer.settings.secrets import Secrets


class Configuring(QObject):
    """Lives as long as the window."""

    trouble = Signal(str)
    """What of the settings cannot be done, a sentence."""

    def __init__(self, engine: TaskEngines, settings: SettingsKeeper, background: Background, secrets: Secrets) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._background = background
        self._secrets = secrets
        self._turn = 0
        engine.task_trouble.connect(self.trouble)

    def configure(self) -> bool:
        """Follow the settings as they are now; False when there is no model and no server."""
        self._turn += 1
        settings = self._settings()
        server = server_config(settings)
        model = installed.resolve(settings.model.path, paths.models_folder())
        common = server or engine_config(settings, model)
        if server:
            self._ask_key(server, self._turn)
        else:
            self._engine.configure(common)
        self._look_at_tasks(common, self._turn)
        return common is not None

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

    def _look_at_tasks(self, common: EngineConfig | None, turn: int) -> None:
        chosen = self._settings().model

        def assign(found: Plan) -> None:
            if turn != self._turn:
                return
            self._engine.assign(found.models, chosen.idle_minutes)
            for problem in found.problems:
                self.trouble.emit(problem)

        if any(_own_choices(self._settings)):
            resources = paths.resources_folder()
            self._background.run(lambda: plan(chosen, common, known_architectures(resources)), assign)
        else:
            assign(Plan())


def _own_choices(settings: SettingsKeeper) -> tuple[str, ...]:
    model = settings().model
    return (
        model.completion,
        model.grammar,
        model.rewriting,
        model.completion_adapter,
        model.grammar_adapter,
        model.rewriting_adapter,
    )
