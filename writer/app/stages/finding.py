"""Finding one's way: patterns and the preview of replacing, the outline, the command palette."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from writer.app.outlining import OutlineWiring
from writer.app.palette import PaletteWiring
from writer.app.replacing import ReplacingWiring
from writer.assist.outlining import Outline
from writer.ui.actions import Command

if TYPE_CHECKING:
    from writer.app.program import Program

REMEMBERED: Final = "finding"


def attach(program: Program) -> Iterator[None]:
    window, port = program.window, program.port
    replacing = program.replacing = ReplacingWiring(window, program.find_bar, port)
    program.ending.callback(replacing.shutdown)
    yield
    program.outline = Outline(port)
    program.outlining = OutlineWiring(window, port, program.outline)
    yield
    program.commanding = PaletteWiring(window, program.page, program.outline, program.models.open_setting)
    yield
    _recall(program)
    program.kept[REMEMBERED] = lambda: _to_remember(program)


def _recall(program: Program) -> None:
    """What was looked for and done before, and how the outline stood."""
    found = program.remembered.get(REMEMBERED)
    stored = found if isinstance(found, dict) else {}
    program.find_bar.set_kept(_words(stored.get("wanted")), _words(stored.get("replacement")))
    program.commanding.palette.set_recent(_words(stored.get("commands")))
    width = stored.get("outline_width")
    if isinstance(width, int):
        program.window.leading.set_panel_width(width)
    if stored.get("outline") is True:
        program.window.commands[Command.OUTLINE].setChecked(True)


def _to_remember(program: Program) -> dict[str, object]:
    return {
        **program.find_bar.kept,
        "commands": list(program.commanding.palette.recent),
        "outline": program.window.commands[Command.OUTLINE].isChecked(),
        "outline_width": program.window.leading.panel_width,
    }


def _words(stored: object) -> list[str]:
    """The texts in a list; whatever is none is left out."""
    return [each for each in stored if isinstance(each, str)] if isinstance(stored, list) else []
