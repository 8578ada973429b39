"""Fabric's patterns: a folder for each, with `system.md` and perhaps `user.md`.

Fabric itself reads `user.md` no longer; it counts where there is nothing else. `{{input}}` is the place of the text;
without it the text follows. Other `{{names}}` are asked for; `{{plugin:...}}` and `{{ext:...}}` would run something and
are left out.
"""

from __future__ import annotations

import re
from typing import Final

from writer.prompts.imports.draft import SELECTION, Draft, Named, Piece, Unusable, with_selection
from writer.prompts.variables import VARIABLES
from writer.tongue import listed, tr

SYSTEM: Final = "system.md"
USER: Final = "user.md"

_MARK: Final = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_NAME: Final = re.compile(r"#?([A-Za-z_][A-Za-z0-9_]{0,39})")
_INPUT: Final = "input"
_PLACEHOLDER: Final = 20
"""Characters that a user.md may have which says nothing, such as "CONTENT:"."""


def read(title: str, system: str, user: str) -> Draft | Unusable:
    """The pattern with the contents of its two files, of which one may be empty."""
    names: list[str] = []
    left_out: list[str] = []
    unread = bool(system.strip()) and len(user.strip()) > _PLACEHOLDER
    rules = _pieces(system.strip(), names, left_out)
    said = () if rules else _pieces(user.strip(), names, left_out)
    if not rules and not said:
        return Unusable(title, tr("Its system.md is empty."))
    notes = [tr("Its user.md was left out; Fabric does not read it either.")] if unread else []
    if left_out:
        notes.append(
            tr(
                "It would run {names}, which a prompt file cannot; that was left out.",
                names=listed(sorted(set(left_out))),
            )
        )
    inside = SELECTION in rules and not said
    return Draft(
        title=title.replace("_", " "),
        system=() if inside else rules,
        user=rules if inside else with_selection(said),
        output="popup",
        inputs=dict.fromkeys(names, ""),
        notes=tuple(notes),
    )


def _pieces(text: str, names: list[str], left_out: list[str]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    position = 0
    for match in _MARK.finditer(text):
        name = _NAME.fullmatch(match[1])
        if not name and not match[1].startswith(("plugin:", "ext:")):
            continue  # braces of the text itself
        pieces.append(text[position : match.start()])
        position = match.end()
        if not name:
            left_out.append(match[1][:40])
        elif name[1] == _INPUT:
            pieces.append(SELECTION)
        else:
            own = f"{name[1]}_" if name[1] in VARIABLES else name[1]
            names.extend([] if own in names else [own])
            pieces.append(Named(own))
    pieces.append(text[position:])
    return tuple(piece for piece in pieces if piece != "")
