"""The models Inkhorn offers: read from a data file, checked whole, searched by words.

The file (resources/catalogue/models.toml) holds only facts that somebody saw: an unknown checksum is empty.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import msgspec

from writer.tongue import ranged, said, tr

FILE: Final = Path("catalogue") / "models.toml"
"""Below the resources folder."""

Text = Annotated[str, msgspec.Meta(min_length=1)]
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
FileName = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][\w.-]*\.gguf$")]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?$")]
Revision = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{40})?$")]
Repository = Annotated[str, msgspec.Meta(pattern=r"^([\w.-]+/[\w.-]+)?$")]
Count = Annotated[int, msgspec.Meta(ge=0)]
Address = Annotated[str, msgspec.Meta(pattern=r"^https://[^\s/]+$")]
Wheel = Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z0-9._-]+==[A-Za-z0-9.]+)?$")]


class CatalogueError(Exception):
    """The data file is not what it should be; `str()` names every fault."""


@dataclass(frozen=True, slots=True)
class Licence:
    """What the writer agrees to before the first byte."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """One quantisation of a model. `file_bytes` is 0, `sha256` and `revision` are "" where nobody has seen them."""

    name: str
    quantisation: str
    explanation: str
    file_bytes: int
    sha256: str
    repository: str
    """On the hub, OWNER/NAME; "" when the hub does not have it."""
    revision: str
    """The commit that is pinned; "": the newest one."""
    wheel: str
    """A package (NAME==VERSION) whose wheel holds this file; "" when none does."""


@dataclass(frozen=True, slots=True)
class MemoryFacts:
    """What a file's header will say of what the model keeps of a text; `state_values` for each sequence."""

    kv_values: int
    heads: int
    vocabulary: int
    state_values: int = 0


@dataclass(frozen=True, slots=True)
class OfferedModel:
    """A model and what it is good for, in words. The first of `files` is the one to take when nothing else is said."""

    id: str
    name: str
    publisher: str
    architecture: str
    parameters: str
    context: int
    """Tokens it was trained for; 0 when unknown."""
    licence: Licence
    gated: bool
    """Whether the hub gives it only to accounts that have agreed to its terms there."""
    languages: tuple[str, ...]
    languages_note: str
    summary: str
    completion: str
    grammar: str
    rewriting: str
    files: tuple[OfferedFile, ...]
    memory: MemoryFacts | None = None
    """None where nobody has seen them."""

    def file(self, wish: str = "") -> OfferedFile | None:
        """The file of that name or quantisation; the first one for ""."""
        if not wish:
            return self.files[0]
        return next(
            (file for file in self.files if wish.lower() in (file.name.lower(), file.quantisation.lower())), None
        )


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every model on offer, the starter first; `hub` is where the repositories are unless the writer says otherwise."""

    hub: str
    models: tuple[OfferedModel, ...]

    def find(self, wish: str) -> tuple[OfferedModel, OfferedFile] | None:
        """The model and file for an id, an id with a quantisation ("lfm2-350m:Q4_0") or a file's name."""
        name, _, quantisation = wish.partition(":")
        for model in self.models:
            if model.id == name.lower():
                file = model.file(quantisation)
                return (model, file) if file else None
            if wish and not quantisation and (file := model.file(wish)):
                return model, file
        return None

    def search(self, words: str) -> tuple[OfferedModel, ...]:
        """Models in which every one of the words occurs."""
        wanted = words.lower().split()
        return tuple(model for model in self.models if all(word in _prose(model) for word in wanted))

    def by_sha256(self, sha256: str) -> tuple[OfferedModel, OfferedFile] | None:
        """What the file with that checksum is."""
        found = ((model, file) for model in self.models for file in model.files if sha256 and file.sha256 == sha256)
        return next(found, None)


def load(path: Path) -> Catalogue:
    """The catalogue in the file `path`. Raises CatalogueError."""
    try:
        written = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Written)
    except (OSError, ValueError) as error:  # msgspec's and tomllib's errors are ValueErrors
        raise CatalogueError(tr("The list of models cannot be read: {reason}.", reason=error)) from error
    if faults := _faults(written):
        raise CatalogueError(tr("The list of models has faults: {faults}.", faults=ranged(faults)))
    return Catalogue(written.hub, tuple(_model(model, written) for model in written.models))


class _WrittenLicence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: Text
    text: Text


class _WrittenQuantisation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: Text


class _WrittenMemory(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kv_values: Count
    heads: Count
    vocabulary: Count
    state_values: Count = 0


class _WrittenFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: FileName
    quantisation: Text
    bytes: Count = 0
    sha256: Sha256 = ""
    repository: Repository = ""
    revision: Revision = ""
    wheel: Wheel = ""


class _WrittenModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: Id
    name: Text
    publisher: Text
    architecture: Text
    parameters: Text
    licence: Text
    languages: tuple[str, ...]
    summary: Text
    completion: Text
    grammar: Text
    rewriting: Text
    files: tuple[_WrittenFile, ...]
    repository: Repository = ""
    languages_note: str = ""
    context: Count = 0
    gated: bool = False
    memory: _WrittenMemory | None = None


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    hub: Address
    licences: dict[str, _WrittenLicence]
    quantisations: dict[str, _WrittenQuantisation]
    models: tuple[_WrittenModel, ...]


def _faults(written: _Written) -> list[str]:
    """What types alone do not say."""
    faults = [f"{name} occurs twice" for name in _twice([model.id for model in written.models])]
    faults += [
        f"{name} occurs twice" for name in _twice([file.name for model in written.models for file in model.files])
    ]
    for model in written.models:
        if not model.files:
            faults.append(f"{model.id} has no file")
        if model.licence not in written.licences:
            faults.append(f"{model.id} has the unknown licence {model.licence}")
        if not model.languages and not model.languages_note:
            faults.append(f"{model.id} says nothing of languages")
        for file in model.files:
            if file.quantisation not in written.quantisations:
                faults.append(f"{file.name} has the unknown quantisation {file.quantisation}")
            if not (file.repository or model.repository or file.wheel):
                faults.append(f"{file.name} is nowhere to be had")
            if file.wheel and not (file.sha256 and file.bytes):
                faults.append(f"{file.name} comes out of a wheel but has no checksum and size")
    return faults


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def _model(model: _WrittenModel, written: _Written) -> OfferedModel:
    licence = written.licences[model.licence]
    return OfferedModel(
        id=model.id,
        name=model.name,
        publisher=model.publisher,
        architecture=model.architecture,
        parameters=model.parameters,
        context=model.context,
        licence=Licence(model.licence, licence.name, said(licence.text)),
        gated=model.gated,
        languages=model.languages,
        languages_note=said(model.languages_note),
        summary=said(model.summary),
        completion=said(model.completion),
        grammar=said(model.grammar),
        rewriting=said(model.rewriting),
        files=tuple(
            OfferedFile(
                name=file.name,
                quantisation=file.quantisation,
                explanation=said(written.quantisations[file.quantisation].text),
                file_bytes=file.bytes,
                sha256=file.sha256,
                repository=file.repository or model.repository,
                revision=file.revision,
                wheel=file.wheel,
            )
            for file in model.files
        ),
        memory=_memory(model.memory) if model.memory else None,
    )


def _memory(written: _WrittenMemory) -> MemoryFacts:
    return MemoryFacts(written.kv_values, written.heads, written.vocabulary, written.state_values)


def _prose(model: OfferedModel) -> str:
    words = (model.id, model.name, model.publisher, model.architecture, model.summary, model.licence.name)
    judged = (model.completion, model.grammar, model.rewriting, model.languages_note, *model.languages)
    return " ".join((*words, *judged, *(file.name for file in model.files))).lower()
