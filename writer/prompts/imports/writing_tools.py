"""WritingTools' `options.json`: a name for each option, with `prefix`, `instruction`, `icon` and `open_in_window`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from writer.prompts.imports.draft import SELECTION, Draft, Imported, Named, Unusable

CUSTOM: Final = "Custom"
"""The option that a change described by the user is put into."""

_CODE_WORD: Final = re.compile(r"ERROR_[A-Z_]{4,}")


def looks_like(value: object) -> bool:
    return isinstance(value, Mapping) and any(isinstance(o, Mapping) and "instruction" in o for o in value.values())


def read(value: object) -> Imported:
    """The options in a decoded `options.json`."""
    options = value if isinstance(value, Mapping) else {}
    drafts, unusable = [], []
    for title, option in options.items():
        draft = _draft(str(title), option)
        if isinstance(draft, Draft):
            drafts.append(draft)
        else:
            unusable.append(draft)
    return Imported(tuple(drafts), tuple(unusable))


def _draft(title: str, option: object) -> Draft | Unusable:
    instruction = option.get("instruction") if isinstance(option, Mapping) else None
    if not isinstance(option, Mapping) or not isinstance(instruction, str) or not instruction.strip():
        return Unusable(title, "It has no instruction.")
    prefix = option.get("prefix")
    asked = (Named("instruction"), "\n\n") if title == CUSTOM else ()
    notes = ["Its icon was left out."] if option.get("icon") else []
    if _CODE_WORD.search(instruction):
        word = _CODE_WORD.findall(instruction)[0]
        notes.append(f"Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.")
    return Draft(
        title=title,
        system=(instruction,),
        user=(prefix if isinstance(prefix, str) else "", *asked, SELECTION),
        output="popup" if option.get("open_in_window") is True else "diff",
        notes=tuple(notes),
    )
