"""What a system made of each text: one JSON line a text, so that an interrupted run can go on and be scored again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from writer.language.grammar.bench.errors import BenchError
from writer.language.grammar.bench.items import Item, read_text
from writer.text.edits import TextEdit, apply_edits
from writer.text.span import Span

GIVEN: Final = "given"
"""The system of predictions that do not name theirs."""
PEERS: Final = ("none", "symspell", "harper")
"""The text as it is; SymSpell alone; Harper's first suggestions, which is our level "rules"."""
WITHOUT: Final = "without "
"""Begins the names of systems that lack a group of candidates."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One diagnostic; `start` and `end` count characters of the text."""

    start: int
    end: int
    replacement: str | None
    """The first one; None when there is none."""
    confidence: float
    kind: str
    category: str
    source: str
    gain: float = 0.0
    made: bool = True
    """Whether the system puts its replacement into the corrected text."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a text took: seconds of wall-clock and of all processors, and the model's share of the work."""

    seconds: float = 0.0
    cpu: float = 0.0
    variants: int = 0
    """Variants the model was asked for."""
    tokens: int = 0
    """Tokens the model evaluated."""
    model_cpu: float = 0.0
    """The part of `cpu` that was spent in other processes than the one that makes the candidates."""


@dataclass(frozen=True, slots=True)
class Record:
    """One text as one system left it."""

    item: Item
    system: str
    prediction: str
    flags: tuple[Flag, ...] = ()
    cost: Cost = field(default_factory=Cost)

    @property
    def key(self) -> tuple[str, str, str]:
        return self.item.set, self.item.id, self.system

    def shown(self, least: float) -> list[Flag]:
        """The flags at least that sure."""
        return [flag for flag in self.flags if flag.confidence >= least]

    def corrected(self, least: float) -> str:
        """The text with what is at least that sure; as the system left it where it said nothing of confidence."""
        if not self.flags:
            return self.prediction
        made = [flag for flag in self.shown(least) if flag.made and flag.replacement is not None]
        edits = (TextEdit(Span(flag.start, flag.end), flag.replacement or "") for flag in made)
        return apply_edits(self.item.text, edits)


@dataclass(frozen=True, slots=True)
class Run:
    """How records came about; a run goes on only as it began."""

    facts: Mapping[str, str]
    """Model, level and so on, in words."""


class Writer:
    """Appends records to a file while a run lasts; a context manager."""

    def __init__(self, path: Path | None, run: Run, *, resume: bool = False) -> None:
        """Without a `path` nothing is stored. Raises BenchError when the run to resume was another one."""
        self.known: dict[tuple[str, str, str], Record] = {}
        self._file = None
        if path is None:
            return
        if resume and path.exists():
            self._take_over(path, run)
        try:
            self._file = path.open("w", encoding="utf-8")
        except OSError as error:
            raise BenchError(f"{path} cannot be written: {error.strerror or error}.") from None
        self._line({"run": dict(run.facts)})
        for record in self.known.values():
            self._line(as_json(record))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file:
            self._file.close()

    def add(self, record: Record) -> None:
        self.known[record.key] = record
        self._line(as_json(record))

    def _line(self, value: object) -> None:
        if self._file:
            self._file.write(json.dumps(value, ensure_ascii=False) + "\n")
            self._file.flush()

    def _take_over(self, path: Path, run: Run) -> None:
        before, records = read(path, torn=True)
        changed = [name for name in run.facts if before and before.facts.get(name) != run.facts[name]]
        if changed:
            was = ", ".join(f"{name} {before.facts.get(name, 'unknown')}" for name in changed if before)
            raise BenchError(f"{path.name} was begun otherwise ({was}). Leave --resume out to begin anew.")
        self.known = {record.key: record for record in records}


def read(path: Path, *, torn: bool = False) -> tuple[Run | None, list[Record]]:
    """The run and the records of a file; with `torn` its last line may be cut off. Raises BenchError."""
    run: Run | None = None
    records: list[Record] = []
    lines = [line for line in read_text(path).splitlines() if line.strip()]
    for number, line in enumerate(lines, 1):
        try:
            value = json.loads(line)
            if isinstance(value, dict) and isinstance(value.get("run"), dict):
                run = Run({str(name): str(fact) for name, fact in value["run"].items()})
            else:
                records.append(_record(value, path.stem, number))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            if torn and number == len(lines):
                break
            raise BenchError(
                f"Line {number} of {path.name} is no prediction. "
                'A line is {"id": 1, "text": "...", "references": ["..."], "prediction": "..."}.'
            ) from None
    return run, records


def as_json(record: Record) -> dict[str, Any]:
    """The documented shape of a line."""
    item = record.item
    plain: dict[str, Any] = {"set": item.set, "id": item.id, "system": record.system, "text": item.text}
    plain |= {"references": list(item.references), "prediction": record.prediction}
    plain["flags"] = [dataclasses.asdict(flag) for flag in record.flags]
    return plain | {name: _short(value) for name, value in dataclasses.asdict(record.cost).items()}


def in_order(records: Iterable[Record]) -> list[Record]:
    """Inkhorn's own first, then the peers', then those without a group of candidates; else as they are."""
    return sorted(records, key=lambda record: 2 if record.system.startswith(WITHOUT) else record.system in PEERS)


def by_system(records: Iterable[Record]) -> dict[str, list[Record]]:
    """Records grouped, systems in the order in which they first appear."""
    found: dict[str, list[Record]] = {}
    for record in records:
        found.setdefault(record.system, []).append(record)
    return found


def _record(value: dict[str, Any], name: str, number: int) -> Record:
    text, prediction, references = value["text"], value["prediction"], value.get("references", [])
    if not isinstance(text, str) or not isinstance(prediction, str) or not isinstance(references, list):
        raise TypeError("not a prediction")
    if not all(isinstance(reference, str) for reference in references):
        raise TypeError("not references")
    item = Item(str(value.get("set", name)), str(value.get("id", number)), text, tuple(references))
    flags = tuple(Flag(**flag) for flag in value.get("flags", ()))
    if any(not 0 <= flag.start <= flag.end <= len(text) for flag in flags):
        raise ValueError("a flag outside its text")
    cost = Cost(**{key.name: value[key.name] for key in dataclasses.fields(Cost) if key.name in value})
    return Record(item, str(value.get("system", GIVEN)), prediction, flags, cost)


def _short(value: float) -> float:
    return round(value, 4)
