"""Items of a list that begin with a box to tick are tasks."""

from __future__ import annotations

from typing import Final

from writer.documents.conversion.model import Inline, Text

OPEN: Final = "☐"
DONE: Final = "☑"
_BOXES: Final = {OPEN: False, "❏": False, "❑": False, "□": False, DONE: True, "☒": True, "✔": True, "✓": True}


def task(inlines: tuple[Inline, ...]) -> tuple[bool | None, tuple[Inline, ...]]:
    """Whether the task is done, None when it is no task; and the words without the box."""
    first = inlines[0] if inlines else None
    if not isinstance(first, Text) or first.text.lstrip()[:1] not in _BOXES:
        return None, inlines
    text = first.text.lstrip()
    return _BOXES[text[0]], (Text(text[1:].lstrip()), *inlines[1:])
