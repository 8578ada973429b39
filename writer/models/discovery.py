"""The models that are on this computer already, found where other programs keep theirs, and offered without copying.

Reads names and headers, changes nothing, connects to nothing. Broken links and half files are passed over with the
reason; what one program holds twice, and what two share by a link, is listed once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from writer.models import ollama, splitting
from writer.models.architectures import objection
from writer.models.bad_model import BadModel
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.models.places import Place
from writer.tongue import tr

DEPTH: Final = 8
"""Folders below a place that are looked into."""
ENTRIES: Final = 50_000
"""Files of one place that are looked at."""
UNFINISHED: Final = (".incomplete", ".part", ".partial", ".download", ".crdownload", ".tmp", ".downloadinprogress")
UNFINISHED_FIRST: Final = ("incomplete-", "downloading_")
ANONYMOUS: Final = frozenset({"model", "ggml-model", "gguf"})
"""Names of files that say nothing; the folder's name stands for them."""


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A model file. `objection` says why it cannot be used to write with, "" when it can."""

    path: Path
    """The file to load; of a model in several files the first."""
    program: str
    """Whose folder it is in; "" for the writer's own."""
    name: str
    facts: GGUFFacts
    file_bytes: int
    """Of all its files."""
    objection: str = ""

    @property
    def usable(self) -> bool:
        return not self.objection


@dataclass(frozen=True, slots=True)
class Skipped:
    """What looks like a model and is none that could be loaded, with the reason as a sentence."""

    path: Path
    program: str
    reason: str


@dataclass(frozen=True, slots=True)
class Survey:
    """What is on this computer."""

    models: tuple[FoundModel, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    path: Path
    name: str


def discover(
    places: Iterable[Place],
    known: frozenset[str],
    stopped: Callable[[], bool] = lambda: False,
    told: Callable[[FoundModel], None] = lambda _model: None,
) -> Survey:
    """Look through `places`. 30 to 250 ms a model, so not on the window's thread; `told` gets each as it is found.

    `known` are the architectures that the engine knows.
    """
    models: list[FoundModel] = []
    skipped: list[Skipped] = []
    seen: set[tuple[int, int]] = set()
    for place in places:
        for candidate in _candidates(place, skipped):
            if stopped():
                return Survey(tuple(models), tuple(skipped))
            found = _look(candidate, place, known, seen)
            match found:
                case FoundModel():
                    models.append(found)
                    told(found)
                case Skipped():
                    skipped.append(found)
    return Survey(tuple(models), tuple(skipped))


def _candidates(place: Place, skipped: list[Skipped]) -> Iterator[_Candidate]:
    if place.layout == "ollama":
        for named in ollama.models(place.folder):
            if named.problem:
                skipped.append(Skipped(named.path, place.program, named.problem))
            else:
                yield _Candidate(named.path, named.name)
        return
    for path in _files(place, skipped):
        if _is_unfinished(path):
            skipped.append(Skipped(path, place.program, tr("An unfinished download.")))
        elif path.suffix.lower() == ".gguf":
            yield _Candidate(path, _name(path, place))


def _look(
    candidate: _Candidate, place: Place, known: frozenset[str], seen: set[tuple[int, int]]
) -> FoundModel | Skipped | None:
    """What the file is; None when it was seen before, or is a later part of another."""
    path = candidate.path
    try:
        status = path.stat()
    except FileNotFoundError:
        return Skipped(path, place.program, tr("A link to a file that is not there any more."))
    except OSError as error:
        return Skipped(path, place.program, tr("It cannot be read: {reason}.", reason=error.strerror or error))
    if (status.st_dev, status.st_ino) in seen:
        return None
    seen.add((status.st_dev, status.st_ino))
    if splitting.is_later_part(path):
        return None if splitting.first_part(path).exists() else Skipped(path, place.program, splitting.NO_FIRST)
    try:
        facts = read_facts(path)
        size = status.st_size
        if splitting.is_first_part(path) or facts.parts > 1:
            facts, size = _joined(path, facts)
    except BadModel as bad:
        return Skipped(path, place.program, str(bad))
    return FoundModel(path, place.program, candidate.name, facts, size, objection(facts, known))


def _joined(path: Path, facts: GGUFFacts) -> tuple[GGUFFacts, int]:
    """The facts of all parts together, and their bytes. Raises BadModel when one is missing or not sound."""
    parts = [read_facts(part) for part in splitting.parts(path, facts.parts)]
    size = sum(part.file_bytes for part in parts)
    return replace(facts, parameters=sum(part.parameters for part in parts), file_bytes=size), size


def _files(place: Place, skipped: list[Skipped]) -> Iterator[Path]:
    """Files below the place in order of their names, or the file that it is; folders that are links are not entered."""

    def closed(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            skipped.append(Skipped(Path(error.filename), place.program, tr("This folder may not be looked into.")))

    if place.folder.is_file():
        yield place.folder
        return
    count, base = 0, len(place.folder.parts)
    for folder, below, names in os.walk(place.folder, onerror=closed):
        below[:] = sorted(below) if len(Path(folder).parts) - base < DEPTH else []
        for name in sorted(names):
            count += 1
            if count > ENTRIES:
                return
            yield Path(folder, name)


def _is_unfinished(path: Path) -> bool:
    name = path.name.lower()
    if name.startswith(UNFINISHED_FIRST) and ".gguf" in name:
        return True
    return name.endswith(UNFINISHED) and (".gguf" in name or path.parent.name == "blobs")


def _name(path: Path, place: Place) -> str:
    """What the writer knows it by: the file's name, or the folder's where the file has none of its own."""
    stem = splitting.stem(path)
    return path.parent.name if stem.lower() in ANONYMOUS and path.parent != place.folder else stem
