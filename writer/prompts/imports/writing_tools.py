"""WritingTools' `options.json`: a name for each option, with `prefix`, `instruction`, `icon` and `open_in_window`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from writer.prompts.front_matter import OutputMode
from writer.prompts.imports.draft import SELECTION, Draft, Imported, Named, Unusable
from writer.tongue import tr

CUSTOM: Final = "Custom"
"""The option that a change described by the user is put into."""

_SHOWN: Final = ("Summary", "Key Points", "Table", "List")
"""Options whose answer stands for itself, in files of before `open_in_window`."""

_CODE_WORD: Final = re.compile(r"ERROR_[A-Z_]{4,}")
_CODE_SENTENCE: Final = re.compile(
    r"(?:\A|(?<=[.!?\n]))[ \t]*[A-Z](?:(?![.!?]\s+[A-Z])[^\n])*?ERROR_[A-Z_]{4,}[\"'”’]?[.!]?[\"'”’]?"
)
"""The sentence that asks for a word by which WritingTools knows that there is no answer."""


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
        return Unusable(title, tr("It has no instruction."))
    prefix = option.get("prefix")
    asked = (Named("instruction"), "\n\n") if title == CUSTOM else ()
    instruction, notes = _without_code_word(instruction)
    return Draft(
        title=title,
        system=(instruction,),
        user=(prefix if isinstance(prefix, str) else "", *asked, SELECTION),
        output=_output(title, option.get("open_in_window")),
        free=title == CUSTOM,
        notes=notes,
    )


def _output(title: str, in_window: object) -> OutputMode:
    return "popup" if in_window is True or (in_window is None and title in _SHOWN) else "diff"


def _without_code_word(instruction: str) -> tuple[str, tuple[str, ...]]:
    """`instruction` without the sentence that asks for a word which means nothing here, and what to say of it."""
    word = _CODE_WORD.search(instruction)
    if word is None:
        return instruction, ()
    left = _CODE_SENTENCE.sub("", instruction).strip()
    if not left or _CODE_WORD.search(left):
        note = tr(
            "Its instruction asks for {word}, which means nothing to Inkhorn; better take that sentence out.",
            word=word[0],
        )
        return instruction, (note,)
    return left, (tr("The sentence that asks for {word} was left out; it means nothing to Inkhorn.", word=word[0]),)
