"""The window's panels and cards, and what it remembers of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from writer import paths
from writer.app import memory
from writer.app.process_memory import memory_use
from writer.ui.furnishing import furnishing

if TYPE_CHECKING:
    from writer.app.program import Program


def attach(program: Program) -> Iterator[None]:
    window = program.window
    yield from furnishing(window, lambda: memory_use(program.engine))
    memory.restore_cards(program.remembered, window)
    program.ending.callback(lambda: _remember(program))
    window.review.set_colours(program.looks.palette)
    program.looks.changed.connect(window.review.set_colours)
    program.completer.accepted.connect(lambda _text: window.hide_first_start())


def _remember(program: Program) -> None:
    """What is not asked for because its part was not made yet stays as it was."""
    also = {**program.remembered, **{name: ask() for name, ask in program.kept.items()}}
    memory.save(paths.state_folder(), program.window, program.page, also)
