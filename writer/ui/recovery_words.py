"""What is said of texts that were not saved when a window ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from writer.assist.recovering import OnDisk, Restored
from writer.tongue import counted, dated, tr

DIED = tr("Inkhorn did not end properly.")


def bar_words(shown: Restored | None, waiting: Sequence[Restored], beside: int = 0) -> str:
    """For the bar above the page: `shown` is on the page by now, `beside` it are so many open that a crash has left,
    `waiting` are the others."""
    died = beside > 0 or any(each.kept is None for each in (*waiting, *((shown,) if shown else ())))
    count = len(waiting)
    opened = (
        counted("{n} document was opened beside it.", "{n} documents were opened beside it.", beside) if beside else ""
    )
    if shown is None and not count:
        return f"{DIED} {counted('{n} document was restored.', '{n} documents were restored.', beside)}"
    if shown is None:
        restored = counted("{n} document was restored.", "{n} documents were restored.", count)
        kept = counted("{n} document was kept from last time.", "{n} documents were kept from last time.", count)
        return f"{DIED} {restored}" if died else kept
    what = tr(
        "“{title}” was restored: {length}, last changed {when}.",
        title=shown.title,
        length=characters(shown),
        when=moment_words(shown.at),
    )
    others = counted("{n} more document is waiting.", "{n} more documents are waiting.", count) if count else ""
    return " ".join(filter(None, (DIED if died else "", what, opened, others)))


def moment_words(at: float, now: datetime | None = None) -> str:
    """ "today at 10:42"; `at` is in seconds since 1970."""
    now = now or datetime.now()
    moment = datetime.fromtimestamp(at)
    days = (now.date() - moment.date()).days
    time = f"{moment:%H:%M}"
    if days == 0:
        return tr("today at {time}", time=time)
    if days == 1:
        return tr("yesterday at {time}", time=time)
    return tr("on {date} at {time}", date=dated(moment, "%Y-%m-%d"), time=time)


def characters(restored: Restored) -> str:
    return counted("{n} character", "{n} characters", len(restored.text))


def card_words(restored: Restored) -> str:
    """When it was changed last, and how long it is."""
    return tr("Last changed {when} · {length}", when=moment_words(restored.at), length=characters(restored))


def disk_words(restored: Restored) -> str:
    """How its file is; empty when there is nothing to say."""
    gap = tr("A part of the journal was damaged: the last changes may be missing.") if restored.gap else ""
    return " ".join(filter(None, (gap, _file_words(restored.on_disk))))


def _file_words(found: OnDisk) -> str:
    match found:
        case OnDisk.CHANGED:
            return tr("Its file was changed since by another program. You can keep both.")
        case OnDisk.GONE:
            return tr("Its file is gone. Saving makes it again.")
        case OnDisk.UNREADABLE:
            return tr("Its file cannot be read now. Save the text elsewhere.")
        case OnDisk.NONE:
            return tr("It was never saved to a file.")
        case OnDisk.SAME:
            return ""
