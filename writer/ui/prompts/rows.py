"""The prompts as lines under headings."""

from __future__ import annotations

from collections.abc import Sequence

from writer.assist.prompt_catalogue import Entry, Group
from writer.tongue import listed, tr
from writer.ui.headed_list import Headed, Line


def lines_of(groups: Sequence[Group]) -> list[Headed]:
    """A line for each prompt: the title, a dot when it is not saved; below it why it cannot be used."""
    return [Headed(heading(group), tuple(_line(entry) for entry in group.entries)) for group in groups]


def heading(group: Group) -> str:
    """The words over a group."""
    match group.kind:
        case "pack":
            return tr("Pack: {pack}", pack=group.title)
        case "package":
            return tr("Python package: {package}", package=group.title)
        case "own" if not group.entries:
            return tr("{group} · none yet", group=group.title)
        case _:
            return group.title


def spoken(entry: Entry) -> str:
    """A row for a screen reader."""
    words = [entry.title, tr("not saved") if entry.unsaved else "", entry.reason or entry.note]
    return listed(filter(None, words))


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
