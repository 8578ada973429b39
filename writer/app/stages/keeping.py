"""What keeps every word: the journal, and what a window before this one left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.recovery import RecoveryWiring
from writer.assist.versioning import Versioning
from writer.documents.versions import VersionStore

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    recovery = program.recovery = RecoveryWiring(
        program.window,
        program.port,
        program.document,
        program.files,
        program.settings,
        program.background,
        paths.state_folder(),
        program.left,
        program.documents,
        all_back=program.without_file,
    )
    program.ending.callback(recovery.shutdown)
    program.engine.state_changed.connect(lambda state: None if state.ready else recovery.journaling.hurry())
    recovery.start()
    saving = program.settings
    store = VersionStore(paths.data_folder(), lambda: saving().saving.versions_megabytes * 1_000_000)
    program.versioning = Versioning(
        program.port, program.document, store, program.background, lambda: saving().saving.versions
    )
