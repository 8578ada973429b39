"""The models of this computer: first steps without one, what is said of the engine, the settings window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.engine import EngineWiring
from writer.app.first_steps import FirstSteps
from writer.app.models import ModelsWiring
from writer.app.process_memory import private, resident
from writer.app.task_choosing import TaskChoosing
from writer.assist.background import Background
from writer.assist.model_catalogue import ModelCatalogue
from writer.assist.model_fetching import ModelFetching

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    settings, engine, window = program.settings, program.engine, program.window
    catalogue = program.catalogue = ModelCatalogue(paths.resources_folder())
    fetching = program.fetching = ModelFetching(
        Background(program),
        program.network,
        program.secrets,
        lambda: catalogue.all,
        paths.models_folder(),
        lambda: settings().network.hub,
    )
    program.ending.callback(fetching.shutdown)
    program.models = EngineWiring(window, engine, settings, program.background, program.configuring)
    program.models.start()
    steps = program.first_steps = FirstSteps(
        window, engine, settings, program.background, catalogue, fetching, program.configuring
    )
    program.ending.callback(steps.shutdown)
    steps.start()
    tasks = program.task_choosing = TaskChoosing(engine, settings, program.background, program.configuring)
    tasks.trouble.connect(program.say)
    tasks.choose()
    shelf = program.model_shelf = ModelsWiring(
        window,
        engine,
        settings,
        catalogue,
        fetching,
        lambda: resident(engine.worker_pid),
        lambda: private(engine.worker_pid),
    )
    program.ending.callback(shelf.shutdown)
    program.models.settings_made.connect(shelf.attach)
    shelf.privacy_wanted.connect(lambda: program.models.open_settings("network"))
