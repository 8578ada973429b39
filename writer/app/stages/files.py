"""What follows the file while it is written on: disk, other windows, read-only, how it is stored, saving by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.clipping import ClippingWiring
from writer.app.conversion import ConversionWiring
from writer.app.file_disk import DiskChanges
from writer.app.file_reading import ReadingWiring
from writer.app.file_storing import StoringWiring
from writer.app.styling import StylingWiring
from writer.assist.autosaving import Autosaving
from writer.assist.company import Company
from writer.assist.disk_watch import DiskWatch
from writer.documents.presence import Presence

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    window, document, settings = program.window, program.document, program.settings
    company = program.company = Company(document, Presence(paths.state_folder() / "open"))
    program.ending.callback(company.shutdown)
    program.reading = ReadingWiring(window, program.page, document, company)
    company.join()
    program.styling = StylingWiring(window, program.page, document, program.files, settings)
    program.conversion = ConversionWiring(
        window, program.port, document, program.files, settings, paths.state_folder() / "export.json"
    )
    program.ending.callback(program.conversion.shutdown)
    program.clipping = ClippingWiring(window, program.page, lambda: document.path, settings)
    autosaving = program.autosaving = Autosaving(document, program.port, lambda: settings().saving.autosave_s)
    program.storing = StoringWiring(
        window, document, program.files, autosaving, lambda: settings().saving.autosave_s > 0
    )
    settings.changed.connect(lambda _before, _now: autosaving.settings_changed())
    settings.changed.connect(lambda _before, _now: program.storing.show())
    program.watch = DiskWatch(document)
    program.disk_changes = DiskChanges(
        window, document, program.files, program.watch, company, autosaving, program.background
    )
