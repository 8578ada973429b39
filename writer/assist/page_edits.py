"""One text made into another on the page, by edits at the places that differ, so that caret and marks stay."""

from __future__ import annotations

from typing import Final

from writer.assist.document_port import Replacement
from writer.text.differences import document_edits
from writer.text.edits import minimal_edit
from writer.text.units import utf16_length

LONGEST: Final = 1 << 20
"""Characters of texts that are compared place by place while the window waits; of longer ones one place is replaced."""


def replacements(before: str, after: str) -> list[Replacement]:
    """What makes `after` of the document's text `before`, in order and apart."""
    if max(len(before), len(after)) > LONGEST:
        edit = minimal_edit(before, after)
        edits = [edit] if edit else []
    else:
        edits = document_edits(before, after)
    made = []
    position = reached = 0
    for each in edits:
        position += utf16_length(before[reached : each.span.start])
        length = utf16_length(each.span.of(before))
        made.append(Replacement(position, position + length, each.replacement))
        position += length
        reached = each.span.end
    return made
