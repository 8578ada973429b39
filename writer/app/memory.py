"""What the window remembers from one start to the next: its size, panel width, styles used last, hints still owed.

A JSON file in the state folder; whatever is wrong with it counts as not remembered.
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray

from writer.atomic import replace_content
from writer.ui.editor.page import Page
from writer.ui.main_window import MainWindow

log = logging.getLogger(__name__)
FILE = "window.json"


def read(folder: Path) -> dict[str, object]:
    """What is remembered."""
    with contextlib.suppress(OSError, ValueError):
        stored = json.loads((folder / FILE).read_text(encoding="utf-8"))
        if isinstance(stored, dict):
            return stored
    return {}


def restore(stored: Mapping[str, object], window: MainWindow, page: Page) -> bool:
    """Make the window as it was, by what `read` found; False when its size is not remembered."""
    hints, width = stored.get("hints"), stored.get("panel")
    if isinstance(hints, int):
        page.hint_left = min(max(hints, 0), page.hint_left)
    if isinstance(width, int):
        window.side.set_panel_width(width)
    geometry = stored.get("geometry")
    return isinstance(geometry, str) and window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))


def restore_cards(stored: Mapping[str, object], window: MainWindow) -> None:
    """The same for the palette and the card with questions, once they are there."""
    styles = stored.get("styles")
    window.input_card.answers = _answers(stored.get("answers"))
    if isinstance(styles, list):
        window.rewrite_palette.set_recent([name for name in styles if isinstance(name, str)])


def save(folder: Path, window: MainWindow, page: Page, also: Mapping[str, object] | None = None) -> None:
    """Write what `read` reads; `also` is what other parts of the window want to be remembered."""
    stored = {
        **(also or {}),
        "geometry": window.saveGeometry().toBase64().toStdString(),
        "hints": page.hint_left,
        "panel": window.side.panel_width,
        "styles": list(window.rewrite_palette.recent),
        "answers": window.input_card.answers,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_content(folder / FILE, json.dumps(stored).encode())
    except OSError as error:
        log.warning("the window's state could not be saved: %s", error.strerror)


def _answers(stored: object) -> dict[str, dict[str, str]]:
    """What prompts were told last, by their names; whatever is no text is left out."""
    by_prompt = stored if isinstance(stored, dict) else {}
    return {
        str(prompt): {str(name): answer for name, answer in said.items() if isinstance(answer, str)}
        for prompt, said in by_prompt.items()
        if isinstance(said, dict)
    }
