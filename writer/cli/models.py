"""`inkhorn models list|search|info|verify`: what is on offer and what is here. Connects to nothing."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from writer import paths
from writer.assist import fitting
from writer.assist.fitting import Prediction
from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.session import NO_MODEL, Session, warn
from writer.engine.free_memory import available_bytes
from writer.models import catalogue, installed, keeping, receipts
from writer.models.architectures import known_architectures, objection
from writer.models.catalogue import Catalogue, OfferedFile, OfferedModel
from writer.models.discovery import FoundModel, Skipped, discover
from writer.models.gguf_header import GGUFFacts, read_facts
from writer.models.installed import Installed
from writer.models.places import Place, own_folders, places
from writer.settings.schema import Settings

STARTER = "starter"
"""What the first model of the catalogue is called, too."""


def offered() -> Catalogue:
    """Raises CatalogueError."""
    return catalogue.load(paths.resources_folder() / catalogue.FILE)


def find(found: Catalogue, name: str) -> tuple[OfferedModel, OfferedFile] | None:
    """The model on offer by that name."""
    return (found.models[0], found.models[0].files[0]) if name == STARTER else found.find(name)


def list_models(options: argparse.Namespace) -> None:
    """Models in Inkhorn's folder, the one that is set, and those in the writer's folders and of other programs."""
    with Session(options) as session:
        settings = session.settings
    own = installed.installed(paths.models_folder(), settings.model.path)
    looked = own_folders(settings.model.folders)
    found = places(looked) if options.everywhere else tuple(Place("", paths.expanded(folder)) for folder in looked)
    known = known_architectures(paths.resources_folder())
    survey = discover(found, known)
    there = {model.path.absolute() for model in own}
    others = [model for model in survey.models if model.path.absolute() not in there]
    if options.json:
        print_json(
            [_installed(model, settings, known) for model in own]
            + [_found(model, settings) for model in others]
            + [_skipped(skipped) for skipped in survey.skipped]
        )
        return
    for model in own:
        print(f"{model.title}  {model.path}" + (f"  ({model.problem})" if model.problem else ""))
    for other in others:
        print(f"{other.name}  {other.path}" + (f"  ({other.objection})" if other.objection else ""))
    for skipped in survey.skipped:
        warn(f"{skipped.path}: {skipped.reason}")
    if not own and not others:
        warn(NO_MODEL)


def search(options: argparse.Namespace) -> None:
    """Models on offer, a line each: id, size, licence, what it is."""
    found = offered().search(" ".join(options.words))
    if options.json:
        print_json([dataclasses.asdict(model) for model in found])
        return
    for model in found:
        size = model.files[0].file_bytes
        print(f"{model.id:<24} {size / 1e6:>6,.0f} MB  {model.licence.name:<24} {model.summary}")
    if not found:
        warn("No model on offer has these words. `inkhorn models search` lists all of them.")


def info(options: argparse.Namespace) -> None:
    """All about a model on offer, or the facts of a file and whether it fits. Raises BadModel, RefusedError."""
    known = find(offered(), options.name)
    path = known and paths.models_folder() / known[1].name
    if known and not (path and path.is_file()):
        _tell_offered(*known, as_json=options.json)
        return
    file = path or paths.expanded(Path(options.name))
    if not file.exists():
        raise RefusedError(
            f"{options.name} is neither a model on offer nor a file. `inkhorn models search` lists what is on offer."
        )
    with Session(options) as session:
        settings = session.settings
    if known and not options.json:
        _tell_offered(*known, as_json=False)
        print()
    _tell_file(file, settings, options.json)


def verify(options: argparse.Namespace) -> int:
    """A line for each model; exit status 1 when one was changed or is missing."""
    found, folder = offered(), paths.models_folder()
    files = [_file_of(found, name) for name in options.names] or sorted(folder.glob("*.gguf"))
    verdicts = [(file, keeping.verify(file, found)) for file in files]
    if options.json:
        print_json([{"path": str(file), **dataclasses.asdict(verdict)} for file, verdict in verdicts])
    else:
        for _file, verdict in verdicts:
            print(verdict.sentence)
    if not verdicts:
        warn("There is no model in Inkhorn's folder.")
    return int(any(verdict.soundness in ("changed", "missing") for _file, verdict in verdicts))


def _file_of(found: Catalogue, name: str) -> Path:
    known = find(found, name)
    return paths.models_folder() / (known[1].name if known else name)


def _prediction(facts: GGUFFacts, settings: Settings) -> Prediction:
    return fitting.predict(facts, settings.model.context, available_bytes())


def _facts(facts: GGUFFacts | None, settings: Settings) -> dict[str, object]:
    if facts is None:
        return {"architecture": None, "parameters": None, "bytes": None}
    found = _prediction(facts, settings)
    return {
        "architecture": facts.architecture,
        "parameters": facts.parameters,
        "bytes": facts.file_bytes,
        "quantisation": facts.quantisation,
        "context": facts.context_trained,
        "chat_template": facts.chat_template,
        "fills": facts.fills,
        "hybrid": facts.hybrid,
        "licence": facts.licence,
        "fit": {"fit": found.fit, "loaded": found.loaded, "most": found.most, "context": found.context},
    }


def _installed(model: Installed, settings: Settings, known: frozenset[str]) -> dict[str, object]:
    problem = model.problem or (objection(model.facts, known) if model.facts else "")
    said = {"title": model.title, "path": str(model.path), "starter": model.is_starter, "problem": problem}
    return {**said, "program": "Inkhorn", **_facts(model.facts, settings)}


def _found(model: FoundModel, settings: Settings) -> dict[str, object]:
    said = {"title": model.name, "path": str(model.path), "starter": False, "problem": model.objection}
    return {**said, "program": model.program, **_facts(model.facts, settings)}


def _skipped(skipped: Skipped) -> dict[str, object]:
    said = {"title": skipped.path.name, "path": str(skipped.path), "starter": False, "problem": skipped.reason}
    return {**said, "program": skipped.program, "architecture": None, "parameters": None, "bytes": None}


def _tell_offered(model: OfferedModel, file: OfferedFile, as_json: bool) -> None:
    if as_json:
        print_json(dataclasses.asdict(model))
        return
    print(f"{model.name}: {model.summary}")
    print(f"{model.parameters} parameters, by {model.publisher}")
    for task in ("completion", "grammar", "rewriting"):
        print(f"  {task:<11} {getattr(model, task)}")
    print(f"  languages   {model.languages_note or ', '.join(model.languages)}")
    print(f"  licence     {model.licence.name}. {model.licence.text}")
    for each in model.files:
        size = f"{each.file_bytes / 1e6:,.0f} MB" if each.file_bytes else "size not known"
        pinned = "" if each.sha256 else "; its checksum is the hub's word"
        mark = "*" if each == file else " "
        print(f"{mark} {model.id}:{each.quantisation:<13} {size:>9}  {each.explanation}{pinned}")


def _tell_file(file: Path, settings: Settings, as_json: bool) -> None:
    facts = read_facts(file)
    problem = objection(facts, known_architectures(paths.resources_folder()))
    receipt = receipts.read(file)
    if as_json:
        came = {"source": receipt.source, "sha256": receipt.sha256, "licence": receipt.licence} if receipt else None
        said = {"title": facts.title, "path": str(file), "problem": problem}
        print_json({**said, **_facts(facts, settings), "came": came})
        return
    print(file)
    print(f"  {facts.title}: {facts.architecture}, {facts.parameters:,} parameters, {facts.quantisation or 'unknown'}")
    print(f"  Context of {facts.context_trained:,} tokens; {_abilities(facts)}")
    print(f"  {problem or _prediction(facts, settings).sentence}")
    if receipt:
        print(f"  Came from {receipt.source}; checksum {'as pinned' if receipt.pinned else 'as the hub said'}.")


def _abilities(facts: GGUFFacts) -> str:
    found = ["follows a chat template" if facts.chat_template else "no chat template"]
    found += ["has tokens to fill gaps"] if facts.fills else []
    found += ["keeps a state instead of all the text in some layers"] if facts.hybrid else []
    return ", ".join(found) + "."
