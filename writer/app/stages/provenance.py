"""Who wrote what: the marks, where they are kept, and what the window shows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from writer import paths
from writer.app.history import model_names
from writer.app.provenance import ProvenanceWiring
from writer.assist.provenance import Provenance
from writer.assist.provenance_keeping import ProvenanceKeeping
from writer.documents.owners import Owner
from writer.documents.provenance.shelf import Shelf
from writer.settings.schema import Settings

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> None:
    port, settings = program.port, program.settings
    provenance = program.provenance = Provenance(port, port.undo_depth, model_names(program.engine))
    program.page.origin_of = provenance.carry
    shelf = Shelf(paths.state_folder() / "provenance", Owner.this())
    marks = program.marks = ProvenanceKeeping(
        provenance, port, program.document, shelf, lambda: settings().saving.provenance
    )
    program.ending.callback(marks.shutdown)
    program.authorship = ProvenanceWiring(
        program.window, program.page, port, program.document, provenance, marks, program.background
    )
    marks.look()

    def on_settings(before: Settings, now: Settings) -> None:
        if before.saving.provenance != now.saving.provenance == "off":
            program.background.run(shelf.clear, lambda _none: None, lambda _error: None)

    settings.changed.connect(on_settings)
