"""Models of single tasks: what the settings want, as far as it can be had.

Facts come from files, off the window's thread; what comes too late is not used.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from writer import paths
from writer.app.configuring import Configuring
from writer.assist.background import Background
from writer.assist.settings_keeper import SettingsKeeper
from writer.assist.task_models import Plan, plan
from writer.engine.client.task_engines import TaskEngines
from writer.models.architectures import known_architectures


class TaskChoosing(QObject):
    """Follows what is configured for all tasks, for as long as the window lives."""

    trouble = Signal(str)
    """What of the settings cannot be done, a sentence."""

    def __init__(
        self, engine: TaskEngines, settings: SettingsKeeper, background: Background, configuring: Configuring
    ) -> None:
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._background = background
        self._configuring = configuring
        self._turn = 0
        engine.task_trouble.connect(self.trouble)
        configuring.changed.connect(self.choose)

    def choose(self) -> None:
        """Follow the settings as they are now."""
        self._turn += 1
        turn, chosen, common = self._turn, self._settings().model, self._configuring.common

        def assign(found: Plan) -> None:
            if turn != self._turn:
                return
            self._engine.assign(found.models, chosen.idle_minutes)
            for problem in found.problems:
                self.trouble.emit(problem)

        if any(_own_choices(self._settings)) and not self._configuring.without:
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
