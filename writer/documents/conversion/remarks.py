"""What a conversion does not take over, counted and in words."""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


class Lost(enum.Enum):
    """(one, several): what is left out altogether."""

    COMMENT = ("comment", "comments")
    CHANGE = ("tracked change", "tracked changes")
    HEADER = ("header or footer", "headers and footers")
    PICTURE = ("picture", "pictures")
    FIELD = ("form field", "form fields")
    EMBEDDED = ("embedded object", "embedded objects")
    LINK = ("unsafe link", "unsafe links")
    UNREADABLE = ("part that cannot be read", "parts that cannot be read")
    LINK_TITLE = ("title of a link", "titles of links")
    LANGUAGE = ("name of a code block's language", "names of code blocks' languages")


class Linked(enum.Enum):
    """(one, several): in place of what a link stands."""

    PICTURE = ("picture becomes a link", "pictures become links")


class Plain(enum.Enum):
    """(one, several): what loses its look or its place, and keeps its words."""

    UNDERLINE = ("underlined passage", "underlined passages")
    RAISED = ("raised or lowered passage", "raised or lowered passages")
    FORMULA = ("formula", "formulas")
    BOX = ("text box", "text boxes")
    MERGED = ("merged table cell", "merged table cells")
    INNER_TABLE = ("table within a table", "tables within tables")
    CELL = ("list or code in a table cell", "lists or code in table cells")
    CONTENTS = ("table of contents or index", "tables of contents or indexes")
    QUOTED = ("list, table or heading within a quote", "lists, tables or headings within quotes")
    LISTED = ("table or heading within a list", "tables or headings within lists")
    DEEP = ("list or quote nested very deeply", "lists or quotes nested very deeply")
    NOTE = ("footnote within a footnote", "footnotes within footnotes")
    HTML = ("HTML tag", "HTML tags")


Kind = Lost | Linked | Plain


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
    lost = [_counted(kind, counts[kind]) for kind in Lost if counts.get(kind)]
    plain = [_counted(kind, counts[kind]) for kind in Plain if counts.get(kind)]
    made = []
    if lost:
        verb = "is" if len(lost) == 1 and lost[0].startswith("1 ") else "are"
        made.append(f"{listed(lost)} {verb} not taken over.")
    made += [f"{_counted(kind, counts[kind])}." for kind in Linked if counts.get(kind)]
    if plain:
        made.append(f"In simpler form: {listed(plain)}.")
    return tuple(made)


def listed(words: Iterable[str]) -> str:
    """ "a, b and c"."""
    *head, last = words
    return f"{', '.join(head)} and {last}" if head else last


def _counted(kind: Kind, count: int) -> str:
    one, several = kind.value
    return f"{count:,} {one if count == 1 else several}"
