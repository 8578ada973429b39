"""What is said of a version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby

from writer.documents.versions import Version
from writer.tongue import amount, counted, dated, listed, said, tr
from writer.ui.headed_list import Headed, Line

EMPTY = tr(
    "Earlier versions of this document will be listed here: one at each save, one every few minutes while you write, "
    "and one before the machine changes more than a paragraph."
)
OFF = tr("No versions are kept. Switch “Keep versions” on in the settings, under Saving.")


def groups(versions: Sequence[Version], today: date) -> Iterator[Headed]:
    """The list, newest first, by day."""
    for day, found in groupby(versions, key=lambda version: _moment(version).date()):
        lines = tuple(Line(each.number, line_words(each), said(each.reason), spoken=spoken(each)) for each in found)
        yield Headed(day_words(day, today), lines)


def line_words(version: Version) -> str:
    """ "10:42 · +312 −20 words"."""
    return f"{_moment(version):%H:%M} · {change_words(version)}"


def change_words(version: Version) -> str:
    """ "+312 −20 words"; what the first version has is counted."""
    if not version.added and not version.removed:
        return counted("{n} word", "{n} words", version.words)
    if not version.removed:
        return counted("+{n} word", "+{n} words", version.added)
    if not version.added:
        return counted("−{n} word", "−{n} words", version.removed)
    added, removed = amount(version.added), amount(version.removed)
    return tr("+{added} −{removed} words", added=added, removed=removed)


def spoken(version: Version) -> str:
    """For a screen reader."""
    parts = [counted("{n} words added", "{n} words added", version.added)] if version.added else []
    parts += [counted("{n} removed", "{n} removed", version.removed)] if version.removed else []
    what = listed(parts) or change_words(version)
    return f"{_moment(version):%H:%M}, {said(version.reason)}. {what}."


def title_words(version: Version, today: date) -> str:
    """ "Today 10:42, before rewriting"."""
    moment = _moment(version)
    day, time = day_words(moment.date(), today), f"{moment:%H:%M}"
    return tr("{day} {time}, {reason}", day=day, time=time, reason=said(version.reason))


def day_words(day: date, today: date) -> str:
    match (today - day).days:
        case 0:
            return tr("Today")
        case 1:
            return tr("Yesterday")
        case _:
            return dated(day, "%A, %e %B %Y")


def size_words(size: int) -> str:
    """ "1.2 MB"."""
    if size >= 1e5:
        return tr("{size} MB", size=amount(size / 1e6, 1))
    return tr("{size} kB", size=amount(size / 1e3))


def _moment(version: Version) -> datetime:
    return datetime.fromtimestamp(version.at)
