"""The files between the steps, as JSON lines: sentences with mistakes, and what the model said of their candidates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from tests.benchmarks.calibration.errors import UnreadableError
from writer.language.grammar.kinds import CandidateKind
from writer.text.span import Span


class Item(msgspec.Struct, frozen=True):
    """A text of one sentence, and what it should have been; equal when it is sound."""

    id: int
    text: str
    references: tuple[str, ...]
    mistakes: tuple[str, ...] = ()
    """Names of those put in."""


class Weighed(msgspec.Struct, frozen=True, array_like=True):
    """A candidate with all that a probability can be made of. An array in the file, in this order; nats everywhere."""

    kind: CandidateKind
    start: int
    end: int
    """Where its edit stands, in characters of the text."""
    replacement: str
    right: bool
    """Whether its edit brings the text nearer to a reference."""
    first_choice: float
    """1.0 when a rule proposes it first."""
    by_rule: float
    """1.0 when a rule proposes it."""
    cost: float
    rule: float
    """Confidence of the rule that finds a mistake here; 0 without one."""
    first: float
    """The part of the gain that the first changed token brings, in the first round."""
    gain: float | None = None
    """In the first round; None when it was not scored."""
    together: float | None = None
    """Its gain beside the others, in the second round; None when it was not tried."""
    others: int = 0
    """How many others it was tried beside."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Record(msgspec.Struct, frozen=True):
    """One item, asked about: for each question, its candidates. Those without any chance are left out."""

    id: int
    text: str
    references: tuple[str, ...]
    model: str
    """Name of the model's file."""
    questions: tuple[tuple[Weighed, ...], ...]


Line = TypeVar("Line", Item, Record)


def read_lines(path: Path, kind: type[Line]) -> Iterator[Line]:
    """What the lines of `path` hold. Raises UnreadableError, OSError."""
    decoder = msgspec.json.Decoder(kind)
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                yield decoder.decode(line)
            except msgspec.MsgspecError as error:
                raise UnreadableError(path, number, str(error)) from error


def append_line(path: Path, line: Item | Record) -> None:
    """Write `line` behind what `path` holds, at once."""
    with path.open("ab") as file:
        file.write(msgspec.json.encode(line) + b"\n")


def written_ids(path: Path) -> set[int]:
    """Ids of the records that `path` holds; a last line that was cut short is removed from it."""
    if not path.exists():
        return set()
    content = path.read_bytes()
    whole = content.rfind(b"\n") + 1
    if whole < len(content):
        with path.open("r+b") as file:
            file.truncate(whole)
    return {record.id for record in read_lines(path, Record)}
