"""A part of the document that stays itself while the writer edits elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from writer.assist.document_port import Edited
from writer.text.units import utf16_length


@dataclass
class Region:
    """Between two UTF-16 positions. Text typed inside belongs to it, text typed at its edges does not."""

    start: int
    end: int

    def follow(self, edit: Edited) -> None:
        """Move with an edit."""
        self.start = _moved(self.start, edit, behind=True)
        self.end = max(self.start, _moved(self.end, edit, behind=False))


def _moved(position: int, edit: Edited, behind: bool) -> int:
    """`position` after `edit`; at the place of the edit, or inside what it removed, it ends up before or behind
    the added text.
    """
    if position < edit.position or (position == edit.position and not behind):
        return position
    added = utf16_length(edit.added)
    if position >= edit.position + edit.removed:
        return position + added - edit.removed
    return edit.position + (added if behind else 0)
