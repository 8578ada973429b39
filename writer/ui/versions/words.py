"""What is said of a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from writer.documents.versions import Version
from writer.ui.headed_list import Headed, Line

EMPTY = (
    "Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, "
    "and one before the machine changes more than a paragraph."
)
OFF = "No versions are kept. Switch “Keep versions” on in the settings, under Saving."


def groups(versions: Sequence[Version], today: date) -> Iterator[Headed]:
    """The list, newest first, by day."""
    for day, found in groupby(versions, key=lambda version: _moment(version).date()):
        lines = tuple(Line(each.number, line_words(each), each.reason, spoken=spoken(each)) for each in found)
        yield Headed(day_words(day, today), lines)


def line_words(version: Version) -> str:
    """ "10:42 · +312 −20 words"."""
    return f"{_moment(version):%H:%M} · {change_words(version)}"


def change_words(version: Version) -> str:
    """ "+312 −20 words"; what the first version has is counted."""
    if not version.added and not version.removed:
        return f"{version.words:,} word{'' if version.words == 1 else 's'}"
    parts = [f"+{version.added:,}"] if version.added else []
    parts += [f"−{version.removed:,}"] if version.removed else []
    return f"{' '.join(parts)} word{'' if version.added + version.removed == 1 else 's'}"


def spoken(version: Version) -> str:
    """For a screen reader."""
    parts = [f"{version.added:,} words added" if version.added else "", f"{version.removed:,} removed"]
    what = ", ".join(filter(None, parts if version.removed else parts[:1])) or change_words(version)
    return f"{_moment(version):%H:%M}, {version.reason}. {what}."


def title_words(version: Version, today: date) -> str:
    """ "Today 10:42, before rewriting"."""
    moment = _moment(version)
    return f"{day_words(moment.date(), today)} {moment:%H:%M}, {version.reason}"


def day_words(day: date, today: date) -> str:
    match (today - day).days:
        case 0:
            return "Today"
        case 1:
            return "Yesterday"
        case _:
            return f"{day:%A}, {day.day} {day:%B %Y}"


def size_words(size: int) -> str:
    """ "1.2 MB"."""
    return f"{size / 1e6:,.1f} MB" if size >= 1e5 else f"{size / 1e3:,.0f} kB"


def _moment(version: Version) -> datetime:
    return datetime.fromtimestamp(version.at)
