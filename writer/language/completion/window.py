"""Where a prompt begins in the document, so that what the model has read stays valid while the writer types.

A prompt that began a fixed distance before the caret would begin elsewhere at every key, and every key would make
the model read anew. A window opens a page or so before the caret and then stands still: what is typed makes it
longer. It opens anew when the writer rests and it has become long, which nobody notices; in the middle of typing
only when it has become very long, or when the caret leaves it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from writer.text.graphemes import boundary_after
from writer.text.sentences import sentences
from writer.text.units import from_utf16, utf16_length

BEFORE: Final = 1500
"""Characters before the caret a window has at most when it opens, and two thirds of them at least."""
LEAST: Final = 500
"""UTF-16 units before the caret that are left of a window when the caret moves back in it."""
LONG: Final = 2000
"""UTF-16 units from which a window is opened anew when the writer rests."""
LONGEST: Final = 3000
"""UTF-16 units from which it is opened anew in any case."""
_STEPS: Final = 3
_HEADING: Final = re.compile(r"^#{1,6}[^\S\n]+\S.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Window:
    """Prompts begin with `head` and go on with the document's text from `start` on."""

    start: int
    """UTF-16 position in the document."""
    head: str = ""
    """Title and last heading of what precedes `start`, each a paragraph of its own."""

    def holds(self, caret: int, most: int) -> bool:
        """Whether prompts for a caret at this position may begin here, `most` UTF-16 units before it at most."""
        before = caret - self.start
        return (not self.start or before >= LEAST) and 0 <= before <= most

    def after_edit(self, position: int, removed: int, added: int) -> Window | None:
        """This window when `removed` units at `position` have become `added`; None when its start is gone."""
        if position >= self.start:
            return self
        if position + removed > self.start:
            return None
        return replace(self, start=self.start + added - removed)


def opened(before: str, offset: int = 0, title: str = "", limit: int = BEFORE) -> Window:
    """A window for the caret behind `before`, which begins at position `offset` of the document.

    It begins with a paragraph, else a sentence, else a word. Its start is found in steps of a third of `limit`
    (characters), so that it is the same for carets that are near each other.
    """
    start = _start(before, offset, limit)
    if not start and not offset:
        return Window(0)
    return Window(offset + utf16_length(before[:start]), _head(before[:start], title, before[start:]))


def seen(window: Window, before: str, offset: int) -> str:
    """The part of `before`, which begins at position `offset` of the document, that lies in `window`."""
    return before[from_utf16(before, window.start - offset) :]


def _start(before: str, offset: int, limit: int) -> int:
    """Where in `before` the window opens."""
    if len(before) <= limit and not offset:
        return 0
    step = max(1, limit // _STEPS)
    beyond = max(0, offset + len(before) - limit)
    earliest = max(0, -(-beyond // step) * step - offset)
    latest = earliest + step
    if earliest == 0 and not offset:
        return 0
    break_ = before.find("\n", max(0, earliest - 1), latest)
    if break_ >= 0:
        return break_ + 1
    window = before[earliest:latest]
    found = sentences(window)
    if len(found) > 1:
        return earliest + found[1].start
    space = window.find(" ")
    return earliest + space + 1 if space >= 0 else boundary_after(before, earliest)


def _head(dropped: str, title: str, body: str) -> str:
    """Title and last heading of what was cut off, each a paragraph of its own."""
    found = _HEADING.findall(dropped)
    parts = [part for part in (title.strip(), found[-1].strip() if found else "") if part]
    if len(parts) == 2 and parts[1].lstrip("# ") == parts[0].lstrip("# "):
        parts.pop()
    if parts and body.startswith(parts[-1]):
        parts.pop()
    return "".join(f"{part}\n\n" for part in parts)
