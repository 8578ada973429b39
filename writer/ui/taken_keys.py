"""The keys that are the program's own, for prompts that wish for one.

Its own module because three places hold keys: the table of commands, the settings, and the page, which answers the
keys of every text field before any menu does.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QKeySequence

from writer.prompts.hotkeys import Conflict, Wish, canonical, conflicts
from writer.tongue import tr
from writer.ui.actions import TABLE, Actions, Place, plain_text

_PAGE: Final = ("Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Del", "PgUp", "PgDown")
"""With Ctrl, or Ctrl and Shift: moving, selecting and deleting in the text."""


def taken_keys(actions: Actions) -> dict[str, str]:
    """Each key that is taken, in Qt's portable spelling, and what has it."""
    moving = tr("moving in the text")
    taken = {f"{modifiers}+{key}": moving for modifiers in ("Ctrl", "Ctrl+Shift") for key in _PAGE}
    taken |= {f"Alt+{letter}": _menu(place) for place in Place if (letter := _access_letter(place))}
    taken |= {f"Alt+{number}": tr("the tabs") for number in range(1, 10)}
    for entry in TABLE:
        for sequence in actions[entry.command].shortcuts():
            _take(taken, sequence, plain_text(entry.text))
        if entry.page_key:
            _take(taken, QKeySequence(getattr(actions.keys, entry.page_key)), plain_text(entry.text))
    for name, option in type(actions.keys).__dataclass_fields__.items():
        title = option.metadata["option"].title
        key = canonical(portable) if (portable := str(getattr(actions.keys, name))) else ""
        if key:
            taken.setdefault(key, title)
    return taken


def refused_keys(actions: Actions, wishes: Iterable[Wish]) -> tuple[Conflict, ...]:
    """The wishes of prompts, in the order of the menus, that cannot be met, and why."""
    return conflicts(wishes, taken_keys(actions))


def _take(taken: dict[str, str], sequence: QKeySequence, title: str) -> None:
    key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if key:
        taken[canonical(key)] = title


def _menu(place: Place) -> str:
    return tr("the {menu} menu", menu=plain_text(place.value))


def _access_letter(place: Place) -> str:
    """With Alt it opens the menu; a translation may have none."""
    return place.value.partition("&")[2][:1].upper()
