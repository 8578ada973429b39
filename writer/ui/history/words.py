"""What is said of a machine edit: the change in its context, what asked for it, what has become of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from writer.assist.history import Plan, State
from writer.language.rewriting.history import Kind, Passage, Record, Tally
from writer.text.diff import word_edits
from writer.ui.issues.words import Run, Sign

KIND_TITLES: Final[Mapping[Kind, str]] = {
    Kind.SUGGESTION: "Suggestion",
    Kind.CORRECTION: "Correction",
    Kind.REWRITE: "Rewrite",
    Kind.REVERT: "Revert",
}
EMPTY: Final = (
    "Nothing yet. Suggestions you accept, corrections and rewrites are listed here, "
    "and each can be reverted later. The list is forgotten when you close the document."
)
QUOTED: Final = 60
"""Characters of a text that a sentence quotes."""
_STATES: Final[Mapping[State, str]] = {
    State.STANDS: "",
    State.CHANGED: "changed since",
    State.PARTLY: "partly taken back",
    State.BACK: "taken back",
    State.GONE: "place gone",
}


def runs(passage: Passage, most: int, around: int) -> list[Run]:
    """The passage with its changes word by word, about `most` characters of it; of the text on either side `around`."""
    found: list[Run] = []
    left = most
    for number, part in enumerate(passage.parts):
        gap = part.gap if number else _ending(passage.lead, around)
        found.append(Run(Sign.SAME, gap))
        found += _compared(_head(part.before, left), _head(part.after, left))
        left -= len(gap) + max(len(part.before), len(part.after))
        if left <= 0:
            found.append(Run(Sign.SAME, " …"))
            break
    else:
        found.append(Run(Sign.SAME, _beginning(passage.tail, around)))
    return [run for run in found if run.text]


def _compared(before: str, after: str) -> Iterator[Run]:
    position = 0
    for edit in word_edits(before, after):
        yield Run(Sign.SAME, before[position : edit.span.start])
        yield Run(Sign.DELETED, edit.span.of(before))
        yield Run(Sign.INSERTED, edit.replacement)
        position = edit.span.end
    yield Run(Sign.SAME, before[position:])


def line_words(record: Record) -> str:
    """ "14:32 · Rewrite: Clearer", for the second line of a row."""
    title = KIND_TITLES[record.kind]
    if record.kind is Kind.REWRITE:
        title = f"{title}: {record.title}"
    elif record.kind is Kind.REVERT:
        title = record.title
    places = f" · {record.places:,} places" if record.places > 1 else ""
    return f"{record.at:%H:%M} · {title}{places}"


def state_words(state: State) -> str:
    """What has become of an edit; empty while it stands."""
    return _STATES[state]


def origin_words(record: Record, today: date) -> str:
    """Kind, model and time, for the card."""
    by = [record.model] if record.model else []
    return " · ".join([KIND_TITLES[record.kind], *by, f"{day_words(record.at.date(), today)}, {record.at:%H:%M:%S}"])


def day_words(day: date, today: date) -> str:
    """ "Today", "Yesterday", "12 November"."""
    if day == today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    return f"{day.day} {day:%B}"


def hour_words(day: date, hour: int, today: date) -> str:
    """The heading over what happened in an hour."""
    return f"{day_words(day, today)}, {hour:02}:00"


def change_words(record: Record) -> str:
    """ "teh became the", for a screen reader."""
    before, after = _quoted(record.passage.before), _quoted(record.passage.after)
    if not before:
        return f"Inserted: {after}"
    return f"{before} became {after}" if after else f"Removed: {before}"


def spoken(record: Record, state: State) -> str:
    """A row for a screen reader."""
    become = state_words(state)
    return f"{change_words(record)}. {line_words(record).replace(' · ', ', ')}{', ' + become if become else ''}."


def plan_words(plan: Plan) -> str:
    """What a revert cannot do, and what to do instead; empty when it can do everything."""
    if plan.state is State.BACK:
        return "What was here before stands here again, so there is nothing to revert."
    stays = ", ".join(f"“{_quoted(words)}”" for words in plan.kept[:3])
    more = f" and {len(plan.kept) - 3:,} more" if len(plan.kept) > 3 else ""
    if not plan.replacements:
        if stays:
            return f"This was changed since: {stays}{more}. It stays; copy the text before to put it back yourself."
        return "Its place in the text is gone. Copy the text before and paste it where you want it."
    said = []
    if stays:
        said.append(f"Changed since, so this stays: {stays}{more}.")
    if plan.gone:
        places = "One place is gone" if plan.gone == 1 else f"{plan.gone:,} places are gone"
        said.append(f"{places} and cannot be reverted.")
    return " ".join(said)


def reverted_words(plan: Plan) -> str:
    """What a revert did, for the bar above the page."""
    words = plan_words(plan)
    if not plan.replacements:
        return words
    return f"Reverted in part. {words}" if words else "Reverted."


def today_words(tally: Tally) -> str:
    """ "Today in this document: 3 suggestions and 1 rewrite accepted, 240 characters in, 12 out. 1 reverted."; empty
    when there is nothing to tell.
    """
    accepted = [
        f"{count:,} {KIND_TITLES[kind].lower()}{'' if count == 1 else 's'}"
        for kind in (Kind.SUGGESTION, Kind.CORRECTION, Kind.REWRITE)
        if (count := tally.counts.get(kind, 0))
    ]
    reverts = tally.counts.get(Kind.REVERT, 0)
    if not accepted:
        return ""
    reverted = f" {reverts:,} revert{'' if reverts == 1 else 's'}." if reverts else ""
    signs = f"{tally.inserted:,} characters in, {tally.deleted:,} out"
    return f"Accepted today: {_listed(accepted)}; {signs}.{reverted}"


def filter_title(kind: Kind | None) -> str:
    """What the button over the list is called."""
    return "All" if kind is None else f"{KIND_TITLES[kind]}s"


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= QUOTED else text[:QUOTED].rsplit(" ", 1)[0] + " …"


def _head(text: str, most: int) -> str:
    return text if len(text) <= most else text[: max(0, most)]


def _ending(text: str, reach: int) -> str:
    if len(text) <= reach:
        return text
    tail = text[len(text) - reach :]
    return "… " + (tail[tail.find(" ") + 1 :] if " " in tail else tail)


def _beginning(text: str, reach: int) -> str:
    if len(text) <= reach:
        return text
    head = text[:reach]
    return (head[: head.rfind(" ")] if " " in head else head) + " …"
