"""The engine: its process is started before anything else is made, and loads the model meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.configuring import Configuring
from writer.app.no_model import NoModelWiring
from writer.assist.background import Background
from writer.documents.provenance.modes import Modes
from writer.engine.client.task_engines import TaskEngines
from writer.network.policy import standard as standard_network
from writer.settings.secrets import Secrets

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    background = program.background = Background()
    program.ending.callback(background.shutdown)
    program.network = standard_network(lambda: not program.settings().network.offline)
    secrets = program.secrets = Secrets()
    engine = program.engine = TaskEngines()
    program.ending.callback(engine.shutdown)
    program.configuring = Configuring(engine, program.settings, background, secrets)
    no_model = program.no_model = NoModelWiring(
        program.window,
        program.document,
        program.port,
        program.settings,
        program.configuring,
        Modes(paths.state_folder() / "provenance"),
        always=program.without_model,
    )
    no_model.follow()
    program.configuring.configure()
