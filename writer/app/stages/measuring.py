"""Document statistics, goals and the words of each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.measuring import MeasuringWiring
from writer.assist.measuring import Measuring
from writer.assist.writing_log import WritingLog
from writer.assist.writing_store import WritingStore

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    store = WritingStore(paths.data_folder())
    written = program.written = WritingLog(program.port, program.words, store, lambda: program.settings().statistics)
    program.ending.callback(written.shutdown)
    measuring = Measuring(program.port, program.checker.language)
    program.checker.issues_changed.connect(measuring.found_something)
    wiring = program.measuring = MeasuringWiring(
        program.window,
        program.port,
        measuring,
        program.words,
        written,
        store,
        program.settings,
        lambda: program.document.path,
    )
    wiring.settings_wanted.connect(lambda: program.models.open_settings("statistics"))
    program.document.changed.connect(wiring.document_changed)
