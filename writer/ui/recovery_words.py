"""What is said of texts that were not saved when a window ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from writer.assist.recovering import OnDisk, Restored

DIED = "Inkhorn did not end properly."


def bar_words(shown: Restored | None, waiting: Sequence[Restored]) -> str:
    """For the bar above the page: `shown` is on the page by now, `waiting` are the others."""
    died = any(each.kept is None for each in (*waiting, *((shown,) if shown else ())))
    if shown is None:
        return f"{DIED} {_count(waiting)} restored." if died else f"{_count(waiting)} kept from last time."
    others = f" {_count(waiting, more=True)} waiting." if waiting else ""
    what = f"“{shown.title}” was restored: {characters(shown)}, last changed {moment_words(shown.at)}."
    return f"{DIED} {what}{others}" if died else f"{what}{others}"


def moment_words(at: float, now: datetime | None = None) -> str:
    """ "today at 10:42"; `at` is in seconds since 1970."""
    now = now or datetime.now()
    moment = datetime.fromtimestamp(at)
    days = (now.date() - moment.date()).days
    time = f"{moment:%H:%M}"
    if days == 0:
        return f"today at {time}"
    if days == 1:
        return f"yesterday at {time}"
    return f"on {moment:%Y-%m-%d} at {time}"


def characters(restored: Restored) -> str:
    count = len(restored.text)
    return f"{count:,} character{'' if count == 1 else 's'}"


def card_words(restored: Restored) -> str:
    """When it was changed last, and how long it is."""
    return f"Last changed {moment_words(restored.at)} · {characters(restored)}"


def disk_words(restored: Restored) -> str:
    """How its file is; empty when there is nothing to say."""
    gap = "A part of the journal was damaged: the last changes may be missing. " if restored.gap else ""
    match restored.on_disk:
        case OnDisk.CHANGED:
            return f"{gap}Its file was changed since by another program. You can keep both."
        case OnDisk.GONE:
            return f"{gap}Its file is gone. Saving makes it again."
        case OnDisk.UNREADABLE:
            return f"{gap}Its file cannot be read now. Save the text elsewhere."
        case OnDisk.NONE:
            return f"{gap}It was never saved to a file."
        case OnDisk.SAME:
            return gap.strip()


def _count(found: Sequence[Restored], *, more: bool = False) -> str:
    one = len(found) == 1
    what = f"{len(found)}{' more' if more else ''} document{'' if one else 's'}"
    return f"{what} {'is' if one else 'are'}" if more else f"{what} {'was' if one else 'were'}"
