"""`inkhorn prompts list`, `validate` and `import`."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from writer.cli.failure import RefusedError
from writer.cli.output import print_json
from writer.cli.prompt_places import (
    built_in_folder,
    own_folder,
    packs_root,
    prompt_library,
    stored_settings,
    taken_names,
)
from writer.cli.session import warn
from writer.prompts import distributed, packs
from writer.prompts.file import SUFFIX, BrokenPrompt, PromptFile, read
from writer.prompts.hotkeys import Conflict, Wish, conflicts
from writer.prompts.imports.reading import Written, read_prompts, write_prompts
from writer.prompts.library import Library
from writer.prompts.manifest import Manifest


def list_prompts(options: argparse.Namespace) -> None:
    """A line for each prompt: name, where it is from, key, title; what cannot be used goes to standard error."""
    if options.packs:
        _list_packs(options)
        return
    library = prompt_library(stored_settings())
    clashes = hotkey_conflicts(library.prompts)
    if options.json:
        usable = [prompt_facts(prompt, _origin(prompt, library)) for prompt in library.prompts]
        broken = [_broken_facts(prompt) for prompt in library.broken]
        print_json({"prompts": usable, "broken": broken, "hotkeys": [clash.sentence for clash in clashes]})
        return
    for prompt in library.prompts:
        print(f"{prompt.name:<24} {_origin(prompt, library):<20} {prompt.hotkey:<14} {prompt.title}")
    for wrong in library.broken:
        warn(f"{wrong.path} cannot be used. {' '.join(wrong.reasons)}")
    for clash in clashes:
        warn(clash.sentence)


def validate(options: argparse.Namespace) -> int:
    """What is wrong with each file, a line a sentence; returns 1 when one cannot be used."""
    prompts = _read_all(options.paths) if options.paths else _everything()
    usable = [prompt for prompt in prompts if isinstance(prompt, PromptFile)]
    clashes = hotkey_conflicts(usable)
    if options.json:
        files = [
            {"path": str(prompt.path), "name": prompt.name, "usable": isinstance(prompt, PromptFile)}
            | {"reasons": list(prompt.reasons) if isinstance(prompt, BrokenPrompt) else []}
            for prompt in prompts
        ]
        print_json({"files": files, "hotkeys": [clash.sentence for clash in clashes]})
    else:
        for prompt in prompts:
            for sentence in prompt.reasons if isinstance(prompt, BrokenPrompt) else ("can be used.",):
                print(f"{prompt.path}: {sentence}")
        for clash in clashes:
            print(clash.sentence)
    return int(len(usable) < len(prompts))


def import_prompts(options: argparse.Namespace) -> int:
    """Make prompt files and say what could not be kept; returns 1 when some could not be made."""
    settings = stored_settings()
    folder = options.to or own_folder(settings)
    imported = read_prompts(options.path, options.origin)
    if imported.problem:
        raise RefusedError(imported.problem)
    written = write_prompts(imported, folder, taken_names(settings), options.replace)
    if options.json:
        print_json([_written_facts(result) for result in written])
    else:
        _say_written(written)
    return int(any(result.path is None for result in written))


def hotkey_conflicts(prompts: Iterable[PromptFile]) -> tuple[Conflict, ...]:
    """Keys that two prompts want; the window knows more, those of its own commands."""
    return conflicts([Wish(prompt.title, prompt.hotkey) for prompt in prompts], {})


def prompt_facts(prompt: PromptFile, origin: str) -> dict[str, object]:
    """A prompt for scripts."""
    return {
        "name": prompt.name,
        "title": prompt.title,
        "description": prompt.description,
        "origin": origin,
        "path": str(prompt.path),
        "output": prompt.output,
        "scope": prompt.scope,
        "menu": prompt.menu,
        "hotkey": prompt.hotkey,
        "preserve": list(prompt.preserve),
        "min_params": prompt.minimum_parameters,
        "inputs": [
            {
                "name": field.name,
                "kind": field.kind,
                "description": field.description,
                "default": field.default,
                "choices": list(field.choices),
            }
            for field in prompt.asked
        ],
        "examples": len(prompt.examples),
    }


def _list_packs(options: argparse.Namespace) -> None:
    found = [(pack.manifest, pack.folder, "data folder") for pack in packs.installed(packs_root())]
    found += [(pack.manifest, pack.folder, "Python package") for pack in distributed.find()]
    if options.json:
        print_json([_manifest_facts(manifest) | {"path": str(path), "from": kind} for manifest, path, kind in found])
        return
    for manifest, _, kind in found:
        print(f"{manifest.name:<24} {manifest.version:<10} {manifest.licence:<14} {kind:<15} {manifest.description}")


def _manifest_facts(manifest: Manifest) -> dict[str, object]:
    return {
        "name": manifest.name,
        "version": manifest.version,
        "author": manifest.author,
        "licence": manifest.licence,
        "description": manifest.description,
    }


def _origin(prompt: PromptFile, library: Library) -> str:
    pack = library.pack_of(prompt)
    if pack:
        return f"pack {pack}"
    return "built-in" if prompt.path.parent == built_in_folder() else "own"


def _broken_facts(prompt: BrokenPrompt) -> dict[str, object]:
    return {"name": prompt.name, "path": str(prompt.path), "reasons": list(prompt.reasons)}


def _everything() -> list[PromptFile | BrokenPrompt]:
    library = prompt_library(stored_settings())
    return [*library.prompts, *library.broken]


def _read_all(paths: list[Path]) -> list[PromptFile | BrokenPrompt]:
    files: list[Path] = []
    for path in paths:
        try:
            files += sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        except OSError as error:
            raise RefusedError(f"{path} cannot be read: {error.strerror or 'unknown reason'}.") from error
    if not files:
        raise RefusedError("There is no prompt file there; their names end in .prompt.")
    return [read(file) for file in files]


def _written_facts(result: Written) -> dict[str, object]:
    path = str(result.path) if result.path else None
    return {"title": result.title, "path": path, "notes": list(result.notes), "reason": result.reason}


def _say_written(written: tuple[Written, ...]) -> None:
    for result in written:
        if result.path:
            print(result.path)
        else:
            warn(f"{result.title} was not imported. {result.reason}")
        for note in result.notes:
            warn(f"{result.title}: {note}")
