"""What is around the writing: what connects, a server in the model's place, this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer.app.hardware import HardwareWiring
from writer.app.printing import PrintingWiring
from writer.app.privacy import PrivacyWiring
from writer.app.server import ServerWiring
from writer.app.updating import UpdatesWiring

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    window, engine, settings, background = program.window, program.engine, program.settings, program.background
    models = program.models
    program.printing = PrintingWiring(window, program.port, program.document, settings)
    privacy = program.privacy = PrivacyWiring(
        window, engine, program.checker_process, program.network, program.fetching, background
    )
    models.settings_made.connect(privacy.attach)
    privacy.page_wanted.connect(lambda: models.open_settings("network"))
    privacy.follow(program.languages.lists)
    server = program.server = ServerWiring(settings, background, program.network, program.secrets, program.configuring)
    models.settings_made.connect(server.attach)
    hardware = program.hardware = HardwareWiring(window, engine, settings, background, program.port)
    program.ending.callback(hardware.shutdown)
    models.settings_made.connect(hardware.attach)
    hardware.start()
    program.updating = UpdatesWiring(window, background, program.network)
