"""What a conversion does not take over, counted and in words."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from writer.tongue import counted, listed, tr


class Lost(enum.Enum):
    """What is left out altogether."""

    COMMENT = enum.auto()
    CHANGE = enum.auto()
    HEADER = enum.auto()
    PICTURE = enum.auto()
    FIELD = enum.auto()
    EMBEDDED = enum.auto()
    LINK = enum.auto()
    UNREADABLE = enum.auto()
    LINK_TITLE = enum.auto()
    LANGUAGE = enum.auto()


class Linked(enum.Enum):
    """In place of what a link stands."""

    PICTURE = enum.auto()


class Plain(enum.Enum):
    """What loses its look or its place, and keeps its words."""

    UNDERLINE = enum.auto()
    RAISED = enum.auto()
    FORMULA = enum.auto()
    BOX = enum.auto()
    MERGED = enum.auto()
    INNER_TABLE = enum.auto()
    CELL = enum.auto()
    CONTENTS = enum.auto()
    QUOTED = enum.auto()
    LISTED = enum.auto()
    DEEP = enum.auto()
    NOTE = enum.auto()
    HTML = enum.auto()


Kind = Lost | Linked | Plain

_LOST: Final[Mapping[Lost, Callable[[int], str]]] = {
    Lost.COMMENT: lambda n: counted("{n} comment", "{n} comments", n),
    Lost.CHANGE: lambda n: counted("{n} tracked change", "{n} tracked changes", n),
    Lost.HEADER: lambda n: counted("{n} header or footer", "{n} headers and footers", n),
    Lost.PICTURE: lambda n: counted("{n} picture", "{n} pictures", n),
    Lost.FIELD: lambda n: counted("{n} form field", "{n} form fields", n),
    Lost.EMBEDDED: lambda n: counted("{n} embedded object", "{n} embedded objects", n),
    Lost.LINK: lambda n: counted("{n} unsafe link", "{n} unsafe links", n),
    Lost.UNREADABLE: lambda n: counted("{n} part that cannot be read", "{n} parts that cannot be read", n),
    Lost.LINK_TITLE: lambda n: counted("{n} title of a link", "{n} titles of links", n),
    Lost.LANGUAGE: lambda n: counted("{n} name of a code block's language", "{n} names of code blocks' languages", n),
}
_LINKED: Final[Mapping[Linked, Callable[[int], str]]] = {
    Linked.PICTURE: lambda n: counted("{n} picture becomes a link.", "{n} pictures become links.", n)
}
_PLAIN: Final[Mapping[Plain, Callable[[int], str]]] = {
    Plain.UNDERLINE: lambda n: counted("{n} underlined passage", "{n} underlined passages", n),
    Plain.RAISED: lambda n: counted("{n} raised or lowered passage", "{n} raised or lowered passages", n),
    Plain.FORMULA: lambda n: counted("{n} formula", "{n} formulas", n),
    Plain.BOX: lambda n: counted("{n} text box", "{n} text boxes", n),
    Plain.MERGED: lambda n: counted("{n} merged table cell", "{n} merged table cells", n),
    Plain.INNER_TABLE: lambda n: counted("{n} table within a table", "{n} tables within tables", n),
    Plain.CELL: lambda n: counted("{n} list or code in a table cell", "{n} lists or code in table cells", n),
    Plain.CONTENTS: lambda n: counted("{n} table of contents or index", "{n} tables of contents or indexes", n),
    Plain.QUOTED: lambda n: counted(
        "{n} list, table or heading within a quote", "{n} lists, tables or headings within quotes", n
    ),
    Plain.LISTED: lambda n: counted("{n} table or heading within a list", "{n} tables or headings within lists", n),
    Plain.DEEP: lambda n: counted("{n} list or quote nested very deeply", "{n} lists or quotes nested very deeply", n),
    Plain.NOTE: lambda n: counted("{n} footnote within a footnote", "{n} footnotes within footnotes", n),
    Plain.HTML: lambda n: counted("{n} HTML tag", "{n} HTML tags", n),
}


@dataclass(slots=True)
class Remarks:
    """Counts what could not be taken over, while a file is read or written."""

    counts: Counter[Kind] = field(default_factory=Counter)

    def add(self, kind: Kind, count: int = 1) -> None:
        if count > 0:
            self.counts[kind] += count

    def sentences(self) -> tuple[str, ...]:
        """At most three: what is missing, what a link stands for, and what has lost its look or its place."""
        return sentences(self.counts)


def sentences(counts: Mapping[Kind, int]) -> tuple[str, ...]:
    """As `Remarks.sentences`."""
    lost = {kind: counts[kind] for kind in Lost if counts.get(kind)}
    plain = {kind: counts[kind] for kind in Plain if counts.get(kind)}
    made = []
    if lost:
        things = _listed(_LOST[kind](count) for kind, count in lost.items())
        count = sum(lost.values())
        made.append(counted("{things} is not taken over.", "{things} are not taken over.", count, things=things))
    made += [_LINKED[kind](counts[kind]) for kind in Linked if counts.get(kind)]
    if plain:
        things = _listed(_PLAIN[kind](count) for kind, count in plain.items())
        made.append(tr("In simpler form: {things}.", things=things))
    return tuple(made)


def _listed(words: Iterable[str]) -> str:
    """ "a, b and c"."""
    *head, last = words
    return tr("{things} and {last}", things=listed(head), last=last) if head else last
