"""What is said of a machine edit: the change in its context, what asked for it, what has become of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, assert_never

from writer.assist.history import Plan, State
from writer.language.rewriting.history import Kind, Passage, Record, Tally
from writer.text.diff import word_edits
from writer.tongue import amount, counted, dated, listed, said, tr
from writer.ui.issues.words import Run, Sign

KIND_TITLES: Final[Mapping[Kind, str]] = {
    Kind.SUGGESTION: tr("Suggestion"),
    Kind.CORRECTION: tr("Correction"),
    Kind.REWRITE: tr("Rewrite", meaning="an edit"),
    Kind.REVERT: tr("Revert", meaning="an edit"),
}
_FILTERS: Final[Mapping[Kind | None, str]] = {
    None: tr("All", meaning="edits"),
    Kind.SUGGESTION: tr("Suggestions"),
    Kind.CORRECTION: tr("Corrections"),
    Kind.REWRITE: tr("Rewrites"),
    Kind.REVERT: tr("Reverts"),
}
EMPTY: Final = tr(
    "Nothing yet. Suggestions you accept, corrections and rewrites are listed here, "
    "and each can be reverted later. The list is forgotten when you close the document."
)
QUOTED: Final = 60
"""Characters of a text that a sentence quotes."""
_COUNTED: Final = (Kind.SUGGESTION, Kind.CORRECTION, Kind.REWRITE, Kind.REVERT)
_STATES: Final[Mapping[State, str]] = {
    State.STANDS: "",
    State.CHANGED: tr("changed since"),
    State.PARTLY: tr("partly taken back"),
    State.BACK: tr("taken back"),
    State.GONE: tr("place gone"),
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
    return " · ".join(_line_parts(record))


def _line_parts(record: Record) -> list[str]:
    title = KIND_TITLES[record.kind]
    if record.kind is Kind.REWRITE:
        title = tr("{title}: {value}", title=title, value=said(record.title))
    elif record.kind is Kind.REVERT:
        title = said(record.title)
    places = [counted("{n} place", "{n} places", record.places)] if record.places > 1 else []
    return [f"{record.at:%H:%M}", title, *places]


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
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return dated(day, "%e %B")


def hour_words(day: date, hour: int, today: date) -> str:
    """The heading over what happened in an hour."""
    return f"{day_words(day, today)}, {hour:02}:00"


def change_words(record: Record) -> str:
    """ "teh became the", for a screen reader."""
    before, after = _quoted(record.passage.before), _quoted(record.passage.after)
    if not before:
        return tr("Inserted: {words}", words=after)
    if not after:
        return tr("Removed: {words}", words=before)
    return tr("{before} became {after}", before=before, after=after)


def spoken(record: Record, state: State) -> str:
    """A row for a screen reader."""
    parts = filter(None, (*_line_parts(record), state_words(state)))
    return f"{change_words(record)}. {', '.join(parts)}."


def plan_words(plan: Plan) -> str:
    """What a revert cannot do, and what to do instead; empty when it can do everything."""
    if plan.state is State.BACK:
        return tr("What was here before stands here again, so there is nothing to revert.")
    stays = listed(tr("“{word}”", word=_quoted(words)) for words in plan.kept[:3])
    if (more := len(plan.kept) - 3) > 0:
        stays = counted("{words} and {n} more", "{words} and {n} more", more, words=stays)
    if not plan.replacements:
        if stays:
            return tr(
                "This was changed since: {words}. It stays; copy the text before to put it back yourself.", words=stays
            )
        return tr("Its place in the text is gone. Copy the text before and paste it where you want it.")
    told = []
    if stays:
        told.append(tr("Changed since, so this stays: {words}.", words=stays))
    if plan.gone:
        told.append(
            counted(
                "One place is gone and cannot be reverted.",
                "{n} places are gone and cannot be reverted.",
                plan.gone,
            )
        )
    return " ".join(told)


def reverted_words(plan: Plan) -> str:
    """What a revert did, for the bar above the page."""
    words = plan_words(plan)
    if not plan.replacements:
        return words
    return f"{tr('Reverted in part.')} {words}" if words else tr("Reverted.")


def today_words(tally: Tally) -> str:
    """ "Today in this document: 3 suggestions and 1 rewrite accepted, 240 characters in, 12 out. 1 reverted."; empty
    when there is nothing to tell.
    """
    suggestions, corrections, rewrites, reverts = (tally.counts.get(kind, 0) for kind in _COUNTED)
    accepted = [counted("{n} suggestion", "{n} suggestions", suggestions)] if suggestions else []
    accepted += [counted("{n} correction", "{n} corrections", corrections)] if corrections else []
    accepted += [counted("{n} rewrite", "{n} rewrites", rewrites)] if rewrites else []
    if not accepted:
        return ""
    words = counted(
        "Accepted today: {what}; {n} characters in, {deleted} out.",
        "Accepted today: {what}; {n} characters in, {deleted} out.",
        tally.inserted,
        what=_listed(accepted),
        deleted=amount(tally.deleted),
    )
    return f"{words} {counted('{n} revert.', '{n} reverts.', reverts)}" if reverts else words


def filter_title(kind: Kind | None) -> str:
    """What the button over the list is called."""
    return _FILTERS[kind]


def filter_words(kind: Kind | None, count: int) -> str:
    """The same for a screen reader, with how many there are."""
    match kind:
        case Kind.SUGGESTION:
            return tr("Show suggestions: {count}", count=amount(count))
        case Kind.CORRECTION:
            return tr("Show corrections: {count}", count=amount(count))
        case Kind.REWRITE:
            return tr("Show rewrites: {count}", count=amount(count))
        case Kind.REVERT:
            return tr("Show reverts: {count}", count=amount(count))
        case None:
            return tr("Show all: {count}", count=amount(count))
        case _:
            assert_never(kind)


def _listed(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return tr("{words} and {last}", words=listed(words[:-1]), last=words[-1])


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
