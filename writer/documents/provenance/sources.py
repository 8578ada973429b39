"""Who wrote a stretch of text: the writer, a model that was asked for something, a rule, somebody unknown."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import Final

import msgspec

UNKNOWN: Final = 0
"""The label of text nobody knows the writer of: it was there before the marks began, or changed elsewhere."""
WRITER: Final = 1
"""The label of what the writer typed."""


class Kind(enum.StrEnum):
    """How a stretch came into the text."""

    TYPED = "typed"
    SUGGESTION = "suggestion"
    REWRITE = "rewrite"
    CORRECTION = "correction"
    """A fix that a model judged or proposed."""
    RULE = "rule"
    """A fix by rules alone."""
    PASTED = "pasted"
    """It came from elsewhere; nobody knows who wrote it."""
    PERSON = "person"
    """Another person, says an annotated file."""
    MACHINE = "machine"
    """A machine, says an annotated file."""


BY_MACHINE: Final = frozenset({Kind.SUGGESTION, Kind.REWRITE, Kind.CORRECTION, Kind.RULE, Kind.MACHINE})


class Source(msgspec.Struct, frozen=True):
    """What wrote it. `title` is what asked for it, in the writer's words; `author` a model's or a person's name."""

    kind: Kind
    title: str = ""
    author: str = ""
    at: str = ""
    """Local time, to the minute, as "2026-11-23T07:30"; "": not known."""

    @property
    def by_machine(self) -> bool:
        return self.kind in BY_MACHINE


TYPED: Final = Source(Kind.TYPED)


class Sources:
    """Every source of one document once; its label is its number. 0 is UNKNOWN, 1 the writer."""

    def __init__(self, known: Iterable[Source] = ()) -> None:
        self._sources: list[Source | None] = [None, TYPED]
        self._labels = {TYPED: WRITER}
        for source in known:
            self.label(source)

    def label(self, source: Source) -> int:
        """The label of `source`, which is remembered."""
        found = self._labels.get(source)
        if found is None:
            found = self._labels[source] = len(self._sources)
            self._sources.append(source)
        return found

    def get(self, label: int) -> Source | None:
        """None for UNKNOWN, and for a label nobody gave."""
        return self._sources[label] if 0 <= label < len(self._sources) else None

    def by_machine(self, label: int) -> bool:
        found = self.get(label)
        return found is not None and found.by_machine
