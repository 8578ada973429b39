"""The prompts as lines under headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from writer.assist.prompt_catalogue import Entry, Group
from writer.ui.headed_list import Headed, Line

EMPTY: Final = "none yet"


def lines_of(groups: Sequence[Group]) -> list[Headed]:
    """A line for each prompt: the title, a dot when it is not saved; below it why it cannot be used."""
    return [Headed(heading(group), tuple(_line(entry) for entry in group.entries)) for group in groups]


def heading(group: Group) -> str:
    """The words over a group."""
    match group.kind:
        case "pack":
            return f"Pack: {group.title}"
        case "package":
            return f"Python package: {group.title}"
        case "own" if not group.entries:
            return f"{group.title} · {EMPTY}"
        case _:
            return group.title


def spoken(entry: Entry) -> str:
    """A row for a screen reader."""
    words = [entry.title, "not saved" if entry.unsaved else "", entry.reason or entry.note]
    return ", ".join(filter(None, words))


def _line(entry: Entry) -> Line:
    why = entry.reason or entry.note
    return Line(
        entry.path,
        entry.title,
        below=why,
        warns=bool(entry.reason),
        dot=entry.unsaved,
        dim=bool(entry.note),
        spoken=spoken(entry),
        tip=why,
    )
