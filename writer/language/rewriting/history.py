"""What the machine changed in a document, as values: each edit with what was there before, why, and when.

Suggestions and corrections are kept in the same way as rewrites: to a writer who looks back they are all alike.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from writer.tongue import tr

ELSEWHERE: Final = " … "
"""Stands for text between two places of an edit that is not kept because there is too much of it."""


class Kind(enum.StrEnum):
    """What a machine edit is."""

    SUGGESTION = "suggestion"
    CORRECTION = "correction"
    REWRITE = "rewrite"
    REVERT = "revert"


@dataclass(frozen=True, slots=True)
class Asked:
    """What asked for a machine edit. `title` is what the writer calls it: a prompt's title, what a rule says."""

    kind: Kind
    title: str
    by_model: bool = True
    """Whether a model had a say in it."""
    scope: tuple[int, int] | None = None
    """UTF-16 positions, before the edit, of the text that was asked about; None: only what changed."""
    checked: bool = False
    """Whether the grammar check made it, whatever kind of edit it is."""
    model: str = ""
    """The name of the model, where whoever asked knows it."""


SUGGESTION: Final = Asked(Kind.SUGGESTION, tr("Suggestion"))


@dataclass(frozen=True, slots=True)
class Part:
    """`before` became `after`; `gap` stands between it and the part before it."""

    gap: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Passage:
    """The text around and between the places of an edit. `lead` and `tail` are the text it was asked about, or a few
    words on either side when `loose`, to be shown but not counted as part of it.
    """

    parts: tuple[Part, ...]
    lead: str = ""
    tail: str = ""
    loose: bool = True

    @property
    def before(self) -> str:
        """What stood there."""
        return self._text("".join(part.gap + part.before for part in self.parts))

    @property
    def after(self) -> str:
        """What the machine made of it."""
        return self._text("".join(part.gap + part.after for part in self.parts))

    def _text(self, inner: str) -> str:
        return inner if self.loose else self.lead + inner + self.tail


@dataclass(frozen=True, slots=True)
class Record:
    """One machine edit. `model` is the model's name, empty when rules alone did it. `at` is local time."""

    number: int
    kind: Kind
    title: str
    model: str
    at: datetime
    passage: Passage

    @property
    def places(self) -> int:
        return len(self.passage.parts)

    @property
    def inserted(self) -> int:
        """Characters that came in."""
        return sum(len(part.after) for part in self.passage.parts)

    @property
    def deleted(self) -> int:
        """Characters that went out."""
        return sum(len(part.before) for part in self.passage.parts)

    @property
    def weight(self) -> int:
        """Bytes it takes, about."""
        passage = self.passage
        texts = [self.title, passage.lead, passage.tail]
        texts += [text for part in passage.parts for text in (part.gap, part.before, part.after)]
        return RECORD_BYTES + PART_BYTES * self.places + sum(map(sys.getsizeof, texts))


RECORD_BYTES: Final = 500
PART_BYTES: Final = 600
"""What a part takes besides its texts: two anchors, the words around it, the values themselves (tracemalloc)."""


def revert_title(record: Record) -> str:
    """What taking back `record` is called."""
    if record.kind is not Kind.REVERT:
        return tr("Revert of “{title}”", title=record.title)
    before, after = tr("{title}, undone", title="\0").split("\0")
    if record.title.startswith(before) and record.title.endswith(after):
        return record.title.removeprefix(before).removesuffix(after)
    return f"{before}{record.title}{after}"


@dataclass(frozen=True, slots=True)
class Tally:
    """What was accepted: how often of each kind, and how many characters came in and went out. Reverts count only
    as such.
    """

    counts: Mapping[Kind, int] = field(default_factory=dict)
    inserted: int = 0
    deleted: int = 0

    def with_record(self, record: Record) -> Tally:
        counts = {**self.counts, record.kind: self.counts.get(record.kind, 0) + 1}
        if record.kind is Kind.REVERT:
            return Tally(counts, self.inserted, self.deleted)
        return Tally(counts, self.inserted + record.inserted, self.deleted + record.deleted)

    def with_more(self, characters: int) -> Tally:
        """More of what was counted already came in."""
        return Tally(self.counts, self.inserted + characters, self.deleted)


def by_hour(records: Iterable[Record]) -> Iterator[tuple[date, int, list[Record]]]:
    """`records`, in their order, in groups of the same day and hour."""
    group: list[Record] = []
    for record in records:
        if group and (group[0].at.date(), group[0].at.hour) != (record.at.date(), record.at.hour):
            yield group[0].at.date(), group[0].at.hour, group
            group = []
        group.append(record)
    if group:
        yield group[0].at.date(), group[0].at.hour, group
